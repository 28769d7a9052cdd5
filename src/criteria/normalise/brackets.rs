//! Progressive brackets: the part of a value per head between two limits counts at the rate of the bracket.

use super::{Holds, Method, Normalisation, Stated, Trouble, not_negative, not_zero};
use crate::exact::Rational;
use crate::scenario::Tier;

pub(super) const ENTRY: Normalisation = Normalisation {
    name: "brackets",
    title: "Brackets per head at rising rates (brackets in the file)",
    formula: "population x sum of rate x (part of x/population within the bracket)",
    base: Some("population"),
    unit_free: Holds::If("the limits are in the unit of the value"),
    merges: Holds::If("the parts have the same value per head"),
    null: Holds::No,
    pairwise: Holds::Yes,
    lacks: &[7],
    fails: &["not_stated", "negative_value", "division_by_zero", "all_exempt"],
    source: "progressive exemption: Baer, Athanasiou, Kartha and Kemp-Benedict (2008), Greenhouse Development Rights",
    method: Method::Stated(brackets),
};

/// Of each head's part of x, what lies within a bracket counts at its rate; then times the population. One bracket of rate 0 and
/// one of rate 1 above it are an exemption per head.
///
/// # Errors
/// [`Trouble::NotStated`] where no bracket is without a limit, [`Trouble::NegativeValue`], [`Trouble::DivisionByZero`] for a
/// population of zero, [`Trouble::AllExempt`] where nothing counts.
pub fn brackets(values: &[Rational], stated: &Stated<'_>) -> Result<Vec<Rational>, Trouble> {
    if stated.tiers.last().is_none_or(|last| last.up_to.is_some()) {
        return Err(Trouble::NotStated);
    }
    not_negative(values)?;
    not_negative(stated.base)?;
    not_zero(stated.base)?;
    let counted: Vec<Rational> =
        values.iter().zip(stated.base).map(|(value, heads)| of_head(stated.tiers, &(value / heads)) * heads).collect();
    if counted.iter().all(Rational::is_zero) {
        return Err(Trouble::AllExempt);
    }
    Ok(counted)
}

/// What one head's part counts.
fn of_head(tiers: &[Tier], part: &Rational) -> Rational {
    let mut below = Rational::ZERO;
    let mut counted = Rational::ZERO;
    for tier in tiers {
        let reached = tier.up_to.as_ref().map_or_else(|| part.clone(), |limit| part.clone().min(limit.clone()));
        if reached > below {
            counted += (&reached - &below) * &tier.counts;
            below = reached;
        }
    }
    counted
}
