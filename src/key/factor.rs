//! Factors: relief and exemption of named states, and who bears what is taken off.

use std::collections::BTreeMap;

use super::column::Column;
use crate::diagnostic::Diagnostic;
use crate::exact::{self, Integer, Rational};
use crate::ids::StateId;
use crate::scenario::{Bearers, Factor};

/// What the factors of a key do. The order of the file does not matter: all that multiply come first, then all discounts at once, each on
/// the same shares.
#[derive(Debug, Clone, Default)]
pub(super) struct Factors {
    /// Each share times a factor, then divided by the sum.
    pub multiplied: Option<Vec<Integer>>,
    /// What is taken off some is borne by others.
    pub discounts: Vec<Discount>,
}

/// k\[s\] becomes f k\[s\] for those covered, and those who bear it have D k\[b\] / B more: D = (1 - f) x the sum of k over those covered,
/// B = the sum of k over the bearers. The sum of all stays. So discounts are borne by named states pro rata, as the permanent members of
/// the Security Council bear those of the scale for peacekeeping (General Assembly, resolution 55/235).
#[derive(Debug, Clone)]
pub(super) struct Discount {
    factor: Rational,
    covered: Vec<usize>,
    bearers: Vec<usize>,
}

impl Factors {
    /// # Errors
    /// A negative factor; a state that two discounts cover.
    pub fn of(factors: &[Factor], position: &BTreeMap<StateId, usize>) -> Result<Self, Vec<Diagnostic>> {
        let mut wrong = Vec::new();
        let mut made = Self::default();
        let mut all = vec![Rational::ONE; position.len()];
        let mut discounted: BTreeMap<&StateId, &str> = BTreeMap::new();
        for Factor { named, states, factor, borne_by, .. } in factors {
            let place = || Some(named.place.clone());
            if *factor < Rational::ZERO {
                let what = format!("{}: a factor is negative", named.path);
                wrong.push(Diagnostic::error("ONUS-K002", place(), what, "write a factor of zero or more"));
            }
            let covered: Vec<usize> = states.iter().filter_map(|id| position.get(id).copied()).collect();
            let Bearers::These { states: bearers, .. } = borne_by else {
                covered.iter().for_each(|state| all[*state] *= factor);
                made.multiplied = Some(Vec::new());
                continue;
            };
            for state in states {
                if let Some(other) = discounted.insert(state, &named.path) {
                    let what = format!("{state} has two discounts that others bear: {other} and {}", named.path);
                    wrong.push(Diagnostic::error(
                        "ONUS-S013",
                        place(),
                        what,
                        "let one factor cover it, with the product",
                    ));
                }
            }
            let bearers = bearers.iter().filter_map(|id| position.get(id).copied()).collect();
            made.discounts.push(Discount { factor: factor.clone(), covered, bearers });
        }
        made.multiplied = made.multiplied.map(|_| Column::of(&all).amounts);
        if wrong.is_empty() { Ok(made) } else { Err(wrong) }
    }

    pub fn is_empty(&self) -> bool {
        self.multiplied.is_none() && self.discounts.is_empty()
    }

    /// The key after all discounts; `None` where nobody who bears one has a share.
    pub fn discounted(&self, whole: &Column) -> Option<Column> {
        let changes: Vec<Column> = self.discounts.iter().map(|one| one.change(whole)).collect::<Option<_>>()?;
        Some(Column::sum(whole.amounts.len(), std::iter::once(whole).chain(&changes)))
    }

    /// Bounds of shares after the discounts, each end on its own: every key lies inside, but an end may not be attained.
    pub fn discounted_bounds(&self, shares: &mut [(Rational, Rational)]) {
        let before = shares.to_vec();
        for discount in &self.discounts {
            discount.bounds(&before, shares);
        }
    }
}

impl Discount {
    /// What it adds to and takes off each share: in whole numbers over the old denominator times q B, where f = p / q.
    fn change(&self, whole: &Column) -> Option<Column> {
        let sum = |states: &[usize]| states.iter().fold(Integer::ZERO, |sum, state| sum + &whole.amounts[*state]);
        let off = Integer::from(self.factor.denominator().clone()) - self.factor.numerator();
        let taken = sum(&self.covered) * &off;
        let mut amounts = vec![Integer::ZERO; whole.amounts.len()];
        if taken == Integer::ZERO {
            return Some(Column { amounts, over: Integer::ONE });
        }
        let bearing = sum(&self.bearers);
        if bearing == Integer::ZERO {
            return None;
        }
        for state in &self.covered {
            amounts[*state] = -(&whole.amounts[*state] * &off * &bearing);
        }
        for state in &self.bearers {
            amounts[*state] = &whole.amounts[*state] * &taken;
        }
        Some(Column { amounts, over: &whole.over * Integer::from(self.factor.denominator().clone()) * bearing })
    }

    fn bounds(&self, before: &[(Rational, Rational)], shares: &mut [(Rational, Rational)]) {
        let off = Rational::ONE - &self.factor;
        let taken = |end: fn(&(Rational, Rational)) -> &Rational| {
            exact::sum(self.covered.iter().map(|state| end(&before[*state]))) * &off
        };
        let (least, most) = (taken(|pair| &pair.0), taken(|pair| &pair.1));
        let own: Vec<(Rational, Rational)> = self.bearers.iter().map(|state| before[*state].clone()).collect();
        let parts = super::ranges::corners(&own, None);
        for (state, part) in self.bearers.iter().zip(parts) {
            shares[*state].0 += &least * part.0;
            shares[*state].1 += &most * part.1;
        }
        for state in &self.covered {
            shares[*state].0 -= &before[*state].0 * &off;
            shares[*state].1 -= &before[*state].1 * &off;
        }
    }
}
