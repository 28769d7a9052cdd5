//! Exact numbers: rationals and integers of any size, read from text and shown as text.
//!
//! Everything that is published is decided on these; floats live in solvers (whose answers are then proved),
//! in functions that are not rational, and in charts (mathematics, section 1.2).

mod common;
pub mod irrational;

pub(crate) use common::{common_denominator, whole};

/// `x.abs()`, the size of a number.
pub use dashu_int::ops::Abs;
use dashu_int::ops::DivEuclid;

/// An integer of any size.
pub type Integer = dashu_int::IBig;
/// A natural number of any size.
pub type Natural = dashu_int::UBig;
/// A rational number in lowest terms.
pub type Rational = dashu_ratio::RBig;

/// The largest exponent of ten, up or down, that a number's text may have.
/// Beyond it the text is refused before the number is built (mathematics, section 1.3).
pub const EXPONENT_LIMIT: i64 = 4_000;
/// The most characters that the text of one number may have.
pub const TEXT_LIMIT: usize = 8_192;

/// Why a text is not a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotANumber {
    /// Nothing but white space.
    #[error("the text is empty")]
    Empty,
    /// `inf` or `nan` in any spelling.
    #[error("infinity and NaN are not numbers here")]
    NotFinite,
    /// A comma: a decimal comma or a separator of thousands, which cannot be told apart.
    #[error("a comma may be a decimal comma or a separator of thousands: write a decimal point and no separator")]
    Comma,
    /// Digits outside ASCII, no-break spaces and the like.
    #[error("only the digits 0 to 9 are read")]
    NotAscii,
    /// A percentage or a fraction where only a plain number may stand.
    #[error("a percentage or a fraction stands in quotes")]
    Unquoted,
    /// A denominator of zero.
    #[error("the denominator is zero")]
    ZeroDenominator,
    /// Longer than [`TEXT_LIMIT`] or beyond [`EXPONENT_LIMIT`].
    #[error("the number is longer than is read here")]
    TooLong,
    /// Anything else.
    #[error("this is not a decimal number")]
    Malformed,
}

/// Reads a plain number: sign, digits with `_` between them, decimal point, exponent.
///
/// The text is what counts, not the nearest double: `0.1` is 1/10 (mathematics, section 1.3).
///
/// # Errors
/// [`NotANumber`] says what is wrong; nothing is guessed.
pub fn parse(text: &str) -> Result<Rational, NotANumber> {
    let body = checked(text)?;
    if body.contains(['%', '/']) {
        return Err(NotANumber::Unquoted);
    }
    decimal(body)
}

/// Reads a number from inside quotes: as [`parse`], and also `12.5%` and `1/3`.
///
/// # Errors
/// As [`parse`].
pub fn parse_quoted(text: &str) -> Result<Rational, NotANumber> {
    let body = checked(text)?;
    if let Some(percent) = body.strip_suffix('%') {
        return Ok(decimal(percent)? / Rational::from(100));
    }
    match body.split_once('/') {
        None => decimal(body),
        Some((above, below)) => {
            let below = decimal(below)?;
            if below.is_zero() {
                return Err(NotANumber::ZeroDenominator);
            }
            Ok(decimal(above)? / below)
        }
    }
}

fn checked(text: &str) -> Result<&str, NotANumber> {
    if text.trim().is_empty() {
        return Err(NotANumber::Empty);
    }
    if text.len() > TEXT_LIMIT {
        return Err(NotANumber::TooLong);
    }
    if !text.is_ascii() {
        return Err(NotANumber::NotAscii);
    }
    if text.contains(',') {
        return Err(NotANumber::Comma);
    }
    let bare = text.trim_start_matches(['+', '-']).to_ascii_lowercase();
    if bare.starts_with("inf") || bare.starts_with("nan") {
        return Err(NotANumber::NotFinite);
    }
    Ok(text)
}

fn decimal(text: &str) -> Result<Rational, NotANumber> {
    let (negative, unsigned) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let (mantissa, exponent) = match unsigned.find(['e', 'E']) {
        Some(at) => (&unsigned[..at], exponent(&unsigned[at + 1..])?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if mantissa.contains('.') && fraction.is_empty() {
        return Err(NotANumber::Malformed);
    }
    let mut digits = plain_digits(whole)?;
    let mut places = 0_i64;
    if mantissa.contains('.') {
        let more = plain_digits(fraction)?;
        places = i64::try_from(more.len()).map_err(|_| NotANumber::TooLong)?;
        digits.push_str(&more);
    }
    let value = Natural::from_str_radix(&digits, 10).map_err(|_| NotANumber::Malformed)?;
    let value = Rational::from(if negative { -Integer::from(value) } else { Integer::from(value) });
    let shift = exponent - places;
    let scale = Rational::from(power_of_ten(shift.unsigned_abs()));
    Ok(if shift >= 0 { value * scale } else { value / scale })
}

fn plain_digits(text: &str) -> Result<String, NotANumber> {
    let sound = !text.is_empty()
        && text.bytes().all(|b| b.is_ascii_digit() || b == b'_')
        && !text.starts_with('_')
        && !text.ends_with('_')
        && !text.contains("__");
    if sound { Ok(text.replace('_', "")) } else { Err(NotANumber::Malformed) }
}

fn exponent(text: &str) -> Result<i64, NotANumber> {
    let unsigned = text.trim_start_matches(['+', '-']);
    if unsigned.is_empty() || text.len() - unsigned.len() > 1 || !unsigned.bytes().all(|b| b.is_ascii_digit()) {
        return Err(NotANumber::Malformed);
    }
    match text.parse::<i64>() {
        Ok(value) if value.abs() <= EXPONENT_LIMIT => Ok(value),
        _ => Err(NotANumber::TooLong),
    }
}

/// 10 to the power `n`.
#[must_use]
pub fn power_of_ten(n: u64) -> Integer {
    let n = usize::try_from(n).unwrap_or(usize::MAX);
    Integer::from(10).pow(n)
}

/// `numerator / denominator`.
///
/// # Panics
/// When the denominator is zero: a bug of the caller.
#[must_use]
pub fn ratio(numerator: impl Into<Integer>, denominator: impl Into<Integer>) -> Rational {
    Rational::from(numerator.into()) / Rational::from(denominator.into())
}

/// The largest integer not above `x`.
#[must_use]
pub fn floor(x: &Rational) -> Integer {
    x.numerator().div_euclid(Integer::from(x.denominator().clone()))
}

/// The smallest integer not below `x`.
#[must_use]
pub fn ceil(x: &Rational) -> Integer {
    -floor(&-x.clone())
}

/// The nearest integer, halves away from zero.
#[must_use]
pub fn nearest(x: &Rational) -> Integer {
    let half = ratio(1, 2);
    if x < &Rational::ZERO { -floor(&(half - x)) } else { floor(&(x + half)) }
}

/// Whether `x` is a whole number.
#[must_use]
pub fn is_whole(x: &Rational) -> bool {
    x.denominator().is_one()
}

/// The canonical text of a rational: `7`, `-3/4`.
#[must_use]
pub fn text(x: &Rational) -> String {
    if is_whole(x) { x.numerator().to_string() } else { format!("{}/{}", x.numerator(), x.denominator()) }
}

/// Shows `x` with `decimals` decimals, halves away from zero, with a point and no separators.
#[must_use]
pub fn fixed(x: &Rational, decimals: u32) -> String {
    let scaled = nearest(&(x * Rational::from(power_of_ten(u64::from(decimals)))));
    let negative = scaled < Integer::ZERO;
    let width = decimals as usize + 1;
    let digits = format!("{:0>width$}", scaled.to_string().trim_start_matches('-'));
    let (whole, fraction) = digits.split_at(digits.len() - decimals as usize);
    let sign = if negative { "-" } else { "" };
    if decimals == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

/// Shows `x` with `decimals` decimals, or with as many more as its first `digits` digits take, and no zeros at the end of these:
/// with 2 decimals and 2 digits 12.50, 0.0000052.
#[must_use]
pub fn significant(x: &Rational, decimals: u32, digits: u32) -> String {
    let size = x.clone().abs();
    let least = Rational::from(power_of_ten(u64::from(digits.saturating_sub(1))));
    let is_enough = |places: &u32| &size * Rational::from(power_of_ten(u64::from(*places))) >= least;
    if size.is_zero() || is_enough(&decimals) {
        return fixed(x, decimals);
    }
    let more = (decimals..60).find(is_enough).unwrap_or(60);
    let text = fixed(x, more);
    let cut = usize::try_from(more - decimals).unwrap_or(0);
    let kept = text.trim_end_matches('0').len().max(text.len() - cut);
    text[..kept].trim_end_matches('.').to_owned()
}

/// The nearest double, for charts and hints to float solvers only.
#[must_use]
pub fn approximate(x: &Rational) -> f64 {
    x.to_f64().value()
}

/// The sum of many rationals.
#[must_use]
pub fn sum<'a>(terms: impl IntoIterator<Item = &'a Rational>) -> Rational {
    terms.into_iter().fold(Rational::ZERO, |total, term| total + term)
}
