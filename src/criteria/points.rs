//! Values that are not one certain number: at which point they are used, and who disputes them.

use std::collections::BTreeMap;

use super::window::Years;
use super::{Note, World, finding};
use crate::data::{Cell, CellAt, Point, Remark, Table, Values};
use crate::diagnostic::Diagnostic;
use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::scenario::{Criterion, Placed};

/// What is said of some cells of a table.
pub type Said<'a> = BTreeMap<&'a CellAt, &'a Remark>;

/// What is said of the cells of these states in these years.
#[must_use]
pub fn of_years<'a>(table: &'a Table, ids: &[StateId], years: Years) -> Said<'a> {
    let within = |cell: &CellAt| cell.year.is_some_and(|year| years.first <= year && year <= years.last);
    let mut said: Said<'a> = table.remarks.cells.iter().filter(|(cell, _)| within(cell)).collect();
    if !said.is_empty() {
        said.retain(|cell, _| ids.contains(&cell.state));
    }
    said
}

/// One state's years with every value at a point.
#[must_use]
pub fn at(point: Point, row: &BTreeMap<i32, Cell>, id: &StateId, said: &Said<'_>) -> BTreeMap<i32, Cell> {
    let cell = |(year, cell): (&i32, &Cell)| {
        let remark = said.get(&CellAt::of_year(id.clone(), *year)).copied();
        (*year, Cell { value: point.of(&cell.value, remark).clone(), status: cell.status })
    };
    row.iter().map(cell).collect()
}

/// Refuses a use at the central value where some cell has none, and a point that no cell has.
///
/// # Errors
/// `ONUS-D060` and `ONUS-D061`.
pub fn central_is_there(
    criterion: &Criterion,
    indicator: &Placed<String>,
    point: Point,
    said: &Said<'_>,
) -> Result<(), Diagnostic> {
    let name = &indicator.value;
    let without: Vec<String> =
        said.iter().filter(|(_, remark)| remark.no_central).map(|(cell, _)| cell.to_string()).collect();
    if point == Point::Central && !without.is_empty() {
        let what = format!("{name} has a range and no central value for {}", some(&without));
        return Err(finding(
            criterion,
            "ONUS-D060",
            &what,
            "write at = \"low\" or \"high\", or give the central value",
        ));
    }
    Ok(())
}

/// Refuses a point that the criterion asks for and none of its tables has.
///
/// # Errors
/// `ONUS-D061`.
pub fn point_is_there<'a>(
    criterion: &Criterion,
    tables: impl IntoIterator<Item = &'a str>,
    world: &World<'_>,
) -> Result<(), Diagnostic> {
    let Some(point @ (Point::Low | Point::High)) = criterion.at else { return Ok(()) };
    let ranged = |name: &str| world.tables.get(name).is_some_and(|table| table.remarks.has_ranges());
    let names: Vec<&str> = tables.into_iter().collect();
    if names.iter().any(|name| ranged(name)) {
        return Ok(());
    }
    let what = format!("at = \"{}\", and no value of {} has a range", point.word(), names.join(", "));
    Err(finding(criterion, "ONUS-D061", &what, "leave `at` out, or give `low` and `high`"))
}

/// Notes on the point used, and on every cell that is disputed or has a source of its own.
#[must_use]
pub fn notes(table: &Table, point: Point, said: &Said<'_>) -> Vec<Note> {
    let name = &table.about.name;
    let mut notes = Vec::new();
    let ranged = said.values().filter(|remark| remark.range.is_some()).count();
    if ranged > 0 {
        let how = ("how", Argument::Choice(if table.remarks.together { "together" } else { "free" }));
        let point = ("point", Argument::Choice(point.word()));
        let (indicator, values) = (("indicator", Argument::text(name)), ("values", Argument::number(ranged)));
        notes.push(Note::all(Sentence::of("note-ranged-values", [indicator, values, point, how])));
    }
    for (cell, remark) in said {
        let range = remark.range.as_ref().filter(|_| !table.remarks.together);
        if !remark.disputed && remark.source.is_none() {
            continue;
        }
        let used = value(table, cell).map(|value| exact::text(point.of(value, Some(remark))));
        let used = used.map_or_else(|| Argument::text(""), Argument::number);
        let mut parts = vec![match range {
            Some((low, high)) => {
                let ends = [("low", low), ("high", high)].map(|(name, end)| (name, Argument::number(exact::text(end))));
                let [low, high] = ends;
                Sentence::of("cell-between", [("value", used), low, high]).into()
            }
            None => used,
        }];
        if remark.disputed {
            parts.push(Sentence::plain("cell-disputed").into());
        }
        parts.extend(
            remark
                .source
                .iter()
                .map(|source| Argument::from(Sentence::of("cell-source", [("source", Argument::text(source))]))),
        );
        let (indicator, cell) = (("indicator", Argument::text(name)), ("cell", cell_words(cell).into()));
        notes.push(Note::all(Sentence::of("note-cell", [indicator, cell, ("said", Argument::list(parts))])));
    }
    notes
}

/// A cell in words: a state with its origin or its year.
#[must_use]
pub fn cell_words(cell: &CellAt) -> Sentence {
    let state = Argument::text(&cell.state);
    let whose = match &cell.origin {
        Some(origin) => Sentence::of("cell-of-origin", [("state", state), ("origin", Argument::text(origin))]),
        None => Sentence::verbatim(state),
    };
    match cell.year {
        Some(year) => Sentence::of("cell-in-year", [("cell", whose.into()), ("year", Argument::text(year))]),
        None => whose,
    }
}

/// The number that a table holds in a cell; spells have none.
fn value<'a>(table: &'a Table, cell: &CellAt) -> Option<&'a Rational> {
    match &table.values {
        Values::ByState(rows) => rows.get(&cell.state)?.get(&cell.year?).map(|cell| &cell.value),
        Values::Dyadic(rows) => rows.get(cell.origin.as_ref()?)?.get(&cell.state),
        Values::Spells(_) | Values::Stock(_) => None,
    }
}

/// At most five of a list, and how many more there are.
fn some(items: &[String]) -> String {
    let shown = items.iter().take(5).map(String::as_str).collect::<Vec<_>>().join(", ");
    if items.len() > 5 { format!("{shown} and {} more", items.len() - 5) } else { shown }
}
