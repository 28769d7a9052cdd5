//! Claims problems: an amount that is shared under claims it need not fill (mathematics 6.1).
//!
//! Claims c\[i\] >= 0 and an amount E from zero to their sum, in one unit. Read as burdens: a cost E and capacities c. Every rule gives
//! awards x with 0 <= x <= c and sum E, treats equal claims equally, and gives nobody less when E grows. All exact.

mod equal_awards;
mod equal_losses;
mod minimal_overlap;
mod proportional;
mod random_arrival;
mod talmud;

pub use random_arrival::CLAIMANTS_LIMIT;

use crate::exact::{self, Rational};

/// A rule.
#[derive(Debug)]
pub struct ClaimsRule {
    /// The word of a scenario file.
    pub name: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// The formula, with its symbols: x, c and E in the unit of the claims.
    pub formula: &'static str,
    /// Author and year.
    pub source: &'static str,
    /// When it fails or misleads.
    pub fails: &'static str,
    /// The most claimants for whom it is counted; `None` where any number will do.
    pub most: Option<usize>,
    /// The awards. The claims are not negative, and the amount lies between zero and their sum.
    awards: fn(&[Rational], &Rational) -> Vec<Rational>,
}

/// Every rule. The words are those of `[money.claims] rule`.
pub const CLAIMS_RULES: &[ClaimsRule] = &[
    proportional::RULE,
    equal_awards::RULE,
    equal_losses::RULE,
    talmud::RULE,
    random_arrival::RULE,
    minimal_overlap::RULE,
];

/// Why claims cannot be met in part.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ClaimsError {
    /// A claim is below zero.
    #[error("a claim is negative")]
    Negative {
        /// Whose, by position.
        at: usize,
    },
    /// The amount is below zero or above all claims.
    #[error("the amount is not between zero and the sum of the claims, {}", exact::text(.sum))]
    Amount {
        /// All claims together.
        sum: Rational,
    },
    /// More claimants than the rule counts.
    #[error("{claimants} claimants are more than the {most} for whom the rule is counted")]
    TooMany {
        /// How many there are.
        claimants: usize,
        /// How many there may be.
        most: usize,
    },
}

impl ClaimsRule {
    /// Shares an amount under claims.
    ///
    /// # Errors
    /// [`ClaimsError`].
    pub fn divide(&self, claims: &[Rational], amount: &Rational) -> Result<Vec<Rational>, ClaimsError> {
        if let Some(at) = claims.iter().position(|claim| claim < &Rational::ZERO) {
            return Err(ClaimsError::Negative { at });
        }
        let sum = exact::sum(claims);
        if amount < &Rational::ZERO || amount > &sum {
            return Err(ClaimsError::Amount { sum });
        }
        // Who claims nothing gets nothing under every rule, and need not be counted.
        let claimants: Vec<usize> = (0..claims.len()).filter(|at| !claims[*at].is_zero()).collect();
        if let Some(most) = self.most.filter(|most| claimants.len() > *most) {
            return Err(ClaimsError::TooMany { claimants: claimants.len(), most });
        }
        let own: Vec<Rational> = claimants.iter().map(|at| claims[*at].clone()).collect();
        let mut awards = vec![Rational::ZERO; claims.len()];
        for (at, award) in claimants.into_iter().zip((self.awards)(&own, amount)) {
            awards[at] = award;
        }
        Ok(awards)
    }
}

/// The rule of a name.
#[must_use]
pub fn rule(name: &str) -> Option<&'static ClaimsRule> {
    CLAIMS_RULES.iter().find(|rule| rule.name == name)
}
