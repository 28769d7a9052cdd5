//! What states owe where they discharge it in people or in money: the shipped solidarity pool of the European Union, and a regional accord.

use std::collections::BTreeMap;

use onus::document::{Block, Document, Language};
use onus::exact::Rational;
use onus::pipeline::Run;
use onus::report::clauses::Clauses;
use onus::report::comparison::{self, Asked, StateLine, comparison};
use onus::report::{Body, Column, Figure, Report, Shares};
use onus::study::compare::Side;

use crate::support::{run_text, shipped};

fn pool() -> Run {
    run_text(&shipped("eu-solidarity-2026")).expect("a run")
}

fn shares(report: &Report) -> &Shares {
    match &report.body {
        Body::Shares(shares) => shares,
        Body::Conflict(_) => panic!("an allocation"),
    }
}

fn value(figure: &Figure) -> Rational {
    figure.value().expect("a number")
}

/// The columns of an annex that say how obligations are discharged.
const WAYS: [&str; 5] = ["people", "pays", "receives", "money-units", "obligation"];

/// People and money of every state are its obligation as shown, and their totals that of all, to the last cent and to the hundredth of a unit.
fn adds_up(run: &Run) {
    let report = Report::of(run);
    let shares = shares(&report);
    let column = |name: &str| -> &Column { shares.column(name).unwrap_or_else(|| panic!("no column {name}")) };
    let cells = |name: &str| column(name).cells.iter().map(value).collect::<Vec<_>>();
    let parts = cells("people").into_iter().zip(cells("money-units"));
    assert_eq!(parts.map(|(people, money)| people + money).collect::<Vec<_>>(), cells("obligation"));
    for name in WAYS {
        let total = value(column(name).total.as_ref().expect("it adds up"));
        assert_eq!(onus::exact::sum(&cells(name)), total, "{name}");
    }
    let total = |name: &str| value(column(name).total.as_ref().expect("it adds up"));
    assert_eq!(total("pays"), total("receives"));
    assert_eq!(total("people") + total("money-units"), total("obligation"));
    // What whole people and cents owe is within one person of the exact obligation.
    for (cell, state) in column("obligation").cells.iter().zip(&shares.codes) {
        let off = value(cell) - cell.exact().expect("exact");
        assert!(off < Rational::ONE && off > -Rational::ONE, "{state}");
    }
}

/// The numbers in a sentence, in order; thousands stand apart by a space.
fn numbers(said: &str) -> Vec<Rational> {
    let kept = |c: char| if c.is_ascii_digit() || c == '.' || c == ' ' { c } else { ';' };
    let text: String = said.chars().map(kept).collect();
    let parts = text.split(';').map(|part| part.replace(' ', ""));
    parts.filter_map(|part| onus::exact::parse(part.trim_matches('.')).ok()).collect()
}

#[test]
fn people_money_and_what_is_waived_add_up_in_print_and_every_state_has_its_whole_obligation() {
    let run = pool();
    adds_up(&run);
    let report = Report::of(&run);
    let said = report.sentences.iter().find(|one| one.ends_with("these add up.")).expect("a balance");
    assert!(said.starts_with("Of 21 000 responsibility units 6 539 are discharged in people, "), "{said}");
    let [all, people, in_money, euro, waived, rounding]: [Rational; 6] = numbers(said).try_into().expect("six");
    assert!(said.contains("less ") && said.contains("whole people are above the exact number"), "{said}");
    assert_eq!(people + &in_money + waived - rounding, all, "{said}");
    // EUR 20 000 a unit, to the hundredth of a unit.
    let off = in_money * Rational::from(20_000) - &euro;
    assert!(off <= Rational::from(100) && off >= Rational::from(-100), "{said}");
    assert!(!report.sentences.iter().any(|one| one.contains("nobody is moved")), "{:?}", report.sentences);

    let shares = shares(&report);
    let column = |name: &str| -> &Column { shares.column(name).unwrap_or_else(|| panic!("no column {name}")) };
    assert_eq!(value(column("pays").total.as_ref().expect("it adds up")), euro);
    let ireland = shares.state("IRL").expect("a member");
    assert_eq!(value(&column("people").cells[ireland]), Rational::ZERO);
    assert_eq!(column("money-units").cells[ireland], column("obligation").cells[ireland]);
    // 2.15 per cent of 21 000.
    assert!(value(&column("obligation").cells[ireland]) > Rational::from(440));
    assert!(shares.limits.iter().all(|limit| {
        let floors = limit.rows.iter().filter(|row| row.name.starts_with("people-floor")).count();
        if limit.kind == "floor" { floors > 0 || limit.rule != "substitution" } else { floors == 0 }
    }));
}

/// Germany opts out of half of its duty, others take it over for pay, and the rest of the pool is paid into the fund: each sentence has the
/// money of its own units.
#[test]
fn money_is_of_the_units_that_its_sentence_names() {
    let out = "[accord.out]\nkind = \"opt-out\"\nstates = [\"DEU\"]\nshare = 0.5\nusd_per_ru = 20_000\n\
               taken_by = \"others\"\nreason = \"a test\"\n[modality.relocation]";
    let run = run_text(&shipped("eu-solidarity-2026").replace("[modality.relocation]", out)).expect("a run");
    let report = Report::of(&run);
    let sentence = |part: &str| {
        let found = report.sentences.iter().find(|one| one.contains(part));
        numbers(found.unwrap_or_else(|| panic!("no sentence with {part}: {:?}", report.sentences)))
    };
    let germany = run.scenario.members.iter().position(|one| one.id.as_str() == "DEU").expect("a member");
    let priced = |units: &Rational, euro: &Rational| {
        let off = units * Rational::from(20_000) - euro;
        assert!(off <= Rational::from(100) && off >= Rational::from(-100), "{units} at {euro}");
    };
    let taken = sentence("are taken over from others");
    priced(&taken[0], &taken[1]);
    let off = &taken[0] - &run.fair[germany] / Rational::from(2);
    assert!(off < Rational::ONE && off > -Rational::ONE, "{}", taken[0]);
    let all = sentence("these add up");
    priced(&all[2], &all[3]);
    sentence("Units that are to be paid for");
}

#[test]
fn every_form_shows_people_money_and_both_together() {
    let report = Report::of(&pool());
    let document = Document::of(&report, &Language::of("en").expect("English ships"));
    let summary = document.summary.replace('\u{202f}', " ");
    assert!(summary.contains("6 539 are discharged in people, "), "{summary}");
    let sections = format!("{:?}", document.sections);
    for word in ["Obligation, responsibility units", "In money, units", "Pays, euro", "counted once", "is 20"] {
        assert!(sections.contains(word), "{word}");
    }
    assert!(!sections.contains("hosted for one year") && !sections.contains("nobody is moved"));
    let tables = document.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    for table in tables.filter(|table| ["annex-table", "modalities-table"].contains(&table.id.as_str())) {
        assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{}", table.id);
        assert!(
            table.columns.iter().any(|heading| heading.title == "Obligation, responsibility units"),
            "{}",
            table.id
        );
    }
    let form = |name: &str| (onus::report::format(name).expect("a form").write)(&report);
    let heads = form("csv").lines().next().expect("a header").to_owned();
    let json: serde_json::Value = serde_json::from_str(&form("json")).expect("JSON");
    for name in WAYS {
        assert!(heads.contains(&format!("{name} (")), "{name}: {heads}");
        assert!(json["result"]["allocation"]["states"]["IRL"][name]["shown"].is_string(), "{name}");
    }
    let md = form("md");
    assert!(md.contains("| no. | state | key % | people | pays | receives | in money | obligation |"), "{md}");
    let explained = onus::report::explain::explain(&pool(), &"IRL".into()).expect("a member").text();
    assert!(explained.contains("responsibility units 0 are discharged in people, 45"), "{explained}");
}

/// Neighbours take over half of what the far states owe, and are paid for it: a closed ledger.
#[test]
fn what_others_pay_for_is_no_part_of_what_a_state_owes() {
    let run = run_text(&shipped("regional-accord")).expect("a run");
    adds_up(&run);
    let report = Report::of(&run);
    let shares = shares(&report);
    let cell = |name: &str, code: &str| {
        value(&shares.column(name).expect("a column").cells[shares.state(code).expect("a member")])
    };
    // Germany hosts for half of what it owes and pays for the other half, at USD 1 500 a unit.
    let paid = cell("pays", "DEU") / Rational::from(1_500);
    let off = cell("money-units", "DEU") - paid;
    assert!(off <= onus::exact::ratio(1, 100) && off >= onus::exact::ratio(-1, 100), "{off}");
    assert!(cell("money-units", "EGY") < Rational::ZERO && cell("obligation", "EGY") < cell("people", "EGY"));
    assert!(report.sentences.iter().any(|one| one.contains("are taken over from others, who pay USD")));
    assert!(
        onus::verify::verify(
            (onus::report::format("json").expect("a form").write)(&report).as_bytes(),
            onus::data::Catalogue::shipped()
        )
        .holds()
    );
}

#[test]
fn clauses_say_what_the_rules_compute() {
    let text = format!("{:?}", Clauses::of(&pool().scenario));
    for said in ["at most 100 % of its obligation in money", "altogether at most 50 % of what all owe after accords"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("Everybody is placed") && !text.contains("moves nobody"));
}

#[test]
fn a_comparison_is_of_whole_obligations_whatever_the_ways() {
    let people = shipped("eu-solidarity-2026")
        .replace("pool            = 0.5", "pool            = 0")
        .replace("FIN = 1", "FIN = 0")
        .replace("IRL = 1", "IRL = 0");
    let side = |name: &str, run: Run| Side::new(name, run).expect("an allocation");
    let sides = [side("people", run_text(&people).expect("a run")), side("pool", pool())];
    let asked = Asked { baseline: 0, only_changes: false, groups: Vec::new(), bridges: BTreeMap::new() };
    let found = comparison(&sides, &asked);
    // Money in place of people changes nobody's obligation: what differs is less than the one person by which people are whole.
    let one = Rational::ONE;
    for change in &found.pairs[0].changes {
        assert!(value(&change.owed) < one && -value(&change.owed) < one, "{change:?}");
    }
    let report = Report::of(&sides[1].run);
    let annex = shares(&report).column("obligation").expect("obligations");
    for (line, cell) in found.states.iter().zip(&annex.cells) {
        let [people, pool] = [0, 1].map(|side| line.sides[side].as_ref().expect("a member").figure("obligation"));
        assert_eq!(pool.map(Figure::text), Some(cell.text()), "{}: as in the annex", line.code);
        assert_eq!(people.map(Figure::text).map(|text| text.ends_with(".00")), Some(true), "{}", line.code);
    }
    let [first, second] = [0, 1].map(|side| found.sides[side].people.clone().expect("people beside"));
    assert!(value(&first) > value(&second), "the pool moves people into money");
    let said = found.sentences.join(" ");
    assert!(
        said.contains("no state of both owes one more or one less") && said.contains("discharged in people"),
        "{said}"
    );
    for format in comparison::FORMATS {
        assert!((format.write)(&found).contains("units"), "{}", format.name);
    }
    let ranks = |side: usize| {
        let place = |state: &StateLine| {
            let place = state.sides[side].as_ref().expect("a member");
            [place.figure("obligation"), place.figure("rank")].map(|figure| figure.and_then(Figure::value).expect("it"))
        };
        let mut by: Vec<[Rational; 2]> = found.states.iter().map(place).collect();
        by.sort_by(|one, other| other[0].cmp(&one[0]));
        by
    };
    assert!(
        [0, 1].into_iter().all(|side| ranks(side).is_sorted_by(|one, other| one[1] <= other[1])),
        "ranks by the whole"
    );
}
