//! Min-max: where a value lies between the least and the greatest.

use super::{Holds, Method, Normalisation, Trouble};
use crate::exact::Rational;

pub(super) const ENTRY: Normalisation = Normalisation {
    name: "min-max",
    title: "Between the least and the greatest",
    formula: "(x - min) / (max - min)",
    base: None,
    unit_free: Holds::Yes,
    merges: Holds::No,
    null: Holds::No,
    pairwise: Holds::No,
    lacks: &[4, 7, 9],
    fails: &["no_spread"],
    source: "Bovens and Bartsch (2015)",
    method: Method::Exact(min_max),
};

/// (x - min) / (max - min). The smallest state scores 0 even when its value is positive.
///
/// # Errors
/// [`Trouble::NoSpread`].
pub fn min_max(values: &[Rational], _base: &[Rational]) -> Result<Vec<Rational>, Trouble> {
    match (values.iter().min(), values.iter().max()) {
        (Some(least), Some(greatest)) if least < greatest => {
            let spread = greatest - least;
            Ok(values.iter().map(|value| (value - least) / &spread).collect())
        }
        _ => Err(Trouble::NoSpread),
    }
}
