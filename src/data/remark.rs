//! What is said of single cells beside their value: a range, a dispute, a source, a replacement with its reason.

use std::collections::BTreeMap;
use std::fmt;

use crate::exact::Rational;
use crate::ids::StateId;

/// A cell of a table: of a state and year, of an origin and state, or of a spell by its first year.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellAt {
    /// The origin, in a table by origin.
    pub origin: Option<StateId>,
    /// The state.
    pub state: StateId,
    /// The year, or the first year of a spell.
    pub year: Option<i32>,
}

impl CellAt {
    /// The cell of a state and year.
    #[must_use]
    pub fn of_year(state: StateId, year: i32) -> Self {
        Self { origin: None, state, year: Some(year) }
    }

    /// The cell of an origin and state.
    #[must_use]
    pub fn of_origin(origin: StateId, state: StateId) -> Self {
        Self { origin: Some(origin), state, year: None }
    }
}

impl fmt::Display for CellAt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.state.as_str())?;
        if let Some(origin) = &self.origin {
            write!(f, " for {origin}")?;
        }
        self.year.map_or(Ok(()), |year| write!(f, " {year}"))
    }
}

/// What is said of one cell beside its value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Remark {
    /// Least and greatest.
    pub range: Option<(Rational, Rational)>,
    /// The range has no central value: the table holds its least, and whoever uses the cell has to say which point.
    pub no_central: bool,
    /// Somebody disputes it.
    pub disputed: bool,
    /// Where it comes from, if not from where the table does.
    pub source: Option<String>,
}

/// Which of the three numbers of a cell is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Point {
    /// The least.
    Low,
    /// The central one.
    #[default]
    Central,
    /// The greatest.
    High,
}

impl Point {
    /// The word of the file.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Central => "central",
            Self::High => "high",
        }
    }

    /// The number of a cell at this point. A cell without a range is the same at every point; one without a central value has
    /// its least there, which whoever asks has to have refused before.
    #[must_use]
    pub fn of<'a>(self, value: &'a Rational, remark: Option<&'a Remark>) -> &'a Rational {
        match (self, remark.and_then(|remark| remark.range.as_ref())) {
            (Self::Low, Some((low, _))) => low,
            (Self::High, Some((_, high))) => high,
            _ => value,
        }
    }
}

/// A cell that a scenario replaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replaced {
    /// Which.
    pub cell: CellAt,
    /// As the table had it; `None` where it had none.
    pub before: Option<Rational>,
    /// As the scenario has it.
    pub after: Rational,
    /// Why, in the file's words.
    pub reason: String,
    /// Where the new value comes from.
    pub source: Option<String>,
}

/// Everything that is said of the cells of one table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Remarks {
    /// By cell.
    pub cells: BTreeMap<CellAt, Remark>,
    /// Least and greatest are counts by two other rules, the same for all cells: no cell is free of the others, so that they give
    /// no bounds of shares but two other keys.
    pub together: bool,
    /// Cells that the scenario replaces.
    pub replaced: Vec<Replaced>,
}

impl Remarks {
    /// What is said of one cell.
    #[must_use]
    pub fn get(&self, cell: &CellAt) -> Option<&Remark> {
        // Most tables say nothing of any cell.
        if self.cells.is_empty() { None } else { self.cells.get(cell) }
    }

    /// Whether a cell has a least and a greatest value.
    #[must_use]
    pub fn has_ranges(&self) -> bool {
        self.cells.values().any(|remark| remark.range.is_some())
    }

    /// Whether ranges bound each cell for itself.
    #[must_use]
    pub fn has_free_ranges(&self) -> bool {
        !self.together && self.has_ranges()
    }
}
