//! Money owed, in the currencies of those who may pay in their own.

use std::collections::BTreeMap;

use crate::data::Values;
use crate::exact::{self, Rational, ratio};
use crate::ids::StateId;
use crate::pipeline::{Outcome, Run};

/// What each member owes in its own currency: the exact amount in US dollars, before cents are made, times the rate of the indicator
/// that `money.local` names, in units of currency per US dollar. Rounded once, at the end, by whoever shows it (mathematics 7.4).
/// Members without a rate are absent; empty where the scenario shares no money or names no rates.
#[must_use]
pub fn amounts(run: &Run) -> BTreeMap<StateId, Rational> {
    let Outcome::Allocated(allocation) = &run.outcome else { return BTreeMap::new() };
    let rates = run.scenario.money.as_ref().and_then(|money| money.local.as_ref());
    let rates = rates.and_then(|rates| run.tables.get(&rates.value)).map(|table| &table.values);
    let whole = exact::sum(&run.fair);
    let (Some(Values::ByState(rates)), Some(money), false) = (rates, &allocation.money, whole.is_zero()) else {
        return BTreeMap::new();
    };
    let usd = ratio(money.total.clone(), 100) / whole;
    let members = run.scenario.members.iter().zip(&run.fair).filter_map(|(member, fair)| {
        let (_, rate) = rates.get(&member.id)?.range(..=run.scenario.as_of.year).next_back()?;
        Some((member.id.clone(), fair * &usd * &rate.value))
    });
    members.collect()
}
