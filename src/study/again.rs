//! The programme of a run solved again with something changed, proved like the first.

use crate::problem::Problem;
use crate::proof::{self, Solution, Verdict};
use crate::solve::{self, Answer};

/// What came of solving again.
pub(super) enum Again {
    /// The best values, checked in rationals.
    Found(Solution),
    /// No values satisfy the rows.
    NoAllocation,
    /// The answer did not pass the check, or a goal has no least value: our own bug, and nothing is made of it.
    NotProved(String),
}

/// Solves a changed programme, and checks the answer with the code that checks what is published.
pub(super) fn solve(problem: &Problem) -> Again {
    match solve::solve(problem) {
        Answer::Optimal(solution) => match proof::check(problem, &solution) {
            Verdict::Proved => Again::Found(solution),
            Verdict::Refused(faults) => Again::NotProved(faults.first().map_or_else(String::new, ToString::to_string)),
        },
        Answer::Infeasible(infeasible) => match proof::check_infeasible(problem, &infeasible) {
            Verdict::Proved => Again::NoAllocation,
            Verdict::Refused(faults) => Again::NotProved(faults.first().map_or_else(String::new, ToString::to_string)),
        },
        Answer::Unbounded => Again::NotProved("a goal has no least value".to_owned()),
    }
}
