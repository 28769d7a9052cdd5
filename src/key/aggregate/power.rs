//! A power of the key, which compresses or spreads it.

use super::Aggregation;
use crate::exact::Rational;
use crate::exact::irrational;

pub(super) const ENTRY: Aggregation = Aggregation {
    name: "power",
    asked: "power = 0.95 in [key] or a branch",
    title: "Compression",
    formula: "k^p, divided by its sum",
    lacks: &[4, 7, 9],
    when: "7 always: parts of a state owe more than it did where p < 1; 4 and 9 where the key is a sum of several criteria",
    fails: "the power is not positive, or finer than is read",
    source: "International Monetary Fund (2008), reform of quota and voice: p = 0.95",
};

/// k^p for each state, not yet divided by the sum, each rounded to the nearest of [`DECIMALS`](irrational::DECIMALS) decimals.
/// `None` where p is not positive, or too fine.
#[must_use]
pub fn powers(key: &[Rational], p: &Rational) -> Option<Vec<Rational>> {
    key.iter().map(|share| irrational::power(share, p)).collect()
}
