//! Prices and freedom of a level, and the example of three levels that ships: solved, priced, explained, contradicted, written, verified.

use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::document::{self, Document, Language};
use onus::exact::{Rational, ratio};
use onus::ids::StateId;
use onus::pipeline::{self, Outcome, Run};
use onus::report::explain::explain;
use onus::report::{self, Report, Studies};
use onus::scenario::{self, Override};
use onus::study::freedom::freedom;
use onus::study::price::{Side, prices};
use onus::verify::{Check, Own, verify, verify_document};

use super::{adds_up, allocation, people};
use crate::support::shipped;

const ASKED: Studies = Studies { ranges: false, prices: true, freedom: true, against: Vec::new() };

fn three(variant: Option<&str>, set: &[&str]) -> Run {
    let file = SourceFile::new("three-levels.toml", shipped("three-levels"));
    let set: Vec<Override> = set.iter().map(|set| Override::parse(set).expect("a change")).collect();
    let (scenario, _) = scenario::read(&file, Catalogue::shipped(), &set, variant).expect("sound");
    pipeline::run(scenario, Catalogue::shipped()).expect("a run")
}

/// The cities' own run, two levels down.
fn cities(run: &Run) -> &Run {
    let level = run.levels.iter().flat_map(|level| &level.run.levels).find(|level| level.name == "cities");
    &level.expect("the cities").run
}

#[test]
fn the_numbers_are_those_worked_by_hand() {
    let run = three(None, &[]);
    adds_up(&run);
    // 24 000 by 7 : 8 1/3 : 4 2/3, Arden at its floor; 11 000 by 6 : 2 : 2 with two provinces at 2 100; 6 800 with Millbrook at 2 000 beds
    // and Oakfield at 1 650.
    let places = ["ARD", "BEL", "COR", "ARD-C", "ARD-N", "ARD-S", "ARD-C1", "ARD-C2", "ARD-C3"];
    assert_eq!(
        places.map(|place| people(&run, place)),
        [11_000, 8_333, 4_667, 6_800, 2_100, 2_100, 3_150, 2_000, 1_650].map(Into::into)
    );
}

/// One place more or less of a rule of the cities is what the file with another number makes, within the province's number.
#[test]
fn a_rule_of_a_level_has_the_price_that_another_number_in_the_file_makes() {
    let run = three(None, &[]);
    let before = cities(&run);
    let prices = prices(before, None);
    let rows: Vec<&str> = prices.iter().map(|price| price.row.as_str()).collect();
    assert_eq!(rows, ["total", "cap[ARD-C2]", "floor[ARD-C3]"]);
    let floor = &prices[2];
    assert_eq!(floor.rule, "level.cities.rules.offered");
    for (side, number) in [(&floor.more, 1_651), (&floor.less, 1_649)] {
        let after = three(None, &[&format!("level.cities.rules.offered.people={number}")]);
        assert_eq!(allocation(&run).exact, allocation(&after).exact, "an upper level does not move");
        let Side::Moves { amounts, .. } = side else { panic!("{side:?}") };
        let (old, new) = (&allocation(before).exact, &allocation(cities(&after)).exact);
        let changes = before.scenario.members.iter().zip(old.iter().zip(new));
        let changes = changes.map(|(member, (old, new))| (member.id.clone(), new - old));
        let changes: Vec<(StateId, Rational)> = changes.filter(|(_, change)| *change != Rational::ZERO).collect();
        assert_eq!(amounts, &changes);
        assert_eq!(changes.len(), 2, "Harbour makes up for it");
    }
}

#[test]
fn what_the_rules_of_a_level_leave_open_is_what_its_limits_say() {
    let run = three(None, &[]);
    let free = freedom(cities(&run), None);
    // 6 800 in all; beds for 4 000, 2 000 and 2 000; Oakfield has 1 650 at least.
    let ends = [(2_800, 4_000), (800, 2_000), (1_650, 2_000)];
    for (one, (least, greatest)) in free.iter().zip(ends) {
        assert_eq!(one.ranges[0], Ok((Rational::from(least), Rational::from(greatest))), "{}", one.state);
    }
}

#[test]
fn reports_tell_the_studies_of_every_level_and_verify() {
    let run = three(None, &[]);
    let report =
        Report::of(&run).with_building(&run).with_studies(&run, Catalogue::shipped(), &ASKED).expect("studies");
    let form = |name: &str| (report::format(name).expect("a form").write)(&report);
    let json = form("json");
    assert!(verify(json.as_bytes(), Catalogue::shipped()).holds());
    let result: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let cities = &result["result"]["levels"][0]["levels"][0];
    assert_eq!(cities["prices"][1]["row"], "cap[ARD-C2]");
    assert_eq!(cities["freedom"]["states"]["ARD-C3"][0]["least"], "1650");
    for name in ["table", "md"] {
        let text = form(name).replace('\\', "");
        assert!(text.contains("One place more in the cap of Millbrook"), "{name}: {text}");
    }
    let language = Language::of("en").expect("English ships");
    let document = Document::of(&report, &language);
    let bytes =
        (document::form("html").expect("a form").write)(document::Subject::of(&report, &document)).expect("a page");
    let page = String::from_utf8(bytes.clone()).expect("UTF-8");
    for words in ["One place more in the cap of Millbrook", "level-2-freedom-table", "Oakfield", "id=\"freedom\""] {
        assert!(page.contains(words), "{words}");
    }
    let found = verify_document(&bytes, Catalogue::shipped(), Own::default()).expect("a result inside");
    assert!(found.result.holds() && found.written == Check::Holds, "{found:?}");
}

#[test]
fn a_city_is_explained_down_three_levels() {
    let run = three(None, &[]);
    let city = StateId::new("ARD-C2");
    let text = explain(&run, &city).expect("an explanation").text();
    assert!(text.contains("ARD > ARD-C > ARD-C2, by the keys alone, before any rule: 35.0000 % x 60.0000 % x 32.5000 % = 6.8250 % of everybody"), "{text}");
    assert!(text.contains("the cap of Millbrook is reached at 2 000"), "{text}");
    assert_eq!(run.key_along_path(&city), Some(ratio(35 * 60 * 325, 10_000_000)));
    let here = cities(&run);
    let told = explain(&run, &city).expect("an explanation").with_prices(here, &prices(here, Some(&city)), &[]).text();
    assert!(
        told.contains("One place more in the cap of Millbrook (level.cities.rules.beds")
            && told.contains("Millbrook +1"),
        "{told}"
    );
}

/// What the cities cannot hold is a conflict of the top, in the words of all three levels.
#[test]
fn a_conflict_of_the_third_level_is_named_at_the_top_in_all_levels_words() {
    let run = three(Some("few-beds"), &[]);
    let Outcome::Conflict(found) = &run.outcome else { panic!("a conflict") };
    let mut rules: Vec<&str> = found.members.iter().map(|member| member.rule.as_str()).collect();
    rules.dedup();
    let named =
        ["rules.least", "level.provinces", "level.provinces.rules.rural", "level.cities", "level.cities.rules.beds"];
    assert_eq!(rules, named);
    assert_eq!(found.least_repair, Some(Rational::from(200)));
    let table = (report::format("table").expect("a form").write)(&Report::of(&run));
    let called = ["cap “rural”: ARD-N, ARD-S, level provinces (level.provinces.rules.rural,", "cap “beds”"];
    let tables = ["[rules.least]", "[level.provinces.rules.rural]", "[level.cities.rules.beds]"];
    for words in tables.into_iter().chain(called).chain(["variant few-beds"]) {
        assert!(table.contains(words), "{words}: {table}");
    }
    // The least repair ends it: 200 places more in a province.
    let mended = three(Some("few-beds"), &["level.provinces.rules.rural.per_1000_inhabitants=2.2"]);
    assert!(matches!(mended.outcome, Outcome::Allocated(_)));
}
