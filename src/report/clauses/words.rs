//! Numbers, states and amounts as a clause words them: exactly, so that no change is lost in rounding; states by name, with the code
//! where another has the same name.

use std::collections::{BTreeMap, BTreeSet};

use crate::data::Catalogue;
use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::scenario::{Currency, Placed, Scenario, StockRef, Tier};

/// The most decimals that a number is written with; beyond, it is written as a fraction.
const DECIMALS: u32 = 30;

/// A number, exactly: as a decimal where it ends, as a fraction else.
pub(super) fn number(value: &Rational) -> Argument {
    let is_exact =
        |decimals: &u32| exact::is_whole(&(value * Rational::from(exact::power_of_ten(u64::from(*decimals)))));
    match (0..=DECIMALS).find(is_exact) {
        Some(decimals) => Argument::number(exact::fixed(value, decimals)),
        None => Argument::number(exact::text(value)),
    }
}

/// A share in per cent, exactly.
pub(super) fn percent(share: &Rational) -> Argument {
    Sentence::of("percent-of", [("number", number(&(share * Rational::from(100))))]).into()
}

/// An amount with the code of its currency.
pub(super) fn money(currency: &Currency, amount: &Rational) -> Argument {
    let currency = ("currency", Argument::text(currency.code));
    Sentence::of("amount-of-money", [currency, ("amount", number(amount))]).into()
}

/// A state, an origin or a member of a level by its name; with its code where another member has the same, by the code alone where no table
/// names it.
pub(super) fn state(scenario: &Scenario, id: &StateId) -> Argument {
    let own = scenario.members.iter().find(|member| member.id == *id).map(|member| &member.name);
    let shipped = || Catalogue::shipped().states().get(id).map(|row| &row.name);
    let Some(name) = own.or_else(|| scenario.stated_names.get(id)).or_else(shipped) else { return Argument::text(id) };
    let state = Argument::state(id, name);
    if scenario.members.iter().any(|member| member.id != *id && member.name == *name) {
        return Sentence::of("state-figure", [("state", state), ("figure", Argument::text(id))]).into();
    }
    state
}

/// One state in a sentence, where a language may need its noun before it.
pub(super) fn one(scenario: &Scenario, id: &StateId) -> Argument {
    let is_member_of_level = scenario.below.is_some() && scenario.members.iter().any(|member| member.id == *id);
    let message = if is_member_of_level { "clause-one-member" } else { "clause-one-state" };
    Sentence::of(message, [("state", state(scenario, id))]).into()
}

/// States by name: `the 2 states Arden and Belmar`, or `all members` where these are all.
pub(super) fn states<'a>(scenario: &Scenario, states: impl IntoIterator<Item = &'a StateId>) -> Argument {
    let states: BTreeSet<&StateId> = states.into_iter().collect();
    if states.len() == scenario.members.len() && scenario.members.iter().all(|member| states.contains(&member.id)) {
        return Sentence::plain("clause-all-members").into();
    }
    let count = states.len();
    let names = || and(states.iter().map(|id| state(scenario, id)));
    match (count, states.first()) {
        (0, _) => Sentence::plain("clause-no-state").into(),
        (1, Some(only)) => one(scenario, only),
        (many, _) => Sentence::of("clause-states", [("count", Argument::number(many)), ("states", names())]).into(),
    }
}

/// `A, B and C`.
pub(super) fn and(items: impl IntoIterator<Item = Argument>) -> Argument {
    let mut items: Vec<Argument> = items.into_iter().collect();
    match (items.pop(), items.is_empty()) {
        (None, _) => Sentence::plain("clause-nothing").into(),
        (Some(one), true) => one,
        (Some(last), false) => Sentence::of("clause-and", [("rest", Argument::list(items)), ("last", last)]).into(),
    }
}

/// ` (reason: …)` for the place of `$because`; nothing where there is none.
pub(super) fn because(reason: Option<&String>) -> (&'static str, Argument) {
    let reason = reason.map(|reason| ("reason", Argument::text(reason.trim_end_matches('.'))));
    ("because", reason.map(|reason| Sentence::of("clause-because", [reason])).into())
}

/// The source of something, as a sentence of its own.
pub(super) fn source(source: Option<&String>) -> Option<Sentence> {
    source.map(|source| Sentence::of("clause-source", [("source", Argument::text(source))]))
}

/// Bands or brackets: `up to 10: 1 (low)`.
pub(super) fn tiers(tiers: &[Tier]) -> Argument {
    Argument::list(tiers.iter().map(|Tier { name, up_to, counts }| {
        let with = [("counts", number(counts)), ("name", Argument::text(name))];
        let [counts, name] = with;
        Argument::from(match up_to {
            Some(limit) => Sentence::of("clause-tier", [("limit", number(limit)), counts, name]),
            None => Sentence::of("clause-tier-last", [counts, name]),
        })
    }))
}

/// Numbers by state: `Arden 3, Belmar 5`.
pub(super) fn by_state<V>(
    scenario: &Scenario,
    values: &BTreeMap<StateId, V>,
    number: impl Fn(&V) -> Argument,
) -> Argument {
    Argument::list(values.iter().map(|(id, value)| numbered(state(scenario, id), number(value))))
}

/// Numbers by name: `gdp 3, population 5`.
pub(super) fn named<K: std::fmt::Display, V>(values: &BTreeMap<K, V>, number: impl Fn(&V) -> Argument) -> Argument {
    Argument::list(values.iter().map(|(name, value)| named_number(name, number(value))))
}

/// `gdp 3`.
pub(super) fn named_number(name: impl std::fmt::Display, number: Argument) -> Argument {
    numbered(Argument::text(name), number)
}

/// A name with its number.
pub(super) fn numbered(name: Argument, number: Argument) -> Argument {
    Sentence::of("state-number", [("state", name), ("figure", number)]).into()
}

/// A stock in a year.
pub(super) fn stock(stock: &StockRef) -> Argument {
    let StockRef { indicator: of, year, include } = stock;
    let (of, year) = (("indicator", indicator(of)), ("year", Argument::text(year)));
    Sentence::of("clause-stock", [of, year, ("include", and(include.iter().map(Argument::text)))]).into()
}

/// An indicator by its reference.
pub(super) fn indicator(reference: &Placed<String>) -> Argument {
    Argument::text(format!("`{}`", reference.value))
}
