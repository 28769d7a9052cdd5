//! Weights from spread and conflict between criteria.

use super::{How, Trouble, Weighting, divided};
use crate::criteria::Moments;
use crate::exact::Rational;

pub(super) const WEIGHTING: Weighting = Weighting {
    name: "critic",
    title: "CRITIC weights",
    formula: "w[c] proportional to d[c] (sum over c' of (1 - r[c,c'])); d: sample deviation of min-max scores, r: Pearson's correlation",
    source: "Diakoulaki, Mavrotas and Papayannakis (1995)",
    fails: "one outlier sets the range and so the deviation; undefined for a criterion that is equal for all, and for one alone",
    how: How::Data,
};

/// CRITIC weights, from correlations and deviations rounded to [`DECIMALS`](crate::exact::irrational::DECIMALS) decimals. Rows of `shares` are criteria; min-max scores of shares are those of values.
///
/// # Errors
/// [`Trouble::TooFew`] states, [`Trouble::NoSpread`], and [`Trouble::AllZero`] where all criteria correlate fully.
pub fn critic(shares: &[Vec<Rational>]) -> Result<Vec<Rational>, Trouble> {
    if shares.first().is_none_or(|row| row.len() < 2) {
        return Err(Trouble::TooFew);
    }
    let moments = Moments::of(shares);
    let information = |at: usize| {
        let deviation = moments.deviation_of_scores(at).ok_or(Trouble::NoSpread { at })?;
        let mut conflict = Rational::ZERO;
        for other in (0..shares.len()).filter(|other| *other != at) {
            let correlation = moments.correlation(at, other).ok_or(Trouble::NoSpread { at: other })?;
            conflict += Rational::ONE - correlation;
        }
        Ok(deviation * conflict)
    };
    let information = (0..shares.len()).map(information).collect::<Result<Vec<_>, _>>()?;
    divided(&information).ok_or(Trouble::AllZero)
}
