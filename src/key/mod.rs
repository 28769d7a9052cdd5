//! The allocation key: non-negative shares that sum to one, for each origin.
//!
//! [`Basis`] measures and scores the criteria once; [`form`] makes the key of every origin from it.

mod adopt;
pub mod aggregate;
mod alternatives;
mod bare;
mod basis;
pub mod bounded;
mod cliffs;
mod column;
mod factor;
mod fair;
mod form;
mod inputs;
mod limit;
mod methods;
mod offset;
mod origin;
mod prepare;
mod ranges;
pub mod round;
mod row_bounds;
mod table;
mod tree;
mod unit;
pub mod weight;

pub use aggregate::{AGGREGATIONS, Aggregation};
pub use alternatives::{Alternative, alternatives};
pub use basis::Basis;
pub use fair::fair_numbers;
pub use form::form;
pub use inputs::{ByState, Inputs};

use crate::exact::Rational;
use crate::ids::StateId;

/// The keys of all origins, over the members in code order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keys {
    /// The members, in code order.
    pub members: Vec<StateId>,
    /// The names of the criteria, in the file's order; parts have the same order.
    pub criteria: Vec<String>,
    /// The weights that the keys use, one a criterion; zero for one with an exponent. They sum to one.
    pub weights: Vec<Rational>,
    /// What must stand in the first line of a report: that weights describe the data, or rest on contradictions.
    pub marks: Vec<crate::language::Sentence>,
    /// One key an origin, in the order asked for.
    pub origins: Vec<OriginKey>,
    /// What was chosen or found on the way: windows, missing values, fallbacks, who takes over an origin's own share.
    pub notes: Vec<KeyNote>,
}

/// The key of one origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OriginKey {
    /// The origin; its own share is zero unless origins owe.
    pub origin: StateId,
    /// One share a member; sums to one exactly.
    pub shares: Vec<Rational>,
    /// How the share is built: steps x members, each step's sum over all steps of a member is its share exactly.
    pub parts: Vec<Part>,
    /// Bounds of every share where values are known as intervals only.
    pub bounds: Option<Vec<(Rational, Rational)>>,
}

/// One step of a key for all members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What the step is.
    pub step: Step,
    /// One amount a member.
    pub amounts: Vec<Rational>,
}

/// A step in the making of a key, in this order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Weight times share of a criterion, by index.
    Criterion(usize),
    /// What a criterion by origin does not attribute, given by its fallback: (criterion, fallback), by index.
    Unattributed(usize, usize),
    /// What a branch makes of the weighted sum of its criteria, by index.
    Branch(usize),
    /// What the caps of sub-keys cut off and gave to others.
    Residual,
    /// The geometric mean in place of the sum.
    Combination,
    /// The rates of a product key.
    Rates,
    /// Weights spread or rescaled because a value is missing.
    Spread,
    /// The factors.
    Factors,
    /// Discounts that named states bear.
    Discounts,
    /// The power of the key.
    Power,
    /// The limits on shares.
    Bounds,
    /// The key as adopted, with so many decimals.
    Adoption,
}

/// Something to report about the making of the keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyNote {
    /// What it is about: `key.criteria.gdp`.
    pub about: String,
    /// State or origin concerned, where it is one.
    pub whom: Option<StateId>,
    /// The sentence.
    pub text: crate::language::Sentence,
}
