//! Bounded shares in whole numbers: where the bounds have one unit, no fraction is formed on the way.

use std::iter::Sum;
use std::ops::{AddAssign, Mul, SubAssign};

use super::NoBoundedKey;
use crate::exact::{Integer, Rational};

/// What the share of one state starts from, and its bounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WholeBounds {
    /// The start; not negative, in any unit.
    pub start: Integer,
    /// The least share, not negative, in the unit of what is shared out.
    pub lower: Integer,
    /// The greatest share, in that unit.
    pub upper: Integer,
}

/// Shares over one denominator: state `s` has `parts[s] / over`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WholeShares {
    /// One number a state.
    pub parts: Vec<Integer>,
    /// `factor / over` times the start, kept within the bounds, gives these shares.
    pub factor: Integer,
    /// What all of them are divided by: above zero, not always in lowest terms.
    pub over: Integer,
}

/// Shares `one`, which is above zero, as [`super::bounded_key`] does.
///
/// # Errors
/// [`NoBoundedKey`], its sums in multiples of `one`.
pub fn whole_shares(states: &[WholeBounds], one: &Integer) -> Result<WholeShares, NoBoundedKey> {
    let states = States::of(states, one);
    states.room()?;
    Ok(states.shares())
}

/// The shares of `units` where there are any: the bounds are sound and leave room.
pub(in crate::key) fn level(states: &[WholeBounds], units: &Integer) -> WholeShares {
    States::of(states, units).shares()
}

/// Start, least and greatest share of each state, and what is shared out.
enum States {
    /// Nothing that is formed is beyond 64 bits.
    Small(Vec<[i64; 3]>, i64),
    Large(Vec<[Integer; 3]>, Integer),
}

impl States {
    fn of(states: &[WholeBounds], units: &Integer) -> Self {
        Self::small(states, units).unwrap_or_else(|| {
            let numbers = |state: &WholeBounds| [state.start.clone(), state.lower.clone(), state.upper.clone()];
            Self::Large(states.iter().map(numbers).collect(), units.clone())
        })
    }

    /// Nothing that is formed exceeds the sum of all starts times that of all greatest shares and the units.
    fn small(states: &[WholeBounds], units: &Integer) -> Option<Self> {
        let number = |number: &Integer| i64::try_from(number).ok();
        let units = number(units)?;
        let (mut starts, mut shares) = (0_i64, units);
        let mut small = Vec::with_capacity(states.len());
        for state in states {
            let [start, lower, upper] = [number(&state.start)?, number(&state.lower)?, number(&state.upper)?];
            starts = starts.checked_add(start)?;
            shares = shares.checked_add(upper)?;
            small.push([start, lower, upper]);
        }
        starts.checked_mul(shares)?;
        Some(Self::Small(small, units))
    }

    fn room(&self) -> Result<(), NoBoundedKey> {
        match self {
            Self::Small(states, units) => room(states, units),
            Self::Large(states, units) => room(states, units),
        }
    }

    fn shares(self) -> WholeShares {
        match self {
            Self::Small(states, units) => fixed_in_turn(&states, units),
            Self::Large(states, units) => fixed_in_turn(&states, units),
        }
    }
}

/// A number that shares are counted in.
trait Number:
    Clone + Ord + Default + Into<Integer> + SubAssign + AddAssign + for<'a> AddAssign<&'a Self> + for<'a> Sum<&'a Self>
{
}
impl<T> Number for T where
    T: Clone + Ord + Default + Into<Integer> + SubAssign + AddAssign + for<'a> AddAssign<&'a T> + for<'a> Sum<&'a T>
{
}

fn room<N: Number>(states: &[[N; 3]], one: &N) -> Result<(), NoBoundedKey> {
    let zero = N::default();
    let (mut lowest, mut highest) = (zero.clone(), zero.clone());
    for (at, [start, lower, upper]) in states.iter().enumerate() {
        if *start < zero {
            return Err(NoBoundedKey::NegativeStart(at));
        }
        if *lower < zero || lower > upper {
            return Err(NoBoundedKey::Crossed(at));
        }
        lowest += lower;
        highest += if *start == zero { lower } else { upper };
    }
    let share = |sum: N| Rational::from(sum.into()) / Rational::from(one.clone().into());
    if lowest > *one {
        return Err(NoBoundedKey::LowerAboveOne(share(lowest)));
    }
    if highest < *one {
        return Err(NoBoundedKey::UpperBelowOne(share(highest)));
    }
    Ok(())
}

/// States are fixed at their bounds round by round (Bitran and Hax, 1981): where the greatest shares cut off more than the
/// least ones add, the factor can only rise, so that whoever is above its greatest share stays there; and the other way round.
fn fixed_in_turn<N: Number>(states: &[[N; 3]], units: N) -> WholeShares
where
    for<'a> &'a N: Mul<Output = N>,
{
    let zero = N::default();
    let resting: N = states.iter().filter(|[start, ..]| *start == zero).map(|[_, lower, _]| lower).sum();
    let mut free: Vec<&[N; 3]> = states.iter().filter(|[start, ..]| *start > zero).collect();
    let (mut left, mut over): (N, N) = (units, free.iter().map(|[start, ..]| start).sum());
    left -= resting;
    loop {
        // With left/over as the factor: by how much the least shares add, and the greatest cut off.
        let (mut added, mut cut) = (zero.clone(), zero.clone());
        for [start, lower, upper] in &free {
            let (share, lower) = (start * &left, lower * &over);
            if share < lower {
                added += lower;
                added -= share;
                continue;
            }
            let upper = upper * &over;
            if share > upper {
                cut += share;
                cut -= upper;
            }
        }
        if added == cut {
            break;
        }
        let (mut bound, mut starts) = (zero.clone(), zero.clone());
        let rises = cut > added;
        free.retain(|[start, lower, upper]| {
            let share = start * &left;
            let stays = if rises { share <= upper * &over } else { share >= lower * &over };
            if !stays {
                bound += if rises { upper } else { lower };
                starts += start;
            }
            stays
        });
        left -= bound;
        over -= starts;
    }
    if over == zero {
        let parts = states.iter().map(|[_, lower, _]| lower.clone().into()).collect();
        return WholeShares { parts, factor: Integer::ZERO, over: Integer::ONE };
    }
    let part = |[start, lower, upper]: &[N; 3]| (start * &left).max(lower * &over).min(upper * &over).into();
    WholeShares { parts: states.iter().map(part).collect(), factor: left.clone().into(), over: over.clone().into() }
}
