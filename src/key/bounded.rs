//! The bounded proportional key: shares in proportion to a start, kept within bounds by one rule (mathematics 3.6).

use crate::exact::{self, Integer, Natural, Rational};
use dashu_int::ops::Gcd;

/// What the key of one state starts from, and its bounds. All are shares, without unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bounds {
    /// The starting share; not negative, of any total.
    pub start: Rational,
    /// The least share; below zero it binds nothing.
    pub lower: Rational,
    /// The greatest share.
    pub upper: Rational,
}

/// A bounded proportional key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoundedKey {
    /// One share a state; they sum to one exactly.
    pub shares: Vec<Rational>,
    /// The least factor that gives these shares.
    pub least_factor: Rational,
    /// The greatest one, which differs where every state is at a bound; none where all larger ones do as well.
    pub greatest_factor: Option<Rational>,
}

/// Why there is no bounded proportional key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoBoundedKey {
    /// A starting share is below zero.
    #[error("the start of state {0} is below zero")]
    NegativeStart(usize),
    /// A state's least share, or zero, is above its greatest.
    #[error("the least share of state {0} is above its greatest")]
    Crossed(usize),
    /// The least shares sum to more than one.
    #[error("the least shares sum to {}, more than one", exact::text(.0))]
    LowerAboveOne(Rational),
    /// The greatest shares sum to less than one; a state that starts from zero stays at its least.
    #[error("the greatest shares sum to {}, less than one", exact::text(.0))]
    UpperBelowOne(Rational),
}

/// A factor, bound over start, at which a state leaves its least share or reaches its greatest.
struct Break {
    bound: Integer,
    start: Integer,
    leaves: bool,
}

/// `k[s] = min(max(λ start[s], lower[s]), upper[s])` with a λ >= 0 that makes the sum one, by a sweep over the breakpoints
/// `lower/start` and `upper/start`. The shares are unique; λ may be an interval.
///
/// # Errors
/// [`NoBoundedKey`] when there is none: exactly when a bound crosses another, or not
/// sum of lower <= 1 <= sum of upper over start > 0 plus sum of lower over start = 0.
pub fn bounded_key(states: &[Bounds]) -> Result<BoundedKey, NoBoundedKey> {
    let lowers: Vec<Rational> = states.iter().map(|state| state.lower.clone().max(Rational::ZERO)).collect();
    for (at, (state, lower)) in states.iter().zip(&lowers).enumerate() {
        if state.start < Rational::ZERO {
            return Err(NoBoundedKey::NegativeStart(at));
        }
        if *lower > state.upper {
            return Err(NoBoundedKey::Crossed(at));
        }
    }
    // Whole numbers from here: of shares in units of 1/one, of starts in a unit that the factor takes along.
    let one = common(lowers.iter().chain(states.iter().map(|state| &state.upper)));
    let unit = common(states.iter().map(|state| &state.start));
    let (mut constant, mut slope, mut most) = (Integer::ZERO, Integer::ZERO, Integer::ZERO);
    let mut breaks = Vec::with_capacity(2 * states.len());
    for (state, lower) in states.iter().zip(&lowers) {
        let (start, lower, upper) = (whole(&state.start, &unit), whole(lower, &one), whole(&state.upper, &one));
        constant += &lower;
        most += if start.is_zero() { &lower } else { &upper };
        if !start.is_zero() {
            for (bound, leaves) in [(lower, true), (upper, false)] {
                breaks.push(Break { bound, start: start.clone(), leaves });
            }
        }
    }
    let share = |sum: &Integer| Rational::from(sum.clone()) / Rational::from(one.clone());
    if constant > one {
        return Err(NoBoundedKey::LowerAboveOne(share(&constant)));
    }
    if most < one {
        return Err(NoBoundedKey::UpperBelowOne(share(&most)));
    }
    breaks.sort_by(|a, b| (&a.bound * &b.start).cmp(&(&b.bound * &a.start)));
    let mut least = (constant == one).then_some(Rational::ZERO);
    let mut greatest = None;
    for at in &breaks {
        if least.is_none() && &constant * &at.start + &slope * &at.bound >= &one * &at.start {
            least = Some(Rational::from(&one - &constant) / Rational::from(slope.clone()));
        }
        // Past the least factor, the greatest is where the sum rises again.
        if let Some(least) = &least
            && &at.bound * Integer::from(least.denominator().clone()) > least.numerator() * &at.start
        {
            let here = || Rational::from(at.bound.clone()) / Rational::from(at.start.clone());
            greatest = Some(if slope.is_zero() { here() } else { least.clone() });
            break;
        }
        if at.leaves {
            constant -= &at.bound;
            slope += &at.start;
        } else {
            constant += &at.bound;
            slope -= &at.start;
        }
    }
    let scale = Rational::from(unit) / Rational::from(one);
    let least = least.unwrap_or_default() * &scale;
    let shares = (states.iter().zip(lowers))
        .map(|(state, lower)| (&least * &state.start).max(lower).min(state.upper.clone()))
        .collect();
    Ok(BoundedKey { shares, least_factor: least, greatest_factor: greatest.map(|greatest| greatest * scale) })
}

fn common<'a>(numbers: impl Iterator<Item = &'a Rational>) -> Integer {
    let least_multiple = |common: Natural, number: &Rational| {
        let below = number.denominator();
        if (&common % below).is_zero() { common } else { &common / (&common).gcd(below) * below }
    };
    Integer::from(numbers.fold(Natural::ONE, least_multiple))
}

fn whole(number: &Rational, scale: &Integer) -> Integer {
    number.numerator() * (scale / Integer::from(number.denominator().clone()))
}
