//! The annex: a numbered table of states that adds up.

use super::told::told;
use super::{Subject, gaps_of};
use crate::document::{Block, Cell, Heading, Section, Table};
use crate::report::{ANNEX_COLUMNS, Column, Figure, sum};
use crate::scenario::Mode;

/// The section.
pub(super) fn section(subject: Subject<'_>) -> Option<Section> {
    let mut blocks = vec![Block::Table(table(subject))];
    blocks.extend(told(&subject.shares.ties, subject.language));
    Some(Section { id: "annex", title: subject.language.say("annex"), blocks })
}

/// A column of the annex: its name, its cells by state, its total.
struct Shown {
    name: String,
    cells: Vec<Cell>,
    total: Cell,
}

/// The table of the states of a report, with all that its reader has to know.
fn table(subject: Subject<'_>) -> Table {
    Table { notes: notes(subject), ..plain_table(subject) }
}

/// The table of the states of a report, with notes on how it is made alone.
pub(super) fn plain_table(subject: Subject<'_>) -> Table {
    let Subject { shares, language, order, .. } = subject;
    let shown = columns(subject);
    let gaps = if shown.iter().any(|column| column.name.ends_with("gap")) { "some" } else { "none" };
    let mut columns = vec![Heading::numbers(language.say("number")), Heading::words(language.say(subject.members()))];
    columns.extend(shown.iter().map(|column| Heading::numbers(subject.column_title(&column.name))));
    let row = |(number, state): (usize, &usize)| {
        let mut cells = vec![Cell::number(Figure::whole(number.into())), Cell::Words(shares.names[*state].clone())];
        cells.extend(shown.iter().map(|column| column.cells[*state].clone()));
        cells
    };
    let mut total = vec![Cell::Empty, Cell::Words(language.say("total"))];
    total.extend(shown.iter().map(|column| column.total.clone()));
    Table {
        id: "annex-table".to_owned(),
        caption: language.say_with("annex-caption", &[("gap", gaps)]),
        columns,
        rows: (1..).zip(order).map(row).collect(),
        total: Some(total),
        notes: made(subject),
    }
}

fn columns(subject: Subject<'_>) -> Vec<Shown> {
    let method = &subject.report.method;
    // Where the part of contested criteria cannot be told apart, the whole key rests on them.
    let all_contested = method.contested.is_none() && subject.report.criteria.iter().any(|line| line.contested);
    let mut shown: Vec<Shown> =
        ANNEX_COLUMNS.iter().filter_map(|name| subject.shares.column(name)).map(plain).collect();
    if all_contested {
        for column in shown.iter_mut().filter(|column| column.name == "key") {
            column.cells = column.cells.iter().map(|cell| cell.clone().contested_where(true)).collect();
        }
    }
    if let Some(parts) = &method.contested {
        let contested = |figure: &Figure| Cell::number(figure.clone()).contested_where(true);
        let column = Shown {
            name: "contested".to_owned(),
            cells: parts.iter().map(contested).collect(),
            total: contested(&sum(parts)),
        };
        shown.insert(1.min(shown.len()), column);
    }
    shown
}

fn plain(column: &Column) -> Shown {
    let cell = |figure: &Figure| cell(column, figure);
    Shown {
        name: column.name.to_owned(),
        cells: column.cells.iter().map(cell).collect(),
        total: column.total.as_ref().map_or(Cell::Empty, cell),
    }
}

/// Gaps and distances carry their sign.
fn cell(column: &Column, figure: &Figure) -> Cell {
    if column.name.ends_with("gap") || column.name == "distance" {
        Cell::signed(figure.clone())
    } else {
        Cell::number(figure.clone())
    }
}

/// How whole numbers and their order are made.
fn made(Subject { report, language, .. }: Subject<'_>) -> Vec<String> {
    let method = &report.method;
    let members = ("members", method.members);
    let mut notes = ["annex-note-order", "annex-note-adds-up"].map(|name| language.say_with(name, &[members])).to_vec();
    let rule = |name: &str, by: &str| {
        let (method_name, seed) =
            (language.say(&format!("rounding-{by}")), method.seed.unwrap_or_default().to_string());
        let ties = language.say_with(&format!("ties-{}", method.ties.unwrap_or("none")), &[members, ("seed", &seed)]);
        language.say_with(name, &[("method", &method_name), ("ties", &ties)])
    };
    notes.push(rule("annex-note-people", method.people_rounding));
    notes.extend(method.money_rounding.map(|by| rule("annex-note-money", by)));
    notes
}

fn notes(subject: Subject<'_>) -> Vec<String> {
    let Subject { report, shares, language, .. } = subject;
    let method = &report.method;
    let mut notes = made(subject);
    if method.mode == Mode::Ledger {
        notes.push(language.say(if method.once { "annex-note-ledger-once" } else { "annex-note-ledger" }));
    }
    if shares.column("people").is_some() {
        notes.push(language.say("annex-note-ways"));
        let price = method.price.as_ref().map(|price| language.number(price));
        notes.extend(price.map(|price| subject.in_units("annex-note-price", &[("price", &price)])));
    }
    if shares.column("gap").is_some() {
        notes.push(language.say_with("annex-note-gap", &[("gap", gaps_of(report))]));
    }
    if method.contested.is_some() {
        notes.push(language.say("annex-note-contested"));
    } else if report.criteria.iter().any(|line| line.contested) {
        notes.push(language.say("annex-note-all-contested"));
    }
    notes.extend(shares.balance.iter().map(|(amount, why)| {
        let (amount, why) = (language.signed(amount), why.in_language(language));
        language.say_with("annex-note-balance", &[("amount", &amount), ("why", &why)])
    }));
    notes.extend(shares.others.iter().map(|(donor, what, amount)| {
        let what = what.in_language(language);
        let with = [("donor", donor.as_str()), ("what", &what), ("amount", &language.number(amount))];
        subject.in_units("annex-note-other", &with)
    }));
    notes
}
