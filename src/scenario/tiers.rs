//! What a normalisation is told beyond its name: posts, bands, brackets, the rule for equal ranks.

use crate::exact::Rational;

/// The two posts between which values are placed, in the unit of the values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posts {
    /// Scores zero, as does all below.
    pub low: Rational,
    /// Scores one, as does all above.
    pub high: Rational,
}

/// A band or a bracket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tier {
    /// Its name in the file.
    pub name: String,
    /// Its upper limit, which belongs to it; none for the last.
    pub up_to: Option<Rational>,
    /// The score of a band, or the rate of a bracket.
    pub counts: Rational,
}

/// Which rank equal values have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RankTies {
    /// The mean of their ranks.
    Average,
    /// The least of their ranks.
    Competition,
}
