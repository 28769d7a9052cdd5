//! Data: indicators by state and year, ties between states, stocks of displaced people.
//!
//! An indicator is a folder `data/indicators/<name>/<source>-<vintage>/` with `values.csv` and `about.toml`. Values are exact
//! decimals read from their text; an absent cell is absent, never zero.

pub mod about;
mod catalogue;
pub mod csv;
pub mod file;
mod groups;
mod remark;
pub mod sheet;
mod states;
mod tables;

pub use catalogue::Catalogue;
pub use remark::{CellAt, Point, Remark, Remarks, Replaced};
pub use states::{StateKind, StateRow};
pub use tables::Tables;

use std::collections::BTreeMap;

use crate::exact::Rational;
use crate::ids::StateId;

/// Does the indicator add up when two states merge?
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// It does: population, GDP, tonnes, people hosted.
    Extensive,
    /// It does not: a rate, a mean, an index.
    Intensive,
}

/// How a value came about, where the source says so cell by cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ValueStatus {
    /// Reported by the source.
    Reported,
    /// A projection of the source.
    Projected,
    /// Estimated by a model of the source.
    Modelled,
    /// Computed here from other values.
    Derived,
}

/// One value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The value, exact.
    pub value: Rational,
    /// How it came about.
    pub status: ValueStatus,
}

/// What an indicator holds, and about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What `about.toml` says, or the scenario file for its own tables.
    pub about: About,
    /// The values.
    pub values: Values,
    /// What is said of single cells.
    pub remarks: Remarks,
    /// SHA-256 of `values.csv` as hex; for a scenario's own table of its canonical text.
    pub digest: String,
}

/// The values of an indicator, by form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Values {
    /// `state,year,value[,status][,low,high][,disputed][,source]`.
    ByState(BTreeMap<StateId, BTreeMap<i32, Cell>>),
    /// `origin,state,value[,low,high][,disputed][,source]`: each origin has a row over states.
    Dyadic(BTreeMap<StateId, BTreeMap<StateId, Rational>>),
    /// `origin,state,start,end[,disputed][,source]`: spells of rule, several a pair allowed.
    Spells(BTreeMap<StateId, BTreeMap<StateId, Vec<(i32, i32)>>>),
    /// `origin,host,year,<category>…`: people, whole numbers, an empty cell is none recorded.
    Stock(Stock),
}

/// People by origin, host, year and category.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stock {
    /// The names of the categories, in the file's order.
    pub categories: Vec<String>,
    /// (origin, host, year) -> people by category.
    pub cells: BTreeMap<(StateId, StateId, i32), Vec<u64>>,
}

/// What is said about an indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// `population`.
    pub name: String,
    /// `un-wpp-2024`; `scenario` for a scenario's own.
    pub edition: String,
    /// A title for people.
    pub title: String,
    /// The unit of a value.
    pub unit: String,
    /// Extensive or intensive.
    pub kind: Kind,
    /// Publisher.
    pub publisher: String,
    /// Licence.
    pub licence: String,
    /// Caveats to print where the indicator is used.
    pub caveats: Vec<String>,
}
