//! Do two criteria count the same thing twice?

use crate::exact::Rational;

/// Overlap of two criteria: sum over states of min(share, share'); 1 means the same (mathematics 8.1).
#[must_use]
pub fn overlap(one: &[Rational], other: &[Rational]) -> Rational {
    one.iter().zip(other).map(|(a, b)| a.min(b)).fold(Rational::ZERO, |sum, share| sum + share)
}
