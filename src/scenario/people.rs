//! Who is to be protected, and how they are counted and placed.

use std::collections::BTreeMap;

use super::{Named, Placed};
use crate::exact::Integer;
use crate::ids::StateId;

/// Who is to be protected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct People {
    /// Where `[people]` stands.
    pub named: Named,
    /// Whence the numbers come.
    pub source: PeopleSource,
    /// Origins without a known state.
    pub unknown: Keep,
    /// People hosted outside the members.
    pub outsiders: Keep,
    /// Does a state owe for its own nationals?
    pub origin_owes: bool,
    /// Ledger or placement.
    pub mode: Mode,
    /// Whether everyone must be placed.
    pub place: PlaceWhom,
    /// May a state without a share host above its floor?
    pub zero_share: ZeroShare,
    /// Origins shown apart; empty: none. Every origin stays separate in the model.
    pub show: Vec<StateId>,
}

/// Whence the numbers of people come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PeopleSource {
    /// A stock of origin x host x year.
    Stock {
        /// The stock.
        indicator: Placed<String>,
        /// The year.
        year: i32,
        /// Which categories are counted, added up.
        include: Vec<String>,
        /// Added rows of another state table, origin -> people: (`origin`, indicator).
        and: Vec<(StateId, Placed<String>)>,
    },
    /// So many people of one cohort without an origin.
    Total(Integer),
    /// People in need by origin, stated; what is left of the total is spread over the other origins of a stock.
    Need {
        /// Everybody.
        total: Integer,
        /// Stated numbers.
        stated: BTreeMap<StateId, Integer>,
        /// The stock by which the rest is spread (largest remainder, ties by the file's rule).
        spread_by: Option<StockRef>,
    },
}

/// A stock of origin x host in one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StockRef {
    /// The stock.
    pub indicator: Placed<String>,
    /// The year.
    pub year: i32,
    /// Categories.
    pub include: Vec<String>,
}

/// Keep in the total, or leave out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// Keep.
    Keep,
    /// Leave out.
    LeaveOut,
}

/// What the allocation is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Shares responsibility and moves nobody.
    Ledger,
    /// Places people anew.
    Placement,
}

/// Whether everyone must be placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceWhom {
    /// Too little room is a conflict.
    All,
    /// Unmet need is a result; fair numbers are shares of this.
    AsManyAsPossible(FairOf),
}

/// Of what the fair number is a share when not everybody is placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FairOf {
    /// Of all people.
    Total,
    /// Of the people placed.
    Placed,
}

/// What a state with a share of zero takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ZeroShare {
    /// Exactly its floor.
    Floor,
    /// More, minimised after all burden levels.
    MayHost,
}
