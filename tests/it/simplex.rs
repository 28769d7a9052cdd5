//! The exact simplex method: against oracles, published traps for solvers, and certificates checked by other code.

use onus::exact::{Rational, ratio};
use onus::problem::{Column, Condition, Goal, Problem, Ratio, Reason, Row, Sense, Variable};
use onus::proof::{Constraint, Solution, Stage};
use onus::solve::Answer;
use onus::solve::simplex::{self, Bounds, Lp, LpRow, Multipliers, Outcome};
use proptest::prelude::*;
use serde_json::Value;

use self::stages::assert_proved;
use crate::support::{rational, text};

pub(crate) mod oracles;
mod second_way;
mod stages;
mod tiny;

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

// ---- Goals in sequence.

pub(crate) fn solved(problem: &Problem) -> Solution {
    match simplex::solve(problem) {
        Answer::Optimal(solution) => {
            assert_proved(problem, &solution);
            solution
        }
        other => panic!("{other:?}"),
    }
}

fn one_column(upper: Option<i64>, goals: Vec<Goal>) -> Problem {
    let column = Column { name: "x".into(), stands_for: Variable::Other, upper: upper.map(whole) };
    Problem { columns: vec![column], rows: Vec::new(), goals }
}

#[test]
fn the_ends_of_the_range() {
    assert_eq!(solved(&Problem::default()), Solution { values: vec![], stages: vec![] });
    assert_eq!(solved(&one_column(None, vec![Goal::CodeOrder])).values, [whole(0)]);
    let downhill = Goal::Sum { name: "most".into(), terms: vec![(0, whole(-2))] };
    assert_eq!(simplex::solve(&one_column(None, vec![downhill.clone()])), Answer::Unbounded);
    let Stage::Sum { value, duals, .. } = &solved(&one_column(Some(7), vec![downhill])).stages[0] else {
        panic!("a sum")
    };
    assert_eq!((value, duals.as_slice()), (&whole(-14), [(Constraint::Upper(0), whole(-2))].as_slice()));
    let negative = one_column(Some(-1), vec![]);
    assert_refuted(&negative, &simplex::infeasible(&negative).unwrap().duals);
    let Answer::Infeasible(proof) = simplex::solve(&negative) else { panic!("below zero") };
    assert_refuted(&negative, &proof.duals);
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
                    says: Condition::OTHER,
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

/// A constraint of the programme itself: a row, or the upper limit of a column.
fn of_programme(problem: &Problem, constraint: &Constraint) -> (Terms, Sense, Rational) {
    match constraint {
        Constraint::Row(row) => {
            let row = &problem.rows[*row];
            (row.terms.clone(), row.sense, row.rhs.clone())
        }
        Constraint::Upper(column) => {
            (vec![(*column, Rational::ONE)], Sense::AtMost, problem.columns[*column].upper.clone().unwrap())
        }
        other => panic!("{other:?}"),
    }
}

/// Checks the multipliers of an infeasible problem (Farkas 1902).
pub(crate) fn assert_refuted(problem: &Problem, duals: &[(Constraint, Rational)]) {
    let mut left = vec![Rational::ZERO; problem.columns.len()];
    let mut right = Rational::ZERO;
    for (constraint, dual) in duals {
        let (terms, sense, rhs) = of_programme(problem, constraint);
        assert!(sign_is_right(dual, sense));
        right += dual * rhs;
        for (column, coefficient) in &terms {
            left[*column] += dual * coefficient;
        }
    }
    assert!(left.iter().all(|left| left <= &Rational::ZERO) && right > Rational::ZERO);
}
