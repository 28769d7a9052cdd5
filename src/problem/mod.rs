//! The linear programme as plain data: columns, named rows with the reason for each, goals in sequence.
//!
//! Columns are in people (in a ledger: responsibility units of duty) and never negative. An exclusion is an absent column,
//! so that no tolerance can violate it (mathematics 5.1). Nothing here solves; nothing here rounds.

mod block;
mod columns;
mod condition;
mod frame;
mod goal;
mod level;
mod period;
mod routes;
mod text;
mod variable;

pub use block::{BLOCKS, Block};
pub use columns::forbids;
pub use condition::{Condition, NamedRow, RowKind, Whom};
pub use frame::{BarsAs, Families, Frame, LevelsAs};
pub use goal::{GOALS, GoalKind, goals};
pub use level::{LevelFrame, Room};
pub use period::{Moment, Period, Workload};
pub use routes::{Route, legs, routes};
pub use text::text;
pub use variable::Variable;

use std::collections::BTreeMap;

use crate::exact::Rational;
use crate::ids::StateId;
use crate::scenario::Member;

/// Builds the programme of a scenario.
#[must_use]
pub fn build(frame: &Frame) -> Problem {
    let mut problem = Problem::default();
    columns::add(frame, &mut problem);
    for block in BLOCKS {
        (block.add)(frame, &mut problem);
    }
    if let Some(below) = &frame.scenario.below {
        for row in &mut problem.rows {
            row.reason.rule = below.path_of(&row.reason.rule);
        }
    }
    let names: Vec<&str> = frame.scenario.goals.iter().map(|choice| choice.name).collect();
    problem.goals = goals(frame, &problem, &names);
    problem
}

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

/// A row: the sum of coefficient times column, against a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its printed name: `cap[DEU]`.
    pub name: String,
    /// What it is.
    pub says: Condition,
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

/// The sum of coefficient times column at some values; those beyond the last value count zero.
#[must_use]
pub fn sum_of(terms: &[(usize, Rational)], values: &[Rational]) -> Rational {
    let used = terms.iter().filter_map(|(column, times)| Some((times, values.get(*column)?)));
    used.filter(|(_, value)| !value.is_zero()).fold(Rational::ZERO, |sum, (times, value)| sum + times * value)
}

impl Row {
    /// It by its name, with what it is.
    #[must_use]
    pub fn named(&self) -> NamedRow {
        NamedRow { name: self.name.clone(), says: self.says.clone() }
    }

    /// Whether it holds with equality.
    #[must_use]
    pub fn is_reached(&self, values: &[Rational]) -> bool {
        sum_of(&self.terms, values) == self.rhs
    }
}

impl Problem {
    /// What each member takes at some values: duties in a ledger, people staying or placed in a placement.
    #[must_use]
    pub fn amounts(&self, members: &[Member], values: &[Rational]) -> Vec<Rational> {
        let mut amounts = vec![Rational::ZERO; members.len()];
        for (column, value) in self.columns.iter().zip(values).filter(|(_, value)| !value.is_zero()) {
            if let Some(host) = column.stands_for.host()
                && let Ok(at) = members.binary_search_by(|member| member.id.cmp(host))
            {
                amounts[at] += value;
            }
        }
        amounts
    }

    /// Whether a row is about a state, through one of its columns.
    #[must_use]
    pub fn concerns(&self, row: &Row, state: &StateId) -> bool {
        row.terms.iter().any(|(column, _)| self.columns[*column].stands_for.whose() == Some(state))
    }

    /// The period that a row is about, through the latest of its columns.
    #[must_use]
    pub fn period(&self, row: &Row) -> Option<i32> {
        row.terms.iter().filter_map(|(column, _)| self.columns[*column].stands_for.period()).max()
    }

    /// The columns that a condition picks, each with coefficient one.
    fn terms_where(&self, picks: impl Fn(&Variable) -> bool) -> Vec<(usize, Rational)> {
        let picked = self.columns.iter().enumerate().filter(|(_, column)| picks(&column.stands_for));
        picked.map(|(index, _)| (index, Rational::ONE)).collect()
    }

    /// The columns by the state that a function reads off them, each with coefficient one.
    fn terms_by(&self, key: impl Fn(&Variable) -> Option<&StateId>) -> BTreeMap<StateId, Vec<(usize, Rational)>> {
        let mut terms: BTreeMap<StateId, Vec<(usize, Rational)>> = BTreeMap::new();
        for (index, column) in self.columns.iter().enumerate() {
            if let Some(key) = key(&column.stands_for) {
                terms.entry(key.clone()).or_default().push((index, Rational::ONE));
            }
        }
        terms
    }

    /// Adds a row; a name that is taken already gets the rule's name behind an `@`.
    fn add_row(&mut self, says: Condition, terms: Vec<(usize, Rational)>, sense: Sense, rhs: Rational, reason: Reason) {
        let name = says.to_string();
        let taken = self.rows.iter().any(|row| row.name == name);
        let name = if taken { format!("{name}@{}", reason.rule) } else { name };
        self.rows.push(Row { name, says, terms, sense, rhs, reason });
    }
}
