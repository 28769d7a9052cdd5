//! The weighted geometric mean of shares (mathematics 3.3). A geometric mean of scores gives the same key: what scores are divided
//! by to become shares is one factor for all states.

use super::Aggregation;
use crate::exact::Rational;
use crate::exact::irrational::power;

pub(super) const ENTRY: Aggregation = Aggregation {
    name: "geometric",
    asked: "combine = \"geometric\"",
    title: "Weighted geometric mean of shares",
    formula: "k = product of n^w, divided by its sum",
    lacks: &[7],
    when: "where parts of a state differ in their mix of criteria; and one zero share wipes out a state's whole key",
    fails: "every state has a zero share somewhere",
    source: "mathematics 3.3",
};

/// Product of n^w for each state, not yet divided by the sum: `shares` by part, then by state; each power is rounded to the
/// nearest of [`DECIMALS`](crate::exact::irrational::DECIMALS) decimals. `None` where a weight is not positive, or too fine.
#[must_use]
pub fn means(shares: &[Vec<Rational>], weights: &[Rational]) -> Option<Vec<Rational>> {
    let states = shares.first().map_or(0, Vec::len);
    let mean = |state: usize| {
        let mut mean = Rational::ONE;
        for (column, weight) in shares.iter().zip(weights) {
            if column[state].is_zero() {
                return Some(Rational::ZERO);
            }
            mean *= power(&column[state], weight)?;
        }
        Some(mean)
    };
    (0..states).map(mean).collect()
}
