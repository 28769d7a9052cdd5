//! Goals, one a file: each is fixed before the next. The table gives the names that a scenario may use.

mod backlog;
mod burden;
mod debt;
mod deviation;
mod moves;
mod payments;
mod preferences;
mod ties;
mod travel;
mod unmet;
mod zero_share;

use super::frame::Frame;
use super::{Goal, Problem};

/// A goal that a scenario may name.
pub struct GoalKind {
    /// Its name in the file.
    pub name: &'static str,
    /// What it minimises.
    pub about: &'static str,
    /// The goal for a problem; `None` where the problem has nothing that it could decide.
    pub make: fn(&Frame, &Problem) -> Option<Goal>,
}

/// Every goal.
pub const GOALS: &[GoalKind] = &[
    GoalKind {
        name: "vulnerable-unmet",
        about: "people without a place in cohorts that come first",
        make: unmet::vulnerable,
    },
    GoalKind { name: "unmet", about: "the people for whom no place is found", make: unmet::least },
    GoalKind {
        name: "leximin-unmet",
        about: "the largest part of an origin's people that is unmet, then the next largest",
        make: unmet::leximin,
    },
    GoalKind { name: "final-debt", about: "what states owe after the last period", make: debt::last },
    GoalKind { name: "debt", about: "what states owe after each period, added up", make: debt::all },
    GoalKind { name: "final-backlog", about: "applications that are open after the last period", make: backlog::last },
    GoalKind { name: "backlog", about: "applications that are open after each period, added up", make: backlog::all },
    GoalKind { name: "bought", about: "decisions that are bought", make: backlog::bought },
    GoalKind {
        name: "leximin-burden",
        about: "the largest burden ratio, people by weight over fair number, then the next largest",
        make: burden::leximin,
    },
    GoalKind {
        name: "leximin-shortfall",
        about: "the largest part of a fair number that is not taken, then the next largest",
        make: burden::shortfall,
    },
    GoalKind {
        name: "worst-deviation",
        about: "the largest deviation from a fair number, as a part of it, above or below",
        make: deviation::worst,
    },
    GoalKind {
        name: "total-deviation",
        about: "deviations from the fair numbers added up, above and below",
        make: deviation::total,
    },
    GoalKind {
        name: "cost",
        about: "the cost of reception and travel, in the currency of the file",
        make: travel::cost,
    },
    GoalKind { name: "payments", about: "responsibility units bought off with money", make: payments::least },
    GoalKind {
        name: "preferences",
        about: "what it costs the people themselves, in the currency of the file, to be where they are placed",
        make: preferences::least,
    },
    GoalKind { name: "ties-kept", about: "people placed anew in states to which they have no tie", make: ties::kept },
    GoalKind { name: "distance", about: "kilometres travelled, over people and legs", make: travel::distance },
    GoalKind { name: "zero-share", about: "what states without a share host", make: zero_share::least },
    GoalKind {
        name: "fewest-moves",
        about: "the people placed anew rather than staying where they are",
        make: moves::fewest,
    },
    GoalKind {
        name: "code-order",
        about: "the amounts one after another, by code of origin and host: the last tie-break",
        make: |_, _| Some(Goal::CodeOrder),
    },
];

/// The goals of these names, in their order, without those that have nothing to decide here.
#[must_use]
pub fn goals(frame: &Frame, problem: &Problem, names: &[&str]) -> Vec<Goal> {
    let kinds = names.iter().filter_map(|name| GOALS.iter().find(|kind| kind.name == *name));
    kinds.filter_map(|kind| (kind.make)(frame, problem)).collect()
}
