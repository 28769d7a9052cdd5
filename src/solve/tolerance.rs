//! Answers near the best, at a distance that is known exactly, for programmes that are too large for the exact simplex.
//!
//! A float solver finds values and multipliers, stage by stage; both are brought into rationals: the values onto the rows
//! (`snap`), the multipliers onto signs that prove something (`mend`). How far from the best the values can then be is for
//! [`crate::proof::check_within`] to say, which trusts neither. Code order is left out: among answers that are equally near,
//! none is preferred.

mod mend;
mod snap;

use super::backend::{BACKENDS, Backend, FloatAnswer, FloatLp};
use crate::exact::{Abs, Rational, approximate, ratio};
use crate::problem::{Goal, Problem, Row, Sense};
use crate::proof::{Constraint, Solution, Stage};

/// The back end that finds these answers: it hands multipliers over, strictly complementary ones, and stands in the default
/// build. One for all, so that an answer depends on no choice.
pub const BACKEND: &str = "clarabel";

/// A ratio is closed at a level when its part of the multipliers is at least this much of the largest part: how far it can be
/// from the level is the gap over its part. What is left open is closed by a further level.
const CLOSES: f64 = 0.01;

/// How far inside the inequalities values are looked for, as a part of the largest number in each. Where values at the very edge cannot
/// be moved onto the equations without breaking an inequality, the next ones leave room for that; what it costs is in the distance that
/// is stated.
const INSIDE: [f64; 3] = [0.0, 1e-6, 1e-5];

/// Whether this program was built with what finds such answers.
#[must_use]
pub fn is_here() -> bool {
    backend().is_some()
}

fn backend() -> Option<&'static dyn Backend> {
    BACKENDS.iter().find(|known| known.name == BACKEND)?.backend
}

/// Solves along the goals, code order left out.
///
/// # Errors
/// A sentence that says where the way ends.
pub fn solve(problem: &Problem) -> Result<Solution, String> {
    let backend = backend().ok_or_else(|| format!("this program was built without `{BACKEND}`"))?;
    let mut first = None;
    let mut sizes = vec![0.0; problem.rows.len()];
    for inside in INSIDE {
        match solve_inside(problem, backend, sizes.iter().map(|size| size * inside).collect()) {
            Ok(solution) => return Ok(solution),
            Err(End::OffTheRows { why, values }) => {
                sizes = problem.rows.iter().map(|row| size(row, &values)).collect();
                first = first.or(Some(why));
            }
            Err(End::Unsolved(why)) => return Err(first.unwrap_or(why)),
        }
    }
    Err(first.unwrap_or_default())
}

/// The largest number in a row at some values.
fn size(row: &Row, values: &[f64]) -> f64 {
    let parts = row.terms.iter().map(|(column, factor)| (approximate(factor) * values[*column]).abs());
    parts.fold(approximate(&row.rhs).abs(), f64::max)
}

/// Where the way ends: a sentence.
enum End {
    /// Values are found, and cannot be brought onto the rows.
    OffTheRows { why: String, values: Vec<f64> },
    /// None are found.
    Unsolved(String),
}

fn solve_inside(problem: &Problem, backend: &'static dyn Backend, inside: Vec<f64>) -> Result<Solution, End> {
    let mut stages =
        Stages { problem, backend, inside, found: Solution { values: Vec::new(), stages: Vec::new() }, last: None };
    for (goal, what) in problem.goals.iter().enumerate() {
        match what {
            Goal::Sum { .. } => stages.sum(goal),
            Goal::Leximin { ratios, .. } => stages.leximin(goal, ratios.len()),
            Goal::CodeOrder => Ok(()),
        }
        .map_err(End::Unsolved)?;
    }
    let last = stages.last.ok_or_else(|| End::Unsolved("no goal has a value".to_owned()))?;
    let values = match snap::snap(problem, &last) {
        Ok(values) => values,
        Err(why) => return Err(End::OffTheRows { why, values: last }),
    };
    let mut solution = Solution { values, stages: stages.found.stages };
    values_as_they_are(problem, &mut solution);
    for at in 0..solution.stages.len() {
        let mended = mend::mend(problem, &solution, at);
        *duals_of(&mut solution.stages[at]) = mended;
    }
    Ok(solution)
}

fn duals_of(stage: &mut Stage) -> &mut Vec<(Constraint, Rational)> {
    match stage {
        Stage::Sum { duals, .. } | Stage::Level { duals, .. } | Stage::Column { duals, .. } => duals,
        Stage::CodeOrder { .. } => unreachable!("code order is left out"),
    }
}

/// The stages so far, with the float solver's values and multipliers.
struct Stages<'a> {
    problem: &'a Problem,
    backend: &'static dyn Backend,
    /// How far inside each row values are looked for.
    inside: Vec<f64>,
    found: Solution,
    last: Option<Vec<f64>>,
}

impl Stages<'_> {
    fn sum(&mut self, goal: usize) -> Result<(), String> {
        self.found.stages.push(Stage::Sum { goal, value: Rational::ZERO, duals: Vec::new() });
        let (best, multipliers) = self.step()?;
        if let Some(Stage::Sum { value, duals, .. }) = self.found.stages.last_mut() {
            (*value, *duals) = (best, multipliers);
        }
        Ok(())
    }

    fn leximin(&mut self, goal: usize, ratios: usize) -> Result<(), String> {
        let mut open = ratios;
        while open > 0 {
            self.found.stages.push(Stage::Level { goal, level: Rational::ZERO, closed: Vec::new(), duals: Vec::new() });
            let (best, multipliers) = self.step()?;
            let closes = self.closing(goal, &multipliers);
            if closes.is_empty() {
                return Err(format!("stage {} closes no ratio", self.found.stages.len()));
            }
            open -= closes.len();
            if let Some(Stage::Level { level, closed, duals, .. }) = self.found.stages.last_mut() {
                (*level, *closed, *duals) = (best, closes, multipliers);
            }
        }
        Ok(())
    }

    /// Solves the last stage: its value with a little room for those that follow, and its multipliers.
    fn step(&mut self) -> Result<(Rational, Vec<(Constraint, Rational)>), String> {
        let at = self.found.stages.len() - 1;
        let lost = || format!("stage {} does not fit the goals", at + 1);
        let mut lp = FloatLp::of_stage(self.problem, &self.found, at).ok_or_else(lost)?;
        for (row, by) in lp.rows.iter_mut().zip(&self.inside) {
            match row.sense {
                Sense::AtMost => row.rhs -= by,
                Sense::AtLeast => row.rhs += by,
                Sense::Equal => {}
            }
        }
        let (value, mut values, shown) = match self.backend.minimise(&lp) {
            FloatAnswer::Optimal { value, values, shown: Some(shown), .. } => (value, values, shown),
            FloatAnswer::GaveUp(why) => return Err(format!("stage {}: {why}", at + 1)),
            other => return Err(format!("stage {}: {BACKEND} says {other:?}", at + 1)),
        };
        values.truncate(self.problem.columns.len());
        self.last = Some(values);
        let names = FloatLp::constraints(self.problem, &self.found, at);
        let duals = names.into_iter().zip(mend::in_steps(&shown.multipliers)).filter(|(_, dual)| !dual.is_zero());
        let exact = Rational::try_from(value).map_err(|_| lost())?;
        let room = exact.clone().abs().max(Rational::ONE) * ratio(1, 10_000_000_000_u64);
        Ok((exact + room, duals.collect()))
    }

    /// The open ratios that multipliers hold at the level.
    fn closing(&self, goal: usize, multipliers: &[(Constraint, Rational)]) -> Vec<usize> {
        let Some(Goal::Leximin { ratios, .. }) = self.problem.goals.get(goal) else { return Vec::new() };
        let done = |at: usize| {
            self.found.stages.iter().any(
                |stage| matches!(stage, Stage::Level { goal: of, closed, .. } if *of == goal && closed.contains(&at)),
            )
        };
        let part = |constraint: &Constraint, dual: &Rational| match constraint {
            Constraint::Ratio(of, at) if *of == goal && !done(*at) => Some((*at, -dual * &ratios[*at].by)),
            _ => None,
        };
        let parts = multipliers.iter().filter_map(|(constraint, dual)| part(constraint, dual));
        let parts: Vec<(usize, f64)> = parts.map(|(at, part)| (at, approximate(&part))).collect();
        let largest = parts.iter().fold(0.0_f64, |largest, (_, part)| largest.max(*part));
        parts.into_iter().filter(|(_, part)| *part > 0.0 && *part >= CLOSES * largest).map(|(at, _)| at).collect()
    }
}

/// Gives every stage the value that the columns have.
fn values_as_they_are(problem: &Problem, solution: &mut Solution) {
    let sum = |terms: &[(usize, Rational)]| {
        terms.iter().fold(Rational::ZERO, |sum, (column, factor)| sum + factor * &solution.values[*column])
    };
    // From the last to the first: a level is at least every ratio that is closed there or later.
    let mut later: Option<(usize, Rational)> = None;
    for stage in solution.stages.iter_mut().rev() {
        match (stage, &problem.goals) {
            (Stage::Sum { goal, value, .. }, goals) => {
                if let Goal::Sum { terms, .. } = &goals[*goal] {
                    *value = sum(terms);
                }
            }
            (Stage::Level { goal, level, closed, .. }, goals) => {
                if let Goal::Leximin { ratios, .. } = &goals[*goal] {
                    let here = closed.iter().map(|at| sum(&ratios[*at].terms) / &ratios[*at].by);
                    let least = later.take().filter(|(of, _)| of == goal).map_or(Rational::ZERO, |(_, level)| level);
                    *level = here.fold(least, Rational::max);
                    later = Some((*goal, level.clone()));
                }
            }
            _ => {}
        }
    }
}
