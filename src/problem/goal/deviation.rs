//! Least deviation from the fair numbers: the worst as a part of a fair number, or all of them added up in units.

use crate::exact::Rational;
use crate::problem::block::deviation::{ABOVE, BELOW, WORST};
use crate::problem::frame::Frame;
use crate::problem::{Goal, Problem};

pub(super) fn worst(_: &Frame, problem: &Problem) -> Option<Goal> {
    sum("worst-deviation", problem, |name| name == WORST)
}

pub(super) fn total(_: &Frame, problem: &Problem) -> Option<Goal> {
    sum("total-deviation", problem, |name| name.starts_with(ABOVE) || name.starts_with(BELOW))
}

fn sum(goal: &str, problem: &Problem, picks: impl Fn(&str) -> bool) -> Option<Goal> {
    let columns = problem.columns.iter().enumerate().filter(|(_, column)| picks(&column.name));
    let terms: Vec<_> = columns.map(|(at, _)| (at, Rational::ONE)).collect();
    (!terms.is_empty()).then(|| Goal::Sum { name: goal.to_owned(), terms })
}
