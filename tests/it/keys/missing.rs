//! Missing values: the oracle `missing_data`.

use std::collections::BTreeMap;

use onus::criteria::World;
use onus::data::Kind;
use onus::diagnostic::Findings;
use onus::exact::{Rational, ratio};
use onus::key::{self, Alternative, Keys, Step};
use onus::scenario::{Absent, KeyChoice, Missing, MissingPolicy, Take};
use serde_json::Value;

use super::world::{STATES, TestWorld, by_state, check, criterion, entries, id, stated, sum};
use crate::support::{oracle, rational};

fn bounds(keys: &Keys) -> BTreeMap<String, (Rational, Rational)> {
    let bounds = keys.origins[0].bounds.clone().expect("bounds");
    keys.members.iter().map(ToString::to_string).zip(bounds).collect()
}

fn expected(case: &Value) -> BTreeMap<String, (Rational, Rational)> {
    let pair = |(code, pair): (&String, &Value)| (code.clone(), (rational(&pair[0]), rational(&pair[1])));
    case["expect"]["bounds"].as_object().unwrap().iter().map(pair).collect()
}

#[test]
fn bounds_of_a_single_criterion() {
    for name in ["one-missing", "five-percent"] {
        let case = oracle("missing_data", name);
        let (low, high) = (entries(&case["input"]["lower"]), entries(&case["input"]["upper"]));
        let mut gdp = criterion("gdp", Rational::ONE);
        let mut known = Vec::new();
        for (code, low) in &low {
            let high = &high[code];
            if low == high {
                known.push((code.as_str(), low.clone()));
            } else {
                let at = (low + high) / Rational::from(2);
                let policy = MissingPolicy::Interval { low: low.clone(), high: high.clone(), at };
                gdp.missing.states.insert(id(code), stated(policy));
            }
        }
        gdp.window.to = Some(super::world::YEAR);
        let world = TestWorld::of(&STATES).with("gdp", Kind::Extensive, &known);
        let keys = world.keys(&sum(vec![gdp]), &["total"], true).unwrap();
        check(&keys);
        assert_eq!(bounds(&keys), expected(&case), "{name}");
        assert!(keys.notes.iter().any(|note| note.text == "bounds of shares are attained"));
    }
}

/// The world of the case `policies`: Estel's emissions are missing.
fn gap() -> (Value, TestWorld, KeyChoice) {
    let case = oracle("missing_data", "policies");
    let mut world = super::world::common();
    world.tables = onus::data::Tables::default();
    for (name, values) in case["input"]["world"].as_object().unwrap() {
        world = world.with_json(name, Kind::Extensive, values);
    }
    world = world.with_json("emissions_mt", Kind::Extensive, &case["input"]["emissions_known"]);
    let population = [60_000_000, 30_000_000, 10_000_000, 45_000_000, 5_000_000].map(Rational::from);
    let rows: Vec<(&str, Rational)> = STATES.into_iter().zip(population).collect();
    (case, world.with("population", Kind::Extensive, &rows), super::world::common_choice())
}

fn under(policy: MissingPolicy) -> Result<Keys, Findings> {
    let (_, world, mut choice) = gap();
    choice.criteria[1].missing = Missing { policy, states: BTreeMap::new() };
    let keys = world.keys(&choice, &["total"], true);
    keys.inspect(check)
}

fn interval(at: i64) -> MissingPolicy {
    MissingPolicy::Interval { low: Rational::ZERO, high: Rational::from(20_000), at: Rational::from(at) }
}

#[test]
fn every_policy_gives_its_key() {
    let (case, ..) = gap();
    let value = |name: &str| MissingPolicy::Value(rational(&case["expect"]["imputed_value"][name]));
    for (name, policy) in [
        ("zero", MissingPolicy::Zero),
        ("median_of_known", MissingPolicy::RawMedian),
        ("mean_of_known", value("mean_of_known")),
        ("worst_case_for_the_state", value("worst_case_for_the_state")),
        ("best_case_for_the_state", value("best_case_for_the_state")),
        ("reweight_known_criteria", MissingPolicy::Spread),
        ("drop_criterion_for_all", MissingPolicy::Drop),
    ] {
        let keys = under(policy).unwrap();
        assert_eq!(by_state(&keys, 0), entries(&case["expect"]["key_by_policy"][name]), "{name}");
        let cell = keys.notes.iter().filter(|note| note.whom == Some(id("Estel"))).count();
        assert_eq!(cell, 1, "{name} is reported for the one cell");
    }
    let spread = under(MissingPolicy::Spread).unwrap();
    assert_eq!(spread.origins[0].parts.last().unwrap().step, Step::Spread);
}

#[test]
fn without_a_policy_the_gaps_are_listed() {
    let findings = under(MissingPolicy::Stop).unwrap_err();
    assert_eq!(findings.0.len(), 1);
    assert_eq!(findings.0[0].code, "ONUS-K006");
    assert!(findings.0[0].what.contains("1 of 5 members: Estel"));
    assert!(findings.0[0].fix.contains("missing.states.Estel"));
}

#[test]
fn bounds_hold_whatever_the_value() {
    let (case, ..) = gap();
    for at in [0, 10_000, 20_000] {
        assert_eq!(bounds(&under(interval(at)).unwrap()), expected(&case));
    }
    // Policies 4 and 5 change the method and may leave the bounds, as dropping does for Arden.
    let dropped = by_state(&under(MissingPolicy::Drop).unwrap(), 0);
    assert!(dropped["Arden"] < expected(&case)["Arden"].0);
}

#[test]
fn a_value_outside_the_interval_is_refused() {
    assert_eq!(under(interval(22_500)).unwrap_err().0[0].code, "ONUS-K015");
    let (_, world, mut choice) = gap();
    let states = BTreeMap::from([(id("Estel"), stated(MissingPolicy::Value(Rational::from(22_500))))]);
    choice.criteria[1].missing = Missing { policy: interval(10_000), states };
    assert_eq!(world.keys(&choice, &["total"], true).unwrap_err().0[0].code, "ONUS-K015");
}

/// The key of a plain total under every other policy.
fn alternatives(choice: &KeyChoice, world: &World<'_>) -> Result<Vec<Alternative>, Findings> {
    key::alternatives(choice, &key::Basis::new(choice, world)?, world, &id("total"), true)
}

#[test]
fn alternatives_are_computed_and_those_outside_the_interval_named() {
    let (case, world, mut choice) = gap();
    choice.criteria[1].missing.policy =
        MissingPolicy::Interval { low: Rational::ZERO, high: Rational::from(15_000), at: Rational::from(5_000) };
    let found = alternatives(&choice, &world.world()).unwrap();
    let names: Vec<&str> = found.iter().map(|other| other.policy).collect();
    assert_eq!(names, ["zero", "peer-median", "raw-median", "spread", "drop"]);
    for (policy, name) in [("zero", "zero"), ("raw-median", "median_of_known"), ("drop", "drop_criterion_for_all")] {
        let other = found.iter().find(|other| other.policy == policy).unwrap();
        let expect: Vec<Rational> = entries(&case["expect"]["key_by_policy"][name]).into_values().collect();
        assert_eq!(other.key.as_ref().unwrap(), &expect, "{policy}");
        assert_eq!(other.outside.is_empty(), policy != "raw-median");
    }
    assert!(alternatives(&super::world::common_choice(), &super::world::common().world()).unwrap().is_empty());
}

#[test]
fn peer_median_is_per_head_times_own_population() {
    // Tonnes a head: Arden 1/1200, Belmar 1/1500, Corvia 1/2000, Dunmore 1/3000; median 7/12000 x 5 000 000 = 8750/3.
    let value = MissingPolicy::Value(ratio(8_750, 3));
    let peers = MissingPolicy::PeerMedian { group: None };
    assert_eq!(by_state(&under(peers).unwrap(), 0), by_state(&under(value).unwrap(), 0));
    let (_, mut world, mut choice) = gap();
    world.groups.insert("small".to_owned(), [id("Corvia"), id("Estel")].into());
    choice.criteria[1].missing.policy = MissingPolicy::PeerMedian { group: Some("small".to_owned()) };
    let key = by_state(&world.keys(&choice, &["total"], true).unwrap(), 0);
    assert_eq!(key, by_state(&under(MissingPolicy::Value(Rational::from(2_500))).unwrap(), 0));
    choice.criteria[1].missing.policy = MissingPolicy::PeerMedian { group: Some("none".to_owned()) };
    assert_eq!(world.keys(&choice, &["total"], true).unwrap_err().0[0].code, "ONUS-K014");
}

#[test]
fn an_intensive_peer_median_is_the_median_itself() {
    let whole = |value: i64| Rational::from(value);
    let world = TestWorld::of(&["A", "B", "C", "D"])
        .with("size", Kind::Extensive, &[("A", whole(1)), ("B", whole(1)), ("C", whole(1)), ("D", whole(1))])
        .with("rate", Kind::Intensive, &[("A", whole(2)), ("B", whole(3)), ("C", whole(7))]);
    let mut rate = super::world::rate("rate", 1);
    rate.missing.policy = MissingPolicy::PeerMedian { group: None };
    let key: Vec<Rational> =
        world.key(&super::world::product(vec![criterion("size", Rational::ONE), rate])).into_values().collect();
    assert_eq!(key, [ratio(2, 15), ratio(3, 15), ratio(7, 15), ratio(3, 15)]);
}

#[test]
fn windows_and_their_notes_reach_the_key() {
    let cells: Vec<(&str, i32, Rational)> =
        [("A", 2021, 3), ("A", 2022, 6), ("A", 2023, 9), ("B", 2022, 2), ("B", 2023, 4)]
            .into_iter()
            .map(|(code, year, value)| (code, year, Rational::from(value)))
            .collect();
    let world = TestWorld::of(&["A", "B"]).with_years("x", Kind::Extensive, &cells);
    let key = |take, absent| {
        let mut x = criterion("x", Rational::ONE);
        x.window.years = Some(3);
        (x.window.take, x.window.absent) = (take, absent);
        world.keys(&sum(vec![x]), &["total"], true)
    };
    let share = |keys: Result<Keys, Findings>| keys.unwrap().origins[0].shares[1].clone();
    assert_eq!(share(key(Take::Mean, Absent::Zero)), ratio(2, 8));
    assert_eq!(share(key(Take::Mean, Absent::Shorter)), ratio(3, 9));
    assert_eq!(key(Take::Mean, Absent::Stop).unwrap_err().0[0].code, "ONUS-K006");
    let notes = key(Take::Mean, Absent::Zero).unwrap().notes;
    assert!(notes.iter().any(|note| note.text == "x of test: 2021 to 2023, mean"));
    assert!(notes.iter().any(|note| note.text.contains("count zero (state, years): B 1")));
}

#[test]
fn bounds_with_factors_rates_and_decimals_contain_every_key_inside() {
    let (_, world, mut choice) = gap();
    choice.factors = vec![super::world::factor(&["Arden"], ratio(1, 3))];
    choice.decimals = Some(6);
    choice.criteria[1].missing.policy = interval(5_000);
    let keys = world.keys(&choice, &["total"], true).unwrap();
    check(&keys);
    let outer = keys.origins[0].bounds.clone().unwrap();
    for value in (0..=20_000).step_by(4_000) {
        choice.criteria[1].missing.policy = MissingPolicy::Value(Rational::from(value));
        let shares = world.keys(&choice, &["total"], true).unwrap().origins[0].shares.clone();
        assert!(shares.iter().zip(&outer).all(|(share, (low, high))| low <= share && share <= high));
    }
    assert!(keys.notes.iter().any(|note| note.text.contains("may be wider")));
}
