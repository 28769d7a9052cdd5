//! The rate itself, which multiplies a baseline (mathematics 3.3).

use super::{Holds, Method, Normalisation, Trouble, not_negative};
use crate::exact::Rational;

pub(super) const ENTRY: Normalisation = Normalisation {
    name: "rate",
    title: "The rate itself, only with an exponent in a product",
    formula: "x",
    base: None,
    unit_free: Holds::Yes,
    merges: Holds::If("the parts have the same rate, in a product with an extensive baseline"),
    null: Holds::Yes,
    pairwise: Holds::Yes,
    lacks: &[7],
    fails: &["negative_value"],
    source: "mathematics 3.3",
    method: Method::Exact(rate),
};

/// The values themselves. The mean rate cancels when the product is divided by its sum, so no reference rate is needed.
///
/// # Errors
/// [`Trouble::NegativeValue`].
pub fn rate(values: &[Rational], _base: &[Rational]) -> Result<Vec<Rational>, Trouble> {
    not_negative(values)?;
    Ok(values.to_vec())
}
