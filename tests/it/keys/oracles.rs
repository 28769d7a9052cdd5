//! The oracles `aggregation` and `eu_key`, and the common example.

use std::collections::BTreeMap;

use onus::data::Kind;
use onus::exact::{Rational, ratio};
use onus::key::Step;
use onus::scenario::{CapOf, KeyChoice, Normalise, Residual, SubCap};

use super::world::{STATES, TestWorld, check, common, common_choice, criterion, entries, id, product, rate, sum};
use crate::support::{oracle, rational};

#[test]
fn the_common_example() {
    let key: Vec<Rational> = common().key(&common_choice()).into_values().collect();
    assert_eq!(key, [ratio(89, 200), ratio(43, 200), ratio(29, 600), ratio(39, 200), ratio(29, 300)]);
}

#[test]
fn weighted_sum_and_its_parts() {
    let case = oracle("aggregation", "arithmetic");
    let mut world = TestWorld::of(&STATES);
    for (name, values) in case["input"]["world"].as_object().unwrap() {
        world = world.with_json(name, Kind::Extensive, values);
    }
    let weights = entries(&case["input"]["weights"]);
    let choice = sum(weights.iter().map(|(name, weight)| criterion(name, weight.clone())).collect());
    let keys = world.keys(&choice, &["total"], true).unwrap();
    check(&keys);
    assert_eq!(super::world::by_state(&keys, 0), entries(&case["expect"]["key"]));
    for (index, (name, weight)) in weights.iter().enumerate() {
        let part = &keys.origins[0].parts[index];
        assert_eq!(part.step, Step::Criterion(index));
        let shares: Vec<Rational> = entries(&case["expect"]["shares_by_criterion"][name]).into_values().collect();
        assert_eq!(part.amounts, shares.iter().map(|share| share * weight).collect::<Vec<_>>());
    }
}

/// Half population, half GDP, times 1/unemployment.
fn repaired() -> KeyChoice {
    product(vec![criterion("population", ratio(1, 2)), criterion("gdp_musd", ratio(1, 2)), rate("unemployment", -1)])
}

#[test]
fn product_with_a_rate() {
    let case = oracle("aggregation", "multiplicative");
    let keys = common().keys(&repaired(), &["total"], true).unwrap();
    check(&keys);
    assert_eq!(super::world::by_state(&keys, 0), entries(&case["expect"]["key"]));
    assert_eq!(keys.origins[0].parts.last().unwrap().step, Step::Rates);
    let baseline = entries(&case["input"]["baseline"]);
    for (code, gains) in case["expect"]["gains"].as_object().unwrap() {
        let own = &super::world::by_state(&keys, 0)[code];
        assert_eq!(own > &baseline[code], gains.as_bool().unwrap(), "{code}");
    }
}

#[test]
fn product_after_a_split() {
    let case = oracle("aggregation", "multiplicative-splitting");
    let codes = ["ArdenN", "ArdenS", "Belmar", "Corvia", "Dunmore", "Estel"];
    let world = TestWorld::of(&codes).with_json("baseline", Kind::Extensive, &case["input"]["baseline"]).with_json(
        "rate",
        Kind::Intensive,
        &case["input"]["rate"],
    );
    let key = world.key(&product(vec![criterion("baseline", Rational::ONE), rate("rate", -1)]));
    assert_eq!(key, entries(&case["expect"]["key"]));
    assert_eq!(&key["ArdenN"] + &key["ArdenS"], rational(&case["expect"]["parts_sum"]));
}

/// The key of the 2015 type, with the weight of each of the two inverse rates.
fn additive(cap: Option<&SubCap>, rates: &[(&str, Rational)]) -> KeyChoice {
    let mut criteria = vec![criterion("population", ratio(2, 5)), criterion("gdp_musd", ratio(2, 5))];
    for (name, weight) in rates {
        let mut inverse = criterion(name, weight.clone());
        inverse.normalise = Normalise::Inverse;
        inverse.cap = cap.cloned();
        criteria.push(inverse);
    }
    KeyChoice { rescale: true, ..sum(criteria) }
}

fn both() -> Vec<(&'static str, Rational)> {
    vec![("applications", ratio(1, 10)), ("unemployment", ratio(1, 10))]
}

#[test]
fn capped_key_with_both_treatments_of_the_residual() {
    let case = oracle("eu_key", "key");
    for (residual, expect) in
        [(Residual::Baseline, "key_residual_by_baseline"), (Residual::Rescale, "key_renormalised")]
    {
        let over = vec!["population".to_owned(), "gdp_musd".to_owned()];
        let cap = SubCap { times: rational(&case["input"]["cap"]), of: CapOf::Sum, over, residual };
        let choice = additive(Some(&cap), &both());
        let keys = common().keys(&choice, &["total"], true).unwrap();
        check(&keys);
        assert_eq!(super::world::by_state(&keys, 0), entries(&case["expect"][expect]));
        // Of the mean with twice the multiple is the same cap.
        let twice = SubCap { times: &cap.times * Rational::from(2), of: CapOf::Mean, ..cap };
        assert_eq!(common().key(&additive(Some(&twice), &both())), entries(&case["expect"][expect]));
        if residual == Residual::Baseline {
            let given = keys.origins[0].parts.iter().find(|part| part.step == Step::Residual).unwrap();
            assert_eq!(onus::exact::sum(&given.amounts), rational(&case["expect"]["residual"]));
        }
    }
}

#[test]
fn an_inverse_rate_is_warned_of() {
    let keys = common().keys(&additive(None, &both()), &["total"], true).unwrap();
    let warned: Vec<&str> =
        keys.notes.iter().filter(|note| note.text.contains("head tax")).map(|note| note.about.as_str()).collect();
    assert_eq!(warned, ["key.criteria.applications", "key.criteria.unemployment"]);
    let keys = common().keys(&repaired(), &["total"], true).unwrap();
    assert!(!keys.notes.iter().any(|note| note.text.contains("head tax")));
}

#[test]
fn the_additive_key_moves_the_wrong_way() {
    let case = oracle("eu_key", "perverse-direction");
    let with = common().key(&additive(None, &both()));
    let without = common().key(&additive(None, &both()[..1]));
    assert_eq!(with, entries(&case["expect"]["with_unemployment"]));
    assert_eq!(without, entries(&case["expect"]["without_unemployment"]));
    assert_eq!(&with["Arden"] - &without["Arden"], rational(&case["expect"]["arden_change"]));
    assert_eq!(&with["Corvia"] - &without["Corvia"], rational(&case["expect"]["corvia_change"]));
}

/// The common example with Arden in two equal halves that keep its rates.
fn halved() -> TestWorld {
    let mut values: BTreeMap<&str, Vec<(&str, Rational)>> = BTreeMap::new();
    let columns: [(&str, bool, [i64; 5]); 4] = [
        ("population", true, [60_000_000, 30_000_000, 10_000_000, 45_000_000, 5_000_000]),
        ("gdp_musd", true, [3_000_000, 1_500_000, 200_000, 900_000, 400_000]),
        ("unemployment", false, [4, 6, 10, 8, 3]),
        ("applications", false, [1_500, 5_000, 4_000, 444, 100]),
    ];
    let codes = ["ArdenN", "ArdenS", "Belmar", "Corvia", "Dunmore", "Estel"];
    for (name, extensive, column) in columns {
        let arden = if extensive { ratio(column[0], 2) } else { Rational::from(column[0]) };
        let rest = column[1..].iter().map(|value| Rational::from(*value));
        values.insert(name, codes.into_iter().zip([arden.clone(), arden].into_iter().chain(rest)).collect());
    }
    values.iter().fold(TestWorld::of(&codes), |world, (name, values)| {
        let kind = if matches!(*name, "population" | "gdp_musd") { Kind::Extensive } else { Kind::Intensive };
        world.with(name, kind, values)
    })
}

#[test]
fn the_additive_key_fails_a_split_and_the_product_does_not() {
    let case = oracle("eu_key", "splitting-fails");
    let after = halved().key(&additive(None, &both()));
    assert_eq!(after, entries(&case["expect"]["after"]));
    assert_eq!(&after["ArdenN"] + &after["ArdenS"], rational(&case["expect"]["arden_parts_after"]));
    let case = oracle("eu_key", "repair");
    let mut choice = repaired();
    choice.criteria.push(rate("applications", -1));
    assert_eq!(common().key(&choice), entries(&case["expect"]["key"]));
    assert_eq!(halved().key(&choice), entries(&case["expect"]["key_after_split"]));
}

#[test]
fn a_rate_by_division_and_a_size_scaled_inverse() {
    // Emissions per head, as a rate with exponent 1 over population, is emissions again.
    let mut per_head = rate("emissions_mt", 1);
    let per = onus::scenario::Per { indicator: super::world::placed("population"), window: super::world::window() };
    per_head.per = Some(per);
    let key = common().key(&product(vec![criterion("population", Rational::ONE), per_head]));
    assert_eq!(key, common().key(&sum(vec![criterion("emissions_mt", Rational::ONE)])));
    let mut sized = criterion("unemployment", Rational::ONE);
    sized.normalise = Normalise::SizeScaledInverse { base: super::world::placed("population") };
    let case = oracle("normalisation", "inverse-rate");
    assert_eq!(common().key(&sum(vec![sized])), entries(&case["expect"]["size_scaled_share"]));
}

#[test]
fn relief_and_exemption_against_values_by_hand() {
    // World mean 0.04 M USD a head; Corvia and Dunmore have 0.02, half below: with gradient 0.8 they count 60 %.
    let mut gdp = criterion("gdp_musd", Rational::ONE);
    gdp.relief = Some(onus::scenario::Relief {
        per_head_below: onus::scenario::Threshold::WorldMean,
        gradient: ratio(4, 5),
        borne_by: onus::scenario::BorneBy::All,
    });
    let key: Vec<Rational> = common().key(&sum(vec![gdp.clone()])).into_values().collect();
    let counted = [3_000_000, 1_500_000, 120_000, 540_000, 400_000].map(Rational::from);
    assert_eq!(key, onus::criteria::shares(&counted).unwrap());
    // Leaving Arden out changes its share alone: relief is measured against all members.
    let keys = common().keys(&sum(vec![gdp]), &["Arden"], false).unwrap();
    check(&keys);
    let others = onus::criteria::shares(&counted[1..]).unwrap();
    assert_eq!(keys.origins[0].shares, [vec![Rational::ZERO], others].concat());
    let mut gdp = criterion("gdp_musd", Rational::ONE);
    gdp.exempt_per_head = Some(ratio(3, 100));
    let case = oracle("normalisation", "threshold-exemption");
    assert_eq!(common().key(&sum(vec![gdp])), entries(&case["expect"]["share"]));
}

#[test]
fn factors_multiply_and_the_rest_is_taken_over() {
    let mut choice = common_choice();
    choice.factors = vec![
        super::world::factor(&["Corvia", "Dunmore"], ratio(1, 10)),
        super::world::factor(&["Dunmore"], ratio(1, 2)),
        super::world::factor(&["Estel"], Rational::ZERO),
    ];
    let keys = common().keys(&choice, &["total"], true).unwrap();
    check(&keys);
    let raw = [ratio(89, 200), ratio(43, 200), ratio(29, 6_000), ratio(39, 4_000), Rational::ZERO];
    assert_eq!(keys.origins[0].shares, onus::criteria::shares(&raw).unwrap());
    assert_eq!(keys.origins[0].parts.last().unwrap().step, Step::Factors);
    choice.factors = vec![super::world::factor(&STATES, Rational::ZERO)];
    let findings = common().keys(&choice, &["total"], true).unwrap_err();
    assert_eq!(findings.0[0].code, "ONUS-K013");
}

#[test]
fn weights_must_sum_to_one_unless_rescaled() {
    let mut choice = common_choice();
    choice.criteria.pop();
    assert_eq!(common().keys(&choice, &["total"], true).unwrap_err().0[0].code, "ONUS-K011");
    choice.rescale = true;
    // 0.4 x 1/2 + 0.2 x 1/2 + 0.25 x 2/5 of 0.85.
    assert_eq!(common().key(&choice)["Arden"], ratio(8, 17));
}

#[test]
fn everything_wrong_is_reported_at_once() {
    let mut choice = common_choice();
    choice.criteria[0].normalise = Normalise::Rate;
    choice.criteria[1].indicator = super::world::placed("no-such");
    choice.criteria[2].normalise = Normalise::Inverse;
    choice.criteria[3].window.to = Some(2019);
    let codes: Vec<&str> =
        common().keys(&choice, &["total"], true).unwrap_err().0.iter().map(|found| found.code).collect();
    assert_eq!(codes, ["ONUS-K017", "ONUS-K008", "ONUS-K004", "ONUS-K006"]);
}

#[test]
fn nobody_left_without_the_state_of_origin_is_an_error() {
    let one = Rational::ONE;
    let world = TestWorld::of(&["A", "B"]).with("x", Kind::Extensive, &[("A", one.clone()), ("B", Rational::ZERO)]);
    let choice = sum(vec![criterion("x", one)]);
    assert_eq!(world.keys(&choice, &["A"], false).unwrap_err().0[0].code, "ONUS-K001");
    assert_eq!(world.keys(&choice, &["A"], true).unwrap().origins[0].shares[0], Rational::ONE);
    assert_eq!(world.keys(&choice, &["B"], false).unwrap().members, [id("A"), id("B")]);
}
