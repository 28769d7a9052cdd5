//! Whole numbers for fractions.

use dashu_int::ops::Gcd;

use crate::exact::{Abs, Integer, Rational};

/// The positive number that makes all coefficients whole numbers without a common factor.
pub(super) fn whole_factor(terms: &[(usize, Rational)]) -> Rational {
    let below = common_denominator(terms.iter().map(|(_, coefficient)| coefficient));
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

/// The least whole number that all denominators divide.
pub(super) fn common_denominator<'a>(numbers: impl Iterator<Item = &'a Rational>) -> Integer {
    numbers.filter(|number| !number.denominator().is_one()).fold(Integer::ONE, |common, number| {
        let below = Integer::from(number.denominator().clone());
        &common / Integer::from((&common).gcd(&below)) * below
    })
}
