//! Single cells: codes, years, numbers, people. What cannot be read is a finding, and reading goes on.

use std::collections::BTreeMap;

use crate::data::ValueStatus;
use crate::data::sheet::Sheet;
use crate::diagnostic::{Diagnostic, Findings};
use crate::exact::{self, NotANumber, Rational};
use crate::ids::StateId;

/// Ways to say that there is no value, in lower case. None of them is zero.
const MISSING: [&str; 17] =
    ["", "na", "n/a", "n.a.", "nan", "nil", "null", "none", "missing", "-", "--", "–", "—", ".", "..", "?", "#n/a"];
/// Names of rows that are sums, in lower case.
const TOTALS: [&str; 5] = ["total", "totals", "sum", "world", "wld"];

/// Reads the cells of one sheet.
pub(super) struct Cells<'a> {
    pub sheet: &'a Sheet,
    pub findings: Findings,
    /// One shared code for all its cells.
    codes: BTreeMap<String, StateId>,
    /// The code read last in each column: files are sorted, and the next row often repeats it.
    last: Vec<Option<StateId>>,
}

impl<'a> Cells<'a> {
    pub fn new(sheet: &'a Sheet) -> Self {
        Self { sheet, findings: Findings::default(), codes: BTreeMap::new(), last: vec![None; sheet.width()] }
    }

    pub fn state(&mut self, row: usize, column: usize) -> Option<StateId> {
        let text = self.sheet.text(row, column);
        if let Some(code) = self.last[column].as_ref().filter(|code| code.as_str() == text) {
            return Some(code.clone());
        }
        if let Some(code) = self.codes.get(text.as_ref()) {
            self.last[column] = Some(code.clone());
            return Some(code.clone());
        }
        if TOTALS.contains(&text.to_lowercase().as_str()) {
            let fix = "remove the row: as a state it would count everything twice";
            self.error("ONUS-D018", row, column, format!("`{text}` looks like a total, not a state"), fix);
            return None;
        }
        if !StateId::is_sound(&text) {
            let what = format!("`{}` is no code", text.escape_debug());
            self.error(
                "ONUS-D010",
                row,
                column,
                what,
                "write an ISO 3166-1 alpha-3 code, or a short code of your own from letters, digits, - and _",
            );
            return None;
        }
        let code = StateId::new(&text);
        self.codes.insert(text.into_owned(), code.clone());
        Some(code)
    }

    pub fn year(&mut self, row: usize, column: usize) -> Option<i32> {
        let text = self.sheet.text(row, column);
        let year =
            if text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None };
        if year.is_none() {
            let what = format!("`{}` is no year", text.escape_debug());
            self.error("ONUS-D011", row, column, what, "write a year in four digits");
        }
        year
    }

    pub fn number(&mut self, row: usize, column: usize) -> Option<Rational> {
        let text = self.sheet.text(row, column);
        if let Some(number) = short_decimal(&text) {
            return Some(number);
        }
        // Underscores between digits are TOML's, not CSV's.
        let number = if text.contains('_') { Err(NotANumber::Malformed) } else { exact::parse(&text) };
        match number {
            Ok(number) => Some(number),
            Err(reason) => {
                if reason == NotANumber::NotFinite || MISSING.contains(&text.to_lowercase().as_str()) {
                    self.missing(row, column, &text);
                } else {
                    let what = format!("`{}` is no number: {reason}", text.escape_debug());
                    self.error("ONUS-D013", row, column, what, "write digits with a decimal point and no separators");
                }
                None
            }
        }
    }

    /// People; an empty cell is none recorded.
    pub fn people(&mut self, row: usize, column: usize) -> Option<u64> {
        let text = self.sheet.text(row, column);
        if text.is_empty() {
            return Some(0);
        }
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        if let (true, Ok(people)) = (digits, text.parse()) {
            return Some(people);
        }
        let whole = self.number(row, column)?;
        let what = format!("{} is no number of people", exact::text(&whole));
        self.error(
            "ONUS-D016",
            row,
            column,
            what,
            "write a whole number from 0, or leave the cell empty when none is recorded",
        );
        None
    }

    pub fn status(&mut self, row: usize, column: usize) -> Option<ValueStatus> {
        let text = self.sheet.text(row, column);
        let status = match text.as_ref() {
            "reported" => ValueStatus::Reported,
            "projected" => ValueStatus::Projected,
            "modelled" => ValueStatus::Modelled,
            "derived" => ValueStatus::Derived,
            other => {
                let what = format!("`{}` is no status", other.escape_debug());
                self.error("ONUS-D015", row, column, what, "write reported, projected, modelled or derived");
                return None;
            }
        };
        Some(status)
    }

    pub fn duplicate(&mut self, row: usize, key: &str) {
        self.error("ONUS-D014", row, 0, format!("this {key} stand twice in the file"), "keep one of the rows");
    }

    pub fn error(&mut self, code: &'static str, row: usize, column: usize, what: impl Into<String>, fix: &str) {
        let place = Some(self.sheet.place(row, column));
        self.findings.push(Diagnostic::error(code, place, what, fix));
    }

    fn missing(&mut self, row: usize, column: usize, text: &str) {
        let what = if text.is_empty() {
            "the value is missing, and missing is not zero".into()
        } else {
            format!("`{text}` says that the value is missing, and missing is not zero")
        };
        self.error(
            "ONUS-D012",
            row,
            column,
            what,
            "leave the row out, and state in the scenario what is done where a value is missing",
        );
    }
}

/// Digits with at most one point between them and at most eighteen in all: most cells, read without big numbers.
/// `None` for everything else, which [`exact::parse`] reads or refuses.
fn short_decimal(text: &str) -> Option<Rational> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if text.len() > 18 || !digits(whole) || !digits(fraction) {
        return None;
    }
    let scale = 10_u64.pow(u32::try_from(fraction.len()).ok()?);
    let value = whole.parse::<u64>().ok()?.checked_mul(scale)? + fraction.parse::<u64>().ok()?;
    Some(Rational::from_parts(value.into(), scale.into()))
}
