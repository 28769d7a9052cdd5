//! Criteria: indicators made reasons, with window, normalisation and policy on missing values.
//!
//! The way of a value: [`window`] (years become one number) -> `per` (a rate) -> [`missing`] (a stated policy for every gap) ->
//! what is taken off -> [`relief`] and exemption -> [`normalise`]. What was chosen on the way is said in [`Note`]s; what cannot go on is a finding at
//! the criterion's place.

pub mod decay;
mod less;
pub mod measure;
pub mod missing;
pub mod moments;
pub mod normalise;
pub mod overlap;
pub mod points;
mod ranged;
pub mod relief;
pub mod responsibility;
mod summands;
pub mod window;

pub use moments::Moments;
pub use normalise::{NORMALISATIONS, Normalisation, Trouble, shares};
pub use overlap::overlap;

use std::collections::{BTreeMap, BTreeSet};

use crate::data::Tables;
use crate::diagnostic::Diagnostic;
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::scenario::{Criterion, Date, Member};

/// The reference under which the population stands among the tables: relief, exemption, per head and peer medians use it.
pub const POPULATION: &str = "population";

/// What criteria are measured on.
#[derive(Debug, Clone, Copy)]
pub struct World<'a> {
    /// The states that take part.
    pub members: &'a [Member],
    /// The scenario's date.
    pub as_of: Date,
    /// The tables that the scenario refers to.
    pub tables: &'a Tables,
    /// Named groups, for peer medians.
    pub groups: &'a BTreeMap<String, BTreeSet<StateId>>,
}

/// Something that was chosen or found while a criterion was measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The state concerned, where it is one.
    pub whom: Option<StateId>,
    /// The sentence.
    pub text: Sentence,
}

impl Note {
    pub(crate) fn all(text: Sentence) -> Self {
        Self { whom: None, text }
    }

    pub(crate) fn of(whom: &StateId, text: Sentence) -> Self {
        Self { whom: Some(whom.clone()), text }
    }
}

/// An error at the place of a criterion.
pub(crate) fn finding(criterion: &Criterion, code: &'static str, what: &str, fix: &str) -> Diagnostic {
    Diagnostic::error(code, Some(criterion.named.place.clone()), format!("{}: {what}", criterion.named.path), fix)
}

/// Codes as a list in a sentence.
pub(crate) fn codes<'a>(codes: impl IntoIterator<Item = &'a StateId>) -> Argument {
    Argument::list(codes.into_iter().map(Argument::text))
}

/// Codes as a list for a sentence.
pub(crate) fn list<'a>(codes: impl IntoIterator<Item = &'a StateId>) -> String {
    codes.into_iter().map(StateId::as_str).collect::<Vec<_>>().join(", ")
}
