//! Floors and caps: `cap[DEU]: amount <= U` for each state, `cap[eu-27]: sum of amounts <= U` for states together, in units of duty or
//! people. The dual of a cap is at most 0, what one more place is worth; that of a floor at least 0, what the guaranteed minimum costs:
//! the goal per unit or person.

use crate::exact::Rational;
use crate::problem::frame::Frame;
use crate::problem::{Problem, Reason, Sense, Variable};
use crate::scenario::{Applies, Rule, RuleKind};

pub(super) fn add(frame: &Frame, problem: &mut Problem) {
    for rule in &frame.scenario.rules {
        let on = match rule.kind {
            RuleKind::Floor => frame.families.floors,
            RuleKind::Cap => frame.families.caps,
        };
        if on {
            rows(frame, rule, problem);
        }
    }
}

fn rows(frame: &Frame, rule: &Rule, problem: &mut Problem) {
    let (kind, sense) = match rule.kind {
        RuleKind::Floor => ("floor", Sense::AtLeast),
        RuleKind::Cap => ("cap", Sense::AtMost),
    };
    let reason = Reason { rule: rule.named.path.clone(), line: Some(rule.named.place.line()) };
    match rule.applies {
        Applies::Each => {
            let mut by_host = problem.terms_by(Variable::host);
            for state in &rule.states {
                if let Some(amount) = frame.amount(rule, [state]) {
                    let terms = by_host.remove(state).unwrap_or_default();
                    problem.add_row(&format!("{kind}[{state}]"), terms, sense, Rational::from(amount), reason.clone());
                }
            }
        }
        Applies::Together => {
            if let Some(amount) = frame.amount(rule, &rule.states) {
                let covers = |host: &_| rule.states.contains(host);
                let terms = problem.terms_where(|variable| variable.host().is_some_and(covers));
                problem.add_row(&format!("{kind}[{}]", rule.whom), terms, sense, Rational::from(amount), reason);
            }
        }
    }
}
