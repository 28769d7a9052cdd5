//! Values that are not one certain number, where no criterion reads them: only their central value can be used there. And criteria
//! that rest on disputed values, which are contested.

use std::collections::{BTreeMap, BTreeSet};

use crate::criteria::points;
use crate::criteria::window;
use crate::data::{CellAt, Replaced, Tables, Values};
use crate::diagnostic::{Diagnostic, Findings};
use crate::exact;
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::scenario::{Criterion, Scenario, Window};

/// Refuses values without a central one where nothing can say which point is used.
pub(super) fn central_where_needed(scenario: &Scenario, tables: &Tables, findings: &mut Findings) {
    for reference in scenario.central_references() {
        let name = reference.value.as_str();
        let Some(table) = tables.get(name) else { continue };
        if let Some((cell, _)) = table.remarks.cells.iter().find(|(_, remark)| remark.no_central) {
            let what = format!("{name} has no central value of {cell}, and here it can be used at no other point");
            let fix = "give the central value, or replace it: [override.<name>]";
            findings.push(Diagnostic::error("ONUS-D065", Some(reference.place.clone()), what, fix));
        }
    }
}

/// Marks every criterion that rests on a disputed value as contested.
pub(super) fn mark_contested(scenario: &mut Scenario, tables: &Tables) {
    let ids: Vec<StateId> = scenario.members.iter().map(|member| member.id.clone()).collect();
    let year = scenario.as_of.year;
    for criterion in &mut scenario.key.criteria {
        criterion.contested |= rests_on_disputed(criterion, tables, &ids, year);
    }
}

fn rests_on_disputed(criterion: &Criterion, tables: &Tables, ids: &[StateId], year: i32) -> bool {
    let own = std::iter::once(&criterion.indicator).chain(&criterion.plus);
    let per = criterion.per.iter().map(|per| (&per.indicator, &per.window));
    let against = criterion.against.iter().map(|against| (&against.indicator, &against.window));
    let mut read = own.map(|reference| (reference, &criterion.window)).chain(per).chain(against);
    let all = |_: &StateId| true;
    let less = criterion.less.iter().any(|less| {
        let covers = |id: &StateId| less.states.as_ref().is_none_or(|states| states.contains(id));
        is_disputed(&less.indicator.value, &less.window, tables, ids, covers, year)
    });
    less || read.any(|(reference, window)| is_disputed(&reference.value, window, tables, ids, all, year))
}

fn is_disputed(
    name: &str,
    window: &Window,
    tables: &Tables,
    ids: &[StateId],
    of: impl Fn(&StateId) -> bool,
    year: i32,
) -> bool {
    let Some(table) = tables.get(name).filter(|table| !table.remarks.cells.is_empty()) else { return false };
    match &table.values {
        Values::ByState(rows) => window::years(window, rows, ids, year).is_some_and(|years| {
            points::of_years(table, ids, years).iter().any(|(cell, remark)| remark.disputed && of(&cell.state))
        }),
        _ => {
            let members: BTreeSet<&StateId> = ids.iter().filter(|id| of(id)).collect();
            table.remarks.cells.iter().any(|(cell, remark)| remark.disputed && members.contains(&cell.state))
        }
    }
}

/// What a report says of values used at their central point where no bound follows, and of values replaced.
#[must_use]
pub fn notes(scenario: &Scenario, tables: &Tables) -> Vec<Sentence> {
    let mut notes = Vec::new();
    let mut said = BTreeSet::new();
    for reference in scenario.central_references() {
        let name = reference.value.as_str();
        let Some(table) = tables.get(name).filter(|_| said.insert(name)) else { continue };
        let ranged = table.remarks.cells.values().filter(|remark| remark.range.is_some()).count();
        let disputed = table.remarks.cells.iter().filter(|(_, remark)| remark.disputed);
        let disputed: Vec<Argument> = disputed.map(|(cell, _)| points::cell_words(cell).into()).collect();
        if ranged > 0 {
            let with = [("indicator", Argument::text(name)), ("values", Argument::number(ranged))];
            notes.push(Sentence::of("note-central-values", with));
        }
        if !disputed.is_empty() {
            let with = [("indicator", Argument::text(name)), ("values", Argument::list(disputed))];
            notes.push(Sentence::of("note-disputed-values", with));
        }
    }
    let mut replaced: BTreeMap<&str, BTreeMap<&CellAt, &Replaced>> = BTreeMap::new();
    for replacement in &scenario.replacements {
        let name = replacement.indicator.value.as_str();
        let Some(table) = tables.get(name) else { continue };
        let by_cell = || table.remarks.replaced.iter().map(|done| (&done.cell, done)).collect();
        let Some(done) = replaced.entry(name).or_insert_with(by_cell).get(&replacement.cell) else { continue };
        notes.push(replacement_words(&replacement.named.path, name, done));
    }
    notes
}

/// A value that the scenario puts in place of another one.
fn replacement_words(path: &str, indicator: &str, done: &Replaced) -> Sentence {
    let before = match &done.before {
        Some(before) => Argument::number(exact::text(before)),
        None => Sentence::plain("no-value").into(),
    };
    let reason = match &done.source {
        None => Argument::text(&done.reason),
        Some(source) => {
            let (reason, source) = (("reason", Argument::text(&done.reason)), ("source", Argument::text(source)));
            Sentence::of("reason-with-source", [reason, source]).into()
        }
    };
    let with = [
        ("about", Argument::text(path)),
        ("indicator", Argument::text(indicator)),
        ("cell", points::cell_words(&done.cell).into()),
        ("after", Argument::number(exact::text(&done.after))),
        ("before", before),
        ("reason", reason),
    ];
    Sentence::of("note-replaced", with)
}
