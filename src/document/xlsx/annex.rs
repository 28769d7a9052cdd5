//! Sections as they are printed, with numbers that can be added up; the row of totals holds values.

use rust_xlsxwriter::{Format, FormatBorder, Workbook, Worksheet, XlsxError};

use super::super::{Block, Document, Heading, Table, visible};
use super::cells::{Styles, cell, height, text};

/// The least and the greatest width of a column, in letters.
const WIDTH: (u8, u8) = (7, 60);

/// The sheet of a name with the tables of a section; none where a document has no such section.
pub(super) fn sheet(
    book: &mut Workbook,
    document: &Document,
    (section, name): (&str, &str),
    styles: &Styles,
) -> Result<(), XlsxError> {
    let sections = document.sections.iter().filter(|one| one.id == section);
    let tables: Vec<&Table> = sections.flat_map(|section| &section.blocks).filter_map(printed).collect();
    if tables.is_empty() {
        return Ok(());
    }
    let sheet = book.add_worksheet().set_name(name)?;
    sheet.set_right_to_left(document.language.about().right_to_left);
    let letters = letters(&tables, document);
    for (column, letters) in (0..).zip(&letters) {
        sheet.set_column_width(column, *letters)?;
    }
    // The state's name and the header stay in sight.
    sheet.set_freeze_panes(2, 2)?;
    sheet.set_repeat_rows(1, 1)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    let mut row = 0;
    for table in tables {
        row = put(sheet, (row, &letters), table, document, styles)? + 1;
    }
    Ok(())
}

fn printed(block: &Block) -> Option<&Table> {
    match block {
        Block::Table(table) => Some(table),
        _ => None,
    }
}

/// Puts a table under its caption, in columns so many letters wide; the row after its notes.
fn put(
    sheet: &mut Worksheet,
    (from, letters): (u32, &[u8]),
    table: &Table,
    document: &Document,
    styles: &Styles,
) -> Result<u32, XlsxError> {
    let language = &document.language;
    text(sheet, (from, 0), &table.caption, &styles.title)?;
    for (column, heading) in (0..).zip(&table.columns) {
        let format = if heading.numbers { &styles.head_number } else { &styles.head };
        text(sheet, (from + 1, column), &heading.title, format)?;
    }
    let titles = table.columns.iter().map(|heading| heading.title.as_str());
    height(sheet, from + 1, titles.zip(letters.iter().map(|letters| usize::from(*letters) - 1)))?;
    let mut row = from + 2;
    for cells in &table.rows {
        for (column, one) in (0..).zip(cells) {
            cell(sheet, (row, column), one, language, |format| format)?;
        }
        row += 1;
    }
    if let Some(total) = &table.total {
        for (column, one) in (0..).zip(total) {
            let style = |format: Format| format.set_bold().set_border_top(FormatBorder::Medium);
            cell(sheet, (row, column), one, language, style)?;
        }
        row += 1;
    }
    let last = u16::try_from(table.columns.len().saturating_sub(1)).map_err(|_| XlsxError::RowColumnLimitError)?;
    let wide = letters.iter().take(table.columns.len()).map(|letters| usize::from(*letters)).sum::<usize>();
    for note in &table.notes {
        if last > 0 {
            sheet.merge_range(row, 0, row, last, "", &styles.wrapped)?;
        }
        text(sheet, (row, 0), note, &styles.wrapped)?;
        height(sheet, row, std::iter::once((note.as_str(), wide)))?;
        row += 1;
    }
    Ok(row)
}

/// The widths of the columns in letters, after their longest entries in any of the tables: of headings by word.
fn letters(tables: &[&Table], document: &Document) -> Vec<u8> {
    let columns = tables.iter().map(|table| table.columns.len()).max().unwrap_or(0);
    let of_table = |table: &Table, index: usize| {
        let word = |heading: &Heading| heading.title.split(' ').map(|word| word.chars().count()).max().unwrap_or(0);
        let rows = table.rows.iter().chain(&table.total).filter_map(|row| row.get(index));
        let longest = rows.map(|cell| visible(&cell.text(&document.language)).chars().count()).max().unwrap_or(0);
        longest.max(table.columns.get(index).map_or(0, word))
    };
    let of = |index: usize| {
        let longest = tables.iter().map(|table| of_table(table, index)).max().unwrap_or(0);
        u8::try_from(longest + 3).unwrap_or(u8::MAX).clamp(WIDTH.0, WIDTH.1)
    };
    (0..columns).map(of).collect()
}
