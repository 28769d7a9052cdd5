//! What is above an exemption per head.

use super::{Holds, Method, Normalisation, Trouble, not_negative};
use crate::exact::Rational;

pub(super) const ENTRY: Normalisation = Normalisation {
    name: "threshold",
    title: "Above an exemption per head (exempt_per_head in the file)",
    formula: "max(0, x - e population)",
    base: Some("the exempt amount, e population, in the unit of x"),
    unit_free: Holds::If("the exemption is in the unit of the value"),
    merges: Holds::OneWay,
    null: Holds::No,
    pairwise: Holds::Yes,
    lacks: &[7],
    fails: &["all_exempt", "negative_value"],
    source: "Baer, Athanasiou, Kartha and Kemp-Benedict (2008): exemption of income below a development threshold",
    method: Method::Exact(threshold),
};

/// max(0, x - exempt).
///
/// # Errors
/// [`Trouble::AllExempt`], [`Trouble::NegativeValue`].
pub fn threshold(values: &[Rational], exempt: &[Rational]) -> Result<Vec<Rational>, Trouble> {
    not_negative(values)?;
    let above: Vec<Rational> = values
        .iter()
        .zip(exempt)
        .map(|(value, exempt)| if value > exempt { value - exempt } else { Rational::ZERO })
        .collect();
    if above.iter().all(Rational::is_zero) { Err(Trouble::AllExempt) } else { Ok(above) }
}
