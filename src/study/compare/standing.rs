//! Where a state stands under one key.

use std::collections::BTreeMap;

use crate::exact::{self, Integer, Rational};
use crate::ids::StateId;
use crate::pipeline::{Allocation, Run};

/// Where a state stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Its share in the key over all origins, before rules; `None` where nothing is shared.
    pub key: Option<Rational>,
    /// Its whole obligation: whole people, or where these are not the only way, responsibility units to the hundredth.
    pub owed: Rational,
    /// Of it whole people.
    pub people: Integer,
    /// Its obligation over the obligations of all members; `None` where nobody owes anything.
    pub share: Option<Rational>,
    /// Its rank by whole obligation, the largest first: one more than the number of states that owe more.
    pub rank: usize,
    /// Whether another state has the same rank.
    pub tied: bool,
    /// Money owed, in cents.
    pub money: Option<Integer>,
    /// People whom it hosts.
    pub actual: Option<Integer>,
    /// Money that it pays, in cents.
    pub paid: Option<Integer>,
}

/// Where every member stands.
pub(super) fn standings(run: &Run, allocation: &Allocation) -> BTreeMap<StateId, Standing> {
    let units = exact::sum(&run.fair);
    let owed = allocation.owed();
    let all = exact::sum(&owed);
    let over = |part: &Rational, whole: &Rational| (!whole.is_zero()).then(|| part / whole);
    let mut order: Vec<&Rational> = owed.iter().collect();
    order.sort();
    let members = run.scenario.members.iter().enumerate();
    let standing = members.map(|(at, member)| {
        let own = &owed[at];
        let (below, up_to) = (order.partition_point(|one| *one < own), order.partition_point(|one| *one <= own));
        let standing = Standing {
            key: over(&run.fair[at], &units),
            share: over(own, &all),
            owed: own.clone(),
            people: allocation.people[at].clone(),
            rank: order.len() - up_to + 1,
            tied: up_to - below > 1,
            money: allocation.money.as_ref().map(|money| money.owed[at].clone()),
            actual: allocation.actual.people.as_ref().map(|people| people[at].clone()),
            paid: allocation.actual.money.as_ref().map(|money| money[at].clone()),
        };
        (member.id.clone(), standing)
    });
    standing.collect()
}
