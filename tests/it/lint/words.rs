//! What findings say: amounts that are scored, policies that fill gaps, small figures.

use onus::diagnostic::Diagnostic;
use onus::exact::{parse_quoted, significant};

use super::found;

fn said(code: &str, changes: &str) -> String {
    let found = found("scenario.toml", &crate::scenario::with(changes));
    let own: Vec<&Diagnostic> = found.iter().filter(|finding| finding.code == code).collect();
    assert_eq!(own.len(), 1, "{code}: {found:?}");
    own[0].what.clone()
}

/// An inverse of an amount is no rate: two halves of Gamma, which has least, score 1/5 each in place of 1/10.
#[test]
fn a_scored_amount_is_no_rate() {
    let inverse = "[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 1\nnormalise = \"inverse\"\n\n[rounding]\nties = \"by-code\"";
    let said = said("ONUS-L001", inverse);
    assert!(
        said.contains("scores an amount, and the scores of two halves are more than the score of the whole"),
        "{said}"
    );
    assert!(said.contains("two equal halves, each with half of every amount,"), "{said}");
    assert!(!said.contains("rate"), "{said}");
}

/// Two criteria and one missing value: without the criterion for all, more would change than by any value in the gap, and that is not
/// what the finding is about.
#[test]
fn a_criterion_dropped_fills_no_gap() {
    let gap = "[indicator.size]\nkind = \"extensive\"\nunit = \"people\"\nvalues = { AAA = 3, BBB = 300 }\n\n[key.criteria.wealth]\n\
               indicator = \"wealth\"\nweight = 0.5\n\n[key.criteria.size]\nindicator = \"size\"\nweight = 0.5\nmissing = \"zero\"\n\n\
               [rounding]\nties = \"by-code\"";
    let said = said("ONUS-L018", gap);
    assert!(said.contains("of the other policies that fill gaps `raw-median` would change most"), "{said}");
}

#[test]
fn small_figures_keep_two_digits() {
    let shown =
        |number: &str, decimals, digits| significant(&parse_quoted(number).expect("a number"), decimals, digits);
    assert_eq!(shown("12.5", 2, 2), "12.50");
    assert_eq!(shown("0.0000052", 2, 2), "0.0000052");
    assert_eq!(shown("-1/3000", 2, 2), "-0.00033");
    assert_eq!(shown("0.005", 2, 2), "0.005");
    assert_eq!(shown("0", 2, 2), "0.00");
    assert_eq!(shown("12", 0, 4), "12");
    assert_eq!(shown("123.456", 0, 4), "123.5");
    assert_eq!(shown("0.5243", 0, 4), "0.5243");
    assert_eq!(shown("12345.6", 0, 4), "12346");
}
