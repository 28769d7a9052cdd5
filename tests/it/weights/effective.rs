//! The effective weight beside the stated one.

use onus::exact::{self, Rational, ratio};
use onus::people::Cohort;
use onus::report::{Report, weights_in_effect};
use onus::study::effective_weight::effective_weights;
use proptest::prelude::*;

use crate::support::run_text;

/// Three states and two criteria.
fn two(one: [u32; 3], other: [u32; 3], weights: (u32, u32)) -> String {
    let values = |values: [u32; 3]| format!("{{ AAA = {}, BBB = {}, CCC = {} }}", values[0], values[1], values[2]);
    let all = weights.0 + weights.1;
    format!(
        "format = 1\nid = \"two\"\ntitle = \"Two\"\nas_of = 2024-12-31\n[states.list]\nAAA = {{ name = \"A\" }}\n\
         BBB = {{ name = \"B\" }}\nCCC = {{ name = \"C\" }}\n[indicator.one]\nkind = \"extensive\"\nunit = \"u\"\nvalues = {}\n\
         [indicator.other]\nkind = \"extensive\"\nunit = \"u\"\nvalues = {}\n[key.criteria.one]\nindicator = \"one\"\n\
         weight = \"{}/{all}\"\n[key.criteria.other]\nindicator = \"other\"\nweight = \"{}/{all}\"\n[people]\ntotal = 1000\n\
         mode = \"ledger\"\n[rounding]\nties = \"by-code\"\n",
        values(one),
        values(other),
        weights.0,
        weights.1
    )
}

fn found(text: &str) -> Option<Vec<Rational>> {
    let run = run_text(text).unwrap_or_else(|findings| panic!("{findings:?}"));
    let units: Vec<Rational> = run.demand.cohorts.iter().map(Cohort::units).collect();
    effective_weights(&run.keys, &units)
}

/// By hand: shares (1/2, 1/2, 0) and (1/2, 0, 1/2), weights 3/4 and 1/4. Variances 1/6, covariance -1/12 (times three), so that the
/// first carries 9/16/6 - 3/16/12 = 15/192 and the second 1/16/6 - 3/16/12 = -1/192 of 14/192.
#[test]
fn a_criterion_that_evens_out_what_the_other_parts_counts_against_it() {
    assert_eq!(found(&two([1, 1, 0], [1, 0, 1], (3, 1))), Some(vec![ratio(15, 14), ratio(-1, 14)]));
}

#[test]
fn a_criterion_that_is_equal_for_all_carries_nothing() {
    assert_eq!(found(&two([3, 2, 1], [5, 5, 5], (1, 1))), Some(vec![Rational::ONE, Rational::ZERO]));
    assert_eq!(found(&two([5, 5, 5], [5, 5, 5], (1, 1))), None);
}

#[test]
fn stated_and_effective_weight_stand_beside_each_other() {
    let run = run_text(&two([1, 1, 0], [1, 0, 1], (3, 1))).expect("a run");
    let sentence = weights_in_effect(&run);
    assert!(sentence.ends_with("one 75 %, in effect 107.1 %; other 25 %, in effect -7.1 %"), "{sentence}");
    let report = Report::of(&run);
    let of = |name: &str| (onus::report::format(name).expect("a format").write)(&report);
    assert!(of("md").contains("| one | 75 % | 107.1 % |"));
    // Correlation -1/2 by hand; the smaller shares are 1/2, 0, 0.
    assert!(of("md").contains("| one | 1.00 (1.00) | -0.50 (0.50) |"));
    let json: serde_json::Value = serde_json::from_str(&of("json")).expect("JSON");
    assert_eq!(json["result"]["criteria"][0]["effective_weight"]["exact"], "750/7");
    assert_eq!(json["result"]["comparison"]["correlation"][0][1], "-0.50");
    assert_eq!(json["result"]["comparison"]["overlap"][1][0], "1/2");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn effective_weights_sum_to_one(
        one in prop::array::uniform3(1_u32..50), other in prop::array::uniform3(1_u32..50), weights in (1_u32..9, 1_u32..9),
    ) {
        if let Some(found) = found(&two(one, other, weights)) {
            prop_assert_eq!(exact::sum(&found), Rational::ONE);
        }
    }
}
