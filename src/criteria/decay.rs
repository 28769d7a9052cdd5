//! Ties that fade: years of rule x (1/2)^(years since its end / half-life) (mathematics 8.1).

use crate::exact::{self, Integer, Rational};
use crate::scenario::Discount;

/// Decimals to which a factor of decay is rounded.
pub const DECIMALS: u64 = 12;

/// The finest half-life that is read: `years / half-life` in lowest terms has at most this denominator, …
pub const FINEST: u64 = 1_000;

/// … and at most this numerator.
pub const MOST: usize = 100_000;

/// (1/2)^(years / half-life).
///
/// The nearest decimal with [`DECIMALS`] decimals, found by an exact integer root, so that every machine has the same digits; up to
/// twelve whole halvings are exact in it. `None` where the half-life is not positive or finer than [`FINEST`] and [`MOST`] allow.
#[must_use]
pub fn decay(years: u32, half_life: &Rational) -> Option<Rational> {
    if half_life <= &Rational::ZERO {
        return None;
    }
    let exponent = Rational::from(years) / half_life;
    let halvings = usize::try_from(exponent.numerator()).ok().filter(|halvings| *halvings <= MOST)?;
    let root = u64::try_from(exponent.denominator()).ok().filter(|root| *root <= FINEST)?;
    let root = usize::try_from(root).ok()?;
    // The greatest t with t^root 2^halvings <= 10^(12 root), by halving the range; then up if half a unit more is still below.
    // (A general integer root by Newton's method takes some `root` steps from its first overshoot.)
    let unit = exact::power_of_ten(DECIMALS);
    let above = unit.pow(root);
    let below = Integer::from(2).pow(halvings);
    let fits = |t: &Integer, whole: &Integer| t.pow(root) * &below <= *whole;
    let (mut least, mut beyond) = (Integer::ZERO, &unit + Integer::ONE);
    while &beyond - &least > Integer::ONE {
        let middle = (&least + &beyond) / Integer::from(2);
        if fits(&middle, &above) { least = middle } else { beyond = middle }
    }
    let up = fits(&(&least * Integer::from(2) + Integer::ONE), &(Integer::from(2).pow(root) * &above));
    Some(exact::ratio(if up { beyond } else { least }, unit))
}

/// The weight of a year so many years before the last of a window: 1/(1 + rate)^years or (1/2)^(years / half-life), to the nearest
/// decimal with [`DECIMALS`] decimals. `None` where the half-life is too fine.
#[must_use]
pub fn weight(discount: &Discount, years: u32) -> Option<Rational> {
    match discount {
        Discount::HalfLife(half_life) => decay(years, half_life),
        Discount::Rate(rate) => {
            let back = (Rational::ONE + rate).pow(isize::try_from(years).ok()?);
            let unit = exact::power_of_ten(DECIMALS);
            Some(exact::ratio(exact::nearest(&(Rational::from(unit.clone()) / back)), unit))
        }
    }
}

/// The points of a tie: years of rule, faded where there is a half-life. A rule that goes on after `now` counts up to it.
///
/// With `most_years` so many years count at most, over all spells together: those of the spells that ended last.
#[must_use]
pub fn points(
    spells: &[(i32, i32)],
    now: i32,
    half_life: Option<&Rational>,
    most_years: Option<u32>,
) -> Option<Rational> {
    let mut left = most_years.map(i64::from);
    let mut sum = Rational::ZERO;
    let mut latest: Vec<&(i32, i32)> = spells.iter().collect();
    latest.sort_by_key(|(start, end)| std::cmp::Reverse((*end, *start)));
    for &&(start, end) in &latest {
        let (start, end) = (start.min(now), end.min(now));
        let mut years = i64::from(end) - i64::from(start);
        if let Some(left) = &mut left {
            years = years.min(*left);
            *left -= years;
        }
        let years = Rational::from(years);
        sum += match half_life {
            None => years,
            Some(half_life) => years * decay(u32::try_from(i64::from(now) - i64::from(end)).ok()?, half_life)?,
        };
    }
    Some(sum)
}
