//! The certificates of goals in sequence, checked as `onus::proof::Stage` documents them.

use std::collections::BTreeMap;

use onus::exact::Rational;
use onus::problem::{Goal, Problem, Ratio, Sense};
use onus::proof::{Constraint, Solution, Stage};

use super::{Terms, holds, of_programme, product, sign_is_right};

/// Checks a solution as `Stage` documents it, stage by stage.
pub(super) fn assert_proved(problem: &Problem, solution: &Solution) {
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
                Constraint::Row(_) | Constraint::Upper(_) => of_programme(problem, constraint),
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
