//! How much is in dispute between two keys, and who holds most of it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{Change, Membership, Standing};
use crate::exact::{self, Abs, Rational, ratio};
use crate::ids::StateId;

/// The amount in dispute. more - less = total - entering + leaving.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dispute {
    /// What the states of both sides that owe more, owe more.
    pub more: Rational,
    /// What the states of both sides that owe less, owe less.
    pub less: Rational,
    /// The smaller of the two: what goes from some states of both sides to others. Where the totals agree and nobody enters or
    /// leaves, half the sum of all differences without their signs.
    pub amount: Rational,
    /// By how much the total over all states changes.
    pub total: Rational,
    /// What states owe that the baseline does not have.
    pub entering: Rational,
    /// What states owed in the baseline that have left.
    pub leaving: Rational,
    /// The differences of the states of both sides, the largest first whatever the sign, equal ones in code order; without zeros.
    pub holders: Vec<(StateId, Rational)>,
    /// How many of the first holders have at least half of all differences.
    pub half: usize,
}

/// The amount in dispute over the changes of all states.
pub(super) fn dispute(changes: &BTreeMap<StateId, Change>, amount: impl Fn(&Change) -> Rational) -> Dispute {
    let (mut more, mut less, mut entering, mut leaving) =
        (Rational::ZERO, Rational::ZERO, Rational::ZERO, Rational::ZERO);
    let mut total = Rational::ZERO;
    let mut holders = Vec::new();
    for (id, change) in changes {
        let difference = amount(change);
        total += &difference;
        match change.membership {
            Membership::Enters => entering += &difference,
            Membership::Leaves => leaving -= &difference,
            Membership::Both if difference == Rational::ZERO => {}
            Membership::Both => {
                if difference > Rational::ZERO {
                    more += &difference;
                } else {
                    less -= &difference;
                }
                holders.push((id.clone(), difference));
            }
        }
    }
    holders.sort_by_cached_key(|(_, difference)| Reverse(difference.clone().abs()));
    let all = &more + &less;
    let mut held = Rational::ZERO;
    let mut half = 0;
    for (_, difference) in &holders {
        if &held + &held >= all {
            break;
        }
        held += difference.clone().abs();
        half += 1;
    }
    Dispute { amount: more.clone().min(less.clone()), more, less, total, entering, leaving, holders, half }
}

/// How far apart the shares of two sides are, whatever their totals and members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareDispute {
    /// Half the sum of all differences without their signs, as a part of the whole: the part that goes from some states to others.
    pub amount: Rational,
    /// The differences of the states of either side, the largest first whatever the sign, equal ones in code order; without zeros.
    /// A state that takes no part on a side has no share there.
    pub holders: Vec<(StateId, Rational)>,
    /// How many of the first holders have at least half of all differences.
    pub half: usize,
}

/// The shares in dispute; `None` where a side shares nothing.
pub(super) fn shares(
    old: &BTreeMap<StateId, Standing>,
    new: &BTreeMap<StateId, Standing>,
    share: fn(&Standing) -> Option<&Rational>,
) -> Option<ShareDispute> {
    let mut differences: BTreeMap<StateId, Rational> = BTreeMap::new();
    for (id, state) in new {
        differences.insert(id.clone(), share(state)?.clone());
    }
    for (id, state) in old {
        *differences.entry(id.clone()).or_default() -= share(state)?;
    }
    let mut holders: Vec<(StateId, Rational)> =
        differences.into_iter().filter(|(_, difference)| !difference.is_zero()).collect();
    holders.sort_by_cached_key(|(_, difference)| Reverse(difference.clone().abs()));
    let sizes: Vec<Rational> = holders.iter().map(|(_, difference)| difference.clone().abs()).collect();
    let amount = exact::sum(&sizes) * ratio(1, 2);
    let mut held = Rational::ZERO;
    let mut half = 0;
    for size in &sizes {
        if held >= amount {
            break;
        }
        held += size;
        half += 1;
    }
    Some(ShareDispute { amount, holders, half })
}
