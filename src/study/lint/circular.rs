//! Circularity: a criterion that is also the outcome.

use super::words::percent;
use super::{Lint, Subject, subject::warn};
use crate::data::Values;
use crate::diagnostic::Diagnostic;
use crate::exact::{Integer, Rational, ratio};
use crate::ids::StateId;
use crate::pipeline::Outcome;
use crate::scenario::{Criterion, PeopleSource};

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L013",
    name: "circular",
    finds: "a criterion that is the outcome: the indicator of people or actuals, or neighbours where most live already",
    source: "decision 26; product 7",
    look,
};

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let used = subject.criteria().iter().filter(|one| one.exponent.is_some() || !one.weight.is_zero());
    used.filter_map(|criterion| same_indicator(subject, criterion).or_else(|| already_there(subject, criterion)))
        .collect()
}

/// The indicator of the outcome under its bare name, without an edition.
fn bare(reference: &str) -> &str {
    reference.split_once('/').map_or(reference, |(name, _)| name)
}

fn same_indicator(subject: &Subject<'_>, criterion: &Criterion) -> Option<Diagnostic> {
    let scenario = &subject.run.scenario;
    let hosted = scenario.actuals.people.as_ref().map(|actual| &actual.indicator.value);
    let stock = match &scenario.people.source {
        PeopleSource::Stock { indicator, .. } => Some(&indicator.value),
        _ => None,
    };
    let outcomes = [("actuals.people", hosted), ("people.from", stock)];
    let (path, _) = outcomes
        .into_iter()
        .filter_map(|(path, reference)| Some((path, reference?)))
        .find(|(_, reference)| bare(reference) == bare(&criterion.indicator.value))?;
    let Outcome::Allocated(allocation) = &subject.run.outcome else { return None };
    let people = allocation.actual.people.as_ref();
    let most = people.and_then(|people| {
        let at = people.iter().enumerate().max_by(|(a, one), (b, other)| one.cmp(other).then(b.cmp(a)))?.0;
        let all = people.iter().fold(Integer::ZERO, |sum, one| sum + one);
        (all > Integer::ZERO)
            .then(|| (subject.name(&subject.members()[at].id), percent(&ratio(people[at].clone(), all))))
    });
    let most =
        most.map_or(String::new(), |(name, part)| format!("; {name} hosts {part} and its share answers to that"));
    let what = format!(
        "{} takes `{}`, which is also {path}: what a state does moves what it owes{most}",
        criterion.named.path, criterion.indicator.value
    );
    let fix = "take the criterion out: what a state does already is set against what it owes, in the gap";
    Some(warn(LINT.code, &criterion.indicator.place, what, fix))
}

/// A criterion by origin whose table is one of neighbours, where most people of the origins concerned live already.
///
/// A relation of neighbourhood is symmetric, as contiguity and distance are; causes and ties are not.
fn already_there(subject: &Subject<'_>, criterion: &Criterion) -> Option<Diagnostic> {
    criterion.by_origin.as_ref()?;
    let table = subject.run.tables.get(&criterion.indicator.value)?;
    let Values::Dyadic(rows) = &table.values else { return None };
    let value = |one: &StateId, other: &StateId| rows.get(one).and_then(|row| row.get(other));
    let symmetric =
        rows.iter().all(|(origin, row)| row.iter().all(|(state, points)| value(state, origin) == Some(points)));
    if !symmetric {
        return None;
    }
    let (mut all, mut there) = (Integer::ZERO, Integer::ZERO);
    let mut worst: Option<(&StateId, Integer)> = None;
    for cohort in &subject.run.demand.cohorts {
        let Some(row) = rows.get(&cohort.origin) else { continue };
        let mut inside = Integer::ZERO;
        for (host, people) in &cohort.hosted {
            all += people;
            if row.get(host).is_some_and(|points| !points.is_zero()) {
                inside += people;
            }
        }
        there += &inside;
        if worst.as_ref().is_none_or(|(_, most)| inside > *most) {
            worst = Some((&cohort.origin, inside));
        }
    }
    if all.is_zero() || ratio(there.clone(), all.clone()) <= ratio(1, 2) {
        return None;
    }
    let (origin, people) = worst?;
    let what = format!(
        "{} counts the neighbours, where {} of the people concerned live already, {} of them from {}: the outcome is a reason for itself",
        criterion.named.path,
        percent(&ratio(there, all)),
        super::words::count(&Rational::from(people)),
        subject.name(origin)
    );
    let fix = "give it no weight: who is near hosts already, and is credited in the gap";
    Some(warn(LINT.code, &criterion.indicator.place, what, fix))
}
