//! Merge and split on the user's own data: does it pay to be two states, or one? (mathematics 3.1, property 7)

use super::words::{differ, percents};
use super::{Lint, Subject, subject::warn};
use crate::diagnostic::Diagnostic;
use crate::exact::{Abs, Rational, ratio};
use crate::ids::StateId;

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L007",
    name: "merge-split",
    finds: "a key under which two halves of a state, or two states as one, owe something else than before",
    source: "mathematics 3.1, property 7; Chun (1988)",
    look,
};

/// What one state owes and what its two equal halves with the same rates would owe together.
#[must_use]
pub fn split(subject: &Subject<'_>, state: &StateId) -> Option<(Rational, Rational)> {
    let (trial, halves) = subject.trial.split(state);
    let after = trial.key().ok()?;
    Some((subject.key.get(state)?.clone(), after.get(&halves[0])? + after.get(&halves[1])?))
}

/// What two states owe, and what they would owe as one.
#[must_use]
pub fn merge(subject: &Subject<'_>, one: &StateId, other: &StateId) -> Option<(Rational, Rational)> {
    let after = subject.trial.merged(one, other)?.key().ok()?;
    Some((subject.key.get(one)? + subject.key.get(other)?, after.get(one)?.clone()))
}

/// The least change of what they owe, as a part of it, that is worth saying.
fn matters(before: &Rational, after: &Rational) -> bool {
    (after - before).abs() > before * ratio(1, 100)
}

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let by_share = subject.by_share();
    let Some(&largest) = by_share.first() else { return Vec::new() };
    let mut said = Vec::new();
    if let Some((before, after)) = split(subject, largest)
        && differ(&before, &after)
    {
        let [before, after] = percents(&before, &after);
        said.push(format!(
            "two equal halves of {} would owe {} together in place of {}",
            subject.name(largest),
            after,
            before
        ));
    }
    // The largest state and the largest that can merge with it: one that no factor or stated value sets apart.
    let partner = by_share.iter().skip(1).find_map(|other| Some((*other, merge(subject, largest, other)?)));
    if let Some((other, (before, after))) = partner
        && matters(&before, &after)
    {
        let [before, after] = percents(&before, &after);
        said.push(format!(
            "{} and {} as one state would owe {} in place of {}",
            subject.name(largest),
            subject.name(other),
            after,
            before
        ));
    }
    if said.is_empty() {
        return Vec::new();
    }
    let what = format!("the key depends on where borders run: {}", said.join("; "));
    let fix = "take shares of what adds up; give rates a size, or let them multiply a baseline; nothing, if relief or an exemption per \
               head is meant to do this";
    vec![warn(LINT.code, &subject.run.scenario.key.named.place, what, fix)]
}
