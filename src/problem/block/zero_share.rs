//! `zero[ISL]: amount = floor` for a state whose fair number is zero, unless the file lets it host; in units of duty or people. Over
//! periods, `zero[ISL,2026]` for a state whose fair number is zero in all of them. The
//! dual, of any sign, is the goal per unit or person that such a state would take.

use crate::exact::{Integer, Rational};
use crate::problem::frame::Frame;
use crate::problem::{Moment, Problem, Reason, RowKind, Sense, Whom};
use crate::scenario::{Applies, RuleKind, ZeroShare};

pub(super) fn add(frame: &Frame, problem: &mut Problem) {
    if frame.scenario.people.zero_share == ZeroShare::Floor {
        frame.moments().iter().for_each(|moment| rows(moment, problem));
    }
}

fn rows(moment: &Moment, problem: &mut Problem) {
    let (frame, reason) = (&moment.frame, Reason::from(&moment.frame.scenario.key.named));
    let mut by_host = problem.terms_by(|variable| variable.host().filter(|_| moment.has(variable)));
    for (member, fair) in frame.scenario.members.iter().zip(frame.keyed) {
        if fair.is_zero() {
            let floors = frame.scenario.rules.iter().filter(|rule| {
                frame.families.floors
                    && rule.kind == RuleKind::Floor
                    && rule.applies == Applies::Each
                    && rule.states.contains(&member.id)
            });
            let floor = floors.filter_map(|rule| frame.amount(rule, [&member.id])).max().unwrap_or(Integer::ZERO);
            let terms = by_host.remove(&member.id).unwrap_or_default();
            let says = moment.row(RowKind::ZeroShare, Whom::State(member.id.clone()));
            problem.add_row(says, terms, Sense::Equal, Rational::from(floor), reason.clone());
        }
    }
}
