//! Why the gaps do not sum to zero: everything that stands between what is hosted and what is owed.

use super::Figure;
use super::columns::accounts;
use crate::exact::{Integer, nearest};
use crate::gap::people::{Balance, Totals};
use crate::pipeline::{Allocation, Run};

/// Amounts that sum to the total of the gaps exactly, each with its reason; empty where that total is zero or nothing is hosted on
/// record.
pub(super) fn balance(run: &Run, allocation: &Allocation) -> Vec<(Figure, String)> {
    let Some(accounts) = accounts(run, allocation) else { return Vec::new() };
    let people = run.demand.people();
    let unmet = allocation.unmet.values().fold(Integer::ZERO, |sum, unmet| sum + unmet);
    let totals = Totals::of(&accounts, &unmet, &allocation.actual.people_outside);
    let Balance { unmet_need, hosted_outside, rest } = totals.balance;
    let on_record = &totals.actual + &hosted_outside - &people;
    let lapsed = nearest(&allocation.lapsed);
    let weights = rest - &on_record - &lapsed;
    let items = [
        (-hosted_outside, "are hosted outside the members, and their protection is owed by members"),
        (on_record, "lie between the people hosted on record and the people whose protection is shared"),
        (unmet_need, "are in need without a place, owed by nobody"),
        (lapsed, "lapse: accords waive them, and nobody takes them over"),
        (weights, "come from weights of cohorts: obligations are counted in responsibility units"),
    ];
    items
        .into_iter()
        .filter(|(amount, _)| !amount.is_zero())
        .map(|(amount, why)| (Figure::whole(amount), why.to_owned()))
        .collect()
}
