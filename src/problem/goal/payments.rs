//! Least payment: responsibility units that are bought off.

use crate::problem::frame::Frame;
use crate::problem::{Goal, Problem, Variable};

pub(super) fn least(_: &Frame, problem: &Problem) -> Option<Goal> {
    let terms = problem.terms_where(|variable| matches!(variable, Variable::Pay { .. }));
    (!terms.is_empty()).then(|| Goal::Sum { name: "payments".to_owned(), terms })
}
