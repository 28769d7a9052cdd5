//! Charts: plain values with a table that says the same, drawn as SVG.
//!
//! Positions are whole hundredths of a unit computed from rationals, so that the same report gives the same bytes everywhere.

use super::{Language, Table};
use crate::exact::Rational;

/// A chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// Its address within the document: `gap-chart`.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// What there is to be seen, for those who cannot see it.
    pub description: String,
    /// What is drawn.
    pub picture: Picture,
    /// The same in numbers.
    pub table: Table,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Picture {
    /// Bars to the left and right of zero, in the order given.
    Gaps(Vec<Bar>),
    /// How steps add up: bars that float, each beginning where the last one ended.
    Waterfall(Vec<Step>),
    /// Lines from key to key (a slope or bump chart).
    Slopes {
        /// What stands under the columns.
        columns: Vec<String>,
        /// One line each, as many values as columns.
        lines: Vec<(String, Vec<Rational>)>,
    },
    /// One tile a state, in a grid that resembles a map; no borders.
    Tiles(Vec<Tile>),
    /// Flows from left to right, as wide as their amounts.
    Flows(Vec<Flow>),
    /// From least to greatest, with the value itself marked.
    Ranges(Vec<Range>),
}

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Whose.
    pub label: String,
    /// How long, to the left where below zero.
    pub value: Rational,
    /// The value as it is printed.
    pub shown: String,
}

/// A step of a waterfall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What it is.
    pub label: String,
    /// What it adds; for a total, where it stands.
    pub value: Rational,
    /// The value as it is printed.
    pub shown: String,
    /// Whether this is a total and begins at zero.
    pub total: bool,
}

/// A tile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// The state's code, which gives its place in the grid.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What colours it: below zero one way, above zero the other.
    pub value: Rational,
    /// The value as it is printed.
    pub shown: String,
}

/// A flow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// Where it begins.
    pub from: String,
    /// Where it ends.
    pub to: String,
    /// How wide.
    pub value: Rational,
    /// The value as it is printed.
    pub shown: String,
}

/// A range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Range {
    /// Whose.
    pub label: String,
    /// The least.
    pub low: Rational,
    /// The value itself.
    pub value: Rational,
    /// The greatest.
    pub high: Rational,
    /// The range as it is printed.
    pub shown: String,
}

/// The chart as an SVG element, with title and description.
#[must_use]
pub fn svg(_chart: &Chart, _language: &Language) -> String {
    String::new()
}
