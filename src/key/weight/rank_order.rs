//! A ranking alone.

use super::{How, Weighting};
use crate::exact::{Rational, ratio};

pub(super) const WEIGHTING: Weighting = Weighting {
    name: "rank-order",
    title: "rank-order centroid",
    formula: "w of rank i among m = (1/m) (1/i + 1/(i+1) + … + 1/m)",
    source: "Barron and Barrett (1996)",
    fails: "the centroid of all weights in that order: it gives the first rank much (two criteria: 3/4), whatever is meant",
    how: How::Stated,
};

/// The weights of ranks 1 to `criteria`: the centroid of w1 >= w2 >= … >= 0 with sum one.
#[must_use]
pub fn rank_order_centroid(criteria: usize) -> Vec<Rational> {
    let mut sum = Rational::ZERO;
    let mut weights: Vec<Rational> = (1..=criteria)
        .rev()
        .map(|rank| {
            sum += ratio(1, rank);
            &sum / Rational::from(criteria)
        })
        .collect();
    weights.reverse();
    weights
}
