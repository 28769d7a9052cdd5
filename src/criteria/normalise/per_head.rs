//! Per head: an intensive number.

use super::{Holds, Method, Normalisation, Trouble, not_negative, not_zero};
use crate::exact::Rational;

pub(super) const ENTRY: Normalisation = Normalisation {
    name: "per-head",
    title: "Per head of the population",
    formula: "x / population",
    base: Some("population"),
    unit_free: Holds::Yes,
    merges: Holds::No,
    null: Holds::Yes,
    pairwise: Holds::Yes,
    lacks: &[5, 7],
    fails: &["division_by_zero", "negative_value"],
    source: "mathematics 2",
    method: Method::Exact(per_head),
};

/// x / population.
///
/// # Errors
/// [`Trouble::DivisionByZero`] for a population of zero, [`Trouble::NegativeValue`].
pub fn per_head(values: &[Rational], population: &[Rational]) -> Result<Vec<Rational>, Trouble> {
    not_negative(values)?;
    not_negative(population)?;
    not_zero(population)?;
    Ok(values.iter().zip(population).map(|(value, heads)| value / heads).collect())
}
