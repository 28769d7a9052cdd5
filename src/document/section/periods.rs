//! Periods: what is owed and banked at the end, totals by period, and every figure by state and period.

use super::Subject;
use crate::document::{Block, Cell, Heading, Section, Table};
use crate::report::{Column, Figure, PeriodColumn, sum};

/// What is told of the end, by state.
const AT_THE_END: [&str; 2] = ["debt-end", "banked-end"];

/// The section, where duties are carried over.
pub(super) fn section(subject: Subject<'_>) -> Option<Section> {
    let (shares, language) = (subject.shares, subject.language);
    if shares.periods.is_empty() {
        return None;
    }
    let mut years: Vec<i32> = shares.periods.iter().map(|one| one.year).collect();
    years.dedup();
    let mut names: Vec<&str> = Vec::new();
    for one in &shares.periods {
        if !names.contains(&one.column.name) {
            names.push(one.column.name);
        }
    }
    let mut blocks =
        vec![Block::Paragraph(language.say("periods-about")), Block::Table(totals(subject, &years, &names))];
    let end: Vec<&Column> = AT_THE_END.iter().filter_map(|name| shares.column(name)).collect();
    if !end.is_empty() {
        let headings = end.iter().map(|column| subject.in_units(&format!("period-{}", column.name), &[]));
        blocks.push(Block::Table(by_state(
            subject,
            "periods-end-table".to_owned(),
            language.say("periods-end-table"),
            headings.collect(),
            &end,
        )));
    }
    for name in names {
        let columns = of_name(subject, name).into_iter().map(|one| &one.column).collect::<Vec<_>>();
        let headings = years.iter().map(i32::to_string).collect();
        let title = subject.in_units(&format!("period-{name}"), &[]);
        let table = by_state(subject, format!("period-{name}-table"), title.clone(), headings, &columns);
        blocks.push(Block::Fold(title, vec![Block::Table(table)]));
    }
    Some(Section { id: "periods", title: language.say("periods"), blocks })
}

/// The columns of a figure, in order of time.
fn of_name<'a>(subject: Subject<'a>, name: &str) -> Vec<&'a PeriodColumn> {
    subject.shares.periods.iter().filter(|one| one.column.name == name).collect()
}

/// A row a period, a column a figure; they are totals over the states.
fn totals(subject: Subject<'_>, years: &[i32], names: &[&str]) -> Table {
    let of = |year: i32, name: &str| {
        let found = of_name(subject, name).into_iter().find(|one| one.year == year);
        found.map_or(Cell::Empty, |one| cell(&one.column, &total(&one.column)))
    };
    let row = |year: &i32| {
        std::iter::once(Cell::Words(year.to_string())).chain(names.iter().map(|name| of(*year, name))).collect()
    };
    let mut table = subject.table("periods-table", &["period"], &[], years.iter().map(row).collect());
    let headings = names.iter().map(|name| Heading::numbers(subject.in_units(&format!("period-{name}"), &[])));
    table.columns.extend(headings);
    table
}

/// A row a state with totals.
fn by_state(subject: Subject<'_>, id: String, caption: String, headings: Vec<String>, columns: &[&Column]) -> Table {
    let Subject { shares, language, order, .. } = subject;
    let row = |at: &usize| {
        let cells = columns.iter().map(|column| cell(column, &column.cells[*at]));
        std::iter::once(Cell::Words(shares.names[*at].clone())).chain(cells).collect()
    };
    let totals = columns.iter().map(|column| cell(column, &total(column)));
    Table {
        id,
        caption,
        columns: std::iter::once(Heading::words(language.say("state")))
            .chain(headings.into_iter().map(Heading::numbers))
            .collect(),
        rows: order.iter().map(row).collect(),
        total: Some(std::iter::once(Cell::Words(language.say("total"))).chain(totals).collect()),
        notes: Vec::new(),
    }
}

/// The total of a column; what is shown of its members adds up to it.
fn total(column: &Column) -> Figure {
    column.total.clone().unwrap_or_else(|| sum(&column.cells))
}

/// Gaps carry their sign.
fn cell(column: &Column, figure: &Figure) -> Cell {
    if column.name == "gap" { Cell::signed(figure.clone()) } else { Cell::number(figure.clone()) }
}
