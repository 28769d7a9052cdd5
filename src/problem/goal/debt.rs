//! Least debt: units that states owe after the last period, and after each.

use crate::problem::frame::Frame;
use crate::problem::{Goal, Problem, Variable};

pub(super) fn last(frame: &Frame, problem: &Problem) -> Option<Goal> {
    let last = frame.periods.last()?.year;
    sum("final-debt", problem, |year| year == last)
}

pub(super) fn all(_: &Frame, problem: &Problem) -> Option<Goal> {
    sum("debt", problem, |_| true)
}

fn sum(name: &str, problem: &Problem, picks: impl Fn(i32) -> bool) -> Option<Goal> {
    let terms = problem.terms_where(|variable| matches!(variable, Variable::Debt { year, .. } if picks(*year)));
    (!terms.is_empty()).then(|| Goal::Sum { name: name.to_owned(), terms })
}
