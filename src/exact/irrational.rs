//! Powers and logarithms to stated decimals: rounded to nearest in arbitrary precision, so that every machine has the same digits.

use super::{Rational, nearest, power_of_ten, ratio};
use dashu_float::FBig;
use dashu_float::round::mode::HalfAway;

/// Decimals to which a power or a logarithm is rounded; from there on all is exact.
pub const DECIMALS: u64 = 20;

/// The most digits above and below the line that an exponent may have together.
pub const EXPONENT_DIGITS: usize = 12;

/// A decimal float of any precision.
type Float = FBig<HalfAway, 10>;

/// Digits carried beyond those asked for.
const GUARD: usize = 15;
/// How often the digits are doubled where a half is too near to tell.
const TRIES: usize = 4;

/// x^p for x >= 0, rounded to the nearest multiple of 10^-[`DECIMALS`]; zero and one stay what they are, and so does any x for
/// p = 1. `None` where x is negative, or p is not positive or has more than [`EXPONENT_DIGITS`] digits.
#[must_use]
pub fn power(x: &Rational, p: &Rational) -> Option<Rational> {
    let digits = p.numerator().to_string().len() + p.denominator().to_string().len();
    if x < &Rational::ZERO || p <= &Rational::ZERO || digits > EXPONENT_DIGITS {
        return None;
    }
    if x.is_zero() || x.is_one() || p.is_one() {
        return Some(x.clone());
    }
    Some(rounded(|digits| float(x, digits).powf(&float(p, digits))))
}

/// ln(1 + x) for x >= 0, rounded to the nearest multiple of 10^-[`DECIMALS`]. `None` where x is negative.
#[must_use]
pub fn log_1p(x: &Rational) -> Option<Rational> {
    match x {
        x if x < &Rational::ZERO => None,
        x if x.is_zero() => Some(Rational::ZERO),
        x => Some(rounded(|digits| float(&(x + Rational::ONE), digits).ln())),
    }
}

fn float(x: &Rational, digits: usize) -> Float {
    x.to_float::<HalfAway, 10>(digits).value()
}

/// The nearest multiple of 10^-[`DECIMALS`], with more digits until both ends of the margin of error round alike. A value that is
/// a half exactly never parts them; it is rounded as it stands.
fn rounded(value: impl Fn(usize) -> Float) -> Rational {
    let unit = power_of_ten(DECIMALS);
    let whole = usize::try_from(DECIMALS).unwrap_or(usize::MAX);
    let mut digits = whole + 2 * GUARD;
    let mut found = Rational::ZERO;
    for _ in 0..TRIES {
        let float = value(digits);
        found = Rational::try_from(float).unwrap_or_default() * Rational::from(unit.clone());
        let margin = ratio(1, power_of_ten(u64::try_from(digits - whole - GUARD).unwrap_or(0)));
        if nearest(&(&found - &margin)) == nearest(&(&found + &margin)) {
            break;
        }
        digits *= 2;
    }
    ratio(nearest(&found), unit)
}
