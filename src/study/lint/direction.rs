//! The direction test: does counting a rate help exactly the states on the helpful side of a benchmark? (Grech 2017; mathematics 3.4)

use std::cmp::Ordering;

use super::words::{percents, some, value, values};
use super::{Lint, Subject, subject::warn};
use crate::criteria::{POPULATION, measure};
use crate::data::Kind;
use crate::diagnostic::Diagnostic;
use crate::exact::irrational;
use crate::exact::{self, Abs, Rational};
use crate::ids::StateId;
use crate::key::aggregate::product;
use crate::scenario::{Combine, Criterion, KeyChoice, Normalise, Part, Weights};

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L004",
    name: "direction",
    finds: "a rate criterion that moves states the wrong way",
    source: "Grech (2017); mathematics 3.4",
    look,
};

/// The direction test of one rate criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Direction {
    /// The rate against which a state stands on one side or the other.
    pub benchmark: Rational,
    /// One row a state.
    pub rows: Vec<Row>,
}

/// One state in a direction test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The state.
    pub state: StateId,
    /// Its rate.
    pub rate: Rational,
    /// Where its share should go when the criterion is counted.
    pub intended: Ordering,
    /// Its share without the criterion.
    pub before: Rational,
    /// Its share with it.
    pub after: Rational,
}

impl Row {
    /// Whether the share goes the other way, or stays. A state that has no share either way says nothing.
    #[must_use]
    pub fn is_wrong(&self) -> bool {
        let owes = !(self.before.is_zero() && self.after.is_zero());
        owes && self.intended != Ordering::Equal && self.after.cmp(&self.before) != self.intended
    }
}

/// The test of a criterion; `None` for one that is no rate, or without which there is no key.
///
/// Without the criterion the other weights are rescaled to sum to one; a size-scaled inverse is set against the share of its base at
/// the same weight in its place. The benchmark is, in a sum, the mean rate by population, for a
/// size-scaled inverse the harmonic mean by its sizes; in a product, where it is exact, the mean of rate^exponent by the key without.
#[must_use]
pub fn direction(subject: &Subject<'_>, criterion: &Criterion) -> Option<Direction> {
    let trial = &subject.trial;
    let own = trial.choice.criteria.iter().find(|one| one.name == criterion.name)?;
    let kind = trial.tables.get(&own.indicator.value)?.about.kind;
    let is_rate = kind == Kind::Intensive || own.per.is_some() || own.normalise == Normalise::PerHead;
    if own.by_origin.is_some()
        || !is_rate
        || (own.exponent.is_none() && own.weight.is_zero())
        || own.exponent.as_ref().is_some_and(Rational::is_zero)
    {
        return None;
    }
    let mut others = trial.choice.criteria.clone();
    // A base scaled by an inverse is set against the base itself at the same weight; every other rate against the key without it.
    if let (Normalise::SizeScaledInverse { base }, None) = (&own.normalise, &own.exponent) {
        let plain = || Criterion {
            indicator: base.clone(),
            normalise: Normalise::Share,
            per: None,
            less: None,
            relief: None,
            exempt_per_head: None,
            brackets: Vec::new(),
            ..own.clone()
        };
        others.iter_mut().filter(|one| one.name == criterion.name).for_each(|one| *one = plain());
    } else {
        others.retain(|one| one.name != criterion.name);
    }
    let mut rest = trial.clone();
    let weights = Weights::stated(trial.choice.weights.place.clone());
    rest.choice = KeyChoice { criteria: others, rescale: true, weights, ..trial.choice.clone() };
    let before = rest.key().ok()?;
    let ids: Vec<StateId> = before.keys().cloned().collect();
    let heads = trial.values(POPULATION);
    let measured = measure::measure(own, &ids, &trial.world()).ok()?.values;
    let per_head = own.normalise == Normalise::PerHead;
    let rates: Vec<(usize, Rational)> = (ids.iter().zip(measured).enumerate())
        .filter_map(|(at, (id, value))| Some((at, if per_head { value? / heads.get(id)? } else { value? })))
        .collect();
    let (benchmark, side) = sides(subject, own, &ids, &rates, &before)?;
    let rows = rates.into_iter().zip(side).map(|((at, rate), intended)| Row {
        state: ids[at].clone(),
        rate,
        intended,
        before: before[&ids[at]].clone(),
        after: subject.key[&ids[at]].clone(),
    });
    Some(Direction { benchmark, rows: rows.collect() })
}

/// The benchmark, and where each state's share should go.
fn sides(
    subject: &Subject<'_>,
    own: &Criterion,
    ids: &[StateId],
    rates: &[(usize, Rational)],
    before: &std::collections::BTreeMap<StateId, Rational>,
) -> Option<(Rational, Vec<Ordering>)> {
    let mean = |weight: &dyn Fn(&StateId) -> Rational, of: &dyn Fn(&Rational) -> Rational| {
        let whole = exact::sum(&rates.iter().map(|(at, _)| weight(&ids[*at])).collect::<Vec<_>>());
        let sum = rates.iter().fold(Rational::ZERO, |sum, (at, rate)| sum + weight(&ids[*at]) * of(rate));
        (!whole.is_zero()).then(|| sum / whole)
    };
    let zero_rate = rates.iter().any(|(_, rate)| rate <= &Rational::ZERO);
    if let Some(exponent) = &own.exponent {
        let plain: Vec<Rational> = rates.iter().map(|(_, rate)| rate.clone()).collect();
        let powers = product::powers(&plain, exponent).ok()?;
        let weights: Vec<Rational> = rates.iter().map(|(at, _)| before[&ids[*at]].clone()).collect();
        let whole = exact::sum(&weights);
        let sum = weights.iter().zip(&powers).fold(Rational::ZERO, |sum, (weight, power)| sum + weight * power);
        let benchmark = (!whole.is_zero()).then(|| sum / whole)?;
        let side = powers.iter().map(|power| power.cmp(&benchmark)).collect();
        return Some((mean_rate(&plain, exponent, benchmark)?, side));
    }
    if let Normalise::SizeScaledInverse { base } = &own.normalise {
        if zero_rate {
            return None;
        }
        let sizes = subject.trial.values(&base.value);
        let inverse = mean(&|id| sizes.get(id).cloned().unwrap_or_default(), &|rate| Rational::ONE / rate)?;
        let benchmark = Rational::ONE / inverse;
        let side = rates.iter().map(|(_, rate)| benchmark.cmp(rate)).collect();
        return Some((benchmark, side));
    }
    let heads = subject.trial.values(POPULATION);
    let counted = rates.iter().all(|(at, _)| heads.contains_key(&ids[*at]));
    let weight = |id: &StateId| if counted { heads[id].clone() } else { before[id].clone() };
    let benchmark = mean(&weight, &Rational::clone)?;
    let inverse = own.normalise == Normalise::Inverse;
    let side = rates.iter().map(|(_, rate)| if inverse { benchmark.cmp(rate) } else { rate.cmp(&benchmark) }).collect();
    Some((benchmark, side))
}

/// The mean of powers as a rate where that is rational, or where the powers are on a scale of their own: the rate whose power it is.
fn mean_rate(rates: &[Rational], exponent: &Rational, mean: Rational) -> Option<Rational> {
    if *exponent == -Rational::ONE {
        return Some(Rational::ONE / mean);
    }
    if exact::is_whole(exponent) {
        return Some(mean);
    }
    // The powers are those of r / greatest, or of least / r where the exponent is negative (`product::powers`).
    let root = irrational::power(&mean, &(Rational::ONE / exponent.clone().abs())).ok()?;
    if *exponent > Rational::ZERO { Some(rates.iter().max()? * root) } else { Some(rates.iter().min()? / root) }
}

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.criteria().iter().filter_map(|criterion| of(subject, criterion)).collect()
}

fn of(subject: &Subject<'_>, criterion: &Criterion) -> Option<Diagnostic> {
    let test = direction(subject, criterion)?;
    let mut wrong: Vec<&Row> = test.rows.iter().filter(|row| row.is_wrong()).collect();
    if wrong.is_empty() {
        return None;
    }
    let change = |row: &Row| (&row.after - &row.before).abs();
    wrong.sort_by_key(|row| std::cmp::Reverse(change(row)));
    let say = |row: &&Row| {
        let [before, after] = percents(&row.before, &row.after);
        format!(
            "{} has {} and goes from {} to {}",
            subject.name(&row.state),
            values(&row.rate, &test.benchmark)[0],
            before,
            after
        )
    };
    let benchmark = match (&criterion.normalise, &criterion.exponent) {
        (Normalise::SizeScaledInverse { .. }, None) => "the harmonic mean by the base",
        (_, Some(power)) if *power == -Rational::ONE => "the harmonic mean by the key without it",
        (_, Some(power)) if !exact::is_whole(power) => "the rate whose power is the mean by the key without it",
        (_, Some(_)) => "the mean of its power by the key without it",
        _ => "the mean by population",
    };
    let what = format!(
        "{} moves {} of {} states the wrong way, against a benchmark of {}, {benchmark}: {}",
        criterion.named.path,
        wrong.len(),
        test.rows.len(),
        value(&test.benchmark),
        some(wrong.iter().map(say).collect())
    );
    let key = &subject.run.scenario.key;
    let at = key.criteria.iter().position(|one| one.name == criterion.name)?;
    let fix = match (key.combine_of(key.within(Part::Criterion(at))), &criterion.normalise) {
        (Combine::Product, _) if criterion.exponent.is_some() => {
            "look at what acts on the key after the product: a cap, limits, a power or factors turn the direction"
        }
        (Combine::Product, _) => "give the rate an exponent in place of the weight, so that it multiplies the baseline",
        (_, Normalise::SizeScaledInverse { .. }) => {
            "look at what acts on this criterion or on the key: a cap, limits, a power or factors turn the direction"
        }
        _ => "let the rate multiply a baseline: combine = \"product\", with an exponent in place of the weight",
    };
    Some(warn(LINT.code, &criterion.named.place, what, fix))
}
