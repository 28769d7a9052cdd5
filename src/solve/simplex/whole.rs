//! Whole numbers for fractions.

use dashu_int::ops::Gcd;

use crate::exact::{self, Abs, Integer, Rational};

/// The positive number that makes all coefficients whole numbers without a common factor.
pub(super) fn whole_factor(terms: &[(usize, Rational)]) -> Rational {
    let below = exact::common_denominator(terms.iter().map(|(_, coefficient)| coefficient));
    let mut common = Integer::ZERO;
    for (_, coefficient) in terms.iter().filter(|(_, coefficient)| !coefficient.is_zero()) {
        let whole = (coefficient * Rational::from(below.clone())).numerator().clone();
        common = if common.is_zero() { whole } else { Integer::from(common.gcd(&whole)) };
    }
    if common.is_zero() {
        return Rational::ONE;
    }
    (Rational::from(below) / Rational::from(common)).abs()
}
