//! Bounded quotas: real numbers of units in proportion to the sizes, within floors and caps (mathematics 3.6).

use super::{Entry, RoundingError, Task};
use crate::exact::{Integer, Rational};
use crate::key::bounded::{WholeBounds, WholeShares, level};

/// The quotas min(max(λ size, floor), cap) with the one λ that makes their sum `units`.
///
/// Without limits that bind, the quota of a state is units x size / sum of sizes. Source: mathematics, section 3.6.
///
/// # Errors
/// [`RoundingError`] where the entries are not sound or the limits leave no room for the total.
pub fn bounded_quotas(entries: &[Entry], units: &Integer) -> Result<Vec<Rational>, RoundingError> {
    let task = Task::checked(entries, units, None)?;
    let WholeShares { parts, over, .. } = quotas(&task);
    let over = Rational::from(over);
    Ok(parts.into_iter().map(|part| Rational::from(part) / &over).collect())
}

/// The quotas over one denominator, not in lowest terms.
pub(super) fn quotas(task: &Task<'_>) -> WholeShares {
    let bounds = task.entries.iter().zip(&task.sizes).map(|(entry, size)| WholeBounds {
        start: size.clone(),
        lower: entry.floor.clone(),
        // Nobody's quota is above the total.
        upper: entry.cap.as_ref().unwrap_or(task.units).clone(),
    });
    level(&bounds.collect::<Vec<_>>(), task.units)
}
