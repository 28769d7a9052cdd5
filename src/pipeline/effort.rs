//! How much a run does for an answer, and what it accepts.

use super::Unsolved;
use crate::diagnostic::Findings;
use crate::exact::{Rational, approximate, ratio};
use crate::problem::Problem;
use crate::proof::{self, Solution};
use crate::solve::{Answer, Way, tolerance};

/// How much a run does for an answer, and what it accepts. A result depends on it only where it is not proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort {
    /// Whether an answer that is checked to a tolerance is accepted where an exact one is out of reach.
    pub accept_tolerance: bool,
    /// The most columns of a programme that is no network for which the exact simplex is tried.
    pub exact_columns: usize,
    /// The most work of the exact simplex on a programme, as [`crate::solve::simplex::solve_within`] counts it.
    pub exact_work: u64,
}

/// The most columns of a programme that is no network for which the exact simplex is tried: with that many, and few long numbers, one answer
/// with its proof takes some twenty seconds (`modalities-50` of `benches/README.md`). What is more work than it looks is for [`SIMPLEX_WORK`]
/// to stop.
const SIMPLEX_COLUMNS: usize = 25_000;

/// The most work of the exact simplex on a programme, or on one part of it, counted (`simplex::solve_within`). Measured, one answer
/// without its proof, CPU time of our crate not optimised: `modalities-50` of `benches/README.md` (24 771 columns), 296 million, 82 s;
/// `modalities-20`, 42 million, 16 s; Netlib's `brandy`, 3.1 million, 3.4 s; its `scfxm1`, 2 566, 0.3 s. Optimised, as it is released,
/// `modalities-50` takes 24 s: some 80 ns a unit. So a run that is refused takes about a minute, and more where numbers grow long; who would
/// rather wait asks for more ([`Effort::times`]). Work of factorising a basis and of a certificate is not counted: each step and each goal
/// has one at most. Solutions that only explain a result (what a family of rules costs, the room of a level) have no limit.
const SIMPLEX_WORK: u64 = 600_000_000;

impl Default for Effort {
    /// Exact answers alone.
    fn default() -> Self {
        Self { accept_tolerance: false, exact_columns: SIMPLEX_COLUMNS, exact_work: SIMPLEX_WORK }
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

    /// So many times the exact work, and columns for which it is tried: for those who would rather wait than be refused.
    #[must_use]
    pub fn times(self, times: u32) -> Self {
        let columns = self.exact_columns.saturating_mul(usize::try_from(times).unwrap_or(usize::MAX));
        Self { exact_columns: columns, exact_work: self.exact_work.saturating_mul(u64::from(times)), ..self }
    }

    /// Whether an exact answer of a programme is tried.
    fn reaches(&self, problem: &Problem, way: &Way) -> bool {
        way.simplex_columns(problem) <= self.exact_columns
    }

    /// The exact answer of a programme; refused where it has too many columns, before it is tried, or is too much work.
    pub(super) fn exactly(&self, problem: &Problem, way: &Way) -> Result<Answer, Findings> {
        let (columns, most, tolerance) = (problem.columns.len(), self.exact_columns, tolerance::is_here());
        if !self.reaches(problem, way) {
            return Err(Unsolved::OutOfReach { columns, most, tolerance }.findings());
        }
        way.solve_within(problem, self.exact_work).ok_or_else(|| Unsolved::TooMuchWork { tolerance }.findings())
    }

    /// The same for who stays without a place, which nothing but an exact answer decides: fair numbers are formed from it.
    pub(super) fn placed_exactly(&self, problem: &Problem, way: &Way) -> Result<Answer, Findings> {
        let (columns, most) = (problem.columns.len(), self.exact_columns);
        if !self.reaches(problem, way) {
            return Err(Unsolved::PlacedOutOfReach { columns, most }.findings());
        }
        way.solve_within(problem, self.exact_work).ok_or_else(|| Unsolved::PlacedTooMuchWork.findings())
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
