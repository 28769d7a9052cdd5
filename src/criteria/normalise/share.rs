//! Share of the total, the default.

use super::{Holds, Method, Normalisation, Trouble, not_negative};
use crate::exact::Rational;

pub(super) const ENTRY: Normalisation = Normalisation {
    name: "share",
    title: "Share of the total",
    formula: "x / X",
    base: None,
    unit_free: Holds::Yes,
    merges: Holds::Yes,
    null: Holds::Yes,
    pairwise: Holds::Yes,
    lacks: &[],
    fails: &["zero_total", "negative_value"],
    source: "Chun (1988); Ju, Miyagawa and Sakai (2007)",
    method: Method::Exact(share),
};

/// The values themselves, as scores: x, so that the share is x / X.
///
/// # Errors
/// [`Trouble::NegativeValue`].
pub fn share(values: &[Rational], _base: &[Rational]) -> Result<Vec<Rational>, Trouble> {
    not_negative(values)?;
    Ok(values.to_vec())
}
