//! Conflicts: minimal, named, and repaired by exactly what is missing.

use std::collections::{BTreeMap, BTreeSet};

use onus::exact::Rational;
use onus::problem::{Problem, Sense};
use onus::proof::Constraint;
use onus::solve::conflict::{Conflict, Member, minimal, order, repairs, shrink};
use onus::solve::simplex;
use proptest::prelude::*;
use serde_json::Value;

use crate::simplex::oracles::{Named, base, modalities, numbers};
use crate::simplex::{any_problem, assert_refuted, sense, whole};
use crate::support::{oracle, rational};

const ORDERS: usize = 8;

fn found(problem: &Problem) -> Option<Conflict> {
    minimal(problem, ORDERS, &mut simplex::infeasible)
}

fn names(conflict: &Conflict) -> BTreeSet<String> {
    conflict.members.iter().map(|member| member.name.clone()).collect()
}

fn sets(leaf: &Value) -> Vec<BTreeSet<String>> {
    let set = |names: &Value| names.as_array().unwrap().iter().map(|name| name.as_str().unwrap().into()).collect();
    leaf.as_array().unwrap().iter().map(set).collect()
}

/// A case of the oracle; bounds of columns become rows named for their state: `cap Arden`, `floor Corvia`.
fn named(id: &str) -> (Named, Value) {
    let case = oracle("conflicts", id);
    let mut named = Named::default();
    for row in case["input"]["rows"].as_array().unwrap() {
        let terms = numbers(&row["terms"]);
        let terms: Vec<(&str, Rational)> = terms.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        named.row(row["name"].as_str().unwrap(), &terms, sense(&row["op"]), rational(&row["rhs"]));
    }
    for (key, word, sense) in [("lower", "floor", Sense::AtLeast), ("upper", "cap", Sense::AtMost)] {
        for (column, bound) in numbers(&case["input"][key]) {
            let name = format!("{word} {}", column.trim_start_matches("x_"));
            named.row(&name, &[(&column, Rational::ONE)], sense, bound);
        }
    }
    (named, case)
}

#[test]
fn oracles_by_their_shortest_conflict() {
    for id in ["caps-too-low", "exclusions", "weights", "money-cap"] {
        let (named, case) = named(id);
        let conflict = found(&named.problem).unwrap();
        assert!(sets(&case["expect"]["all_minimal_conflicts"]).contains(&names(&conflict)), "{id}");
        assert_eq!(
            conflict.members.len(),
            usize::try_from(case["expect"]["smallest"].as_u64().unwrap()).unwrap(),
            "{id}"
        );
        assert_refuted(&named.problem, &conflict.proof.duals);
    }
}

#[test]
fn twelve_conflicts_of_people_and_money() {
    let input = oracle("modalities", "trade-with-limits")["input"].clone();
    let case = oracle("modalities", "no-money");
    let named = modalities(&input, &rational(&case["input"]["pool_share"]));
    let conflict = found(&named.problem).unwrap();
    let all = sets(&case["expect"]["all_minimal_conflicts"]);
    assert!(all.contains(&names(&conflict)));
    assert_eq!(Some(conflict.members.len()), all.iter().map(BTreeSet::len).min());
}

#[test]
fn ten_people_lack_a_place() {
    let (named, _) = named("caps-too-low");
    let conflict = found(&named.problem).unwrap();
    let caps = |member: &Member| member.name.starts_with("cap");
    let repairs = repairs(&named.problem, &conflict, &caps);
    assert_eq!(repairs.shortfall, Some(whole(10)));
    let total = repairs.together.unwrap().into_iter().fold(Rational::ZERO, |total, change| total + change);
    assert_eq!(total, whole(10));
    // Each cap may give all of it or nothing, and the people never: there is not one least repair.
    let (zero, ten) = (Rational::ZERO, whole(10));
    let caps = (zero.clone(), ten.clone());
    assert_eq!(repairs.between.unwrap(), [(zero.clone(), zero), caps.clone(), caps.clone(), caps]);
    let alone: BTreeMap<_, _> = conflict.members.iter().map(|member| member.name.as_str()).zip(repairs.alone).collect();
    let ten = Some(ten);
    let expected =
        [("place everyone", None), ("cap Arden", ten.clone()), ("cap Belmar", ten.clone()), ("cap Corvia", ten)];
    assert_eq!(alone, expected.into());
}

#[test]
fn chebyshev_without_room() {
    let case = oracle("chebyshev", "infeasible");
    let named = base(&case["input"]);
    let conflict = found(&named.problem).unwrap();
    let expected =
        case["expect"]["minimal_conflict"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().into());
    assert_eq!(names(&conflict), expected.collect());
    let least = rational(&case["expect"]["least_total_cap_increase"]);
    let caps = |member: &Member| member.name.starts_with("cap");
    assert_eq!(repairs(&named.problem, &conflict, &caps).shortfall, Some(least.clone()));
    let everyone = repairs(&named.problem, &conflict, &|_| true);
    assert_eq!(everyone.alone[0], Some(-least), "or place 2000 fewer");
}

#[test]
fn a_second_quarrel_cannot_be_mended_by_the_first() {
    let (named, _) = named("weights");
    let conflict = found(&named.problem).unwrap();
    let mended = repairs(&named.problem, &conflict, &|_| true);
    // gdp at least 0.5, at most 0.45: twentieths; but 0.5 clashes with causal and emissions at 0.3 each as well.
    assert_eq!(mended.shortfall, Some(Rational::ONE / whole(20)));
    let lower = conflict.members.iter().position(|member| member.name == "gdp at least 0.5").unwrap();
    assert_eq!(mended.alone[lower], Some(-Rational::ONE / whole(10)));
    assert_eq!(mended.alone[1 - lower], None);
    assert_eq!(mended.together.clone().unwrap()[lower], -Rational::ONE / whole(10));
    // And this is the only least repair: the other quarrel needs all of it.
    let alike = mended.together.unwrap().into_iter().map(|change| (change.clone(), change));
    assert_eq!(mended.between.unwrap(), alike.collect::<Vec<_>>());
}

#[test]
fn upper_bounds_of_columns_take_part() {
    let mut named = Named::default();
    named.row("people", &[("stay", Rational::ONE), ("place", Rational::ONE)], Sense::Equal, whole(9));
    named.row("cap", &[("place", Rational::ONE)], Sense::AtMost, whole(3));
    named.problem.columns[0].upper = Some(whole(5));
    named.problem.columns[1].upper = Some(whole(30));
    let conflict = found(&named.problem).unwrap();
    assert_eq!(names(&conflict), ["people", "cap", "upper stay"].map(String::from).into());
    let upper = conflict.members.last().unwrap();
    assert_eq!((&upper.constraint, &upper.reason), (&Constraint::Upper(0), &None));
    assert_eq!(repairs(&named.problem, &conflict, &|_| true).alone, [Some(whole(-1)), Some(whole(1)), Some(whole(1))]);
}

#[test]
fn orders_are_permutations() {
    for which in 0..ORDERS {
        let mut sorted = order(300, which);
        sorted.sort_unstable();
        assert_eq!(sorted, (0..300).collect::<Vec<_>>());
    }
    assert_ne!(order(300, 2), order(300, 3));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// The filter on sets alone: a set clashes when it contains one of the given cores.
    #[test]
    fn the_filter_finds_a_core(cores in prop::collection::vec(prop::collection::btree_set(0..12_usize, 1..5), 1..4), which in 0..ORDERS) {
        let clash = |kept: &[bool]| cores.iter().any(|core| core.iter().all(|element| kept[*element]));
        let all = |kept: &[bool]| (0..12).filter(|element| kept[*element]).collect();
        let left = shrink(12, &order(12, which), &mut |kept| clash(kept).then(|| all(kept))).unwrap();
        let is_core = cores.contains(&left.iter().copied().collect());
        prop_assert!(is_core);
    }

    /// Property 15: named members clash, any one left out they do not; a feasible problem has no conflict.
    #[test]
    fn conflicts_are_minimal(problem in any_problem()) {
        let Some(conflict) = found(&problem) else {
            prop_assert!(simplex::infeasible(&problem).is_none());
            return Ok(());
        };
        assert_refuted(&problem, &conflict.proof.duals);
        prop_assert!(!feasible(&problem, &conflict.members, None));
        for left_out in 0..conflict.members.len() {
            prop_assert!(feasible(&problem, &conflict.members, Some(left_out)));
        }
        let rules: BTreeSet<String> = conflict.members.iter().filter_map(|member| Some(member.reason.clone()?.rule)).collect();
        for left_out in &rules {
            let mut others = problem.clone();
            others.rows.retain(|row| rules.contains(&row.reason.rule) && row.reason.rule != *left_out);
            if conflict.members.iter().all(|member| member.reason.is_some()) {
                others.columns.iter_mut().for_each(|column| column.upper = None);
            }
            prop_assert!(simplex::infeasible(&others).is_none(), "the rules without {left_out} still clash");
        }
    }

    /// A repair of one member alone is enough, and with a little less it is not.
    #[test]
    fn repairs_are_exact(problem in any_problem()) {
        let Some(conflict) = found(&problem) else { return Ok(()) };
        let repairs = repairs(&problem, &conflict, &|_| true);
        for (member, change) in conflict.members.iter().zip(&repairs.alone) {
            let Some(change) = change else { continue };
            prop_assert!(simplex::infeasible(&changed(&problem, member, change)).is_none());
            let less = change * Rational::from(999) / Rational::from(1000);
            prop_assert!(simplex::infeasible(&changed(&problem, member, &less)).is_some());
        }
        if let Some(together) = &repairs.together {
            let mended = conflict.members.iter().zip(together).fold(problem.clone(), |problem, (member, change)| changed(&problem, member, change));
            prop_assert!(simplex::infeasible(&mended).is_none());
        }
    }
}

/// Whether the members can hold together, all or all but one.
fn feasible(problem: &Problem, members: &[Member], left_out: Option<usize>) -> bool {
    let mut part = Problem { columns: problem.columns.clone(), ..Problem::default() };
    for column in &mut part.columns {
        column.upper = None;
    }
    for (_, member) in members.iter().enumerate().filter(|(at, _)| Some(*at) != left_out) {
        match member.constraint {
            Constraint::Row(row) => part.rows.push(problem.rows[row].clone()),
            Constraint::Upper(column) => part.columns[column].upper = problem.columns[column].upper.clone(),
            _ => panic!("{member:?}"),
        }
    }
    simplex::infeasible(&part).is_none()
}

fn changed(problem: &Problem, member: &Member, change: &Rational) -> Problem {
    let mut problem = problem.clone();
    match member.constraint {
        Constraint::Row(row) => problem.rows[row].rhs += change,
        Constraint::Upper(column) => *problem.columns[column].upper.as_mut().unwrap() += change,
        _ => panic!("{member:?}"),
    }
    problem
}
