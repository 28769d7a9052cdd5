//! Properties 1 to 8 and 20 of mathematics 10, on random worlds.

use std::collections::BTreeMap;

use onus::data::Kind;
use onus::exact::{self, Rational, ratio};
use onus::key::Keys;
use onus::scenario::{Combine, KeyChoice, MissingPolicy};
use proptest::prelude::*;
use proptest::sample::Index;

use super::world::{TestWorld, check, criterion, id, sum};

const NAMES: [&str; 3] = ["c0", "c1", "c2"];

/// States with values over twelve orders of magnitude on three criteria; the first state has something of each.
#[derive(Debug, Clone)]
struct Random {
    values: Vec<[Rational; 3]>,
    weights: [Rational; 3],
}

fn value() -> impl Strategy<Value = Rational> {
    prop_oneof![
        1 => Just(Rational::ZERO),
        6 => (1_i64..1_000_000, 0_u64..12).prop_map(|(digits, places)| ratio(digits, exact::power_of_ten(places))),
    ]
}

fn random() -> impl Strategy<Value = Random> {
    let row = [value(), value(), value()];
    (prop::collection::vec(row, 2..12), [1_i64..100, 1..100, 1..100]).prop_map(|(mut values, weights)| {
        for value in &mut values[0] {
            *value += Rational::ONE;
        }
        let total: i64 = weights.iter().sum();
        Random { values, weights: weights.map(|weight| ratio(weight, total)) }
    })
}

fn code(at: usize) -> String {
    format!("S{at:03}")
}

fn world(values: &BTreeMap<String, [Rational; 3]>) -> TestWorld {
    let codes: Vec<&str> = values.keys().map(String::as_str).collect();
    NAMES.iter().enumerate().fold(TestWorld::of(&codes), |world, (at, name)| {
        let column: Vec<(&str, Rational)> = values.iter().map(|(code, row)| (code.as_str(), row[at].clone())).collect();
        world.with(name, Kind::Extensive, &column)
    })
}

fn choice(weights: &[Rational; 3]) -> KeyChoice {
    sum(NAMES.iter().zip(weights).map(|(name, weight)| criterion(name, weight.clone())).collect())
}

impl Random {
    fn rows(&self) -> BTreeMap<String, [Rational; 3]> {
        self.values.iter().enumerate().map(|(at, row)| (code(at), row.clone())).collect()
    }

    fn key(&self, rows: &BTreeMap<String, [Rational; 3]>) -> BTreeMap<String, Rational> {
        world(rows).key(&choice(&self.weights))
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn order_changes_nothing(random in random(), turn in any::<Index>()) {
        let rows = random.rows();
        let mut world = world(&rows);
        let before = world.key(&choice(&random.weights));
        let turn = turn.index(world.members.len());
        world.members.rotate_left(turn);
        let mut turned = choice(&random.weights);
        turned.criteria.rotate_left(1);
        prop_assert_eq!(before, world.key(&turned));
    }

    #[test]
    fn a_new_name_changes_only_the_name(random in random(), who in any::<Index>()) {
        let mut rows = random.rows();
        let mut before = random.key(&rows);
        let old = code(who.index(rows.len()));
        let row = rows.remove(&old).unwrap();
        rows.insert("AAA".to_owned(), row);
        let share = before.remove(&old).unwrap();
        before.insert("AAA".to_owned(), share);
        prop_assert_eq!(before, random.key(&rows));
    }

    #[test]
    fn units_change_nothing(random in random(), which in 0_usize..3, up in any::<bool>()) {
        let billion = Rational::from(exact::power_of_ten(9));
        let factor = if up { billion } else { Rational::ONE / billion };
        let mut rows = random.rows();
        let before = random.key(&rows);
        rows.values_mut().for_each(|row| row[which] *= &factor);
        prop_assert_eq!(before, random.key(&rows));
    }

    #[test]
    fn parts_of_a_state_owe_what_it_owed(random in random(), who in any::<Index>(), cut in 1_i64..100) {
        let mut rows = random.rows();
        let before = random.key(&rows);
        let old = code(who.index(rows.len()));
        let row = rows.remove(&old).unwrap();
        let part = ratio(cut, 100);
        rows.insert("N".to_owned(), row.clone().map(|value| value * &part));
        rows.insert("O".to_owned(), row.map(|value| value * (Rational::ONE - &part)));
        let mut after = random.key(&rows);
        let parts = after.remove("N").unwrap() + after.remove("O").unwrap();
        after.insert(old, parts);
        prop_assert_eq!(before, after);
    }

    #[test]
    fn a_state_of_zeros_gets_nothing_and_moves_nobody(random in random()) {
        let mut rows = random.rows();
        let mut before = random.key(&rows);
        rows.insert("ZZZ".to_owned(), [Rational::ZERO, Rational::ZERO, Rational::ZERO]);
        before.insert("ZZZ".to_owned(), Rational::ZERO);
        prop_assert_eq!(before, random.key(&rows));
    }

    #[test]
    fn equal_states_have_equal_shares(random in random(), who in any::<Index>()) {
        let mut rows = random.rows();
        let old = code(who.index(rows.len()));
        let row = rows[&old].clone();
        rows.insert("ZZZ".to_owned(), row);
        let key = random.key(&rows);
        prop_assert_eq!(&key[&old], &key["ZZZ"]);
    }

    #[test]
    fn more_of_a_burden_is_more_of_the_key(random in random(), who in any::<Index>(), which in 0_usize..3, more in 1_i64..1_000_000) {
        let mut rows = random.rows();
        let before = random.key(&rows);
        let raised = code(who.index(rows.len()));
        rows.get_mut(&raised).unwrap()[which] += Rational::from(more);
        for (code, share) in random.key(&rows) {
            prop_assert!(if code == raised { share >= before[&code] } else { share <= before[&code] }, "{}", code);
        }
    }

    #[test]
    fn weight_one_gives_the_shares_of_the_criterion(random in random(), which in 0_usize..3) {
        let rows = random.rows();
        let mut weights = [Rational::ZERO, Rational::ZERO, Rational::ZERO];
        weights[which] = Rational::ONE;
        let key: Vec<Rational> = world(&rows).key(&choice(&weights)).into_values().collect();
        let column: Vec<Rational> = rows.values().map(|row| row[which].clone()).collect();
        prop_assert_eq!(key, onus::criteria::shares(&column).unwrap());
    }

    #[test]
    fn a_smaller_interval_never_widens_a_bound(random in random(), low in 1_i64..50, width in 2_i64..100, within in 0_i64..=100) {
        let rows = random.rows();
        let keys = |low: Rational, high: Rational, at: Rational| -> Keys {
            let mut world = world(&rows);
            world.members.push(onus::scenario::Member { id: id("ZZZ"), name: String::new(), region: String::new() });
            let mut choice = choice(&random.weights);
            choice.criteria.iter_mut().for_each(|criterion| criterion.missing.policy = MissingPolicy::Zero);
            choice.criteria[0].missing.policy = MissingPolicy::Interval { low, high, at };
            let keys = world.keys(&choice, &["total"], true).unwrap();
            check(&keys);
            keys
        };
        let (whole_low, whole_high) = (Rational::from(low), Rational::from(low + width));
        let at = Rational::from(low) + ratio(width * within, 100);
        let wide = keys(whole_low.clone(), whole_high, at.clone());
        let narrow = keys(whole_low, at.clone(), at);
        let (wide, narrow) = (wide.origins[0].bounds.clone().unwrap(), narrow.origins[0].bounds.clone().unwrap());
        for (wide, narrow) in wide.iter().zip(&narrow) {
            prop_assert!(wide.0 <= narrow.0 && narrow.1 <= wide.1);
        }
    }

    #[test]
    fn every_key_adds_up_with_factors_decimals_and_products(
        random in random(), decimals in prop::option::of(1_u32..15), exempt in any::<Index>(), exponent in 1_i32..3,
    ) {
        let rows = random.rows();
        let world = world(&rows);
        let mut choice = choice(&random.weights);
        choice.decimals = decimals;
        let exempt = code(1 + exempt.index(rows.len() - 1));
        choice.factors = vec![super::world::factor(&[&exempt], ratio(1, 10))];
        choice.combine = Combine::Product;
        choice.criteria[2].exponent = Some(exponent.into());
        let origins: Vec<&str> = vec!["total", &exempt];
        // Without the exempt state the first one still has something of each criterion.
        check(&world.keys(&choice, &origins, false).unwrap());
    }
}
