//! All methods against the oracle.

use onus::criteria::Moments;
use onus::exact::{Rational, ratio};
use onus::key::weight::{Judged, critic, entropy, judge, points, principal_component, rank_order_centroid};
use serde_json::Value;

use super::near;
use crate::support::{oracle, rational};

fn weights(case: &Value) -> Vec<f64> {
    let names = case["input"]["criteria"].as_array().expect("criteria");
    names
        .iter()
        .map(|name| case["expect"]["weights"][name.as_str().expect("a name")]["f"].as_f64().expect("f"))
        .collect()
}

/// Rows of criteria, from rows of states.
pub fn shares(case: &Value) -> Vec<Vec<Rational>> {
    let states = case["input"]["shares"].as_array().expect("rows");
    let criteria = states[0].as_array().expect("cells").len();
    (0..criteria).map(|criterion| states.iter().map(|row| rational(&row[criterion])).collect()).collect()
}

#[test]
fn points_and_swing() {
    for id in ["direct", "swing"] {
        let case = oracle("weights", id);
        let input = case["input"]["points"].as_object().expect("points");
        let found = points(&input.values().map(rational).collect::<Vec<_>>()).expect("weights");
        for (name, weight) in input.keys().zip(found) {
            assert_eq!(weight, rational(&case["expect"]["weights"][name]), "{id} {name}");
        }
    }
    assert_eq!(points(&[Rational::ZERO, Rational::ZERO]), None);
}

#[test]
fn rank_order() {
    let case = oracle("weights", "rank-order-centroid");
    let found = rank_order_centroid(4);
    for (name, weight) in case["input"]["ranked"].as_array().expect("names").iter().zip(found) {
        assert_eq!(weight, rational(&case["expect"]["weights"][name.as_str().expect("a name")]));
    }
}

fn judged(id: &str) -> (Judged, Value) {
    let case = oracle("weights", id);
    let rows = case["input"]["matrix"].as_array().expect("rows");
    let matrix: Vec<Vec<Rational>> =
        rows.iter().map(|row| row.as_array().expect("cells").iter().map(rational).collect()).collect();
    let random = onus::exact::parse(&case["input"]["random_index"]["f"].to_string()).expect("a number");
    (judge(&matrix, &random).expect("a positive matrix"), case["expect"].clone())
}

#[test]
fn pairwise_comparisons() {
    for (id, refused) in [("ahp-consistent", false), ("ahp-three", false), ("ahp-inconsistent", true)] {
        let (found, truth) = judged(id);
        let f = |leaf: &Value| leaf["f"].as_f64().expect("f");
        for at in 0..found.weights.len() {
            assert!(near(&found.weights[at], f(&truth["weights"][at]), 1e-12), "{id} weight {at}");
            assert!(near(&found.geometric[at], f(&truth["row_geometric_mean"][at]), 1e-12), "{id} mean {at}");
        }
        assert!(near(&found.eigenvalue, f(&truth["lambda_max"]), 1e-12), "{id}");
        assert!(near(&found.index, f(&truth["consistency_index"]), 1e-12), "{id}");
        assert!(near(&found.ratio, f(&truth["consistency_ratio"]), 1e-12), "{id}");
        assert_eq!(found.is_inconsistent(), refused, "{id}");
        assert_eq!(truth["verdict"] == "refuse", refused, "{id}");
    }
    // Comparisons that agree give their weights to all digits carried, and a ratio of zero.
    let (found, _) = judged("ahp-consistent");
    let off = &found.weights[0] - ratio(6, 10);
    assert!(off < ratio(1, onus::exact::power_of_ten(40)) && -off < ratio(1, onus::exact::power_of_ten(40)));
}

#[test]
fn entropy_weights() {
    let case = oracle("weights", "entropy");
    let found = entropy(&shares(&case)).expect("weights");
    let names = case["input"]["criteria"].as_array().expect("criteria");
    for ((entropy, weight), (name, truth)) in
        found.entropy.iter().zip(&found.weights).zip(names.iter().zip(weights(&case)))
    {
        let e = case["expect"]["entropy"][name.as_str().expect("a name")]["f"].as_f64().expect("f");
        assert!(near(entropy, e, 1e-14) && near(weight, truth, 1e-14), "{name}");
    }
}

#[test]
fn critic_weights_and_the_correlations_behind_them() {
    let case = oracle("weights", "critic");
    let rows = shares(&case);
    for (weight, truth) in critic(&rows).expect("weights").iter().zip(weights(&case)) {
        assert!(near(weight, truth, 1e-14));
    }
    let moments = Moments::of(&rows);
    for (one, name) in case["input"]["criteria"].as_array().expect("criteria").iter().enumerate() {
        let deviation = case["expect"]["deviation"][name.as_str().expect("a name")]["f"].as_f64().expect("f");
        assert!(near(&moments.deviation_of_scores(one).expect("a spread"), deviation, 1e-14));
        for other in 0..rows.len() {
            let truth = case["expect"]["correlation"][one][other]["f"].as_f64().expect("f");
            assert!(near(&moments.correlation(one, other).expect("a spread"), truth, 1e-14));
        }
    }
}

#[test]
fn the_first_principal_component() {
    let case = oracle("weights", "pca");
    let found = principal_component(&shares(&case)).expect("a first component");
    assert!(near(&found.eigenvalue, case["expect"]["first_eigenvalue"]["f"].as_f64().expect("f"), 1e-12));
    assert!(near(&found.explained, case["expect"]["explained"]["f"].as_f64().expect("f"), 1e-12));
    for (weight, truth) in found.weights.iter().zip(weights(&case)) {
        assert!(near(weight, truth, 1e-12));
    }
}
