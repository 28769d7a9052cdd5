//! Why the gaps do not sum to zero: everything that stands between what is hosted and what is owed.

use super::Figure;
use super::columns::accounts;
use crate::exact::{self, Integer, nearest};
use crate::gap::people::{Balance, Totals};
use crate::language::Sentence;
use crate::pipeline::{Allocation, Run};

/// Amounts that sum to the total of the gaps exactly, each with its reason; empty where that total is zero or nothing is hosted on
/// record.
pub(super) fn balance(run: &Run, allocation: &Allocation) -> Vec<(Figure, Sentence)> {
    let Some(accounts) = accounts(run, allocation) else { return Vec::new() };
    let people = run.demand.people();
    let unmet = allocation.unmet.values().fold(Integer::ZERO, |sum, unmet| sum + unmet);
    let totals = Totals::of(&accounts, &unmet, &allocation.actual.people_outside);
    let Balance { unmet_need, hosted_outside, rest } = totals.balance;
    let on_record = &totals.actual + &hosted_outside - &people;
    let lapsed = nearest(&allocation.lapsed);
    let other_ways = allocation.discharge.iter().flat_map(|ways| ways.files.iter().chain(&ways.money));
    let other_ways = nearest(&exact::sum(other_ways));
    let weights = rest - &on_record - &lapsed - &other_ways;
    let items = [
        (-hosted_outside, "balance-outside"),
        (on_record, "balance-record"),
        (unmet_need, "balance-unmet"),
        (lapsed, "balance-lapsed"),
        (other_ways, "balance-other-ways"),
        (weights, "balance-weights"),
    ];
    items
        .into_iter()
        .filter(|(amount, _)| !amount.is_zero())
        .map(|(amount, why)| (Figure::whole(amount), Sentence::plain(why)))
        .collect()
}
