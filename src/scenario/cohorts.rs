//! Cohorts: what is special about the people of an origin, or of a part of them, and why they were displaced.

use std::collections::BTreeMap;

use super::{Criterion, KeyChoice, Named, Placed, Scenario, Weights};
use crate::exact::{Integer, Rational};
use crate::ids::StateId;

/// The code of the one cohort of a scenario that states a total and no origins.
pub const EVERYBODY: &str = "ALL";

/// What the file says of one cohort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CohortChoice {
    /// Where it stands.
    pub named: Named,
    /// Responsibility units per person.
    pub weight: Rational,
    /// Out of whose people it is taken; `None` for all people of an origin.
    pub part: Option<Part>,
    /// Why they were displaced.
    pub cause: Option<Placed<String>>,
    /// Whether what stays unmet of them is made least before anything else.
    pub first: bool,
    /// The most who are placed anew in each state; a state that is not named has no place. `None`: no special places needed.
    pub places: Option<BTreeMap<StateId, Integer>>,
}

/// A part of an origin's people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The origin.
    pub of: StateId,
    /// How many.
    pub size: PartSize,
}

/// How many of an origin's people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartSize {
    /// So many.
    People(Integer),
    /// This part of all of them, to the nearest person.
    Share(Rational),
}

/// A cause of displacement with weights of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cause {
    /// Where it stands.
    pub named: Named,
    /// What it is, in a sentence.
    pub label: Option<String>,
    /// Weights by criterion; they sum to one.
    pub weights: BTreeMap<String, Rational>,
}

impl Scenario {
    /// The key of a cause: the key with the cause's weights; `None` where there is no such cause.
    #[must_use]
    pub fn key_of(&self, cause: &str) -> Option<KeyChoice> {
        let cause = self.causes.get(cause)?;
        let weights = Weights::stated(self.key.weights.place.clone());
        let mut choice = KeyChoice { rescale: false, weights, ..self.key.clone() };
        for criterion in &mut choice.criteria {
            criterion.weight = cause.weights.get(&criterion.name).cloned().unwrap_or(Rational::ZERO);
        }
        Some(choice)
    }

    /// The weight of a criterion in the key of a cause; `None` without a cause: the key's own counts.
    #[must_use]
    pub fn weight_of_cause(&self, criterion: &Criterion, cause: Option<&str>) -> Option<Rational> {
        let cause = self.causes.get(cause?)?;
        Some(cause.weights.get(&criterion.name).cloned().unwrap_or(Rational::ZERO))
    }
}
