//! Accords: agreements between named states.

use std::collections::BTreeSet;

use super::{BarOrigin, Named};
use crate::exact::Rational;
use crate::ids::StateId;

/// An agreement between named states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accord {
    /// Where it stands.
    pub named: Named,
    /// The last part of the path.
    pub name: String,
    /// Whose it is.
    pub states: BTreeSet<StateId>,
    /// What was agreed.
    pub terms: Terms,
    /// Why.
    pub reason: Option<String>,
}

/// What was agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Terms {
    /// The states discharge their joint duty together, each within a band around its own.
    Pool {
        /// How far a member may be from its fair number, as a part of it.
        band: Rational,
        /// Whether states outside every pool take exactly their fair numbers.
        others_at_fair: bool,
    },
    /// The states place at least so many people of an origin anew.
    Commitment {
        /// Whose people.
        origin: BarOrigin,
        /// At least so many.
        people: Rational,
    },
    /// A part of the duty is taken off and taken over by others.
    Relief {
        /// How much.
        waived: Waived,
        /// Who takes it over.
        taken_by: Takers,
        /// US dollars a unit, paid to those who take it over.
        usd_per_ru: Option<Rational>,
    },
}

/// Who takes over what is waived, in proportion to their fair numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Takers {
    /// All others that are not exempt.
    Others,
    /// These, but those that are relieved themselves.
    These(BTreeSet<StateId>),
    /// Nobody: what is waived lapses, and less is shared.
    Nobody,
}

/// How much of a duty is taken off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Waived {
    /// So many responsibility units from each state.
    Units(Rational),
    /// This part of the fair number of each state.
    Share(Rational),
}
