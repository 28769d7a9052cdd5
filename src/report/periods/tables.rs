//! Periods as tables: totals by period in a terminal, and every state in every period in Markdown.

use std::fmt::Write as _;

use comfy_table::{Cell, CellAlignment};

use super::super::markdown::escaped;
use super::super::table::{new_table, put};
use super::{by_name, total};
use crate::report::{Figure, Shares};

/// Totals by period.
pub(in crate::report) fn terminal(shares: &Shares, text: &mut String) {
    if shares.periods.is_empty() {
        return;
    }
    let named = by_name(shares);
    let mut table = new_table();
    let right = |text: String| Cell::new(text).set_alignment(CellAlignment::Right);
    let titles = named.iter().filter_map(|(_, columns)| columns.first()).map(|one| right(one.column.title.to_owned()));
    table.set_header(std::iter::once(Cell::new("period")).chain(titles).collect::<Vec<_>>());
    for (at, year) in years(shares).into_iter().enumerate() {
        let cells = named
            .iter()
            .filter_map(|(_, columns)| columns.get(at))
            .map(|one| right(words(&total(one), one.column.name)));
        table.add_row(std::iter::once(Cell::new(year)).chain(cells));
    }
    let _ = writeln!(text, "\nTotals by period; every state stands in `--format csv` and `--format md`");
    put(&table, text);
}

/// Totals by period, then each figure by state and period.
pub(in crate::report) fn markdown(shares: &Shares, text: &mut String) {
    if shares.periods.is_empty() {
        return;
    }
    let years = years(shares);
    let heads = |text: &mut String, first: &str| {
        let _ = writeln!(text, "| {first} | {} |", years.join(" | "));
        let _ = writeln!(text, "| --- |{}", " ---: |".repeat(years.len()));
    };
    let _ = writeln!(text, "## Periods\n");
    heads(text, "total");
    for (_, columns) in by_name(shares) {
        let Some(first) = columns.first() else { continue };
        let cells: Vec<String> = columns.iter().map(|one| words(&total(one), one.column.name)).collect();
        let _ = writeln!(text, "| {} ({}) | {} |", escaped(first.column.title), first.column.unit, cells.join(" | "));
    }
    for (name, columns) in by_name(shares) {
        let Some(first) = columns.first() else { continue };
        let _ = writeln!(text, "\n### {} by period: {}\n", first.column.title, escaped(first.column.about));
        heads(text, "state");
        for (state, of) in shares.names.iter().enumerate() {
            let cells: Vec<String> = columns.iter().map(|one| words(&one.column.cells[state], name)).collect();
            let _ = writeln!(text, "| {} | {} |", escaped(of), cells.join(" | "));
        }
    }
    text.push('\n');
}

fn words(figure: &Figure, name: &str) -> String {
    if name == "gap" { figure.signed() } else { figure.spaced() }
}

fn years(shares: &Shares) -> Vec<String> {
    let mut years: Vec<i32> = shares.periods.iter().map(|one| one.year).collect();
    years.dedup();
    years.into_iter().map(|year| year.to_string()).collect()
}
