//! stub
use super::{Limits, Unrounded};
use crate::exact::{Integer, Rational};
use crate::ids::StateId;
use crate::key::round::Tie;
use crate::problem::{Frame, Problem};
use crate::proof::Solution;
use std::collections::BTreeMap;
/// People of an origin in a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// Their origin.
    pub origin: StateId,
    /// The state.
    pub host: StateId,
    /// How many stay where they are.
    pub stay: Integer,
    /// How many are placed anew.
    pub placed: Integer,
}

/// x
pub struct WholePlaces {
    /// x
    pub people: Vec<Integer>,
    /// x
    pub table: Vec<Flow>,
    /// x
    pub unmet: BTreeMap<StateId, Integer>,
    /// x
    pub notes: Vec<String>,
}
/// x
pub fn whole_places(
    _f: &Frame,
    _p: &Problem,
    _s: &Solution,
    _e: &[Rational],
    _l: &Limits,
) -> Result<(WholePlaces, Vec<Tie>), Unrounded> {
    Err(Unrounded::Overlap { first: String::new(), second: String::new() })
}
