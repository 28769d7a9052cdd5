//! Sentences that must hold.

use super::Named;
use crate::exact::Rational;
use crate::ids::StateId;

/// A sentence that must hold: `obligation DEU people >= 1000`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expectation {
    /// Where it stands.
    pub named: Named,
    /// Which figure of whom.
    pub figure: Figure,
    /// The state, or the total.
    pub whom: Option<StateId>,
    /// How they compare.
    pub relation: Relation,
    /// With what.
    pub value: Rational,
}

/// A figure that an expectation may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// The share in the key.
    Key,
    /// The obligation in people.
    ObligationPeople,
    /// The obligation in US dollars.
    ObligationMoney,
    /// The gap in people.
    GapPeople,
    /// People hosted.
    ActualPeople,
    /// Unmet need.
    Unmet,
}

/// How two numbers compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// At least.
    AtLeast,
    /// At most.
    AtMost,
    /// Equal.
    Equal,
}
