//! Logarithm, for display only: its shares change with the unit, so they are no key.

use super::{Holds, Method, Normalisation, ShownOptions, Trouble, not_negative};
use crate::exact::{self, Rational};

pub(super) const ENTRY: Normalisation = Normalisation {
    name: "log",
    title: "Logarithm in a fixed unit (display only)",
    formula: "ln(1 + x)",
    base: None,
    unit_free: Holds::No,
    merges: Holds::No,
    null: Holds::Yes,
    pairwise: Holds::Yes,
    fails: &["unit_not_fixed", "negative_value"],
    source: "mathematics 2",
    method: Method::Shown(log),
};

/// ln(1 + x), x in the unit that the file fixes (relative error below 1e-12).
///
/// # Errors
/// [`Trouble::UnitNotFixed`] without a unit, [`Trouble::NegativeValue`].
pub fn log(values: &[Rational], options: &ShownOptions<'_>) -> Result<Vec<f64>, Trouble> {
    if options.unit.is_none() {
        return Err(Trouble::UnitNotFixed);
    }
    not_negative(values)?;
    Ok(values.iter().map(|value| exact::approximate(value).ln_1p()).collect())
}
