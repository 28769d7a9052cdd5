//! Why this share, and why did it change: parts that sum exactly, in closed form.

use crate::exact::{Rational, ratio};

/// What one criterion gives to one state in one key: weight w and share n, of which the part is w n.
///
/// A criterion that a key does not have is one of weight zero there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The weight of the criterion.
    pub weight: Rational,
    /// The state's share of the criterion.
    pub share: Rational,
}

impl Term {
    /// w n: the bar of the criterion in the waterfall of a state's share, whose bars sum to the share.
    #[must_use]
    pub fn part(&self) -> Rational {
        &self.weight * &self.share
    }

    /// w (n - b): the bar in the waterfall of the difference from another key b, such as equal or population shares.
    /// Where the weights sum to one, the bars sum to the difference.
    #[must_use]
    pub fn part_against(&self, base: &Rational) -> Rational {
        &self.weight * (&self.share - base)
    }
}

/// The two causes of a change of w n between two keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effects {
    /// (w' - w)(n + n')/2.
    pub weight: Rational,
    /// (w + w')/2 (n' - n).
    pub data: Rational,
}

/// Splits the change of a criterion's part into a weight effect and a data effect.
///
/// They sum to it exactly, and swapping old and new flips their signs.
/// Source: Bennet (1920), The theory of measurement of changes in cost of living.
#[must_use]
pub fn bennet(old: &Term, new: &Term) -> Effects {
    let (weight, data) = halves(&old.weight, &new.weight, &old.share, &new.share);
    Effects { weight, data }
}

/// The two causes of a change of a number N k.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberEffects {
    /// (N' - N)(k + k')/2.
    pub total: Rational,
    /// (N + N')/2 (k' - k).
    pub key: Rational,
}

/// A state's number: its share k of a total N.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// The total N.
    pub total: Rational,
    /// The share k.
    pub share: Rational,
}

/// Splits the change of a state's number into a total effect and a key effect, as [`bennet`] does.
#[must_use]
pub fn number_change(old: &Number, new: &Number) -> NumberEffects {
    let (total, key) = halves(&old.total, &new.total, &old.share, &new.share);
    NumberEffects { total, key }
}

/// (a' - a)(b + b')/2 and (a + a')/2 (b' - b), which sum to a' b' - a b.
fn halves(a: &Rational, a_new: &Rational, b: &Rational, b_new: &Rational) -> (Rational, Rational) {
    let half = ratio(1, 2);
    ((a_new - a) * (b + b_new) * &half, (a + a_new) * half * (b_new - b))
}
