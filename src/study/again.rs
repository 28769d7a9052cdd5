//! The programme of a run solved again with something changed, proved like the first.

use crate::exact::Rational;
use crate::ids::StateId;
use crate::pipeline::Run;
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

/// What each member takes: duties in a ledger, people staying or placed in a placement.
pub(super) fn amounts(run: &Run, problem: &Problem, values: &[Rational]) -> Vec<Rational> {
    let members = &run.scenario.members;
    let mut amounts = vec![Rational::ZERO; members.len()];
    for (column, value) in problem.columns.iter().zip(values) {
        if let Some(at) = column.stands_for.host().and_then(|host| position(run, host)) {
            amounts[at] += value;
        }
    }
    amounts
}

/// Where a state stands among the members.
pub(super) fn position(run: &Run, state: &StateId) -> Option<usize> {
    run.scenario.members.binary_search_by(|member| member.id.cmp(state)).ok()
}

/// Maps in parallel, in order: the result does not depend on how many threads there are.
pub(super) fn in_parallel<T: Sync, U: Send>(items: &[T], each: impl Fn(&T) -> U + Sync) -> Vec<U> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let size = items.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let parts: Vec<_> =
            items.chunks(size).map(|part| scope.spawn(|| part.iter().map(&each).collect::<Vec<U>>())).collect();
        parts
            .into_iter()
            .flat_map(|part| part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    })
}
