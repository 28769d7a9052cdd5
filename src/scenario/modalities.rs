//! Modalities: the ways to discharge a duty, money among them.

use std::collections::BTreeMap;

use super::{Named, Placed};
use crate::exact::{Integer, Rational};
use crate::ids::StateId;

/// A way to discharge a duty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Modality {
    /// Where it stands.
    pub named: Named,
    /// Its name: `hosting`.
    pub name: String,
    /// Files to be processed and how many make a unit; `None` where people are counted.
    pub files: Option<Files>,
    /// The indicator of the most of it by state.
    pub most: Option<Placed<String>>,
    /// The indicator of US dollars a person or file by state.
    pub usd: Option<Placed<String>>,
    /// Without it, times the cost of reception.
    pub cost: Rational,
}

/// Files to be processed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Files {
    /// How many.
    pub demand: Integer,
    /// How many make one responsibility unit.
    pub per_ru: Rational,
}

impl Files {
    /// The responsibility units that all of them are.
    #[must_use]
    pub fn units(&self) -> Rational {
        Rational::from(self.demand.clone()) / &self.per_ru
    }
}

/// Money in place of people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Substitution {
    /// Where it stands.
    pub named: Named,
    /// The part of its duty that a state may buy off.
    pub pay_at_most: Rational,
    /// The part of its duty that a state discharges in people at least.
    pub people_at_least: Rational,
    /// The most bought off altogether, as a part of all people.
    pub pool: Rational,
    /// Whether a state may do more than its duty.
    pub at_least: bool,
    /// Who receives which part of the money; empty: those who take more people than their duty, for what they take.
    pub receivers: BTreeMap<StateId, Rational>,
    /// The part of its duty that a state chose to discharge in money; the goals choose for those that are not named.
    pub pledges: BTreeMap<StateId, Rational>,
}
