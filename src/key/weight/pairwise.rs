//! Comparisons in pairs (AHP).

use super::eigen::principal;
use super::{How, Weighting, divided};
use crate::exact::{Rational, irrational, ratio};
use crate::scenario::RandomIndex;

pub(super) const WEIGHTING: Weighting = Weighting {
    name: "pairwise",
    title: "pairwise comparison (AHP)",
    formula: "A w = λ w with the largest λ; CI = (λ - n)/(n - 1), CR = CI/RI(n); A[c,c']: how many times as important c is as c'",
    source: "Saaty (1980)",
    fails: "refused where CR is above 0.10, unless the file says why it is accepted; adding a criterion may change ranks",
    how: How::Stated,
};

/// What comparisons in pairs amount to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The principal eigenvector, summing to one: the weights.
    pub weights: Vec<Rational>,
    /// The largest eigenvalue: the number of criteria where the comparisons agree, else more.
    pub eigenvalue: Rational,
    /// (λ - n)/(n - 1).
    pub index: Rational,
    /// The index over the random index; zero for one or two criteria, which always agree.
    pub ratio: Rational,
    /// The geometric means of the rows, summing to one: a second method, whose visible difference is a warning.
    pub geometric: Vec<Rational>,
}

impl Judged {
    /// Whether the comparisons contradict each other: a consistency ratio above 0.10.
    #[must_use]
    pub fn is_inconsistent(&self) -> bool {
        self.ratio > ratio(1, 10)
    }
}

/// Weights and consistency of a reciprocal positive matrix against a random index; the geometric means and the index are rounded to
/// [`irrational::DECIMALS`] decimals.
///
/// `None` where the matrix is empty or not positive.
#[must_use]
pub fn judge(matrix: &[Vec<Rational>], random_index: &Rational) -> Option<Judged> {
    let size = matrix.len();
    if matrix.iter().flatten().any(|cell| cell <= &Rational::ZERO) {
        return None;
    }
    let first = principal(matrix)?;
    let n = Rational::from(size);
    let index = match size {
        0..=2 => Rational::ZERO,
        _ => irrational::rounded(&((&first.value - &n) / (&n - Rational::ONE))),
    };
    let mean = |row: &Vec<Rational>| {
        let product = row.iter().fold(Rational::ONE, |product, cell| product * cell);
        irrational::root(&product, size)
    };
    let means = matrix.iter().map(mean).collect::<Option<Vec<_>>>()?;
    Some(Judged {
        weights: divided(&first.vector)?,
        eigenvalue: first.value,
        ratio: if random_index.is_zero() { Rational::ZERO } else { &index / random_index },
        index,
        geometric: divided(&means)?,
    })
}

/// The random index of a number of criteria: zero up to two, which always agree; `None` above ten.
///
/// Sources: Saaty (1980), The Analytic Hierarchy Process; Saaty (2005), Theory and Applications of the Analytic Network Process.
#[must_use]
pub fn random_index(which: RandomIndex, criteria: usize) -> Option<Rational> {
    let hundredths: [u8; 8] = match which {
        RandomIndex::Saaty1980 => [58, 90, 112, 124, 132, 141, 145, 149],
        RandomIndex::Saaty2005 => [52, 89, 111, 125, 135, 140, 145, 149],
    };
    match criteria {
        0..=2 => Some(Rational::ZERO),
        _ => hundredths.get(criteria - 3).map(|index| ratio(*index, 100)),
    }
}
