//! z-score, for display and distances only: it sums to zero and has negatives, so it is never a share.

use super::{Divisor, Holds, Method, Normalisation, ShownOptions, Trouble};
use crate::exact::{self, Rational};

pub(super) const ENTRY: Normalisation = Normalisation {
    name: "z-score",
    title: "Deviations from the mean (display only)",
    formula: "(x - mean) / deviation",
    base: None,
    unit_free: Holds::Yes,
    merges: Holds::No,
    null: Holds::No,
    pairwise: Holds::No,
    lacks: &[],
    fails: &["no_spread"],
    source: "mathematics 2",
    method: Method::Shown(z_score),
};

/// (x - mean) / deviation; mean and variance are exact, only the root is a float (relative error below 1e-12).
///
/// # Errors
/// [`Trouble::NoSpread`].
pub fn z_score(values: &[Rational], options: &ShownOptions<'_>) -> Result<Vec<f64>, Trouble> {
    let divisor = match options.divisor {
        Divisor::Population => values.len(),
        Divisor::Sample => values.len().saturating_sub(1),
    };
    if divisor == 0 {
        return Err(Trouble::NoSpread);
    }
    let mean = exact::sum(values) / Rational::from(values.len());
    let off: Vec<Rational> = values.iter().map(|value| value - &mean).collect();
    let variance = off.iter().map(|d| d * d).fold(Rational::ZERO, |sum, d| sum + d) / Rational::from(divisor);
    if variance.is_zero() {
        return Err(Trouble::NoSpread);
    }
    // Divided by the variance before the root, so that nothing overflows: d / root(v) = sign root(d d / v).
    let score = |d: &Rational| {
        let size = exact::approximate(&(d * d / &variance)).sqrt();
        if d < &Rational::ZERO { -size } else { size }
    };
    Ok(off.iter().map(score).collect())
}
