//! Weights by method: against the oracle, published examples, and from a file alone.

mod best_light;
mod effective;
mod files;
mod oracles;
mod published;

use onus::exact::{Rational, approximate, ratio};
use onus::key::weight::WEIGHTINGS;
use onus::scenario::format::SCENARIO;

/// Whether a rational is within a tolerance of a float of the oracle.
fn near(value: &Rational, truth: f64, tolerance: f64) -> bool {
    (approximate(value) - truth).abs() <= tolerance
}

#[test]
fn every_method_of_the_table_is_a_word_of_the_format_and_says_what_it_is() {
    use onus::scenario::format::Shape;
    let table = |fields: &'static [onus::scenario::format::Field], name: &str| {
        let field = fields.iter().find(|field| field.name == name).expect("a field");
        match &field.shape {
            Shape::Table(spec) => spec.fields,
            other => panic!("{name} is no table: {other:?}"),
        }
    };
    let weights = table(table(SCENARIO.fields, "key"), "weights");
    let method = &weights.iter().find(|field| field.name == "method").expect("a field").shape;
    let Shape::Word(words) = method else { panic!("words") };
    let words: Vec<&str> = words.iter().map(|word| word.name).collect();
    assert_eq!(words, WEIGHTINGS.iter().map(|one| one.name).collect::<Vec<_>>());
    for one in WEIGHTINGS {
        for text in [one.title, one.formula, one.source, one.fails] {
            assert!(text.len() > 5, "{}", one.name);
        }
    }
}

#[test]
fn rounding_to_decimals_keeps_the_sum_and_breaks_ties_by_name() {
    let third = ratio(1, 3);
    let (weights, tied) = onus::key::weight::rounded(&["b", "a", "c"], &[third.clone(), third.clone(), third], 2);
    assert_eq!(weights, [ratio(33, 100), ratio(34, 100), ratio(33, 100)]);
    assert_eq!(tied, ["a", "b", "c"]);
}
