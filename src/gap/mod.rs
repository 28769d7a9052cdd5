//! The gap: what states do, against what they owe (mathematics 8.4; product, section 5).
//!
//! A gap is actual minus obligation: negative is below. People and money stand apart. What has no value says why
//! instead of being infinite, not a number, or left out.

pub mod inequality;
pub mod money;
pub mod people;

use crate::exact::Rational;

/// Why a figure has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Undefined {
    /// Nothing is owed, so that nothing can be a part of it.
    #[error("undefined: nothing is owed")]
    ZeroDuty,
    /// A state hosts people and owes nothing, so that its burden ratio has no value.
    #[error("undefined: a state that owes nothing hosts people")]
    HostsWithoutShare,
    /// Some state carries nothing, and the figure takes the logarithm of what it carries.
    #[error("undefined: a state carries nothing")]
    ZeroRatio,
    /// Nobody is hosted anywhere, so that there is nothing to be unequal.
    #[error("undefined: nobody is hosted")]
    NobodyHosted,
    /// The state's population or income is not known.
    #[error("undefined: the base is not known")]
    NoBase,
    /// The population, income or price to divide by is zero or below.
    #[error("undefined: the base is not above zero")]
    NoPositiveBase,
    /// A number of people or a share below zero.
    #[error("undefined: a number below zero")]
    BelowZero,
    /// Atkinson's index with an aversion below zero.
    #[error("undefined: an aversion below zero")]
    NegativeAversion,
}

/// A figure, or why there is none.
pub type Figure = Result<Rational, Undefined>;

/// `times x amount / base`: people per 1000 inhabitants, or per billion of income.
///
/// # Errors
/// [`Undefined::NoBase`] and [`Undefined::NoPositiveBase`].
pub fn per(amount: &Rational, times: u64, base: Option<&Rational>) -> Figure {
    let base = base.ok_or(Undefined::NoBase)?;
    if base <= &Rational::ZERO {
        return Err(Undefined::NoPositiveBase);
    }
    Ok(amount * Rational::from(times) / base)
}

/// How much of a duty is met: 100 actual / duty.
///
/// # Errors
/// [`Undefined::ZeroDuty`] where the duty is zero, whatever is done.
pub fn percent_met(actual: &Rational, duty: &Rational) -> Figure {
    if duty.is_zero() {
        return Err(Undefined::ZeroDuty);
    }
    Ok(actual * Rational::from(100) / duty)
}
