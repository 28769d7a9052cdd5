//! Properties that every build must keep (mathematics, section 10), through the whole pipeline.

use onus::exact::{Integer, Rational, ratio};
use onus::pipeline::{Outcome, ProofStatus, Run};
use proptest::prelude::*;

use super::world::{self, World};
use super::{allocated, run, whole};

fn through(world: &World) -> Run {
    run(&world.text(), &[], None)
}

fn shares(run: &Run) -> &[Rational] {
    &run.keys.origins[0].shares
}

/// Burden ratios of the states with a fair number, the largest first.
fn ratios(run: &Run) -> Vec<Rational> {
    let pairs = allocated(run).exact.iter().zip(&run.fair).filter(|(_, fair)| !fair.is_zero());
    let mut ratios: Vec<Rational> = pairs.map(|(exact, fair)| exact / fair).collect();
    ratios.sort_by(|one, other| other.cmp(one));
    ratios
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn the_key_is_the_weighted_sum_of_shares_and_sums_to_one(world in world::plain()) {
        let run = through(&world);
        prop_assert_eq!(shares(&run), &world.key()[..]);
        prop_assert_eq!(onus::exact::sum(shares(&run)), Rational::ONE);
    }

    /// 1. Order of states, criteria and rules.
    #[test]
    fn order_does_not_matter(world in world::ledger()) {
        let mut other = world.clone();
        other.states.reverse();
        other.order.reverse();
        let last = world.states.len() - 1;
        for limit in &mut other.limits {
            limit.states.iter_mut().for_each(|state| *state = last - *state);
        }
        other.limits.reverse();
        let (one, other) = (through(&world), through(&other));
        prop_assert_eq!(shares(&one), shares(&other));
        match (&one.outcome, &other.outcome) {
            (Outcome::Allocated(one), Outcome::Allocated(other)) => {
                prop_assert_eq!(&one.exact, &other.exact);
                prop_assert_eq!(&one.people, &other.people);
            }
            (Outcome::Conflict(_), Outcome::Conflict(_)) => {}
            _ => prop_assert!(false, "one is a conflict, the other is not"),
        }
    }

    /// 2. A name.
    #[test]
    fn a_name_is_only_a_name(world in world::plain(), first in any::<prop::sample::Index>()) {
        let mut other = world.clone();
        let renamed = first.index(world.states.len());
        other.states[renamed].0 = "ZZZ".to_owned();
        let (one, other) = (through(&world), through(&other));
        let last = world.states.len() - 1;
        let order: Vec<usize> = (0..=last).filter(|state| *state != renamed).chain([renamed]).collect();
        let moved = |values: &[Rational]| order.iter().map(|state| values[*state].clone()).collect::<Vec<_>>();
        prop_assert_eq!(moved(shares(&one)), shares(&other));
        prop_assert_eq!(moved(&allocated(&one).exact), &allocated(&other).exact[..]);
    }

    /// 3. A unit.
    #[test]
    fn a_unit_changes_nothing(world in world::ledger(), up in any::<bool>(), pick in any::<prop::sample::Index>()) {
        let mut other = world.clone();
        other.units[pick.index(world.weights.len())] = if up { 9 } else { -9 };
        let (one, other) = (through(&world), through(&other));
        prop_assert_eq!(shares(&one), shares(&other));
        if let (Outcome::Allocated(one), Outcome::Allocated(other)) = (&one.outcome, &other.outcome) {
            prop_assert_eq!(&one.exact, &other.exact);
            prop_assert_eq!(&one.people, &other.people);
        }
    }

    /// 4. A split.
    #[test]
    fn parts_of_a_state_owe_what_the_state_owed(
        world in world::plain(),
        pick in any::<prop::sample::Index>(),
        percent in 0_u64..=100,
    ) {
        let split = pick.index(world.states.len());
        let mut other = world.clone();
        let part: Vec<u64> = world.states[split].1.iter().map(|value| value * percent / 100).collect();
        other.states[split].1.iter_mut().zip(&part).for_each(|(value, part)| *value -= part);
        other.states.push(("ZZZ".to_owned(), part));
        let (one, other) = (through(&world), through(&other));
        let (before, after) = (shares(&one), shares(&other));
        let last = world.states.len();
        for state in 0..last {
            let now = if state == split { &after[state] + &after[last] } else { after[state].clone() };
            prop_assert_eq!(&now, &before[state]);
        }
    }

    /// 5. A state of zeros.
    #[test]
    fn a_state_of_zeros_owes_nothing_and_moves_nobody(world in world::ledger()) {
        let mut other = world.clone();
        other.states.push(("ZZZ".to_owned(), vec![0; world.weights.len()]));
        let (one, other) = (through(&world), through(&other));
        let last = world.states.len();
        prop_assert_eq!(shares(&one), &shares(&other)[..last]);
        if let (Outcome::Allocated(one), Outcome::Allocated(other)) = (&one.outcome, &other.outcome) {
            prop_assert_eq!(&one.exact[..], &other.exact[..last]);
            prop_assert_eq!(&one.people[..], &other.people[..last]);
            prop_assert_eq!(&other.people[last], &Integer::ZERO);
        }
    }

    /// 6. Equal states.
    #[test]
    fn equal_states_owe_the_same(world in world::plain(), pick in any::<prop::sample::Index>()) {
        let twin = pick.index(world.states.len());
        let mut other = world.clone();
        other.states.push(("ZZZ".to_owned(), world.states[twin].1.clone()));
        let run = through(&other);
        let (allocation, last) = (allocated(&run), world.states.len());
        prop_assert_eq!(&shares(&run)[twin], &shares(&run)[last]);
        prop_assert_eq!(&allocation.exact[twin], &allocation.exact[last]);
        let apart = &allocation.people[twin] - &allocation.people[last];
        prop_assert!(apart <= Integer::ONE && apart >= -Integer::ONE);
    }

    /// 7. More of a burden.
    #[test]
    fn more_of_one_thing_raises_its_state_alone(
        world in world::plain(),
        pick in any::<prop::sample::Index>(),
        which in any::<prop::sample::Index>(),
        more in 1_u64..1_000_000,
    ) {
        let raised = pick.index(world.states.len());
        let mut other = world.clone();
        other.states[raised].1[which.index(world.weights.len())] += more;
        let (one, other) = (through(&world), through(&other));
        for (state, (before, after)) in shares(&one).iter().zip(shares(&other)).enumerate() {
            let as_expected = if state == raised { after >= before } else { after <= before };
            prop_assert!(as_expected, "state {}", state);
        }
    }

    /// 8. One criterion alone.
    #[test]
    fn one_criterion_alone_gives_its_own_shares(world in world::plain()) {
        let mut other = world.clone();
        other.weights = vec![0; world.weights.len()];
        other.weights[0] = 1;
        let total: u64 = world.states.iter().map(|(_, values)| values[0]).sum();
        let alone: Vec<Rational> = world.states.iter().map(|(_, values)| ratio(values[0], total)).collect();
        let run = through(&other);
        prop_assert_eq!(shares(&run), &alone[..]);
    }

    /// 9. Sums and limits, exactly and in whole numbers.
    #[test]
    fn sums_and_limits_hold(world in world::ledger()) {
        let run = through(&world);
        let Outcome::Allocated(allocation) = &run.outcome else { return Ok(()) };
        prop_assert_eq!(&allocation.proof, &ProofStatus::Proved);
        let people = whole(&allocation.people);
        for amounts in [&allocation.exact, &people] {
            prop_assert_eq!(onus::exact::sum(amounts), Rational::from(world.people));
            for (amount, (floor, cap)) in amounts.iter().zip(world.bounds()) {
                prop_assert!(*amount >= Rational::from(floor));
                prop_assert!(cap.is_none_or(|cap| *amount <= Rational::from(cap)));
            }
            for limit in world.limits.iter().filter(|limit| limit.together) {
                let sum = onus::exact::sum(limit.states.iter().map(|state| &amounts[*state]));
                let bound = Rational::from(limit.people);
                let holds = if limit.floor { sum >= bound } else { sum <= bound };
                prop_assert!(holds, "{:?}", limit);
            }
        }
    }

    /// 11. A looser cap.
    #[test]
    fn a_looser_cap_never_worsens_the_ratios(world in world::ledger(), more in 1_u64..100_000) {
        let mut other = world.clone();
        let Some(cap) = other.limits.iter_mut().find(|limit| !limit.floor) else { return Ok(()) };
        cap.people += more;
        let (one, other) = (through(&world), through(&other));
        if matches!(one.outcome, Outcome::Allocated(_)) {
            prop_assert!(ratios(&other) <= ratios(&one));
        }
    }

    /// 17. A thousand times as many.
    #[test]
    fn a_thousand_times_the_people_owe_a_thousand_times(world in world::ledger()) {
        let mut other = world.clone();
        other.people *= 1000;
        other.limits.iter_mut().for_each(|limit| limit.people *= 1000);
        let (one, other) = (through(&world), through(&other));
        match (&one.outcome, &other.outcome) {
            (Outcome::Allocated(one), Outcome::Allocated(other)) => {
                let thousandfold: Vec<Rational> = one.exact.iter().map(|exact| exact * Rational::from(1000)).collect();
                prop_assert_eq!(&thousandfold, &other.exact);
            }
            (Outcome::Conflict(_), Outcome::Conflict(_)) => {}
            _ => prop_assert!(false, "one is a conflict, the other is not"),
        }
    }
}
