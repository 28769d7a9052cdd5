//! A rate turned into shares without a size is a head tax on states (Grech 2017; mathematics 3.4).

use super::words::percent;
use super::{Lint, Subject, subject::warn};
use crate::data::Kind;
use crate::diagnostic::Diagnostic;
use crate::scenario::{Criterion, Normalise};

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L001",
    name: "size-free",
    finds: "a rate, rank or min-max index turned into shares without a size",
    source: "Grech (2017); mathematics 3.4",
    look,
};

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let suspects: Vec<&Criterion> = subject.criteria().iter().filter(|one| is_size_free(subject, one)).collect();
    let Some(largest) = subject.largest().filter(|_| !suspects.is_empty()) else { return Vec::new() };
    let mut found = Vec::new();
    for criterion in suspects {
        // Each rate on its own, beside the criteria that are none, so that the figure is that of this criterion.
        let shares = |id: &crate::ids::StateId| -> Option<_> {
            let basis = subject.trial.basis().ok()?;
            let at = basis.members().iter().position(|other| other == id)?;
            basis.shares(&criterion.name).map(|shares| shares[at].clone())
        };
        let (split, halves) = subject.trial.split(largest);
        let (Some(before), Ok(basis), Ok(key)) = (shares(largest), split.basis(), split.key()) else { continue };
        let Some(after) = basis.shares(&criterion.name) else { continue };
        let of = |members: &[crate::ids::StateId], id| members.iter().position(|other| other == id);
        let (Some(one), Some(two)) = (of(basis.members(), &halves[0]), of(basis.members(), &halves[1])) else {
            continue;
        };
        let together = &after[one] + &after[two];
        if together == before {
            continue;
        }
        let whole = &key[&halves[0]] + &key[&halves[1]];
        let what = format!(
            "{} makes a rate or an index a share without a size, which is a head tax on states: were {} two equal halves with the \
             same rates, they would have {} of this criterion in place of {}, and {} of the key in place of {}",
            criterion.named.path,
            subject.name(largest),
            percent(&together),
            percent(&before),
            percent(&whole),
            percent(&subject.key[largest])
        );
        let fix = "write normalise = \"size-scaled-inverse\" with a base, or combine = \"product\" with an exponent";
        found.push(warn(LINT.code, &criterion.named.place, what, fix));
    }
    found
}

/// Whether a criterion has shares that know no size.
fn is_size_free(subject: &Subject<'_>, criterion: &Criterion) -> bool {
    let kind = || subject.run.tables.get(&criterion.indicator.value).map(|table| table.about.kind);
    let free = match criterion.normalise {
        Normalise::SizeScaledInverse { .. } | Normalise::Rate => false,
        Normalise::Share | Normalise::Log { .. } => criterion.per.is_some() || kind() == Some(Kind::Intensive),
        _ => true,
    };
    free && criterion.by_origin.is_none() && criterion.exponent.is_none() && !criterion.weight.is_zero()
}
