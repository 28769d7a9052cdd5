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
#[error("undefined: {}", self.why())]
pub enum Undefined {
    /// Nothing is owed, so that nothing can be a part of it.
    ZeroDuty,
    /// A state hosts people and owes nothing, so that its burden ratio has no value.
    HostsWithoutShare,
    /// Some state carries nothing, and the figure takes the logarithm of what it carries.
    ZeroRatio,
    /// Nobody is hosted anywhere, so that there is nothing to be unequal.
    NobodyHosted,
    /// The state's population or income is not known.
    NoBase,
    /// The population, income or price to divide by is zero or below.
    NoPositiveBase,
    /// A number of people or a share below zero.
    BelowZero,
    /// Atkinson's index with an aversion below zero.
    NegativeAversion,
}

impl Undefined {
    /// The reason in words.
    #[must_use]
    pub fn why(self) -> &'static str {
        match self {
            Self::ZeroDuty => "nothing is owed",
            Self::HostsWithoutShare => "a state that owes nothing hosts people",
            Self::ZeroRatio => "a state carries nothing",
            Self::NobodyHosted => "nobody is hosted",
            Self::NoBase => "the base is not known",
            Self::NoPositiveBase => "the base is not above zero",
            Self::BelowZero => "a number below zero",
            Self::NegativeAversion => "an aversion below zero",
        }
    }
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
