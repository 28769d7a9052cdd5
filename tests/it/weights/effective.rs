//! The effective weight beside the stated one.

use onus::exact::{self, Rational, ratio};
use onus::people::Cohort;
use onus::report::{Report, weights_in_effect};
use onus::study::effective_weight::{NoEffect, effective_weights};
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

fn found(text: &str) -> Result<Vec<Rational>, NoEffect> {
    let run = run_text(text).unwrap_or_else(|findings| panic!("{findings:?}"));
    let units: Vec<Rational> = run.demand.cohorts.iter().map(Cohort::units).collect();
    effective_weights(&run.scenario.key, &run.keys, &units)
}

/// By hand: shares (1/2, 1/2, 0) and (1/2, 0, 1/2), weights 3/4 and 1/4. Variances 1/6, covariance -1/12 (times three), so that the
/// first carries 9/16/6 - 3/16/12 = 15/192 and the second 1/16/6 - 3/16/12 = -1/192 of 14/192.
#[test]
fn a_criterion_that_evens_out_what_the_other_parts_counts_against_it() {
    assert_eq!(found(&two([1, 1, 0], [1, 0, 1], (3, 1))), Ok(vec![ratio(15, 14), ratio(-1, 14)]));
}

#[test]
fn a_criterion_that_is_equal_for_all_carries_nothing() {
    assert_eq!(found(&two([3, 2, 1], [5, 5, 5], (1, 1))), Ok(vec![Rational::ONE, Rational::ZERO]));
    assert_eq!(found(&two([5, 5, 5], [5, 5, 5], (1, 1))), Err(NoEffect::Equal));
}

#[test]
fn stated_and_effective_weight_stand_beside_each_other() {
    let run = run_text(&two([1, 1, 0], [1, 0, 1], (3, 1))).expect("a run");
    let sentence = weights_in_effect(&run);
    assert!(sentence.contains("before caps, rates and factors"), "{sentence}");
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

/// A product, a power of a branch and limits that bind are no weighted sums: no figure stands for them, in any form of the report.
#[test]
fn what_is_no_plain_sum_has_no_effective_weight() {
    let plain = two([6, 3, 1], [2, 3, 4], (3, 1));
    assert!(found(&plain).is_ok());
    let power = plain.replace(
        "[key.criteria.one]",
        "[key.branch.side]\nweight = \"3/4\"\npower = 0.5\n[key.criteria.one]\nbranch = \"side\"",
    );
    let power = power.replace("weight = \"3/4\"\n[key.criteria.other]", "weight = 1\n[key.criteria.other]");
    let product = plain.replace("[key.criteria.one]", "[key]\ncombine = \"product\"\n[key.criteria.one]");
    let product = product
        .replace("indicator = \"one\"\nweight = \"3/4\"", "indicator = \"one\"\nexponent = 1\nnormalise = \"rate\"");
    let product = product.replace("weight = \"1/4\"", "weight = 1");
    let geometric = plain.replace("[key.criteria.one]", "[key]\ncombine = \"geometric\"\n[key.criteria.one]");
    let limits = |ceiling: &str| format!("{plain}[key.bounds]\nmethod = \"one-rule\"\nceiling = {ceiling}\n");
    assert_eq!(found(&limits("0.9")), found(&plain), "limits that do not bind change nothing");
    for (text, said) in [
        (&power, "a power or limits change a branch"),
        (&product, "a product is no weighted sum"),
        (&geometric, "a geometric mean is no weighted sum"),
        (&limits("0.4"), "limits on shares bind"),
    ] {
        let run = run_text(text).unwrap_or_else(|findings| panic!("{findings:?}"));
        let sentence = weights_in_effect(&run);
        assert!(sentence.contains(said) && !sentence.contains("in effect"), "{sentence}");
        let report = Report::of(&run);
        for name in ["md", "table", "json"] {
            let written = (onus::report::format(name).expect("a format").write)(&report);
            assert!(written.split_whitespace().collect::<Vec<_>>().join(" ").contains(said), "{name}: {written}");
        }
        let json = (onus::report::format("json").expect("a format").write)(&report);
        let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let effective = &json["result"]["criteria"][0]["effective_weight"];
        assert!(effective["exact"].is_null() && effective["undefined"].is_string(), "{effective}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn effective_weights_sum_to_one(
        one in prop::array::uniform3(1_u32..50), other in prop::array::uniform3(1_u32..50), weights in (1_u32..9, 1_u32..9),
    ) {
        if let Ok(found) = found(&two(one, other, weights)) {
            prop_assert_eq!(exact::sum(&found), Rational::ONE);
        }
    }
}
