//! The quota method of Balinski and Young (1975): house monotone, and everyone stays within its quota.
//!
//! Unit h goes to the largest size/(a + 1) among the states that may have one more: those whose a is below their
//! quota at h units, size x h / sum of sizes. Source: American Mathematical Monthly 82, 701–730.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use dashu_int::ops::{DivRemEuclid, Gcd};

use super::{Rounded, RoundingError, Task, tie};
use crate::exact::Integer;

/// The most units that the quota method goes through one by one; see [`RoundingError::TooManyUnits`].
pub const QUOTA_LIMIT: u64 = 5_000_000;

/// One more unit for a state: it may be given from unit `from` on, and matters the more the smaller number/size is.
struct Turn {
    number: Integer,
    size: Integer,
    /// Its place in a tie.
    rank: usize,
    state: usize,
    from: u64,
}

impl Turn {
    fn urgency(&self, other: &Self) -> Ordering {
        (&self.number * &other.size).cmp(&(&other.number * &self.size))
    }
}

impl Ord for Turn {
    fn cmp(&self, other: &Self) -> Ordering {
        self.urgency(other).then(self.rank.cmp(&other.rank))
    }
}

impl PartialOrd for Turn {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Turn {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Turn {}

/// Gives all units; a floor or cap that the result crosses is an error.
pub(super) fn give(task: &Task<'_>) -> Result<Rounded, RoundingError> {
    let shared = task.sizes.iter().fold(Integer::ZERO, |shared, size| {
        if shared == Integer::ZERO { size.clone() } else { Integer::from(shared.gcd(size)) }
    });
    if shared == Integer::ZERO {
        // Nobody has a size: the check has made sure that the floors are the total.
        return Ok(Rounded { units: task.entries.iter().map(|entry| entry.floor.clone()).collect(), ties: Vec::new() });
    }
    let sizes: Vec<Integer> = task.sizes.iter().map(|size| size / &shared).collect();
    let whole: Integer = sizes.iter().sum();
    // At every multiple of `whole` all quotas are whole numbers, and who stays within its quota has just that.
    let (rounds, rest) = task.units.div_rem_euclid(&whole);
    let rest = Integer::from(rest);
    let Some(last) = u64::try_from(&rest).ok().filter(|last| last <= &QUOTA_LIMIT) else {
        return Err(RoundingError::TooManyUnits { units: rest });
    };
    let (more, ties) = one_by_one(task, &sizes, &whole, last)?;
    let units: Vec<Integer> = sizes.iter().zip(more).map(|(size, more)| size * &rounds + more).collect();
    for (entry, units) in task.entries.iter().zip(&units) {
        if units < &entry.floor || entry.cap.as_ref().is_some_and(|cap| units > cap) {
            return Err(RoundingError::QuotaCrossesLimit { state: entry.state.clone(), units: units.clone() });
        }
    }
    Ok(Rounded { units, ties })
}

fn one_by_one(
    task: &Task<'_>,
    sizes: &[Integer],
    whole: &Integer,
    last: u64,
) -> Result<(Vec<Integer>, Vec<tie::Tie>), RoundingError> {
    let ranks = ranks(task);
    let turn = |state: usize, has: &Integer| -> Option<Turn> {
        let size = sizes.get(state).filter(|size| *size > &Integer::ZERO)?;
        let from = u64::try_from(has * whole / size + 1).ok().filter(|from| *from <= last)?;
        Some(Turn { number: has + 1, size: size.clone(), rank: ranks[state], state, from })
    };
    let mut units = vec![Integer::ZERO; sizes.len()];
    let mut served: Vec<Option<(u64, Turn)>> = sizes.iter().map(|_| None).collect();
    let mut ready = BinaryHeap::new();
    let mut waiting = BinaryHeap::new();
    for state in 0..sizes.len() {
        waiting.extend(turn(state, &Integer::ZERO).map(|turn| Reverse((turn.from, Reverse(turn)))));
    }
    for unit in 1..=last {
        while waiting.peek().is_some_and(|Reverse((from, _))| *from <= unit)
            && let Some(Reverse((_, Reverse(turn)))) = waiting.pop()
        {
            ready.push(Reverse(turn));
        }
        // The quotas at `unit` sum to `unit`, so that somebody is below its quota.
        let Some(Reverse(best)) = ready.pop() else { break };
        let state = best.state;
        units[state] += 1;
        waiting.extend(turn(state, &units[state]).map(|turn| Reverse((turn.from, Reverse(turn)))));
        served[state] = Some((unit, best));
    }
    let unserved = ready.into_iter().map(|Reverse(turn)| (None, turn));
    let served = served.into_iter().flatten().map(|(unit, turn)| (Some(unit), turn));
    let ties = deciding_ties(task, served.chain(unserved).collect())?;
    Ok((units, ties))
}

/// Places in a tie, by the file's rule, or by code where there is none: then a tie that decides is refused below.
fn ranks(task: &Task<'_>) -> Vec<usize> {
    let rule = task.ties.unwrap_or(&crate::scenario::Ties::ByCode);
    let mut order: Vec<usize> = (0..task.entries.len()).collect();
    order.sort_by_cached_key(|&state| tie::rank(rule, &task.entries[state]));
    let mut ranks = vec![0; order.len()];
    for (rank, state) in order.into_iter().enumerate() {
        ranks[state] = rank;
    }
    ranks
}

/// Equal turns of which some were served while others, ready at the same time, never were.
///
/// Every other tie decides nothing: who loses it is served before anybody less urgent, and then all is the same.
/// Of a served state only its last turn can be in such a tie, for the same reason.
fn deciding_ties(task: &Task<'_>, mut turns: Vec<(Option<u64>, Turn)>) -> Result<Vec<tie::Tie>, RoundingError> {
    turns.sort_by(|(_, one), (_, other)| one.cmp(other));
    let mut ties = Vec::new();
    for equal in turns.chunk_by(|(_, one), (_, other)| one.urgency(other) == Ordering::Equal) {
        let ready = equal.iter().filter(|(unit, _)| unit.is_none()).map(|(_, turn)| turn.from).min();
        let Some(ready) = ready else { continue };
        let won: Vec<(u64, usize)> = equal
            .iter()
            .filter_map(|(unit, turn)| Some(((*unit)?, turn.state)))
            .filter(|(unit, _)| *unit >= ready)
            .collect();
        let (Some(first), Some(until)) = (won.iter().min(), won.iter().max()) else { continue };
        let served: Vec<usize> = won.iter().map(|(_, state)| *state).collect();
        let lost = equal.iter().filter(|(unit, turn)| unit.is_none() && turn.from <= until.0);
        let lost: Vec<usize> = lost.map(|(_, turn)| turn.state).collect();
        let between = tie::codes(task.entries, &[served.clone(), lost.clone()].concat());
        let left = served.len();
        let Some(rule) = task.ties else { return Err(RoundingError::TieUndecided { between, left }) };
        tie::still_equal(task, &served, &lost)?;
        let broken = Some(tie::Broken { by: rule.clone(), served: tie::codes(task.entries, &served) });
        ties.push(tie::Tie { between, unit: Integer::from(first.0), left, broken });
    }
    Ok(ties)
}
