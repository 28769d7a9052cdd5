//! Weights from the first principal component.

use super::eigen::principal;
use super::{How, Trouble, Weighting, divided};
use crate::criteria::Moments;
use crate::exact::Rational;

pub(super) const WEIGHTING: Weighting = Weighting {
    name: "principal-component",
    title: "squared loadings of the first principal component",
    formula: "w[c] = v[c]^2, v: unit eigenvector of the largest eigenvalue of the correlation matrix of the criteria",
    source: "Pearson (1901); OECD and JRC (2008)",
    fails: "gives most to what is counted twice; refused where the first two eigenvalues agree to eleven digits",
    how: How::Data,
};

/// The first component.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrincipalComponent {
    /// The largest eigenvalue of the correlation matrix.
    pub eigenvalue: Rational,
    /// The part of the variance that it explains, 0 to 1.
    pub explained: Rational,
    /// The weights.
    pub weights: Vec<Rational>,
}

/// Squared loadings of the first principal component, from correlations rounded to
/// [`DECIMALS`](crate::exact::irrational::DECIMALS) decimals. Rows of `shares` are criteria.
///
/// # Errors
/// [`Trouble::TooFew`] states, [`Trouble::NoSpread`], [`Trouble::NotSimple`].
pub fn principal_component(shares: &[Vec<Rational>]) -> Result<PrincipalComponent, Trouble> {
    if shares.first().is_none_or(|row| row.len() < 2) {
        return Err(Trouble::TooFew);
    }
    let cells = Moments::of(shares).correlations();
    if let Some(at) = (0..cells.len()).find(|at| cells[*at][*at].is_none()) {
        return Err(Trouble::NoSpread { at });
    }
    let matrix: Vec<Vec<Rational>> =
        cells.into_iter().map(|row| row.into_iter().map(Option::unwrap_or_default).collect()).collect();
    let first = principal(&matrix).ok_or(Trouble::NotSimple)?;
    let squares: Vec<Rational> = first.vector.iter().map(|loading| loading * loading).collect();
    Ok(PrincipalComponent {
        explained: &first.value / Rational::from(matrix.len()),
        eigenvalue: first.value,
        weights: divided(&squares).ok_or(Trouble::AllZero)?,
    })
}
