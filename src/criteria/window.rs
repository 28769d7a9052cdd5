//! Windows: several years become one number, state by state.

use std::collections::BTreeMap;
use std::fmt;

use super::{Note, World, codes, decay, finding, points};
use crate::data::{Cell, Kind, Point, Table, ValueStatus, Values};
use crate::diagnostic::Diagnostic;
use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::scenario::{Absent, Criterion, Discount, Placed, Take, Window};

/// The years of a window, first and last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Years {
    /// First.
    pub first: i32,
    /// Last.
    pub last: i32,
}

impl fmt::Display for Years {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first == self.last { write!(f, "{}", self.last) } else { write!(f, "{} to {}", self.first, self.last) }
    }
}

/// What a window gives for one state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The number; `None` where it is missing.
    pub value: Option<Rational>,
    /// Years of the window without a value.
    pub absent: usize,
    /// The one year used, for `last` and `newest`.
    pub year: Option<i32>,
    /// Whether a projection was used.
    pub projected: bool,
}

/// What a window gives for all states.
#[derive(Debug, Clone)]
pub struct Reading {
    /// One number a state; `None` where it is missing.
    pub values: Vec<Option<Rational>>,
    /// Least and greatest, where values of the window have ranges that are free of each other.
    pub bounds: Vec<Option<(Rational, Rational)>>,
    /// The years used.
    pub years: Years,
    /// Whether the indicator adds up when states merge.
    pub kind: Kind,
    /// What was chosen.
    pub notes: Vec<Note>,
}

/// The years that a window means: `to` absent is the newest year, not after `year`, in which a state of `ids` has a value that
/// is no projection; `from` absent is counted back by `years`, or is the last year. `None` where there is no such year.
#[must_use]
pub fn years(
    window: &Window,
    rows: &BTreeMap<StateId, BTreeMap<i32, Cell>>,
    ids: &[StateId],
    year: i32,
) -> Option<Years> {
    let newest = || {
        let reported = |row: &BTreeMap<i32, Cell>| {
            row.range(..=year).rev().find(|(_, cell)| cell.status != ValueStatus::Projected).map(|(year, _)| *year)
        };
        ids.iter().filter_map(|id| rows.get(id).and_then(reported)).max()
    };
    let last = window.to.or_else(newest)?;
    let back = window.years.map(|years| i32::try_from(years).unwrap_or(i32::MAX));
    let first = window.from.or(back.map(|years| last.saturating_sub(years.saturating_sub(1)))).unwrap_or(last);
    (first <= last).then_some(Years { first, last })
}

/// One number from one state's years. A discount that cannot be used, which [`read`] refuses, counts no year.
#[must_use]
pub fn take(row: Option<&BTreeMap<i32, Cell>>, years: Years, window: &Window) -> Taken {
    let weights = weights(years, window).unwrap_or_else(|_| Some(Vec::new()));
    weighted(row, years, window, weights.as_deref())
}

/// What each year counts, by years before the last; `None` where all count alike.
fn weights(years: Years, window: &Window) -> Result<Option<Vec<Rational>>, String> {
    let Some(discount) = &window.discount else { return Ok(None) };
    let many = u32::try_from(i64::from(years.last) - i64::from(years.first) + 1).unwrap_or(u32::MAX);
    decay::weights(discount, many).map(Some)
}

fn weighted(row: Option<&BTreeMap<i32, Cell>>, years: Years, window: &Window, weights: Option<&[Rational]>) -> Taken {
    let present: Vec<(i32, &Cell)> =
        row.into_iter().flat_map(|row| row.range(years.first..=years.last)).map(|(year, cell)| (*year, cell)).collect();
    let all = usize::try_from(i64::from(years.last) - i64::from(years.first) + 1).unwrap_or(0);
    let absent = all - present.len();
    let newest = present.last().copied();
    let at_end = newest.filter(|(year, _)| *year == years.last);
    let one = |chosen: Option<(i32, &Cell)>| Taken {
        value: chosen.map(|(_, cell)| cell.value.clone()).or((window.absent == Absent::Zero).then_some(Rational::ZERO)),
        absent,
        year: chosen.map(|(year, _)| year),
        projected: chosen.is_some_and(|(_, cell)| cell.status == ValueStatus::Projected),
    };
    let sum = || match weights {
        None => exact::sum(present.iter().map(|(_, cell)| &cell.value)),
        Some(weights) => {
            let counted = present.iter().map(|(year, cell)| {
                let back = usize::try_from(i64::from(years.last) - i64::from(*year)).ok();
                back.and_then(|back| weights.get(back)).map_or(Rational::ZERO, |weight| weight * &cell.value)
            });
            exact::sum(&counted.collect::<Vec<_>>())
        }
    };
    let over = match window.absent {
        Absent::Stop if absent > 0 => None,
        Absent::Stop | Absent::Zero => Some(all),
        Absent::Shorter => (!present.is_empty()).then_some(present.len()),
    };
    match window.take {
        Take::Newest => one(newest),
        Take::Last if window.absent == Absent::Shorter => one(newest),
        Take::Last => one(at_end),
        Take::Sum | Take::Mean => Taken {
            value: over.map(|n| if window.take == Take::Mean { sum() / Rational::from(n) } else { sum() }),
            absent,
            year: None,
            projected: present.iter().any(|(_, cell)| cell.status == ValueStatus::Projected),
        },
    }
}

/// Reads an indicator by state through a window, at one point of values that have a range.
///
/// # Errors
/// `ONUS-K008` where there is no such table by state, `ONUS-K009` where the window has no year, `ONUS-K016` where its discount
/// cannot be used; `ONUS-D060` where a value has no central one and nothing says which point is used.
pub fn read(
    criterion: &Criterion,
    indicator: &Placed<String>,
    window: &Window,
    at: Point,
    ids: &[StateId],
    world: &World<'_>,
) -> Result<Reading, Diagnostic> {
    let (table, rows) = by_state(criterion, indicator, world)?;
    let Some(years) = years(window, rows, ids, world.as_of.year) else {
        return Err(finding(
            criterion,
            "ONUS-K009",
            &format!("{} has no year to take: no member has a reported value in the window", indicator.value),
            "state the years: window = { from = …, to = … }",
        ));
    };
    let said = points::of_years(table, ids, years);
    points::central_is_there(criterion, indicator, at, &said)?;
    let weights = weights(years, window).map_err(|what| {
        let fix = "write a number with few decimals, and fewer years";
        finding(criterion, "ONUS-K016", &what, fix)
    })?;
    let through = |point: Point, id: &StateId| {
        let row = rows.get(id);
        match row.filter(|_| !said.is_empty()) {
            Some(row) => weighted(Some(&points::at(point, row, id, &said)), years, window, weights.as_deref()),
            None => weighted(row, years, window, weights.as_deref()),
        }
    };
    let taken: Vec<Taken> = ids.iter().map(|id| through(at, id)).collect();
    let mut notes = notes(&table.about.name, &table.about.edition, years, window, ids, &taken);
    notes.extend(window.discount.as_ref().map(discounted));
    notes.extend(points::notes(table, at, &said));
    let ranged = |id: &StateId| said.iter().any(|(cell, remark)| cell.state == *id && remark.range.is_some());
    let bounds = ids.iter().map(|id| {
        let free = !table.remarks.together && ranged(id);
        free.then(|| Some((through(Point::Low, id).value?, through(Point::High, id).value?))).flatten()
    });
    let bounds = bounds.collect();
    let values = taken.into_iter().map(|taken| taken.value).collect();
    Ok(Reading { values, bounds, years, kind: table.about.kind, notes })
}

/// The values of one year, for a population or a size.
///
/// # Errors
/// `ONUS-K008` where there is no such table by state.
pub fn of_year(
    criterion: &Criterion,
    indicator: &Placed<String>,
    year: i32,
    ids: &[StateId],
    world: &World<'_>,
) -> Result<Vec<Option<Rational>>, Diagnostic> {
    let (_, rows) = by_state(criterion, indicator, world)?;
    Ok(ids.iter().map(|id| rows.get(id).and_then(|row| row.get(&year)).map(|cell| cell.value.clone())).collect())
}

type Rows = BTreeMap<StateId, BTreeMap<i32, Cell>>;

fn by_state<'a>(
    criterion: &Criterion,
    indicator: &Placed<String>,
    world: &World<'a>,
) -> Result<(&'a Table, &'a Rows), Diagnostic> {
    let place = Some(indicator.place.clone());
    let path = &criterion.named.path;
    let name = &indicator.value;
    let Some(table) = world.tables.get(name) else {
        let what = format!("{path}: there is no indicator {name}");
        return Err(Diagnostic::error("ONUS-K008", place, what, "name an indicator that `onus data` lists"));
    };
    match &table.values {
        Values::ByState(rows) => Ok((table, rows)),
        Values::Dyadic(_) | Values::Spells(_) => {
            let what = format!("{path}: {name} has a table for each origin, not one value a state");
            Err(Diagnostic::error("ONUS-K008", place, what, "write by = \"origin\", or name an indicator by state"))
        }
        Values::Stock(_) => {
            let what = format!("{path}: {name} counts people by origin and host and is no value of a state");
            Err(Diagnostic::error("ONUS-K008", place, what, "name an indicator by state"))
        }
    }
}

fn discounted(discount: &Discount) -> Note {
    let decimals = ("decimals", Argument::number(decay::DECIMALS));
    Note::all(match discount {
        Discount::Rate(rate) => {
            Sentence::of("note-discount-rate", [("rate", Argument::number(exact::text(rate))), decimals])
        }
        Discount::HalfLife(years) => {
            Sentence::of("note-discount-half-life", [("years", Argument::number(exact::text(years))), decimals])
        }
    })
}

fn notes(name: &str, edition: &str, years: Years, window: &Window, ids: &[StateId], taken: &[Taken]) -> Vec<Note> {
    let take = match window.take {
        Take::Last => "last",
        Take::Mean => "mean",
        Take::Sum => "sum",
        Take::Newest => "newest",
    };
    let indicator = || ("indicator", Argument::text(name));
    let span = Argument::Choice(if years.first == years.last { "one" } else { "several" });
    let of = [("edition", Argument::text(edition)), ("take", Argument::Choice(take)), ("span", span)];
    let [edition, take, span] = of;
    let (first, last) = (("from", Argument::text(years.first)), ("to", Argument::text(years.last)));
    let mut notes = vec![Note::all(Sentence::of("note-values", [indicator(), edition, span, first, last, take]))];
    let pairs = || ids.iter().zip(taken);
    let projected: Vec<&StateId> = pairs().filter(|(_, taken)| taken.projected).map(|(id, _)| id).collect();
    if !projected.is_empty() {
        let states = ("states", codes(projected));
        notes.push(Note::all(Sentence::of("note-projections", [indicator(), states])));
    }
    let single = matches!(window.take, Take::Newest | Take::Last);
    if single {
        let mut older: BTreeMap<i32, Vec<&StateId>> = BTreeMap::new();
        for (id, taken) in pairs() {
            if let Some(year) = taken.year.filter(|year| *year < years.last) {
                older.entry(year).or_default().push(id);
            }
        }
        let part = |(year, ids): (&i32, &Vec<&StateId>)| {
            let with = [("year", Argument::text(year)), ("states", codes(ids.iter().copied()))];
            Argument::from(Sentence::of("note-year-for", with))
        };
        if !older.is_empty() {
            let years = ("years", Argument::series(older.iter().map(part)));
            notes.push(Note::all(Sentence::of("note-older", [indicator(), years])));
        }
    }
    let short: Vec<Argument> = pairs()
        .filter(|(_, taken)| taken.absent > 0 && taken.value.is_some() && !(single && taken.year.is_some()))
        .map(|(id, taken)| Argument::text(format!("{id} {}", taken.absent)))
        .collect();
    if !short.is_empty() {
        let what = Argument::Choice(if window.absent == Absent::Zero { "zero" } else { "out" });
        let with = [indicator(), ("what", what), ("states", Argument::list(short))];
        notes.push(Note::all(Sentence::of("note-absent", with)));
    }
    notes
}
