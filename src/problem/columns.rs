//! The columns: duties of states in a ledger, people placed, staying or unmet in a placement.

use super::frame::{BarsAs, Frame};
use super::{Column, Problem, Variable};
use crate::exact::Rational;
use crate::ids::StateId;
use crate::scenario::{Bar, BarOrigin, BarStates, PeopleSource, PlaceWhom};

/// Adds the columns, in code order of origins and then hosts: people placed anew, people who stay, people unmet.
pub fn add(frame: &Frame, problem: &mut Problem) {
    if frame.is_ledger() {
        for member in &frame.scenario.members {
            problem.columns.push(column(Variable::Duty { state: member.id.clone() }, None));
        }
        return;
    }
    let stays = matches!(frame.scenario.people.source, PeopleSource::Stock { .. });
    for cohort in frame.cohorts {
        for member in &frame.scenario.members {
            let barred = frame.families.bars == BarsAs::AbsentColumns
                && frame.scenario.bars.iter().any(|bar| forbids(bar, &cohort.origin, &member.id));
            if cohort.known && !barred {
                let place = Variable::Place { origin: cohort.origin.clone(), host: member.id.clone() };
                problem.columns.push(column(place, None));
            }
            if let Some(hosted) = cohort.hosted.get(&member.id).filter(|_| stays) {
                let stay = Variable::Stay { origin: cohort.origin.clone(), host: member.id.clone() };
                problem.columns.push(column(stay, Some(Rational::from(hosted.clone()))));
            }
        }
        if matches!(frame.scenario.people.place, PlaceWhom::AsManyAsPossible(_)) {
            problem.columns.push(column(Variable::Unmet { origin: cohort.origin.clone() }, None));
        }
    }
}

/// Whether a bar forbids to place people of an origin in a state.
#[must_use]
pub fn forbids(bar: &Bar, origin: &StateId, host: &StateId) -> bool {
    let whose = match &bar.origin {
        BarOrigin::Each => true,
        BarOrigin::One(one) => one == origin,
    };
    whose
        && match &bar.states {
            BarStates::Origin => origin == host,
            BarStates::These(states) => states.contains(host),
        }
}

fn column(stands_for: Variable, upper: Option<Rational>) -> Column {
    Column { name: stands_for.to_string(), stands_for, upper }
}
