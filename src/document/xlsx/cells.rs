//! Cells: a number where Excel keeps all its digits, a text otherwise.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Worksheet, XlsxError};

use super::super::{Cell, Language, visible};
use crate::report::Figure;

/// Digits that Excel keeps of a number.
const DIGITS: usize = 15;
/// Units of UTF-16 that Excel keeps of a text.
const LONGEST: usize = 32_767;
/// Points from line to line.
const LINE: u16 = 15;
/// Lines of the highest row of Excel, which is 409 points.
const MOST_LINES: u16 = 27;
/// What stands at the end of a text that is cut.
const CUT: &str = " […: cut here, as Excel keeps no more; the result inside this file has the whole]";

/// How cells look.
pub(super) struct Styles {
    /// A title.
    pub title: Format,
    /// A heading of a column.
    pub head: Format,
    /// A heading of a column of numbers.
    pub head_number: Format,
    /// Words.
    pub words: Format,
    /// A number as it stands.
    pub number: Format,
    /// Words over several lines.
    pub wrapped: Format,
    /// What is named on the left of what is said.
    pub term: Format,
    /// Lines of code.
    pub code: Format,
}

impl Styles {
    /// The same in every workbook.
    pub(super) fn new() -> Self {
        let plain = || Format::new().set_align(FormatAlign::Top);
        let head = || {
            let bold = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Bottom);
            bold.set_background_color("E9EEF4").set_border_bottom(FormatBorder::Medium)
        };
        Self {
            title: Format::new().set_bold().set_font_size(15),
            // Without a side an indent is passed over by some programs.
            head: head().set_align(FormatAlign::Left).set_indent(1),
            head_number: head().set_align(FormatAlign::Right),
            words: plain().set_align(FormatAlign::Left).set_indent(1),
            number: plain(),
            wrapped: plain().set_text_wrap(),
            term: plain().set_bold(),
            code: plain().set_font_name("Consolas").set_font_size(9),
        }
    }
}

/// A text in a cell: never a formula, one line, as long as Excel allows.
pub(super) fn text(sheet: &mut Worksheet, at: (u32, u16), text: &str, format: &Format) -> Result<(), XlsxError> {
    sheet.write_string_with_format(at.0, at.1, short(visible(text)), format).map(|_| ())
}

fn short(text: String) -> String {
    let size = |text: &str| text.encode_utf16().count();
    if size(&text) <= LONGEST {
        return text;
    }
    let mut left = LONGEST - size(CUT);
    let mut kept = String::new();
    for character in text.chars() {
        let Some(rest) = left.checked_sub(character.len_utf16()) else { break };
        left = rest;
        kept.push(character);
    }
    kept + CUT
}

/// Makes a row high enough for texts that are wrapped in columns so many letters wide: not every program does it when it opens a file.
pub(super) fn height<'a>(
    sheet: &mut Worksheet,
    row: u32,
    texts: impl Iterator<Item = (&'a str, usize)>,
) -> Result<(), XlsxError> {
    let lines = texts.map(|(text, letters)| lines(text, letters)).max().unwrap_or(1);
    sheet.set_row_height(row, LINE * u16::try_from(lines).unwrap_or(u16::MAX).min(MOST_LINES)).map(|_| ())
}

/// How many lines a text takes in a column so many letters wide.
fn lines(text: &str, letters: usize) -> usize {
    let mut lines = 1;
    let mut used = 0;
    for word in text.split(' ') {
        let long = word.chars().count();
        if used > 0 && used + 1 + long > letters {
            lines += 1;
            used = long;
        } else {
            used += long + usize::from(used > 0);
        }
        lines += used.saturating_sub(1) / letters.max(1);
        used = if used > letters { used % letters.max(1) } else { used };
    }
    lines
}

/// A plain decimal, as a number where Excel keeps all its digits.
pub(super) fn number(plain: &str) -> Option<f64> {
    let digits = plain.chars().filter(char::is_ascii_digit).collect::<String>();
    if digits.trim_start_matches('0').len() > DIGITS {
        return None;
    }
    plain.parse().ok().filter(|number: &f64| number.is_finite())
}

/// A cell of a printed table.
pub(super) fn cell(
    sheet: &mut Worksheet,
    at: (u32, u16),
    cell: &Cell,
    language: &Language,
    style: fn(Format) -> Format,
) -> Result<(), XlsxError> {
    let plain = style(Format::new());
    match cell {
        Cell::Words(_) | Cell::Found(..) => text(sheet, at, &cell.text(language), &plain.set_indent(1)),
        Cell::Empty => sheet.write_blank(at.0, at.1, &plain).map(|_| ()),
        Cell::Number { figure, signed, contested } => {
            let right = plain.set_align(FormatAlign::Right);
            match (figure, number(&figure.text())) {
                (Figure::Number { decimals, .. }, Some(number)) => {
                    let format = right.set_num_format(pattern(*decimals, *signed, *contested));
                    sheet.write_number_with_format(at.0, at.1, number, &format).map(|_| ())
                }
                _ => text(sheet, at, &cell.text(language), &right),
            }
        }
    }
}

/// How a number is shown: `+#,##0.00;−#,##0.00;0.00`. Excel puts the separators of its reader.
fn pattern(decimals: u32, signed: bool, contested: bool) -> String {
    let decimals = (0..decimals).map(|_| '0').collect::<String>();
    let point = if decimals.is_empty() { "" } else { "." };
    let (open, close) = if contested { ("\"[\"", "\"]\"") } else { ("", "") };
    let part = |sign: &str| format!("{open}{sign}#,##0{point}{decimals}{close}");
    let plus = if signed { "+" } else { "" };
    format!("{};{};{}", part(plus), part("\"\u{2212}\""), part(""))
}
