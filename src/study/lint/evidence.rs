//! Thin evidence: rows of a table by origin under five points, and rows that give everything to one state (decision 7).

use super::words::{count, value};
use super::{Lint, Subject, subject::warn};
use crate::criteria::decay;
use crate::data::Values;
use crate::diagnostic::Diagnostic;
use crate::exact::{Rational, ratio};
use crate::ids::StateId;
use crate::people::Cohort;
use crate::scenario::{Criterion, Scale};
use std::collections::BTreeMap;

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L019",
    name: "thin-evidence",
    finds: "origins whose row has under five points, or whose people are attributed to one state whole",
    source: "decision 7",
    look,
};

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.criteria().iter().filter(|one| !one.weight.is_zero()).filter_map(|one| of(subject, one)).collect()
}

fn of(subject: &Subject<'_>, criterion: &Criterion) -> Option<Diagnostic> {
    let choice = criterion.by_origin.as_ref()?;
    let matrix = matches!(choice.scale, Scale::Matrix { .. });
    let mut thin: Vec<(&Cohort, Rational)> = Vec::new();
    let mut whole: Vec<(&Cohort, StateId)> = Vec::new();
    for cohort in &subject.run.demand.cohorts {
        let row = points(subject, criterion, &cohort.origin);
        let all = crate::exact::sum(row.values());
        if all.is_zero() {
            continue;
        }
        if !matrix && all < Rational::from(5) {
            thin.push((cohort, all.clone()));
        }
        let top = row.iter().max_by(|one, other| one.1.cmp(other.1).then(other.0.cmp(one.0)));
        if let Some((state, most)) = top {
            // In a bounded row a part is never attributed: it is whole where the row names one state for ten times the bound.
            let one = match &choice.scale {
                Scale::Matrix { .. } => most >= &Rational::ONE,
                Scale::WithinOrigin => *most == all,
                Scale::Bounded(bound) => *most == all && most > &(bound * ratio(10, 1)),
            };
            if one {
                whole.push((cohort, state.clone()));
            }
        }
    }
    let largest = |one: &&Cohort, other: &&Cohort| other.people.cmp(&one.people).then(one.origin.cmp(&other.origin));
    thin.sort_by(|one, other| largest(&one.0, &other.0));
    whole.sort_by(|one, other| largest(&one.0, &other.0));
    let mut said = Vec::new();
    if !thin.is_empty() {
        let names = thin.iter().map(|(cohort, points)| format!("{} {}", subject.name(&cohort.origin), value(points)));
        said.push(format!(
            "fewer than five points decide the row of {} of {} origins: {}",
            thin.len(),
            subject.run.demand.cohorts.len(),
            super::words::some(names.collect())
        ));
    }
    if !whole.is_empty() {
        let names = whole.iter().map(|(cohort, state)| {
            format!(
                "{} for the {} people of {}",
                subject.name(state),
                count(&Rational::from(cohort.people.clone())),
                subject.name(&cohort.origin)
            )
        });
        said.push(format!(
            "one state has 100 % of the row of {} origins: {}",
            whole.len(),
            super::words::some(names.collect())
        ));
    }
    if said.is_empty() {
        return None;
    }
    let what = format!("{}: {}", criterion.named.path, said.join("; "));
    let fix = "write `bounded` with a fallback, so that thin evidence attributes little, or a larger bound";
    Some(warn(LINT.code, &criterion.named.place, what, fix))
}

/// The points of an origin's row at the scenario's date; its own state counts among them.
fn points(subject: &Subject<'_>, criterion: &Criterion, origin: &StateId) -> BTreeMap<StateId, Rational> {
    let half_life = criterion.by_origin.as_ref().and_then(|choice| choice.half_life.as_ref());
    let most_years = criterion.by_origin.as_ref().and_then(|choice| choice.most_years);
    let year = subject.run.scenario.as_of.year;
    match subject.run.tables.get(&criterion.indicator.value).map(|table| &table.values) {
        Some(Values::Dyadic(rows)) => rows.get(origin).cloned().unwrap_or_default(),
        Some(Values::Spells(rows)) => (rows.get(origin).into_iter().flatten())
            .filter_map(|(state, spells)| Some((state.clone(), decay::points(spells, year, half_life, most_years)?)))
            .collect(),
        _ => BTreeMap::new(),
    }
}
