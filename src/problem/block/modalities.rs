//! People and money (mathematics 5.5). Columns: `by[DEU,visas]` people in a ledger, `through[DEU,visas]` units of people in a placement, `process[DEU,asylum]` files, `pay[DEU]` and `receive[DEU]`
//! responsibility units: money is converted at the edge, never here.
//!
//! | row | says | unit of its dual |
//! | --- | --- | --- |
//! | `people[DEU]` | in a placement: units taken - units by all modalities of people = 0 | the goal per unit, any sign |
//! | `files[asylum]` | files of all states = demand | the goal per file, any sign |
//! | `money` | units paid = units received; no row where a fund pays it out | the goal per unit, any sign |
//! | `duty[DEU]` | people + files / files per unit + paid - received = f, or >= f | the goal per unit: where it differs from the price of a unit, a limit binds |
//! | `pay-limit[DEU]` | paid <= part of f | at most 0: the political price of the limit, the goal per unit |
//! | `pledge[DEU]` | paid = the part of f that the state chose | the goal per unit, any sign |
//! | `people-floor[DEU]` | people >= part of f | at least 0: the goal per person |
//! | `pool` | paid by all <= part of all responsibility units that do not lapse | at most 0: the goal per unit |
//! | `most[visas,DEU]` | people (in a placement: units of people) or files of the modality <= places | at most 0: what one more place is worth |

use std::collections::BTreeMap;

use crate::exact::{Rational, floor};
use crate::ids::StateId;
use crate::problem::frame::Frame;
use crate::problem::{Condition, Problem, Reason, RowKind, Sense, Variable, Whom};
use crate::scenario::Named;

type Terms = Vec<(usize, Rational)>;

pub(super) fn add(frame: &Frame, problem: &mut Problem) {
    if !frame.has_modalities() {
        return;
    }
    capacities(frame, problem);
    files(frame, problem);
    let paid = problem.terms_where(|variable| matches!(variable, Variable::Pay { .. }));
    let mut people = by_modality(problem);
    if !frame.is_ledger() {
        let named = reason(&frame.scenario.people.named);
        let mut loads = frame.loads(problem);
        for (state, ways) in &people {
            let mut terms = loads.remove(state).unwrap_or_default();
            terms.extend(ways.iter().map(|(at, one)| (*at, -one)));
            let says = Condition::of_state(RowKind::PeopleTaken, state);
            problem.add_row(says, terms, Sense::Equal, Rational::ZERO, named.clone());
        }
    }
    let mut duties = discharged(frame, problem);
    if let Some(substitution) = &frame.scenario.substitution {
        let reason = reason(&substitution.named);
        if !frame.has_fund() {
            balance(problem, &paid, reason.clone());
        }
        let pool = &substitution.pool * frame.due();
        problem.add_row(Condition::of(RowKind::PayTogether, Whom::All), paid, Sense::AtMost, pool, reason);
    }
    for (member, fair) in frame.scenario.members.iter().zip(frame.fair) {
        let state = &member.id;
        let people = people.remove(state).unwrap_or_default();
        let duty = duties.remove(state).unwrap_or_default();
        let at_least = frame.scenario.substitution.as_ref().is_some_and(|substitution| substitution.at_least);
        let sense = if at_least { Sense::AtLeast } else { Sense::Equal };
        let key = reason(&frame.scenario.key.named);
        let about = |kind| Condition::of_state(kind, state);
        problem.add_row(about(RowKind::Discharge), duty, sense, fair.clone(), key);
        let Some(substitution) = &frame.scenario.substitution else { continue };
        let reason = reason(&substitution.named);
        let pays = problem.terms_where(|variable| matches!(variable, Variable::Pay { state: one } if one == state));
        let limit = fair * &substitution.pay_at_most;
        problem.add_row(about(RowKind::PayLimit), pays.clone(), Sense::AtMost, limit, reason.clone());
        if let Some(part) = substitution.pledges.get(state) {
            problem.add_row(about(RowKind::Pledge), pays, Sense::Equal, fair * part, reason.clone());
        }
        let least = fair * &substitution.people_at_least;
        problem.add_row(about(RowKind::PeopleFloor), people, Sense::AtLeast, least, reason);
    }
}

/// What is paid is received.
fn balance(problem: &mut Problem, paid: &Terms, reason: Reason) {
    let received = problem.terms_where(|variable| matches!(variable, Variable::Receive { .. }));
    let mut balance: Terms = paid.iter().cloned().chain(received.into_iter().map(|(at, one)| (at, -one))).collect();
    balance.sort();
    problem.add_row(Condition::of(RowKind::Paid, Whom::All), balance, Sense::Equal, Rational::ZERO, reason);
}

/// What every state does in people, by all modalities.
fn by_modality(problem: &Problem) -> BTreeMap<StateId, Terms> {
    problem.terms_by(|variable| match variable {
        Variable::By { state, .. } | Variable::Through { state, .. } => Some(state),
        _ => None,
    })
}

/// What every state discharges, in responsibility units.
fn discharged(frame: &Frame, problem: &Problem) -> BTreeMap<StateId, Terms> {
    let mut duties: BTreeMap<StateId, Terms> = BTreeMap::new();
    for (at, column) in problem.columns.iter().enumerate() {
        let (state, units) = match &column.stands_for {
            Variable::By { state, .. } | Variable::Through { state, .. } | Variable::Pay { state } => {
                (state, Rational::ONE)
            }
            Variable::Receive { state } => (state, -Rational::ONE),
            Variable::Process { state, modality } => {
                let named = frame.scenario.modalities.iter().find(|one| one.name == *modality);
                let Some(files) = named.and_then(|one| one.files.as_ref()) else { continue };
                (state, Rational::ONE / &files.per_ru)
            }
            _ => continue,
        };
        duties.entry(state.clone()).or_default().push((at, units));
    }
    duties
}

fn files(frame: &Frame, problem: &mut Problem) {
    for modality in &frame.scenario.modalities {
        let Some(files) = &modality.files else { continue };
        let terms = problem
            .terms_where(|one| matches!(one, Variable::Process { modality: name, .. } if *name == modality.name));
        let demand = Rational::from(files.demand.clone());
        let says = Condition::named(RowKind::Files, &modality.name);
        problem.add_row(says, terms, Sense::Equal, demand, reason(&modality.named));
    }
}

fn capacities(frame: &Frame, problem: &mut Problem) {
    for at in 0..problem.columns.len() {
        let (Variable::By { state, modality }
        | Variable::Through { state, modality }
        | Variable::Process { state, modality }) = &problem.columns[at].stands_for
        else {
            continue;
        };
        let named = frame.scenario.modalities.iter().find(|one| one.name == *modality);
        if let (Some(modality), Some(most)) = (named, frame.places.get(modality).and_then(|most| most.get(state))) {
            let says = Condition::of(RowKind::ModalityPlaces, Whom::Modality(modality.name.clone(), state.clone()));
            let most = Rational::from(floor(most));
            problem.add_row(says, vec![(at, Rational::ONE)], Sense::AtMost, most, reason(&modality.named));
        }
    }
}

fn reason(named: &Named) -> Reason {
    Reason { rule: named.path.clone(), line: Some(named.place.line()) }
}
