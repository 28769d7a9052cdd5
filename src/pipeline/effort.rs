//! How much a run does for an answer, and what it accepts.

use super::Unsolved;
use crate::diagnostic::Findings;
use crate::exact::{Rational, approximate, ratio};
use crate::problem::Problem;
use crate::proof::{self, Solution};
use crate::solve::{Way, tolerance};

/// How much a run does for an answer, and what it accepts. A result depends on it only where it is not proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort {
    /// Whether an answer that is checked to a tolerance is accepted where an exact one is out of reach.
    pub accept_tolerance: bool,
    /// The most columns of a programme that is no network for which the exact simplex is tried.
    pub exact_columns: usize,
}

/// The most columns of a programme that is no network: there the exact simplex, with its proof, takes some twenty seconds
/// (`benches/README.md`).
const SIMPLEX_COLUMNS: usize = 25_000;

impl Default for Effort {
    /// Exact answers alone.
    fn default() -> Self {
        Self { accept_tolerance: false, exact_columns: SIMPLEX_COLUMNS }
    }
}

/// The largest tolerance that is published, relatively.
fn largest() -> Rational {
    ratio(1, 10_000)
}

impl Effort {
    /// An answer that is checked to a tolerance is accepted.
    #[must_use]
    pub fn accepting_tolerance() -> Self {
        Self { accept_tolerance: true, ..Self::default() }
    }

    /// Whether a programme is solved exactly.
    pub(super) fn reaches(&self, problem: &Problem, way: &Way) -> bool {
        way.simplex_columns(problem) <= self.exact_columns
    }

    /// Refuses a programme that would not be solved in reasonable time, before it is tried.
    pub(super) fn within_reach(&self, problem: &Problem, way: &Way) -> Result<(), Findings> {
        if self.reaches(problem, way) {
            return Ok(());
        }
        let columns = problem.columns.len();
        let unsolved = Unsolved::OutOfReach { columns, most: self.exact_columns, tolerance: tolerance::is_here() };
        Err(unsolved.findings())
    }

    /// Refuses to decide who stays without a place where that would not be done exactly: fair numbers are formed from it.
    pub(super) fn placed_within_reach(&self, problem: &Problem, way: &Way) -> Result<(), Findings> {
        if self.reaches(problem, way) {
            return Ok(());
        }
        let columns = problem.columns.len();
        Err(Unsolved::PlacedOutOfReach { columns, most: self.exact_columns }.findings())
    }
}

/// An answer of a programme out of exact reach, and within what it is of the best: relatively, a power of ten, rounded up.
pub(super) fn near(problem: &Problem) -> Result<(Solution, Rational), Findings> {
    let gave_up = |why: String| Unsolved::NotWithinTolerance(why).findings();
    let solution = tolerance::solve(problem).map_err(&gave_up)?;
    let within = proof::check_within(problem, &solution).map_err(|faults| gave_up(faults[0].to_string()))?;
    match rounded_up(&within) {
        Some(within) => Ok((solution, within)),
        None => Err(gave_up(format!("what is found may be off by {:.1e}, relatively", approximate(&within)))),
    }
}

/// The least power of ten that is not below a number; none above the largest that is published.
fn rounded_up(within: &Rational) -> Option<Rational> {
    let tenth = ratio(1, 10);
    let mut power = largest();
    if *within > power {
        return None;
    }
    // Nothing finer is told.
    for _ in 0..12 {
        let next = &power * &tenth;
        if *within > next {
            break;
        }
        power = next;
    }
    Some(power)
}
