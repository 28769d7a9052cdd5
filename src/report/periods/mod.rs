//! Periods in a report: one figure of every member in each, and what is owed at the end.

mod bottleneck;
mod sentences;
mod tables;

pub(super) use sentences::{folded, in_year, notes, sentences};
pub(super) use tables::{markdown, terminal};

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::columns::{column, sum};
use super::json::figure;
use super::{Column, Figure, Shares, adding_up};
use crate::exact::{Integer, Rational};
use crate::pipeline::{Allocation, PeriodAccount, Run};

/// One figure of every member in one period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodColumn {
    /// The period: a year.
    pub year: i32,
    /// The figure; its total is that of the period.
    pub column: Column,
}

/// The columns of every period, in order of time.
pub(super) fn columns(run: &Run, allocation: &Allocation) -> Vec<PeriodColumn> {
    let currency = run.scenario.currency().unit;
    let of = |account: &PeriodAccount| {
        let year = account.year;
        of_period(account, currency).into_iter().map(move |column| PeriodColumn { year, column })
    };
    allocation.periods.iter().flat_map(of).collect()
}

fn of_period(account: &PeriodAccount, currency: &'static str) -> Vec<Column> {
    let files = "applications";
    let rounded = |name, title, about, amounts: &[Rational]| {
        column(name, title, files, about, adding_up(amounts.to_vec(), 0), true)
    };
    // One line of all accounts: whole numbers that add up along every account.
    let line = |name, title, about, whole: &[Integer], exact: &[Rational]| {
        column(name, title, "responsibility-units", about, figures(whole, exact), true)
    };
    let of = &account.whole;
    let whole = |name, title, about, numbers: Vec<Integer>| {
        column(name, title, "people", about, numbers.into_iter().map(Figure::whole).collect(), true)
    };
    let mut columns = vec![
        line("fair", "fair number", "share in the key of the period times its people", &of.fair, &account.fair),
        line("obligation", "obligation", "what is to be taken in the period", &account.people, &account.exact),
    ];
    if let Some(actual) = &account.actual {
        let gaps = actual.iter().zip(&account.people).map(|(actual, people)| actual - people).collect();
        columns.push(whole("actual", "actual", "people hosted at the end of the period", actual.clone()));
        columns.push(whole("gap", "gap", "actual minus obligation: negative is below share", gaps));
    }
    columns.push(line("surcharge", "surcharge", "added to what was owed before", &of.surcharge, &account.surcharge));
    if account.actual.is_none() && of.done != account.people {
        let about = "what the account takes off what is due: the obligation before whole people are apportioned";
        columns.push(line("counted", "counted", about, &of.done, &account.exact));
    }
    columns.push(line("debt", "debt", "owed after the period, surcharges included", &of.debt, &account.debt));
    let about = "done above what was due and carried over after the period";
    columns.push(line("banked", "banked", about, &of.banked, &account.banked));
    if !account.beyond.is_empty() {
        let about = "done above what was due in the period, beyond what may be carried over";
        columns.push(line("beyond", "beyond the bank", about, &of.beyond, &account.beyond));
    }
    if let Some(budget) = &account.budget {
        let cells = budget.shares.iter().cloned().map(Figure::cents).collect();
        columns.push(column("budget", "budget", currency, "part of the budget of the period, by the key", cells, true));
    }
    if let Some(backlog) = &account.backlog {
        columns.push(rounded("decided", "decided", "applications decided in the period", &backlog.decided));
        columns.push(rounded("bought", "of these bought", "decisions that money bought", &backlog.bought));
        columns.push(rounded("open", "open", "applications open after the period", &backlog.open));
    }
    columns
}

/// What is owed and banked after the last period, as columns of the main table.
pub(super) fn at_the_end(allocation: &Allocation) -> Vec<Column> {
    let Some(last) = allocation.periods.last() else { return Vec::new() };
    let end = |name, title, about, whole: &[Integer], exact: &[Rational]| {
        column(name, title, "responsibility-units", about, figures(whole, exact), true)
    };
    let owed = "owed after the last period, surcharges included: reported, never dropped";
    let banked = "done above what was due and not used up by the last period";
    vec![
        end("debt-end", "debt at end", owed, &last.whole.debt, &last.debt),
        end("banked-end", "banked at end", banked, &last.whole.banked, &last.banked),
    ]
}

/// Whole numbers as they are shown, each with the exact one beside it.
fn figures(whole: &[Integer], exact: &[Rational]) -> Vec<Figure> {
    let figure = |(whole, exact): (&Integer, &Rational)| Figure::Number {
        shown: whole.clone(),
        decimals: 0,
        exact: exact.clone(),
    };
    whole.iter().zip(exact).map(figure).collect()
}

/// The names of the figures, each with its columns in order of time.
fn by_name(shares: &Shares) -> Vec<(&'static str, Vec<&PeriodColumn>)> {
    let mut named: Vec<(&'static str, Vec<&PeriodColumn>)> = Vec::new();
    for one in &shares.periods {
        match named.iter_mut().find(|(name, _)| *name == one.column.name) {
            Some((_, columns)) => columns.push(one),
            None => named.push((one.column.name, vec![one])),
        }
    }
    named
}

/// The heads of the columns of a CSV file: `debt 2024 (responsibility-units)`.
pub(super) fn csv_heads(shares: &Shares) -> impl Iterator<Item = String> + '_ {
    shares.periods.iter().map(|one| format!("{} {} ({})", one.column.name, one.year, one.column.unit))
}

/// The cells of a state in these columns.
pub(super) fn csv_cells(shares: &Shares, state: usize) -> impl Iterator<Item = String> + '_ {
    shares.periods.iter().map(move |one| one.column.cells[state].text())
}

/// Period, figure, state.
pub(super) fn json(shares: &Shares) -> Value {
    let mut years: BTreeMap<i32, Map<String, Value>> = BTreeMap::new();
    for PeriodColumn { year, column } in &shares.periods {
        let states = shares.codes.iter().cloned().zip(column.cells.iter().map(figure));
        let about = json!({
            "unit": column.unit, "about": column.about, "total": column.total.as_ref().map(figure),
            "states": states.collect::<Map<_, _>>(),
        });
        years.entry(*year).or_default().insert(column.name.to_owned(), about);
    }
    Value::Object(years.into_iter().map(|(year, figures)| (year.to_string(), Value::Object(figures))).collect())
}

/// The total of a figure in a period; what is shown of its members adds up to it.
fn total(one: &PeriodColumn) -> Figure {
    one.column.total.clone().unwrap_or_else(|| sum(&one.column.cells))
}
