//! Do two criteria count the same thing twice?

use nalgebra::DMatrix;

use crate::exact::{self, Rational};

/// Overlap of two criteria: sum over states of min(share, share'); 1 means the same (mathematics 8.1).
#[must_use]
pub fn overlap(one: &[Rational], other: &[Rational]) -> Rational {
    one.iter().zip(other).map(|(a, b)| a.min(b)).fold(Rational::ZERO, |sum, share| sum + share)
}

/// Pearson correlation of every two criteria over states, in floats, for display (relative error below 1e-9).
///
/// Rows of `shares` are criteria. A criterion without spread has no correlation: its cells are `None`.
#[must_use]
pub fn correlations(shares: &[Vec<Rational>]) -> Vec<Vec<Option<f64>>> {
    let states = shares.first().map_or(0, Vec::len);
    let centred: Vec<Vec<f64>> = shares
        .iter()
        .map(|row| {
            // Centred exactly: the difference of near equal shares would lose its digits in floats.
            let mean = exact::sum(row) / Rational::from(row.len().max(1));
            row.iter().map(|share| exact::approximate(&(share - &mean))).collect()
        })
        .collect();
    let matrix = DMatrix::from_fn(shares.len(), states, |criterion, state| centred[criterion][state]);
    let products = &matrix * matrix.transpose();
    let cell = |one: usize, other: usize| {
        let scale = (products[(one, one)] * products[(other, other)]).sqrt();
        (scale > 0.0).then(|| products[(one, other)] / scale)
    };
    (0..shares.len()).map(|one| (0..shares.len()).map(|other| cell(one, other)).collect()).collect()
}
