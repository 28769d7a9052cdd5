//! The sections: all that a reader needs, in the order of reading, and each only where it has something to say.

use onus::document::chart::Picture;
use onus::document::{Block, Cell, Document, Table};
use onus::exact::Rational;
use onus::pipeline::ProofStatus;
use onus::report::{Report, format};

use super::{arden, charts, english, full_report, run, section, shares, support, tables};

fn ids(document: &Document) -> Vec<&str> {
    document.sections.iter().map(|section| section.id).collect()
}

#[test]
fn a_full_ledger_has_every_section_in_order() {
    let document = Document::of(&arden(), &english());
    let expected = [
        "results",
        "annex",
        "gaps",
        "building",
        "variants",
        "binding",
        "sure",
        "clauses",
        "data",
        "method",
        "glossary",
        "reproduce",
    ];
    assert_eq!(ids(&document), expected);
}

#[test]
fn what_was_not_asked_for_is_left_out_or_said_so() {
    let run = run(&support::shipped("arden"));
    let document = Document::of(&Report::of(&run), &english());
    assert!(!ids(&document).contains(&"building") && !ids(&document).contains(&"variants"));
    let said = format!("{:?}", section(&document, "binding").blocks);
    assert!(said.contains("was not asked for"), "{said}");
    assert!(format!("{:?}", section(&document, "sure").blocks).contains("No study of ranges"));
}

#[test]
fn a_placement_shows_bars_and_that_none_is_broken_and_flows() {
    let report = full_report(&support::shipped("corridors-central-mediterranean"));
    let document = Document::of(&report, &english());
    assert!(!report.method.bars.is_empty());
    for bar in &report.method.bars {
        assert_eq!(bar.broken.value(), Some(Rational::ZERO), "{}", bar.rule);
        assert!(!bar.reason.is_empty());
    }
    let said = format!("{:?}", section(&document, "never").blocks);
    assert!(said.contains("people placed against a bar: 0."), "{said}");
    let charts = charts(&document);
    let drawn = charts.iter().find(|chart| chart.id == "people-chart").expect("flows are drawn");
    let Picture::Flows(flows) = &drawn.picture else { panic!("flows") };
    let width = flows.iter().fold(Rational::ZERO, |sum, flow| sum + &flow.value);
    let placed = shares(&report)
        .flows
        .iter()
        .filter_map(|flow| flow.placed.value())
        .fold(Rational::ZERO, |sum, next| sum + next);
    assert_eq!(width, placed, "nobody is lost where flows are drawn together");
}

#[test]
fn a_waterfall_floats_from_nothing_to_the_obligation() {
    let report = arden();
    let document = Document::of(&report, &english());
    let mut found = 0;
    for chart in charts(&document) {
        let Picture::Waterfall(steps) = &chart.picture else { continue };
        found += 1;
        let mut level = Rational::ZERO;
        for step in steps {
            if step.total {
                assert_eq!(level, step.value, "{}: {}", chart.id, step.label);
            } else {
                level += &step.value;
            }
        }
    }
    assert_eq!(found, 5, "one for each state");
}

#[test]
fn the_worked_example_is_the_one_of_the_scenario_s_own_comment() {
    // data/scenarios/arden.toml: 0.40 x 1/2 + 0.20 x 1/2 + 0.25 x 2/5 + 0.15 x 3/10 = 89/200, at the cap of 42 000.
    let document = Document::of(&arden(), &english());
    let said = format!("{:?}", section(&document, "method").blocks);
    assert!(said.contains("k[s] = 0.4 gdp[s] + 0.2 emissions[s] + 0.25 [causation][s] + 0.15 [ties][s]"), "{said}");
    assert!(said.contains("Arden (ARD), of 100\\u{202f}000 people"), "{said}");
    assert!(said.contains("89/200"), "{said}");
}

#[test]
fn rules_that_bind_stand_with_their_lines_and_words() {
    let report = arden();
    let limit = shares(&report).limits.iter().find(|limit| limit.rule == "rules.places").expect("the cap binds");
    let text = support::shipped("arden");
    let line = text.lines().position(|line| line == "[rules.places]").expect("it is in the file") + 1;
    assert_eq!(limit.line, Some(line));
    assert!(limit.words.contains("people = 42_000"), "{}", limit.words);
    let document = Document::of(&report, &english());
    let said = format!("{:?}", section(&document, "binding").blocks);
    assert!(said.contains(&line.to_string()) && said.contains("One place more in"), "{said}");
}

/// The numbers of a column: its cells, then its total.
fn numbers(table: &Table, at: usize) -> (Vec<Rational>, Rational) {
    let number = |cell: &Cell| match cell {
        Cell::Number { figure, .. } => figure.value().expect("a number"),
        other => panic!("a number, not {other:?}"),
    };
    let total = number(&table.total.as_ref().expect("totals")[at]);
    (table.rows.iter().map(|row| number(&row[at])).collect(), total)
}

#[test]
fn a_level_adds_up_to_the_number_of_its_member() {
    let report = Report::of(&run(&support::shipped("swiss-cantons")));
    let document = Document::of(&report, &english());
    let tables = tables(&document);
    let table = tables.iter().find(|table| table.id == "level-1-table").expect("the table of the level");
    let at = table.columns.iter().position(|heading| heading.title == "Obligation").expect("obligations");
    let (cells, total) = numbers(table, at);
    assert_eq!((cells.len(), cells.iter().fold(Rational::ZERO, |sum, next| sum + next)), (26, total.clone()));
    // The applications of 2012, all of them Switzerland's.
    assert_eq!(total, Rational::from(25_931));
    assert!(table.notes.iter().any(|note| note.contains("number of Switzerland")), "{:?}", table.notes);
    // The table cites an article, so that the clauses stand there too, the level's among them.
    let said = format!("{:?}", section(&document, "clauses").blocks);
    assert!(said.contains("Level cantons: Allocation key") && said.contains("Asylverordnung 1, article 21"), "{said}");
}

#[test]
fn a_market_shows_its_price_its_trades_and_that_nobody_is_worse_off() {
    let report = Report::of(&run(&support::shipped("quota-market")));
    let document = Document::of(&report, &english());
    let said = format!("{:?}", section(&document, "market").blocks);
    assert!(said.contains("No state is worse off"), "{said}");
    let tables = tables(&document);
    let table = tables.iter().find(|table| table.id == "market-table").expect("the table of the market");
    let column = |title: &str| {
        let at = table.columns.iter().position(|heading| heading.title == title).expect("a column");
        numbers(table, at)
    };
    let ((quota, all), (hosted, _), (trade, traded)) = (column("Quota"), column("Hosts"), column("Trade"));
    assert_eq!((all, traded), (Rational::from(12_000), Rational::ZERO));
    for ((quota, hosted), trade) in quota.iter().zip(&hosted).zip(&trade) {
        assert_eq!(&(quota - hosted), trade);
    }
    assert!(column("Gain, USD").0.iter().all(|gain| *gain >= Rational::ZERO));
}

#[test]
fn the_command_that_makes_a_result_again_survives_a_shell_and_asks_for_what_was_accepted() {
    let mut report = arden();
    report.head.overrides = vec![("title".to_owned(), "Arden's; share".to_owned())];
    report.head.proof = Some(ProofStatus::CheckedToTolerance(Rational::ONE / Rational::from(1000)));
    let document = Document::of(&report, &english());
    let Some(Block::Verbatim(commands)) = section(&document, "reproduce").blocks.get(1) else { panic!("commands") };
    let first = commands.lines().next().expect("a command");
    assert!(first.contains(r"--set 'title=Arden'\''s; share'"), "{first}");
    assert!(first.contains(" --accept tolerance"), "{first}");
}

#[test]
fn the_annex_has_the_gap_and_the_distance_from_the_fair_share() {
    let report = arden();
    let document = Document::of(&report, &english());
    let Some(Block::Table(table)) = section(&document, "annex").blocks.first() else { panic!("a table") };
    let at = table.columns.iter().position(|one| one.title == "Distance from the fair share").expect("the column");
    assert_eq!(table.columns[at - 1].title, "Gap");
    let distance = shares(&report).column("distance").expect("the column");
    let total = distance.total.as_ref().expect("a total");
    assert_eq!(table.total.as_ref().expect("totals")[at], Cell::signed(total.clone()));
    let markdown = (format("md").expect("a format").write)(&report);
    assert!(markdown.contains("| gap | from fair share |"), "{markdown}");
}
