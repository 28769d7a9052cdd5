//! The exact answer against a float solver's: a second method, with nothing in common but the programme.

use super::lp::{FloatLp, goal_of};
use super::{Backend, FloatAnswer};
use crate::exact::approximate;
use crate::problem::Problem;
use crate::proof::{Solution, Stage};

/// Programmes with more columns are not cross-checked by a solver in pure Rust: above it `microlp` takes seconds a stage
/// (`benches/README.md`).
pub const COLUMN_LIMIT: usize = 10_000;
/// The largest relative difference (over the larger of 1 and |exact value|) that counts as agreement.
pub const AGREEMENT: f64 = 1e-6;

/// What comparing says.
#[derive(Debug, Clone, PartialEq)]
pub enum CrossCheck {
    /// The first stage of every goal has the same value within [`AGREEMENT`].
    Agrees {
        /// The largest relative difference.
        difference: f64,
    },
    /// Some stage has another value: one of the two is wrong.
    Differs {
        /// Which stage, from 1.
        stage: usize,
        /// The exact value.
        exact: f64,
        /// What the float solver says.
        found: FloatAnswer,
    },
    /// Not compared, and why.
    Skipped(String),
}

/// Compares the first stage of each goal, given the earlier stages, with what a float solver makes of it.
///
/// Code order has no value to compare. The certificate is not looked at: that is the business of [`crate::proof`].
#[must_use]
pub fn cross_check(problem: &Problem, solution: &Solution, backend: &dyn Backend) -> CrossCheck {
    if problem.columns.len() > backend.column_limit() {
        return CrossCheck::Skipped(format!(
            "{} columns, more than the {} that it compares in reasonable time; `highs` compares them all, in a program built with \
             the feature `highs`",
            problem.columns.len(),
            backend.column_limit()
        ));
    }
    let mut difference: Option<f64> = None;
    for (at, stage) in solution.stages.iter().enumerate() {
        let (Stage::Sum { value, .. } | Stage::Level { level: value, .. }) = stage else { continue };
        if solution.stages[..at].last().is_some_and(|before| goal_of(before) == goal_of(stage)) {
            continue;
        }
        let Some(lp) = FloatLp::of_stage(problem, solution, at) else {
            return CrossCheck::Skipped(format!("stage {} does not fit the goals", at + 1));
        };
        let exact = approximate(value);
        match backend.minimise(&lp) {
            FloatAnswer::GaveUp(why) => return CrossCheck::Skipped(format!("stage {}: {why}", at + 1)),
            FloatAnswer::Optimal { value: found, .. } if (found - exact).abs() <= AGREEMENT * exact.abs().max(1.0) => {
                let here = (found - exact).abs() / exact.abs().max(1.0);
                difference = Some(difference.unwrap_or(0.0).max(here));
            }
            found => return CrossCheck::Differs { stage: at + 1, exact, found },
        }
    }
    match difference {
        Some(difference) => CrossCheck::Agrees { difference },
        None => CrossCheck::Skipped("no goal has a value to compare".to_owned()),
    }
}
