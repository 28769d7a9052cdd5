//! Criteria with a row for each origin, and origins that do not owe for their own people.

use std::collections::BTreeMap;

use onus::data::{Kind, Values};
use onus::exact::{self, Rational, ratio};
use onus::ids::StateId;
use onus::key::{Basis, Keys, Step};
use onus::scenario::{ByOrigin, Criterion, KeyChoice, Scale};

use super::world::{STATES, TestWorld, by_state, check, common, common_choice, criterion, entries, id, placed, sum};
use crate::support::oracle;

fn dyadic(rows: &[(&str, &[(&str, Rational)])]) -> Values {
    let row = |cells: &[(&str, Rational)]| cells.iter().map(|(code, points)| (id(code), points.clone())).collect();
    Values::Dyadic(rows.iter().map(|(origin, cells)| (id(origin), row(cells))).collect())
}

fn by_origin(name: &str, weight: Rational, scale: Scale, half_life: Option<Rational>) -> Criterion {
    let choice = ByOrigin { scale, fallback: placed("gdp_musd"), half_life };
    Criterion { by_origin: Some(choice), ..criterion(name, weight) }
}

fn whole(value: i64) -> Rational {
    Rational::from(value)
}

#[test]
fn causal_matrix_through_the_key() {
    let case = oracle("responsibility", "causal-matrix");
    let mut rows: BTreeMap<StateId, BTreeMap<StateId, Rational>> = BTreeMap::new();
    for (crisis, cells) in case["input"]["involvement"].as_object().unwrap() {
        let row = entries(cells).into_iter().map(|(code, share)| (id(&code), share)).collect();
        rows.insert(id(crisis), row);
    }
    let world = common().with_values("causation", Kind::Extensive, Values::Dyadic(rows));
    let matrix = by_origin("causation", Rational::ONE, Scale::Matrix { rescale: false }, None);
    let choice = sum(vec![criterion("gdp_musd", Rational::ZERO), matrix]);
    let people = entries(&case["input"]["displaced"]);
    let origins: Vec<&str> = people.keys().map(String::as_str).collect();
    let keys = world.keys(&choice, &origins, false).unwrap();
    check(&keys);
    let mut duty: BTreeMap<String, Rational> = BTreeMap::new();
    for (at, people) in people.values().enumerate() {
        for (code, share) in by_state(&keys, at) {
            *duty.entry(code).or_default() += share * people;
        }
    }
    assert_eq!(duty, entries(&case["expect"]["duty"]));
    let note = keys.notes.iter().find(|note| note.text.contains("no row")).unwrap();
    assert_eq!(note.text, "1 of 3 origins have no row and go by gdp_musd alone: Crisis3");
}

#[test]
fn a_row_over_one_is_an_error_at_the_criterion() {
    let rows: &[(&str, &[(&str, Rational)])] = &[("X", &[("Arden", ratio(7, 10)), ("Belmar", ratio(2, 5))])];
    let world = common().with_values("causation", Kind::Extensive, dyadic(rows));
    let choice = |rescale| {
        let matrix = by_origin("causation", Rational::ONE, Scale::Matrix { rescale }, None);
        sum(vec![criterion("gdp_musd", Rational::ZERO), matrix])
    };
    let findings = world.keys(&choice(false), &["X", "Y"], false).unwrap_err();
    assert_eq!((findings.0.len(), findings.0[0].code), (1, "ONUS-K007"));
    let keys = world.keys(&choice(true), &["X"], false).unwrap();
    assert_eq!(keys.origins[0].shares[..2], [ratio(7, 11), ratio(4, 11)]);
}

#[test]
fn states_that_are_no_members_leave_their_part_to_the_fallback() {
    // Points 15 of Arden and 25 of a state outside, bound 20: a quarter is attributed, three quarters go by GDP.
    let rows: &[(&str, &[(&str, Rational)])] = &[("X", &[("Arden", whole(15)), ("Outside", whole(25))])];
    let world = common().with_values("causation", Kind::Extensive, dyadic(rows));
    let bounded = by_origin("causation", ratio(1, 2), Scale::Bounded(whole(20)), None);
    let keys = world.keys(&sum(vec![criterion("gdp_musd", ratio(1, 2)), bounded]), &["X"], false).unwrap();
    check(&keys);
    let steps: Vec<&Step> = keys.origins[0].parts.iter().map(|part| &part.step).collect();
    assert_eq!(steps, [&Step::Criterion(0), &Step::Criterion(1), &Step::Unattributed(1, 0)]);
    assert_eq!(keys.origins[0].parts[1].amounts[0], ratio(1, 8));
    assert_eq!(exact::sum(&keys.origins[0].parts[2].amounts), ratio(3, 8));
    assert!(keys.notes.iter().any(|note| note.text.contains("no members") && note.text.contains("Outside for 1")));
}

#[test]
fn spells_fade_with_the_half_life() {
    let spells = [("Arden", vec![(1884, 1964)]), ("Belmar", vec![(1844, 1964)]), ("Dunmore", vec![(1954, 1994)])];
    let rows = BTreeMap::from([(id("X"), spells.into_iter().map(|(code, spells)| (id(code), spells)).collect())]);
    let world = common().with_values("rule", Kind::Extensive, Values::Spells(rows));
    let case = oracle("responsibility", "ties-decay");
    let within = by_origin("rule", Rational::ONE, Scale::WithinOrigin, Some(whole(30)));
    let choice = sum(vec![criterion("gdp_musd", Rational::ZERO), within]);
    let key = by_state(&world.keys(&choice, &["X"], false).unwrap(), 0);
    for (code, share) in entries(&case["expect"]["share"]) {
        assert_eq!(key[&code], share, "{code}");
    }
    // A half-life for points without end years is refused.
    let world = common().with_values("rule", Kind::Extensive, dyadic(&[]));
    assert_eq!(world.keys(&choice, &["X"], false).unwrap_err().0[0].code, "ONUS-K016");
}

#[test]
fn a_fallback_must_have_shares_of_its_own() {
    let world = common().with_values("causation", Kind::Extensive, dyadic(&[]));
    let mut own = by_origin("causation", Rational::ONE, Scale::WithinOrigin, None);
    own.by_origin.as_mut().unwrap().fallback = placed("causation");
    assert_eq!(world.keys(&sum(vec![own]), &["X"], false).unwrap_err().0[0].code, "ONUS-K010");
}

/// A key that uses everything that the shipped scenario does.
fn rich() -> (TestWorld, KeyChoice) {
    let rows: &[(&str, &[(&str, Rational)])] = &[
        ("Arden", &[("Arden", whole(4)), ("Belmar", whole(6)), ("Estel", whole(1))]),
        ("Corvia", &[("Dunmore", ratio(7, 2))]),
    ];
    let world = common().with_values("causation", Kind::Extensive, dyadic(rows));
    let mut gdp = criterion("gdp_musd", ratio(1, 2));
    gdp.relief = Some(onus::scenario::Relief {
        per_head_below: onus::scenario::Threshold::WorldMean,
        gradient: ratio(4, 5),
        borne_by: onus::scenario::BorneBy::All,
    });
    let bounded = by_origin("causation", ratio(1, 4), Scale::Bounded(whole(20)), None);
    let mut choice = sum(vec![gdp, criterion("population", ratio(1, 4)), bounded]);
    choice.factors = vec![super::world::factor(&["Corvia"], ratio(1, 10))];
    (world, choice)
}

#[test]
fn an_origin_that_does_not_owe_has_zero_and_others_as_if_it_were_no_member() {
    let (_, choice) = rich();
    let choice = KeyChoice { criteria: choice.criteria[1..2].to_vec(), rescale: true, ..choice };
    let keys = common().keys(&choice, &["Belmar"], false).unwrap();
    check(&keys);
    let mut others = common();
    others.members.retain(|member| member.id != id("Belmar"));
    let mut without = others.key(&choice);
    without.insert("Belmar".to_owned(), Rational::ZERO);
    assert_eq!(by_state(&keys, 0), without);
    // Ranks and extremes are taken anew as well.
    for normalise in
        [onus::scenario::Normalise::Rank(onus::scenario::RankTies::Average), onus::scenario::Normalise::MinMax]
    {
        let mut choice = common_choice();
        choice.criteria.iter_mut().for_each(|criterion| criterion.normalise = normalise.clone());
        let mut without = others.key(&choice);
        without.insert("Belmar".to_owned(), Rational::ZERO);
        assert_eq!(by_state(&common().keys(&choice, &["Belmar"], false).unwrap(), 0), without);
    }
}

#[test]
fn what_an_origin_leaves_is_taken_over_by_others() {
    let (world, choice) = rich();
    let basis_world = world.world();
    let basis = Basis::new(&choice, &basis_world).unwrap();
    let taken = basis.taken_over(&id("Arden")).unwrap();
    let (with, without) = (basis.origin(&id("Arden"), true).unwrap(), basis.origin(&id("Arden"), false).unwrap());
    assert!(exact::sum(taken.iter().map(|(_, change)| change)).is_zero());
    assert_eq!(taken[0].1, -with.shares[0].clone());
    assert!(taken[1..].iter().all(|(_, change)| change > &Rational::ZERO));
    assert!(without.shares[0].is_zero());
    assert!(basis.taken_over(&id("XXA")).unwrap().is_empty());
    let keys = basis.keys(&[id("Arden"), id("Corvia")], false).unwrap();
    check(&keys);
    assert!(
        keys.notes.iter().any(|note| note.text.contains("points of states of origin") && note.text.ends_with("Arden"))
    );
}

fn adopted(decimals: Option<u32>) -> Keys {
    let (world, choice) = rich();
    let keys = world.keys(&KeyChoice { decimals, ..choice }, &["Arden", "Corvia", "XXA"], false).unwrap();
    check(&keys);
    keys
}

#[test]
fn adopted_shares_are_decimals_within_a_unit_of_the_exact_ones() {
    let exact_keys = adopted(None);
    for decimals in [3, 6, 12] {
        let unit = Rational::from(exact::power_of_ten(u64::from(decimals)));
        for (adopted, exact_key) in adopted(Some(decimals)).origins.iter().zip(&exact_keys.origins) {
            for (share, exact_share) in adopted.shares.iter().zip(&exact_key.shares) {
                assert!(exact::is_whole(&(share * &unit)));
                let off = (share - exact_share) * &unit;
                assert!(off < Rational::ONE && off > -Rational::ONE);
            }
            let last = adopted.parts.last().unwrap();
            for (part, exact_part) in adopted.parts.iter().zip(&exact_key.parts).take(2) {
                assert_eq!(part.step, exact_part.step);
                for (amount, exact_amount) in part.amounts.iter().zip(&exact_part.amounts) {
                    let rounded =
                        ratio(exact::nearest(&(exact_amount * &unit)), exact::power_of_ten(u64::from(decimals)));
                    assert_eq!(amount, &rounded);
                }
            }
            assert!(last.step == Step::Adoption || adopted.parts.iter().all(|part| part.step != Step::Adoption));
        }
    }
}

#[test]
fn a_tie_at_the_last_decimal_is_noted_where_it_decides() {
    let third = |codes: &[&str]| {
        let values: Vec<(&str, Rational)> = codes.iter().map(|code| (*code, Rational::ONE)).collect();
        let world = TestWorld::of(codes).with("x", Kind::Extensive, &values);
        let choice = KeyChoice { decimals: Some(2), ..sum(vec![criterion("x", Rational::ONE)]) };
        world.keys(&choice, &["total"], true).unwrap()
    };
    let keys = third(&STATES[..3]);
    assert_eq!(keys.origins[0].shares, [ratio(34, 100), ratio(33, 100), ratio(33, 100)]);
    assert!(keys.notes.iter().any(|note| note.text.contains("code order decided among Arden, Belmar, Corvia")));
    assert!(!third(&STATES[..4]).notes.iter().any(|note| note.text.contains("code order")));
}
