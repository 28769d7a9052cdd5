//! How wide the columns of a table are, how large its type, and whether it needs the page turned.
//!
//! No typeface is read: a digit and a letter count as one character, and so many characters fit on a line of each size of type.

use unicode_width::UnicodeWidthStr;

use crate::document::{Cell, Language, Table};

/// The longest word that is kept in one piece in a cell.
pub(super) const WORD: usize = 24;
/// Beyond so many characters a column of words takes more lines rather than more room.
const WORDS: usize = 60;
/// The same where a table stands in two halves.
const WORDS_OF_HALF: usize = 36;
/// A heading that is no longer stands on one line where there is room.
const SHORT: usize = 16;
/// What stands between two columns, in characters.
const GAP: usize = 3;

/// Half a line, where two halves stand side by side.
const HALF: usize = 48;
/// More rows than stand on a page.
const LONG: usize = 60;
/// More lines in a row than are read at a glance.
const TALL: usize = 8;

/// How a table is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fit {
    /// The size of its type, in points.
    pub(super) size: usize,
    /// Whether the page is turned.
    pub(super) turned: bool,
    /// Whether it goes on beside itself: what is long and narrow stands in two halves of the page.
    pub(super) halves: bool,
    /// The widths of its columns, in characters.
    pub(super) widths: Vec<usize>,
    /// The characters on a line, or on that of a half.
    pub(super) line: usize,
}

/// Sizes of type with the characters that fit on a line, upright and then turned; A4 for both papers, of which it has the shorter line.
const LINES: [(usize, bool, usize); 7] =
    [(9, false, 109), (8, false, 122), (7, false, 140), (9, true, 164), (8, true, 185), (7, true, 211), (6, true, 246)];

/// The first setting in which no number and no word of a heading is broken, and upright no row is tall; then the first that may have tall
/// rows; the narrowest where there is none.
pub(super) fn fit(table: &Table, language: &Language) -> Fit {
    let wishes: Vec<(usize, usize)> = (0..table.columns.len()).map(|at| wish(table, at, language)).collect();
    if let Some(halves) = halves(table, &wishes) {
        return halves;
    }
    let least: usize = wishes.iter().map(|(least, _)| least).sum();
    let more: usize = wishes.iter().map(|(least, most)| most - least).sum();
    let widths = |line: usize| -> Vec<usize> {
        let spare = line.saturating_sub(least).min(more);
        wishes.iter().map(|(least, most)| least + (most - least) * spare / more.max(1)).collect()
    };
    let fits = |(_, _, line): &(usize, bool, usize)| least <= *line;
    let is_low = |(_, turned, line): &(usize, bool, usize)| !turned && tallest(table, &widths(*line), language) <= TALL;
    let last = LINES[LINES.len() - 1];
    let low = LINES.into_iter().find(|setting| fits(setting) && is_low(setting));
    let (size, turned, line) = low.or_else(|| LINES.into_iter().find(fits)).unwrap_or(last);
    Fit { size, turned, halves: false, widths: widths(line), line: line.max(least) }
}

/// A long table that needs no more than half a line, upright.
fn halves(table: &Table, wishes: &[(usize, usize)]) -> Option<Fit> {
    let widths: Vec<usize> = wishes.iter().map(|(least, most)| (*most).min(WORDS_OF_HALF + GAP).max(*least)).collect();
    let half = |line: usize| line * HALF / 100;
    let narrow = |(_, turned, line): &(usize, bool, usize)| !turned && widths.iter().sum::<usize>() <= half(*line);
    let (size, turned, line) = LINES.into_iter().find(|setting| table.rows.len() > LONG && narrow(setting))?;
    Some(Fit { size, turned, halves: true, widths, line: half(line) })
}

/// The lines of the tallest row.
fn tallest(table: &Table, widths: &[usize], language: &Language) -> usize {
    let lines = |(cell, width): (&Cell, &usize)| cell.text(language).width().div_ceil(width.saturating_sub(GAP).max(1));
    table.rows.iter().flat_map(|row| row.iter().zip(widths).map(lines)).max().unwrap_or(0)
}

/// The least and the greatest width that a column has use for.
fn wish(table: &Table, at: usize, language: &Language) -> (usize, usize) {
    let heading = &table.columns[at];
    let cells = table.rows.iter().chain(&table.total).filter_map(|row| row.get(at));
    let texts: Vec<String> = cells.map(|cell| cell.text(language)).collect();
    let longest = |text: &str| text.split([' ', '\n']).map(UnicodeWidthStr::width).max().unwrap_or(0);
    let word = |text: &str| longest(text).min(WORD);
    let least = texts.iter().map(|text| word(text)).max().unwrap_or(0).max(word(&heading.title));
    let title = heading.title.width();
    let title = if title <= SHORT { title } else { title.div_ceil(2) };
    let whole = texts.iter().map(|text| text.width()).max().unwrap_or(0).max(title);
    (least + GAP, whole.min(WORDS).max(least) + GAP)
}
