//! Each parameter alive: a number of the file that changes nothing (decision 7).

use super::trial::Trial;
use super::{Lint, Subject, subject::warn};
use crate::diagnostic::{Diagnostic, Place};
use crate::exact::{self, Abs, Rational, is_whole, power_of_ten, ratio};
use crate::pipeline::Outcome;
use crate::scenario::tree::{Table, Value};
use crate::scenario::{self, Applies, Combine, Override, Part, Rule, Scenario, text};

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L010",
    name: "without-effect",
    finds: "a number of the key, the rules or the cohorts that can be changed a little without changing anything",
    source: "decision 7; product 7",
    look,
};

/// A number of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Its dotted path, as `--set` takes it.
    pub path: String,
    /// Where it stands.
    pub place: Place,
    /// Its value.
    pub value: Rational,
}

/// What a little change of a parameter does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Something moves.
    Moves,
    /// Nothing moves; what was tried.
    Nothing(String),
    /// It cannot be changed a little: no other value reads, it is the only weight and so the whole, or the file has it for a variant
    /// alone.
    Fixed,
}

/// The numbers of the key, the rules and the cohorts of a scenario's file, in the file's order.
#[must_use]
pub fn parameters(scenario: &Scenario) -> Vec<Parameter> {
    let (tree, _) = text::parse(&scenario.file);
    let mut found = Vec::new();
    for name in ["key", "rules", "cohort"] {
        if let Some(Value::Table(table)) = tree.get(name).map(|node| &node.value) {
            walk(table, name, &mut found);
        }
    }
    found
}

fn walk(table: &Table, path: &str, found: &mut Vec<Parameter>) {
    for entry in &table.0 {
        let path = format!("{path}.{}", entry.key);
        match &entry.node.value {
            Value::Table(inner) => walk(inner, &path, found),
            Value::Number(text) => {
                if let Ok(value) = exact::parse(text) {
                    found.push(Parameter { path, place: entry.node.place.clone(), value });
                }
            }
            _ => {}
        }
    }
}

/// The values tried in place of a number: one per cent and one up and down, one hundredth for a zero.
fn others(value: &Rational) -> Vec<Rational> {
    if value.is_zero() {
        return vec![ratio(1, 100), Rational::ONE];
    }
    let mut others = vec![value * ratio(101, 100), value * ratio(99, 100)];
    if is_whole(value) {
        others.extend([value + Rational::ONE, value - Rational::ONE]);
    }
    others
}

/// What a little change of a parameter does: in the key, to any share by 10^-12 or more, other weights rescaled; in a rule,
/// whether it holds anybody at its limit; of a cohort, whether anybody is of it.
#[must_use]
pub fn effect(subject: &Subject<'_>, parameter: &Parameter) -> Effect {
    let parts: Vec<&str> = parameter.path.split('.').collect();
    match parts[..] {
        ["key", "decimals"] => {
            let unit = Rational::from(power_of_ten(u64::try_from(parameter.value.numerator().clone()).unwrap_or(0)));
            let rounds = subject.key.values().any(|share| !is_whole(&(share * &unit)));
            if rounds { Effect::Moves } else { Effect::Nothing("every share has fewer decimals".to_owned()) }
        }
        ["key", .., "weight"] if !parameter.value.is_zero() && is_alone(subject, parameter) => Effect::Fixed,
        ["key", ..] => in_key(subject, parameter),
        ["rules", name, _] => {
            let path = format!("rules.{name}");
            match subject.run.scenario.rules.iter().find(|rule| rule.named.path == path) {
                Some(rule) => of_rule(subject, rule),
                None => Effect::Fixed,
            }
        }
        ["cohort", origin, _] => match subject.run.demand.cohorts.iter().any(|cohort| cohort.origin.as_str() == origin)
        {
            true => Effect::Moves,
            false => Effect::Nothing(format!("nobody of {origin} is counted")),
        },
        _ => Effect::Fixed,
    }
}

fn in_key(subject: &Subject<'_>, parameter: &Parameter) -> Effect {
    let Ok(before) = subject.trial.rounded() else { return Effect::Fixed };
    let mut tried = Vec::new();
    let beyond = beyond(subject, parameter);
    for value in others(&parameter.value).into_iter().chain(beyond.iter().flatten().cloned()) {
        let Some(changed) = changed(subject, parameter, &value) else { continue };
        let Ok(trial) = Trial::with_choice(subject.run, &changed.key) else { continue };
        let Ok(after) = trial.rounded() else { continue };
        if after != before {
            return Effect::Moves;
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
fn beyond(subject: &Subject<'_>, parameter: &Parameter) -> Option<Vec<Rational>> {
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

/// Whether a weight is the only one of its branch, or of the key: then it is the whole, whatever its number.
fn is_alone(subject: &Subject<'_>, parameter: &Parameter) -> bool {
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
fn changed(subject: &Subject<'_>, parameter: &Parameter, value: &Rational) -> Option<Scenario> {
    let scenario = &subject.run.scenario;
    let mut changes: Vec<Override> = (scenario.overrides.iter())
        .map(|(path, value)| Override { path: path.clone(), value: value.clone() })
        .collect();
    changes.push(Override { path: parameter.path.clone(), value: exact::text(value) });
    if parameter.path.ends_with(".weight") {
        changes.push(Override { path: "key.rescale".to_owned(), value: "true".to_owned() });
    }
    let read = scenario::read(&scenario.file, subject.catalogue, &changes, scenario.variant.as_deref());
    read.ok().map(|(changed, _)| changed)
}

/// A rule has an effect where what somebody owes, or some together, is exactly what it allows.
fn of_rule(subject: &Subject<'_>, rule: &Rule) -> Effect {
    let Outcome::Allocated(allocation) = &subject.run.outcome else { return Effect::Fixed };
    let frame = super::caps::frame(subject);
    let owed = subject.members().iter().zip(&allocation.exact).filter(|(member, _)| rule.states.contains(&member.id));
    let holds = match rule.applies {
        Applies::Each => owed
            .into_iter()
            .any(|(member, owed)| frame.amount(rule, [&member.id]).is_some_and(|limit| *owed == Rational::from(limit))),
        Applies::Together => {
            let all = owed.fold(Rational::ZERO, |sum, (_, owed)| sum + owed);
            frame.amount(rule, &rule.states).is_some_and(|limit| all == Rational::from(limit))
        }
    };
    if holds { Effect::Moves } else { Effect::Nothing("it holds nobody at its limit".to_owned()) }
}

fn shown(value: &Rational) -> String {
    let decimals = (0..=6_u32).find(|decimals| is_whole(&(value * Rational::from(power_of_ten(u64::from(*decimals))))));
    decimals.map_or_else(|| exact::text(value), |decimals| exact::fixed(value, decimals))
}

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let weights = subject.criteria().iter().filter(|one| one.exponent.is_none() && !one.weight.is_zero()).count();
    for parameter in parameters(&subject.run.scenario) {
        // The only weight is the whole whatever its number; a weight of zero has a lint of its own.
        let is_weight = parameter.path.ends_with(".weight");
        if is_weight && (weights < 2 || parameter.value.is_zero() || is_alone(subject, &parameter)) {
            continue;
        }
        if let Effect::Nothing(why) = effect(subject, &parameter) {
            let what = format!("{} = {} changes nothing here: {why}", parameter.path, shown(&parameter.value));
            let fix = if beyond(subject, &parameter).is_some() {
                "set it where states stand on both sides of it"
            } else if is_weight {
                "look at what stands beside it: the weights of a criterion and of the branch that it belongs to"
            } else {
                "take it out, or set it where it has an effect: nobody should bargain over a number that does nothing"
            };
            found.push(warn(LINT.code, &parameter.place, what, fix));
        }
    }
    found
}
