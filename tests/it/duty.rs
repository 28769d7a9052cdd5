//! The whole duty where states discharge it in people or in money: the shipped solidarity pool of the European Union.

use std::collections::BTreeMap;

use onus::document::{Block, Document, Language};
use onus::exact::Rational;
use onus::pipeline::Run;
use onus::report::clauses::Clauses;
use onus::report::comparison::{Asked, comparison};
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

#[test]
fn people_money_and_what_is_waived_add_up_in_print_and_every_state_has_its_whole_duty() {
    let run = pool();
    let report = Report::of(&run);
    let said = report.sentences.iter().find(|one| one.ends_with("these add up.")).expect("a balance");
    let digits = |part: &str| part.chars().filter(char::is_ascii_digit).collect::<String>();
    let numbers: Vec<u64> =
        said.split(" units ").flat_map(|part| part.split(',')).map(digits).filter_map(|one| one.parse().ok()).collect();
    // "Of 21 000 responsibility units 6 539 are …": the whole and the people stand before the first comma.
    assert!(said.starts_with("Of 21 000 responsibility units 6 539 are discharged in people, "), "{said}");
    assert_eq!(numbers[numbers.len() - 2..].iter().sum::<u64>() + 6_539, 21_000, "{said}");
    assert!(!report.sentences.iter().any(|one| one.contains("nobody is moved")), "{:?}", report.sentences);

    let shares = shares(&report);
    let column = |name: &str| -> &Column { shares.column(name).unwrap_or_else(|| panic!("no column {name}")) };
    let ireland = shares.state("IRL").expect("a member");
    assert_eq!(value(&column("obligation").cells[ireland]), Rational::ZERO);
    assert_eq!(column("duty-in-money").cells[ireland].exact(), column("duty").cells[ireland].exact());
    // 2.15 per cent of 21 000.
    assert!(value(&column("duty").cells[ireland]) > Rational::from(440));
    assert!(shares.limits.iter().all(|limit| {
        let floors = limit.rows.iter().filter(|row| row.name.starts_with("people-floor")).count();
        if limit.kind == "floor" { floors > 0 || limit.rule != "substitution" } else { floors == 0 }
    }));

    let document = Document::of(&report, &Language::of("en").expect("English ships"));
    let sections = format!("{:?}", document.sections);
    for word in ["Whole duty, units", "Discharged in money, units", "Pays, euro", "counted once"] {
        assert!(sections.contains(word), "{word}");
    }
    assert!(!sections.contains("hosted for one year") && !sections.contains("nobody is moved"));
    let flows = document.sections.iter().find(|section| section.id == "flows").expect("a section");
    let table = flows.blocks.iter().find_map(|block| match block {
        Block::Table(table) if table.id == "modalities-table" => Some(table),
        _ => None,
    });
    let table = table.expect("a table");
    assert!(table.rows.iter().all(|row| row.len() == table.columns.len()) && table.columns.len() == 6);
}

#[test]
fn clauses_say_what_the_rules_compute() {
    let text = format!("{:?}", Clauses::of(&pool().scenario));
    for said in ["at most 100 % of its duty in money", "altogether at most 50 % of what all owe after accords"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("Everybody is placed") && !text.contains("moves nobody"));
}

#[test]
fn a_comparison_of_people_alone_says_so_and_nobody_owes_less() {
    let people = shipped("eu-solidarity-2026")
        .replace("pool            = 0.5", "pool            = 0")
        .replace("FIN = 1", "FIN = 0")
        .replace("IRL = 1", "IRL = 0");
    let side = |name: &str, run: Run| Side::new(name, run).expect("an allocation");
    let sides = [side("people", run_text(&people).expect("a run")), side("pool", pool())];
    let asked = Asked { baseline: 0, only_changes: false, groups: Vec::new(), bridges: BTreeMap::new() };
    let said = comparison(&sides, &asked).sentences.join(" ");
    assert!(said.contains("Only people are compared") && said.contains("states with fewer people"), "{said}");
    assert!(!said.contains("owe less") && !said.contains("owes less"), "{said}");
}
