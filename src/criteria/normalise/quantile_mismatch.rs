//! The mismatch of two quantiles, for display only: it has negatives, so it is no share.

use super::{Holds, Method, Normalisation};
use crate::exact::Rational;

pub(super) const ENTRY: Normalisation = Normalisation {
    name: "quantile-mismatch",
    title: "Quantile by one indicator less quantile by another (display only)",
    formula: "q(x) - q(y), q = 1 + floor(n (rank - 1) / states), 1 = lowest",
    base: Some("the indicator to set against"),
    unit_free: Holds::Yes,
    merges: Holds::No,
    null: Holds::Undefined,
    pairwise: Holds::No,
    lacks: &[],
    fails: &[],
    source: "Althor, Watson and Fuller (2016): free riders and forced riders",
    method: Method::Pair(mismatch),
};

/// The quantile of each value, 1 = lowest, `parts` of them as equal in number as can be; equal values by their order, which is
/// that of codes.
#[must_use]
pub fn quantiles(values: &[Rational], parts: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    // A stable sort: equal values stay in the order of codes.
    order.sort_by(|one, other| values[*one].cmp(&values[*other]));
    let mut quantiles = vec![0; values.len()];
    for (rank, at) in order.into_iter().enumerate() {
        quantiles[at] = 1 + parts * rank / values.len();
    }
    quantiles
}

/// Quantile by `values` less quantile by `other`: n - 1 marks a state far higher by the first, 1 - n one far higher by the second.
#[must_use]
pub fn mismatch(values: &[Rational], other: &[Rational], parts: usize) -> Vec<i64> {
    let signed = |quantile: usize| i64::try_from(quantile).unwrap_or(i64::MAX);
    let pairs = quantiles(values, parts).into_iter().zip(quantiles(other, parts));
    pairs.map(|(one, two)| signed(one) - signed(two)).collect()
}
