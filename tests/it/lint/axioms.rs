//! The axiom table: what is computed against the table of mathematics 3.6.

use onus::data::Catalogue;
use onus::study::lint::Subject;
use onus::study::lint::axioms::{PROPERTIES, Row, Verdict, axioms, text};

use super::published::{ADDITIVE, PRODUCT, common};
use super::run;
use crate::support;

fn table(scenario: &str) -> Vec<Row> {
    let run = run("axioms.toml", scenario);
    axioms(&Subject::of(&run, Catalogue::shipped()).expect("a key"))
}

fn lacks(rows: &[Row]) -> Vec<u8> {
    rows.iter().filter(|row| matches!(row.verdict, Verdict::Lacks(_))).map(|row| row.number).collect()
}

fn one(normalise: &str) -> String {
    common(&format!("[key.criteria.gdp]\nindicator = \"gdp\"\nweight = 1\nnormalise = \"{normalise}\"\n"))
}

#[test]
fn ten_properties_in_order() {
    let numbers: Vec<u8> = PROPERTIES.iter().map(|property| property.number).collect();
    assert_eq!(numbers, (1..=10).collect::<Vec<u8>>());
}

/// Chun (1988): one extensive indicator, in proportion, has them all.
#[test]
fn one_share_of_a_total_lacks_nothing() {
    let rows = table(&one("share"));
    assert_eq!(lacks(&rows), Vec::<u8>::new(), "{}", text(&rows));
    assert!(matches!(rows[4].verdict, Verdict::DoesNotApply(_)), "no rate, no direction");
}

/// Mathematics 3.6: the arithmetic mean of shares lacks 9 across criteria.
#[test]
fn the_default_lacks_nine() {
    let key = "[key.criteria.population]\nindicator = \"inhabitants\"\nweight = 0.5\n\
        [key.criteria.gdp]\nindicator = \"gdp\"\nweight = 0.5\n";
    let rows = table(&common(key));
    assert_eq!(lacks(&rows), [9], "{}", text(&rows));
}

/// Mathematics 3.6: the additive key with rates lacks 5, 7 and 9.
#[test]
fn the_key_of_2015_lacks_five_seven_and_nine() {
    let rows = table(&common(ADDITIVE));
    assert_eq!(lacks(&rows), [5, 7, 9], "{}", text(&rows));
    assert!(!rows.iter().any(Row::contradicts));
}

/// Mathematics 3.6: the product lacks 7 where parts have different rates; its baseline is a sum and lacks 9.
#[test]
fn the_product_keeps_direction() {
    let rows = table(&common(PRODUCT));
    assert_eq!(lacks(&rows), [7, 9], "{}", text(&rows));
    assert!(!rows.iter().any(Row::contradicts));
}

/// Mathematics 3.6: min-max lacks 4, 7, 9; rank 6, 7, 9, 10.
#[test]
fn indices_lack_what_the_table_says() {
    let rows = table(&one("min-max"));
    assert_eq!(lacks(&rows), [4, 7, 9], "{}", text(&rows));
    let rows = table(&one("rank"));
    assert_eq!(lacks(&rows), [6, 7, 9, 10], "{}", text(&rows));
}

/// What the program says of its forms is not contradicted by any scenario that ships.
#[test]
fn no_shipped_key_contradicts_the_table() {
    for name in ["arden", "eu-2015-may", "eu-2015-september", "financing-2024", "global-2024", "resettlement-2025"] {
        let rows = table(&support::shipped(name));
        assert!(!rows.iter().any(Row::contradicts), "{name}\n{}", text(&rows));
        assert!(text(&rows).lines().count() == 11, "one line a property");
    }
}
