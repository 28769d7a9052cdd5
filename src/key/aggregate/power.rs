//! A power of the key, which compresses or spreads it.

use super::Aggregation;
use crate::exact::Rational;
use crate::exact::irrational::{self, NoPower};

pub(super) const ENTRY: Aggregation = Aggregation {
    name: "power",
    asked: "power = 0.95 in [key] or a branch",
    title: "Compression",
    formula: "k^p, divided by its sum",
    lacks: &[4, 7, 9],
    when: "7 always: parts of a state owe more than it did where p < 1; 4 and 9 where the key is a sum of several criteria",
    fails: "the power is not positive, finer than is read, or so steep that the least share is lost",
    source: "International Monetary Fund (2008), reform of quota and voice: p = 0.95",
};

/// (k / greatest k)^p for each state, not yet divided by the sum.
///
/// # Errors
/// [`NoPower`]: p is not positive or too fine, or spreads the shares too far; see [`irrational::relative_powers`].
pub fn powers(key: &[Rational], p: &Rational) -> Result<Vec<Rational>, NoPower> {
    irrational::relative_powers(key, p)
}
