//! Floors and caps: `cap[DEU]: amount <= U` for each state, `cap[eu-27]: sum of amounts <= U` for states together, in units of duty or
//! people; `cap[DEU,2026]` in each period. The dual of a cap is at most 0, what one more place is worth; that of a floor at least 0, what the guaranteed minimum costs:
//! the goal per unit or person.

use crate::exact::Rational;
use crate::problem::frame::Frame;
use crate::problem::{Moment, Problem, Reason, RowKind, Sense, Whom};
use crate::scenario::{Applies, Rule, RuleKind};

pub(super) fn add(frame: &Frame, problem: &mut Problem) {
    for rule in &frame.scenario.rules {
        let on = match rule.kind {
            RuleKind::Floor => frame.families.floors,
            RuleKind::Cap => frame.families.caps,
        };
        if on {
            frame.moments().iter().for_each(|moment| rows(moment, rule, problem));
        }
    }
}

fn rows(moment: &Moment, rule: &Rule, problem: &mut Problem) {
    let (kind, sense) = match rule.kind {
        RuleKind::Floor => (RowKind::Floor, Sense::AtLeast),
        RuleKind::Cap => (RowKind::Cap, Sense::AtMost),
    };
    let (frame, reason) = (&moment.frame, Reason::from(&rule.named));
    match rule.applies {
        Applies::Each => {
            let mut by_host = problem.terms_by(|variable| variable.host().filter(|_| moment.has(variable)));
            for state in &rule.states {
                if let Some(amount) = frame.amount(rule, [state]) {
                    let terms = by_host.remove(state).unwrap_or_default();
                    let says = moment.row(kind, Whom::State(state.clone()));
                    problem.add_row(says, terms, sense, Rational::from(amount), reason.clone());
                }
            }
        }
        Applies::Together => {
            if let Some(amount) = frame.amount(rule, &rule.states) {
                let covers = |host: &_| rule.states.contains(host);
                let terms = problem.terms_where(|variable| variable.host().is_some_and(covers) && moment.has(variable));
                let says = moment.row(kind, Whom::Named(rule.whom.clone()));
                problem.add_row(says, terms, sense, Rational::from(amount), reason);
            }
        }
    }
}
