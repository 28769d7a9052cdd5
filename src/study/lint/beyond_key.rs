//! Each parameter alive, outside the key: each number is tried on the first thing that it decides, the whole run last.

use super::liveness::{Effect, changed, is_year, others, shown};
use super::{Subject, caps};
use crate::exact::{Integer, Rational};
use crate::people;
use crate::pipeline::{self, Outcome, Run};
use crate::scenario::{Applies, Number, Rule, Scenario};
use crate::study::trigger::above;

/// What a little change of a number outside the key does.
pub(super) fn effect(subject: &Subject<'_>, number: &Number) -> Effect {
    let parts: Vec<&str> = number.path.split('.').collect();
    match parts[..] {
        ["rules", name, _] => {
            let path = format!("rules.{name}");
            match subject.run.scenario.rules.iter().find(|rule| rule.named.path == path) {
                Some(rule) => of_rule(subject, rule),
                None => Effect::Fixed,
            }
        }
        ["cohort", origin, ..] if !subject.run.demand.cohorts.iter().any(|cohort| cohort.origin.as_str() == origin) => {
            Effect::Nothing(format!("nobody of {origin} is counted"))
        }
        ["cohort", _, "weight"] => Effect::Moves,
        ["cause", cause, "weights", criterion] => of_cause(subject, number, cause, criterion),
        ["people" | "cohort", ..] => tried(subject, number, |changed| {
            let before = &subject.run.demand.cohorts;
            Some(
                people::demand(changed, &subject.run.tables).ok()?.cohorts != *before
                    || differs_in_run(subject, changed)?,
            )
        }),
        ["actuals", ..] => tried(subject, number, |changed| amounts_differ(subject, changed)),
        ["money", "usd_per_ru"] if subject.run.scenario.modalities.is_empty() => of_price(subject.run),
        ["money", ..] => tried(subject, number, |changed| {
            Some(amounts_differ(subject, changed)? || differs_in_run(subject, changed)?)
        }),
        ["trigger", "per_person"] => match above(subject.run).is_empty() {
            true => Effect::Nothing("no state is above the trigger".to_owned()),
            false => Effect::Moves,
        },
        ["trigger", ..] => tried(subject, number, |changed| {
            let run = Run { scenario: changed.clone(), ..subject.run.clone() };
            Some(above(&run) != above(subject.run))
        }),
        _ => tried(subject, number, |changed| differs_in_run(subject, changed)),
    }
}

/// Whether any other value of a number changes what `differs` looks at; a value with which nothing can be made is left out.
fn tried(subject: &Subject<'_>, number: &Number, differs: impl Fn(&Scenario) -> Option<bool>) -> Effect {
    let mut tried = Vec::new();
    for value in others(&number.value) {
        let Some(changed) = changed(subject, number, &value) else { continue };
        match differs(&changed) {
            Some(true) => return Effect::Moves,
            Some(false) => tried.push(shown(&value)),
            None if is_year(number) => return Effect::Moves,
            None => {}
        }
    }
    match tried.is_empty() {
        true => Effect::Fixed,
        false => Effect::Nothing(format!("{} gives the same result", tried.join(", "))),
    }
}

/// A rule has an effect where what somebody owes, or some together, is exactly what it allows.
fn of_rule(subject: &Subject<'_>, rule: &Rule) -> Effect {
    let Outcome::Allocated(allocation) = &subject.run.outcome else { return Effect::Fixed };
    let frame = caps::frame(subject);
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

/// The weight of a criterion in the key of a cause, other weights rescaled.
fn of_cause(subject: &Subject<'_>, number: &Number, cause: &str, criterion: &str) -> Effect {
    let run = subject.run;
    if !run.demand.cohorts.iter().any(|cohort| cohort.cause.as_deref() == Some(cause)) {
        return Effect::Nothing(format!("nobody is displaced by {cause}"));
    }
    let shares = |value: &Rational| {
        let mut choice = run.scenario.key_of(cause)?;
        choice.rescale = true;
        choice.criteria.iter_mut().find(|one| one.name == criterion)?.weight = value.clone();
        subject.trial.beside(run, &choice).ok()?.rounded().ok()
    };
    let Some(before) = shares(&number.value) else { return Effect::Fixed };
    let values = others(&number.value);
    match values.iter().filter_map(shares).any(|after| after != before) {
        true => Effect::Moves,
        false => Effect::Nothing(format!(
            "{} gives the same shares",
            values.iter().map(shown).collect::<Vec<_>>().join(", ")
        )),
    }
}

/// A price values what is carried for others, and what was paid in responsibility units.
fn of_price(run: &Run) -> Effect {
    let Outcome::Allocated(allocation) = &run.outcome else { return Effect::Fixed };
    let Some(actual) = &allocation.actual.people else {
        return Effect::Nothing("nobody is counted whom states host".to_owned());
    };
    let carried = actual.iter().zip(&allocation.people).any(|(actual, owed)| actual > owed);
    let paid = allocation.actual.money.iter().flatten().any(|cents| *cents != Integer::ZERO);
    match carried || paid {
        true => Effect::Moves,
        false => Effect::Nothing("nobody carries anything for others, and nobody paid".to_owned()),
    }
}

/// Whether what states do, or the money that is shared, would be another.
fn amounts_differ(subject: &Subject<'_>, changed: &Scenario) -> Option<bool> {
    let run = subject.run;
    Some(pipeline::amounts(run, changed).ok()? != pipeline::amounts(run, &run.scenario).ok()?)
}

/// Whether anything that a run publishes would be another.
fn differs_in_run(subject: &Subject<'_>, changed: &Scenario) -> Option<bool> {
    let other = pipeline::run(changed.clone(), subject.catalogue).ok()?;
    let outcomes = match (&subject.run.outcome, &other.outcome) {
        (Outcome::Allocated(one), Outcome::Allocated(other)) => {
            one.exact != other.exact
                || one.people != other.people
                || one.table != other.table
                || one.unmet != other.unmet
                || one.money != other.money
                || one.modalities != other.modalities
                || one.payments != other.payments
                || one.actual != other.actual
        }
        (Outcome::Conflict(one), Outcome::Conflict(other)) => {
            one.members != other.members || one.least_repair != other.least_repair
        }
        _ => true,
    };
    Some(outcomes || subject.run.fair != other.fair)
}
