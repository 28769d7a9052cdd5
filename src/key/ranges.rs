//! Bounds of every share where some values are known as intervals only (mathematics 9).

use super::basis::Basis;
use super::origin::Making;
use super::prepare::{Plain, Prepared};
use crate::exact::{self, Rational, ceil, floor, power_of_ten, ratio};

type Bounds = Vec<(Rational, Rational)>;

/// Bounds of the shares of an origin; `None` where every value is known.
///
/// A share of a criterion rises in the state's own score and falls in the others', so its bounds are at corners: lowest =
/// low / (low + sum of the others' high), highest the reverse. Criteria use different values, so weighted bounds add up, and they
/// are attained. Where caps, rates, spread weights, factors or the mean of all members join values of a state with those of others,
/// the same corners are taken step by step: every key lies inside, but an end may not be attained ([`exact`]).
pub(super) fn bounds(basis: &Basis<'_>, making: &Making, left_out: Option<usize>) -> Option<Bounds> {
    if !basis.has_intervals() {
        return None;
    }
    let states = basis.members.len();
    let mut shares: Vec<Option<Bounds>> = Vec::new();
    for (prepared, column) in basis.criteria.iter().zip(&making.shares) {
        shares.push(match (prepared, column) {
            (Prepared::Plain(Plain { bounds: Some(scores), .. }), _) => Some(corners(scores, left_out)),
            (Prepared::Plain(_), Some(column)) => {
                Some(column.rationals().into_iter().map(|s| (s.clone(), s)).collect())
            }
            _ => None,
        });
    }
    let mut sum: Bounds = vec![(Rational::ZERO, Rational::ZERO); states];
    let mut add = |bounds: &Bounds, weight: &Rational| {
        for (total, pair) in sum.iter_mut().zip(bounds) {
            total.0 += &pair.0 * weight;
            total.1 += &pair.1 * weight;
        }
    };
    let mut left = (Rational::ZERO, Rational::ZERO);
    for (index, criterion) in basis.choice.criteria.iter().enumerate() {
        let weight = &making.weights[index];
        if let (Some(attributed), Some(choice)) = (&making.attributed[index], &criterion.by_origin) {
            let certain = attributed.shares.rationals().into_iter().map(|share| (share.clone(), share)).collect();
            add(&certain, weight);
            if let Some(fallback) = basis.index(&choice.fallback.value).and_then(|index| shares[index].as_ref()) {
                add(fallback, &(weight * &attributed.rest));
            }
        }
        let (Some(own), None) = (&shares[index], criterion.exponent) else { continue };
        let Some(cap) = &criterion.cap else {
            add(own, weight);
            continue;
        };
        let base: Vec<&Bounds> = cap.over.iter().filter_map(|name| shares[basis.index(name)?].as_ref()).collect();
        let parts = Rational::from(base.len().max(1));
        let total = |state: usize, pick: fn(&(Rational, Rational)) -> &Rational| {
            exact::sum(base.iter().map(|bounds| pick(&bounds[state])))
        };
        let times = match cap.of {
            crate::scenario::CapOf::Sum => cap.times.clone(),
            crate::scenario::CapOf::Mean => &cap.times / &parts,
        };
        let capped: Bounds = (0..states)
            .map(|state| {
                let low = (&times * total(state, |pair| &pair.0)).min(own[state].0.clone());
                (low, (&times * total(state, |pair| &pair.1)).min(own[state].1.clone()))
            })
            .collect();
        add(&capped, weight);
        if cap.residual == crate::scenario::Residual::Baseline {
            let cut_low = (Rational::ONE - exact::sum(capped.iter().map(|pair| &pair.1))).max(Rational::ZERO);
            let cut_high = (Rational::ONE - exact::sum(capped.iter().map(|pair| &pair.0))).max(Rational::ZERO);
            let given: Bounds = (0..states)
                .map(|state| {
                    let low = total(state, |pair| &pair.0) / &parts * &cut_low;
                    (low, total(state, |pair| &pair.1) / &parts * &cut_high)
                })
                .collect();
            add(&given, weight);
        } else {
            left = (Rational::ONE, Rational::ONE);
        }
    }
    if !left.0.is_zero() {
        sum = corners(&sum, left_out);
    }
    let sum = multiplied(basis, sum, left_out);
    Some(match basis.choice.decimals {
        None => sum,
        Some(decimals) => widened(sum, decimals),
    })
}

/// Whether the ends of the bounds are attained.
pub(super) fn exact(basis: &Basis<'_>) -> bool {
    let plain = |prepared: &Prepared| match prepared {
        Prepared::Plain(plain) => plain.bounds.is_none() || plain.bounds_exact,
        Prepared::Rates { bounds, .. } => bounds.is_none(),
        _ => true,
    };
    basis.criteria.iter().all(plain)
        && basis.choice.criteria.iter().all(|criterion| criterion.cap.is_none())
        && basis.choice.decimals.is_none()
        && basis.multipliers(None).is_empty()
}

/// low / (low + others' high) and high / (high + others' low).
fn corners(scores: &[(Rational, Rational)], left_out: Option<usize>) -> Bounds {
    let counts = |state: usize| Some(state) != left_out;
    let used = || scores.iter().enumerate().filter(|(state, _)| counts(*state)).map(|(_, pair)| pair);
    let (lows, highs) = (exact::sum(used().map(|pair| &pair.0)), exact::sum(used().map(|pair| &pair.1)));
    let end = |own: &Rational, others: Rational| {
        let all = own + others;
        if all.is_zero() { Rational::ZERO } else { own / all }
    };
    let pair = |(state, (low, high)): (usize, &(Rational, Rational))| {
        if !counts(state) {
            return (Rational::ZERO, Rational::ZERO);
        }
        // With nobody else, or nothing certain anywhere, the whole may be one state's.
        (end(low, &highs - high), end(high, &lows - low))
    };
    scores.iter().enumerate().map(pair).collect()
}

fn multiplied(basis: &Basis<'_>, mut sum: Bounds, left_out: Option<usize>) -> Bounds {
    let rates = basis.criteria.iter().filter_map(|prepared| match prepared {
        Prepared::Rates { factors, bounds } => Some((factors, bounds)),
        _ => None,
    });
    let mut some = false;
    for (factors, bounds) in rates {
        some = true;
        for (state, pair) in sum.iter_mut().enumerate() {
            let known = || Rational::from(factors[state].clone());
            let (low, high) = bounds.as_ref().map_or_else(|| (known(), known()), |bounds| bounds[state].clone());
            pair.0 *= low;
            pair.1 *= high;
        }
    }
    for factors in [&basis.spread, &basis.factors].into_iter().flatten() {
        some = true;
        for (pair, factor) in sum.iter_mut().zip(factors) {
            pair.0 *= Rational::from(factor.clone());
            pair.1 *= Rational::from(factor.clone());
        }
    }
    if some { corners(&sum, left_out) } else { sum }
}

/// Adoption moves a share by less than one unit of the last decimal.
fn widened(bounds: Bounds, decimals: u32) -> Bounds {
    let unit = power_of_ten(u64::from(decimals));
    let scale = Rational::from(unit.clone());
    let end = |(low, high): (Rational, Rational)| {
        (ratio(floor(&(low * &scale)), unit.clone()), ratio(ceil(&(high * &scale)), unit.clone()))
    };
    bounds.into_iter().map(end).collect()
}

impl Basis<'_> {
    pub(super) fn has_intervals(&self) -> bool {
        self.criteria.iter().any(|prepared| match prepared {
            Prepared::Plain(plain) => plain.bounds.is_some(),
            Prepared::Rates { bounds, .. } => bounds.is_some(),
            _ => false,
        })
    }
}
