//! A row of rationals over one denominator, kept in integers: one row of the inverse of the basis.

use dashu_int::ops::Gcd;

use crate::exact::{Integer, Rational};

/// Whole numbers over one positive denominator.
///
/// One common factor is taken out a row instead of one an entry, which is what makes long eliminations cheap.
#[derive(Debug, Clone)]
pub(super) struct FractionRow {
    above: Vec<Integer>,
    over: Integer,
}

impl FractionRow {
    /// A row of zeros.
    pub(super) fn zero(width: usize) -> Self {
        Self { above: vec![Integer::ZERO; width], over: Integer::ONE }
    }

    /// Row `at` of the identity.
    pub(super) fn unit(width: usize, at: usize) -> Self {
        let mut row = Self::zero(width);
        row.above[at] = Integer::ONE;
        row
    }

    /// The sum of factor times row.
    pub(super) fn sum(width: usize, terms: &[(Integer, &FractionRow)]) -> Self {
        let over = terms.iter().fold(Integer::ONE, |over, (_, row)| least_common(&over, &row.over));
        let mut above = vec![Integer::ZERO; width];
        for (factor, row) in terms {
            let factor = factor * (&over / &row.over);
            for (entry, own) in above.iter_mut().zip(&row.above).filter(|(_, own)| !own.is_zero()) {
                *entry += own * &factor;
            }
        }
        let mut sum = Self { above, over };
        sum.reduce();
        sum
    }

    /// The common denominator.
    pub(super) fn over(&self) -> &Integer {
        &self.over
    }

    /// Entry `at`.
    pub(super) fn get(&self, at: usize) -> Rational {
        over(self.above[at].clone(), &self.over)
    }

    /// The numerator, over [`Self::over`], of the product with a sparse column.
    pub(super) fn dot(&self, column: &[(usize, Integer)]) -> Integer {
        let mut total = Integer::ZERO;
        for (at, coefficient) in column {
            let own = &self.above[*at];
            if !own.is_zero() {
                total += own * coefficient;
            }
        }
        total
    }

    /// The numerators that are not zero.
    pub(super) fn support(&self) -> Vec<(usize, Integer)> {
        let nonzero = self.above.iter().enumerate().filter(|(_, entry)| !entry.is_zero());
        nonzero.map(|(at, entry)| (at, entry.clone())).collect()
    }

    /// Takes out of this row the multiple of the pivot row that clears the entering column:
    /// `own` is this row's numerator in that column, `pivot` the pivot row's, `support` the pivot row's numerators.
    pub(super) fn eliminate(&mut self, own: &Integer, pivot: &Integer, support: &[(usize, Integer)]) {
        let common = signed_like(Integer::from(own.gcd(pivot)), pivot);
        let (keep, take) = (pivot / &common, own / &common);
        if !keep.is_one() {
            self.over *= &keep;
            for entry in self.above.iter_mut().filter(|entry| !entry.is_zero()) {
                *entry *= &keep;
            }
        }
        for (at, entry) in support {
            self.above[*at] -= entry * &take;
        }
        self.reduce();
    }

    /// The pivot row itself after the pivot.
    pub(super) fn divide(&mut self, pivot: &Integer) {
        self.over = pivot.clone();
        if pivot < &Integer::ZERO {
            self.over = -pivot.clone();
            for entry in self.above.iter_mut().filter(|entry| !entry.is_zero()) {
                *entry = -core::mem::take(entry);
            }
        }
        self.reduce();
    }

    fn reduce(&mut self) {
        let mut common = self.over.clone();
        for entry in self.above.iter().filter(|entry| !entry.is_zero()) {
            if common.is_one() {
                return;
            }
            common = Integer::from(common.gcd(entry));
        }
        if common.is_one() {
            return;
        }
        self.over /= &common;
        for entry in self.above.iter_mut().filter(|entry| !entry.is_zero()) {
            *entry /= &common;
        }
    }
}

/// `above / below`, the denominator being positive.
pub(super) fn over(above: Integer, below: &Integer) -> Rational {
    if below.is_one() { Rational::from(above) } else { Rational::from(above) / Rational::from(below.clone()) }
}

/// The least positive integer that both divide.
pub(super) fn least_common(a: &Integer, b: &Integer) -> Integer {
    a / Integer::from(a.gcd(b)) * b
}

fn signed_like(magnitude: Integer, like: &Integer) -> Integer {
    if like < &Integer::ZERO { -magnitude } else { magnitude }
}
