//! Several keys, scenarios or variants side by side on the same states: who owes more and less than under a named baseline, how
//! much is in dispute, and an exact bridge from one to the other (mathematics 8.2).

mod bridge;
mod clauses;
mod dispute;
mod drafts;
mod groups;
mod parts;
mod split;
mod standing;

pub use bridge::{Bridge, NoBridge, bridge};
pub use clauses::{Clause, Difference, differences};
pub use dispute::{Dispute, ShareDispute};
pub use drafts::{ChangeKind, SaidAt, TableChange, ValueChange, draft_changes};
pub use groups::{GroupTotal, UnknownGroup, totals};
pub use parts::{LevelChange, Line, Part, PartOf, level_changes, parts};
pub use split::{Split, SplitLine, split};
pub use standing::Standing;

use std::collections::{BTreeMap, BTreeSet};

use crate::exact::{self, Integer, Rational};
use crate::ids::StateId;
use crate::people::are_weighed;
use crate::pipeline::{Allocation, Outcome, Run};

/// One of the things compared.
#[derive(Debug, Clone)]
pub struct Side {
    /// What the user called it: `@global-2024:no-ties`.
    pub name: String,
    /// Its run.
    pub run: Run,
    /// Where every member stands.
    pub states: BTreeMap<StateId, Standing>,
}

/// The rules of a side cannot hold together, so that it has nothing to compare.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the rules of {0} cannot hold together: `onus solve` names them")]
pub struct NothingToCompare(pub String);

impl Side {
    /// A run under the name that the user gave it.
    ///
    /// # Errors
    /// [`NothingToCompare`] for a run without an allocation.
    pub fn new(name: impl Into<String>, run: Run) -> Result<Self, NothingToCompare> {
        let name = name.into();
        let states = match &run.outcome {
            Outcome::Allocated(allocation) => standing::standings(&run, allocation),
            Outcome::Conflict(_) => return Err(NothingToCompare(name)),
        };
        Ok(Self { name, run, states })
    }

    /// Its allocation.
    #[must_use]
    pub fn allocation(&self) -> Option<&Allocation> {
        match &self.run.outcome {
            Outcome::Allocated(allocation) => Some(allocation),
            Outcome::Conflict(_) => None,
        }
    }

    /// Whether obligations are counted in responsibility units: where people are not the only way to discharge them, or not one unit each.
    #[must_use]
    pub fn is_in_units(&self) -> bool {
        self.has_ways() || are_weighed(&self.run.demand.cohorts)
    }

    /// Whether people stand beside obligations: they are not the only way to discharge them, or in a placement not one unit each.
    #[must_use]
    pub fn has_ways(&self) -> bool {
        self.allocation().is_some_and(|allocation| allocation.discharge.is_some())
    }

    /// The obligations of all members.
    #[must_use]
    pub fn owed(&self) -> Rational {
        exact::sum(self.states.values().map(|state| &state.owed))
    }

    /// The money owed by all members, in cents; `None` where none is shared.
    #[must_use]
    pub fn money(&self) -> Option<Integer> {
        self.states.values().map(|state| state.money.as_ref()).sum()
    }

    /// How many members owe for more people than they host today; `None` where nothing is hosted on record.
    #[must_use]
    pub fn must_do_more(&self) -> Option<usize> {
        count(self.states.values().map(|state| Some(&state.people > state.actual.as_ref()?)))
    }

    /// How many members owe more money than they pay today; `None` where none is shared or none is on record.
    #[must_use]
    pub fn must_pay_more(&self) -> Option<usize> {
        count(self.states.values().map(|state| Some(state.money.as_ref()? > state.paid.as_ref()?)))
    }
}

fn count(mut states: impl Iterator<Item = Option<bool>>) -> Option<usize> {
    states.try_fold(0, |sum, more| more.map(|more| sum + usize::from(more)))
}

/// Whether a state takes part on both sides of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Membership {
    /// On both.
    Both,
    /// Not in the baseline.
    Enters,
    /// In the baseline alone.
    Leaves,
}

/// What changes for a state against the baseline; a state that takes part on one side alone has nothing on the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Whether it takes part on both sides.
    pub membership: Membership,
    /// The change of its whole obligation.
    pub owed: Rational,
    /// The change of what it owes in cents; `None` unless both sides share money of one currency.
    pub money: Option<Integer>,
}

/// A side against the baseline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// What changes for every state of either side.
    pub changes: BTreeMap<StateId, Change>,
    /// The shares of the key in dispute, before rules; `None` where a side shares nothing.
    pub key: Option<ShareDispute>,
    /// The shares of all obligations in dispute; `None` where nobody owes anything on a side.
    pub share: Option<ShareDispute>,
    /// The obligations in dispute: people, or responsibility units where people are not the only way.
    pub owed: Dispute,
    /// The money in dispute, in cents; `None` unless both sides share money of one currency.
    pub money: Option<Dispute>,
}

/// Sets a side against the baseline.
#[must_use]
pub fn pair(baseline: &Side, side: &Side) -> Pair {
    let one_currency = baseline.run.scenario.currency() == side.run.scenario.currency();
    let both_share_money = one_currency && baseline.money().is_some() && side.money().is_some();
    let ids: BTreeSet<&StateId> = baseline.states.keys().chain(side.states.keys()).collect();
    let change = |id: &StateId| {
        let (old, new) = (baseline.states.get(id), side.states.get(id));
        let owed = |side: Option<&Standing>| side.map(|state| state.owed.clone()).unwrap_or_default();
        let money = |side: Option<&Standing>| side.and_then(|state| state.money.clone()).unwrap_or_default();
        Change {
            membership: match (old, new) {
                (None, _) => Membership::Enters,
                (_, None) => Membership::Leaves,
                _ => Membership::Both,
            },
            owed: owed(new) - owed(old),
            money: both_share_money.then(|| money(new) - money(old)),
        }
    };
    let changes: BTreeMap<StateId, Change> = ids.into_iter().map(|id| (id.clone(), change(id))).collect();
    let owed = dispute::dispute(&changes, |change| change.owed.clone());
    let cents = |change: &Change| Rational::from(change.money.clone().unwrap_or_default());
    let money = both_share_money.then(|| dispute::dispute(&changes, cents));
    let shares = |share| dispute::shares(&baseline.states, &side.states, share);
    let (key, share) = (shares(|state| state.key.as_ref()), shares(|state| state.share.as_ref()));
    Pair { changes, key, share, owed, money }
}
