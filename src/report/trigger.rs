//! The states above a trigger, and who would take their people, as findings.

use super::spaced;
use crate::diagnostic::{Diagnostic, Severity};
use crate::exact::{Integer, Rational, fixed};
use crate::ids::StateId;
use crate::pipeline::Run;
use crate::scenario::Trigger;
use crate::study::trigger::{above, takers};

/// A note for each state above the trigger of the scenario, one that adds them up, and one on who would take their people.
#[must_use]
pub fn trigger_findings(run: &Run) -> Vec<Diagnostic> {
    let Some(trigger) = &run.scenario.trigger else { return Vec::new() };
    let note = |what: String| Diagnostic {
        severity: Severity::Note,
        ..Diagnostic::warning("ONUS-D073", Some(trigger.named.place.clone()), what, "nothing to do: this is a result")
    };
    let percent = fixed(&(&trigger.above * Rational::from(100)), 0);
    let owed = |people: &Integer| match price(trigger, people) {
        Some(price) => format!("; {price} owed by the states that do not take their part, if nobody takes them"),
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
                owed(&one.beyond)
            ))
        })
        .collect();
    let all: Integer = above.iter().map(|one| &one.beyond).sum();
    let people = spaced(&all.to_string());
    notes.push(note(format!(
        "{} states are above {percent} % of their fair number, by {people} people{}",
        above.len(),
        owed(&all)
    )));
    notes.extend(taken(run, trigger).map(note));
    notes
}

fn price(trigger: &Trigger, people: &Integer) -> Option<String> {
    let (price, currency) = trigger.per_person.as_ref()?;
    Some(format!("{currency} {}", spaced(&fixed(&(price * Rational::from(people.clone())), 0))))
}

/// Who would take how many, or pay; `None` where nobody would, or a tie is open.
fn taken(run: &Run, trigger: &Trigger) -> Option<String> {
    let takers = takers(run).ok()?;
    let all: Integer = takers.iter().map(|(_, people)| people).sum();
    let part = |(state, people): &(StateId, Integer)| {
        let or_pay = price(trigger, people).map(|price| format!(" or {price}")).unwrap_or_default();
        format!("{state} {}{or_pay}", spaced(&people.to_string()))
    };
    let parts: Vec<String> = takers.iter().map(part).collect();
    let from = format!(
        "{} people go to the states below their fair number, by the key and none beyond it",
        spaced(&all.to_string())
    );
    (!parts.is_empty()).then(|| format!("{from}: {}", parts.join(", ")))
}
