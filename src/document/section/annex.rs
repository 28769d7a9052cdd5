//! The annex: a numbered table of states that adds up.

use crate::document::{Block, Cell, Heading, Language, Section, Table};
use crate::report::{Column, Figure, Shares};

/// The columns of the annex, where they exist.
const COLUMNS: [&str; 7] = ["key", "obligation", "actual", "gap", "money-owed", "money-paid", "money-gap"];

/// The section.
pub(super) fn section(shares: &Shares, language: &Language) -> Section {
    Section { id: "annex", title: language.say("annex"), blocks: vec![Block::Table(table(shares, language))] }
}

fn table(shares: &Shares, language: &Language) -> Table {
    let columns: Vec<&Column> = COLUMNS.iter().filter_map(|name| shares.column(name)).collect();
    let mut headings = vec![
        Heading { title: language.say("number"), numbers: true },
        Heading { title: language.say("state"), numbers: false },
    ];
    headings.extend(
        columns.iter().map(|column| Heading { title: language.say(&format!("column-{}", column.name)), numbers: true }),
    );
    let row = |state: usize| {
        let mut cells = vec![Cell::number(Figure::whole((state + 1).into())), Cell::Words(shares.names[state].clone())];
        cells.extend(columns.iter().map(|column| cell(column, &column.cells[state])));
        cells
    };
    let mut total = vec![Cell::Empty, Cell::Words(language.say("total"))];
    total.extend(columns.iter().map(|column| column.total.as_ref().map_or(Cell::Empty, |total| cell(column, total))));
    Table {
        id: "annex-table".to_owned(),
        caption: language.say("annex-caption"),
        columns: headings,
        rows: (0..shares.codes.len()).map(row).collect(),
        total: Some(total),
        notes: Vec::new(),
    }
}

/// Gaps carry their sign.
fn cell(column: &Column, figure: &Figure) -> Cell {
    if column.name.ends_with("gap") { Cell::signed(figure.clone()) } else { Cell::number(figure.clone()) }
}
