//! The inverse of a rate, scaled by the size of the state.

use super::{Holds, Method, Normalisation, Trouble, not_negative, not_zero};
use crate::exact::Rational;

pub(super) const ENTRY: Normalisation = Normalisation {
    name: "size-scaled-inverse",
    title: "Inverse, scaled by a size",
    formula: "base / x",
    base: Some("an extensive indicator: the size"),
    unit_free: Holds::Yes,
    merges: Holds::If("the parts have the same rate"),
    null: Holds::Undefined,
    pairwise: Holds::Yes,
    lacks: &[5, 7],
    fails: &["division_by_zero", "negative_value"],
    source: "mathematics 2",
    method: Method::Exact(size_scaled_inverse),
};

/// base / x.
///
/// # Errors
/// [`Trouble::DivisionByZero`], [`Trouble::NegativeValue`].
pub fn size_scaled_inverse(values: &[Rational], base: &[Rational]) -> Result<Vec<Rational>, Trouble> {
    not_negative(values)?;
    not_zero(values)?;
    not_negative(base)?;
    Ok(values.iter().zip(base).map(|(value, size)| size / value).collect())
}
