//! Tables of a Word document: marked and repeated header rows, rows that no page cuts, a text for those who cannot see them.

use super::super::visible::{visible, xml};
use super::super::{Cell, Language, Table};
use super::body::{BOLD, KEPT, Writer, run};

/// The width of a table in fiftieths of a per cent of the text.
const WIDE: usize = 5_000;
/// Sizes of letters in half points: that of the style first.
const SIZES: [usize; 4] = [18, 17, 16, 14];
/// The smallest.
const SMALLEST: usize = 12;
/// Half letters of the widest column of words, and of the narrowest that a long one may become.
const MOST: usize = 72;
const LEAST: usize = 32;
/// Half letters of the edges of a cell.
const EDGES: usize = 4;
/// Letters of what stands in small.
const SMALL: &str = "<w:sz w:val=\"13\"/><w:szCs w:val=\"13\"/>";
/// The most rows of a table that is kept on one page.
const SHORT: usize = 20;
/// Twentieths of a point in the width of the text of our template, for programmes that go by the grid.
const TEXT: usize = 9_638;

impl Writer<'_> {
    /// A table whose caption stands already, with its notes.
    pub(super) fn table(&mut self, table: &Table, caption: &str) {
        let (widths, size) = layout(table, self.language);
        let small = if size == SIZES[0] {
            String::new()
        } else {
            format!("<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>")
        };
        let bold = format!("{BOLD}{small}");
        let titles: Vec<String> = table.columns.iter().map(|column| visible(&column.title)).collect();
        let described = format!("{}: {}", visible(caption), titles.join(", "));
        let visual = if self.language.about().right_to_left { "<w:bidiVisual/>" } else { "" };
        let (look, last) = if table.total.is_some() { ("0660", 1) } else { ("0620", 0) };
        self.out.push_str(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"{}\"/>{visual}<w:tblW w:w=\"{WIDE}\" w:type=\"pct\"/>\
             <w:tblLook w:val=\"{look}\" w:firstRow=\"1\" w:lastRow=\"{last}\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>\
             <w:tblCaption w:val=\"{}\"/><w:tblDescription w:val=\"{}\"/></w:tblPr><w:tblGrid>",
            self.table_style(),
            xml(caption),
            xml(&described),
        ));
        for width in &widths {
            self.out.push_str(&format!("<w:gridCol w:w=\"{}\"/>", width * TEXT / WIDE));
        }
        self.out.push_str("</w:tblGrid>");
        let head: Vec<Shown> =
            table.columns.iter().map(|column| Shown::of(xml(&column.title), column.numbers)).collect();
        self.row("<w:cantSplit/><w:tblHeader/>", &head, &widths, (&bold, KEPT));
        // A short table stands on one page.
        let last = table.rows.len().saturating_sub(usize::from(table.total.is_none()));
        for (at, cells) in table.rows.iter().enumerate() {
            let kept = if table.rows.len() <= SHORT && at < last { KEPT } else { "" };
            self.row("<w:cantSplit/>", &self.shown(cells), &widths, (&small, kept));
        }
        if let Some(total) = &table.total {
            self.row("<w:cantSplit/>", &self.shown(total), &widths, (&bold, ""));
        }
        self.out.push_str("</w:tbl>");
        for note in &table.notes {
            self.text("Onus Note", note);
        }
        // Two tables that touch are one to Word, and a body must not end with a table.
        if table.notes.is_empty() {
            self.text("Onus Note", "");
        }
    }

    fn shown(&self, cells: &[Cell]) -> Vec<Shown> {
        let shown = |cell: &Cell| match cell {
            Cell::Number { .. } if self.language.about().right_to_left => {
                // Marks of direction keep the sign before the digits.
                Shown::of(format!("\u{200e}{}\u{200e}", xml(&cell.text(self.language))), true)
            }
            Cell::Number { .. } => Shown::of(xml(&cell.text(self.language)), true),
            Cell::Words(words) => Shown::of(xml(words), false),
            Cell::Found(words, at) => Shown { small: xml(at), ..Shown::of(xml(words), false) },
            Cell::Empty => Shown::of(String::new(), false),
        };
        cells.iter().map(shown).collect()
    }

    fn row(&mut self, properties: &str, cells: &[Shown], widths: &[usize], (format, kept): (&str, &str)) {
        self.out.push_str(&format!("<w:tr><w:trPr>{properties}</w:trPr>"));
        for (cell, width) in cells.iter().zip(widths) {
            self.out.push_str(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"pct\"/></w:tcPr>"));
            // `right` is the trailing edge: the left one where text runs from right to left.
            let side = if cell.number { "<w:jc w:val=\"right\"/>" } else { "" };
            let mut runs = if cell.text.is_empty() { String::new() } else { run(&cell.text, format, self.language) };
            if !cell.small.is_empty() {
                runs.push_str("<w:r><w:br/></w:r>");
                runs.push_str(&run(&cell.small, SMALL, self.language));
            }
            self.paragraph("Onus Cell", kept, side, &runs);
            self.out.push_str("</w:tc>");
        }
        self.out.push_str("</w:tr>");
    }
}

/// A cell as it is printed.
struct Shown {
    /// XML.
    text: String,
    number: bool,
    /// What stands in small below it.
    small: String,
}

impl Shown {
    fn of(text: String, number: bool) -> Self {
        Self { text, number, small: String::new() }
    }
}

/// How a table fits the text: widths of its columns in fiftieths of a per cent, and the size of its letters in half points.
///
/// A column of numbers is as wide as its longest entry, so that no number is cut; columns of words share what is left, and the letters
/// are as large as that allows. The text is taken to be as wide as our template's.
fn layout(table: &Table, language: &Language) -> (Vec<usize>, usize) {
    let wanted: Vec<usize> = (0..table.columns.len()).map(|column| wanted(table, column, language)).collect();
    let numbers = |column: usize| table.columns[column].numbers;
    let least = |column: usize| if numbers(column) { wanted[column] } else { wanted[column].min(LEAST) };
    let least: Vec<usize> = (0..wanted.len()).map(least).collect();
    let fits = |size: &usize| least.iter().sum::<usize>() <= room(*size);
    let size = SIZES.into_iter().find(fits).unwrap_or(SMALLEST);
    let sum =
        |numeric: bool| (0..wanted.len()).filter(|one| numbers(*one) == numeric).map(|one| wanted[one]).sum::<usize>();
    let left = room(size).saturating_sub(sum(true));
    let crowded = sum(false) > left;
    let width = |column: usize| {
        let shared =
            if crowded && !numbers(column) { wanted[column] * left / sum(false).max(1) } else { wanted[column] };
        shared.max(least[column])
    };
    let widths: Vec<usize> = (0..wanted.len()).map(width).collect();
    let whole = widths.iter().sum::<usize>().max(1);
    (widths.into_iter().map(|width| width * WIDE / whole).collect(), size)
}

/// The width in half letters that a column would have: of its longest entry, or of the longest word of its heading, with its edges.
fn wanted(table: &Table, column: usize, language: &Language) -> usize {
    let rows = table.rows.iter().chain(&table.total).filter_map(|row| row.get(column));
    let letters = |cell: &Cell| match cell {
        Cell::Found(words, at) => half_letters(words).max(half_letters(at)),
        cell => half_letters(&cell.text(language)),
    };
    let longest = rows.map(letters).max().unwrap_or(0);
    let heading = table.columns[column].title.split(' ').map(half_letters).max().unwrap_or(0) + 2;
    let most = if table.columns[column].numbers { usize::MAX } else { MOST };
    longest.max(heading).min(most) + EDGES
}

/// Points and spaces are half as wide as digits.
fn half_letters(text: &str) -> usize {
    text.chars().map(|c| if matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '.' | ',') { 1 } else { 2 }).sum()
}

/// Half letters in the width of the text, where a letter is six tenths as wide as high.
fn room(size: usize) -> usize {
    TEXT * 2 / (size * 6)
}
