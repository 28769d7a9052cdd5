//! The bounded proportional key: shares in proportion to a start, kept within bounds by one rule (mathematics 3.6).

mod whole;

pub(in crate::key) use self::whole::level;
pub use self::whole::{WholeBounds, WholeShares, whole_shares};

use crate::exact::{self, Rational, common_denominator};

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

/// `k[s] = min(max(λ start[s], lower[s]), upper[s])` with a λ >= 0 that makes the sum one. The shares are unique; λ may be an
/// interval, whose ends are the ratio of share to start of some state at a bound.
///
/// # Errors
/// [`NoBoundedKey`] when there is none: exactly when a bound crosses another, or not
/// sum of lower <= 1 <= sum of upper over start > 0 plus sum of lower over start = 0.
pub fn bounded_key(states: &[Bounds]) -> Result<BoundedKey, NoBoundedKey> {
    let lowers: Vec<Rational> = states.iter().map(|state| state.lower.clone().max(Rational::ZERO)).collect();
    let one = common_denominator(lowers.iter().chain(states.iter().map(|state| &state.upper)));
    let unit = common_denominator(states.iter().map(|state| &state.start));
    let bounds = (states.iter().zip(&lowers)).map(|(state, lower)| WholeBounds {
        start: exact::whole(&state.start, &unit),
        lower: exact::whole(lower, &one),
        upper: exact::whole(&state.upper, &one),
    });
    let bounds: Vec<WholeBounds> = bounds.collect();
    let WholeShares { parts, factor, over } = whole_shares(&bounds, &one)?;
    // Whoever is above its least share has a factor of at least share over start, whoever is below its greatest at most that.
    let (mut least, mut greatest): (Option<usize>, Option<usize>) = (None, None);
    for (at, (part, state)) in parts.iter().zip(&bounds).enumerate().filter(|(_, (_, state))| !state.start.is_zero()) {
        let factor_to = |other: usize| (part * &bounds[other].start).cmp(&(&parts[other] * &state.start));
        if *part > &state.lower * &over && least.is_none_or(|least| factor_to(least).is_gt()) {
            least = Some(at);
        }
        if *part < &state.upper * &over && greatest.is_none_or(|greatest| factor_to(greatest).is_lt()) {
            greatest = Some(at);
        }
    }
    let factor = Rational::from(factor * unit) / Rational::from(over * one);
    let shares: Vec<Rational> = (states.iter().zip(lowers))
        .map(|(state, lower)| (&factor * &state.start).max(lower).min(state.upper.clone()))
        .collect();
    let of = |at: usize| &shares[at] / &states[at].start;
    let (least_factor, greatest_factor) = (least.map(of).unwrap_or_default(), greatest.map(of));
    Ok(BoundedKey { shares, least_factor, greatest_factor })
}
