//! The key as adopted: shares with a fixed number of decimals that still sum to one.

use super::column::Column;
use crate::exact::{Integer, power_of_ten};
use dashu_int::ops::{BitTest, DivEuclid, DivRem};

/// A key in units of 10^-decimals.
pub(super) struct Adopted {
    /// Units of each member; they sum to 10^decimals.
    pub units: Vec<Integer>,
    /// Members with equal remainders among whom code order decided who gets a last unit.
    pub tied: Vec<usize>,
}

/// Largest remainder (Hamilton): every share is cut to `decimals`, and the units left go to the largest remainders, ties to the
/// lower code. `key` sums to one.
pub(super) fn adopt(key: &Column, decimals: u32) -> Adopted {
    let unit = power_of_ten(u64::from(decimals));
    let (mut units, rests): (Vec<Integer>, Vec<Integer>) =
        key.amounts.iter().map(|amount| (amount * &unit).div_rem(&key.over)).unzip();
    let given = units.iter().fold(Integer::ZERO, |sum, units| sum + units);
    let left = usize::try_from(unit - given).unwrap_or(0);
    let mut order: Vec<usize> = (0..rests.len()).collect();
    // A stable sort: equal remainders stay in code order.
    order.sort_by(|one, other| rests[*other].cmp(&rests[*one]));
    for state in order.iter().take(left) {
        units[*state] += Integer::ONE;
    }
    let decided = left > 0 && left < order.len() && rests[order[left - 1]] == rests[order[left]];
    let tied =
        if decided { order.iter().copied().filter(|s| rests[*s] == rests[order[left]]).collect() } else { Vec::new() };
    Adopted { units, tied }
}

/// Bits of a denominator that tell the nearest unit apart almost always.
const BITS: usize = 256;

/// Amounts rounded to the nearest unit, halves up.
///
/// A denominator may have thousands of digits. Its leading bits and those of an amount leave an interval for the quotient; only where a
/// half lies in it, or a bound of it, the whole numbers are divided.
pub(super) fn nearest(column: &Column, decimals: u32) -> Vec<Integer> {
    let unit = power_of_ten(u64::from(decimals));
    let half = &column.over / Integer::from(2);
    // floor(x + 1/2), with the half of an odd denominator rounded down, is the nearest.
    let exactly = |amount: &Integer| (amount * &unit + &half).div_euclid(&column.over);
    let shift = column.over.bit_len().saturating_sub(BITS);
    if shift == 0 {
        return column.amounts.iter().map(exactly).collect();
    }
    let least = &column.over >> shift;
    let most = &least + Integer::ONE;
    let (two_least, two_most, two_units) = (&least + &least, &most + &most, &unit + &unit);
    let quick = |amount: &Integer| {
        if amount.is_zero() {
            return Integer::ZERO;
        }
        if *amount < Integer::ZERO {
            return exactly(amount);
        }
        // amount / over lies from cut / most to (cut + 1) / least.
        let cut = amount >> shift;
        let low = (&cut * &two_units + &most) / &two_most;
        let high = ((cut + Integer::ONE) * &two_units + &least) / &two_least;
        if low == high { low } else { exactly(amount) }
    };
    column.amounts.iter().map(quick).collect()
}
