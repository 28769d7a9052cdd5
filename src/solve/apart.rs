//! A programme that falls apart: parts that share no row are solved one by one, and their answers and proofs put together.
//!
//! Code order is least in the whole exactly where it is least in every part, since no column of a part limits one of another: the certificate
//! of a column in its part is its certificate in the whole. Goals that add up over parts would hold them together, so that only programmes
//! without such goals fall apart here: the accounts of states over periods, which are one part a state.

use std::collections::BTreeSet;

use super::Answer;
use super::simplex;
use crate::exact::Rational;
use crate::problem::{Goal, Problem, Ratio, Row};
use crate::proof::{Constraint, Infeasible, Solution, Stage};

/// A part: columns and rows of the whole, both ascending.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Part {
    /// Its columns.
    pub columns: Vec<usize>,
    /// Its rows.
    pub rows: Vec<usize>,
}

/// The parts of a programme in which nothing but code order decides; `None` where another goal does, where it is one part, or where a
/// row has no terms: that row is of no part, and holds or fails for all.
#[must_use]
pub fn parts(problem: &Problem) -> Option<Vec<Part>> {
    if problem.goals.iter().any(|goal| *goal != Goal::CodeOrder) {
        return None;
    }
    if problem.rows.iter().any(|row| row.terms.is_empty()) {
        return None;
    }
    let mut leads = leads(problem);
    let mut part_of = vec![0; leads.len()];
    let mut parts: Vec<Part> = Vec::new();
    for column in 0..leads.len() {
        let first = lead(&mut leads, column);
        if first == column {
            part_of[column] = parts.len();
            parts.push(Part::default());
        }
        part_of[column] = part_of[first];
        parts[part_of[first]].columns.push(column);
    }
    for (at, row) in problem.rows.iter().enumerate() {
        parts[part_of[row.terms[0].0]].rows.push(at);
    }
    (parts.len() > 1).then_some(parts)
}

/// What hangs together with some columns, as one part: through rows, and through the ratios of leximin. Rows without terms are of every part.
///
/// What is best in the whole is best in the part and in the rest, each for itself: a sum is least where both its sums are, leximin where
/// both its vectors are, code order as above. So a change of a row in the part changes nothing outside it.
#[must_use]
pub fn around(problem: &Problem, columns: &[usize]) -> Part {
    let mut leads = leads(problem);
    let of: BTreeSet<usize> = columns.iter().map(|column| lead(&mut leads, *column)).collect();
    let mut is_in = |column: usize| of.contains(&lead(&mut leads, column));
    let rows = problem.rows.iter().enumerate();
    let rows = rows.filter(|(_, row)| row.terms.first().is_none_or(|(column, _)| is_in(*column)));
    let rows = rows.map(|(at, _)| at).collect();
    Part { columns: (0..problem.columns.len()).filter(|column| is_in(*column)).collect(), rows }
}

/// For each column one before it that hangs together with it, or itself.
fn leads(problem: &Problem) -> Vec<usize> {
    let mut leads: Vec<usize> = (0..problem.columns.len()).collect();
    let ratios = problem.goals.iter().flat_map(|goal| match goal {
        Goal::Leximin { ratios, .. } => ratios.as_slice(),
        Goal::Sum { .. } | Goal::CodeOrder => &[],
    });
    let together = problem.rows.iter().map(|row| &row.terms).chain(ratios.map(|ratio| &ratio.terms));
    for terms in together {
        let Some((first, _)) = terms.first() else { continue };
        for (column, _) in terms {
            let (one, other) = (lead(&mut leads, *first), lead(&mut leads, *column));
            leads[one.max(other)] = one.min(other);
        }
    }
    leads
}

/// The first column of the part of a column.
fn lead(leads: &mut [usize], column: usize) -> usize {
    let mut at = column;
    while leads[at] != at {
        leads[at] = leads[leads[at]];
        at = leads[at];
    }
    at
}

/// Solves every part by the exact simplex; nothing where one is more work than `most`.
#[must_use]
pub fn solve_within(problem: &Problem, parts: &[Part], most: u64) -> Option<Answer> {
    let mut values = vec![Rational::ZERO; problem.columns.len()];
    let mut stages = Vec::new();
    for part in parts {
        match simplex::solve_within(&part.of(problem), most)? {
            Answer::Optimal(solution) => {
                for (column, value) in part.columns.iter().zip(solution.values) {
                    values[*column] = value;
                }
                stages.extend(solution.stages.into_iter().map(|stage| part.stage_in_whole(stage)));
            }
            Answer::Infeasible(Infeasible { duals }) => {
                return Some(Answer::Infeasible(Infeasible { duals: part.duals_in_whole(duals) }));
            }
            Answer::Unbounded => return Some(Answer::Unbounded),
        }
    }
    stages.sort_by_key(|stage| match stage {
        Stage::Column { goal, column, .. } => (*goal, *column),
        Stage::Sum { goal, .. } | Stage::Level { goal, .. } | Stage::CodeOrder { goal } => (*goal, 0),
    });
    Some(Answer::Optimal(Solution { values, stages }))
}

impl Part {
    /// The part as a programme of its own, with what the goals say of it.
    #[must_use]
    pub fn of(&self, problem: &Problem) -> Problem {
        let own = |terms: &[(usize, Rational)]| -> Vec<(usize, Rational)> {
            let here =
                terms.iter().filter_map(|(column, times)| Some((self.columns.binary_search(column).ok()?, times)));
            here.map(|(column, times)| (column, times.clone())).collect()
        };
        let row = |at: &usize| Row { terms: own(&problem.rows[*at].terms), ..problem.rows[*at].clone() };
        let goal = |goal: &Goal| match goal {
            Goal::Sum { name, terms } => Goal::Sum { name: name.clone(), terms: own(terms) },
            Goal::Leximin { name, ratios } => {
                let ratios = ratios.iter().map(|ratio| Ratio { terms: own(&ratio.terms), ..ratio.clone() });
                Goal::Leximin { name: name.clone(), ratios: ratios.filter(|ratio| !ratio.terms.is_empty()).collect() }
            }
            Goal::CodeOrder => Goal::CodeOrder,
        };
        Problem {
            columns: self.columns.iter().map(|at| problem.columns[*at].clone()).collect(),
            rows: self.rows.iter().map(row).collect(),
            goals: problem.goals.iter().map(goal).collect(),
        }
    }

    fn stage_in_whole(&self, stage: Stage) -> Stage {
        match stage {
            Stage::Column { goal, column, duals } => {
                Stage::Column { goal, column: self.columns[column], duals: self.duals_in_whole(duals) }
            }
            other => other,
        }
    }

    fn duals_in_whole(&self, duals: Vec<(Constraint, Rational)>) -> Vec<(Constraint, Rational)> {
        let whole = |constraint| match constraint {
            Constraint::Row(row) => Constraint::Row(self.rows[row]),
            Constraint::Upper(column) => Constraint::Upper(self.columns[column]),
            Constraint::HeldColumn(column) => Constraint::HeldColumn(self.columns[column]),
            other @ (Constraint::Ratio(..) | Constraint::Held(_)) => other,
        };
        duals.into_iter().map(|(constraint, dual)| (whole(constraint), dual)).collect()
    }
}
