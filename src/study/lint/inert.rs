//! A criterion without weight: it is in the file and does nothing.

use super::{Lint, Subject, subject::warn};
use crate::diagnostic::Diagnostic;
use crate::scenario::Criterion;

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L009",
    name: "inert",
    finds: "a criterion of weight or exponent zero that changes no share",
    source: "mathematics 3.1",
    look,
};

/// Whether the key is the same without a criterion; `None` where there is none without it, or another part of the file uses it.
#[must_use]
pub fn same_without(subject: &Subject<'_>, criterion: &Criterion) -> Option<bool> {
    let mut trial = subject.trial.clone();
    trial.choice.criteria.retain(|one| one.name != criterion.name);
    Some(trial.key().ok()? == subject.key)
}

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let weightless = |one: &&Criterion| one.exponent.as_ref().unwrap_or(&one.weight).is_zero();
    let mut found = Vec::new();
    for criterion in subject.criteria().iter().filter(weightless) {
        if same_without(subject, criterion) == Some(true) {
            let what = format!(
                "{} weighs nothing: without it every share is the same, {} included",
                criterion.named.path,
                subject.largest().map_or_else(String::new, |id| subject.name(id))
            );
            found.push(warn(LINT.code, &criterion.named.place, what, "give it a weight, or take it out of the file"));
        }
    }
    found
}
