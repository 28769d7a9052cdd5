//! The columns that may stand beside a value: status, least and greatest, dispute, source.

use super::cells::Cells;
use crate::data::{Remark, ValueStatus};
use crate::exact::{self, Rational};

/// Where each of the columns stands, if it does.
#[derive(Debug, Default)]
pub(super) struct Beside {
    status: Option<usize>,
    /// `low`; `high` stands after it.
    low: Option<usize>,
    disputed: Option<usize>,
    source: Option<usize>,
}

impl Beside {
    pub const BY_STATE: [&str; 5] = ["status", "low", "high", "disputed", "source"];
    pub const DYADIC: [&str; 4] = ["low", "high", "disputed", "source"];
    pub const SPELLS: [&str; 2] = ["disputed", "source"];

    /// The columns `more` of a header, of which the first is column `from`: each of `known` at most once, in that order, and `low`
    /// and `high` together. `None` where they are anything else.
    pub fn of(more: &[&str], from: usize, known: &[&str]) -> Option<Self> {
        let mut beside = Self::default();
        let mut high = None;
        let mut next = 0;
        for (at, name) in more.iter().enumerate() {
            next += 1 + known.get(next..)?.iter().position(|known| known == name)?;
            let column = Some(from + at);
            match *name {
                "status" => beside.status = column,
                "low" => beside.low = column,
                "high" => high = column,
                "disputed" => beside.disputed = column,
                _ => beside.source = column,
            }
        }
        (beside.low.map(|low| low + 1) == high).then_some(beside)
    }

    pub fn status(&self, cells: &mut Cells<'_>, row: usize) -> Option<ValueStatus> {
        match self.status {
            Some(column) => cells.status(row, column),
            None => Some(ValueStatus::Reported),
        }
    }

    /// The value in `column`, and what is said of it. It may be left empty where least and greatest are given.
    pub fn value(&self, cells: &mut Cells<'_>, row: usize, column: usize) -> Option<(Rational, Option<Remark>)> {
        let flags = self.flags(cells, row);
        let Some(low_column) = self.low else { return Some((cells.number(row, column)?, flags)) };
        let empty = |cells: &Cells<'_>, column| cells.sheet.text(row, column).is_empty();
        let no_central = empty(cells, column);
        let range = match (empty(cells, low_column), empty(cells, low_column + 1)) {
            (true, true) => return Some((cells.number(row, column)?, flags)),
            (false, false) => (cells.number(row, low_column)?, cells.number(row, low_column + 1)?),
            (true, false) | (false, true) => {
                let what = "one end of the range is empty, and the other is not";
                cells.error("ONUS-D050", row, low_column, what, "give both `low` and `high`, or leave both empty");
                return None;
            }
        };
        let value = if no_central { range.0.clone() } else { cells.number(row, column)? };
        if value < range.0 || value > range.1 || range.0 > range.1 {
            let what = format!(
                "{} to {} is no range around {}",
                exact::text(&range.0),
                exact::text(&range.1),
                exact::text(&value)
            );
            cells.error("ONUS-D051", row, low_column, what, "put the numbers in order: low <= value <= high");
            return None;
        }
        Some((value, Some(Remark { range: Some(range), no_central, ..flags.unwrap_or_default() })))
    }

    /// Dispute and source alone.
    pub fn flags(&self, cells: &mut Cells<'_>, row: usize) -> Option<Remark> {
        let disputed = match self.disputed.map(|column| (column, cells.sheet.text(row, column))) {
            Some((column, text)) if !["", "true", "false"].contains(&text.as_ref()) => {
                let what = format!("`{}` does not say whether the value is disputed", text.escape_debug());
                cells.error("ONUS-D052", row, column, what, "write true or false, or leave the cell empty");
                false
            }
            Some((_, text)) => text == "true",
            None => false,
        };
        let source =
            self.source.map(|column| cells.sheet.text(row, column).into_owned()).filter(|text| !text.is_empty());
        (disputed || source.is_some()).then_some(Remark { disputed, source, ..Remark::default() })
    }
}
