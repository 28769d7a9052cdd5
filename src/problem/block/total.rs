//! Everybody: `total: sum of duties = N` in a ledger, in responsibility units, less what accords let lapse, people and what is paid to a fund
//! together, `total[2026]` in each period; `total[SYR]: placed + stay + unmet = D` in a placement, in people. The dual, of any sign, is the goal
//! per unit or person: what one more arrival costs. Where accounts follow what states did, each duty is fixed, and there is no total beside them.

use crate::exact::Rational;
use crate::problem::frame::Frame;
use crate::problem::{Condition, Problem, Reason, RowKind, Sense, Variable, Whom};

pub(super) fn add(frame: &Frame, problem: &mut Problem) {
    let reason = Reason::from(&frame.scenario.people.named);
    if frame.is_ledger() {
        if !frame.follows_actuals() {
            duties(frame, problem, &reason);
        }
        return;
    }
    let mut by_origin = problem.terms_by(Variable::origin);
    for cohort in frame.cohorts {
        let terms = by_origin.remove(&cohort.origin).unwrap_or_default();
        let says = Condition::of(RowKind::Total, Whom::People(cohort.origin.clone()));
        let people = Rational::from(cohort.people.clone());
        problem.add_row(says, terms, Sense::Equal, people, reason.clone());
    }
}

fn duties(frame: &Frame, problem: &mut Problem, reason: &Reason) {
    for moment in frame.moments() {
        let terms = problem.terms_where(|variable| {
            let is_paid = frame.has_fund() && matches!(variable, Variable::Pay { .. });
            is_paid || (variable.host().is_some() && moment.has(variable))
        });
        problem.add_row(moment.row(RowKind::Total, Whom::All), terms, Sense::Equal, moment.frame.due(), reason.clone());
    }
}
