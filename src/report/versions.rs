//! The key beside the keys of its causes, so that both versions of a double count stand next to each other (mathematics 8.1).

use super::{Figure, KeyLine, adding_up};
use crate::criteria::overlap;
use crate::exact::{self, Rational};
use crate::language::{Argument, Sentence};
use crate::pipeline::{KeyVersion, Run};

/// Every version with its shares in per cent.
pub(super) fn versions(run: &Run) -> Vec<KeyLine> {
    run.versions.iter().map(|version| line(run, version)).collect()
}

fn line(run: &Run, version: &KeyVersion) -> KeyLine {
    let criteria = run.scenario.key.criteria.iter().zip(&run.keys.weights).filter_map(|(criterion, own)| {
        let weight = run.scenario.weight_of_cause(criterion, version.cause.as_deref());
        let weight = weight.unwrap_or_else(|| own.clone());
        (!weight.is_zero()).then(|| format!("{} {}", criterion.name, exact::text(&weight)))
    });
    let shares = shares(version).unwrap_or_default();
    KeyLine {
        name: match &version.cause {
            Some(cause) => Sentence::verbatim(Argument::text(cause)),
            None => Sentence::plain("key-of-all"),
        },
        weights: criteria.collect::<Vec<_>>().join(", "),
        units: Figure::rounded(version.units.clone(), 0),
        shares: adding_up(shares.into_iter().map(|share| share * Rational::from(100)).collect(), 2),
    }
}

fn shares(version: &KeyVersion) -> Option<Vec<Rational>> {
    (!version.units.is_zero()).then(|| version.fair.iter().map(|fair| fair / &version.units).collect())
}

/// How much the keys of two causes, and the separated keys together and the one key, have in common, as sentences.
pub(super) fn notes(run: &Run) -> Vec<Sentence> {
    let mut notes = Vec::new();
    let caused = || run.versions.iter().filter(|version| version.cause.is_some());
    for (at, one) in caused().enumerate() {
        for other in caused().skip(at + 1) {
            if let (Some(first), Some(second)) = (shares(one), shares(other)) {
                let [one, other] =
                    [one, other].map(|version| Argument::text(version.cause.as_deref().unwrap_or_default()));
                let shared = Argument::number(exact::fixed(&overlap(&first, &second), 2));
                let with = [("one", one), ("other", other), ("overlap", shared)];
                notes.push(Sentence::of("note-keys-overlap", with));
            }
        }
    }
    if let Some(common) = run.versions.first().and_then(shares) {
        let all = exact::sum(&run.fair);
        if !all.is_zero() {
            let used: Vec<Rational> = run.fair.iter().map(|fair| fair / &all).collect();
            let shared = Argument::number(exact::fixed(&overlap(&used, &common), 2));
            notes.push(Sentence::of("note-causes", [("overlap", shared)]));
        }
    }
    notes
}
