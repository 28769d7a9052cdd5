//! The bounded key against the oracle and against the flow of a ledger.

use onus::exact::{self, Rational};
use onus::key::bounded::{Bounds, NoBoundedKey, bounded_key};
use onus::solve::Answer;
use proptest::prelude::*;

use super::world::ledger;
use super::{answer, q};
use crate::support::{oracle, rational};

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_ledger_agrees_with_the_bounded_key(
        states in prop::collection::vec((1..1000_i64, prop::option::of(0..200_i64), prop::option::of(0..400_i64)), 1..12),
    ) {
        let fair: Vec<Rational> = states.iter().map(|(fair, ..)| q(*fair)).collect();
        let floor: Vec<Option<Rational>> = states.iter().map(|(_, floor, _)| floor.map(|n| exact::ratio(n, 1000))).collect();
        let cap: Vec<Option<Rational>> = states.iter().map(|(.., cap)| cap.map(|n| exact::ratio(n, 1000))).collect();
        let bounds: Vec<Bounds> = (fair.iter().zip(&floor).zip(&cap))
            .map(|((start, floor), cap)| Bounds {
                start: start.clone(),
                lower: floor.clone().unwrap_or_default(),
                upper: cap.clone().unwrap_or(Rational::ONE),
            })
            .collect();
        match (answer(&ledger(&Rational::ONE, &fair, &floor, &cap)), bounded_key(&bounds)) {
            (Answer::Optimal(solution), Ok(key)) => {
                prop_assert_eq!(&solution.values, &key.shares);
                for factor in [Some(&key.least_factor), key.greatest_factor.as_ref()].into_iter().flatten() {
                    prop_assert_eq!(&at_factor(&bounds, factor), &key.shares);
                }
            }
            (Answer::Infeasible(_), Err(_)) => {}
            (network, key) => prop_assert!(false, "{network:?} but {key:?}"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn fixing_in_turn_agrees_with_going_through_the_breakpoints(
        states in prop::collection::vec((0..30_i64, 0..12_i64, 0..40_i64), 1..10),
        large in any::<bool>(),
    ) {
        // With starts of forty digits no number fits a machine's word.
        let unit = if large { Rational::from(exact::power_of_ten(40) + 7) } else { Rational::ONE };
        let bounds: Vec<Bounds> = states.iter()
            .map(|(start, lower, more)| Bounds {
                start: q(*start) * &unit,
                lower: exact::ratio(*lower, 60),
                upper: exact::ratio(lower + more, 60),
            })
            .collect();
        let ends = ends_of_factor(&bounds);
        match bounded_key(&bounds) {
            Ok(key) => {
                let (least, greatest) = ends.expect("the sweep finds a factor too");
                prop_assert_eq!(&key.shares, &at_factor(&bounds, &least));
                prop_assert_eq!(&exact::sum(&key.shares), &Rational::ONE);
                prop_assert_eq!((key.least_factor, key.greatest_factor), (least, greatest));
            }
            Err(_) => prop_assert_eq!(ends, None),
        }
    }
}

fn at_factor(bounds: &[Bounds], factor: &Rational) -> Vec<Rational> {
    bounds.iter().map(|state| (factor * &state.start).max(state.lower.clone()).min(state.upper.clone())).collect()
}

/// The least and the greatest factor whose shares sum to one: between two breakpoints next to each other the sum is a line.
fn ends_of_factor(bounds: &[Bounds]) -> Option<(Rational, Option<Rational>)> {
    let breaks = bounds.iter().filter(|state| !state.start.is_zero());
    let mut breaks: Vec<Rational> =
        breaks.flat_map(|state| [&state.lower / &state.start, &state.upper / &state.start]).collect();
    breaks.push(Rational::ZERO);
    breaks.sort();
    let sums: Vec<Rational> = breaks.iter().map(|factor| exact::sum(&at_factor(bounds, factor))).collect();
    let least = match sums.iter().position(|sum| *sum >= Rational::ONE)? {
        0 if sums[0] > Rational::ONE => return None,
        at if sums[at] == Rational::ONE => breaks[at].clone(),
        at => {
            let part = (Rational::ONE - &sums[at - 1]) / (&sums[at] - &sums[at - 1]);
            &breaks[at - 1] + part * (&breaks[at] - &breaks[at - 1])
        }
    };
    let greatest = match sums.iter().rposition(|sum| *sum == Rational::ONE) {
        Some(at) if at + 1 == sums.len() => None,
        Some(at) => Some(breaks[at].clone()),
        None => Some(least.clone()),
    };
    Some((least, greatest))
}

#[test]
fn the_bounded_key_of_the_scale() {
    let case = oracle("un_scale", "bounded-proportional");
    let (input, expect) = (&case["input"], &case["expect"]);
    let names: Vec<&String> = input["start"].as_object().unwrap().keys().collect();
    let states: Vec<Bounds> = names
        .iter()
        .map(|name| Bounds {
            start: rational(&input["start"][*name]),
            lower: rational(&input["lower"][*name]),
            upper: rational(&input["upper"][*name]),
        })
        .collect();
    let key = bounded_key(&states).expect("a key");
    assert_eq!(key.least_factor, rational(&expect["lambda"]));
    assert_eq!(key.greatest_factor.as_ref(), Some(&key.least_factor));
    for (name, share) in names.iter().zip(&key.shares) {
        assert_eq!(*share, rational(&expect["share"][*name]), "{name}");
    }
}

#[test]
fn the_bounded_key_says_why_there_is_none() {
    let bounds = |start, lower: (i64, i64), upper: (i64, i64)| Bounds {
        start: q(start),
        lower: exact::ratio(lower.0, lower.1),
        upper: exact::ratio(upper.0, upper.1),
    };
    assert_eq!(bounded_key(&[bounds(-1, (0, 1), (1, 1))]), Err(NoBoundedKey::NegativeStart(0)));
    assert_eq!(bounded_key(&[bounds(1, (1, 2), (1, 3))]), Err(NoBoundedKey::Crossed(0)));
    let high = [bounds(1, (2, 3), (1, 1)), bounds(0, (1, 2), (1, 1))];
    assert_eq!(bounded_key(&high), Err(NoBoundedKey::LowerAboveOne(exact::ratio(7, 6))));
    // A state that starts from zero stays at its least share, however high its greatest is.
    let low = [bounds(1, (0, 1), (1, 2)), bounds(0, (1, 4), (1, 1))];
    assert_eq!(bounded_key(&low), Err(NoBoundedKey::UpperBelowOne(exact::ratio(3, 4))));
    // Both at a bound: every factor from 1/2 to 3/4 gives these shares.
    let wide = [bounds(1, (0, 1), (1, 2)), bounds(2, (1, 2), (1, 1))];
    let key = bounded_key(&[wide[0].clone(), Bounds { start: exact::ratio(2, 3), ..wide[1].clone() }]).expect("a key");
    assert_eq!(key.shares, [exact::ratio(1, 2), exact::ratio(1, 2)]);
    assert_eq!((key.least_factor, key.greatest_factor), (exact::ratio(1, 2), Some(exact::ratio(3, 4))));
}
