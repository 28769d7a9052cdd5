//! A key in words: its criteria with weights and formulas, its source, its readings.

use super::{bracketed, spaced};
use crate::criteria::normalise;
use crate::exact;
use crate::key::round::METHODS;
use crate::scenario::{CapOf, Combine, Criterion, KeyChoice, Normalise, Residual, Scenario, Source, SubCap};

/// The key of a scenario, one line each: criteria, factors, who takes part, how whole numbers are made.
#[must_use]
pub fn key_in_words(scenario: &Scenario) -> Vec<String> {
    let key = &scenario.key;
    let mut lines = vec![if key.combine == Combine::Product {
        "the weighted sum of shares, times the powers, divided by its sum".to_owned()
    } else {
        "the weighted sum of shares".to_owned()
    }];
    lines.extend(key.criteria.iter().map(|one| criterion(key, one)));
    lines.extend(key.factors.iter().map(|factor| {
        let reason = factor.reason.as_ref().map_or(String::new(), |reason| format!(" ({reason})"));
        format!("times {} for {} states{reason}; the key is then divided by its sum", exact::text(&factor.factor), factor.states.len())
    }));
    lines.push(format!("{} states take part", spaced(&scenario.members.len().to_string())));
    let title = METHODS.iter().find(|rule| rule.method == scenario.rounding.people).map_or("", |rule| rule.title);
    lines.push(format!("whole numbers by {title}"));
    lines
}

fn criterion(key: &KeyChoice, one: &Criterion) -> String {
    let weight = match one.exponent {
        Some(exponent) => format!("to the power {exponent}"),
        None => weight(&key.weight_used(one)),
    };
    let entry = normalise::of(&one.normalise);
    let base = match &one.normalise {
        Normalise::SizeScaledInverse { base } => format!(", base {}", base.value),
        _ => String::new(),
    };
    let formula = if one.by_origin.is_some() { "origin by origin".to_owned() } else { format!("{}{base}", entry.formula) };
    let cap = one.cap.as_ref().map_or(String::new(), |cap| format!("; {}", capped(cap)));
    let label = bracketed(&one.label, one.contested);
    format!("{weight:>8}  {label}: {}, {formula}{cap}", one.indicator.value)
}

/// A weight as decimal where it is short, as a fraction where that is.
fn weight(value: &exact::Rational) -> String {
    let (fixed, text) = (exact::fixed(value, 4), exact::text(value));
    let decimal = fixed.trim_end_matches('0').trim_end_matches('.').to_owned();
    let same = exact::parse(&decimal).is_ok_and(|read| &read == value);
    if same || text.len() > fixed.len() { decimal } else { text }
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
    format!("at most {} times {of} of the shares of {}; {rest}", weight(&cap.times), cap.over.join(" and "))
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
