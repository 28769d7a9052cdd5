//! The check of certificates: right ones are accepted, and no figure can be changed.
//!
//! Truth: oracles with certificates written by hand; all points of small networks counted out.

use onus::exact::{Rational, ratio};
use onus::problem::{Column, Goal, Problem, Ratio, Reason, Row, Sense, Variable};
use onus::proof::{self, Constraint, Fault, Infeasible, Solution, Stage, Status, Verdict};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::{oracle, rational};

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
    Row { name: name.to_owned(), terms, sense, rhs, reason }
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

#[test]
fn a_level_may_not_close_what_merely_happens_to_be_tight() {
    // Plain Chebyshev's other optimum: A 0, B 60 shares the worst ratio 2 (mathematics 5.3, step 2 matters).
    let (problem, mut solution) = bottleneck(false);
    solution.values = [0, 30, 30, 0, 40].map(|value| q(value, 1)).to_vec();
    assert!(
        matches!(faults(&problem, &solution)[..], [Fault::Value { stage: 2, .. }]),
        "{:?}",
        faults(&problem, &solution)
    );
    // Two levels in a row may be equal, where the first certificate rests on some of the ratios only.
    let columns = vec![column("a"), column("b")];
    let rows = vec![row("a", ones(&[0]), Sense::Equal, q(3, 1)), row("b", ones(&[1]), Sense::Equal, q(3, 1))];
    let ratios = (0..2).map(|at| Ratio { name: format!("r{at}"), terms: ones(&[at]), by: q(1, 1) }).collect();
    let problem = Problem { columns, rows, goals: vec![Goal::Leximin { name: "l".to_owned(), ratios }] };
    let stage = |at: usize| Stage::Level {
        goal: 0,
        level: q(3, 1),
        closed: vec![at],
        duals: vec![(Constraint::Row(at), q(1, 1)), (Constraint::Ratio(0, at), q(-1, 1))],
    };
    let mut solution = Solution { values: vec![q(3, 1), q(3, 1)], stages: vec![stage(1), stage(0)] };
    assert!(proof::check(&problem, &solution).is_proved());
    if let Stage::Level { closed, .. } = &mut solution.stages[0] {
        closed.push(0);
    }
    solution.stages.pop();
    assert!(matches!(faults(&problem, &solution)[..], [Fault::NotForced { .. }]));
}

#[test]
fn unsound_programmes_and_certificates_are_refused_without_panic() {
    let (mut problem, solution) = chebyshev();
    problem.rows[0].terms.push((99, q(1, 1)));
    assert!(matches!(faults(&problem, &solution)[..], [Fault::Malformed(_)]));
    let duals = vec![(Constraint::Row(0), q(1, 1))];
    assert!(!proof::check_infeasible(&problem, &Infeasible { duals }).is_proved());
    let (problem, _) = burden();
    for constraint in [
        Constraint::Row(99),
        Constraint::Upper(99),
        Constraint::Upper(0),
        Constraint::Ratio(7, 0),
        Constraint::Ratio(0, 77),
        Constraint::Held(9),
        Constraint::HeldColumn(99),
    ] {
        let verdict = proof::check_infeasible(&problem, &Infeasible { duals: vec![(constraint, q(-1, 1))] });
        assert!(
            matches!(&verdict, Verdict::Refused(f) if matches!(f[..], [Fault::NoSuchConstraint { .. }])),
            "{verdict:?}"
        );
    }
    assert!(proof::check(&Problem::default(), &Solution { values: vec![], stages: vec![] }).is_proved());
}

/// A conflict oracle as a problem; lower and upper bounds become rows behind the others.
fn conflict(id: &str) -> Problem {
    let input = oracle("conflicts", id)["input"].clone();
    let rows = input["rows"].as_array().unwrap();
    let mut names: Vec<String> =
        rows.iter().flat_map(|row| row["terms"].as_object().unwrap().keys().cloned()).collect();
    names.sort();
    names.dedup();
    let at = |name: &String| names.iter().position(|found| found == name).unwrap();
    let mut columns: Vec<Column> = names.iter().map(|name| column(name)).collect();
    let row_of = |row_: &Value| {
        let terms = row_["terms"].as_object().unwrap().iter().map(|(name, factor)| (at(name), rational(factor)));
        row(
            row_["name"].as_str().unwrap(),
            terms.collect(),
            sense(row_["op"].as_str().unwrap()),
            rational(&row_["rhs"]),
        )
    };
    let mut rows: Vec<Row> = rows.iter().map(row_of).collect();
    for (name, lower) in input["lower"].as_object().unwrap() {
        rows.push(row(&format!("floor {name}"), ones(&[at(name)]), Sense::AtLeast, rational(lower)));
    }
    for (name, upper) in input["upper"].as_object().unwrap() {
        columns[at(name)].upper = Some(rational(upper));
    }
    Problem { columns, rows, goals: Vec::new() }
}

#[test]
fn infeasible_oracles_are_proved_by_their_conflicts_and_by_no_part_of_them() {
    let on = |problem: &Problem, names: &[(&str, i64)]| {
        let find = |name: &str| problem.rows.iter().position(|row| row.name == name);
        let constraint = |name: &str| match find(name) {
            Some(row) => Constraint::Row(row),
            None => Constraint::Upper(problem.columns.iter().position(|c| c.name == name).unwrap()),
        };
        names.iter().map(|(name, y)| (constraint(name), q(*y, 1))).collect::<Vec<_>>()
    };
    let caps = placement(&oracle("chebyshev", "infeasible")["input"]);
    let mut cases = vec![(
        caps,
        vec![
            ("place everyone", 1),
            ("cap Arden", -1),
            ("cap Belmar", -1),
            ("cap Corvia", -1),
            ("cap Dunmore", -1),
            ("cap Estel", -1),
        ],
    )];
    cases.push((
        conflict("caps-too-low"),
        vec![("place everyone", 1), ("x_Arden", -1), ("x_Belmar", -1), ("x_Corvia", -1)],
    ));
    cases.push((
        conflict("exclusions"),
        vec![("place O1", 1), ("place O2", 1), ("no O1 in Arden", -1), ("no O2 in Arden", -1), ("cap Belmar", -1)],
    ));
    cases.push((conflict("weights"), vec![("gdp at least 0.5", 1), ("gdp at most 0.45", -1)]));
    cases.push((
        conflict("weights"),
        vec![
            ("gdp at least 0.5", 1),
            ("causal at least 0.3", 2),
            ("emissions at least causal", 1),
            ("weights sum to 1", -1),
        ],
    ));
    cases.push((conflict("money-cap"), vec![("duty A", 1), ("cap A", -1), ("money covers at most 20 units", -1)]));
    for (problem, names) in cases {
        let duals = on(&problem, &names);
        assert_eq!(
            proof::check_infeasible(&problem, &Infeasible { duals: duals.clone() }),
            Verdict::Proved,
            "{names:?}"
        );
        for gone in 0..duals.len() {
            let mut fewer = duals.clone();
            fewer.remove(gone);
            assert!(!proof::check_infeasible(&problem, &Infeasible { duals: fewer }).is_proved(), "{names:?} - {gone}");
            let mut turned = duals.clone();
            turned[gone].1 = -turned[gone].1.clone();
            assert!(
                !proof::check_infeasible(&problem, &Infeasible { duals: turned }).is_proved(),
                "{names:?} / {gone}"
            );
        }
        let mut wider = problem.clone();
        wider.rows.iter_mut().for_each(|row| match row.sense {
            Sense::AtMost => row.rhs += q(1000, 1),
            Sense::AtLeast | Sense::Equal => row.rhs = Rational::ZERO,
        });
        assert!(!proof::check_infeasible(&wider, &Infeasible { duals }).is_proved(), "{names:?}: wider");
    }
}

/// A small network: origins x hosts, a cap and a floor on nested sets of hosts, bounds on columns.
#[derive(Debug, Clone)]
struct Small {
    people: Vec<u8>,
    caps: Vec<u8>,
    together: (u8, u8),
    uppers: Vec<Option<u8>>,
}

fn small() -> impl Strategy<Value = Small> {
    (
        prop::collection::vec(0_u8..4, 2),
        prop::collection::vec(0_u8..5, 3),
        (0_u8..3, 2_u8..7),
        prop::collection::vec(prop::option::weighted(0.3, 0_u8..3), 6),
    )
        .prop_map(|(people, caps, together, uppers)| Small { people, caps, together, uppers })
}

impl Small {
    fn problem(&self) -> Problem {
        let mut columns = Vec::new();
        for origin in ["O1", "O2"] {
            for host in ["H1", "H2", "H3"] {
                columns.push(place(origin, host));
            }
        }
        for (column, upper) in columns.iter_mut().zip(&self.uppers) {
            column.upper = upper.map(|upper| q(i64::from(upper), 1));
        }
        let number = |n: u8| q(i64::from(n), 1);
        let mut rows = vec![
            row("people[O1]", ones(&[0, 1, 2]), Sense::Equal, number(self.people[0])),
            row("people[O2]", ones(&[3, 4, 5]), Sense::Equal, number(self.people[1])),
            row("least[H1+H2]", ones(&[0, 1, 3, 4]), Sense::AtLeast, number(self.together.0)),
            row("most[H1+H2]", ones(&[0, 1, 3, 4]), Sense::AtMost, number(self.together.1)),
        ];
        for host in 0..3 {
            rows.push(row("cap", ones(&[host, host + 3]), Sense::AtMost, number(self.caps[host])));
        }
        Problem { columns, rows, goals: vec![Goal::CodeOrder] }
    }

    /// Every whole point of the programme, in lexicographic order.
    fn points(&self) -> Vec<[u8; 6]> {
        let mut points = Vec::new();
        let [p, r] = [self.people[0], self.people[1]];
        for a in 0..=p {
            for b in 0..=p - a {
                for d in 0..=r {
                    for e in 0..=r - d {
                        points.push([a, b, p - a - b, d, e, r - d - e]);
                    }
                }
            }
        }
        let within = |x: &[u8; 6]| {
            let together = x[0] + x[1] + x[3] + x[4];
            (0..3).all(|host| x[host] + x[host + 3] <= self.caps[host])
                && (self.together.0..=self.together.1).contains(&together)
                && x.iter().zip(&self.uppers).all(|(x, upper)| upper.is_none_or(|upper| *x <= upper))
        };
        points.retain(within);
        points.sort_unstable();
        points
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// A network has whole corners, so that the lexicographic minimum is the first whole point: it alone is proved.
    #[test]
    fn code_order_accepts_the_first_point_alone(small in small()) {
        let problem = small.problem();
        for (at, point) in small.points().iter().enumerate() {
            let values = point.iter().map(|x| q(i64::from(*x), 1)).collect();
            let solution = Solution { values, stages: vec![Stage::CodeOrder { goal: 0 }] };
            prop_assert_eq!(proof::check(&problem, &solution).is_proved(), at == 0, "{:?}", point);
        }
    }
}

/// Two origins and two hosts with everything at once: people who stay beside people placed, unmet need, nested limits
/// on both sides. Columns: place[O1,H1], place[O1,H2], stay[O1,H1], unmet[O1], place[O2,H1], place[O2,H2], unmet[O2].
fn mixed(people: [i64; 2], limits: [i64; 5], least: i64) -> Problem {
    let stay = Variable::Stay { origin: "O1".into(), host: "H1".into() };
    let unmet = |origin: &str| Variable::Unmet { origin: origin.into() };
    let named = |name: &str, stands_for| Column { stands_for, ..column(name) };
    let columns = vec![
        place("O1", "H1"),
        place("O1", "H2"),
        named("stay[O1,H1]", stay),
        named("unmet[O1]", unmet("O1")),
        place("O2", "H1"),
        place("O2", "H2"),
        named("unmet[O2]", unmet("O2")),
    ];
    let at_most = |name: &str, columns: &[usize], limit: i64| row(name, ones(columns), Sense::AtMost, q(limit, 1));
    let halves = vec![(1, q(-1, 2)), (5, q(-1, 2))];
    let rows = vec![
        row("people[O1]", ones(&[0, 1, 2, 3]), Sense::Equal, q(people[0], 1)),
        row("people[O2]", ones(&[4, 5, 6]), Sense::Equal, q(people[1], 1)),
        at_most("load[H1]", &[0, 2, 4], limits[0]),
        at_most("places[H1]", &[0, 4], limits[1]),
        at_most("pair[O1,H1]", &[0, 2], limits[2]),
        at_most("unmet", &[3, 6], limits[3]),
        at_most("cap[H2]", &[1, 5], limits[4]),
        row("floor[H2]", halves, Sense::AtMost, q(-least, 2)),
    ];
    Problem { columns, rows, goals: vec![Goal::CodeOrder] }
}

/// Every whole point of a programme with whole numbers, in lexicographic order; every column at most `most`.
fn whole_points(problem: &Problem, most: i64) -> Vec<Vec<i64>> {
    let whole = |x: &Rational| i64::try_from((x * q(2, 1)).numerator().clone()).unwrap();
    type Row = (Vec<(usize, i64)>, Sense, i64);
    let rows: Vec<Row> = problem
        .rows
        .iter()
        .map(|row| (row.terms.iter().map(|(at, by)| (*at, whole(by))).collect(), row.sense, whole(&row.rhs)))
        .collect();
    let mut points = vec![Vec::new()];
    for _ in &problem.columns {
        points = points.into_iter().flat_map(|x| (0..=most).map(move |n| [x.clone(), vec![n]].concat())).collect();
    }
    let holds = |x: &Vec<i64>| {
        rows.iter().all(|(terms, sense, right)| {
            let left: i64 = terms.iter().map(|(at, by)| x[*at] * by).sum();
            match sense {
                Sense::AtMost => left <= *right,
                Sense::AtLeast => left >= *right,
                Sense::Equal => left == *right,
            }
        })
    };
    points.retain(holds);
    points
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn code_order_holds_with_stays_unmet_need_and_limits_on_both_sides(
        people in prop::array::uniform2(0_i64..4),
        limits in prop::array::uniform5(0_i64..4),
        least in 0_i64..3,
    ) {
        let problem = mixed(people, limits, least);
        for (at, point) in whole_points(&problem, 3).iter().enumerate() {
            let values = point.iter().map(|x| q(*x, 1)).collect();
            let solution = Solution { values, stages: vec![Stage::CodeOrder { goal: 0 }] };
            let verdict = proof::check(&problem, &solution);
            prop_assert_eq!(verdict.is_proved(), at == 0, "{:?}: {:?}", point, verdict);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(80))]

    /// Costs made to fit a point and multipliers (complementary slackness, read backwards) have it as an optimum.
    /// Of all whole points, the first one of least cost is proved, and no other.
    #[test]
    fn a_sum_and_then_code_order_accept_the_first_of_the_cheapest_points(
        people in prop::array::uniform2(0_i64..4),
        limits in prop::array::uniform5(0_i64..4),
        least in 0_i64..3,
        pick in any::<prop::sample::Index>(),
        multipliers in prop::array::uniform8(-2_i64..3),
        slacks in prop::array::uniform7(0_i64..3),
    ) {
        let mut problem = mixed(people, limits, least);
        let points = whole_points(&problem, 3);
        prop_assume!(!points.is_empty());
        let chosen: Vec<Rational> = pick.get(&points).iter().map(|x| q(*x, 1)).collect();
        let sum = |terms: &[(usize, Rational)], x: &[Rational]| {
            terms.iter().fold(Rational::ZERO, |sum, (at, factor)| sum + factor * &x[*at])
        };
        let unused = slacks.iter().zip(&chosen).map(|(slack, x)| if x.is_zero() { *slack } else { 0 });
        let mut costs: Vec<Rational> = unused.map(|slack| q(slack, 1)).collect();
        let mut duals = Vec::new();
        for (at, (row, y)) in problem.rows.iter().zip(multipliers).enumerate() {
            let y = if row.sense == Sense::Equal { y } else { -y.abs() };
            if y != 0 && sum(&row.terms, &chosen) == row.rhs {
                row.terms.iter().for_each(|(column, factor)| costs[*column] += factor * q(y, 1));
                duals.push((Constraint::Row(at), q(y, 1)));
            }
        }
        let terms: Vec<(usize, Rational)> = costs.into_iter().enumerate().filter(|(_, cost)| !cost.is_zero()).collect();
        let value = sum(&terms, &chosen);
        problem.goals = vec![Goal::Sum { name: "cost".to_owned(), terms: terms.clone() }, Goal::CodeOrder];
        let mut first = true;
        for point in &points {
            let values: Vec<Rational> = point.iter().map(|x| q(*x, 1)).collect();
            let cost = sum(&terms, &values);
            prop_assert!(cost >= value, "weak duality");
            let expected = cost == value && std::mem::take(&mut first);
            let cheapest = Stage::Sum { goal: 0, value: value.clone(), duals: duals.clone() };
            let stages = vec![cheapest, Stage::CodeOrder { goal: 1 }];
            let verdict = proof::check(&problem, &Solution { values, stages });
            prop_assert_eq!(verdict.is_proved(), expected, "{:?}: {:?}", point, verdict);
        }
    }
}

#[test]
fn levels_may_not_rise_and_columns_come_in_order() {
    let (problem, mut solution) = bottleneck(true);
    if let [Stage::Level { closed: first, .. }, Stage::Level { level, duals, .. }, ..] = &mut solution.stages[..] {
        first.clear();
        first.push(2);
        *level = q(9, 4);
        duals.iter_mut().for_each(|(_, y)| *y = &*y * q(3, 1));
    }
    assert!(matches!(&faults(&problem, &solution)[..], [Fault::LevelRises { stage: 2, .. }]));
    let (problem, mut solution) = bottleneck(true);
    solution.stages.swap(2, 3);
    assert!(matches!(&faults(&problem, &solution)[..], [Fault::OutOfSequence { stage: 3, .. }]));
}

#[test]
fn a_goal_after_code_order_rests_on_every_column() {
    for by_columns in [false, true] {
        let (mut problem, mut solution) = bottleneck(by_columns);
        // Nothing can be made larger any more: minimising minus g1 in A is proved by that column's own value.
        problem.goals.push(Goal::Sum { name: "late".to_owned(), terms: vec![(0, q(-1, 1))] });
        let duals = vec![(Constraint::HeldColumn(0), q(-1, 1))];
        solution.stages.push(Stage::Sum { goal: 2, value: q(-30, 1), duals: duals.clone() });
        assert_eq!(proof::check(&problem, &solution), Verdict::Proved);
        // Before code order the column is not held.
        problem.goals.swap(1, 2);
        let code_order: Vec<Stage> = solution.stages.drain(2..solution.stages.len() - 1).collect();
        solution.stages.truncate(2);
        solution.stages.push(Stage::Sum { goal: 1, value: q(-30, 1), duals });
        solution.stages.extend(code_order);
        assert!(matches!(&faults(&problem, &solution)[..], [Fault::NoSuchConstraint { stage: 3, .. }]));
    }
}

#[test]
fn code_order_rests_on_what_earlier_stages_fixed() {
    // O1 to H1 costs 1, all else 0: then code order may not fill O1 to H2 by undoing the saving.
    let small = Small { people: vec![2, 2], caps: vec![2, 2, 0], together: (0, 6), uppers: vec![None; 6] };
    let mut problem = small.problem();
    let cost = vec![(1, q(1, 1)), (3, q(1, 1))];
    problem.goals.insert(0, Goal::Sum { name: "cost".to_owned(), terms: cost });
    let stage = Stage::Sum { goal: 0, value: Rational::ZERO, duals: vec![] };
    let stages = vec![stage, Stage::CodeOrder { goal: 1 }];
    let values = |x: [i64; 6]| x.map(|x| q(x, 1)).to_vec();
    let cheap = Solution { values: values([2, 0, 0, 0, 2, 0]), stages: stages.clone() };
    assert_eq!(proof::check(&problem, &cheap), Verdict::Proved);
    problem.goals.remove(0);
    let early = Solution { values: cheap.values, stages: vec![Stage::CodeOrder { goal: 0 }] };
    assert!(matches!(&faults(&problem, &early)[..], [Fault::CanBeLowered { column, .. }] if column == "place[O1,H1]"));
}

#[test]
fn code_order_by_cycles_is_refused_where_the_programme_is_no_network() {
    let small = Small { people: vec![1, 1], caps: vec![2, 2, 2], together: (0, 6), uppers: vec![None; 6] };
    let solution =
        Solution { values: [0, 0, 1, 0, 0, 1].map(|x| q(x, 1)).to_vec(), stages: vec![Stage::CodeOrder { goal: 0 }] };
    assert!(proof::check(&small.problem(), &solution).is_proved());
    let crossing = (ones(&[1, 2, 4, 5]), "budget crosses another sum");
    let unequal = (vec![(0, q(1, 1)), (3, q(2, 1))], "budget has unequal coefficients");
    for (terms, told) in [crossing, unequal] {
        let mut problem = small.problem();
        problem.rows.push(row("budget", terms, Sense::AtMost, q(2, 1)));
        let found = faults(&problem, &solution);
        assert!(matches!(&found[..], [Fault::NotANetwork { why, .. }] if why == told), "{found:?}");
    }
}
