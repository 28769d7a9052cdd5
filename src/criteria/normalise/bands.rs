//! Bands: every value within a band has the score of the band. Small changes at a limit make a jump.

use super::{Holds, Method, Normalisation, Stated, Trouble, not_negative, tier};
use crate::exact::Rational;

pub(super) const ENTRY: Normalisation = Normalisation {
    name: "bands",
    title: "Score of the band",
    formula: "the score of the first band with x <= up_to",
    base: None,
    unit_free: Holds::If("the limits are in the unit of the value"),
    merges: Holds::No,
    null: Holds::No,
    pairwise: Holds::Yes,
    lacks: &[6, 7, 10],
    fails: &["not_stated", "negative_value"],
    source: "contribution classes of the Universal Postal Union and the International Telecommunication Union",
    method: Method::Stated(bands),
};

/// The score of the first band whose limit, in the unit of x, is not below x; the last band has no limit.
///
/// # Errors
/// [`Trouble::NotStated`] where no band is without a limit, [`Trouble::NegativeValue`] for a score below zero.
pub fn bands(values: &[Rational], stated: &Stated<'_>) -> Result<Vec<Rational>, Trouble> {
    let scores = values.iter().map(|value| tier(stated.tiers, value).map(|band| band.counts.clone()));
    let scores = scores.collect::<Option<Vec<_>>>().ok_or(Trouble::NotStated)?;
    not_negative(&scores)?;
    Ok(scores)
}
