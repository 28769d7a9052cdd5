//! A value near zero under an inverse dominates: 1/x has no bound.

use super::words::{percent, value};
use super::{Lint, Subject, subject::warn};
use crate::criteria::measure;
use crate::diagnostic::Diagnostic;
use crate::exact::{Rational, ratio};
use crate::ids::StateId;
use crate::scenario::{Criterion, Normalise};

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L003",
    name: "inverse-near-zero",
    finds: "an inverse in which one small value has more than half of the whole",
    source: "mathematics 2",
    look,
};

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.criteria().iter().filter_map(|criterion| of(subject, criterion)).collect()
}

fn of(subject: &Subject<'_>, criterion: &Criterion) -> Option<Diagnostic> {
    let inverse = matches!(criterion.normalise, Normalise::Inverse | Normalise::SizeScaledInverse { .. });
    let size = criterion.exponent.map_or(1, i32::unsigned_abs);
    if !(inverse || criterion.exponent.is_some_and(|exponent| exponent < 0)) || criterion.by_origin.is_some() {
        return None;
    }
    let own = subject.trial.choice.criteria.iter().find(|one| one.name == criterion.name)?;
    let ids: Vec<StateId> = subject.members().iter().map(|member| member.id.clone()).collect();
    let measured = measure::measure(own, &ids, &subject.trial.world()).ok()?;
    // With a size, a large share may come from the size alone: the rate itself is looked at.
    let power = isize::try_from(size).ok()?;
    let inverses: Vec<Rational> = (measured.values.iter())
        .map(|value| match value {
            Some(value) if value > &Rational::ZERO => (Rational::ONE / value).pow(power),
            _ => Rational::ZERO,
        })
        .collect();
    let whole = crate::exact::sum(&inverses);
    let (most, top) = inverses.iter().enumerate().max_by(|(a, one), (b, other)| one.cmp(other).then(b.cmp(a)))?;
    if ids.len() < 3 || *top <= &whole * ratio(1, 2) {
        return None;
    }
    let small = measured.values[most].clone()?;
    let twice = top / Rational::from(2).pow(power);
    let what = format!(
        "{} takes an inverse, and {} with the least value, {}, has {} of the sum of inverses; with twice that value it would have {}",
        criterion.named.path,
        subject.name(&ids[most]),
        value(&small),
        percent(&(top / &whole)),
        percent(&(&twice / (&whole - top + &twice)))
    );
    let fix = "state the least value that counts, cap the criterion, or take an indicator that does not come near zero";
    Some(warn(LINT.code, &criterion.named.place, what, fix))
}
