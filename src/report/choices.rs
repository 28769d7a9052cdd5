//! Choices of the file, and how the numbers were made, as notes: what is not said here was not chosen.

use super::spaced;
use crate::exact::{self, Rational, fixed};
use crate::ids::StateId;
use crate::key::Step;
use crate::key::round::METHODS;
use crate::people::Cohort;
use crate::pipeline::{Outcome, Run, uncertain};
use crate::scenario::Mode;
use crate::study::local::amounts;

/// The notes on weights, evidence, limits, rounding and the last tie-break.
pub(super) fn notes(run: &Run) -> Vec<String> {
    let scenario = &run.scenario;
    let mut notes = Vec::new();
    if scenario.key.rescale {
        notes.push("weights are divided by their sum (`key.rescale`); those shown are the weights used".to_owned());
    }
    notes.extend(attributed(run));
    notes.extend(uncertain::notes(scenario, &run.tables));
    if !scenario.rules.is_empty() {
        notes.push(
            "limits are whole people: floors are rounded up and caps down before anything is allocated".to_owned(),
        );
    }
    let rounding = &scenario.rounding;
    let default = if rounding.place.is_none() { " (default)" } else { "" };
    let title = |method| METHODS.iter().find(|rule| rule.method == method).map_or("", |rule| rule.title);
    notes.push(format!("whole people by {}{default}", title(rounding.people)));
    if scenario.money.as_ref().is_some_and(|money| money.total.is_some() || money.joint.is_some()) {
        notes.push(format!("whole cents by {}{default}", title(rounding.money)));
    }
    if let Outcome::Allocated(allocation) = &run.outcome {
        notes.extend(allocation.money.iter().flat_map(|money| money.rule.iter().skip(1).cloned()));
    }
    notes.extend(local(run));
    notes.extend(shown_apart(run));
    let by_order = scenario.goals.iter().any(|goal| goal.name == "code-order");
    if by_order && scenario.people.mode == Mode::Placement && matches!(run.outcome, Outcome::Allocated(_)) {
        notes.push(
            "the key decides how many each state takes and each origin gives; who goes where is what the goals after it leave \
             open, settled last by the order of codes, and no judgement about anybody"
                .to_owned(),
        );
    }
    notes
}

/// What those with a rate owe in their own currencies.
fn local(run: &Run) -> Option<String> {
    let rates = &run.scenario.money.as_ref()?.local.as_ref()?.value;
    let amounts = amounts(run);
    let shown = amounts.iter().map(|(state, amount)| format!("{state} {}", spaced(&fixed(amount, 2))));
    let shown: Vec<String> = shown.collect();
    let years = "at the newest rate up to the date of the scenario, converted once from the exact amount";
    Some(format!("owed in own currency by `{rates}`, {years}: {}", shown.join(", ")))
}

/// The origins that a ledger shows apart: their people, and whose shares of their key are the largest. A placement shows their
/// flows instead.
fn shown_apart(run: &Run) -> Vec<String> {
    let shown = run.scenario.people.show.iter().filter(|_| run.scenario.people.mode == Mode::Ledger);
    let sentence = |origin: &StateId| {
        let at = run.demand.cohorts.binary_search_by(|cohort| cohort.origin.cmp(origin)).ok()?;
        let (cohort, key) = (&run.demand.cohorts[at], run.keys.origins.get(at)?);
        let mut shares: Vec<(&Rational, &StateId)> = key.shares.iter().zip(&run.keys.members).collect();
        shares.sort_by(|(a, one), (b, other)| b.cmp(a).then(one.cmp(other)));
        let most: Vec<String> = shares
            .iter()
            .take(3)
            .map(|(share, state)| format!("{state} {} %", fixed(&(*share * Rational::from(100)), 1)))
            .collect();
        Some(format!("{origin}: {} people; most of its key: {}", cohort.people, most.join(", ")))
    };
    shown.filter_map(sentence).collect()
}

/// How much of each criterion by origin rests on evidence, over all origins by their people, before factors.
fn attributed(run: &Run) -> Vec<String> {
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
            let name = &criterion.name;
            let fallback = by.rest_goes_by();
            Some(format!("{name}: {} % of it is attributed by origin, the rest goes by {fallback}", fixed(&share, 1)))
        })
        .collect()
}
