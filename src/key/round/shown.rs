//! What is shown adds up: percentages to one hundred, parts to their total (mathematics 1.5).

use super::{Entry, Rounded, RoundingError, round};
use crate::exact::{self, Integer, Rational, power_of_ten};
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

/// Whole numbers next to `parts` that add up to `total`: floors first, then one more to the largest remainders, the earlier
/// part first among equals. Parts may be negative. For figures as they are shown, and for what is told of them; the sum of the parts
/// is within one half of the total (mathematics, section 1.5).
#[must_use]
pub fn to_total(parts: &[Rational], total: &Integer) -> Vec<Integer> {
    let mut shown: Vec<Integer> = parts.iter().map(exact::floor).collect();
    let floors = shown.iter().fold(Integer::ZERO, |sum, part| sum + part);
    let left = usize::try_from(total - floors).unwrap_or(0);
    let mut order: Vec<(Rational, usize)> =
        parts.iter().zip(&shown).map(|(part, floor)| part - Rational::from(floor.clone())).zip(0..).collect();
    order.sort_by(|(a, i), (b, j)| b.cmp(a).then(i.cmp(j)));
    for (_, index) in order.into_iter().take(left) {
        shown[index] += Integer::ONE;
    }
    shown
}
