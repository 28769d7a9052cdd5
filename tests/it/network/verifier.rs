//! A small check of certificates, written from the comments in `proof::certificate` alone.

use std::collections::BTreeMap;

use onus::exact::Rational;
use onus::problem::{Goal, Problem, Sense};
use onus::proof::{Constraint, Solution, Stage};

type Duals = [(Constraint, Rational)];

fn dot(terms: &[(usize, Rational)], values: &[Rational]) -> Rational {
    terms.iter().fold(Rational::ZERO, |sum, (column, coefficient)| sum + coefficient * &values[*column])
}

fn ratios(problem: &Problem, goal: usize) -> &[onus::problem::Ratio] {
    match &problem.goals[goal] {
        Goal::Leximin { ratios, .. } => ratios,
        other => panic!("not a leximin goal: {other:?}"),
    }
}

/// What is held when a stage begins.
#[derive(Default)]
struct Held {
    sums: BTreeMap<usize, Rational>,
    levels: BTreeMap<(usize, usize), Rational>,
}

/// Subtracts multipliers times coefficients from the reduced costs (the last is that of `t`); gives multipliers times
/// right-hand sides. `level_of` is the goal whose open ratios are below `t`.
fn apply(problem: &Problem, held: &Held, level_of: Option<usize>, duals: &Duals, reduced: &mut [Rational]) -> Rational {
    let mut value = Rational::ZERO;
    let mut seen = std::collections::BTreeSet::new();
    for (constraint, dual) in duals {
        assert!(seen.insert(constraint.clone()), "{constraint:?} is named twice");
        assert!(!dual.is_zero(), "a zero multiplier is listed");
        let mut most = Sense::AtMost;
        let (terms, rhs) = match constraint {
            Constraint::Row(row) => {
                most = problem.rows[*row].sense;
                (problem.rows[*row].terms.clone(), problem.rows[*row].rhs.clone())
            }
            Constraint::Upper(column) => {
                (vec![(*column, Rational::ONE)], problem.columns[*column].upper.clone().expect("an upper bound"))
            }
            Constraint::Ratio(goal, at) => {
                let ratio = &ratios(problem, *goal)[*at];
                let rhs = if let Some(level) = held.levels.get(&(*goal, *at)) {
                    level * &ratio.by
                } else {
                    assert_eq!(level_of, Some(*goal), "an open ratio outside its goal");
                    *reduced.last_mut().expect("t") += dual * &ratio.by;
                    Rational::ZERO
                };
                (ratio.terms.clone(), rhs)
            }
            Constraint::Held(goal) => match &problem.goals[*goal] {
                Goal::Sum { terms, .. } => (terms.clone(), held.sums[goal].clone()),
                other => panic!("held, but not a sum: {other:?}"),
            },
            Constraint::HeldColumn(_) => panic!("a network holds no columns"),
        };
        match most {
            Sense::AtMost => assert!(*dual < Rational::ZERO, "{constraint:?} has the wrong sign"),
            Sense::AtLeast => assert!(*dual > Rational::ZERO, "{constraint:?} has the wrong sign"),
            Sense::Equal => {}
        }
        for (column, coefficient) in &terms {
            reduced[*column] -= dual * coefficient;
        }
        value += dual * rhs;
    }
    value
}

/// Asserts that the values satisfy the rows and that every stage is proved.
pub fn assert_proved(problem: &Problem, solution: &Solution) {
    let n = problem.columns.len();
    assert_feasible(problem, &solution.values);
    let mut held = Held::default();
    let mut last_goal = 0;
    for stage in &solution.stages {
        let mut reduced = vec![Rational::ZERO; n + 1];
        match stage {
            Stage::Sum { goal, value, duals } => {
                let Goal::Sum { terms, .. } = &problem.goals[*goal] else { panic!("not a sum") };
                for (column, cost) in terms {
                    reduced[*column] += cost;
                }
                assert_eq!(dot(terms, &solution.values), *value, "the value of the sum");
                assert_eq!(apply(problem, &held, None, duals, &mut reduced), *value, "the dual value");
                assert!(reduced.iter().all(|cost| *cost >= Rational::ZERO), "a reduced cost is negative");
                held.sums.insert(*goal, value.clone());
                last_goal = *goal;
            }
            Stage::Level { goal, level, closed, duals } => {
                reduced[n] = Rational::ONE;
                assert_eq!(apply(problem, &held, Some(*goal), duals, &mut reduced), *level, "the level");
                assert!(reduced[n].is_zero(), "t is not priced out");
                assert!(reduced.iter().all(|cost| *cost >= Rational::ZERO), "a reduced cost is negative");
                for at in closed {
                    let ratio = &ratios(problem, *goal)[*at];
                    assert!(duals.iter().any(|(c, y)| *c == Constraint::Ratio(*goal, *at) && *y < Rational::ZERO));
                    assert_eq!(dot(&ratio.terms, &solution.values), level * &ratio.by);
                    assert!(held.levels.insert((*goal, *at), level.clone()).is_none(), "closed twice");
                }
                assert!(!closed.is_empty());
                last_goal = *goal;
            }
            Stage::CodeOrder { goal } => last_goal = *goal,
            Stage::Column { .. } => panic!("a network has no column stages"),
        }
    }
    assert_eq!(last_goal + 1, problem.goals.len().max(1), "a goal has no stage");
    for (at, goal) in problem.goals.iter().enumerate() {
        if let Goal::Leximin { ratios, .. } = goal {
            assert!((0..ratios.len()).all(|ratio| held.levels.contains_key(&(at, ratio))), "a ratio is open");
        }
    }
}

/// Asserts that the values satisfy all rows and bounds.
pub fn assert_feasible(problem: &Problem, values: &[Rational]) {
    assert_eq!(values.len(), problem.columns.len());
    assert!(is_feasible(problem, values), "the values break a row or a bound");
}

/// Whether the values satisfy all rows and bounds.
pub fn is_feasible(problem: &Problem, values: &[Rational]) -> bool {
    let bounds =
        problem.columns.iter().zip(values).all(|(column, value)| {
            *value >= Rational::ZERO && column.upper.as_ref().is_none_or(|upper| value <= upper)
        });
    bounds
        && problem.rows.iter().all(|row| {
            let sum = dot(&row.terms, values);
            match row.sense {
                Sense::AtMost => sum <= row.rhs,
                Sense::AtLeast => sum >= row.rhs,
                Sense::Equal => sum == row.rhs,
            }
        })
}

/// Asserts that the multipliers prove that nothing satisfies the rows.
pub fn assert_infeasible(problem: &Problem, duals: &Duals) {
    let mut reduced = vec![Rational::ZERO; problem.columns.len() + 1];
    let value = apply(problem, &Held::default(), None, duals, &mut reduced);
    assert!(reduced.iter().all(|cost| *cost >= Rational::ZERO), "a coefficient is above zero");
    assert!(value > Rational::ZERO, "the right-hand sides do not add up to more than zero");
}

/// The ratios of a leximin goal, largest first.
pub fn leximin_vector(problem: &Problem, goal: usize, values: &[Rational]) -> Vec<Rational> {
    let mut vector: Vec<Rational> =
        ratios(problem, goal).iter().map(|ratio| dot(&ratio.terms, values) / &ratio.by).collect();
    vector.sort_by(|a, b| b.cmp(a));
    vector
}
