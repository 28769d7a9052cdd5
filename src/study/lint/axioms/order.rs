//! Properties about more and less: 4, 5, 8, 10.

use std::collections::BTreeMap;

use super::super::words::{differ, percent, percents};
use super::super::{Subject, direction as rates};
use super::Verdict;
use crate::exact::{Abs, Rational, ratio};
use crate::ids::StateId;
use crate::scenario::{Criterion, Normalise};

/// Whether more of a criterion is meant to raise the duty; `None` for one without effect.
fn rises(criterion: &Criterion) -> Option<bool> {
    let inverse = match &criterion.normalise {
        Normalise::Inverse | Normalise::SizeScaledInverse { .. } => true,
        Normalise::Bands(bands) if bands.is_sorted_by(|low, high| low.counts <= high.counts) => false,
        Normalise::Bands(bands) if bands.is_sorted_by(|low, high| low.counts >= high.counts) => true,
        // Scores that rise and fall say neither.
        Normalise::Bands(_) => return None,
        _ => false,
    };
    match &criterion.exponent {
        Some(exponent) if exponent.is_zero() => None,
        Some(exponent) => Some((*exponent > Rational::ZERO) != inverse),
        None if criterion.weight.is_zero() => None,
        None => Some(!inverse),
    }
}

/// Whether one share is above another by more than rounding leaves.
fn more(one: &Rational, other: &Rational) -> bool {
    one > other && differ(one, other)
}

/// Each burden indicator raised by a tenth for the state with most of it, the one in the middle, and the one with least.
pub(super) fn monotonicity(subject: &Subject<'_>) -> Verdict {
    let mut tried = 0;
    for criterion in &subject.trial.choice.criteria {
        if criterion.by_origin.is_some() || rises(criterion) != Some(true) {
            continue;
        }
        let values = subject.trial.values(&criterion.indicator.value);
        let mut ids: Vec<&StateId> = values.keys().filter(|id| subject.key.contains_key(*id)).collect();
        ids.sort_by(|one, other| values[*one].cmp(&values[*other]).then(one.cmp(other)));
        for at in [0, ids.len() / 2, ids.len().saturating_sub(1)] {
            let Some(&id) = ids.get(at) else { continue };
            let trial = subject.trial.with_table(&criterion.indicator.value, |row| {
                row.entry(id.clone()).and_modify(|value| *value *= ratio(11, 10));
            });
            let Ok(after) = trial.key() else { continue };
            tried += 1;
            let other =
                after.iter().filter(|(other, _)| *other != id).find(|(other, share)| more(share, &subject.key[*other]));
            let moved = match other {
                _ if more(&subject.key[id], &after[id]) => id,
                Some((other, _)) => other,
                None => continue,
            };
            let [before, now] = percents(&subject.key[moved], &after[moved]);
            return Verdict::Lacks(format!(
                "with a tenth more of {} for {} the share of {} goes from {} to {}",
                criterion.named.path,
                subject.name(id),
                if moved == id { "it".to_owned() } else { subject.name(moved) },
                before,
                now
            ));
        }
    }
    if tried == 0 { Verdict::DoesNotApply("no criterion is a burden".to_owned()) } else { Verdict::Has }
}

/// The direction test of every rate.
pub(super) fn direction(subject: &Subject<'_>) -> Verdict {
    let tests: Vec<_> =
        subject.criteria().iter().filter_map(|one| Some((one, rates::direction(subject, one)?))).collect();
    if tests.is_empty() {
        return Verdict::DoesNotApply("no criterion is a rate".to_owned());
    }
    for (criterion, test) in &tests {
        if let Some(row) = test.rows.iter().find(|row| row.is_wrong()) {
            let [before, after] = percents(&row.before, &row.after);
            let [rate, benchmark] = super::super::words::values(&row.rate, &test.benchmark);
            return Verdict::Lacks(format!(
                "{} has {} against {}, and counting {} moves it from {} to {}",
                subject.name(&row.state),
                rate,
                benchmark,
                criterion.named.path,
                before,
                after
            ));
        }
    }
    Verdict::Has
}

/// Two states of which one has at least as much on every criterion, and owes less.
pub(super) fn order_preservation(subject: &Subject<'_>) -> Verdict {
    let columns: Vec<(bool, BTreeMap<StateId, Rational>)> =
        (subject.trial.choice.criteria.iter()).filter_map(|one| Some((rises(one)?, subject.trial.raw(one)))).collect();
    let at_least = |one: &StateId, other: &StateId| {
        columns.iter().all(|(rises, values)| match (values.get(one), values.get(other)) {
            (Some(a), Some(b)) if *rises => a >= b,
            (Some(a), Some(b)) => a <= b,
            _ => false,
        })
    };
    let by_share = subject.by_share();
    for (at, more) in by_share.iter().enumerate() {
        let less = by_share[at + 1..]
            .iter()
            .find(|less| self::more(&subject.key[*more], &subject.key[**less]) && at_least(less, more));
        if let Some(less) = less {
            let [most, least] = percents(&subject.key[*more], &subject.key[*less]);
            return Verdict::Lacks(format!(
                "{} has at least as much as {} on every criterion and owes {} against {}",
                subject.name(less),
                subject.name(more),
                least,
                most
            ));
        }
    }
    Verdict::Has
}

/// A class of states that a factor treats otherwise; and each indicator of the state nearest to another, just below it and just above.
pub(super) fn continuity(subject: &Subject<'_>) -> Verdict {
    let classed = subject.trial.choice.factors.iter().find_map(|factor| {
        let mut trial = subject.trial.clone();
        let own = trial.choice.factors.iter_mut().find(|one| one.named.path == factor.named.path)?;
        let id = subject.by_share().into_iter().find(|id| factor.states.contains(*id))?.clone();
        own.states.remove(&id);
        let after = trial.key().ok()?;
        (after[&id] != subject.key[&id]).then(|| (factor.named.path.clone(), id.clone(), after[&id].clone()))
    });
    if let Some((path, id, after)) = classed {
        return Verdict::Lacks(format!(
            "{path} covers a state whole or not at all: outside it {} would owe {} in place of {}",
            subject.name(&id),
            percent(&after),
            percent(&subject.key[&id])
        ));
    }
    let step = ratio(1, 1_000_000_000);
    let counts = |one: &&Criterion| !one.exponent.as_ref().unwrap_or(&one.weight).is_zero();
    for criterion in subject.trial.choice.criteria.iter().filter(|one| one.by_origin.is_none()).filter(counts) {
        let Some((id, times, what)) = nearest(&subject.trial.raw(criterion), &criterion.normalise) else { continue };
        let at = |step: Rational| {
            let trial = subject.trial.with_table(&criterion.indicator.value, |row| {
                row.entry(id.clone()).and_modify(|value| *value *= &times * &step);
            });
            trial.key().ok()
        };
        let one = Rational::ONE;
        let (Some(below), Some(above)) = (at(&one - &step), at(&one + &step)) else { continue };
        let (before, after) = (&below[&id], &above[&id]);
        if (after - before).abs() > ratio(1, 1_000_000) {
            return Verdict::Lacks(format!(
                "as {} passes {what} on {} its share jumps from {} to {}",
                subject.name(&id),
                criterion.named.path,
                percent(before),
                percent(after)
            ));
        }
    }
    Verdict::Has
}

/// The state that is nearest to another, or to the limit of a band, what its value is multiplied with to be there, and what it passes.
fn nearest(values: &BTreeMap<StateId, Rational>, normalise: &Normalise) -> Option<(StateId, Rational, &'static str)> {
    let positive = values.iter().filter(|(_, value)| *value > &Rational::ZERO);
    if let Normalise::Bands(bands) = normalise {
        let limits = || bands.iter().filter_map(|band| band.up_to.as_ref()).filter(|limit| *limit > &Rational::ZERO);
        let all = positive.flat_map(|(id, value)| limits().map(move |limit| (id, limit / value)));
        let away = |times: &Rational| (times - Rational::ONE).abs();
        let (id, times) = all.min_by(|one, other| away(&one.1).cmp(&away(&other.1)))?;
        return Some((id.clone(), times, "the limit of a band"));
    }
    let mut sorted: Vec<(&Rational, &StateId)> = positive.map(|(id, value)| (value, id)).collect();
    sorted.sort();
    let pairs = sorted.windows(2).filter(|pair| pair[0].0 < pair[1].0);
    let times = pairs.map(|pair| (pair[0].1, pair[1].0 / pair[0].0));
    let (id, times) = times.min_by(|one, other| one.1.cmp(&other.1))?;
    Some((id.clone(), times, "the next state"))
}
