//! A rate turned into shares without a size is a head tax on states (Grech 2017; mathematics 3.4).

use super::words::{differ, percents};
use super::{Lint, Subject, subject::warn};
use crate::data::Kind;
use crate::diagnostic::Diagnostic;
use crate::exact::Rational;
use crate::scenario::{Combine, Criterion, Normalise, Part};

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L001",
    name: "size-free",
    finds: "a rate, a rank or an index turned into shares without a size",
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
        let whole = &key[&halves[0]] + &key[&halves[1]];
        if together <= before || whole <= subject.key[largest] || !differ(&whole, &subject.key[largest]) {
            continue;
        }
        let [together, before] = percents(&together, &before);
        let [whole, now] = percents(&whole, &subject.key[largest]);
        let Said { does, halves, fix } = said(subject, criterion);
        let what = format!(
            "{} {does}: were {} two equal halves{halves}, they would have {} of this \
             criterion in place of {}, and {} of the key in place of {}",
            criterion.named.path,
            subject.name(largest),
            together,
            before,
            whole,
            now
        );
        found.push(warn(LINT.code, &criterion.named.place, what, fix));
    }
    found
}

/// Whether a criterion has shares that know no size.
fn is_size_free(subject: &Subject<'_>, criterion: &Criterion) -> bool {
    let free = match criterion.normalise {
        Normalise::SizeScaledInverse { .. } | Normalise::Rate => false,
        Normalise::Share | Normalise::Log { .. } => is_rate(subject, criterion),
        _ => true,
    };
    let weighs = criterion.by_origin.is_none() && criterion.exponent.is_none() && !criterion.weight.is_zero();
    free && weighs && !multiplies_a_size(subject, criterion)
}

/// Whether values do not add up when states merge, as the trial has them: an amount that counts states does not.
fn is_rate(subject: &Subject<'_>, criterion: &Criterion) -> bool {
    let own = subject.trial.choice.criteria.iter().find(|one| one.name == criterion.name);
    let table = own.and_then(|own| subject.trial.tables.get(&own.indicator.value));
    criterion.per.is_some() || table.is_some_and(|table| table.about.kind == Kind::Intensive)
}

/// Whether a criterion stands in a product beside an amount with a positive exponent.
fn multiplies_a_size(subject: &Subject<'_>, criterion: &Criterion) -> bool {
    let choice = &subject.trial.choice;
    let Some(at) = choice.criteria.iter().position(|one| one.name == criterion.name) else { return false };
    let node = choice.within(Part::Criterion(at));
    let is_size = |part: &Part| match part {
        Part::Criterion(beside) => {
            let beside = &choice.criteria[*beside];
            beside.exponent.as_ref().is_some_and(|exponent| *exponent > Rational::ZERO) && !is_rate(subject, beside)
        }
        Part::Branch(_) => false,
    };
    choice.combine_of(node) == Combine::Product && choice.parts(node).iter().any(is_size)
}

/// What a criterion does, what two halves of a state have in common with it, and the repair that fits.
struct Said {
    does: &'static str,
    halves: &'static str,
    fix: &'static str,
}

fn said(subject: &Subject<'_>, criterion: &Criterion) -> Said {
    let stated = subject.run.tables.get(&criterion.indicator.value).map(|table| table.about.kind);
    let rate = is_rate(subject, criterion);
    let of_rate = |does, fix| Said { does, halves: " with the same rates", fix };
    match criterion.normalise {
        _ if rate && criterion.per.is_none() && stated == Some(Kind::Extensive) => Said {
            does: "counts every state once, whatever its size, which is a head tax on states",
            halves: "",
            fix: "nothing, if equal shares are meant; else take an indicator of size",
        },
        Normalise::Inverse if rate => of_rate(
            "makes a rate a share without a size, which is a head tax on states",
            "write normalise = \"size-scaled-inverse\" with a base, or combine = \"product\" with an exponent",
        ),
        Normalise::Share | Normalise::Log { .. } | Normalise::PerHead => of_rate(
            "makes a rate a share without a size, which is a head tax on states",
            "let it multiply a baseline: combine = \"product\", normalise = \"rate\" with an exponent",
        ),
        _ if rate => of_rate(
            "makes an index of a rate a share without a size, which is a head tax on states",
            "let the rate multiply a baseline: combine = \"product\", normalise = \"rate\" with an exponent",
        ),
        _ => Said {
            does: "scores an amount, and the scores of two halves are more than the score of the whole",
            halves: ", each with half of every amount",
            fix: "write normalise = \"share\", which gives two halves what it gives the whole",
        },
    }
}
