//! What a criterion measures before anything is divided or taken off: one indicator, or the sum of several (`plus`).

use super::measure::population;
use super::missing::{self, Filled};
use super::ranged::Ranged;
use super::{Note, World, finding, points, window};
use crate::data::Kind;
use crate::diagnostic::Diagnostic;
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::scenario::{Criterion, MissingPolicy, Placed, Window};

/// The values of all states, and how they came about.
pub(super) struct Summed {
    pub ranged: Ranged,
    pub kind: Kind,
    /// The last year of the window.
    pub year: i32,
    /// Whether bounds are free of each other.
    pub free: bool,
    /// The criterion is dropped for all.
    pub dropped: bool,
    pub notes: Vec<Note>,
}

/// Reads the indicator and adds the others in the very same years.
///
/// The gaps of a sum are filled summand by summand, so that what is known of a state is never thrown away with what is not; those
/// of one indicator alone are left to the rate that it may become part of.
///
/// # Errors
/// Everything wrong with it, at its place; `ONUS-K014` where one stated value would have to stand for several summands, or for a
/// part of a rate.
pub(super) fn read(criterion: &Criterion, ids: &[StateId], world: &World<'_>) -> Result<Summed, Vec<Diagnostic>> {
    let point = criterion.at.unwrap_or_default();
    let own = std::iter::once(&criterion.indicator).chain(&criterion.plus);
    let one = |diagnostic| vec![diagnostic];
    points::point_is_there(criterion, own.map(|reference| reference.value.as_str()), world).map_err(one)?;
    let reading = window::read(criterion, &criterion.indicator, &criterion.window, point, ids, world).map_err(one)?;
    let (first, year, kind) = (reading.years.first, reading.years.last, reading.kind);
    let first_column = Ranged { values: reading.values, bounds: reading.bounds };
    let mut summed = Summed { ranged: first_column, kind, year, free: true, dropped: false, notes: reading.notes };
    if criterion.plus.is_empty() {
        return Ok(summed);
    }
    let window = Window { from: Some(first), to: Some(year), years: None, ..criterion.window.clone() };
    let mut columns = vec![(&criterion.indicator, summed.ranged.clone())];
    for plus in &criterion.plus {
        same_unit(criterion, plus, world).map_err(one)?;
        let other = window::read(criterion, plus, &window, point, ids, world).map_err(one)?;
        summed.notes.push(Note::all(Sentence::of(
            "note-added-indicator",
            [("other", Argument::text(&plus.value)), ("indicator", Argument::text(&criterion.indicator.value))],
        )));
        summed.notes.extend(other.notes);
        columns.push((plus, Ranged { values: other.values, bounds: other.bounds }));
    }
    stated_stands_for_one(criterion, &columns, ids)?;
    let population = || population(criterion, year, ids, world);
    let mut sum: Option<Ranged> = None;
    for (indicator, column) in columns {
        let alone = Criterion { indicator: indicator.clone(), ..criterion.clone() };
        let Filled { values, bounds, free, dropped, notes } =
            missing::fill(&alone, column.values, column.bounds, kind, ids, world, &population)?;
        summed.free &= free;
        summed.dropped |= dropped;
        summed.notes.extend(notes);
        let filled = Ranged { values, bounds };
        match &mut sum {
            Some(sum) => sum.add(&filled),
            None => sum = Some(filled),
        }
    }
    summed.ranged = sum.unwrap_or(summed.ranged);
    Ok(summed)
}

/// Refuses a stated value or interval where it is not clear of what it is the value.
fn stated_stands_for_one(
    criterion: &Criterion,
    columns: &[(&Placed<String>, Ranged)],
    ids: &[StateId],
) -> Result<(), Vec<Diagnostic>> {
    let mut wrong = Vec::new();
    for (at, id) in ids.iter().enumerate() {
        let policy = criterion.missing.states.get(id).map_or(&criterion.missing.policy, |stated| &stated.policy);
        if !matches!(policy, MissingPolicy::Value(_) | MissingPolicy::Interval { .. }) {
            continue;
        }
        let without = columns.iter().filter(|(_, column)| column.values[at].is_none());
        let without: Vec<&str> = without.map(|(indicator, _)| indicator.value.as_str()).collect();
        if without.len() > 1 || (criterion.per.is_some() && !without.is_empty()) {
            let what = format!(
                "{id} has no value of {}, and it is not clear of what the one stated value is the value",
                without.join(" nor of ")
            );
            let fix = "add the values one by one: [override.<name>] with add = true";
            wrong.push(finding(criterion, "ONUS-K014", &what, fix));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

/// Refuses to add what is not counted in the same unit, or does not add up at all.
fn same_unit(criterion: &Criterion, plus: &Placed<String>, world: &World<'_>) -> Result<(), Diagnostic> {
    let about = |reference: &Placed<String>| world.tables.get(&reference.value).map(|table| &table.about);
    let (Some(own), Some(other)) = (about(&criterion.indicator), about(plus)) else { return Ok(()) };
    if own.unit == other.unit && own.kind == Kind::Extensive && other.kind == Kind::Extensive {
        return Ok(());
    }
    let kind = |kind| if kind == Kind::Extensive { "extensive" } else { "intensive" };
    let what = format!(
        "{} ({}, {}) cannot be added to {} ({}, {})",
        plus.value,
        other.unit,
        kind(other.kind),
        criterion.indicator.value,
        own.unit,
        kind(own.kind)
    );
    Err(finding(criterion, "ONUS-K071", &what, "add indicators that are extensive and have one unit"))
}
