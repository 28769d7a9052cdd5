//! Origins by hosts: bars, caps and unmet need, in whole people.

use std::collections::{BTreeMap, BTreeSet};

use onus::exact::{Integer, Rational};
use onus::pipeline::{Outcome, ProofStatus, Run};
use onus::problem::Variable;
use onus::proof::Stage;
use proptest::prelude::*;

use super::world;
use super::{allocated, run};
use crate::support::shipped;

/// What holds of every placement in whole people: margins add up, and nobody is placed where a bar or a cap forbids it.
fn table_adds_up(run: &Run) {
    let allocation = allocated(run);
    let mut by_host: BTreeMap<&str, Integer> = BTreeMap::new();
    let mut by_origin: BTreeMap<&str, Integer> = BTreeMap::new();
    let open: BTreeSet<&Variable> = run.problem.columns.iter().map(|column| &column.stands_for).collect();
    for flow in &allocation.table {
        let people = &flow.stay + &flow.placed;
        assert!(people > Integer::ZERO && flow.stay >= Integer::ZERO && flow.placed >= Integer::ZERO);
        *by_host.entry(flow.host.as_str()).or_default() += &people;
        *by_origin.entry(flow.origin.as_str()).or_default() += people;
        if flow.placed > Integer::ZERO {
            let column = Variable::Place { origin: flow.origin.clone(), host: flow.host.clone() };
            assert!(open.contains(&column), "{column} is barred");
        }
    }
    for (member, people) in run.scenario.members.iter().zip(&allocation.people) {
        assert_eq!(by_host.get(member.id.as_str()).cloned().unwrap_or_default(), *people, "{}", member.id);
    }
    for cohort in &run.demand.cohorts {
        let unmet = allocation.unmet.get(&cohort.origin).cloned().unwrap_or_default();
        let placed = by_origin.get(cohort.origin.as_str()).cloned().unwrap_or_default();
        assert_eq!(placed + unmet, cohort.people, "{}", cohort.origin);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn people_are_placed_within_every_limit(world in world::placement()) {
        let run = run(&world.text(), &[], None);
        let Outcome::Allocated(allocation) = &run.outcome else {
            prop_assert!(!world.unmet_allowed, "with caps and bars alone, all may stay unmet");
            return Ok(());
        };
        prop_assert_eq!(&allocation.proof, &ProofStatus::Proved);
        table_adds_up(&run);
        if !world.unmet_allowed {
            prop_assert!(allocation.unmet.is_empty());
        }
        for flow in &allocation.table {
            let origin = world.origins.iter().position(|(code, _)| *code == flow.origin.as_str());
            let host = world.states.iter().position(|(code, _)| *code == flow.host.as_str());
            let pair = origin.zip(host).expect("codes of the world");
            prop_assert!(!world.bars.contains(&pair));
        }
        for (people, (_, cap)) in allocation.people.iter().zip(world.bounds()) {
            prop_assert!(cap.is_none_or(|cap| *people <= Integer::from(cap)));
        }
        for limit in world.limits.iter().filter(|limit| limit.together) {
            let sum: Integer = limit.states.iter().map(|state| &allocation.people[*state]).sum();
            prop_assert!(sum <= Integer::from(limit.people), "{} above {}", sum, limit.people);
        }
    }
}

#[test]
fn too_few_places_leave_every_origin_the_same_part_without_one() {
    let run = run(&shipped("resettlement-2025"), &[], Some("no-room-shared"));
    let allocation = allocated(&run);
    assert_eq!(allocation.proof, ProofStatus::Proved);
    table_adds_up(&run);
    let without: Integer = allocation.unmet.values().sum();
    let placed: Integer = allocation.people.iter().sum();
    assert_eq!(&without + &placed, Integer::from(2_900_000));
    let part = Rational::from(without) / Rational::from(2_900_000);
    let Some(Stage::Level { level, .. }) = allocation.solution.stages.first() else { panic!("a first level") };
    assert_eq!(*level, part);
    for cohort in &run.demand.cohorts {
        let exact = &part * Rational::from(cohort.people.clone());
        let unmet = allocation.unmet.get(&cohort.origin).cloned().unwrap_or_default();
        let off = Rational::from(unmet) - exact;
        assert!(off < Rational::ONE && off > -Rational::ONE, "{}: {}", cohort.origin, onus::exact::text(&off));
    }
}

#[test]
fn the_placements_that_ship_add_up() {
    for name in ["resettlement-2025", "gross-relocation"] {
        let run = super::shipped_run(name);
        assert!(allocated(run).unmet.is_empty());
        for flow in &allocated(run).table {
            assert!(flow.origin != flow.host || flow.placed == Integer::ZERO, "{name}: {} at home", flow.origin);
        }
        let members: Integer = allocated(run).people.iter().sum();
        assert_eq!(members, run.demand.cohorts.iter().map(|cohort| &cohort.people).sum::<Integer>());
    }
    table_adds_up(super::shipped_run("resettlement-2025"));
}
