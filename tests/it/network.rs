//! Networks: exact flows, their certificates, controlled rounding and the bounded key.

mod bounded;
mod properties;
mod tables;
mod verifier;
mod world;

use onus::exact::{self, Rational};
use onus::problem::Problem;
use onus::proof::{Constraint, Solution, Stage};
use onus::solve::Answer;
use onus::solve::network::{is_unique, recognise, solve};
use serde_json::Value;

use crate::support::{oracle, rational};
use verifier::{assert_infeasible, assert_proved};
use world::{World, ledger};

fn q(n: i64) -> Rational {
    Rational::from(n)
}

fn answer(problem: &Problem) -> Answer {
    let network = recognise(problem).expect("a network");
    let answer = solve(problem, &network);
    match &answer {
        Answer::Optimal(solution) => assert_proved(problem, solution),
        Answer::Infeasible(infeasible) => assert_infeasible(problem, &infeasible.duals),
        Answer::Unbounded => panic!("people are never unbounded"),
    }
    answer
}

fn optimum(problem: &Problem) -> Solution {
    match answer(problem) {
        Answer::Optimal(solution) => solution,
        other => panic!("no optimum: {other:?}"),
    }
}

fn levels(solution: &Solution) -> Vec<(Rational, Vec<usize>)> {
    let stages = solution.stages.iter();
    stages
        .filter_map(|stage| match stage {
            Stage::Level { level, closed, .. } => Some((level.clone(), closed.clone())),
            _ => None,
        })
        .collect()
}

const STATES: [&str; 5] = ["Arden", "Belmar", "Corvia", "Dunmore", "Estel"];

fn common_example(case: &Value) -> Problem {
    let input = &case["input"];
    let fair: Vec<Rational> = STATES.iter().map(|state| rational(&input["fair"][state])).collect();
    let limits = |table: &str| -> Vec<Option<Rational>> {
        STATES.iter().map(|state| input[table].get(state).map(rational)).collect()
    };
    ledger(&rational(&input["total"]), &fair, &limits("floor"), &limits("cap"))
}

#[test]
fn the_worked_burden_ratios() {
    let case = oracle("leximin", "burden-ratio");
    let solution = optimum(&common_example(&case));
    for (at, state) in STATES.iter().enumerate() {
        assert_eq!(solution.values[at], rational(&case["expect"]["x"][state]), "{state}");
    }
    let expected: Vec<(Rational, Vec<usize>)> = case["expect"]["stages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|stage| {
            let closed = stage["closed"].as_array().unwrap().iter();
            let closed = closed.map(|name| STATES.iter().position(|state| name == state).unwrap()).collect();
            (rational(&stage["level"]), closed)
        })
        .collect();
    assert_eq!(levels(&solution), expected);
}

#[test]
fn leximin_goes_beyond_the_bottleneck() {
    let case = oracle("leximin", "beyond-the-bottleneck");
    let hosts = ["A", "B", "C"];
    let groups: Vec<&Value> = case["input"]["groups"].as_object().unwrap().values().collect();
    let world = World {
        people: groups.iter().map(|group| rational(&group["size"])).collect(),
        fair: hosts.iter().map(|host| Some(rational(&case["input"]["fair"][host]))).collect(),
        floor: vec![None; 3],
        cap: vec![None; 3],
        allowed: (groups.iter())
            .map(|group| {
                hosts.iter().map(|host| group["hosts"].as_array().unwrap().iter().any(|h| h == host)).collect()
            })
            .collect(),
        leximin: true,
        code_order: true,
        ..World::default()
    };
    let problem = world.problem();
    let solution = optimum(&problem);
    assert_eq!(levels(&solution), [(q(2), vec![2]), (exact::ratio(3, 4), vec![0, 1])]);
    assert!(is_unique(&problem, &recognise(&problem).unwrap()));
}

#[test]
fn too_little_room_is_named_by_its_cut() {
    let problem = common_example(&oracle("chebyshev", "infeasible"));
    let Answer::Infeasible(infeasible) = answer(&problem) else { panic!("the caps sum to 98 000") };
    let named: Vec<&str> = infeasible
        .duals
        .iter()
        .map(|(constraint, _)| match constraint {
            Constraint::Row(row) => problem.rows[*row].name.as_str(),
            other => panic!("not a row: {other:?}"),
        })
        .collect();
    // The floor of Corvia (row floor[2]) is innocent.
    assert_eq!(named, ["total", "cap[0]", "cap[1]", "cap[2]", "cap[3]", "cap[4]"]);
}

#[test]
fn other_programmes_are_not_networks() {
    let mut crossing = two_by_three();
    crossing.together = vec![(vec![0, 1], q(9)), (vec![1, 2], q(9))];
    assert!(recognise(&crossing.problem()).is_none(), "groups that cross");
    let mut weighted = two_by_three().problem();
    weighted.rows[0].terms[0].1 = q(2);
    assert!(recognise(&weighted).is_none(), "different coefficients in a row");
    let mut loose = two_by_three().problem();
    loose.rows[0].sense = onus::problem::Sense::AtMost;
    assert!(recognise(&loose).is_none(), "an origin without total");
}

fn two_by_three() -> World {
    World {
        people: vec![q(7), q(5)],
        fair: vec![Some(q(4)), Some(q(4)), Some(q(4))],
        floor: vec![None; 3],
        cap: vec![None; 3],
        allowed: vec![vec![true; 3]; 2],
        leximin: true,
        code_order: true,
        ..World::default()
    }
}

#[test]
fn groups_of_groups_cap_together() {
    let mut world = two_by_three();
    world.together = vec![(vec![0, 1], q(6)), (vec![0, 1, 2], q(12))];
    let solution = optimum(&world.problem());
    assert_eq!(levels(&solution), [(exact::ratio(3, 2), vec![2]), (exact::ratio(3, 4), vec![0, 1])]);
    world.together[1].1 = q(11);
    assert!(matches!(answer(&world.problem()), Answer::Infeasible(_)));
}

/// 20 origins, 40 hosts, nine pairs in ten barred: origin o may go to hosts 2o, 2o + 1 and, every third, to the next two.
#[test]
fn many_peels_under_many_bars() {
    let world = World {
        people: (0..20).map(|o| q(1 + (o * 37) % 101)).collect(),
        fair: (0..40).map(|h| Some(exact::ratio(1 + (h * 53) % 89, 7 + h % 5))).collect(),
        floor: vec![None; 40],
        cap: vec![None; 40],
        allowed: (0..20).map(|o| (0..40).map(|h| h / 2 == o || (o % 3 == 0 && h / 2 == o + 1)).collect()).collect(),
        leximin: true,
        code_order: true,
        ..World::default()
    };
    let solution = optimum(&world.problem());
    assert!(levels(&solution).len() >= 13, "origins that share no host have levels of their own");
}

/// Equal states in every respect: one level, and of all ways to reach it the first in code order.
#[test]
fn ties_are_settled_by_code_order() {
    let mut world = two_by_three();
    world.people = vec![q(6), q(6)];
    let solution = optimum(&world.problem());
    assert_eq!(levels(&solution), [(q(1), vec![0, 1, 2])]);
    assert_eq!(solution.values, [q(0), q(2), q(4), q(4), q(2), q(0)]);
}

#[test]
fn scaled_rows_and_rows_turned_round_mean_the_same() {
    let mut world = two_by_three();
    world.cap[0] = Some(q(2));
    world.floor[1] = Some(q(5));
    let problem = world.problem();
    let mut scaled = problem.clone();
    for (at, row) in scaled.rows.iter_mut().enumerate() {
        let times = if at == 2 { q(3) } else { exact::ratio(-1, 7) };
        for (_, coefficient) in &mut row.terms {
            *coefficient *= &times;
        }
        row.rhs *= &times;
        if times < Rational::ZERO {
            row.sense = match row.sense {
                onus::problem::Sense::AtMost => onus::problem::Sense::AtLeast,
                onus::problem::Sense::AtLeast => onus::problem::Sense::AtMost,
                onus::problem::Sense::Equal => onus::problem::Sense::Equal,
            };
        }
    }
    assert_eq!(optimum(&problem).values, optimum(&scaled).values);
}
