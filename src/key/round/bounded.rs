//! Bounded quotas: real numbers of units in proportion to the sizes, within floors and caps (mathematics 3.6).

use super::{Entry, RoundingError, Task};
use crate::exact::{Integer, Rational};

/// The quotas min(max(λ size, floor), cap) with the one λ that makes their sum `units`.
///
/// Without limits that bind, the quota of a state is units x size / sum of sizes. Source: mathematics, section 3.6.
///
/// # Errors
/// [`RoundingError`] where the entries are not sound or the limits leave no room for the total.
pub fn bounded_quotas(entries: &[Entry], units: &Integer) -> Result<Vec<Rational>, RoundingError> {
    let task = Task::checked(entries, units, None)?;
    let quotas = quotas(&task);
    Ok(quotas.into_iter().map(|(above, below)| Rational::from(above) / Rational::from(below)).collect())
}

/// The quotas as fractions, not in lowest terms; those of states at no limit have the same denominator.
///
/// States are fixed at their limits round by round (Bitran and Hax, 1981): where the caps cut off more than the floors
/// add, λ can only rise, so that whoever is above its cap stays there; and the other way round.
pub(super) fn quotas(task: &Task<'_>) -> Vec<(Integer, Integer)> {
    let floor = |state: usize| &task.entries[state].floor;
    let mut quotas: Vec<(Integer, Integer)> =
        task.entries.iter().map(|entry| (entry.floor.clone(), Integer::ONE)).collect();
    let mut free: Vec<usize> = (0..task.sizes.len()).filter(|&state| task.sizes[state] > Integer::ZERO).collect();
    let fixed = (0..task.sizes.len()).filter(|&state| task.sizes[state] == Integer::ZERO);
    let mut units = task.units - fixed.map(floor).sum::<Integer>();
    while !free.is_empty() {
        let whole: Integer = free.iter().map(|&state| &task.sizes[state]).sum();
        let lacking = |state: usize| floor(state) * &whole - &task.sizes[state] * &units;
        let beyond = |state: usize| {
            let cap = task.entries[state].cap.as_ref()?;
            Some(&task.sizes[state] * &units - cap * &whole).filter(|beyond| beyond > &Integer::ZERO)
        };
        let added: Integer = free.iter().map(|&state| lacking(state)).filter(|lack| lack > &Integer::ZERO).sum();
        let cut: Integer = free.iter().filter_map(|&state| beyond(state)).sum();
        if added == Integer::ZERO && cut == Integer::ZERO {
            for &state in &free {
                quotas[state] = (&task.sizes[state] * &units, whole.clone());
            }
            break;
        }
        let at_limit = |state: usize| {
            if cut >= added { beyond(state).is_some() } else { lacking(state) > Integer::ZERO }
        };
        let (bound, rest): (Vec<usize>, Vec<usize>) = free.iter().partition(|&&state| at_limit(state));
        let mut taken = Integer::ZERO;
        for state in bound {
            let limit = task.entries[state].cap.as_ref().filter(|_| cut >= added).unwrap_or(floor(state));
            quotas[state].0 = limit.clone();
            taken += limit;
        }
        units -= taken;
        free = rest;
    }
    quotas
}
