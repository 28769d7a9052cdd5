//! The states above a trigger, as findings.

use super::spaced;
use crate::diagnostic::{Diagnostic, Severity};
use crate::exact::{Integer, Rational, fixed};
use crate::pipeline::Run;
use crate::study::trigger::{above, takers};

/// A note for each state above the trigger of the scenario, and one that adds them up.
#[must_use]
pub fn trigger_findings(run: &Run) -> Vec<Diagnostic> {
    let Some(trigger) = &run.scenario.trigger else { return Vec::new() };
    let note = |what: String| Diagnostic {
        severity: Severity::Note,
        ..Diagnostic::warning("ONUS-D073", Some(trigger.named.place.clone()), what, "nothing to do: this is a result")
    };
    let percent = fixed(&(&trigger.above * Rational::from(100)), 0);
    let price = |people: &Integer| match &trigger.per_person {
        Some((price, currency)) => {
            let amount = spaced(&fixed(&(price * Rational::from(people.clone())), 0));
            format!("; {currency} {amount} owed by the states that do not take their part, if nobody takes them")
        }
        None => String::new(),
    };
    let or_pay = |people: &Integer| match &trigger.per_person {
        Some((price, currency)) => {
            let amount = spaced(&fixed(&(price * Rational::from(people.clone())), 0));
            format!(" or {currency} {amount}")
        }
        None => String::new(),
    };
    let above = above(run);
    let mut notes: Vec<Diagnostic> = above
        .iter()
        .map(|one| {
            let (actual, beyond) = (spaced(&one.actual.to_string()), spaced(&one.beyond.to_string()));
            let fair = spaced(&fixed(&one.fair, 0));
            note(format!(
                "{}: {actual} people against a fair number of {fair}: {beyond} above {percent} %{}",
                one.state,
                price(&one.beyond)
            ))
        })
        .collect();
    let all = above.iter().fold(Integer::ZERO, |sum, one| sum + &one.beyond);
    let people = spaced(&all.to_string());
    notes.push(note(format!(
        "{} states are above {percent} % of their fair number, by {people} people{}",
        above.len(),
        price(&all)
    )));
    let takers = takers(run).unwrap_or_default();
    let parts =
        takers.iter().map(|(state, people)| format!("{state} {}{}", spaced(&people.to_string()), or_pay(people)));
    let parts: Vec<String> = parts.collect();
    if !parts.is_empty() {
        let all = takers.iter().fold(Integer::ZERO, |sum, (_, people)| sum + people);
        notes.push(note(format!(
            "{} people go to the states below their fair number, by the key and none beyond it: {}",
            spaced(&all.to_string()),
            parts.join(", ")
        )));
    }
    notes
}
