//! What to do where a state has no value.

use std::collections::BTreeMap;

use crate::exact::Rational;
use crate::ids::StateId;

/// What to do where a state has no value (mathematics 9).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// For every state that `states` does not name.
    pub policy: MissingPolicy,
    /// State by state: `missing.states.PRK = { value = …, reason = … }`.
    pub states: BTreeMap<StateId, StatedPolicy>,
}

/// A policy for one state, with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatedPolicy {
    /// The policy.
    pub policy: MissingPolicy,
    /// Why, in the file's words; a stated value also names its source here.
    pub reason: String,
}

/// A policy on missing values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MissingPolicy {
    /// Refuse, listing the gaps.
    Stop,
    /// A stated value.
    Value(Rational),
    /// Median per head of the states that have a value (of a named group, where given), times own population; for an
    /// intensive indicator the median itself.
    PeerMedian {
        /// Among whom; all members where absent.
        group: Option<String>,
    },
    /// The raw median of the states that have a value.
    RawMedian,
    /// The criterion's weight goes to the state's other criteria; then all shares are rescaled.
    Spread,
    /// The criterion is dropped for all.
    Drop,
    /// Zero, spelled out.
    Zero,
    /// Only bounds are known; the point used is `at`, and every share gets bounds.
    Interval {
        /// Least.
        low: Rational,
        /// Greatest.
        high: Rational,
        /// The point used for the key.
        at: Rational,
    },
}
