//! Bounds of every share where some values are known as intervals only (mathematics 9).

use super::basis::Basis;
use super::column::Column;
use super::origin::Making;
use super::prepare::Prepared;
use crate::exact::{self, Rational, ceil, floor, power_of_ten, ratio};
use crate::scenario::{CapOf, Residual, SubCap};

type Pair = (Rational, Rational);
type Bounds = Vec<Pair>;

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
    let shares = of_criteria(basis, making, left_out);
    let mut sum: Bounds = vec![(Rational::ZERO, Rational::ZERO); basis.members.len()];
    let mut rescaled = false;
    for (index, criterion) in basis.choice.criteria.iter().enumerate() {
        let weight = &making.weights[index];
        add_by_origin(basis, making, index, &shares, &mut sum);
        let (Some(own), None) = (&shares[index], &criterion.exponent) else { continue };
        let Some(cap) = &criterion.cap else {
            add(&mut sum, own, weight);
            continue;
        };
        let base: Vec<&Bounds> = cap.over.iter().filter_map(|name| shares[basis.index(name)?].as_ref()).collect();
        let capped = capped(cap, own, &base);
        add(&mut sum, &capped, weight);
        match cap.residual {
            Residual::Baseline => add(&mut sum, &given_out(&capped, &base), weight),
            Residual::Rescale => rescaled = true,
        }
    }
    if rescaled {
        sum = corners(&sum, left_out);
    }
    let sum = multiplied(basis, sum, left_out);
    Some(match basis.choice.decimals {
        None => sum,
        Some(decimals) => widened(sum, decimals),
    })
}

/// Bounds of the shares of each criterion that has one share a state.
fn of_criteria(basis: &Basis<'_>, making: &Making, left_out: Option<usize>) -> Vec<Option<Bounds>> {
    let each = basis.criteria.iter().zip(&making.shares).map(|(prepared, column)| match (prepared, column) {
        (Prepared::Plain(plain), _) if plain.has_bounds() => {
            plain.bounds(left_out).map(|scores| corners(&scores, left_out))
        }
        (Prepared::Plain(_), Some(column)) => Some(certain(column)),
        _ => None,
    });
    each.collect()
}

fn certain(column: &Column) -> Bounds {
    column.rationals().into_iter().map(|share| (share.clone(), share)).collect()
}

fn add(sum: &mut [Pair], bounds: &[Pair], weight: &Rational) {
    for (total, pair) in sum.iter_mut().zip(bounds) {
        total.0 += &pair.0 * weight;
        total.1 += &pair.1 * weight;
    }
}

/// What a criterion by origin attributes, and the rest by its fallback.
fn add_by_origin(basis: &Basis<'_>, making: &Making, index: usize, shares: &[Option<Bounds>], sum: &mut [Pair]) {
    let weight = &making.weights[index];
    let choice = basis.choice.criteria[index].by_origin.as_ref();
    let Some((attributed, choice)) = making.attributed[index].as_ref().zip(choice) else { return };
    let fallback = basis.index(&choice.fallback.value).and_then(|index| shares[index].as_ref());
    match (&attributed.bounds, fallback) {
        (Some(row), Some(fallback)) => add(sum, &row.given(fallback), weight),
        _ => {
            add(sum, &certain(&attributed.shares), weight);
            if let Some(fallback) = fallback {
                add(sum, fallback, &(weight * &attributed.rest));
            }
        }
    }
}

fn total(base: &[&Bounds], state: usize, pick: fn(&Pair) -> &Rational) -> Rational {
    exact::sum(base.iter().map(|bounds| pick(&bounds[state])))
}

/// The least of own bounds and those of times x (sum or mean of the base).
fn capped(cap: &SubCap, own: &[Pair], base: &[&Bounds]) -> Bounds {
    let times = match cap.of {
        CapOf::Sum => cap.times.clone(),
        CapOf::Mean => &cap.times / Rational::from(base.len().max(1)),
    };
    let of = |(state, own): (usize, &Pair)| {
        let low = (&times * total(base, state, |pair| &pair.0)).min(own.0.clone());
        (low, (&times * total(base, state, |pair| &pair.1)).min(own.1.clone()))
    };
    own.iter().enumerate().map(of).collect()
}

/// What a cap cuts off, by the mean of its base.
fn given_out(capped: &[Pair], base: &[&Bounds]) -> Bounds {
    let parts = Rational::from(base.len().max(1));
    let cut_low = (Rational::ONE - exact::sum(capped.iter().map(|pair| &pair.1))).max(Rational::ZERO);
    let cut_high = (Rational::ONE - exact::sum(capped.iter().map(|pair| &pair.0))).max(Rational::ZERO);
    let of = |state: usize| {
        let low = total(base, state, |pair| &pair.0) / &parts * &cut_low;
        (low, total(base, state, |pair| &pair.1) / &parts * &cut_high)
    };
    (0..capped.len()).map(of).collect()
}

/// Whether the ends of the bounds are attained.
pub(super) fn exact(basis: &Basis<'_>) -> bool {
    let plain = |prepared: &Prepared| match prepared {
        Prepared::Plain(plain) => !plain.has_bounds() || plain.bounds_exact,
        Prepared::Rates { bounds, .. } => bounds.is_none(),
        _ => true,
    };
    basis.criteria.iter().all(plain)
        && basis.choice.criteria.iter().all(|criterion| criterion.cap.is_none())
        && basis.choice.decimals.is_none()
        && !basis.uses_a_range_twice()
        && basis.multipliers(None).is_empty()
        && basis.factors.is_empty()
}

/// low / (low + others' high) and high / (high + others' low).
pub(super) fn corners(scores: &[(Rational, Rational)], left_out: Option<usize>) -> Bounds {
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
        Prepared::Rates { factors, bounds, .. } => Some((factors, bounds)),
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
    for factors in [&basis.spread, &basis.factors.multiplied].into_iter().flatten() {
        some = true;
        for (pair, factor) in sum.iter_mut().zip(factors) {
            pair.0 *= Rational::from(factor.clone());
            pair.1 *= Rational::from(factor.clone());
        }
    }
    let mut sum = if some { corners(&sum, left_out) } else { sum };
    basis.factors.discounted_bounds(&mut sum);
    sum
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
    /// Whether values with ranges stand in two criteria, so that these are not free of each other.
    fn uses_a_range_twice(&self) -> bool {
        let ranged = self.choice.criteria.iter().zip(&self.criteria).filter(|(_, prepared)| prepared.has_ranges());
        let mut names: Vec<&str> = ranged
            .flat_map(|(criterion, _)| {
                let against = criterion.against.as_ref().map(|against| &against.indicator);
                let per = criterion.per.as_ref().map(|per| &per.indicator);
                std::iter::once(&criterion.indicator).chain(&criterion.plus).chain(against).chain(per)
            })
            .map(|reference| reference.value.as_str())
            .collect();
        names.sort_unstable();
        names.windows(2).any(|pair| pair[0] == pair[1])
    }

    pub(super) fn has_intervals(&self) -> bool {
        self.criteria.iter().any(Prepared::has_ranges)
    }
}
