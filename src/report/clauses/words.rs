//! Numbers, states and amounts as a clause words them: exactly, so that no change is lost in rounding; states by code, which no other
//! state has.

use std::collections::{BTreeMap, BTreeSet};

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

/// States by code: `the 2 states ARD and BEL`, or `all members` where these are all.
pub(super) fn states<'a>(scenario: &Scenario, states: impl IntoIterator<Item = &'a StateId>) -> Argument {
    let states: BTreeSet<&StateId> = states.into_iter().collect();
    if states.len() == scenario.members.len() && scenario.members.iter().all(|member| states.contains(&member.id)) {
        return Sentence::plain("clause-all-members").into();
    }
    let count = states.len();
    let codes = codes(states);
    match count {
        0 => Sentence::plain("clause-no-state").into(),
        1 => codes,
        many => Sentence::of("clause-states", [("count", Argument::number(many)), ("states", codes)]).into(),
    }
}

/// `ARD, BEL and COR`.
pub(super) fn codes<'a>(states: impl IntoIterator<Item = &'a StateId>) -> Argument {
    and(states.into_iter().map(Argument::text))
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

/// Numbers by name: `ARD 3, BEL 5`.
pub(super) fn named<K: std::fmt::Display, V>(values: &BTreeMap<K, V>, number: impl Fn(&V) -> Argument) -> Argument {
    Argument::list(values.iter().map(|(name, value)| named_number(name, number(value))))
}

/// `ARD 3`.
pub(super) fn named_number(name: impl std::fmt::Display, number: Argument) -> Argument {
    Sentence::of("state-number", [("state", Argument::text(name)), ("figure", number)]).into()
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
