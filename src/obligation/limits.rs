//! Whole limits: the floor of a rule rounded up, its cap rounded down (decision 16).

use std::collections::BTreeSet;

use crate::exact::{self, Integer, Rational, ceil, floor};
use crate::ids::StateId;
use crate::problem::Frame;
use crate::scenario::{Applies, RuleKind, Terms, ZeroShare};

/// The whole limits of a scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Least and most of each member, in code order.
    pub each: Vec<(Integer, Option<Integer>)>,
    /// Limits on states together.
    pub together: Vec<Together>,
}

/// A whole limit on states together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Together {
    /// The rule, by its path.
    pub rule: String,
    /// The states.
    pub states: BTreeSet<StateId>,
    /// Least or most.
    pub kind: RuleKind,
    /// The whole number.
    pub bound: Integer,
}

impl Limits {
    /// The whole limits of a frame's rules, and of what its levels can share.
    #[must_use]
    pub fn of(frame: &Frame) -> Self {
        let members = &frame.scenario.members;
        let mut each = vec![(Integer::ZERO, None); members.len()];
        let mut together = Vec::new();
        for rule in &frame.scenario.rules {
            if rule.applies == Applies::Together {
                if let Some(amount) = frame.amount(rule, &rule.states) {
                    let states = rule.states.clone();
                    together.push(Together { rule: rule.named.path.clone(), states, kind: rule.kind, bound: amount });
                }
                continue;
            }
            for (member, limit) in members.iter().zip(&mut each).filter(|(member, _)| rule.states.contains(&member.id))
            {
                if let Some(amount) = frame.amount(rule, [&member.id]) {
                    tighten(limit, rule.kind, amount);
                }
            }
        }
        for (level, room) in frame.levels.iter().filter_map(|level| Some((&level.level, level.room.as_ref()?))) {
            let limited = members.iter().zip(&mut each).filter(|(member, _)| member.id == level.of.value);
            for (_, limit) in limited {
                tighten(limit, RuleKind::Floor, ceil(&room.least));
                if let Some(most) = &room.most {
                    tighten(limit, RuleKind::Cap, floor(most));
                }
            }
        }
        if frame.scenario.people.zero_share == ZeroShare::Floor {
            for (limit, fair) in each.iter_mut().zip(frame.keyed) {
                if fair.is_zero() {
                    limit.1 = Some(limit.0.clone());
                }
            }
        }
        Self { each, together }
    }

    /// Where states discharge a joint duty, every state stays at a neighbour of its exact number, and every pool at one of its sum: what
    /// a pool fixes are rationals.
    #[must_use]
    pub fn with_pools(mut self, frame: &Frame, exact: &[Rational]) -> Self {
        let pools = frame.scenario.accords.iter().filter(|accord| matches!(accord.terms, Terms::Pool { .. }));
        for accord in pools.clone() {
            let members = frame.scenario.members.iter().zip(exact).filter(|(one, _)| accord.states.contains(&one.id));
            let sum = exact::sum(members.map(|(_, exact)| exact));
            for (kind, bound) in [(RuleKind::Floor, floor(&sum)), (RuleKind::Cap, ceil(&sum))] {
                let (rule, states) = (accord.named.path.clone(), accord.states.clone());
                self.together.push(Together { rule, states, kind, bound });
            }
        }
        if pools.count() > 0 {
            for (limit, exact) in self.each.iter_mut().zip(exact) {
                tighten(limit, RuleKind::Floor, floor(exact));
                tighten(limit, RuleKind::Cap, ceil(exact));
            }
        }
        self
    }
}

fn tighten(limit: &mut (Integer, Option<Integer>), kind: RuleKind, bound: Integer) {
    match kind {
        RuleKind::Floor => limit.0 = limit.0.clone().max(bound),
        RuleKind::Cap => limit.1 = Some(limit.1.take().map_or(bound.clone(), |cap| cap.min(bound))),
    }
}
