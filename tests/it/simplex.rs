//! The exact simplex method: against oracles, published traps for solvers, and certificates checked by other code.

use std::collections::BTreeMap;

use onus::exact::{Rational, ratio};
use onus::problem::{Column, Goal, Problem, Ratio, Reason, Row, Sense, Variable};
use onus::proof::{Constraint, Solution, Stage};
use onus::solve::Answer;
use onus::solve::simplex::{self, Bounds, Lp, LpRow, Multipliers, Outcome};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::{rational, text};

pub(crate) mod oracles;

pub(crate) type Terms = Vec<(usize, Rational)>;

pub(crate) fn whole(x: i64) -> Rational {
    Rational::from(x)
}

fn product(terms: &[(usize, Rational)], values: &[Rational]) -> Rational {
    terms
        .iter()
        .map(|(column, coefficient)| coefficient * &values[*column])
        .fold(Rational::ZERO, |sum, term| sum + term)
}

fn holds(left: &Rational, sense: Sense, right: &Rational) -> bool {
    match sense {
        Sense::AtMost => left <= right,
        Sense::AtLeast => left >= right,
        Sense::Equal => left == right,
    }
}

fn sign_is_right(dual: &Rational, sense: Sense) -> bool {
    match sense {
        Sense::AtMost => dual <= &Rational::ZERO,
        Sense::AtLeast => dual >= &Rational::ZERO,
        Sense::Equal => true,
    }
}

// ---- One linear programme: weak duality by other code.

fn assert_feasible(lp: &Lp, values: &[Rational]) {
    for (column, bounds) in lp.columns.iter().enumerate() {
        assert!(bounds.lower.as_ref().is_none_or(|lower| lower <= &values[column]), "column {column} is too low");
        assert!(bounds.upper.as_ref().is_none_or(|upper| upper >= &values[column]), "column {column} is too high");
    }
    for row in &lp.rows {
        assert!(holds(&product(&row.terms, values), row.sense, &row.rhs), "a row is broken: {row:?}");
    }
}

/// The bound on the cost that multipliers prove; for a cost of zero and a bound above zero, that nothing is feasible.
fn bound(lp: &Lp, cost: &[(usize, Rational)], multipliers: &Multipliers) -> Rational {
    let mut bound = Rational::ZERO;
    let mut made = vec![Rational::ZERO; lp.columns.len()];
    for (row, dual) in lp.rows.iter().zip(&multipliers.rows) {
        assert!(sign_is_right(dual, row.sense));
        bound += dual * &row.rhs;
        for (column, coefficient) in &row.terms {
            made[*column] += dual * coefficient;
        }
    }
    for (column, bounds) in lp.columns.iter().enumerate() {
        for (end, dual, sense) in [
            (&bounds.lower, &multipliers.lower[column], Sense::AtLeast),
            (&bounds.upper, &multipliers.upper[column], Sense::AtMost),
        ] {
            assert!(sign_is_right(dual, sense));
            if !dual.is_zero() {
                bound += dual * end.as_ref().expect("a multiplier of a bound that is not there");
                made[column] += dual;
            }
        }
    }
    for (column, cost) in cost {
        made[*column] -= cost;
    }
    assert!(made.iter().all(Rational::is_zero), "the multipliers do not make the cost");
    bound
}

/// Checks an answer and gives the least cost, or the kind of answer.
pub(crate) fn checked(lp: &Lp) -> Result<Rational, &'static str> {
    match simplex::minimise(lp) {
        Outcome::Optimal { values, value, multipliers } => {
            assert_feasible(lp, &values);
            assert_eq!(product(&lp.cost, &values), value);
            assert_eq!(bound(lp, &lp.cost, &multipliers), value);
            Ok(value)
        }
        Outcome::Infeasible(multipliers) => {
            assert!(bound(lp, &[], &multipliers) > Rational::ZERO);
            Err("infeasible")
        }
        Outcome::Unbounded { values, ray } => {
            assert_feasible(lp, &values);
            assert!(product(&lp.cost, &ray) < Rational::ZERO);
            let far: Vec<Rational> =
                values.iter().zip(&ray).map(|(here, way)| here + way * whole(1_000_000_007)).collect();
            assert_feasible(lp, &far);
            Err("unbounded")
        }
    }
}

#[test]
fn traps_for_float_solvers() {
    let traps: Value = serde_json::from_str(&text("corpora/solver-traps/traps.json")).unwrap();
    let mut unsupported = Vec::new();
    for trap in traps.as_array().unwrap() {
        let id = trap["id"].as_str().unwrap();
        let variables = trap["problem"]["variables"].as_array().unwrap();
        if variables.iter().any(|variable| variable["integer"] == true) {
            unsupported.push(id);
            continue;
        }
        let sign = whole(if trap["problem"]["sense"] == "max" { -1 } else { 1 });
        let end = |leaf: &Value| (!leaf.is_null()).then(|| rational(leaf));
        let bounds = |variable: &Value| Bounds { lower: end(&variable["lower"]), upper: end(&variable["upper"]) };
        let cost = variables.iter().enumerate().map(|(at, variable)| (at, rational(&variable["cost"]) * &sign));
        let lp = Lp {
            columns: variables.iter().map(bounds).collect(),
            rows: trap["problem"]["rows"].as_array().unwrap().iter().map(|row| trap_row(row, variables)).collect(),
            cost: cost.collect(),
        };
        match checked(&lp) {
            Ok(value) => {
                assert_eq!(trap["expect"]["status"], "optimal", "{id}");
                assert_eq!(value * sign, rational(&trap["expect"]["objective"]), "{id}");
            }
            Err(kind) => assert_eq!(trap["expect"]["status"], kind, "{id}"),
        }
    }
    assert_eq!(unsupported, ["highs-2432"], "integer problems");
}

fn trap_row(row: &Value, variables: &[Value]) -> LpRow {
    let column = |name: &String| variables.iter().position(|variable| variable["name"] == *name).unwrap();
    let mut terms: Terms =
        row["terms"].as_object().unwrap().iter().map(|(name, leaf)| (column(name), rational(leaf))).collect();
    terms.sort();
    LpRow { terms, sense: sense(&row["op"]), rhs: rational(&row["rhs"]) }
}

pub(crate) fn sense(op: &Value) -> Sense {
    match op.as_str().unwrap() {
        "<=" => Sense::AtMost,
        ">=" => Sense::AtLeast,
        "=" => Sense::Equal,
        other => panic!("{other}"),
    }
}

fn any_bounds() -> impl Strategy<Value = Bounds> {
    prop_oneof![
        6 => Just(Bounds::up_to(None)),
        3 => (0..9_i64).prop_map(|upper| Bounds::up_to(Some(whole(upper)))),
        1 => Just(Bounds::default()),
        1 => (-5..5_i64, 0..6_i64).prop_map(|(from, width)| Bounds { lower: Some(whole(from)), upper: Some(whole(from + width)) }),
        1 => (-5..5_i64).prop_map(|upper| Bounds { lower: None, upper: Some(whole(upper)) }),
    ]
}

pub(crate) fn any_sense() -> impl Strategy<Value = Sense> {
    prop_oneof![3 => Just(Sense::AtMost), 1 => Just(Sense::AtLeast), 1 => Just(Sense::Equal)]
}

pub(crate) fn terms_of(coefficients: &[i64], below: i64) -> Terms {
    let terms = coefficients.iter().enumerate().filter(|(_, coefficient)| **coefficient != 0);
    terms.map(|(column, coefficient)| (column, ratio(*coefficient, below))).collect()
}

fn any_lp() -> impl Strategy<Value = Lp> {
    (1..7_usize, 0..7_usize).prop_flat_map(|(columns, rows)| {
        let row = (prop::collection::vec(-3..5_i64, columns), 1..4_i64, any_sense(), -6..20_i64);
        let row = row.prop_map(|(coefficients, below, sense, rhs)| LpRow {
            terms: terms_of(&coefficients, below),
            sense,
            rhs: whole(rhs),
        });
        let cost = prop::collection::vec(-2..8_i64, columns).prop_map(|cost| terms_of(&cost, 3));
        (prop::collection::vec(any_bounds(), columns), prop::collection::vec(row, rows), cost)
            .prop_map(|(columns, rows, cost)| Lp { columns, rows, cost })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn every_answer_carries_its_proof(lp in any_lp()) {
        let _ = checked(&lp);
    }
}

// ---- Goals in sequence: the certificates as their documentation has them.

/// Checks a solution as `Stage` documents it, stage by stage.
fn assert_proved(problem: &Problem, solution: &Solution) {
    let values = &solution.values;
    for (column, value) in problem.columns.iter().zip(values) {
        assert!(value >= &Rational::ZERO && column.upper.as_ref().is_none_or(|upper| value <= upper));
    }
    for row in &problem.rows {
        assert!(holds(&product(&row.terms, values), row.sense, &row.rhs), "{}", row.name);
    }
    let mut held: BTreeMap<usize, Rational> = BTreeMap::new();
    let mut levels: BTreeMap<(usize, usize), Rational> = BTreeMap::new();
    let mut columns_held: BTreeMap<usize, Rational> = BTreeMap::new();
    for stage in &solution.stages {
        let (goal, value, duals, cost): (usize, Rational, _, Terms) = match stage {
            Stage::Sum { goal, value, duals } => {
                let Goal::Sum { terms, .. } = &problem.goals[*goal] else { panic!("not a sum") };
                assert_eq!(&product(terms, values), value);
                (*goal, value.clone(), duals, terms.clone())
            }
            Stage::Level { goal, level, duals, .. } => (*goal, level.clone(), duals, Vec::new()),
            Stage::Column { goal, column, duals } => {
                assert!(values[*column] > Rational::ZERO);
                for passed in (0..*column).filter(|&passed| values[passed].is_zero()) {
                    columns_held.insert(passed, Rational::ZERO);
                }
                (*goal, values[*column].clone(), duals, vec![(*column, Rational::ONE)])
            }
            Stage::CodeOrder { .. } => panic!("not from the simplex method"),
        };
        let is_level = matches!(stage, Stage::Level { .. });
        let mut reduced = vec![Rational::ZERO; problem.columns.len()];
        for (column, cost) in &cost {
            reduced[*column] += cost;
        }
        let mut of_level = if is_level { Rational::ONE } else { Rational::ZERO };
        let mut made = Rational::ZERO;
        for (constraint, dual) in duals {
            assert!(!dual.is_zero());
            let (terms, sense, rhs): (Terms, Sense, Rational) = match constraint {
                Constraint::Row(row) => {
                    let row = &problem.rows[*row];
                    (row.terms.clone(), row.sense, row.rhs.clone())
                }
                Constraint::Upper(column) => {
                    (vec![(*column, Rational::ONE)], Sense::AtMost, problem.columns[*column].upper.clone().unwrap())
                }
                Constraint::Held(earlier) => {
                    let Goal::Sum { terms, .. } = &problem.goals[*earlier] else { panic!("not a sum") };
                    (terms.clone(), Sense::AtMost, held[earlier].clone())
                }
                Constraint::HeldColumn(column) => {
                    (vec![(*column, Rational::ONE)], Sense::AtMost, columns_held[column].clone())
                }
                Constraint::Ratio(of, at) => {
                    let ratio = ratio_of(problem, *of, *at);
                    let rhs = match levels.get(&(*of, *at)) {
                        Some(level) => level * &ratio.by,
                        None => {
                            assert!(is_level && *of == goal, "an open ratio of another goal");
                            of_level += dual * &ratio.by;
                            Rational::ZERO
                        }
                    };
                    (ratio.terms.clone(), Sense::AtMost, rhs)
                }
            };
            assert!(sign_is_right(dual, sense), "{constraint:?} {dual:?}");
            made += dual * rhs;
            for (column, coefficient) in &terms {
                reduced[*column] -= dual * coefficient;
            }
        }
        assert_eq!(made, value, "{stage:?}");
        assert!(of_level.is_zero());
        assert!(reduced.iter().all(|reduced| reduced >= &Rational::ZERO));
        match stage {
            Stage::Level { goal, level, closed, duals } => {
                assert!(!closed.is_empty());
                for at in closed {
                    let ratio = ratio_of(problem, *goal, *at);
                    assert_eq!(product(&ratio.terms, values), level * &ratio.by);
                    let strict = |(name, dual): &(Constraint, Rational)| {
                        *name == Constraint::Ratio(*goal, *at) && dual < &Rational::ZERO
                    };
                    assert!(duals.iter().any(strict));
                    assert_eq!(levels.insert((*goal, *at), level.clone()), None, "closed twice");
                }
            }
            Stage::Column { column, .. } => drop(columns_held.insert(*column, value)),
            _ => drop(held.insert(goal, value)),
        }
    }
    assert_complete(problem, solution, &levels);
}

/// Every goal has its stages, in order.
fn assert_complete(problem: &Problem, solution: &Solution, levels: &BTreeMap<(usize, usize), Rational>) {
    for (goal, what) in problem.goals.iter().enumerate() {
        match what {
            Goal::Sum { .. } => {
                let sums =
                    solution.stages.iter().filter(|stage| matches!(stage, Stage::Sum { goal: of, .. } if *of == goal));
                assert_eq!(sums.count(), 1);
            }
            Goal::Leximin { ratios, .. } => assert!((0..ratios.len()).all(|at| levels.contains_key(&(goal, at)))),
            Goal::CodeOrder => {
                let columns = solution.stages.iter().filter_map(|stage| match stage {
                    Stage::Column { goal: of, column, .. } if *of == goal => Some(*column),
                    _ => None,
                });
                let above = (0..problem.columns.len()).filter(|&column| !solution.values[column].is_zero());
                assert_eq!(columns.collect::<Vec<_>>(), above.collect::<Vec<_>>());
            }
        }
    }
}

fn ratio_of(problem: &Problem, goal: usize, at: usize) -> &Ratio {
    let Goal::Leximin { ratios, .. } = &problem.goals[goal] else { panic!("not leximin") };
    &ratios[at]
}

pub(crate) fn solved(problem: &Problem) -> Solution {
    match simplex::solve(problem) {
        Answer::Optimal(solution) => {
            assert_proved(problem, &solution);
            solution
        }
        other => panic!("{other:?}"),
    }
}

/// A problem of columns without names, rows that are rules of their own, and goals.
pub(crate) fn any_problem() -> impl Strategy<Value = Problem> {
    (2..7_usize, 1..7_usize).prop_flat_map(|(columns, rows)| {
        let row = (prop::collection::vec(-2..4_i64, columns), 1..3_i64, any_sense(), -2..15_i64);
        let upper = prop_oneof![2 => Just(None), 1 => (0..8_i64).prop_map(|upper| Some(whole(upper)))];
        let ratio_of = (prop::collection::vec(0..3_i64, columns), 1..6_i64);
        let goal = prop_oneof![
            prop::collection::vec(-1..4_i64, columns)
                .prop_map(|cost| Goal::Sum { name: "cost".into(), terms: terms_of(&cost, 2) }),
            prop::collection::vec(ratio_of, 1..5).prop_map(|ratios| {
                let ratio = |(terms, by): (Vec<i64>, i64)| Ratio {
                    name: String::new(),
                    terms: terms_of(&terms, 1),
                    by: whole(by),
                };
                Goal::Leximin { name: "level".into(), ratios: ratios.into_iter().map(ratio).collect() }
            }),
        ];
        let uppers = prop::collection::vec(upper, columns);
        (uppers, prop::collection::vec(row, rows), prop::collection::vec(goal, 0..4)).prop_map(
            |(uppers, rows, mut goals)| {
                let column = |upper| Column { name: "x".into(), stands_for: Variable::Other, upper };
                let row = |(at, (coefficients, below, sense, rhs)): (usize, (Vec<i64>, i64, Sense, i64))| Row {
                    name: format!("row {at}"),
                    terms: terms_of(&coefficients, below),
                    sense,
                    rhs: whole(rhs),
                    reason: Reason { rule: format!("rule {}", at / 2), line: Some(at) },
                };
                goals.push(Goal::CodeOrder);
                Problem {
                    columns: uppers.into_iter().map(column).collect(),
                    rows: rows.into_iter().enumerate().map(row).collect(),
                    goals,
                }
            },
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn every_sequence_of_goals_carries_its_proof(problem in any_problem()) {
        match simplex::solve(&problem) {
            Answer::Optimal(solution) => assert_proved(&problem, &solution),
            Answer::Infeasible(infeasible) => assert_refuted(&problem, &infeasible.duals),
            Answer::Unbounded => {}
        }
    }
}

/// Checks the multipliers of an infeasible problem (Farkas 1902).
pub(crate) fn assert_refuted(problem: &Problem, duals: &[(Constraint, Rational)]) {
    let mut left = vec![Rational::ZERO; problem.columns.len()];
    let mut right = Rational::ZERO;
    for (constraint, dual) in duals {
        let (terms, sense, rhs): (Terms, Sense, Rational) = match constraint {
            Constraint::Row(row) => {
                let row = &problem.rows[*row];
                (row.terms.clone(), row.sense, row.rhs.clone())
            }
            Constraint::Upper(column) => {
                (vec![(*column, Rational::ONE)], Sense::AtMost, problem.columns[*column].upper.clone().unwrap())
            }
            other => panic!("{other:?}"),
        };
        assert!(sign_is_right(dual, sense));
        right += dual * rhs;
        for (column, coefficient) in &terms {
            left[*column] += dual * coefficient;
        }
    }
    assert!(left.iter().all(|left| left <= &Rational::ZERO) && right > Rational::ZERO);
}
