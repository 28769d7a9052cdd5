//! Weights from the entropy of shares.

use super::{How, Trouble, Weighting, divided};
use crate::exact::{Rational, irrational};

pub(super) const WEIGHTING: Weighting = Weighting {
    name: "entropy",
    title: "entropy weights",
    formula: "w[c] = (1 - e[c]) / sum of (1 - e), e[c] = - sum over states of n ln n / ln S; n: share of one, S: number of states, 0 ln 0 = 0",
    source: "Shannon (1948); Zeleny (1982)",
    fails: "rewards whatever is concentrated, also by accident or by error; a criterion that is equal for all weighs nothing",
    how: How::Data,
};

/// Entropies and weights.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entropy {
    /// e, 0 to 1, one a criterion.
    pub entropy: Vec<Rational>,
    /// The weights.
    pub weights: Vec<Rational>,
}

/// Entropy weights, from entropies rounded to [`irrational::DECIMALS`] decimals. Rows of `shares` are criteria.
///
/// # Errors
/// [`Trouble::TooFew`] states, and [`Trouble::AllZero`] where all states are equal on all criteria.
pub fn entropy(shares: &[Vec<Rational>]) -> Result<Entropy, Trouble> {
    let states = Rational::from(shares.first().map_or(0, Vec::len));
    let whole = irrational::ln(&states).filter(|whole| !whole.is_zero()).ok_or(Trouble::TooFew)?;
    // Equal shares have entropy one exactly, which rounded logarithms only come near.
    let of = |row: &Vec<Rational>| match row.windows(2).all(|pair| pair[0] == pair[1]) {
        true => Rational::ONE,
        false => {
            row.iter().filter_map(|n| Some(-(n * irrational::ln(n)?))).fold(Rational::ZERO, |e, part| e + part) / &whole
        }
    };
    let entropy: Vec<Rational> = shares.iter().map(|row| irrational::rounded(&of(row))).collect();
    let spread: Vec<Rational> = entropy.iter().map(|entropy| Rational::ONE - entropy).collect();
    Ok(Entropy { weights: divided(&spread).ok_or(Trouble::AllZero)?, entropy })
}
