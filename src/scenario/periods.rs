//! Periods: arrivals one after another, what is carried over between them, and cases that are decided in time.

use super::{Named, Placed};
use crate::exact::{Integer, Rational};

/// Periods, and what is carried over from one to the next (mathematics 5.6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Periods {
    /// Where `[periods]` stands.
    pub named: Named,
    /// What the accounts of the states follow.
    pub accounts: Accounts,
    /// Of which year's data the key of a period is.
    pub key: KeyOf,
    /// What is added to each unit of debt when it is carried over: the rate ρ.
    pub surcharge: Rational,
    /// How much of what is done above a duty may be carried over.
    pub bank: Bank,
    /// The indicator of the most that a state can take in a period, by state and year.
    pub places: Option<Placed<String>>,
    /// How the key changes from period to period.
    pub transition: Transition,
    /// US dollars for all periods together, divided among them by projected need.
    pub usd: Option<Rational>,
    /// The periods, in order of time; at least one.
    pub each: Vec<Period>,
}

/// One period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// Where it stands.
    pub named: Named,
    /// Its name: a year.
    pub year: i32,
    /// How many people arrive, where they are no stock.
    pub people: Option<Integer>,
    /// The part of the new key in the key of this period, from 0 to 1: λ.
    pub new_key: Option<Rational>,
    /// US dollars for this period, where it is stated.
    pub usd: Option<Rational>,
    /// US dollars for further decisions in this period.
    pub decisions_usd: Rational,
}

/// What the accounts of the states follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accounts {
    /// What a state takes in a period is decided by the goals.
    Decided,
    /// A state's duty is its fair number, and what it did is on record.
    Actual,
}

/// Of which year's data a key is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyOf {
    /// Of the scenario's date, in every period.
    Date,
    /// Of the period's own year.
    Period,
}

/// How much of what is done above a duty may be carried over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bank {
    /// So many responsibility units of a state.
    Units(Rational),
    /// A part of the fair number of the state in the period.
    Share(Rational),
}

/// How the key changes from period to period (mathematics 3.7).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Transition {
    /// The indicator whose shares are the key before: `k_p = (1 - λ_p) k_old + λ_p k_new`.
    pub old_key: Option<Placed<String>>,
    /// The largest relative change of a share from one period to the next: d.
    pub change_at_most: Option<Rational>,
}

/// Applications that have to be decided, by state and period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Processing {
    /// Where `[processing]` stands.
    pub named: Named,
    /// The indicator of applications filed, by state and year.
    pub applications: Placed<String>,
    /// The indicator of decisions that a state can make in a period, by state and year.
    pub capacity: Placed<String>,
    /// The indicator of applications open at the end of the year before the first period, by state; `None`: none were.
    pub open: Option<Placed<String>>,
    /// US dollars that one further decision costs; `None`: none can be bought.
    pub usd_per_decision: Option<Rational>,
}

impl Periods {
    /// The first and the last year.
    #[must_use]
    pub fn span(&self) -> (i32, i32) {
        let year = |period: Option<&Period>| period.map_or(0, |period| period.year);
        (year(self.each.first()), year(self.each.last()))
    }
}
