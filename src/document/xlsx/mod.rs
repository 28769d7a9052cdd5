//! Excel: a workbook whose cells are numbers and texts, never formulas.
//!
//! Sheets have fixed English names, by which other programs find them; what is said in README and Annex is in the language of the
//! document. Numbers of more than 15 digits are texts, since Excel keeps no more.

mod annex;
mod cells;
mod plain;
mod readme;

use rust_xlsxwriter::{Workbook, XlsxError};

use super::container;
use super::{Subject, Unwritable, embedded, properties, tidy};
use cells::Styles;

/// The sections that have a sheet, with its name.
const SHEETS: [(&str, &str); 2] = [("annex", "Annex"), ("against", "Keys")];

/// The workbook.
pub(super) fn write(subject: Subject<'_>) -> Result<Vec<u8>, Unwritable> {
    let written = book(subject).map_err(|error| Unwritable(error.to_string()))?;
    let mut entries =
        container::unpack(&written).ok_or_else(|| Unwritable("the workbook is no container".to_owned()))?;
    properties::put(&mut entries, subject, "xl/_rels/workbook.xml.rels")?;
    entries.push(embedded::part("xlsx", subject));
    container::pack(&entries)
}

fn book(subject: Subject<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let styles = Styles::new();
    readme::sheet(&mut book, subject, &styles)?;
    for sheet in SHEETS {
        annex::sheet(&mut book, subject.document, sheet, &styles)?;
    }
    plain::tidy(&mut book, "Data", &tidy::figures(subject.report), &styles)?;
    plain::tidy(&mut book, "Sources", &tidy::sources(subject.report), &styles)?;
    plain::scenario(&mut book, &subject.report.record.scenario_text, &styles)?;
    book.save_to_buffer()
}
