//! Between which numbers could each state stand, had the goals stopped here? One sees what each goal decides.

use super::again::{self, Again};
use rayon::prelude::*;

use crate::exact::Rational;
use crate::ids::StateId;
use crate::pipeline::{Outcome, Run};
use crate::problem::{Goal, Problem, sum_of};

/// The freedom of one state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Freedom {
    /// Whose.
    pub state: StateId,
    /// After the rules alone, then after each goal in sequence: the least and greatest amount over all that is then best; the
    /// reason where it could not be proved.
    pub ranges: Vec<Result<(Rational, Rational), String>>,
}

/// The names of the stages: `rules`, then each goal that decides amounts.
#[must_use]
pub fn stages(run: &Run) -> Vec<String> {
    std::iter::once("rules".to_owned()).chain(run.problem.goals.iter().map(goal_name)).collect()
}

fn goal_name(goal: &Goal) -> String {
    match goal {
        Goal::Sum { name, .. } | Goal::Leximin { name, .. } => name.clone(),
        Goal::CodeOrder => "code-order".to_owned(),
    }
}

/// For each state asked for (all, where none is named) the range of its amount over all optima of the goals so far.
///
/// Two programmes a state and stage: the goals so far, then the state's amount as a last goal, minimised and maximised, each proved.
/// Once a state's range is a point it stays one, and no more programmes are solved for it.
#[must_use]
pub fn freedom(run: &Run, of: Option<&StateId>) -> Vec<Freedom> {
    let Outcome::Allocated(allocation) = &run.outcome else { return Vec::new() };
    let members = run.scenario.members.iter().zip(&allocation.exact);
    let asked: Vec<(&StateId, &Rational)> = members
        .map(|(member, exact)| (&member.id, exact))
        .filter(|(state, _)| of.is_none_or(|one| one == *state))
        .collect();
    asked.into_par_iter().map(|(state, exact)| of_state(run, state, exact)).collect()
}

fn of_state(run: &Run, state: &StateId, exact: &Rational) -> Freedom {
    let mut ranges = Vec::new();
    let mut settled = false;
    for goals in 0..=run.problem.goals.len() {
        // Code order ends in one answer.
        settled |= goals > 0 && run.problem.goals[goals - 1] == Goal::CodeOrder;
        if settled {
            ranges.push(Ok((exact.clone(), exact.clone())));
            continue;
        }
        let range = end(run, state, goals, &Rational::ONE)
            .and_then(|least| Ok((least, -end(run, state, goals, &-Rational::ONE)?)));
        settled |= range.as_ref().is_ok_and(|(least, greatest)| least == greatest);
        ranges.push(range);
    }
    Freedom { state: state.clone(), ranges }
}

/// The least value of `times` the state's amount, given the first goals.
fn end(run: &Run, state: &StateId, goals: usize, times: &Rational) -> Result<Rational, String> {
    let mut problem: Problem = run.problem.clone();
    problem.goals.truncate(goals);
    let columns = problem.columns.iter().enumerate();
    let terms: Vec<(usize, Rational)> = columns
        .filter(|(_, column)| column.stands_for.host() == Some(state))
        .map(|(at, _)| (at, times.clone()))
        .collect();
    if terms.is_empty() {
        return Ok(Rational::ZERO);
    }
    problem.goals.push(Goal::Sum { name: "amount".to_owned(), terms: terms.clone() });
    match again::solve(&problem) {
        Again::Found(found) => Ok(sum_of(&terms, &found.values)),
        Again::NoAllocation => Err("no allocation".to_owned()),
        Again::NotProved(why) => Err(why),
    }
}
