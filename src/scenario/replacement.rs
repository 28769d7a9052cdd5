//! `[override.<name>]`: one value of an indicator replaced, with a written reason.

use super::{Named, Placed};
use crate::data::CellAt;
use crate::exact::Rational;

/// One value of an indicator, replaced before anything else reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replacement {
    /// `override.gdp-prk` and its place.
    pub named: Named,
    /// The reference of the indicator, as the criteria write it.
    pub indicator: Placed<String>,
    /// Which value.
    pub cell: CellAt,
    /// The value that is used.
    pub value: Rational,
    /// Why, in the file's words.
    pub reason: String,
    /// Where the value comes from.
    pub source: Option<String>,
    /// The table has no such value yet.
    pub add: bool,
}
