//! Each parameter alive: a number of the file that changes nothing (decision 7).

use super::beyond_key::{self, WholeRuns};
use super::{Lint, Subject, subject::warn};
use crate::diagnostic::Diagnostic;
use crate::exact::{self, Abs, Rational, is_whole, power_of_ten, ratio};
use crate::scenario::{self, Combine, Number, Override, Part, Scenario};

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L010",
    name: "without-effect",
    finds: "a number of the file, data apart, that can be changed a little without changing anything",
    source: "decision 7; product 7",
    look,
};

/// What a little change of a parameter does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Something moves.
    Moves,
    /// Nothing moves; what was tried.
    Nothing(String),
    /// It cannot be changed a little: no other value reads, the only weight of a sum is the whole, or the file has it for a
    /// variant alone.
    Fixed,
    /// Not known: only a whole run would show it, and those of a file this large are used up.
    NotTried,
}

/// The tables whose numbers are nobody's choice, of the file or of a level: what a file is and cites, and data.
const NO_CHOICE: [&str; 8] = ["format", "source", "states", "groups", "indicator", "override", "expect", "published"];

/// The numbers that somebody chose in a scenario's file, in the file's order; those of variants are the same paths, set otherwise.
#[must_use]
pub fn parameters(scenario: &Scenario) -> Vec<Number> {
    let mut found = scenario::numbers(&scenario.file);
    found.retain(|number| !NO_CHOICE.contains(&table_of(&number.path)));
    found
}

/// The first segment of a path, within its level where it is of one.
fn table_of(path: &str) -> &str {
    let mut parts = path.split('.');
    match parts.next() {
        Some("level") => parts.nth(1).unwrap_or_default(),
        first => first.unwrap_or_default(),
    }
}

/// The values tried in place of a number: one per cent and one up and down, one hundredth for a zero.
pub(super) fn others(value: &Rational) -> Vec<Rational> {
    if value.is_zero() {
        return vec![ratio(1, 100), Rational::ONE];
    }
    let mut others = vec![value * ratio(101, 100), value * ratio(99, 100)];
    if is_whole(value) {
        others.extend([value + Rational::ONE, value - Rational::ONE]);
    }
    others
}

/// What a little change of a parameter does: in the key, to any share by 10^-12 or more, other weights rescaled; outside it, to
/// what the number is about (the file beside this).
#[must_use]
pub fn effect(subject: &Subject<'_>, parameter: &Number) -> Effect {
    effect_within(subject, parameter, &mut WholeRuns::of(subject.run))
}

fn effect_within(subject: &Subject<'_>, parameter: &Number, runs: &mut WholeRuns<'_>) -> Effect {
    let parts: Vec<&str> = parameter.path.split('.').collect();
    match parts[..] {
        ["key", "decimals"] => {
            let unit = Rational::from(power_of_ten(u64::try_from(parameter.value.numerator().clone()).unwrap_or(0)));
            let rounds = subject.key.values().any(|share| !is_whole(&(share * &unit)));
            if rounds { Effect::Moves } else { Effect::Nothing("every share has fewer decimals".to_owned()) }
        }
        ["key", ..] if is_weight(parameter) && !parameter.value.is_zero() && is_alone(subject, parameter) => {
            Effect::Fixed
        }
        ["key", ..] => in_key(subject, parameter),
        _ => beyond_key::effect(subject, parameter, runs),
    }
}

fn in_key(subject: &Subject<'_>, parameter: &Number) -> Effect {
    let mut tried = Vec::new();
    let beyond = beyond(subject, parameter);
    for value in others(&parameter.value).into_iter().chain(beyond.iter().flatten().cloned()) {
        let Some(changed) = changed(subject, parameter, &value) else { continue };
        match subject.trial.beside(subject.run, &changed.key).and_then(|trial| trial.rounded()) {
            Ok(after) if after == subject.rounded => {}
            Ok(_) => return Effect::Moves,
            Err(_) if is_year(parameter) => return Effect::Moves,
            Err(_) => continue,
        }
        tried.push(shown(&value));
    }
    if beyond.is_some() && !tried.is_empty() {
        return Effect::Nothing("no state changes sides wherever it is moved, up to the limits beside it".to_owned());
    }
    if tried.is_empty() {
        Effect::Fixed
    } else {
        Effect::Nothing(format!("{} gives the same shares", tried.join(", ")))
    }
}

/// Of a limit, a post or a threshold per head: the numbers just past the states that stand nearest on either side; `None` for any
/// other number.
fn beyond(subject: &Subject<'_>, parameter: &Number) -> Option<Vec<Rational>> {
    let parts: Vec<&str> = parameter.path.split('.').collect();
    let ["key", "criteria", name, rest @ ..] = &parts[..] else { return None };
    let own = subject.trial.choice.criteria.iter().find(|one| one.name == *name)?;
    let values: Vec<Rational> = match rest {
        ["bands", _, "up_to"] | ["posts", _] => subject.trial.raw(own).into_values().collect(),
        ["brackets", _, "up_to"] | ["relief", "per_head_below"] | ["exempt_per_head"] => {
            super::cliffs::per_head(subject, own)?.into_iter().map(|(_, amount, heads)| amount / heads).collect()
        }
        _ => return None,
    };
    let step = ratio(1, 1_000_000);
    let past = |value: &Rational, up: bool| {
        let by = value.clone().abs() * &step;
        if up { value + by } else { value - by }
    };
    let above = values.iter().filter(|value| **value > parameter.value).min().map(|value| past(value, true));
    let below = values.iter().filter(|value| **value <= parameter.value).max().map(|value| past(value, false));
    Some(above.into_iter().chain(below).collect())
}

/// Whether a weight is the only one above zero of its branch, or of the key: then it is the whole, whatever its number.
fn is_alone(subject: &Subject<'_>, parameter: &Number) -> bool {
    let choice = &subject.trial.choice;
    let name = parameter.path.split('.').nth(2).unwrap_or_default();
    let part = if parameter.path.starts_with("key.branch.") {
        choice.branches.iter().position(|one| one.name == name).map(Part::Branch)
    } else {
        choice.criteria.iter().position(|one| one.name == name).map(Part::Criterion)
    };
    let Some(node) = part.map(|part| choice.within(part)) else { return false };
    let weights = choice.weights_within(node);
    choice.combine_of(node) != Combine::Remainder && weights.iter().filter(|(_, weight)| !weight.is_zero()).count() < 2
}

/// The scenario with one number changed, on top of the changes that the run has.
pub(super) fn changed(subject: &Subject<'_>, parameter: &Number, value: &Rational) -> Option<Scenario> {
    let scenario = &subject.run.scenario;
    let mut changes: Vec<Override> = (scenario.overrides.iter())
        .map(|(path, value)| Override { path: path.clone(), value: value.clone() })
        .collect();
    changes.push(Override { path: parameter.path.clone(), value: exact::text(value) });
    if is_weight(parameter) {
        changes.push(Override { path: "key.rescale".to_owned(), value: "true".to_owned() });
    }
    let read = |changes: &[Override]| {
        let read = scenario::read(&scenario.file, subject.catalogue, changes, scenario.variant.as_deref());
        read.ok().map(|(changed, _)| changed)
    };
    read(&changes).or_else(|| {
        changes.push(partner(scenario, parameter, value)?);
        read(&changes)
    })
}

/// Where the needs of all origins are the total, one of them changes with it: the total, or its first need, by the same number.
fn partner(scenario: &Scenario, parameter: &Number, value: &Rational) -> Option<Override> {
    let other = match parameter.path.split('.').collect::<Vec<_>>()[..] {
        ["people", "total"] => "people.need.",
        ["people", "need", _] => "people.total",
        _ => return None,
    };
    let other = parameters(scenario).into_iter().find(|number| number.path.starts_with(other))?;
    let value = exact::text(&(other.value + value - &parameter.value));
    Some(Override { path: other.path, value })
}

pub(super) fn shown(value: &Rational) -> String {
    let decimals = (0..=6_u32).find(|decimals| is_whole(&(value * Rational::from(power_of_ten(u64::from(*decimals))))));
    decimals.map_or_else(|| exact::text(value), |decimals| exact::fixed(value, decimals))
}

/// What a little change of each number that somebody chose does, in the file's order.
#[must_use]
pub fn effects(subject: &Subject<'_>) -> Vec<(Number, Effect)> {
    effects_within(subject, &mut WholeRuns::of(subject.run))
}

fn effects_within(subject: &Subject<'_>, runs: &mut WholeRuns<'_>) -> Vec<(Number, Effect)> {
    let of = |number: Number| {
        let effect = effect_within(subject, &number, runs);
        (number, effect)
    };
    parameters(&subject.run.scenario).into_iter().map(of).collect()
}

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut runs = WholeRuns::of(subject.run);
    let effects = effects_within(subject, &mut runs);
    let mut findings: Vec<Diagnostic> =
        effects.iter().filter_map(|(parameter, effect)| without_effect(subject, parameter, effect)).collect();
    let not_tried: Vec<&Number> =
        effects.iter().filter(|(_, effect)| *effect == Effect::NotTried).map(|(parameter, _)| parameter).collect();
    if let Some(first) = not_tried.first() {
        let paths: Vec<&str> = not_tried.iter().map(|parameter| parameter.path.as_str()).collect();
        let what = format!(
            "not tried, since only whole runs would show what they change, and {} of this size are the most: {}",
            runs.most,
            paths.join(", ")
        );
        let fix = "try each of them with --set, and compare";
        findings.push(warn(LINT.code, &first.place, what, fix));
    }
    findings
}

fn without_effect(subject: &Subject<'_>, parameter: &Number, effect: &Effect) -> Option<Diagnostic> {
    let Effect::Nothing(why) = effect else { return None };
    let what = format!("{} = {} changes nothing here: {why}", parameter.path, shown(&parameter.value));
    let fix = if beyond(subject, parameter).is_some() {
        "set it where states stand on both sides of it"
    } else if is_weight(parameter) {
        "look at what stands beside it: the weights of a criterion and of the branch that it belongs to"
    } else {
        "take it out, or set it where it has an effect: nobody should bargain over a number that does nothing"
    };
    Some(warn(LINT.code, &parameter.place, what, fix))
}

/// Whether a number says which values are read: one by which values are missing moves something, for then there is no result.
pub(super) fn is_year(parameter: &Number) -> bool {
    parameter.path.ends_with("year") || parameter.path.contains("window.")
}

fn is_weight(parameter: &Number) -> bool {
    parameter.path.starts_with("key.") && parameter.path.ends_with(".weight")
}
