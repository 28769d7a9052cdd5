//! The weighted geometric mean of shares (mathematics 3.3). A geometric mean of scores gives the same key: what scores are divided
//! by to become shares is one factor for all states.

use super::Aggregation;
use crate::exact::Rational;
use crate::exact::irrational::{NoPower, relative_powers};

pub(super) const ENTRY: Aggregation = Aggregation {
    name: "geometric",
    asked: "combine = \"geometric\"",
    title: "Weighted geometric mean of shares",
    formula: "k = product of n^w, divided by its sum",
    lacks: &[7],
    when: "where parts of a state differ in their mix of criteria; and one zero share wipes out a state's whole key",
    fails: "every state has a zero share somewhere",
    source: "mathematics 3.3",
};

/// Product of (n / greatest n)^w for each state, not yet divided by the sum: `shares` by part, then by state; each power keeps
/// [`DECIMALS`](crate::exact::irrational::DECIMALS) digits at least.
///
/// # Errors
/// [`NoPower`] and the part whose weight it is: the weight is not positive, or too fine; see [`relative_powers`].
pub fn means(shares: &[Vec<Rational>], weights: &[Rational]) -> Result<Vec<Rational>, (usize, NoPower)> {
    let mut means = vec![Rational::ONE; shares.first().map_or(0, Vec::len)];
    for (part, (column, weight)) in shares.iter().zip(weights).enumerate() {
        let powers = relative_powers(column, weight).map_err(|none| (part, none))?;
        means.iter_mut().zip(powers).for_each(|(mean, power)| *mean *= power);
    }
    Ok(means)
}
