//! Everybody: `total: sum of duties = N` in a ledger, in responsibility units, less what accords let lapse, people and what is paid to a fund
//! together; `total[SYR]: placed + stay + unmet = D` in a placement,
//! in people. The dual, of any sign, is the goal per unit or person: what one more arrival costs.

use crate::exact::Rational;
use crate::problem::frame::Frame;
use crate::problem::{Problem, Reason, Sense, Variable};

pub(super) fn add(frame: &Frame, problem: &mut Problem) {
    let named = &frame.scenario.people.named;
    let reason = Reason { rule: named.path.clone(), line: Some(named.place.line()) };
    if frame.is_ledger() {
        let terms = problem.terms_where(|variable| {
            let is_paid = frame.has_fund() && matches!(variable, Variable::Pay { .. });
            is_paid || matches!(variable, Variable::Duty { .. } | Variable::By { .. })
        });
        problem.add_row("total", terms, Sense::Equal, frame.due(), reason);
        return;
    }
    let mut by_origin = problem.terms_by(Variable::origin);
    for cohort in frame.cohorts {
        let terms = by_origin.remove(&cohort.origin).unwrap_or_default();
        let name = format!("total[{}]", cohort.origin);
        let people = Rational::from(cohort.people.clone());
        problem.add_row(&name, terms, Sense::Equal, people, reason.clone());
    }
}
