//! Sheets for programs: tidy tables, and the scenario line by line.

use rust_xlsxwriter::{Workbook, XlsxError};

use super::super::tidy::{Kind, Tidy};
use super::cells::{Styles, number, text};

/// The widest column, in letters.
const WIDEST: u8 = 60;
/// Letters beside a text, with the arrow of a filter.
const BESIDE: usize = 4;

/// A tidy table; what is no number, or longer than Excel's numbers, is text.
pub(super) fn tidy(book: &mut Workbook, name: &str, table: &Tidy, styles: &Styles) -> Result<(), XlsxError> {
    let sheet = book.add_worksheet().set_name(name)?;
    sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    sheet.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0);
    for (at, (column, field)) in (0..).zip(&table.fields).enumerate() {
        let head = if field.kind == Kind::Number { &styles.head_number } else { &styles.head };
        text(sheet, (0, column), &field.name, head)?;
        let longest =
            table.rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.chars().count()).max().unwrap_or(0);
        let letters = longest.max(field.name.chars().count()) + BESIDE;
        sheet.set_column_width(column, u8::try_from(letters).unwrap_or(u8::MAX).min(WIDEST))?;
    }
    for (row, cells) in (1..).zip(&table.rows) {
        for ((column, cell), field) in (0..).zip(cells).zip(&table.fields) {
            match (field.kind, number(cell)) {
                _ if cell.is_empty() => {}
                (Kind::Number, Some(number)) => {
                    sheet.write_number_with_format(row, column, number, &styles.number)?;
                }
                _ => text(sheet, (row, column), cell, &styles.words)?,
            }
        }
    }
    if let Some(last) = table.fields.len().checked_sub(1).and_then(|last| u16::try_from(last).ok()) {
        let rows = u32::try_from(table.rows.len()).map_err(|_| XlsxError::RowColumnLimitError)?;
        sheet.autofilter(0, 0, rows, last)?;
    }
    Ok(())
}

/// The text of the scenario, a line a row.
pub(super) fn scenario(book: &mut Workbook, scenario: &str, styles: &Styles) -> Result<(), XlsxError> {
    let sheet = book.add_worksheet().set_name("Scenario")?;
    sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    sheet.set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.set_column_width(0, 7)?.set_column_width(1, 130)?;
    text(sheet, (0, 0), "line", &styles.head)?;
    text(sheet, (0, 1), "text", &styles.head)?;
    for (row, line) in (1..).zip(scenario.lines()) {
        sheet.write_number_with_format(row, 0, row, &styles.code)?;
        text(sheet, (row, 1), line, &styles.code)?;
    }
    Ok(())
}
