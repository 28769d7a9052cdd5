//! Numbers, states, years and policies as a clause words them: exactly, so that no change is lost in rounding.

use std::collections::{BTreeMap, BTreeSet};

use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::report::spaced;
use crate::scenario::{
    Absent, Discount, Missing, MissingPolicy, Placed, Scenario, StatedPolicy, StockRef, Take, Threshold, Tier, Window,
};

/// The most decimals that a number is written with; beyond, it is written as a fraction.
const DECIMALS: u32 = 30;

/// A number, exactly: as a decimal where it ends, as a fraction else.
pub(super) fn number(value: &Rational) -> String {
    let is_exact =
        |decimals: &u32| exact::is_whole(&(value * Rational::from(exact::power_of_ten(u64::from(*decimals)))));
    match (0..=DECIMALS).find(is_exact) {
        Some(decimals) => spaced(&exact::fixed(value, decimals)),
        None => exact::text(value),
    }
}

/// A share in per cent, exactly.
pub(super) fn percent(share: &Rational) -> String {
    format!("{} %", number(&(share * Rational::from(100))))
}

/// States by code: `the 2 states ARD and BEL`, or `all members` where these are all.
pub(super) fn states<'a>(scenario: &Scenario, states: impl IntoIterator<Item = &'a StateId>) -> String {
    let states: BTreeSet<&StateId> = states.into_iter().collect();
    if states.len() == scenario.members.len() && scenario.members.iter().all(|member| states.contains(&member.id)) {
        return "all members".to_owned();
    }
    let codes: Vec<&str> = states.iter().map(|id| id.as_str()).collect();
    match codes.len() {
        0 => "no state".to_owned(),
        1 => codes[0].to_owned(),
        many => format!("the {many} states {}", and(&codes)),
    }
}

/// `A, B and C`.
pub(super) fn and<T: AsRef<str>>(items: &[T]) -> String {
    match items {
        [] => "nothing".to_owned(),
        [one] => one.as_ref().to_owned(),
        [rest @ .., last] => {
            let rest: Vec<&str> = rest.iter().map(AsRef::as_ref).collect();
            format!("{} and {}", rest.join(", "), last.as_ref())
        }
    }
}

/// `; reason`, where there is one.
pub(super) fn because(reason: Option<&String>) -> String {
    reason.map_or_else(String::new, |reason| format!(" (reason: {})", reason.trim_end_matches('.')))
}

/// Which years, how they become one number, and what a year without a value counts.
pub(super) fn window(window: &Window) -> String {
    let Window { from, to, years, take, absent, discount } = window;
    let end = to.map_or_else(|| "the newest year reported by the date of reference".to_owned(), |to| to.to_string());
    let span = match (from, years) {
        (Some(from), Some(years)) => format!("{from} to {end}, {years} years"),
        (Some(from), None) => format!("{from} to {end}"),
        (None, Some(years)) => format!("the {years} years to {end}"),
        (None, None) => end,
    };
    let single = from.is_none() && years.is_none();
    let taken = match take {
        Take::Last if single => format!("its value of {span}"),
        Take::Last => format!("its value of the last year of {span}"),
        Take::Mean => format!("the mean of its values over {span}"),
        Take::Sum => format!("the sum of its values over {span}"),
        Take::Newest => format!("its newest value within {span}, state by state"),
    };
    let absent = match absent {
        Absent::Stop => "a year without a value leaves the state without one",
        Absent::Zero => "a year without a value counts zero",
        Absent::Shorter => "a year without a value is left out of the window",
    };
    let discount = match discount {
        None => String::new(),
        Some(Discount::Rate(rate)) => format!(", each year counting 1/(1 + {}) of the year after it", number(rate)),
        Some(Discount::HalfLife(years)) => {
            format!(", a year {} years before the last counting half", number(years))
        }
    };
    format!("{taken}{discount}; {absent}")
}

/// What happens where a state has no value, for all and state by state.
pub(super) fn missing(missing: &Missing) -> String {
    let Missing { policy, states } = missing;
    let one = |(state, stated): (&StateId, &StatedPolicy)| {
        let StatedPolicy { policy, reason } = stated;
        format!("for {state} {}{}", of_policy(policy), because(Some(reason)))
    };
    let stated: Vec<String> = states.iter().map(one).collect();
    let stated = if stated.is_empty() { String::new() } else { format!("; {}", stated.join("; ")) };
    format!("Where a state has no value, {}{stated}.", of_policy(policy))
}

fn of_policy(policy: &MissingPolicy) -> String {
    match policy {
        MissingPolicy::Stop => "the key is not formed before one is stated".to_owned(),
        MissingPolicy::Value(value) => format!("{} is used", number(value)),
        MissingPolicy::PeerMedian { group } => {
            let among = group.as_ref().map_or_else(|| "all members".to_owned(), |group| format!("the group {group}"));
            format!("the median per head of {among} times its own population is used (of a rate the median itself)")
        }
        MissingPolicy::RawMedian => "the median of the known values is used".to_owned(),
        MissingPolicy::Spread => "the weight goes to its other criteria".to_owned(),
        MissingPolicy::Drop => "the criterion is dropped for all".to_owned(),
        MissingPolicy::Zero => "zero is used".to_owned(),
        MissingPolicy::Interval { low, high, at } => {
            format!("it is known to lie between {} and {}, and {} is used", number(low), number(high), number(at))
        }
    }
}

/// A threshold per head.
pub(super) fn threshold(threshold: &Threshold) -> String {
    match threshold {
        Threshold::WorldMean => "the value of all members over the population of all members".to_owned(),
        Threshold::Value(value) => number(value),
    }
}

/// Bands or brackets: `up to 10 counts 1 (low)`.
pub(super) fn tiers(tiers: &[Tier]) -> String {
    let one = |Tier { name, up_to, counts }: &Tier| {
        let limit = up_to.as_ref().map_or_else(|| "above".to_owned(), |limit| format!("up to {}", number(limit)));
        format!("{limit} {} ({name})", number(counts))
    };
    tiers.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Numbers by name: `ARD 3, BEL 5`.
pub(super) fn named<K: std::fmt::Display, V>(values: &BTreeMap<K, V>, text: impl Fn(&V) -> String) -> String {
    values.iter().map(|(name, value)| format!("{name} {}", text(value))).collect::<Vec<_>>().join(", ")
}

/// A stock in a year.
pub(super) fn stock(stock: &StockRef) -> String {
    let StockRef { indicator, year, include } = stock;
    format!("`{}` at the end of {year}, counting {}", indicator.value, and(include))
}

/// An indicator by its reference.
pub(super) fn indicator(reference: &Placed<String>) -> String {
    format!("`{}`", reference.value)
}
