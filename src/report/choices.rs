//! Choices of the file, and how the numbers were made, as notes: what is not said here was not chosen.

use crate::exact::{self, Rational, fixed};
use crate::ids::StateId;
use crate::key::Step;
use crate::key::round::Rule;
use crate::language::{Argument, Sentence};
use crate::people::Cohort;
use crate::pipeline::{Outcome, Run, uncertain};
use crate::scenario::Mode;
use crate::study::local::amounts;

/// The notes on weights, evidence, limits, rounding and the last tie-break.
pub(super) fn notes(run: &Run) -> Vec<Sentence> {
    let scenario = &run.scenario;
    let mut notes: Vec<Sentence> = Vec::new();
    if scenario.key.rescale {
        notes.push(Sentence::plain("note-rescaled"));
    }
    notes.extend(attributed(run));
    notes.extend(uncertain::notes(scenario, &run.tables));
    if !scenario.rules.is_empty() {
        notes.push(Sentence::plain("note-whole-limits"));
    }
    let rounding = &scenario.rounding;
    let is_default = rounding.place.is_none();
    let whole = |message, method| Sentence::of(message, [("method", Rule::of(method).title().into())]);
    notes.push(whole(if is_default { "note-whole-people-default" } else { "note-whole-people" }, rounding.people));
    if scenario.money.as_ref().is_some_and(|money| money.total.is_some() || money.joint.is_some()) {
        notes.push(whole(if is_default { "note-whole-cents-default" } else { "note-whole-cents" }, rounding.money));
    }
    if let Outcome::Allocated(allocation) = &run.outcome {
        notes.extend(allocation.money.iter().flat_map(|money| money.rule.iter().skip(1).cloned()));
    }
    notes.extend(local(run));
    notes.extend(shown_apart(run));
    let by_order = scenario.goals.iter().any(|goal| goal.name == "code-order");
    if by_order && scenario.people.mode == Mode::Placement && matches!(run.outcome, Outcome::Allocated(_)) {
        notes.push(Sentence::plain("note-code-order"));
    }
    notes
}

/// What those with a rate owe in their own currencies.
fn local(run: &Run) -> Option<Sentence> {
    let rates = &run.scenario.money.as_ref()?.local.as_ref()?.value;
    let amounts = amounts(run);
    let shown = amounts.iter().map(|(state, amount)| of_code(state, &fixed(amount, 2)));
    let amounts = Argument::list(shown.map(Argument::from));
    Some(Sentence::of("note-own-currency", [("rates", Argument::text(rates)), ("amounts", amounts)]))
}

/// A number behind the code of a state.
fn of_code(state: &StateId, number: &str) -> Sentence {
    Sentence::of("state-number", [("state", Argument::text(state)), ("figure", Argument::number(number))])
}

/// The origins that a ledger shows apart: their people, and whose shares of their key are the largest. A placement shows their
/// flows instead.
fn shown_apart(run: &Run) -> Vec<Sentence> {
    let shown = run.scenario.people.show.iter().filter(|_| run.scenario.people.mode == Mode::Ledger);
    let sentence = |origin: &StateId| {
        let at = run.demand.cohorts.binary_search_by(|cohort| cohort.origin.cmp(origin)).ok()?;
        let (cohort, key) = (&run.demand.cohorts[at], run.keys.origins.get(at)?);
        let mut shares: Vec<(&Rational, &StateId)> = key.shares.iter().zip(&run.keys.members).collect();
        shares.sort_by(|(a, one), (b, other)| b.cmp(a).then(one.cmp(other)));
        let most = shares.iter().take(3).map(|(share, state)| {
            let share = of_code(state, &fixed(&(*share * Rational::from(100)), 1));
            Argument::from(Sentence::of("percent-of", [("number", share.into())]))
        });
        let (origin, people) = (Argument::text(origin), Argument::number(&cohort.people));
        let with = [("origin", origin), ("people", people), ("shares", Argument::list(most))];
        Some(Sentence::of("note-shown-apart", with))
    };
    shown.filter_map(sentence).collect()
}

/// How much of each criterion by origin rests on evidence, over all origins by their people, before factors.
fn attributed(run: &Run) -> Vec<Sentence> {
    let criteria = &run.scenario.key.criteria;
    let units: Vec<Rational> = run.demand.cohorts.iter().map(Cohort::units).collect();
    let by_origin = criteria.iter().enumerate().filter_map(|(at, one)| one.by_origin.as_ref().map(|by| (at, one, by)));
    by_origin
        .filter_map(|(at, criterion, by)| {
            let weighed = |(cohort, units): (&Cohort, &Rational)| {
                let own = run.scenario.weight_of_cause(criterion, cohort.cause.as_deref());
                units * own.unwrap_or_else(|| run.keys.weights[at].clone())
            };
            let all = run.demand.cohorts.iter().zip(&units).map(weighed).fold(Rational::ZERO, |sum, next| sum + next);
            if all.is_zero() {
                return None;
            }
            let mut found = Rational::ZERO;
            for (key, units) in run.keys.origins.iter().zip(&units) {
                let parts = key.parts.iter().filter(|part| part.step == Step::Criterion(at));
                found += units * parts.fold(Rational::ZERO, |sum, part| sum + exact::sum(&part.amounts));
            }
            let share = found / all * Rational::from(100);
            let (name, fallback) = (Argument::text(&criterion.name), Argument::text(by.rest_goes_by()));
            let percent = Argument::number(fixed(&share, 1));
            Some(Sentence::of("note-attributed", [("criterion", name), ("percent", percent), ("fallback", fallback)]))
        })
        .collect()
}
