//! Sub-keys: branches of criteria with weights of their own, and what is done to a key once it is combined.

use std::collections::BTreeSet;

use super::{Combine, Named, Placed};
use crate::exact::Rational;
use crate::ids::StateId;

/// A sub-key: the criteria and branches that name it, combined with weights that sum to one inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// `key.branch.capability` and its place.
    pub named: Named,
    /// The last part of the path: `capability`.
    pub name: String,
    /// What reports call it.
    pub label: String,
    /// The branch that it is a part of; none: of the key itself.
    pub within: Option<Placed<String>>,
    /// Its weight there.
    pub weight: Rational,
    /// Its turn there, where that is combined by remainder.
    pub turn: Option<u32>,
    /// How its parts become one sub-key.
    pub combine: Combine,
    /// What is then done to it.
    pub finish: Finish,
}

/// What is done to a key, or to a sub-key, once it is combined: first the power, then the limits.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Finish {
    /// Each share to this power, divided by the sum.
    pub power: Option<Rational>,
    /// Limits on shares.
    pub limits: Option<Limits>,
}

impl Finish {
    /// Whether nothing is done.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.power.is_none() && self.limits.is_none()
    }
}

/// Limits on the shares of a key (mathematics 3.5 to 3.7).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// `key.bounds` and its place.
    pub named: Named,
    /// By which rule.
    pub method: LimitMethod,
    /// The least share of every state.
    pub floor: Option<Rational>,
    /// The greatest share of every state.
    pub ceiling: Option<Rational>,
    /// Limits of single groups, in the file's order.
    pub groups: Vec<GroupLimit>,
    /// Limits relative to a previous key.
    pub change: Option<ChangeLimit>,
}

/// How a key is brought within limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LimitMethod {
    /// One factor for all, within the limits (mathematics 3.6).
    OneRule,
    /// Floor, ceilings of groups, general ceiling, repeated (mathematics 3.5, steps 5 to 7).
    Stepwise,
}

/// The limits of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupLimit {
    /// `key.bounds.groups.ldc` and its place.
    pub named: Named,
    /// Whom it covers.
    pub states: BTreeSet<StateId>,
    /// Their least share.
    pub floor: Option<Rational>,
    /// Their greatest share.
    pub ceiling: Option<Rational>,
}

/// A scheme of limits: from (1 - down) to (1 + up) times the share in a previous key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeLimit {
    /// The criterion whose shares are the previous key; its weight may be zero.
    pub previous: Placed<String>,
    /// The greatest part by which a share may fall.
    pub down: Rational,
    /// The greatest part by which a share may rise.
    pub up: Rational,
}
