//! Floors, caps, bars and goals.

use std::collections::BTreeSet;

use super::Named;
use crate::diagnostic::Place;
use crate::exact::Rational;
use crate::ids::StateId;

/// A floor or a cap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// `rules.duty` and its place.
    pub named: Named,
    /// Least or most.
    pub kind: RuleKind,
    /// Each state for itself, or the states together.
    pub applies: Applies,
    /// What the file called the states: `eu-27`, `DEU`, or `all members`.
    pub whom: String,
    /// Whom it covers.
    pub states: BTreeSet<StateId>,
    /// How much.
    pub amount: Amount,
}

/// Least or most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleKind {
    /// Least.
    Floor,
    /// Most.
    Cap,
}

/// Each or together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applies {
    /// Each state for itself.
    Each,
    /// All of them added up.
    Together,
}

/// How much a rule allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Amount {
    /// People.
    People(Rational),
    /// People per 1000 inhabitants of the state, or of the states together.
    Per1000(Rational),
    /// A share of the total.
    ShareOfTotal(Rational),
}

/// An absolute bar on placing people of an origin in states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// `never.own-state` and its place.
    pub named: Named,
    /// Whose people.
    pub origin: BarOrigin,
    /// Where not.
    pub states: BarStates,
    /// Why.
    pub reason: String,
    /// On whose word.
    pub source: Option<String>,
}

/// Whose people a bar protects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BarOrigin {
    /// Of every origin.
    Each,
    /// Of one.
    One(StateId),
}

/// Where a bar forbids to place them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BarStates {
    /// In the state of origin.
    Origin,
    /// In these.
    These(BTreeSet<StateId>),
    /// Everywhere but in these: family unity.
    AllBut(BTreeSet<StateId>),
}

/// A goal, by name; each is fixed before the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalChoice {
    /// The entry of the table of goals.
    pub name: &'static str,
    /// Where it stands, or where `[goals]` would.
    pub place: Place,
}
