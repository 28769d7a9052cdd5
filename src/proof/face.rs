//! The optimal face: the points that are best by every stage so far.
//!
//! Complementary slackness (Goldman and Tucker 1956): given multipliers that prove a stage, its optima are exactly
//! the points of its programme where every column with a reduced cost other than zero is zero and every constraint
//! with a multiplier other than zero is tight. Goals held at their values add nothing: they hold on the face of the
//! stage that fixed them.

use super::certificate::Constraint;
use super::stage::Combination;
use crate::exact::Rational;
use crate::problem::{Goal, Problem, Sense};

/// What cannot move on the optimal face.
pub(super) struct Face {
    /// Columns that keep their value: at zero, or at their upper bound.
    pub fixed: Vec<bool>,
    /// Rows that hold with equality.
    pub tight_rows: Vec<bool>,
    /// Ratios that hold with equality, by goal.
    pub tight_ratios: Vec<Vec<bool>>,
    /// Code order alone looks at the face.
    is_read: bool,
}

impl Face {
    /// All feasible points: nothing is proved yet.
    pub fn of(problem: &Problem) -> Self {
        let ratios = |goal: &Goal| match goal {
            Goal::Leximin { ratios, .. } => vec![false; ratios.len()],
            Goal::Sum { .. } | Goal::CodeOrder => Vec::new(),
        };
        Self {
            fixed: vec![false; problem.columns.len()],
            tight_rows: problem.rows.iter().map(|row| row.sense == Sense::Equal).collect(),
            tight_ratios: problem.goals.iter().map(ratios).collect(),
            is_read: problem.goals.contains(&Goal::CodeOrder),
        }
    }

    /// Narrows the face to the optima of a proved stage.
    pub fn narrow(&mut self, combination: &Combination<'_>, duals: &[(Constraint, Rational)]) {
        if !self.is_read {
            return;
        }
        for (fixed, reduced) in self.fixed.iter_mut().zip(combination.reduced.iter()) {
            *fixed |= !reduced.is_zero();
        }
        for (constraint, _) in duals.iter().filter(|(_, multiplier)| !multiplier.is_zero()) {
            match *constraint {
                Constraint::Row(row) => self.tight_rows[row] = true,
                Constraint::Upper(column) | Constraint::HeldColumn(column) => self.fixed[column] = true,
                Constraint::Ratio(goal, ratio) => self.tight_ratios[goal][ratio] = true,
                Constraint::Held(_) => {}
            }
        }
    }
}
