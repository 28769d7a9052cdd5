//! Money shared otherwise than by the key: under claims, or as the joint cost of several states.

use std::collections::{BTreeMap, BTreeSet};

use super::{Named, Placed};
use crate::exact::Rational;
use crate::ids::StateId;

/// `[money.claims]`: the total is shared under claims instead of by the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claims {
    /// `money.claims` and its place.
    pub named: Named,
    /// The name of the rule: `talmud`.
    pub rule: String,
    /// The claims, in US dollars.
    pub of: ClaimsOf,
}

/// Where claims, or capacities, come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClaimsOf {
    /// Stated, one a member.
    Stated(BTreeMap<StateId, Rational>),
    /// So many times the value of an indicator in a year.
    Indicator {
        /// The indicator.
        indicator: Placed<String>,
        /// The year.
        year: i32,
        /// The multiple.
        times: Rational,
    },
}

/// `[money.joint]`: the cost of something that several states have together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joint {
    /// `money.joint` and its place.
    pub named: Named,
    /// The name of the rule: `shapley`.
    pub rule: String,
    /// The states that share it.
    pub players: BTreeSet<StateId>,
    /// What each group would pay on its own, in US dollars: every group of the players, all together among them.
    pub costs: BTreeMap<BTreeSet<StateId>, Rational>,
}
