//! Normalisations: how raw values become scores, and scores shares (mathematics 2).
//!
//! Every exact method has one signature: values and a base of the same length (population, exempt amount, size; unused by the
//! methods that need none) to scores. [`shares`] divides scores by their sum. A method that is *pairwise* scores a state from
//! its own numbers alone, so leaving a state out only takes its score from the sum; the others are scored anew.

mod bands;
mod brackets;
mod goalposts;
mod inverse;
mod log;
mod min_max;
mod per_head;
mod quantile_mismatch;
mod rank;
mod rate;
mod share;
mod size_scaled_inverse;
mod threshold;
mod z_score;

pub use bands::bands;
pub use brackets::brackets;
pub use goalposts::goalposts;
pub use inverse::inverse;
pub use log::log;
pub use min_max::min_max;
pub use per_head::per_head;
pub use quantile_mismatch::{mismatch, quantiles};
pub use rank::{competition_rank, rank};
pub use rate::rate;
pub use share::share;
pub use size_scaled_inverse::size_scaled_inverse;
pub use threshold::threshold;
pub use z_score::z_score;

use crate::exact::{self, Rational};
use crate::scenario::{Normalise, Posts, RankTies, Tier};

/// Why values cannot be normalised. `at` is the position of the value concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// All values are zero, so that none has a share.
    #[error("all values are zero, so nobody has a share")]
    ZeroTotal,
    /// A value is below zero.
    #[error("a value is negative")]
    NegativeValue {
        /// Whose.
        at: usize,
    },
    /// All values are equal, so that least and greatest coincide.
    #[error("all values are equal, so there is no spread to measure against")]
    NoSpread,
    /// A divisor is zero: a value under an inverse, or a population.
    #[error("a divisor is zero")]
    DivisionByZero {
        /// Whose.
        at: usize,
    },
    /// No value is above what is exempt.
    #[error("every value is within what is exempt")]
    AllExempt,
    /// A logarithm without a fixed unit.
    #[error("a logarithm depends on the unit, and no unit is fixed")]
    UnitNotFixed,
    /// What the method must be told is not stated.
    #[error("what the method needs is not stated")]
    NotStated,
}

impl Trouble {
    /// The stable word for the trouble, as the oracles write it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::ZeroTotal => "zero_total",
            Self::NegativeValue { .. } => "negative_value",
            Self::NoSpread => "no_spread",
            Self::DivisionByZero { .. } => "division_by_zero",
            Self::AllExempt => "all_exempt",
            Self::UnitNotFixed => "unit_not_fixed",
            Self::NotStated => "not_stated",
        }
    }
}

/// Whether a method has a property (mathematics 2, table).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Always.
    Yes,
    /// Not always: the contract test keeps a counterexample.
    No,
    /// In one direction: parts together get at least what the whole got.
    OneWay,
    /// Under the condition named.
    If(&'static str),
    /// The property does not apply.
    Undefined,
}

/// An exact method: values and base to scores.
pub type Exact = fn(&[Rational], &[Rational]) -> Result<Vec<Rational>, Trouble>;
/// An exact method that the file tells more than a base.
pub type OfStated = fn(&[Rational], &Stated<'_>) -> Result<Vec<Rational>, Trouble>;
/// A method for display only, from two indicators and a number of quantiles to whole numbers.
pub type Pair = fn(&[Rational], &[Rational], usize) -> Vec<i64>;
/// A method for display only, in floats with a relative error below 1e-12.
pub type Shown = fn(&[Rational], &ShownOptions<'_>) -> Result<Vec<f64>, Trouble>;

/// What a method is told: all that the file may state for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stated<'a> {
    /// Population or size, one a value.
    pub base: &'a [Rational],
    /// The posts, in the unit of the values.
    pub posts: Option<&'a Posts>,
    /// Bands or brackets, the lowest first.
    pub tiers: &'a [Tier],
    /// The rule for equal ranks.
    pub ties: RankTies,
    /// The unit in which values stand, where the file fixes it.
    pub unit: Option<&'a str>,
}

impl<'a> Stated<'a> {
    /// A base alone.
    #[must_use]
    pub fn base(base: &'a [Rational]) -> Self {
        Self { base, posts: None, tiers: &[], ties: RankTies::Average, unit: None }
    }

    /// What the file states with its choice.
    #[must_use]
    pub fn of(choice: &'a Normalise, base: &'a [Rational]) -> Self {
        let stated = Self::base(base);
        match choice {
            Normalise::Goalposts(posts) => Self { posts: Some(posts), ..stated },
            Normalise::Bands(tiers) => Self { tiers, ..stated },
            Normalise::Rank(ties) => Self { ties: *ties, ..stated },
            Normalise::Log { unit } => Self { unit: Some(unit), ..stated },
            _ => stated,
        }
    }
}

/// What a method for display must be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShownOptions<'a> {
    /// The divisor of the variance.
    pub divisor: Divisor,
    /// The unit in which values stand, where the file fixes it.
    pub unit: Option<&'a str>,
}

/// The divisor of the variance: a choice that the file must state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Divisor {
    /// n.
    Population,
    /// n - 1.
    Sample,
}

/// How a method is computed.
#[derive(Debug, Clone, Copy)]
pub enum Method {
    /// Exactly; scores may become shares.
    Exact(Exact),
    /// Exactly, or to stated decimals, from what the file states; scores may become shares.
    Stated(OfStated),
    /// In floats, for display and distances; never a share.
    Shown(Shown),
    /// In whole numbers, from two indicators; never a share.
    Pair(Pair),
}

impl Method {
    /// The scores; `None` for a method that gives no share.
    #[must_use]
    pub fn scores(self, values: &[Rational], stated: &Stated<'_>) -> Option<Result<Vec<Rational>, Trouble>> {
        match self {
            Self::Exact(method) => Some(method(values, stated.base)),
            Self::Stated(method) => Some(method(values, stated)),
            Self::Shown(_) | Self::Pair(_) => None,
        }
    }
}

/// A row of the table of normalisations.
#[derive(Debug, Clone, Copy)]
pub struct Normalisation {
    /// The word in the file.
    pub name: &'static str,
    /// A title for people.
    pub title: &'static str,
    /// The formula.
    pub formula: &'static str,
    /// What the base holds, for methods that need one.
    pub base: Option<&'static str>,
    /// Multiplying all values by a positive constant changes no share.
    pub unit_free: Holds,
    /// Parts of a state whose extensive data add up get together what it got, and nobody else moves.
    pub merges: Holds,
    /// A state with value 0 gets 0, and nobody with a positive value does.
    pub null: Holds,
    /// The ratio of two states does not depend on a third.
    pub pairwise: Holds,
    /// The properties of a whole key (mathematics 3.1, by number) that a criterion thus normalised takes from a weighted sum.
    pub lacks: &'static [u8],
    /// The words of the troubles it can end in.
    pub fails: &'static [&'static str],
    /// Where it comes from.
    pub source: &'static str,
    /// The function.
    pub method: Method,
}

/// Every normalisation.
pub const NORMALISATIONS: &[Normalisation] = &[
    share::ENTRY,
    inverse::ENTRY,
    size_scaled_inverse::ENTRY,
    per_head::ENTRY,
    rate::ENTRY,
    min_max::ENTRY,
    rank::ENTRY,
    threshold::ENTRY,
    brackets::ENTRY,
    goalposts::ENTRY,
    bands::ENTRY,
    log::ENTRY,
    z_score::ENTRY,
    quantile_mismatch::ENTRY,
];

/// The row of the table for what the file chose.
#[must_use]
pub fn of(choice: &Normalise) -> &'static Normalisation {
    match choice {
        Normalise::Share => &share::ENTRY,
        Normalise::Inverse => &inverse::ENTRY,
        Normalise::SizeScaledInverse { .. } => &size_scaled_inverse::ENTRY,
        Normalise::PerHead => &per_head::ENTRY,
        Normalise::Rate => &rate::ENTRY,
        Normalise::MinMax => &min_max::ENTRY,
        Normalise::Rank(_) => &rank::ENTRY,
        Normalise::Goalposts(_) => &goalposts::ENTRY,
        Normalise::Bands(_) => &bands::ENTRY,
        Normalise::Log { .. } => &log::ENTRY,
    }
}

/// Shares of scores: score / sum of scores.
///
/// # Errors
/// [`Trouble::ZeroTotal`], [`Trouble::NegativeValue`].
pub fn shares(scores: &[Rational]) -> Result<Vec<Rational>, Trouble> {
    not_negative(scores)?;
    let total = exact::sum(scores);
    if total.is_zero() {
        return Err(Trouble::ZeroTotal);
    }
    Ok(scores.iter().map(|score| score / &total).collect())
}

/// The tier in which a value lies.
fn tier<'a>(tiers: &'a [Tier], value: &Rational) -> Option<&'a Tier> {
    tiers.iter().find(|tier| tier.up_to.as_ref().is_none_or(|limit| value <= limit))
}

fn not_negative(values: &[Rational]) -> Result<(), Trouble> {
    match values.iter().position(|value| value < &Rational::ZERO) {
        None => Ok(()),
        Some(at) => Err(Trouble::NegativeValue { at }),
    }
}

fn not_zero(values: &[Rational]) -> Result<(), Trouble> {
    match values.iter().position(Rational::is_zero) {
        None => Ok(()),
        Some(at) => Err(Trouble::DivisionByZero { at }),
    }
}
