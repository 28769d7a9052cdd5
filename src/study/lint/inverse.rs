//! A value near zero under an inverse dominates: 1/x has no bound.

use super::words::{percent, value};
use super::{Lint, Subject, subject::warn};
use crate::criteria::measure;
use crate::diagnostic::Diagnostic;
use crate::exact::{Abs, Rational, ratio};
use crate::ids::StateId;
use crate::key::aggregate::product;
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
    let exponent = criterion.exponent.clone().unwrap_or(Rational::ONE);
    if !(inverse || exponent < Rational::ZERO) || criterion.by_origin.is_some() {
        return None;
    }
    let own = subject.trial.choice.criteria.iter().find(|one| one.name == criterion.name)?;
    let ids: Vec<StateId> = subject.members().iter().map(|member| member.id.clone()).collect();
    let measured = measure::measure(own, &ids, &subject.trial.world()).ok()?;
    // With a size, a large share may come from the size alone: the rate itself is looked at.
    let less = -exponent.abs();
    let positive = |value: &Option<Rational>| value.clone().filter(|value| *value > Rational::ZERO);
    let known: Vec<(usize, Rational)> =
        measured.values.iter().enumerate().filter_map(|(at, value)| Some((at, positive(value)?))).collect();
    let rates: Vec<Rational> = known.iter().map(|(_, rate)| rate.clone()).collect();
    let inverses = product::powers(&rates, &less).ok()?;
    let whole = crate::exact::sum(&inverses);
    let (most, top) = inverses.iter().enumerate().max_by(|(a, one), (b, other)| one.cmp(other).then(b.cmp(a)))?;
    if ids.len() < 3 || *top <= &whole * ratio(1, 2) {
        return None;
    }
    let (most, small) = &known[most];
    let twice = top * product::powers(&[Rational::ONE, ratio(2, 1)], &less).ok()?.pop()?;
    let what = format!(
        "{} takes an inverse, and {} with the least value, {}, has {} of the sum of inverses; with twice that value it would have {}",
        criterion.named.path,
        subject.name(&ids[*most]),
        value(small),
        percent(&(top / &whole)),
        percent(&(&twice / (&whole - top + &twice)))
    );
    let fix = "state the least value that counts, cap the criterion, or take an indicator that does not come near zero";
    Some(warn(LINT.code, &criterion.named.place, what, fix))
}
