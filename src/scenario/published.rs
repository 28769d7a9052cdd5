//! Where a key was published, and the tables that were printed of it.

use std::collections::BTreeMap;

use super::Named;
use crate::exact::Rational;
use crate::ids::StateId;

/// Where a key was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Where it stands in the file.
    pub named: Named,
    /// The document.
    pub title: String,
    /// Who wrote or adopted it.
    pub authors: String,
    /// When.
    pub year: Option<i32>,
    /// The article, annex, table or pages.
    pub article: Option<String>,
    /// Where it can be read.
    pub address: String,
    /// Where inputs and published figures were taken from.
    pub figures: Option<String>,
    /// The licence of the figures.
    pub licence: String,
    /// Why there is no published table; `None` where there is one.
    pub no_table: Option<String>,
}

/// A table as it was published: figures by state, and how near the run must come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// `published.places` and its place.
    pub named: Named,
    /// The last part of the path: `places`.
    pub name: String,
    /// What it is called where it was published.
    pub title: Option<String>,
    /// The variant of the file that it is a table of; `None` for the file itself.
    pub variant: Option<String>,
    /// What its numbers are.
    pub figure: PublishedFigure,
    /// The decimals printed.
    pub decimals: Option<u32>,
    /// How far a figure may be off.
    pub tolerance: Tolerance,
    /// How far the figures of single states may be off, in the unit of the figure.
    pub exceptions: BTreeMap<StateId, Rational>,
    /// Why the run differs.
    pub reason: Option<String>,
    /// What the rule makes the whole column sum to.
    pub sums_to: Option<Rational>,
    /// The figures.
    pub values: BTreeMap<StateId, Rational>,
}

/// What the numbers of a published table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PublishedFigure {
    /// Shares of one in the key.
    Share,
    /// Shares in the key, in per cent.
    Percent,
    /// Obligations in whole people.
    People,
    /// Obligations in US dollars.
    Money,
    /// Obligations in own currency.
    LocalMoney,
}

/// How far a figure may be from the published one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tolerance {
    /// By this, in the unit of the figure.
    Absolute(Rational),
    /// By this part of the published figure.
    Relative(Rational),
    /// The run is not held against the table, and why.
    OutputOnly(String),
}
