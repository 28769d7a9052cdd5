//! Floor, ceilings of groups, general ceiling, one after the other (mathematics 3.5, steps 5 to 7).

use super::Aggregation;
use crate::exact::{self, Rational};
use crate::key::bounded::NoBoundedKey;

pub(super) const ENTRY: Aggregation = Aggregation {
    name: "stepwise",
    asked: "[key.bounds] method = \"stepwise\"",
    title: "Floor, then ceilings of groups, then ceiling",
    formula: "those beyond a limit are set to it, the others bear the difference pro rata; repeated until no limit is broken",
    lacks: &[4, 6, 7, 9, 10],
    when: "where a limit is active: 6 and 4 as in one-rule, 10 at the floor, where a state is frozen that a later step would lift; it depends on the order of its steps",
    fails: "a floor above a ceiling, or nobody is left to bear the difference",
    source: "resolutions of the General Assembly 70/245, 73/271, 76/238, 79/249: the scale of assessments",
};

/// The limits of one state. All are shares, without unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepLimit {
    /// The least share.
    pub floor: Rational,
    /// The ceiling of its groups, which comes before the general one.
    pub class: Option<Rational>,
    /// The general ceiling.
    pub ceiling: Option<Rational>,
}

impl StepLimit {
    /// The lower of the two ceilings.
    #[must_use]
    pub fn least_ceiling(&self) -> Option<Rational> {
        self.class.iter().chain(&self.ceiling).min().cloned()
    }

    /// Takes on the limits of a group where they are tighter.
    pub fn tighten(&mut self, floor: Option<&Rational>, ceiling: Option<&Rational>) {
        if let Some(floor) = floor.filter(|floor| **floor > self.floor) {
            self.floor = floor.clone();
        }
        if let Some(ceiling) = ceiling.filter(|ceiling| self.class.as_ref().is_none_or(|own| *ceiling < own)) {
            self.class = Some(ceiling.clone());
        }
    }
}

/// Three steps, each repeated until nobody breaks a limit that is on: the floors, then the ceilings of groups, then all ceilings.
/// Who breaks one is set to it and stays there; the others bear the difference in proportion to their shares. `start` sums to one.
///
/// # Errors
/// [`NoBoundedKey`]: a floor above a ceiling, or nobody left to bear what is missing.
pub fn stepwise(start: &[Rational], limits: &[StepLimit]) -> Result<Vec<Rational>, NoBoundedKey> {
    if let Some(at) = limits.iter().position(|limit| limit.least_ceiling().is_some_and(|most| most < limit.floor)) {
        return Err(NoBoundedKey::Crossed(at));
    }
    let mut shares = start.to_vec();
    let mut set: Vec<bool> = vec![false; shares.len()];
    type Broken = fn(&Rational, &StepLimit) -> Option<Rational>;
    let steps: [Broken; 3] = [
        |share, limit| (share < &limit.floor).then(|| limit.floor.clone()),
        |share, limit| limit.class.clone().filter(|most| share > most),
        |share, limit| limit.least_ceiling().filter(|most| share > most),
    ];
    for broken in steps {
        loop {
            let mut some = false;
            for ((share, set), limit) in shares.iter_mut().zip(&mut set).zip(limits).filter(|((_, set), _)| !**set) {
                if let Some(to) = broken(share, limit) {
                    (*share, *set, some) = (to, true, true);
                }
            }
            if !some {
                break;
            }
            let sum = |which: bool| {
                exact::sum(shares.iter().zip(&set).filter(|(_, set)| **set == which).map(|(share, _)| share))
            };
            let (held, free) = (sum(true), sum(false));
            let left = Rational::ONE - &held;
            if left < Rational::ZERO {
                return Err(NoBoundedKey::LowerAboveOne(held));
            }
            if free.is_zero() {
                if left.is_zero() {
                    break;
                }
                return Err(NoBoundedKey::UpperBelowOne(held));
            }
            let factor = left / free;
            for (share, _) in shares.iter_mut().zip(&set).filter(|(_, set)| !**set) {
                *share *= &factor;
            }
        }
    }
    Ok(shares)
}
