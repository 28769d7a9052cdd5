//! The plain inverse: a head tax on states when shared (Grech 2017), kept to reproduce published keys.

use super::{Holds, Method, Normalisation, Trouble, not_negative, not_zero};
use crate::exact::Rational;

pub(super) const ENTRY: Normalisation = Normalisation {
    name: "inverse",
    title: "Inverse",
    formula: "1 / x",
    base: None,
    unit_free: Holds::Yes,
    merges: Holds::No,
    null: Holds::Undefined,
    pairwise: Holds::Yes,
    lacks: &[5, 7],
    fails: &["division_by_zero", "negative_value"],
    source: "COM(2015) 450; its faults: Grech (2017)",
    method: Method::Exact(inverse),
};

/// 1 / x.
///
/// # Errors
/// [`Trouble::DivisionByZero`], [`Trouble::NegativeValue`].
pub fn inverse(values: &[Rational], _base: &[Rational]) -> Result<Vec<Rational>, Trouble> {
    not_negative(values)?;
    not_zero(values)?;
    Ok(values.iter().map(|value| Rational::ONE / value).collect())
}
