//! The linear programme as plain data: columns, named rows with the reason for each, goals in sequence.
//!
//! Columns are in people (in a ledger: responsibility units of duty) and never negative. An exclusion is an absent column,
//! so that no tolerance can violate it (mathematics 5.1). Nothing here solves; nothing here rounds.

mod text;

pub use text::text;

use crate::exact::Rational;
use crate::ids::StateId;

/// The whole programme.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Problem {
    /// The columns, in the order that `code-order` uses.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// The goals, in sequence; each is fixed before the next.
    pub goals: Vec<Goal>,
}

/// A column: a number to be found, at least zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its printed name: `place[SYR,DEU]`.
    pub name: String,
    /// What it stands for.
    pub stands_for: Variable,
    /// Its greatest value, where it has one of its own: people who are there already can stay, no more.
    pub upper: Option<Rational>,
}

/// What a column stands for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Variable {
    /// The duty of a state in a ledger.
    Duty {
        /// The state.
        state: StateId,
    },
    /// People of an origin placed anew in a state.
    Place {
        /// Their origin.
        origin: StateId,
        /// The state.
        host: StateId,
    },
    /// People of an origin who stay where they are.
    Stay {
        /// Their origin.
        origin: StateId,
        /// The state.
        host: StateId,
    },
    /// People of an origin for whom no place is found.
    Unmet {
        /// Their origin.
        origin: StateId,
    },
    /// Anything else, by name: for programmes that come from outside the scenario's blocks.
    Other,
}

/// A row: the sum of coefficient times column, against a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its printed name: `cap[DEU]`.
    pub name: String,
    /// (column, coefficient), columns ascending, coefficients not zero.
    pub terms: Vec<(usize, Rational)>,
    /// At most, at least, equal.
    pub sense: Sense,
    /// The number.
    pub rhs: Rational,
    /// Why the row is there.
    pub reason: Reason,
}

/// At most, at least, equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sense {
    /// Sum <= number.
    AtMost,
    /// Sum >= number.
    AtLeast,
    /// Sum = number.
    Equal,
}

/// Why a row is there: the table of the scenario, by its path, and its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// `rules.places`; `people` for the totals.
    pub rule: String,
    /// The line in the scenario file, from 1; none for a programme from outside.
    pub line: Option<usize>,
}

/// A goal: minimise something, given all goals before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Goal {
    /// Minimise a sum.
    Sum {
        /// Its name in the table of goals: `fewest-moves`.
        name: String,
        /// (column, cost), columns ascending.
        terms: Vec<(usize, Rational)>,
    },
    /// Minimise the largest ratio, then the second largest, and so on (mathematics 5.3).
    Leximin {
        /// Its name: `leximin-burden`.
        name: String,
        /// The ratios.
        ratios: Vec<Ratio>,
    },
    /// Minimise the columns one after another in their order: the last tie-break, after which the answer is unique.
    CodeOrder,
}

/// A ratio: a sum of columns over a positive number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ratio {
    /// Whose: `DEU`.
    pub name: String,
    /// (column, coefficient), columns ascending.
    pub terms: Vec<(usize, Rational)>,
    /// The positive number below: the fair number.
    pub by: Rational,
}
