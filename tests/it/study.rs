//! What changed and why, against the oracle; parts sum exactly, and swapping old and new flips signs.

use std::collections::BTreeMap;
use std::convert::Infallible;

use onus::exact::{Rational, ratio};
use onus::study::change::{Number, Term, bennet, number_change};
use onus::study::log_mean::{Factor, LogMeanError, log_mean_effects};
use onus::study::shapley::{StepsError, in_order, shapley};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::{oracle, rational};

type Table = BTreeMap<String, Rational>;

fn table(leaf: &Value) -> Table {
    leaf.as_object().expect("a table").iter().map(|(name, value)| (name.clone(), rational(value))).collect()
}

fn tables(leaf: &Value) -> BTreeMap<String, Table> {
    leaf.as_object().expect("tables").iter().map(|(name, value)| (name.clone(), table(value))).collect()
}

/// Values divided by their sum, criterion by criterion.
fn shares(world: BTreeMap<String, Table>) -> BTreeMap<String, Table> {
    let share = |values: Table| {
        let total = onus::exact::sum(values.values());
        values.into_iter().map(|(state, value)| (state, value / &total)).collect()
    };
    world.into_iter().map(|(criterion, values)| (criterion, share(values))).collect()
}

fn term(weights: &Table, shares: &BTreeMap<String, Table>, criterion: &str, state: &str) -> Term {
    Term { weight: weights[criterion].clone(), share: shares[criterion][state].clone() }
}

fn key(weights: &Table, shares: &BTreeMap<String, Table>, state: &str) -> Rational {
    weights.keys().fold(Rational::ZERO, |sum, criterion| sum + term(weights, shares, criterion, state).part())
}

#[test]
fn oracle_waterfall() {
    let case = oracle("decomposition", "waterfall");
    let (weights, shares) = (table(&case["input"]["weights"]), tables(&case["input"]["shares"]));
    for (state, share) in table(&case["expect"]["key"]) {
        assert_eq!(key(&weights, &shares, &state), share);
        let mut against_equal = Rational::ZERO;
        for (criterion, part) in table(&case["expect"]["parts"][&state]) {
            let term = term(&weights, &shares, &criterion, &state);
            assert_eq!(term.part(), part, "{state} {criterion}");
            let percent = rational(&case["expect"]["percent_of_own_share"][&state][&criterion]);
            assert_eq!(part / &share, percent, "{state} {criterion}");
            against_equal += term.part_against(&ratio(1, 5));
        }
        assert_eq!(against_equal, share - ratio(1, 5));
    }
}

/// Weights and shares before and after, of the Bennet case.
fn before_and_after() -> [(Table, BTreeMap<String, Table>); 2] {
    let input = &oracle("decomposition", "bennet")["input"];
    ["old", "new"].map(|when| (table(&input[when]["weights"]), shares(tables(&input[when]["world"]))))
}

#[test]
fn oracle_bennet() {
    let expect = &oracle("decomposition", "bennet")["expect"];
    let [(old_weights, old_shares), (new_weights, new_shares)] = before_and_after();
    for (state, new_key) in table(&expect["new_key"]) {
        assert_eq!(key(&new_weights, &new_shares, &state), new_key);
        let mut change = Rational::ZERO;
        for criterion in old_weights.keys() {
            let old = term(&old_weights, &old_shares, criterion, &state);
            let new = term(&new_weights, &new_shares, criterion, &state);
            let effects = bennet(&old, &new);
            let truth = &expect["effects"][&state][criterion];
            assert_eq!(effects.weight, rational(&truth["weight"]), "{state} {criterion}");
            assert_eq!(effects.data, rational(&truth["data"]), "{state} {criterion}");
            change += effects.weight + effects.data;
        }
        assert_eq!(change, new_key - rational(&expect["old_key"][&state]));
    }
}

#[test]
fn oracle_total_and_key() {
    let case = oracle("decomposition", "total-and-key");
    let keys = &oracle("decomposition", "bennet")["expect"];
    for (state, change) in table(&case["expect"]["change"]) {
        let number = |total: &str, key: &str| Number {
            total: rational(&case["input"][total]),
            share: rational(&keys[key][&state]),
        };
        let effects = number_change(&number("old_total", "old_key"), &number("new_total", "new_key"));
        let truth = &case["expect"]["effects"][&state];
        assert_eq!((&effects.total, &effects.key), (&rational(&truth["total"]), &rational(&truth["key"])));
        assert_eq!(effects.total + effects.key, change);
    }
}

/// The key with the new data, the new weights, and a cap of 2/5 on Arden whose excess goes to the others in proportion.
fn world(states: &[String], taken: &[bool]) -> Result<Vec<Rational>, Infallible> {
    let [(old_weights, old_shares), (new_weights, new_shares)] = before_and_after();
    let shares = if taken[0] { new_shares } else { old_shares };
    let weights = if taken[1] { new_weights } else { old_weights };
    let mut keys: Vec<Rational> = states.iter().map(|state| key(&weights, &shares, state)).collect();
    let (cap, arden) = (ratio(2, 5), keys[0].clone());
    if taken[2] && arden > cap {
        let scale = (Rational::ONE - &cap) / (Rational::ONE - arden);
        keys.iter_mut().for_each(|key| *key *= &scale);
        keys[0] = cap;
    }
    Ok(keys)
}

#[test]
fn oracle_shapley_steps() {
    let case = oracle("decomposition", "shapley-steps");
    let expect = &case["expect"];
    let states: Vec<String> = table(&expect["start"]).into_keys().collect();
    assert_eq!(states[0], "Arden");
    let steps = ["data", "weights", "cap"];
    let values = shapley(steps.len(), |taken| world(&states, taken)).expect("values");
    let waterfall = in_order(&[0, 1, 2], |taken| world(&states, taken)).expect("bars");
    for (at, state) in states.iter().enumerate() {
        for (step, name) in steps.iter().enumerate() {
            assert_eq!(values[step][at], rational(&expect["shapley"][state][name]), "{state} {name}");
            assert_eq!(waterfall[step][at], rational(&expect["one_order_waterfall"][name][state]), "{state} {name}");
        }
        let change = rational(&expect["end"][state]) - rational(&expect["start"][state]);
        for bars in [&values, &waterfall] {
            assert_eq!(bars.iter().fold(Rational::ZERO, |sum, bar| sum + &bar[at]), change, "{state}");
        }
    }
}

#[test]
fn oracle_multiplicative() {
    let case = oracle("decomposition", "multiplicative-lmdi");
    let doubles = |leaf: &Value| -> Vec<f64> {
        leaf.as_array().expect("doubles").iter().map(|x| x["f"].as_f64().expect("a double")).collect()
    };
    let (old, new) = (doubles(&case["input"]["old"]), doubles(&case["input"]["new"]));
    let factors: Vec<Factor> = old.into_iter().zip(new).map(|(old, new)| Factor { old, new }).collect();
    let effects = log_mean_effects(&factors).expect("effects");
    let truth = doubles(&case["expect"]["effects"]);
    assert_eq!(effects.len(), truth.len());
    for (effect, truth) in effects.iter().zip(&truth) {
        assert!((effect - truth).abs() < 1e-12 * 75.0, "{effect} against {truth}");
    }
    assert!((effects.iter().sum::<f64>() - 15.0).abs() < 1e-12 * 75.0);
    let refused = |old, new| log_mean_effects(&[Factor { old, new }]).expect_err("refused");
    assert_eq!(refused(1.0, 0.0), LogMeanError::NotPositive);
    assert_eq!(refused(f64::NAN, 1.0), LogMeanError::NotPositive);
    let huge = Factor { old: 1e200, new: 1e200 };
    assert_eq!(log_mean_effects(&[huge, huge]), Err(LogMeanError::OutOfRange));
}

#[test]
fn steps_that_cannot_be_valued() {
    let flat = |taken: &[bool]| Ok::<_, Infallible>(vec![Rational::ZERO; taken.len()]);
    assert_eq!(shapley(9, flat), Err(StepsError::TooMany(9)));
    assert_eq!(in_order(&[0, 0], flat), Err(StepsError::NotAnOrder));
    assert_eq!(in_order(&[2, 0], flat), Err(StepsError::NotAnOrder));
    let uneven = |taken: &[bool]| Ok::<_, Infallible>(vec![Rational::ZERO; usize::from(taken[0])]);
    assert_eq!(shapley(1, uneven), Err(StepsError::Uneven));
    assert_eq!(shapley(2, |taken| if taken[1] { Err("no") } else { Ok(vec![]) }), Err(StepsError::Value("no")));
}

fn orders(steps: usize) -> Vec<Vec<usize>> {
    if steps == 0 {
        return vec![vec![]];
    }
    let insert = |order: Vec<usize>| {
        (0..steps).map(move |at| {
            let mut order = order.clone();
            order.insert(at, steps - 1);
            order
        })
    };
    orders(steps - 1).into_iter().flat_map(insert).collect()
}

fn fraction() -> impl Strategy<Value = Rational> {
    (-1_000_i64..1_000, 1_i64..1_000).prop_map(|(above, below)| ratio(above, below))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn bennet_sums_and_flips(w in fraction(), n in fraction(), w2 in fraction(), n2 in fraction()) {
        let (old, new) = (Term { weight: w, share: n }, Term { weight: w2, share: n2 });
        let (there, back) = (bennet(&old, &new), bennet(&new, &old));
        prop_assert_eq!(&there.weight + &there.data, new.part() - old.part());
        prop_assert_eq!((-back.weight, -back.data), (there.weight, there.data));
    }

    /// By the formula over sets and by walking every order; in reverse every sign flips.
    #[test]
    fn shapley_is_the_mean_over_orders(worlds in proptest::collection::vec(fraction(), 32), steps in 1..6_usize) {
        let full = (1 << steps) - 1;
        let set = |taken: &[bool]| taken.iter().rev().fold(0_usize, |set, &taken| set << 1 | usize::from(taken));
        let value = |taken: &[bool]| Ok::<_, Infallible>(vec![worlds[set(taken)].clone()]);
        let values = shapley(steps, value).expect("values");
        let orders = orders(steps);
        let mut sums = vec![Rational::ZERO; steps];
        for order in &orders {
            let bars = in_order(order, value).expect("bars");
            order.iter().zip(bars).for_each(|(&step, bar)| sums[step] += &bar[0]);
        }
        for (value, sum) in values.iter().zip(sums) {
            prop_assert_eq!(&value[0], &(sum / Rational::from(orders.len())));
        }
        let total = values.iter().fold(Rational::ZERO, |sum, value| sum + &value[0]);
        prop_assert_eq!(total, &worlds[full] - &worlds[0]);
        let back = shapley(steps, |taken: &[bool]| Ok::<_, Infallible>(vec![worlds[full - set(taken)].clone()]));
        for (back, there) in back.expect("values").iter().zip(&values) {
            prop_assert_eq!(-back[0].clone(), there[0].clone());
        }
    }

    #[test]
    fn log_mean_sums_and_flips(drawn in proptest::collection::vec((0.01..100.0_f64, 0.01..100.0_f64), 1..5), same: bool) {
        let mut factors: Vec<Factor> = drawn.into_iter().map(|(old, new)| Factor { old, new }).collect();
        if same {
            // Nearly no change at all: the mean of nearly equal numbers.
            factors.iter_mut().for_each(|factor| factor.new = factor.old * (1.0 + 1e-13));
        }
        let swap = |factor: &Factor| Factor { old: factor.new, new: factor.old };
        let back = log_mean_effects(&factors.iter().map(swap).collect::<Vec<_>>()).expect("effects");
        let there = log_mean_effects(&factors).expect("effects");
        let product = |of: fn(&Factor) -> f64| factors.iter().map(of).product::<f64>();
        let (old, new) = (product(|factor| factor.old), product(|factor| factor.new));
        prop_assert!((there.iter().sum::<f64>() - (new - old)).abs() <= 1e-12 * (old + new));
        for (there, back) in there.iter().zip(back) {
            prop_assert!((there + back).abs() <= 1e-12 * (old + new));
        }
    }
}
