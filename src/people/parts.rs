//! Cohorts that a file takes out of an origin's people: those with needs of their own, those displaced by another cause.

use std::collections::BTreeMap;

use super::{Cohort, Demand, cohort, finding};
use crate::diagnostic::Findings;
use crate::exact::{Integer, Rational, nearest};
use crate::ids::StateId;
use crate::key::round::{self, Entry};
use crate::language::{Argument, Sentence};
use crate::scenario::{CohortChoice, Method, PartSize, Scenario};

/// Takes every part out of its origin. Where it is known who hosts the origin's people, the part is hosted in the same proportions,
/// by largest remainder.
///
/// # Errors
/// A part of an origin of which nobody, or not enough, is counted; a tie that no rule settles.
pub(super) fn take_out(scenario: &Scenario, demand: &mut Demand) -> Result<(), Findings> {
    let sizes: BTreeMap<StateId, Integer> =
        demand.cohorts.iter().map(|cohort| (cohort.origin.clone(), cohort.people.clone())).collect();
    let mut taken = Vec::new();
    for (id, choice) in &scenario.cohorts {
        let Some(part) = &choice.part else { continue };
        let place = &choice.named.place;
        let whole = sizes.get(&part.of).cloned().unwrap_or_default();
        let people = match &part.size {
            PartSize::People(people) => people.clone(),
            PartSize::Share(share) => nearest(&(share * Rational::from(whole.clone()))),
        };
        let at = demand.cohorts.iter().position(|cohort| cohort.origin == part.of);
        let left = at.map_or(Integer::ZERO, |at| demand.cohorts[at].people.clone());
        let Some(at) = at.filter(|_| people <= left) else {
            let what =
                format!("`{}` takes {people} people out of {}, of whom {left} are left", choice.named.path, part.of);
            return Err(finding("ONUS-P061", place, &what, "take fewer, or count more people of that origin"));
        };
        let mut new = Cohort { home: part.of.clone(), ..cohort(scenario, id.clone(), people) };
        new.known = demand.cohorts[at].known;
        split(scenario, choice, &mut demand.cohorts[at], &mut new)?;
        let (people, origin) = (("people", Argument::number(&new.people)), ("origin", Argument::text(&part.of)));
        demand.notes.push(Sentence::of("note-cohort-taken-out", [people, origin, ("cohort", Argument::text(id))]));
        taken.push(new);
    }
    demand.cohorts.extend(taken);
    demand.cohorts.sort_by(|one, other| one.origin.cmp(&other.origin));
    Ok(())
}

/// Moves people, with their hosts, from the rest of an origin to a part of it.
fn split(scenario: &Scenario, choice: &CohortChoice, rest: &mut Cohort, part: &mut Cohort) -> Result<(), Findings> {
    rest.people -= &part.people;
    let outside = StateId::new("elsewhere");
    let hosts = rest.hosted.iter().map(|(host, people)| (host.clone(), people.clone()));
    let hosts: Vec<(StateId, Integer)> = hosts.chain([(outside.clone(), rest.hosted_outside.clone())]).collect();
    let hosts: Vec<_> = hosts.into_iter().filter(|(_, people)| !people.is_zero()).collect();
    if hosts.is_empty() {
        return Ok(());
    }
    let entries: Vec<Entry> =
        hosts.iter().map(|(host, people)| Entry::free(host.clone(), Rational::from(people.clone()))).collect();
    let ties = scenario.rounding.ties.as_ref();
    let rounded = round::round(Method::LargestRemainder, &entries, &part.people, ties).map_err(|error| {
        finding("ONUS-P020", &choice.named.place, &error.to_string(), "name a tie rule: `rounding.ties`")
    })?;
    for ((host, _), people) in hosts.into_iter().zip(rounded.units).filter(|(_, people)| !people.is_zero()) {
        if host == outside {
            rest.hosted_outside -= &people;
            part.hosted_outside = people;
        } else if let Some(stay) = rest.hosted.get_mut(&host) {
            *stay -= &people;
            part.hosted.insert(host, people);
        }
    }
    rest.hosted.retain(|_, people| !people.is_zero());
    Ok(())
}
