//! Tables: a caption, headings of columns and rows, totals at the foot, notes below.

use maud::{Markup, html};

use super::text::{sound, words};
use crate::document::{Cell, Language, Table};

/// A table, in a frame of its own that can be scrolled where it is wider than the page.
pub(super) fn table(table: &Table, language: &Language) -> Markup {
    let caption = format!("{}-caption", table.id);
    // The first cell of words names the row.
    let names = |cells: &[Cell]| cells.iter().position(Cell::is_words);
    let row = |cells: &[Cell]| {
        let name = names(cells);
        let numbers = |at: usize| table.columns.get(at).is_some_and(|heading| heading.numbers);
        html! { tr { @for (at, cell) in cells.iter().enumerate() { (self::cell(cell, (Some(at) == name, numbers(at)), language)) } } }
    };
    html! {
        div class="scroll" role="group" tabindex="0" aria-labelledby=(caption) {
            table id=(table.id) {
                caption id=(caption) { (sound(&table.caption)) }
                thead {
                    tr {
                        @for heading in &table.columns {
                            th scope="col" class=[heading.numbers.then_some("n")] { (words(&heading.title, language)) }
                        }
                    }
                }
                tbody { @for cells in &table.rows { (row(cells)) } }
                @if let Some(total) = &table.total { tfoot { (row(total)) } }
            }
        }
        @if !table.notes.is_empty() {
            ul class="notes" { @for note in &table.notes { li { (sound(note)) } } }
        }
    }
}

/// What a rule is called, and in small below it where it stands.
fn found(called: &str, at: &str, language: &Language) -> Markup {
    html! { (words(called, language)) " " small { (words(at, language)) } }
}

/// A cell that may name its row, in a column that may be one of numbers: what stands there in words, such as a range, ends where they do.
fn cell(cell: &Cell, (names_row, numbers): (bool, bool), language: &Language) -> Markup {
    let text = cell.text(language);
    html! {
        @match cell {
            Cell::Words(_) if names_row => th scope="row" { (words(&text, language)) },
            Cell::Found(words, at) if names_row => th scope="row" { (found(words, at, language)) },
            Cell::Found(words, at) => td { (found(words, at, language)) },
            Cell::Words(_) => td class=[numbers.then_some("side")] { (words(&text, language)) },
            Cell::Number { .. } => td class="n" { (sound(&text)) },
            Cell::Empty => td {},
        }
    }
}
