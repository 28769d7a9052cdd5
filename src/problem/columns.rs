//! The columns: duties of states in a ledger, people placed, staying or unmet in a placement.

use super::frame::{BarsAs, Frame};
use super::{Column, Problem, Route, Variable, routes};
use crate::exact::Rational;
use crate::ids::StateId;
use crate::people::Cohort;
use crate::scenario::{Bar, BarOrigin, BarStates, Member, PeopleSource, PlaceWhom};

/// Adds the columns, in code order of origins and then hosts: people placed anew, people who stay, people unmet.
pub fn add(frame: &Frame, problem: &mut Problem) {
    if !frame.periods.is_empty() {
        return periods(frame, problem);
    }
    if frame.is_ledger() {
        if frame.has_modalities() {
            return modalities(frame, problem);
        }
        for member in &frame.scenario.members {
            problem.columns.push(column(Variable::Duty { state: member.id.clone() }, None));
        }
        return;
    }
    let stays = matches!(frame.scenario.people.source, PeopleSource::Stock { .. });
    for cohort in frame.cohorts {
        let mut anew = if cohort.known { placed(frame, cohort) } else { Vec::new() }.into_iter().peekable();
        for member in &frame.scenario.members {
            while let Some(variable) = anew.next_if(|variable| variable.host() == Some(&member.id)) {
                problem.columns.push(column(variable, None));
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
    if frame.has_modalities() {
        modalities(frame, problem);
    }
}

/// What every member owes, banks and takes, period after period, and the applications that it decides.
fn periods(frame: &Frame, problem: &mut Problem) {
    for member in &frame.scenario.members {
        for period in frame.periods {
            let (state, year) = (|| member.id.clone(), period.year);
            let mut add = |variable| problem.columns.push(column(variable, None));
            add(Variable::Debt { state: state(), year });
            if period.actual.is_some() {
                add(Variable::Beyond { state: state(), year });
            }
            add(Variable::Banked { state: state(), year });
            add(Variable::DutyIn { state: state(), year });
            if let Some(work) = &period.work {
                add(Variable::Open { state: state(), year });
                add(Variable::Decide { state: state(), year });
                if work.bought.is_some() {
                    add(Variable::Bought { state: state(), year });
                }
            }
        }
    }
}

/// The ways in which every member discharges its duty, and money where that is one of them.
fn modalities(frame: &Frame, problem: &mut Problem) {
    for member in &frame.scenario.members {
        let state = || member.id.clone();
        for modality in &frame.scenario.modalities {
            let name = modality.name.clone();
            problem.columns.push(match modality.files {
                None if frame.is_ledger() => column(Variable::By { state: state(), modality: name }, None),
                None => column(Variable::Through { state: state(), modality: name }, None),
                Some(_) => column(Variable::Process { state: state(), modality: name }, None),
            });
        }
        if frame.scenario.substitution.is_some() {
            problem.columns.push(column(Variable::Pay { state: state() }, None));
            if !frame.has_fund() {
                problem.columns.push(column(Variable::Receive { state: state() }, None));
            }
        }
    }
}

/// Where people of a cohort can be placed anew and by which routes, by host; what a bar forbids on any leg is absent.
fn placed(frame: &Frame, cohort: &Cohort) -> Vec<Variable> {
    let ways = if frame.has_corridors() {
        routes(frame.scenario, &[&cohort.origin, &cohort.home])
    } else {
        let straight = |member: &Member| Route { host: member.id.clone(), via: Vec::new() };
        frame.scenario.members.iter().map(straight).collect()
    };
    let origin = &cohort.origin;
    let variables = ways.into_iter().map(|Route { host, via }| {
        if via.is_empty() {
            Variable::Place { origin: origin.clone(), host }
        } else {
            Variable::Route { origin: origin.clone(), via, host }
        }
    });
    let absent = frame.families.bars == BarsAs::AbsentColumns;
    let barred = |variable: &Variable| frame.scenario.bars.iter().any(|bar| closes(frame, bar, variable));
    variables.filter(|variable| !(absent && barred(variable))).collect()
}

/// Whether a bar closes a way: at its end, or on the territory of a transit place.
#[must_use]
pub fn closes(frame: &Frame, bar: &Bar, variable: &Variable) -> bool {
    let (Some(via), Some(origin), Some(host)) = (variable.placed_via(), variable.origin(), variable.host()) else {
        return false;
    };
    let territory = |place: &StateId| {
        frame.scenario.transits.iter().find(|transit| transit.id == *place).and_then(|transit| transit.state.as_ref())
    };
    let whose = frame.whose(origin);
    via.iter().filter_map(territory).chain([host]).any(|state| whose.iter().any(|origin| forbids(bar, origin, state)))
}

/// Whether a bar forbids to place people of an origin in a state.
#[must_use]
pub fn forbids(bar: &Bar, origin: &StateId, host: &StateId) -> bool {
    means(&bar.origin, origin)
        && match &bar.states {
            BarStates::Origin => origin == host,
            BarStates::These(states) => states.contains(host),
            BarStates::AllBut(states) => !states.contains(host),
        }
}

/// Whether people of an origin are meant.
pub(super) fn means(whose: &BarOrigin, origin: &StateId) -> bool {
    match whose {
        BarOrigin::Each => true,
        BarOrigin::One(one) => one == origin,
    }
}

fn column(stands_for: Variable, upper: Option<Rational>) -> Column {
    Column { name: stands_for.to_string(), stands_for, upper }
}
