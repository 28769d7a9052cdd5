//! A baseline times rates to their exponents (mathematics 3.3).

use super::Aggregation;
use crate::exact::irrational::{NoPower, relative_powers};
use crate::exact::{self, Abs, Rational};

pub(super) const ENTRY: Aggregation = Aggregation {
    name: "product",
    asked: "combine = \"product\", and criteria with an `exponent`",
    title: "Baseline times rates",
    formula: "k = b product of r^a, divided by its sum",
    lacks: &[4, 7, 9],
    when: "7 where parts of a state have different rates; 4 and 9 where the baseline b is a sum of several criteria",
    fails: "no criterion has a weight; a rate of zero has a negative exponent; every product is zero",
    source: "mathematics 3.3, after Grech (2017)",
};

/// Why rates have no power.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoRate {
    /// The rate at this place is zero, and the exponent negative.
    Zero {
        /// Its place.
        at: usize,
    },
    /// The exponent is too fine, or spreads the rates too far.
    Power(NoPower),
}

/// r^a for each rate r >= 0, all on one scale: exactly where a is whole; else (r / greatest r)^a, or (least r / r)^-a for a negative a,
/// rounded as [`relative_powers`] says. A product is divided by its sum, so that the scale does not matter.
///
/// # Errors
/// [`NoRate`].
pub fn powers(rates: &[Rational], exponent: &Rational) -> Result<Vec<Rational>, NoRate> {
    let bases = if *exponent < Rational::ZERO {
        let inverse = |(at, rate): (usize, &Rational)| {
            if rate.is_zero() { Err(NoRate::Zero { at }) } else { Ok(Rational::ONE / rate) }
        };
        rates.iter().enumerate().map(inverse).collect::<Result<_, _>>()?
    } else {
        rates.to_vec()
    };
    let size = exponent.clone().abs();
    match isize::try_from(size.numerator()) {
        Ok(whole) if exact::is_whole(&size) => Ok(bases.iter().map(|base| base.pow(whole)).collect()),
        _ => relative_powers(&bases, &size).map_err(NoRate::Power),
    }
}
