//! Powers, roots and logarithms to stated decimals: rounded to nearest in arbitrary precision, so that every machine has the same digits.

use super::{Integer, Natural, Rational, nearest, power_of_ten, ratio};
use dashu_float::FBig;
use dashu_float::round::mode::HalfAway;

/// Decimals to which a power, a root or a logarithm is rounded; from there on all is exact.
pub const DECIMALS: u64 = 20;

/// The most digits above and below the line that an exponent may have together: room for a decimal of twenty places.
pub const EXPONENT_DIGITS: usize = 42;

/// The most decimals to which powers of shares are taken, so that the least of them keeps [`DECIMALS`] digits of its own.
pub const MOST_DECIMALS: u64 = 500;

/// Why a power cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoPower {
    /// The exponent.
    #[error("{} is not above zero", super::text(.0))]
    NotPositive(Rational),
    /// The exponent.
    #[error("{} has more than {EXPONENT_DIGITS} digits above and below the line", super::text(.0))]
    TooFine(Rational),
    /// A value.
    #[error("{} is below zero", super::text(.0))]
    Negative(Rational),
    /// Decimals needed.
    #[error(
        "the least share becomes so small a part of the greatest that it takes {0} decimals, and the most are {MOST_DECIMALS}"
    )]
    TooSteep(Integer),
}

/// A decimal float of any precision.
type Float = FBig<HalfAway, 10>;

/// Digits carried beyond those asked for.
const GUARD: usize = 15;
/// How often the digits are doubled where a half is too near to tell.
const TRIES: usize = 4;

/// x^p for x >= 0, rounded to the nearest multiple of 10^-[`DECIMALS`]; zero and one stay what they are, and so does any x for
/// p = 1.
///
/// # Errors
/// [`NoPower`]: x is negative, or p is not positive or has more than [`EXPONENT_DIGITS`] digits.
pub fn power(x: &Rational, p: &Rational) -> Result<Rational, NoPower> {
    power_to(x, p, DECIMALS)
}

fn power_to(x: &Rational, p: &Rational, decimals: u64) -> Result<Rational, NoPower> {
    let digits = p.numerator().to_string().len() + p.denominator().to_string().len();
    if x < &Rational::ZERO {
        return Err(NoPower::Negative(x.clone()));
    }
    if p <= &Rational::ZERO {
        return Err(NoPower::NotPositive(p.clone()));
    }
    if digits > EXPONENT_DIGITS {
        return Err(NoPower::TooFine(p.clone()));
    }
    if x.is_zero() || x.is_one() || p.is_one() {
        return Ok(x.clone());
    }
    Ok(to_nearest(decimals, |digits| float(x, digits).powf(&float(p, digits))))
}

/// (x / m)^p for each x, where m is the greatest: one there, and zero where x is zero. All are rounded to as many decimals as leave the
/// least above zero with [`DECIMALS`] digits of its own; what they stand to each other is therefore good to as many.
///
/// # Errors
/// [`NoPower`]: as [`power`], or more than [`MOST_DECIMALS`] decimals.
pub fn relative_powers(values: &[Rational], p: &Rational) -> Result<Vec<Rational>, NoPower> {
    let Some(most) = values.iter().max().filter(|most| !most.is_zero()) else { return Ok(values.to_vec()) };
    let relative: Vec<Rational> = values.iter().map(|value| value / most).collect();
    let mut decimals = DECIMALS;
    if let Some(below) = relative.iter().filter(|value| **value > Rational::ZERO).min().and_then(ln) {
        // ln 10 > 23/10: the digits are never too few.
        let zeros = (-below * p / ratio(23, 10)).ceil();
        let needed = &zeros + Integer::from(DECIMALS);
        decimals = u64::try_from(needed.clone())
            .ok()
            .filter(|needed| *needed <= MOST_DECIMALS)
            .ok_or(NoPower::TooSteep(needed))?;
    }
    relative.iter().map(|value| power_to(value, p, decimals)).collect()
}

/// The nearest multiple of 10^-[`DECIMALS`].
#[must_use]
pub fn rounded(x: &Rational) -> Rational {
    let unit = power_of_ten(DECIMALS);
    ratio(nearest(&(x * Rational::from(unit.clone()))), unit)
}

/// The `degree`-th root of `x`, rounded to the nearest multiple of 10^-[`DECIMALS`], by an exact integer root.
///
/// `None` where `x` is below zero, or the degree is zero.
#[must_use]
pub fn root(x: &Rational, degree: usize) -> Option<Rational> {
    let decimals = DECIMALS + u64::try_from(GUARD).ok()?;
    let power = u64::try_from(degree).ok().filter(|degree| *degree > 0)?;
    let whole = x.numerator() * power_of_ten(decimals * power) / Integer::from(x.denominator().clone());
    let root = Natural::try_from(whole).ok()?.nth_root(degree);
    Some(rounded(&ratio(Integer::from(root), power_of_ten(decimals))))
}

/// The natural logarithm of `x`, rounded to the nearest multiple of 10^-[`DECIMALS`]. `None` where `x` is not above zero.
#[must_use]
pub fn ln(x: &Rational) -> Option<Rational> {
    match x {
        x if x <= &Rational::ZERO => None,
        x if x.is_one() => Some(Rational::ZERO),
        x => Some(to_nearest(DECIMALS, |digits| float(x, digits).ln())),
    }
}

/// ln(1 + x) for x >= 0, rounded to the nearest multiple of 10^-[`DECIMALS`]. `None` where x is negative.
#[must_use]
pub fn log_1p(x: &Rational) -> Option<Rational> {
    match x {
        x if x < &Rational::ZERO => None,
        x if x.is_zero() => Some(Rational::ZERO),
        x => Some(to_nearest(DECIMALS, |digits| float(&(x + Rational::ONE), digits).ln())),
    }
}

fn float(x: &Rational, digits: usize) -> Float {
    x.to_float::<HalfAway, 10>(digits).value()
}

/// The nearest multiple of 10^-`decimals`, with more digits until both ends of the margin of error round alike. A value that is
/// a half exactly never parts them; it is rounded as it stands.
fn to_nearest(decimals: u64, value: impl Fn(usize) -> Float) -> Rational {
    let unit = power_of_ten(decimals);
    let whole = usize::try_from(decimals).unwrap_or(usize::MAX);
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
