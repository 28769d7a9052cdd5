//! Amounts of all members over one denominator.
//!
//! Reducing a fraction costs far more than adding two: income relief gives denominators of a thousand digits, and a run has
//! tens of thousands of amounts. So a key is added up in whole numbers over a common denominator and reduced once, at the end.

use crate::exact::{self, Integer, Rational};
use dashu_int::ops::Gcd;

/// `amounts[s] / over`, with `over` positive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub amounts: Vec<Integer>,
    pub over: Integer,
}

impl Column {
    /// Rationals on their least common denominator.
    pub fn of(values: &[Rational]) -> Self {
        let over = exact::common_denominator(values);
        Self { amounts: values.iter().map(|value| exact::whole(value, &over)).collect(), over }
    }

    /// Each amount over the sum of all: shares. `None` where the sum is zero.
    pub fn shared(amounts: Vec<Integer>) -> Option<Self> {
        let over = amounts.iter().fold(Integer::ZERO, |sum, amount| sum + amount);
        (over > Integer::ZERO).then_some(Self { amounts, over })
    }

    pub fn total(&self) -> Rational {
        let sum = self.amounts.iter().fold(Integer::ZERO, |sum, amount| sum + amount);
        exact::ratio(sum, self.over.clone())
    }

    pub fn is_zero(&self) -> bool {
        self.amounts.iter().all(|amount| *amount == Integer::ZERO)
    }

    pub fn at(&self, state: usize) -> Rational {
        reduced(self.amounts[state].clone(), &self.over)
    }

    pub fn rationals(&self) -> Vec<Rational> {
        (0..self.amounts.len()).map(|state| self.at(state)).collect()
    }

    pub fn times(&self, factor: &Rational) -> Self {
        let amounts = self.amounts.iter().map(|amount| amount * factor.numerator()).collect();
        Self { amounts, over: &self.over * Integer::from(factor.denominator().clone()) }
    }

    /// Each amount times its state's factor, divided by the new sum. `None` where nothing is left.
    pub fn reshared(&self, factors: &[Integer]) -> Option<Self> {
        Self::shared(self.amounts.iter().zip(factors).map(|(amount, factor)| amount * factor).collect())
    }

    /// The sum of columns over `states` members.
    pub fn sum<'a>(states: usize, columns: impl IntoIterator<Item = &'a Self>) -> Self {
        let columns: Vec<&Self> = columns.into_iter().collect();
        let over = columns.iter().fold(Integer::ONE, |over, column| lcm(over, column.over.clone()));
        let mut amounts = vec![Integer::ZERO; states];
        for column in columns {
            let scale = &over / &column.over;
            for (sum, amount) in amounts.iter_mut().zip(&column.amounts).filter(|(_, amount)| **amount != Integer::ZERO)
            {
                *sum += amount * &scale;
            }
        }
        Self { amounts, over }
    }

    /// The difference, state by state.
    pub fn minus(&self, other: &Self) -> Self {
        Self::sum(self.amounts.len(), [self, &other.times(&-Rational::ONE)])
    }

    /// The smaller of the two, state by state.
    pub fn least(&self, other: &Self) -> Self {
        let pick = |(one, two): (&Integer, &Integer)| (one * &other.over).min(two * &self.over);
        Self { amounts: self.amounts.iter().zip(&other.amounts).map(pick).collect(), over: &self.over * &other.over }
    }
}

/// `amount / over` in lowest terms, with one greatest common divisor and none for zero.
pub(super) fn reduced(amount: Integer, over: &Integer) -> Rational {
    if amount == Integer::ZERO { Rational::ZERO } else { Rational::from_parts_signed(amount, over.clone()) }
}

fn lcm(one: Integer, other: Integer) -> Integer {
    if one == Integer::ONE || one == other {
        return other;
    }
    let common = Integer::from((&one).gcd(&other));
    one / common * other
}
