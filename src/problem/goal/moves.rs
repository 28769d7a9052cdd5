//! Fewest moves: people placed anew.

use crate::problem::frame::Frame;
use crate::problem::{Goal, Problem};

pub(super) fn fewest(_: &Frame, problem: &Problem) -> Option<Goal> {
    let terms = problem.terms_where(|variable| variable.placed_via().is_some());
    (!terms.is_empty()).then(|| Goal::Sum { name: "fewest-moves".to_owned(), terms })
}
