//! The first sheet: what this is, what is where, how to verify it.

use rust_xlsxwriter::{Workbook, XlsxError};

use super::super::Subject;
use super::SHEETS;
use super::cells::{Styles, height, text};

/// Letters in a line of what is said.
const LETTERS: u8 = 90;

/// The sheet.
pub(super) fn sheet(book: &mut Workbook, subject: Subject<'_>, styles: &Styles) -> Result<(), XlsxError> {
    let document = subject.document;
    let language = &document.language;
    let sheet = book.add_worksheet().set_name("README")?;
    sheet.set_right_to_left(language.about().right_to_left);
    sheet.set_column_width(0, 22)?.set_column_width(1, LETTERS)?;
    sheet.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0);
    text(sheet, (0, 0), &document.title, &styles.title)?;
    let say = |name: &str| language.say(name);
    let mut lines: Vec<(String, String)> = document.facts.clone();
    lines.push((say("file-written"), subject.stamp.map_or_else(|| say("file-no-time"), |stamp| stamp.to_string())));
    lines.push((say("file-summary"), document.summary.clone()));
    let has = |id: &str| document.sections.iter().any(|section| section.id == id);
    let of_sections = SHEETS.iter().filter(|(section, _)| has(section)).map(|(_, name)| *name);
    let sheets = of_sections.chain(["Data", "Sources", "Scenario"]);
    lines.extend(sheets.map(|name| (name.to_owned(), say(&format!("file-{}", name.to_lowercase())))));
    lines.push((say("file-licence"), say("file-licence-text")));
    lines.push((say("file-verify"), say("file-verify-text")));
    for (row, (term, meaning)) in (2..).zip(&lines) {
        text(sheet, (row, 0), term, &styles.term)?;
        text(sheet, (row, 1), meaning, &styles.wrapped)?;
        height(sheet, row, std::iter::once((meaning.as_str(), usize::from(LETTERS))))?;
    }
    Ok(())
}
