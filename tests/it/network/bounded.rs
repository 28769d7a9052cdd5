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
                    let at_factor: Vec<Rational> = bounds.iter()
                        .map(|state| (factor * &state.start).max(state.lower.clone()).min(state.upper.clone()))
                        .collect();
                    prop_assert_eq!(&at_factor, &key.shares);
                }
            }
            (Answer::Infeasible(_), Err(_)) => {}
            (network, key) => prop_assert!(false, "{network:?} but {key:?}"),
        }
    }
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
