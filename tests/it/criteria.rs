//! Criteria against the oracles `normalisation` and `responsibility`, the table of normalisations against its own claims, and
//! windows and policies against cases worked by hand.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use onus::criteria::decay::{decay, points};
use onus::criteria::missing::median;
use onus::criteria::normalise::{
    self, Divisor, Holds, Method, NORMALISATIONS, Normalisation, ShownOptions, Stated, Trouble,
};
use onus::criteria::responsibility::{attributed, net};
use onus::criteria::window::{Years, take, years};
use onus::criteria::{Moments, overlap, relief, shares};
use onus::data::{Cell, ValueStatus};
use onus::exact::{self, Rational, approximate, ratio};
use onus::scenario::{Absent, Posts, Scale, Take, Tier, Window};
use proptest::prelude::*;
use serde_json::Value;

use crate::keys::world::{entries, id, window};
use crate::support::{oracle, rational};

mod claims;
mod responsibility;
mod windows;

fn values(object: &Value) -> Vec<Rational> {
    entries(object).into_values().collect()
}

fn exact_list(list: &Value) -> Vec<Rational> {
    list.as_array().expect("a list").iter().map(rational).collect()
}

fn floats(object: &Value) -> Vec<f64> {
    object.as_object().expect("an object").values().map(|leaf| leaf["f"].as_f64().expect("f")).collect()
}

fn close(one: &[f64], other: &[f64], tolerance: f64) {
    assert_eq!(one.len(), other.len());
    for (one, other) in one.iter().zip(other) {
        assert!((one - other).abs() <= tolerance, "{one} is not {other}");
    }
}

#[test]
fn share_of_total() {
    for column in ["population", "gdp_musd", "emissions_mt", "causal", "ties"] {
        let case = oracle("normalisation", &format!("share-{column}"));
        let scores = normalise::share(&values(&case["input"]["values"]), &[]).unwrap();
        assert_eq!(shares(&scores).unwrap(), values(&case["expect"]["share"]));
    }
}

#[test]
fn min_max_and_rank() {
    let case = oracle("normalisation", "minmax-gdp");
    let scores = normalise::min_max(&values(&case["input"]["values"]), &[]).unwrap();
    assert_eq!(scores, values(&case["expect"]["score"]));
    assert_eq!(shares(&scores).unwrap(), values(&case["expect"]["share_of_scores"]));
    let case = oracle("normalisation", "rank-ties");
    let scores = normalise::rank(&values(&case["input"]["values"]), &[]).unwrap();
    assert_eq!(scores, values(&case["expect"]["rank"]));
    assert_eq!(shares(&scores).unwrap(), values(&case["expect"]["share_of_ranks"]));
}

#[test]
fn z_scores_in_floats_and_logarithms_in_decimals() {
    let case = oracle("normalisation", "zscore-gdp");
    let gdp = values(&case["input"]["values"]);
    for (divisor, name) in [(Divisor::Population, "z_population"), (Divisor::Sample, "z_sample")] {
        let shown = normalise::z_score(&gdp, &ShownOptions { divisor, unit: None }).unwrap();
        close(&shown, &floats(&case["expect"][name]), 1e-12);
    }
    let case = oracle("normalisation", "log-unit-dependence");
    let musd = values(&case["input"]["values_musd"]);
    let usd: Vec<Rational> = musd.iter().map(|value| value * Rational::from(1_000_000)).collect();
    for (values, unit, name) in [(musd, "million USD", "share_in_musd"), (usd, "USD", "share_in_usd")] {
        let scores = normalise::log(&values, &Stated { unit: Some(unit), ..Stated::base(&[]) }).unwrap();
        let shares: Vec<f64> = shares(&scores).unwrap().iter().map(approximate).collect();
        close(&shares, &floats(&case["expect"][name]), 1e-12);
    }
}

#[test]
fn per_head_and_world_mean() {
    let case = oracle("normalisation", "per-capita-gdp");
    let million = Rational::from(1_000_000);
    let usd: Vec<Rational> = values(&case["input"]["values_musd"]).iter().map(|value| value * &million).collect();
    let heads = values(&case["input"]["population"]);
    assert_eq!(normalise::per_head(&usd, &heads).unwrap(), values(&case["expect"]["per_head_usd"]));
    assert_eq!(relief::world_mean(usd.iter().zip(&heads)).unwrap(), rational(&case["expect"]["world_mean_usd"]));
}

#[test]
fn exemption_per_head() {
    let case = oracle("normalisation", "threshold-exemption");
    let exempt = rational(&case["input"]["exemption_usd_per_head"]) / Rational::from(1_000_000);
    let exempt: Vec<Rational> = values(&case["input"]["population"]).iter().map(|heads| heads * &exempt).collect();
    let above = normalise::threshold(&values(&case["input"]["values_musd"]), &exempt).unwrap();
    assert_eq!(above, values(&case["expect"]["above_musd"]));
    assert_eq!(shares(&above).unwrap(), values(&case["expect"]["share"]));
}

#[test]
fn inverse_of_a_rate() {
    let case = oracle("normalisation", "inverse-rate");
    let (rates, heads) = (values(&case["input"]["rate"]), values(&case["input"]["population"]));
    let plain = normalise::inverse(&rates, &[]).unwrap();
    assert_eq!(shares(&plain).unwrap(), values(&case["expect"]["plain_share"]));
    let sized = normalise::size_scaled_inverse(&rates, &heads).unwrap();
    assert_eq!(shares(&sized).unwrap(), values(&case["expect"]["size_scaled_share"]));
}

#[test]
fn degenerate_values_are_refused_by_name() {
    let case = oracle("normalisation", "degenerate");
    let (input, expect) = (&case["input"], &case["expect"]);
    let word = |result: Result<Vec<Rational>, Trouble>| format!("error:{}", result.unwrap_err().word());
    let share = |values: &Value| normalise::share(&exact_list(values), &[]).and_then(|scores| shares(&scores));
    assert_eq!(share(&input["all_equal"]).unwrap(), exact_list(&expect["share(all_equal)"]));
    assert_eq!(share(&input["single"]).unwrap(), exact_list(&expect["share(single)"]));
    assert_eq!(word(share(&input["all_zero"])), expect["share(all_zero)"]);
    assert_eq!(word(share(&input["negative"])), expect["share(negative)"]);
    let equal = exact_list(&input["all_equal"]);
    assert_eq!(word(normalise::min_max(&equal, &[])), expect["minmax(all_equal)"]);
    assert_eq!(normalise::rank(&equal, &[]).unwrap(), exact_list(&expect["rank(all_equal)"]));
    let shown = normalise::z_score(&equal, &ShownOptions { divisor: Divisor::Population, unit: None });
    assert_eq!(format!("error:{}", shown.unwrap_err().word()), expect["zscore(all_equal)"]);
    assert_eq!(
        word(normalise::inverse(&exact_list(&input["zero_in_inverse"]), &[])),
        expect["inverse(zero_in_inverse)"]
    );
}

#[test]
fn splitting_a_state() {
    let case = oracle("normalisation", "splitting");
    let before = values(&case["input"]["values"]);
    let half = &before[0] / Rational::from(2);
    let after = [vec![half.clone(), half], before[1..].to_vec()].concat();
    for (name, method) in
        [("share", normalise::share as normalise::Exact), ("minmax", normalise::min_max), ("rank", normalise::rank)]
    {
        let expect = &case["expect"][name];
        let (before, after) = (of(method, &before), of(method, &after));
        assert_eq!(before[0], rational(&expect["before_arden"]), "{name}");
        assert_eq!(before[1], rational(&expect["before_belmar"]), "{name}");
        assert_eq!(&after[0] + &after[1], rational(&expect["after_arden_parts"]), "{name}");
        assert_eq!(after[2], rational(&expect["after_belmar"]), "{name}");
    }
}

fn of(method: normalise::Exact, values: &[Rational]) -> Vec<Rational> {
    shares(&method(values, &[]).unwrap()).unwrap()
}
