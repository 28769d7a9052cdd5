//! Between which numbers could each state stand, had the goals stopped here? One sees what each goal decides.

use super::again::{self, Again};
use rayon::prelude::*;

use crate::exact::Rational;
use crate::ids::StateId;
use crate::pipeline::{Outcome, Run};
use crate::problem::{Goal, Problem, Variable, sum_of};
use crate::solve::apart;

/// The freedom of one state, over all periods or in one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Freedom {
    /// Whose.
    pub state: StateId,
    /// In which period; `None`: everything together.
    pub year: Option<i32>,
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

/// For each state asked for (all, where none is named) the range of its amount over all optima of the goals so far: of everything
/// together for every state, then in each period.
///
/// Two programmes a state, period and stage: the goals so far, then the amount as a last goal, minimised and maximised, each proved, on
/// what hangs together with it. Once a range is a point it stays one, and no more programmes are solved for it.
#[must_use]
pub fn freedom(run: &Run, of: Option<&StateId>) -> Vec<Freedom> {
    let Outcome::Allocated(allocation) = &run.outcome else { return Vec::new() };
    let together = std::iter::once((None, &allocation.exact));
    let periods = allocation.periods.iter().map(|account| (Some(account.year), &account.exact));
    let amounts = together.chain(periods).flat_map(|(year, exact)| {
        let members = run.scenario.members.iter().map(|member| &member.id).zip(exact);
        members.filter(|(state, _)| of.is_none_or(|one| one == *state)).map(move |(state, exact)| Amount {
            state,
            year,
            exact,
        })
    });
    amounts.collect::<Vec<_>>().into_par_iter().map(|amount| amount.freedom(run)).collect()
}

/// An amount as published.
struct Amount<'a> {
    state: &'a StateId,
    year: Option<i32>,
    exact: &'a Rational,
}

impl Amount<'_> {
    fn freedom(&self, run: &Run) -> Freedom {
        let freedom = |ranges| Freedom { state: self.state.clone(), year: self.year, ranges };
        let columns: Vec<usize> =
            (0..run.problem.columns.len()).filter(|at| self.counts(&run.problem.columns[*at].stands_for)).collect();
        let point = || Ok((self.exact.clone(), self.exact.clone()));
        if columns.is_empty() {
            return freedom(vec![point(); run.problem.goals.len() + 1]);
        }
        let part = apart::around(&run.problem, &columns);
        let programme = part.of(&run.problem);
        let own = columns.iter().filter_map(|column| part.columns.binary_search(column).ok()).collect::<Vec<_>>();
        let mut ranges = Vec::new();
        let mut settled = false;
        for goals in 0..=run.problem.goals.len() {
            // Code order ends in one answer.
            settled |= goals > 0 && run.problem.goals[goals - 1] == Goal::CodeOrder;
            if settled {
                ranges.push(point());
                continue;
            }
            let range = end(&programme, &own, goals, &Rational::ONE)
                .and_then(|least| Ok((least, -end(&programme, &own, goals, &-Rational::ONE)?)));
            settled |= range.as_ref().is_ok_and(|(least, greatest)| least == greatest);
            ranges.push(range);
        }
        freedom(ranges)
    }

    fn counts(&self, variable: &Variable) -> bool {
        variable.host() == Some(self.state) && (self.year.is_none() || variable.period() == self.year)
    }
}

fn terms(columns: &[usize], times: &Rational) -> Vec<(usize, Rational)> {
    columns.iter().map(|at| (*at, times.clone())).collect()
}

/// The least value of `times` the sum of some columns, given the first goals.
fn end(programme: &Problem, columns: &[usize], goals: usize, times: &Rational) -> Result<Rational, String> {
    let mut problem: Problem = programme.clone();
    problem.goals.truncate(goals);
    let terms = terms(columns, times);
    problem.goals.push(Goal::Sum { name: "amount".to_owned(), terms: terms.clone() });
    match again::solve(&problem) {
        Again::Found(found) => Ok(sum_of(&terms, &found.values)),
        Again::NoAllocation => Err("no allocation".to_owned()),
        Again::NotProved(why) => Err(why),
    }
}
