//! Fewest open applications: after the last period, after each; and fewest decisions bought.

use crate::problem::frame::Frame;
use crate::problem::{Goal, Problem, Variable};

pub(super) fn last(frame: &Frame, problem: &Problem) -> Option<Goal> {
    let last = frame.periods.last()?.year;
    sum("final-backlog", problem, |variable| matches!(variable, Variable::Open { year, .. } if *year == last))
}

pub(super) fn all(_: &Frame, problem: &Problem) -> Option<Goal> {
    sum("backlog", problem, |variable| matches!(variable, Variable::Open { .. }))
}

pub(super) fn bought(_: &Frame, problem: &Problem) -> Option<Goal> {
    sum("bought", problem, |variable| matches!(variable, Variable::Bought { .. }))
}

fn sum(name: &str, problem: &Problem, picks: impl Fn(&Variable) -> bool) -> Option<Goal> {
    let terms = problem.terms_where(picks);
    (!terms.is_empty()).then(|| Goal::Sum { name: name.to_owned(), terms })
}
