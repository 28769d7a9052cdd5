//! Rules that cannot hold together are named, and nothing else is.

use onus::exact::Rational;
use onus::pipeline::Outcome;
use onus::problem::Problem;
use onus::solve;
use proptest::prelude::*;

use super::world;
use super::{run, shipped_run};
use crate::support::shipped;

/// The rows of a programme that a condition keeps.
fn with(problem: &Problem, keep: impl Fn(&str) -> bool) -> Problem {
    let mut part = problem.clone();
    part.rows.retain(|row| keep(&row.name));
    part
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(80))]

    /// 15. The named rows clash, and without any one of them they do not; what is allocated has no clash.
    #[test]
    fn a_conflict_is_one_and_minimal(world in world::ledger()) {
        let run = run(&world.text(), &[], None);
        match &run.outcome {
            Outcome::Allocated(_) => prop_assert!(solve::simplex::infeasible(&run.problem).is_none()),
            Outcome::Conflict(conflict) => {
                let named: Vec<&str> = conflict.members.iter().flat_map(|member| &member.rows).map(|row| row.name.as_str()).collect();
                prop_assert!(!named.is_empty());
                let clash = with(&run.problem, |row| named.contains(&row));
                prop_assert_eq!(clash.rows.len(), named.len());
                prop_assert!(solve::simplex::infeasible(&clash).is_some());
                for left_out in &named {
                    let rest = with(&clash, |row| row != *left_out);
                    prop_assert!(solve::simplex::infeasible(&rest).is_none(), "{} is not needed", left_out);
                }
            }
        }
    }
}

#[test]
fn too_few_places_are_named_with_their_line_and_what_is_short() {
    let text = shipped("resettlement-2025");
    let run = run(&text, &[], Some("no-room"));
    let Outcome::Conflict(conflict) = &run.outcome else { panic!("there is no room") };
    let rules: Vec<&str> = conflict.members.iter().map(|member| member.rule.as_str()).collect();
    assert!(rules.contains(&"rules.places") && rules.contains(&"people"), "{rules:?}");
    let line = |start: &str| text.lines().position(|line| line.starts_with(start)).map(|line| line + 1);
    for member in &conflict.members {
        match member.rule.as_str() {
            "rules.places" => assert_eq!(member.line, line("[rules.places]")),
            "people" => assert!(member.line.is_none() || member.line == line("[people]")),
            other => assert!(other.starts_with("never."), "{other}"),
        }
    }
    // What is short is what the hosts with a share cannot take at one place per 10 000 inhabitants, rounded down.
    let places = run
        .scenario
        .members
        .iter()
        .zip(&run.fair)
        .filter(|(_, fair)| !fair.is_zero())
        .map(|(member, _)| onus::exact::floor(&(&run.inhabitants[&member.id] / Rational::from(10_000))));
    let room = places.fold(onus::exact::Integer::ZERO, |sum, places| sum + places);
    assert_eq!(conflict.least_repair, Some(Rational::from(onus::exact::Integer::from(2_900_000) - room)));
    assert!(matches!(shipped_run("resettlement-2025").outcome, Outcome::Allocated(_)));
}
