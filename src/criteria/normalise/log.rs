//! Logarithm in a fixed unit: its shares change with the unit, so that the unit is part of the rule.

use super::{Holds, Method, Normalisation, Stated, Trouble, not_negative};
use crate::exact::{Rational, irrational};

pub(super) const ENTRY: Normalisation = Normalisation {
    name: "log",
    title: "Logarithm in a fixed unit, to 20 decimals",
    formula: "ln(1 + x)",
    base: None,
    unit_free: Holds::No,
    merges: Holds::No,
    null: Holds::Yes,
    pairwise: Holds::Yes,
    lacks: &[2, 7],
    fails: &["unit_not_fixed", "negative_value"],
    source: "mathematics 2",
    method: Method::Stated(log),
};

/// ln(1 + x), x in the unit that the file fixes, rounded to the nearest of [`irrational::DECIMALS`] decimals.
///
/// # Errors
/// [`Trouble::UnitNotFixed`] without a unit, [`Trouble::NegativeValue`].
pub fn log(values: &[Rational], stated: &Stated<'_>) -> Result<Vec<Rational>, Trouble> {
    if stated.unit.is_none() {
        return Err(Trouble::UnitNotFixed);
    }
    not_negative(values)?;
    Ok(values.iter().map(|value| irrational::log_1p(value).unwrap_or_default()).collect())
}
