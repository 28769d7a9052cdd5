//! Roots and logarithms to a stated number of decimals, the same digits on every machine; exact from there on.

use dashu_float::round::mode::HalfAway;

use super::{Integer, Natural, Rational, nearest, power_of_ten, ratio};

/// Decimals to which a root or a logarithm is rounded.
pub const DECIMALS: u64 = 50;

/// Digits carried beyond [`DECIMALS`], so that the last decimal is the nearest one save for ties of the digits carried.
const GUARD: u64 = 10;

/// The nearest decimal with [`DECIMALS`] decimals.
#[must_use]
pub fn rounded(x: &Rational) -> Rational {
    let unit = power_of_ten(DECIMALS);
    ratio(nearest(&(x * Rational::from(unit.clone()))), unit)
}

/// The `degree`-th root of `x`, with [`DECIMALS`] decimals, by an exact integer root.
///
/// `None` where `x` is below zero, or the degree is zero.
#[must_use]
pub fn root(x: &Rational, degree: usize) -> Option<Rational> {
    let power = u64::try_from(degree).ok().filter(|degree| *degree > 0)?;
    let unit = power_of_ten((DECIMALS + GUARD) * power);
    let whole = Natural::try_from(x.numerator() * unit / Integer::from(x.denominator().clone())).ok()?;
    Some(rounded(&ratio(Integer::from(whole.nth_root(degree)), power_of_ten(DECIMALS + GUARD))))
}

/// The natural logarithm of `x`, with [`DECIMALS`] decimals. `None` where `x` is not above zero.
#[must_use]
pub fn ln(x: &Rational) -> Option<Rational> {
    if x <= &Rational::ZERO {
        return None;
    }
    // Shares and counts of states have logarithms below 10^5, so that twenty digits more are enough for all decimals.
    let digits = usize::try_from(DECIMALS + 2 * GUARD).ok()?;
    let logarithm = x.to_float::<HalfAway, 10>(digits).value().ln();
    let (significand, exponent) = logarithm.into_repr().into_parts();
    let shift = power_of_ten(u64::try_from(exponent.unsigned_abs()).ok()?);
    Some(rounded(&if exponent < 0 { ratio(significand, shift) } else { Rational::from(significand * shift) }))
}
