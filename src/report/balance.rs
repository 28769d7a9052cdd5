//! Why the gaps do not sum to zero: everything that stands between what is hosted and what is owed.

use super::Figure;
use crate::exact::Integer;
use crate::pipeline::{Allocation, Run};

/// Amounts that sum to the total of the gaps exactly, each with its reason; empty where that total is zero or nothing is hosted on
/// record.
pub(super) fn balance(run: &Run, allocation: &Allocation) -> Vec<(Figure, String)> {
    let Some(actual) = &allocation.actual.people else { return Vec::new() };
    let sum = |amounts: &[Integer]| amounts.iter().fold(Integer::ZERO, |sum, amount| sum + amount);
    let (hosted, owed) = (sum(actual), sum(&allocation.people));
    let people = run.demand.people();
    let unmet = allocation.unmet.values().fold(Integer::ZERO, |sum, unmet| sum + unmet);
    let outside = &allocation.actual.people_outside;
    let items = [
        (-outside.clone(), "are hosted outside the members, and their protection is owed by members"),
        (
            &hosted + outside - &people,
            "lie between the people hosted on record and the people whose protection is shared",
        ),
        (unmet.clone(), "are in need without a place, owed by nobody"),
        (&people - &unmet - &owed, "come from weights of cohorts: obligations are counted in responsibility units"),
    ];
    items
        .into_iter()
        .filter(|(amount, _)| !amount.is_zero())
        .map(|(amount, why)| (Figure::whole(amount), why.to_owned()))
        .collect()
}
