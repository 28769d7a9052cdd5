//! Ties kept: the fewest people placed anew in states to which they have no tie.

use crate::problem::frame::Frame;
use crate::problem::{Goal, Problem};

pub(super) fn kept(frame: &Frame, problem: &Problem) -> Option<Goal> {
    let tied = |origin: &_, host: &_| {
        frame.whose(origin).iter().any(|id| frame.ties.get(*id).is_some_and(|hosts| hosts.contains(host)))
    };
    let terms = problem.terms_where(|variable| {
        let (Some(origin), Some(host)) = (variable.origin(), variable.host()) else { return false };
        variable.placed_via().is_some() && !tied(origin, host)
    });
    (!terms.is_empty()).then(|| Goal::Sum { name: "ties-kept".to_owned(), terms })
}
