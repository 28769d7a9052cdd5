//! Leximin of the burden ratio, units taken over the fair number, and of the shortfall from it, for every state that has one.

use crate::exact::Rational;
use crate::problem::frame::Frame;
use crate::problem::{Goal, Problem, Ratio};

/// The largest ratio y / f first.
pub(super) fn leximin(frame: &Frame, problem: &Problem) -> Option<Goal> {
    goal("leximin-burden", frame, problem, |weight| weight)
}

/// The largest shortfall (f - y) / f first. The programme minimises -y / f, which is the shortfall less one.
pub(super) fn shortfall(frame: &Frame, problem: &Problem) -> Option<Goal> {
    goal("leximin-shortfall", frame, problem, |weight| -weight)
}

fn goal(name: &str, frame: &Frame, problem: &Problem, counted: fn(Rational) -> Rational) -> Option<Goal> {
    // Where accounts follow what states did, duties are fixed.
    if frame.follows_actuals() {
        return None;
    }
    let mut loads = frame.loads(problem);
    let mut ratios = Vec::new();
    for (member, fair) in frame.scenario.members.iter().zip(frame.fair) {
        if let Some(load) = loads.remove(&member.id).filter(|_| !fair.is_zero()) {
            let terms = load.into_iter().map(|(column, weight)| (column, counted(weight))).collect();
            ratios.push(Ratio { name: member.id.to_string(), terms, by: fair.clone() });
        }
    }
    (!ratios.is_empty()).then(|| Goal::Leximin { name: name.to_owned(), ratios })
}
