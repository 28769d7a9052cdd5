//! Transit places and corridors: the ways on which people are placed; and where they have ties.

use std::collections::BTreeSet;

use super::{Named, StockRef};
use crate::exact::{Integer, Rational};
use crate::ids::StateId;

/// Where people have ties: in states that host enough people of their origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TiesChoice {
    /// The stock in which they are counted.
    pub stock: StockRef,
    /// So many people are a tie.
    pub at_least: Integer,
}

/// A place that people pass on their way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transit {
    /// Where it stands.
    pub named: Named,
    /// Its name in the file: the `t1` of `[transit.t1]`.
    pub id: StateId,
    /// On whose territory it lies.
    pub state: Option<StateId>,
    /// The most people who pass it.
    pub capacity: Option<Integer>,
}

/// Legs of routes that share one capacity: every way from one of its beginnings to one of its ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Corridor {
    /// Where it stands.
    pub named: Named,
    /// Its name in the file: the `sea` of `[corridor.sea]`.
    pub name: String,
    /// Whether it begins at every origin.
    pub from_each: bool,
    /// Where else it begins: origins and transit places.
    pub from: BTreeSet<StateId>,
    /// Where it ends: members and transit places.
    pub to: BTreeSet<StateId>,
    /// The most people on all its legs together.
    pub capacity: Option<Integer>,
    /// Kilometres a person.
    pub distance: Option<Rational>,
    /// US dollars a person.
    pub usd: Option<Rational>,
}
