//! A key in words: its criteria with weights and formulas, its branches and limits, and its citation.

use super::{bracketed, spaced};
use crate::criteria::normalise;
use crate::exact::{self, Rational};
use crate::key::round::Rule;
use crate::language::Argument;
use crate::scenario::{
    CapOf, Combine, Criterion, Finish, KeyChoice, LimitMethod, Limits, Normalise, Residual, Scenario, Source, SubCap,
    Threshold,
};

/// The key of a scenario, one line each: how parts become one, criteria, branches, factors, limits, who takes part, whole numbers.
#[must_use]
pub fn key_in_words(scenario: &Scenario) -> Vec<String> {
    let key = &scenario.key;
    let mut lines = vec![format!("{}{}", combined(key.combine), finished(&key.finish))];
    lines.extend(key.branches.iter().map(|branch| {
        let weight = number(&branch.weight);
        format!("{weight:>8}  branch {}: {}{}", branch.label, combined(branch.combine), finished(&branch.finish))
    }));
    lines.extend(key.criteria.iter().map(|one| criterion(key, one)));
    lines.extend(key.factors.iter().map(|factor| {
        let reason = factor.reason.as_ref().map_or(String::new(), |reason| format!(" ({reason})"));
        let (times, states) = (number(&factor.factor), factor.states.len());
        let borne = factor.borne_by.in_words(|bearers, _| Argument::text(bearers));
        format!("times {times} for {states} states{reason}; {borne}")
    }));
    lines.push(format!("{} states take part", spaced(&scenario.members.len().to_string())));
    lines.push(format!("whole numbers by {}", Rule::of(scenario.rounding.people).title()));
    lines
}

fn combined(combine: Combine) -> &'static str {
    match combine {
        Combine::Sum => "the weighted sum of shares",
        Combine::Product => "the weighted sum of shares, times the powers, divided by its sum",
        Combine::Geometric => "the product of shares to their weights, divided by its sum",
        Combine::Index => "the weighted mean of scores, divided by its sum",
        Combine::Remainder => "each takes its part of what those before it leave",
    }
}

fn finished(finish: &Finish) -> String {
    let power =
        finish.power.as_ref().map(|power| format!("each share to the power {}, divided by the sum", number(power)));
    let parts: Vec<String> = power.into_iter().chain(finish.limits.as_ref().map(limited)).collect();
    if parts.is_empty() { String::new() } else { format!("; {}", parts.join("; ")) }
}

fn limited(limits: &Limits) -> String {
    let of = |word: &str, limit: Option<&Rational>| {
        limit.map(|limit| format!("{word} {} %", number(&(limit * Rational::from(100)))))
    };
    let (floor, ceiling) = (of("floor", limits.floor.as_ref()), of("ceiling", limits.ceiling.as_ref()));
    let groups = limits.groups.iter().flat_map(|group| {
        let (floor, ceiling) = (of("floor", group.floor.as_ref()), of("ceiling", group.ceiling.as_ref()));
        let states = group.states.len();
        floor.into_iter().chain(ceiling).map(move |limit| format!("{limit} for {states} states"))
    });
    let change = limits.change.as_ref().map(|change| {
        let (down, up) = (number(&change.down), number(&change.up));
        format!("from 1 - {down} to 1 + {up} times the shares of {}", change.previous.value)
    });
    let all: Vec<String> = floor.into_iter().chain(ceiling).chain(groups).chain(change).collect();
    let method = match limits.method {
        LimitMethod::OneRule => "by one factor within the limits",
        LimitMethod::Stepwise => "step by step",
    };
    format!("{}, {method}", all.join(", "))
}

fn criterion(key: &KeyChoice, one: &Criterion) -> String {
    let weight = match &one.exponent {
        Some(exponent) => format!("power {}", number(exponent)),
        None => number(&key.weight_used(one)),
    };
    let base = match &one.normalise {
        Normalise::SizeScaledInverse { base } => format!(", base {}", base.value),
        _ => String::new(),
    };
    let formula = normalise::of(&one.normalise).formula;
    let mut words =
        vec![if one.by_origin.is_some() { "origin by origin".to_owned() } else { format!("{formula}{base}") }];
    words.extend(one.relief.as_ref().map(|relief| {
        let below = match &relief.per_head_below {
            Threshold::WorldMean => "the mean".to_owned(),
            Threshold::Value(value) => number(value),
        };
        format!("relief of {} below {below} per head", number(&relief.gradient))
    }));
    words.extend(one.exempt_per_head.as_ref().map(|exempt| format!("{} per head are exempt", number(exempt))));
    words.extend(one.cap.as_ref().map(capped));
    format!("{weight:>8}  {}: {}, {}", bracketed(&one.label, one.contested), one.indicator.value, words.join("; "))
}

/// A number as decimal where it is a short one or its fraction is long, as a fraction else.
pub(super) fn number(value: &Rational) -> String {
    let fixed = |decimals| exact::fixed(value, decimals);
    let short = (0..=6).map(fixed).find(|text| exact::parse(text).is_ok_and(|read| &read == value));
    let text = exact::text(value);
    short.unwrap_or_else(|| if text.len() > 8 { fixed(6) } else { text })
}

fn capped(cap: &SubCap) -> String {
    let of = match cap.of {
        CapOf::Sum => "the sum",
        CapOf::Mean => "the mean",
    };
    let rest = match cap.residual {
        Residual::Baseline => "the rest goes out by the mean of these shares",
        Residual::Rescale => "the key is then divided by its sum",
    };
    format!("at most {} times {of} of the shares of {}; {rest}", number(&cap.times), cap.over.join(" and "))
}

impl Source {
    /// `P. Grech (2016), Undesired properties …, table 1`.
    #[must_use]
    pub fn citation(&self) -> String {
        let year = self.year.map_or(String::new(), |year| format!(" ({year})"));
        let article = self.article.as_ref().map_or(String::new(), |article| format!(", {article}"));
        format!("{}{year}, {}{article}", self.authors, self.title)
    }
}
