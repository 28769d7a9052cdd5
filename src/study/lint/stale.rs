//! Old data: values whose year lies far before the scenario's date.

use std::collections::BTreeMap;

use super::{Lint, Subject, subject::warn};
use crate::criteria::window;
use crate::data::Values;
use crate::diagnostic::Diagnostic;
use crate::ids::StateId;
use crate::pipeline::Run;
use crate::scenario::{Criterion, Placed, Window};

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L016",
    name: "stale",
    finds: "values more than five years older than the scenario's date",
    source: "mathematics 9",
    look,
};

/// The most years that a value may lie before the scenario's date without being called old.
pub const YEARS: i32 = 5;

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for criterion in subject.criteria().iter().filter(|one| one.by_origin.is_none()) {
        found.extend(of(subject, criterion, &criterion.indicator, &criterion.window));
        found.extend(criterion.per.as_ref().and_then(|per| of(subject, criterion, &per.indicator, &per.window)));
    }
    found
}

/// The states whose value of an indicator is old, by its year; `None` where there is no table by state, or no year of the window.
#[must_use]
pub fn older(run: &Run, indicator: &str, read: &Window) -> Option<BTreeMap<i32, Vec<StateId>>> {
    let Values::ByState(rows) = &run.tables.get(indicator)?.values else { return None };
    let now = run.scenario.as_of.year;
    let ids: Vec<StateId> = run.scenario.members.iter().map(|member| member.id.clone()).collect();
    let years = window::years(read, rows, &ids, now)?;
    let mut older: BTreeMap<i32, Vec<StateId>> = BTreeMap::new();
    for id in ids {
        let taken = window::take(rows.get(&id), years, read);
        // A mean or a sum is as old as the end of its window.
        let year = taken.year.or(taken.value.is_some().then_some(years.last));
        if let Some(year) = year.filter(|year| *year < now.saturating_sub(YEARS)) {
            older.entry(year).or_default().push(id);
        }
    }
    Some(older)
}

fn of(subject: &Subject<'_>, criterion: &Criterion, indicator: &Placed<String>, read: &Window) -> Option<Diagnostic> {
    let older = older(subject.run, &indicator.value, read)?;
    let (oldest, states) = older.iter().next()?;
    let count: usize = older.values().map(Vec::len).sum();
    let share = crate::exact::sum(older.values().flatten().filter_map(|id| subject.key.get(id)));
    let what = format!(
        "{}: `{}` is more than {YEARS} years older than the scenario's date for {} of {} states, with {} of the key; the oldest is of \
         {oldest}, for {}",
        criterion.named.path,
        indicator.value,
        count,
        subject.members().len(),
        super::words::percent(&share),
        subject.names(states.iter())
    );
    let fix = "take a later year or edition, or state a policy for these states under `missing` with its reason";
    Some(warn(LINT.code, &indicator.place, what, fix))
}
