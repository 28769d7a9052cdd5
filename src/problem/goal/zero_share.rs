//! Least hosting by states whose fair number is zero, where the file lets them host.

use std::collections::BTreeSet;

use crate::ids::StateId;
use crate::problem::frame::Frame;
use crate::problem::{Goal, Problem};

pub(super) fn least(frame: &Frame, problem: &Problem) -> Option<Goal> {
    let members = frame.scenario.members.iter().zip(frame.keyed);
    let without: BTreeSet<&StateId> =
        members.filter(|(_, fair)| fair.is_zero()).map(|(member, _)| &member.id).collect();
    let terms = problem.terms_where(|variable| variable.host().is_some_and(|host| without.contains(host)));
    (!terms.is_empty()).then(|| Goal::Sum { name: "zero-share".to_owned(), terms })
}
