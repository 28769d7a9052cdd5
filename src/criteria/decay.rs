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

/// The most digits of a rate of discount: numerator and denominator in lowest terms are at most 10 to this power.
pub const RATE_DIGITS: u64 = 12;

/// The most years of a window whose years are discounted.
pub const MOST_YEARS: u32 = 1_000;

/// What the years of a window count, from its last backwards over so many years: 1/(1 + rate)^years or
/// (1/2)^(years / half-life), each to the nearest decimal with [`DECIMALS`] decimals.
///
/// # Errors
/// What cannot be used: a rate with more than [`RATE_DIGITS`] digits, a half-life that is too fine, more than [`MOST_YEARS`] years.
pub fn weights(discount: &Discount, years: u32) -> Result<Vec<Rational>, String> {
    if years > MOST_YEARS {
        return Err(format!("the window discounts {years} years, more than {MOST_YEARS}"));
    }
    match discount {
        Discount::HalfLife(half_life) => (0..years)
            .map(|back| decay(back, half_life).ok_or_else(|| "the half-life of the window is too fine".to_owned()))
            .collect(),
        Discount::Rate(rate) => {
            let most = exact::power_of_ten(RATE_DIGITS);
            let kept = Integer::from(rate.denominator().clone());
            let grown = rate.numerator() + &kept;
            if kept > most || *rate.numerator() > most || grown <= Integer::ZERO {
                return Err(format!(
                    "the discount of the window has more than {RATE_DIGITS} digits, or is not above -1"
                ));
            }
            // unit kept^back / grown^back, rounded to nearest: floor((2 unit kept^back + grown^back) / (2 grown^back)).
            let unit = exact::power_of_ten(DECIMALS);
            let (mut above, mut below) = (&unit * Integer::from(2), Integer::ONE);
            let mut weights = Vec::new();
            for _ in 0..years {
                let nearest = (&above + &below) / (&below * Integer::from(2));
                weights.push(exact::ratio(nearest, unit.clone()));
                above *= &kept;
                below *= &grown;
            }
            Ok(weights)
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
