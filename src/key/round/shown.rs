//! Percentages that sum to one hundred (mathematics 1.5).

use super::{Entry, Rounded, RoundingError, round};
use crate::exact::{Rational, power_of_ten};
use crate::ids::StateId;
use crate::scenario::{Method, Ties};

/// The percentages shown for shares, with so many decimals: 10^(decimals + 2) units by largest remainder.
///
/// One unit is the last decimal: with one decimal, 445 units are 44.5 %.
///
/// # Errors
/// [`RoundingError`] for a share below zero, a state that stands twice, shares that are all zero, or a tie that decides
/// and is not broken by `ties`.
pub fn shown_percentages(
    shares: &[(StateId, Rational)],
    decimals: u32,
    ties: Option<&Ties>,
) -> Result<Rounded, RoundingError> {
    let entries: Vec<Entry> = shares.iter().map(|(state, share)| Entry::free(state.clone(), share.clone())).collect();
    round(Method::LargestRemainder, &entries, &power_of_ten(u64::from(decimals) + 2), ties)
}
