//! Factors: relief and exemption of named states, and who bears what is taken off.

use std::collections::BTreeMap;

use super::column::Column;
use crate::diagnostic::Diagnostic;
use crate::exact::{self, Integer, Rational};
use crate::ids::StateId;
use crate::scenario::{Bearers, Factor};

/// What factors do to a key, in the order of the file.
#[derive(Debug, Clone)]
pub(super) enum Acts {
    /// Each share times a factor, then divided by the sum.
    Multiplies(Vec<Integer>),
    /// What is taken off some is borne by others.
    Moves(Discount),
}

/// k\[s\] becomes f k\[s\] for those covered, and k\[b\] becomes k\[b\] (1 + D / B) for those who bear it: D = (1 - f) x the sum of k over
/// those covered, B = the sum of k over the bearers. The sum of all stays. So discounts are borne by named states pro rata, as the
/// permanent members of the Security Council bear those of the scale for peacekeeping (General Assembly, resolution 55/235).
#[derive(Debug, Clone)]
pub(super) struct Discount {
    factor: Rational,
    covered: Vec<usize>,
    bearers: Vec<usize>,
}

/// What the factors of a key do, those without bearers of their own that follow each other as one.
///
/// # Errors
/// A negative factor.
pub(super) fn acts(factors: &[Factor], position: &BTreeMap<StateId, usize>) -> Result<Vec<Acts>, Vec<Diagnostic>> {
    let negative = |factor: &&Factor| factor.factor < Rational::ZERO;
    let wrong: Vec<Diagnostic> = factors
        .iter()
        .filter(negative)
        .map(|factor| {
            let what = format!("{}: a factor is negative", factor.named.path);
            let place = Some(factor.named.place.clone());
            Diagnostic::error("ONUS-K002", place, what, "write a factor of zero or more")
        })
        .collect();
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let mut acts = Vec::new();
    let mut together = None;
    for Factor { states, factor, borne_by, .. } in factors {
        let covered: Vec<usize> = states.iter().filter_map(|id| position.get(id).copied()).collect();
        match borne_by {
            Bearers::All => {
                let all = together.get_or_insert_with(|| vec![Rational::ONE; position.len()]);
                covered.iter().for_each(|state| all[*state] *= factor);
            }
            Bearers::These { states, .. } => {
                acts.extend(together.take().map(multiplies));
                let bearers = states.iter().filter_map(|id| position.get(id).copied()).collect();
                acts.push(Acts::Moves(Discount { factor: factor.clone(), covered, bearers }));
            }
        }
    }
    acts.extend(together.map(multiplies));
    Ok(acts)
}

fn multiplies(factors: Vec<Rational>) -> Acts {
    Acts::Multiplies(Column::of(&factors).amounts)
}

impl Acts {
    /// The key after it; `None` where nobody is left who owes, or who bears what is taken off.
    pub fn on(&self, whole: &Column) -> Option<Column> {
        match self {
            Self::Multiplies(factors) => whole.reshared(factors),
            Self::Moves(discount) => discount.on(whole),
        }
    }
}

impl Discount {
    /// In whole numbers: over the old denominator times q B, where f = p / q.
    fn on(&self, whole: &Column) -> Option<Column> {
        let sum = |states: &[usize]| states.iter().fold(Integer::ZERO, |sum, state| sum + &whole.amounts[*state]);
        let (kept, parts) = (self.factor.numerator(), Integer::from(self.factor.denominator().clone()));
        let taken = sum(&self.covered) * (&parts - kept);
        if taken == Integer::ZERO {
            return Some(whole.clone());
        }
        let bearing = sum(&self.bearers);
        if bearing == Integer::ZERO {
            return None;
        }
        let unmoved = &parts * &bearing;
        let mut amounts: Vec<Integer> = whole.amounts.iter().map(|amount| amount * &unmoved).collect();
        for state in &self.covered {
            amounts[*state] = &whole.amounts[*state] * kept * &bearing;
        }
        for state in &self.bearers {
            amounts[*state] = &whole.amounts[*state] * (&unmoved + &taken);
        }
        Some(Column { amounts, over: &whole.over * &unmoved })
    }

    /// Bounds of shares after it, each end on its own: every key lies inside, but an end may not be attained.
    pub fn bounds(&self, shares: &mut [(Rational, Rational)]) {
        let off = Rational::ONE - &self.factor;
        let taken = |end: fn(&(Rational, Rational)) -> &Rational| {
            exact::sum(self.covered.iter().map(|state| end(&shares[*state]))) * &off
        };
        let (least, most) = (taken(|pair| &pair.0), taken(|pair| &pair.1));
        let own: Vec<(Rational, Rational)> = self.bearers.iter().map(|state| shares[*state].clone()).collect();
        let parts = super::ranges::corners(&own, None);
        for (state, part) in self.bearers.iter().zip(parts) {
            shares[*state].0 += &least * part.0;
            shares[*state].1 += &most * part.1;
        }
        for state in &self.covered {
            shares[*state].0 *= &self.factor;
            shares[*state].1 *= &self.factor;
        }
    }
}
