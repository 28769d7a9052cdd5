//! Fewest moves: people placed anew.

use crate::problem::frame::Frame;
use crate::problem::{Goal, Problem, Variable};

pub(super) fn fewest(_: &Frame, problem: &Problem) -> Option<Goal> {
    let terms = problem.terms_where(|variable| matches!(variable, Variable::Place { .. }));
    (!terms.is_empty()).then(|| Goal::Sum { name: "fewest-moves".to_owned(), terms })
}
