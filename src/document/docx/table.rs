//! Tables of a Word document: marked and repeated header rows, rows that no page cuts, a text for those who cannot see them.

use super::super::visible::{visible, xml};
use super::super::{Cell, Table};
use super::body::{BOLD, Writer, run};

/// The width of a table in fiftieths of a per cent of the text.
const WIDE: usize = 5_000;
/// The fewest and the most letters that the width of a column is reckoned with.
const LETTERS: (usize, usize) = (5, 36);
/// Twentieths of a point in the width of the text of our template, for programmes that go by the grid.
const TEXT: usize = 9_638;

impl Writer<'_> {
    /// A table under its caption, with its notes.
    pub(super) fn table(&mut self, table: &Table, caption: &str) {
        self.text("caption", caption);
        let widths = widths(table, self.language);
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
        self.row("<w:cantSplit/><w:tblHeader/>", &head, &widths, BOLD);
        for cells in &table.rows {
            self.row("<w:cantSplit/>", &self.shown(cells), &widths, "");
        }
        if let Some(total) = &table.total {
            self.row("<w:cantSplit/>", &self.shown(total), &widths, BOLD);
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
            Cell::Empty => Shown::of(String::new(), false),
        };
        cells.iter().map(shown).collect()
    }

    fn row(&mut self, properties: &str, cells: &[Shown], widths: &[usize], format: &str) {
        self.out.push_str(&format!("<w:tr><w:trPr>{properties}</w:trPr>"));
        for (cell, width) in cells.iter().zip(widths) {
            self.out.push_str(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"pct\"/></w:tcPr>"));
            // `right` is the trailing edge: the left one where text runs from right to left.
            let side = if cell.number { "<w:jc w:val=\"right\"/>" } else { "" };
            let runs = if cell.text.is_empty() { String::new() } else { run(&cell.text, format, self.language) };
            self.paragraph("Onus Cell", side, &runs);
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
}

impl Shown {
    fn of(text: String, number: bool) -> Self {
        Self { text, number }
    }
}

/// Widths of the columns in fiftieths of a per cent, after their longest entries: of numbers whole, of words and headings by word.
fn widths(table: &Table, language: &super::super::Language) -> Vec<usize> {
    let word = |text: &str| text.split(' ').map(|word| word.chars().count()).max().unwrap_or(0);
    let letters = |column: usize| {
        let rows = table.rows.iter().chain(&table.total).filter_map(|row| row.get(column));
        let longest = rows.map(|cell| cell.text(language).chars().count()).max().unwrap_or(0);
        longest.max(word(&table.columns[column].title)).clamp(LETTERS.0, LETTERS.1)
    };
    let letters: Vec<usize> = (0..table.columns.len()).map(letters).collect();
    let sum: usize = letters.iter().sum::<usize>().max(1);
    letters.into_iter().map(|letters| letters * WIDE / sum).collect()
}
