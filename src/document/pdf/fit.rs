//! How wide the columns of a table are, how large its type, and whether it needs the page turned.
//!
//! No typeface is read: a digit and a letter count as one character, and so many characters fit on a line of each size of type.

use unicode_width::UnicodeWidthStr;

use crate::document::{Language, Table};

/// The longest word that is kept in one piece in a cell.
pub(super) const WORD: usize = 24;
/// Beyond so many characters a column of words takes more lines rather than more room.
const WORDS: usize = 36;
/// What stands between two columns, in characters.
const GAP: usize = 3;

/// How a table is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fit {
    /// The size of its type, in points.
    pub(super) size: usize,
    /// Whether the page is turned.
    pub(super) turned: bool,
    /// The widths of its columns, as parts of the line.
    pub(super) widths: Vec<usize>,
}

/// Sizes of type with the characters that fit on a line, upright and then turned; A4 for both papers, of which it has the shorter line.
const LINES: [(usize, bool, usize); 7] =
    [(9, false, 109), (8, false, 122), (7, false, 140), (9, true, 164), (8, true, 185), (7, true, 211), (6, true, 246)];

/// The first setting in which no number and no word of a heading is broken; the narrowest where there is none.
pub(super) fn fit(table: &Table, language: &Language) -> Fit {
    let wishes: Vec<(usize, usize)> = (0..table.columns.len()).map(|at| wish(table, at, language)).collect();
    let least: usize = wishes.iter().map(|(least, _)| least).sum();
    let last = LINES[LINES.len() - 1];
    let (size, turned, line) = LINES.into_iter().find(|(_, _, line)| least <= *line).unwrap_or(last);
    let more: usize = wishes.iter().map(|(least, most)| most - least).sum();
    let spare = line.saturating_sub(least).min(more);
    let widths = wishes.iter().map(|(least, most)| least + (most - least) * spare / more.max(1)).collect();
    Fit { size, turned, widths }
}

/// The least and the greatest width that a column has use for.
fn wish(table: &Table, at: usize, language: &Language) -> (usize, usize) {
    let heading = &table.columns[at];
    let cells = table.rows.iter().chain(&table.total).filter_map(|row| row.get(at));
    let texts: Vec<String> = cells.map(|cell| cell.text(language)).collect();
    let longest = |text: &str| text.split([' ', '\n']).map(UnicodeWidthStr::width).max().unwrap_or(0);
    let word = |text: &str| longest(text).min(WORD);
    let least = texts.iter().map(|text| word(text)).max().unwrap_or(0).max(word(&heading.title));
    let whole = texts.iter().map(|text| text.width()).max().unwrap_or(0).max(heading.title.width().div_ceil(2));
    (least + GAP, whole.min(WORDS).max(least) + GAP)
}
