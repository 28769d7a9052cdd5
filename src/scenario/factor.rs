//! Factors on the key: relief and exemption of named states, and who bears what they take off.

use std::collections::BTreeSet;

use super::Named;
use crate::exact::Rational;
use crate::ids::StateId;
use crate::language::{Argument, Sentence};

/// Relief or exemption on the key of every origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Factor {
    /// `key.factor.ldc` and its place.
    pub named: Named,
    /// Whom it covers.
    pub states: BTreeSet<StateId>,
    /// The factor, 0 or more; several on one state multiply.
    pub factor: Rational,
    /// Who bears what is taken off.
    pub borne_by: Bearers,
    /// Why.
    pub reason: Option<String>,
}

/// Who bears what a factor takes off, in proportion to their shares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bearers {
    /// All: the key is divided by its sum.
    All,
    /// These members, none of whom the factor covers; a discount borne by named states.
    These {
        /// What the file calls them: `others` or a group.
        name: String,
        /// The members.
        states: BTreeSet<StateId>,
    },
}

impl Bearers {
    /// What follows the sentence that a share is multiplied; `whom` says the bearers by what the file calls them, or by their states.
    #[must_use]
    pub fn in_words(&self, whom: impl FnOnce(&str, &BTreeSet<StateId>) -> Argument) -> Sentence {
        match self {
            Self::All => Sentence::plain("borne-by-all"),
            Self::These { name, states } => Sentence::of("borne-by-these", [("bearers", whom(name, states))]),
        }
    }
}
