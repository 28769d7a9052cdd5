//! The check of certificates: right ones are accepted, and no figure can be changed.
//!
//! Truth: oracles with certificates written by hand; all points of small networks counted out.

use onus::exact::{Rational, ratio};
use onus::problem::{Column, Condition, Goal, Problem, Ratio, Reason, Row, Sense, Variable};
use onus::proof::{self, Constraint, Fault, Infeasible, Solution, Stage, Status, Verdict};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::{oracle, rational};

mod conflicts;
mod counted;
mod order;

fn q(numerator: i64, denominator: i64) -> Rational {
    ratio(numerator, denominator)
}

pub fn column(name: &str) -> Column {
    Column { name: name.to_owned(), stands_for: Variable::Other, upper: None }
}

fn place(origin: &str, host: &str) -> Column {
    let stands_for = Variable::Place { origin: origin.into(), host: host.into() };
    Column { name: format!("place[{origin},{host}]"), stands_for, upper: None }
}

fn row(name: &str, terms: Vec<(usize, Rational)>, sense: Sense, rhs: Rational) -> Row {
    let reason = Reason { rule: name.to_owned(), line: None };
    Row { name: name.to_owned(), says: Condition::OTHER, terms, sense, rhs, reason }
}

fn ones(columns: &[usize]) -> Vec<(usize, Rational)> {
    columns.iter().map(|column| (*column, Rational::ONE)).collect()
}

fn sense(text: &str) -> Sense {
    match text {
        "<=" => Sense::AtMost,
        ">=" => Sense::AtLeast,
        _ => Sense::Equal,
    }
}

const STATES: [&str; 5] = ["Arden", "Belmar", "Corvia", "Dunmore", "Estel"];

/// The rows of the common example: 0 place everyone, 1 floor Corvia, then the caps in code order.
fn placement(input: &Value) -> Problem {
    let columns = STATES.iter().map(|state| column(state)).collect();
    let mut rows = vec![row("place everyone", ones(&[0, 1, 2, 3, 4]), Sense::Equal, rational(&input["total"]))];
    rows.push(row("floor Corvia", ones(&[2]), Sense::AtLeast, rational(&input["floor"]["Corvia"])));
    for (at, state) in STATES.iter().enumerate() {
        if let Some(cap) = input["cap"].get(state) {
            rows.push(row(&format!("cap {state}"), ones(&[at]), Sense::AtMost, rational(cap)));
        }
    }
    Problem { columns, rows, goals: Vec::new() }
}

/// The oracle of mathematics 5.2 with its multipliers: column 5 is t, rows 4 to 13 are over and under by state.
fn chebyshev() -> (Problem, Solution) {
    let case = oracle("chebyshev", "floors-caps");
    let mut problem = placement(&case["input"]);
    problem.columns.push(column("t"));
    for (at, state) in STATES.iter().enumerate() {
        let fair = rational(&case["input"]["fair"][state]);
        let over = vec![(at, Rational::ONE), (5, -fair.clone())];
        problem.rows.push(row(&format!("over {state}"), over, Sense::AtMost, fair.clone()));
        let under = vec![(at, Rational::ONE), (5, fair.clone())];
        problem.rows.push(row(&format!("under {state}"), under, Sense::AtLeast, fair));
    }
    problem.goals.push(Goal::Sum { name: "t".to_owned(), terms: ones(&[5]) });
    let mut values: Vec<Rational> =
        STATES.iter().map(|state| rational(&case["expect"]["one_optimal_x"][state])).collect();
    let t = rational(&case["expect"]["t"]);
    values.push(t.clone());
    let dual = rational(&case["expect"]["duals"]["under_Estel"]);
    let duals = vec![(Constraint::Row(3), -dual.clone()), (Constraint::Row(13), dual)];
    (problem, Solution { values, stages: vec![Stage::Sum { goal: 0, value: t, duals }] })
}

/// The first oracle of mathematics 5.3: what is pressed down by the others closes level after level.
fn burden() -> (Problem, Solution) {
    let case = oracle("leximin", "burden-ratio");
    let mut problem = placement(&case["input"]);
    let fair: Vec<Rational> = STATES.iter().map(|state| rational(&case["input"]["fair"][state])).collect();
    let ratios = STATES.iter().zip(&fair).enumerate();
    let ratios = ratios
        .map(|(at, (state, by))| Ratio { name: (*state).to_owned(), terms: ones(&[at]), by: by.clone() })
        .collect();
    problem.goals.push(Goal::Leximin { name: "leximin-burden".to_owned(), ratios });
    let total = Constraint::Row(0);
    let (cap_a, cap_e) = (Constraint::Row(2), Constraint::Row(3));
    let held = |state: usize| Constraint::Ratio(0, state);
    let supports: [(Rational, Vec<usize>, Constraint, Vec<Constraint>); 4] = [
        (fair[2].clone(), vec![2], Constraint::Row(1), vec![]),
        (&fair[1] + &fair[3], vec![1, 3], total.clone(), vec![cap_a, cap_e.clone(), held(2)]),
        (fair[0].clone(), vec![0], total.clone(), vec![cap_e, held(1), held(2), held(3)]),
        (fair[4].clone(), vec![4], total, vec![held(0), held(1), held(2), held(3)]),
    ];
    let mut stages = Vec::new();
    for ((by, closed, pushed, holding), expected) in
        supports.into_iter().zip(case["expect"]["stages"].as_array().unwrap())
    {
        let one = Rational::ONE / by;
        let mut duals = vec![(pushed, one.clone())];
        duals.extend(holding.into_iter().chain(closed.iter().map(|at| held(*at))).map(|c| (c, -one.clone())));
        stages.push(Stage::Level { goal: 0, level: rational(&expected["level"]), closed, duals });
    }
    let values = STATES.iter().map(|state| rational(&case["expect"]["x"][state])).collect();
    (problem, Solution { values, stages })
}

/// The second oracle of mathematics 5.3, and then code order by a cycle check or by columns.
fn bottleneck(by_columns: bool) -> (Problem, Solution) {
    let case = oracle("leximin", "beyond-the-bottleneck");
    let columns = vec![place("g1", "A"), place("g1", "B"), place("g2", "B"), place("g2", "C"), place("g3", "C")];
    let size = |group: &str| rational(&case["input"]["groups"][group]["size"]);
    let fair = |state: &str| rational(&case["input"]["fair"][state]);
    let rows = vec![
        row("g1", ones(&[0, 1]), Sense::Equal, size("g1")),
        row("g2", ones(&[2, 3]), Sense::Equal, size("g2")),
        row("g3", ones(&[4]), Sense::Equal, size("g3")),
    ];
    let by = |name: &str, columns: &[usize]| Ratio { name: name.to_owned(), terms: ones(columns), by: fair(name) };
    let ratios = vec![by("A", &[0]), by("B", &[1, 2]), by("C", &[3, 4])];
    let goals = vec![Goal::Leximin { name: "leximin-burden".to_owned(), ratios }, Goal::CodeOrder];
    let level = |state: &str| rational(&case["expect"]["ratio"][state]);
    let on = |row: usize, y: Rational| (Constraint::Row(row), y);
    let held = |state: usize, y: Rational| (Constraint::Ratio(0, state), y);
    let mut stages = vec![
        Stage::Level { goal: 0, level: level("C"), closed: vec![2], duals: vec![on(2, q(1, 20)), held(2, q(-1, 20))] },
        Stage::Level {
            goal: 0,
            level: level("A"),
            closed: vec![0, 1],
            duals: vec![
                on(0, q(1, 80)),
                on(1, q(1, 80)),
                on(2, q(1, 80)),
                held(0, q(-1, 80)),
                held(1, q(-1, 80)),
                held(2, q(-1, 80)),
            ],
        },
    ];
    if by_columns {
        let (up, down) = (q(1, 1), q(-1, 1));
        let third = vec![on(2, up.clone())];
        let second = [vec![on(1, up.clone()), held(2, down.clone())], third.clone()].concat();
        let first = [vec![on(0, up), held(1, down)], second.clone()].concat();
        for (column, duals) in [(0, first), (2, second), (4, third)] {
            stages.push(Stage::Column { goal: 1, column, duals });
        }
    } else {
        stages.push(Stage::CodeOrder { goal: 1 });
    }
    let values = [30, 0, 30, 0, 40].map(|value| q(value, 1)).to_vec();
    (Problem { columns, rows, goals }, Solution { values, stages })
}

/// A sum goal held for a second one and a third: 10 people in two places of cost 1, the later of which is worse in
/// the second sense.
fn two_sums() -> (Problem, Solution) {
    let mut columns = vec![column("a"), column("b"), column("c")];
    columns[1].upper = Some(q(7, 1));
    let rows = vec![row("people", ones(&[0, 1, 2]), Sense::Equal, q(10, 1))];
    let first = vec![(0, q(1, 1)), (1, q(1, 1)), (2, q(5, 2))];
    let second = vec![(0, q(3, 1)), (1, q(1, 2))];
    let goals = vec![
        Goal::Sum { name: "cost".to_owned(), terms: first },
        Goal::Sum { name: "distance".to_owned(), terms: second },
    ];
    // Second: 3a + b/2, a + b + c = 10, b <= 7, a + b + 5c/2 <= 10: multipliers 3 + 5z/2 z for people and held.
    let stages = vec![
        Stage::Sum { goal: 0, value: q(10, 1), duals: vec![(Constraint::Row(0), q(1, 1))] },
        Stage::Sum {
            goal: 1,
            value: q(25, 2),
            duals: vec![
                (Constraint::Row(0), q(5, 1)),
                (Constraint::Held(0), q(-2, 1)),
                (Constraint::Upper(1), q(-5, 2)),
            ],
        },
    ];
    (Problem { columns, rows, goals }, Solution { values: vec![q(3, 1), q(7, 1), q(0, 1)], stages })
}

/// All hand-made problems with their solutions: also what float solvers are compared with.
pub fn all() -> Vec<(&'static str, Problem, Solution)> {
    let named = |name, (problem, solution)| (name, problem, solution);
    vec![
        named("chebyshev", chebyshev()),
        named("burden", burden()),
        named("bottleneck by cycles", bottleneck(false)),
        named("bottleneck by columns", bottleneck(true)),
        named("two sums", two_sums()),
    ]
}

fn faults(problem: &Problem, solution: &Solution) -> Vec<Fault> {
    match proof::check(problem, solution) {
        Verdict::Proved => Vec::new(),
        Verdict::Refused(faults) => faults,
    }
}

#[test]
fn right_certificates_are_proved() {
    for (name, problem, solution) in all() {
        assert_eq!(proof::check(&problem, &solution), Verdict::Proved, "{name}");
    }
}

/// Other numbers in place of one.
fn others(x: &Rational) -> Vec<Rational> {
    let shifts = [q(1, 1), q(1, 1000), q(1, 1_000_000_000_000), x / q(7, 1), x.clone(), x / q(1_000_000_007, 1)];
    let mut others: Vec<Rational> = shifts.iter().flat_map(|by| [x + by, x - by]).collect();
    others.extend([-x.clone(), Rational::ZERO, x * q(10, 1)]);
    others.retain(|other| other != x);
    others.dedup();
    others
}

type Duals = Vec<(Constraint, Rational)>;

fn duals_mut(stage: &mut Stage) -> Option<&mut Duals> {
    match stage {
        Stage::Sum { duals, .. } | Stage::Level { duals, .. } | Stage::Column { duals, .. } => Some(duals),
        Stage::CodeOrder { .. } => None,
    }
}

/// Every way to change one thing of a solution.
fn changed(solution: &Solution) -> Vec<(String, Solution)> {
    let mut changes = Vec::new();
    let mut add = |what: String, change: &dyn Fn(&mut Solution)| {
        let mut other = solution.clone();
        change(&mut other);
        if other != *solution {
            changes.push((what, other));
        }
    };
    for (at, value) in solution.values.iter().enumerate() {
        for other in others(value) {
            add(format!("value {at} = {other}"), &|s| s.values[at] = other.clone());
        }
    }
    add("no last value".to_owned(), &|s| drop(s.values.pop()));
    add("one value more".to_owned(), &|s| s.values.push(Rational::ZERO));
    for (at, stage) in solution.stages.iter().enumerate() {
        add(format!("no stage {at}"), &|s| drop(s.stages.remove(at)));
        add(format!("stage {at} twice"), &|s| s.stages.insert(at, s.stages[at].clone()));
        for other in at + 1..solution.stages.len() {
            add(format!("stages {at} and {other} changed over"), &|s| s.stages.swap(at, other));
        }
        if let Stage::Sum { value: claim, .. } | Stage::Level { level: claim, .. } = stage {
            for other in others(claim) {
                add(format!("stage {at} claims {other}"), &|s| match &mut s.stages[at] {
                    Stage::Sum { value: claim, .. } | Stage::Level { level: claim, .. } => *claim = other.clone(),
                    _ => {}
                });
            }
        }
        if let Stage::Level { closed, .. } = stage {
            for ratio in 0..6 {
                add(format!("stage {at} closes {ratio} too"), &|s| {
                    if let Stage::Level { closed, .. } = &mut s.stages[at] {
                        closed.push(ratio);
                    }
                });
            }
            for gone in 0..closed.len() {
                add(format!("stage {at} closes one less"), &|s| {
                    if let Stage::Level { closed, .. } = &mut s.stages[at] {
                        closed.remove(gone);
                    }
                });
            }
        }
        for dual in 0..duals_mut(&mut stage.clone()).map_or(0, |duals| duals.len()) {
            let on = |change: &dyn Fn(&mut Duals), s: &mut Solution| {
                change(duals_mut(&mut s.stages[at]).unwrap());
            };
            let (constraint, multiplier) = duals_mut(&mut stage.clone()).unwrap()[dual].clone();
            for other in others(&multiplier) {
                add(format!("stage {at}: {constraint:?} has {other}"), &|s| on(&|d| d[dual].1 = other.clone(), s));
            }
            add(format!("stage {at}: no {constraint:?}"), &|s| on(&|d| drop(d.remove(dual)), s));
            add(format!("stage {at}: {constraint:?} twice"), &|s| on(&|d| d.push(d[dual].clone()), s));
            let elsewhere = (0..16).flat_map(|n| {
                [
                    Constraint::Row(n),
                    Constraint::Upper(n),
                    Constraint::Ratio(0, n),
                    Constraint::Ratio(1, n),
                    Constraint::Held(n),
                    Constraint::HeldColumn(n),
                ]
            });
            for other in elsewhere {
                add(format!("stage {at}: {other:?} for {constraint:?}"), &|s| on(&|d| d[dual].0 = other.clone(), s));
            }
        }
    }
    changes
}

#[test]
fn no_single_thing_of_a_solution_can_be_changed() {
    let mut count = 0;
    for (name, problem, solution) in all() {
        for (what, other) in changed(&solution) {
            if name == "burden" && what == "stage 3: Row(2) for Ratio(0, 0)" {
                // The cap of Arden and Arden's closed ratio say the same: at most 42 000 people.
                assert!(proof::check(&problem, &other).is_proved());
                continue;
            }
            assert!(!proof::check(&problem, &other).is_proved(), "{name}: {what}");
            count += 1;
        }
    }
    assert!(count > 3_000, "{count} changes");
}

#[test]
fn no_figure_of_the_programme_that_the_proof_rests_on_can_be_changed() {
    let mut count = 0;
    for (name, problem, solution) in all() {
        let rests = |at: usize| {
            let in_stage = |stage: &Stage| {
                duals_mut(&mut stage.clone()).is_some_and(|duals| duals.iter().any(|(c, _)| *c == Constraint::Row(at)))
            };
            solution.stages.iter().any(in_stage)
        };
        let mut refused = |what: String, other: Problem| {
            assert!(!proof::check(&other, &solution).is_proved(), "{name}: {what}");
            count += 1;
        };
        for (at, row) in problem.rows.iter().enumerate().filter(|(at, _)| rests(*at)) {
            for right in others(&row.rhs) {
                let mut other = problem.clone();
                other.rows[at].rhs = right.clone();
                refused(format!("{} has {right} on the right", row.name), other);
            }
            for (term, (column, factor)) in row.terms.iter().enumerate() {
                for factor in others(factor).into_iter().filter(|_| !solution.values[*column].is_zero()) {
                    let mut other = problem.clone();
                    other.rows[at].terms[term].1 = factor.clone();
                    refused(format!("{} has {factor} of column {column}", row.name), other);
                }
            }
        }
        for (at, goal) in problem.goals.iter().enumerate() {
            let Goal::Leximin { ratios, .. } = goal else { continue };
            for (index, ratio) in ratios.iter().enumerate() {
                for by in others(&ratio.by) {
                    let mut other = problem.clone();
                    if let Goal::Leximin { ratios, .. } = &mut other.goals[at] {
                        ratios[index].by = by.clone();
                    }
                    refused(format!("{} is by {by}", ratio.name), other);
                }
            }
        }
    }
    assert!(count > 400, "{count} changes");
}

#[test]
fn faults_name_the_place_and_both_numbers() {
    let (problem, mut solution) = burden();
    solution.values[0] = q(42_001, 1);
    let told: Vec<String> = faults(&problem, &solution).iter().map(ToString::to_string).collect();
    assert_eq!(told, ["place everyone: 100001 = 100000 does not hold", "cap Arden: 42001 <= 42000 does not hold"],);
    let (problem, mut solution) = chebyshev();
    if let Stage::Sum { duals, .. } = &mut solution.stages[0] {
        duals[1].1 = q(1, 1000);
    }
    let told: Vec<String> = faults(&problem, &solution).iter().map(ToString::to_string).collect();
    assert_eq!(told, ["stage 1: the reduced cost of Estel is -13/14500, below zero"]);
    assert_eq!(Status::Proved.to_string(), "proved");
    assert_eq!(Status::CheckedToTolerance { tolerance: q(1, 9) }.to_string(), "checked to tolerance");
    assert_eq!(Status::NotProved.to_string(), "not proved");
}
