//! Special places (mathematics 5.7): `special[minors,DEU]: people of the cohort placed anew <= places`, in people. A state that the
//! file does not name has none. Its dual is at most 0: what one more such place is worth, in the unit of the goal per person.

use crate::exact::{Integer, Rational};
use crate::problem::frame::Frame;
use crate::problem::{Condition, Problem, Reason, RowKind, Sense, Whom};

pub(super) fn add(frame: &Frame, problem: &mut Problem) {
    if !frame.families.caps || frame.is_ledger() {
        return;
    }
    for cohort in frame.cohorts {
        let Some(choice) = frame.scenario.cohorts.get(&cohort.origin) else { continue };
        let Some(places) = &choice.places else { continue };
        let reason = Reason { rule: choice.named.path.clone(), line: Some(choice.named.place.line()) };
        for member in &frame.scenario.members {
            let terms = problem.terms_where(|variable| {
                let whose = (variable.origin(), variable.host());
                variable.placed_via().is_some() && whose == (Some(&cohort.origin), Some(&member.id))
            });
            if !terms.is_empty() {
                let whom = Whom::Way { origin: cohort.origin.clone(), via: Vec::new(), host: member.id.clone() };
                let most = places.get(&member.id).cloned().unwrap_or(Integer::ZERO);
                problem.add_row(
                    Condition::of(RowKind::Special, whom),
                    terms,
                    Sense::AtMost,
                    Rational::from(most),
                    reason.clone(),
                );
            }
        }
    }
}
