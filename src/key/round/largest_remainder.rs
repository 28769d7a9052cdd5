//! Largest remainder (Hamilton): everyone gets the whole part of its quota, the rest goes to the largest remainders.
//!
//! Stays within quota; suffers the Alabama paradox. Works on the bounded quotas of mathematics 3.6, so that floors
//! and caps hold. Source: Hamilton (1792); Balinski and Young (1982), Fair Representation.

use std::cmp::Reverse;

use dashu_int::ops::DivRemEuclid;

use super::{Rounded, RoundingError, Task, bounded, tie};
use crate::exact::Integer;

/// Gives all units.
pub(super) fn give(task: &Task<'_>) -> Result<Rounded, RoundingError> {
    let mut units = Vec::with_capacity(task.entries.len());
    let mut remainders = Vec::new();
    let quotas = bounded::quotas(task);
    for (state, part) in quotas.parts.into_iter().enumerate() {
        let (whole, remainder) = part.div_rem_euclid(&quotas.over);
        units.push(whole);
        // All have one denominator, so the numerators can be compared.
        let remainder = Integer::from(remainder);
        if remainder > Integer::ZERO {
            remainders.push((Reverse(remainder), state));
        }
    }
    let left = task.units - units.iter().sum::<Integer>();
    let left = usize::try_from(&left).unwrap_or(0);
    remainders.sort();
    let mut ties = Vec::new();
    if left > 0 {
        let last = &remainders[left - 1].0;
        let sure: Vec<usize> = remainders.iter().take_while(|(one, _)| one < last).map(|&(_, state)| state).collect();
        let tied: Vec<usize> = remainders.iter().filter(|(one, _)| one == last).map(|&(_, state)| state).collect();
        let room = left - sure.len();
        let (served, tie) = tie::settle(task, &tied, room, task.units - Integer::from(room) + 1)?;
        ties.extend(tie);
        for state in sure.into_iter().chain(served) {
            units[state] += 1;
        }
    }
    Ok(Rounded { units, ties })
}
