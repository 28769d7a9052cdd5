//! The divisor methods: units go one by one to the largest priority p/d(a), where a is what a state has already.
//!
//! Source: Balinski and Young (1982), Fair Representation. Going unit by unit is what the rule says, not what is
//! done here: all priorities above any threshold come before all others, so the units above a threshold near
//! the end are counted at once, and only the last ones, about one a state, are taken from a queue.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use dashu_int::ops::DivEuclid;

use super::{Entry, Rounded, RoundingError, Task, tie};
use crate::exact::Integer;

/// A divisor d(a), between a and a + 1, as a fraction; where it is a root, its square is the fraction.
pub(super) struct Divisor {
    /// 2 where `at` gives the square of the divisor, else 1.
    power: usize,
    /// Numerator and denominator of d(a), or of its square.
    at: fn(&Integer) -> (Integer, Integer),
}

/// a + 1/2.
pub(super) const WEBSTER: Divisor = Divisor { power: 1, at: |a| (a * 2 + 1, Integer::from(2)) };
/// a + 1.
pub(super) const JEFFERSON: Divisor = Divisor { power: 1, at: |a| (a + 1, Integer::ONE) };
/// a.
pub(super) const ADAMS: Divisor = Divisor { power: 1, at: |a| (a.clone(), Integer::ONE) };
/// The harmonic mean of a and a + 1.
pub(super) const DEAN: Divisor = Divisor { power: 1, at: |a| (a * 2 * (a + 1), a * 2 + 1) };
/// The geometric mean of a and a + 1, by its square: p/d is compared by p² b(b + 1) and q² a(a + 1), without roots.
pub(super) const HUNTINGTON_HILL: Divisor = Divisor { power: 2, at: |a| (a * (a + 1), Integer::ONE) };

impl Divisor {
    /// Gives all units.
    pub(super) fn give(&self, task: &Task<'_>) -> Result<Rounded, RoundingError> {
        let mut units: Vec<Integer> = task.entries.iter().map(|entry| entry.floor.clone()).collect();
        let mut ties = Vec::new();
        if &task.floors() < task.units {
            units = self.nearly_all(task);
            self.give_the_last(task, &mut units, &mut ties)?;
        }
        Ok(Rounded { units, ties })
    }

    /// What states have when all priorities above a threshold are served, for a threshold at which fewer than all
    /// units are given and, on average, at most about two a state are left.
    ///
    /// The threshold is (largest size)/m, and m is found by bisection: at 0 only the floors are given.
    fn nearly_all(&self, task: &Task<'_>) -> Vec<Integer> {
        let largest = task.sizes.iter().max().cloned().unwrap_or(Integer::ONE);
        let at = |m: &Integer| -> (Vec<Integer>, Integer) {
            let each = task.entries.iter().zip(&task.sizes);
            let units: Vec<Integer> = each.map(|(entry, size)| self.above(entry, &(size * m), &largest)).collect();
            let given = units.iter().sum();
            (units, given)
        };
        let few = Integer::from(task.entries.len());
        let mut low = Integer::ZERO;
        let (mut units, mut given) = at(&low);
        let mut high = task.units + 1;
        while &at(&high).1 < task.units {
            high *= 2;
        }
        while &high - &low > Integer::ONE && task.units - &given > few {
            let middle = (&low + &high) / Integer::from(2);
            let (more, sum) = at(&middle);
            if &sum < task.units {
                (low, units, given) = (middle, more, sum);
            } else {
                high = middle;
            }
        }
        units
    }

    /// How many units a state has when every d(a) below `above/below` is served, within its limits.
    ///
    /// As a <= d(a) <= a + 1, that is every a below m = ⌈above/below⌉ - 1, perhaps m itself, and none beyond.
    fn above(&self, entry: &Entry, above: &Integer, below: &Integer) -> Integer {
        if above == &Integer::ZERO {
            return entry.floor.clone();
        }
        let sure: Integer = (above - Integer::ONE).div_euclid(below);
        let (numerator, denominator) = (self.at)(&sure);
        let one_more = numerator * below.pow(self.power) < above.pow(self.power) * denominator;
        let units = if one_more { sure + 1 } else { sure };
        let units = units.max(entry.floor.clone());
        entry.cap.as_ref().map_or(units.clone(), |cap| units.min(cap.clone()))
    }

    /// Gives what is left, the largest priority first, equal ones together.
    fn give_the_last(
        &self,
        task: &Task<'_>,
        units: &mut [Integer],
        ties: &mut Vec<tie::Tie>,
    ) -> Result<(), RoundingError> {
        let mut left = task.units - units.iter().sum::<Integer>();
        let mut queue: BinaryHeap<Priority> =
            (0..units.len()).filter_map(|state| self.priority(task, state, &units[state])).collect();
        while left > Integer::ZERO
            && let Some(first) = queue.pop()
        {
            let mut tied = vec![first.state];
            while queue.peek() == Some(&first)
                && let Some(next) = queue.pop()
            {
                tied.push(next.state);
            }
            let room = usize::try_from(&left).unwrap_or(usize::MAX);
            let served = if room > tied.len() {
                tied
            } else {
                let (served, tie) = tie::settle(task, &tied, room, task.units - &left + 1)?;
                ties.extend(tie);
                served
            };
            for state in served {
                units[state] += 1;
                left -= 1;
                queue.extend(self.priority(task, state, &units[state]));
            }
        }
        Ok(())
    }

    /// The priority of a state that has `a` units; none at its cap, none without a size.
    fn priority(&self, task: &Task<'_>, state: usize, a: &Integer) -> Option<Priority> {
        let size = &task.sizes[state];
        if size == &Integer::ZERO || task.entries[state].cap.as_ref().is_some_and(|cap| a >= cap) {
            return None;
        }
        let (numerator, denominator) = (self.at)(a);
        Some(Priority { above: size.pow(self.power) * denominator, below: numerator, state })
    }
}

/// A priority `above/below`, infinite where `below` is zero.
struct Priority {
    above: Integer,
    below: Integer,
    state: usize,
}

impl Ord for Priority {
    fn cmp(&self, other: &Self) -> Ordering {
        (&self.above * &other.below).cmp(&(&other.above * &self.below))
    }
}

impl PartialOrd for Priority {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Priority {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Priority {}
