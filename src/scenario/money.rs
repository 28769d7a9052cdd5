//! Money, and what states do already.

use std::collections::BTreeMap;

use super::{Claims, Currency, Joint, Named, Placed};
use crate::exact::Rational;
use crate::ids::StateId;

/// Money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Money {
    /// Where `[money]` stands.
    pub named: Named,
    /// The currency of every amount that the file states.
    pub currency: &'static Currency,
    /// The price of one responsibility unit.
    pub usd_per_ru: Option<Rational>,
    /// A price per relocation, not per year.
    pub once: bool,
    /// A sum of money shared by the key, or under claims.
    pub total: Option<MoneyTotal>,
    /// Claims under which the total is shared instead.
    pub claims: Option<Claims>,
    /// A joint cost, shared instead of a total.
    pub joint: Option<Joint>,
    /// Units of own currency per US dollar, for those who may pay in it.
    pub local: Option<Placed<String>>,
}

/// A sum of money to be shared by the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MoneyTotal {
    /// So many US dollars.
    Usd(Rational),
    /// Everything that an indicator holds for a year, members and others.
    Indicator {
        /// The indicator.
        indicator: Placed<String>,
        /// The year.
        year: i32,
        /// Donors that are no members and whose money is spread over a group by a criterion: code -> (group, criterion).
        spread: BTreeMap<StateId, (String, String)>,
    },
}

/// What the obligation is set against.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Actuals {
    /// People hosted: a stock, or a table of states.
    pub people: Option<ActualRef>,
    /// Money paid.
    pub money: Option<ActualRef>,
}

/// An indicator in a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActualRef {
    /// The indicator.
    pub indicator: Placed<String>,
    /// The year; that of `[people]` or of the scenario's date where absent.
    pub year: Option<i32>,
    /// Categories, for a stock with several; those of `[people]` where absent.
    pub include: Option<Vec<String>>,
}
