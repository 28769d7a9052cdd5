//! What the simplex method calculates with: rationals, which decide, and doubles, which look ahead.

use dashu_int::ops::BitTest;

use crate::exact::{Abs, Rational, approximate};

/// A number of a tableau.
pub(super) trait Number: Clone {
    /// Nothing.
    const ZERO: Self;
    /// One.
    const ONE: Self;
    /// What a value may be off and still count as met: nothing for rationals.
    const SLACK: Self;
    /// Whether nothing is lost.
    const EXACT: bool;
    /// A fall of the cost that is too flat to be one.
    const FLAT: f64;
    /// How often a factorisation is updated before it is made anew.
    const UPDATES: usize;
    /// After so many steps a run ends.
    const STEPS: usize;

    /// Whether it counts as zero: for a double, what rounding leaves of zero.
    fn is_zero(&self) -> bool;
    /// Whether it is less than another.
    fn is_less(&self, than: &Self) -> bool;
    /// `self -= factor * by`.
    fn lessen(&mut self, factor: &Self, by: &Self);
    /// `self / by`.
    fn over(&self, by: &Self) -> Self;
    /// `self * by`.
    fn times(&self, by: &Self) -> Self;
    /// Its size without its sign.
    fn size(&self) -> Self;
    /// A double near it.
    fn rough(&self) -> f64;
    /// Whether it may be a pivot.
    fn is_pivot(&self) -> bool;
    /// Numerator and denominator, where it is exact and they are small.
    fn small(&self) -> Option<(i64, i64)>;
    /// What calculating with it costs: the square of its length in words of 64 bits; nothing for doubles and for zero.
    fn work(&self) -> u64;
    /// How it serves as a pivot: the larger, the better; nothing where any number that is not zero serves alike.
    fn weight(&self) -> f64;

    /// `self - other`.
    fn less(&self, other: &Self) -> Self {
        let mut difference = self.clone();
        difference.lessen(&Self::ONE, other);
        difference
    }

    /// `-self`.
    fn negated(&self) -> Self {
        Self::ZERO.less(self)
    }

    /// Whether it is below zero.
    fn is_negative(&self) -> bool {
        self.is_less(&Self::ZERO)
    }

    /// Whether it is a violation.
    fn is_beyond(&self) -> bool {
        Self::SLACK.is_less(self)
    }
}

impl Number for Rational {
    const ZERO: Self = Rational::ZERO;
    const ONE: Self = Rational::ONE;
    const SLACK: Self = Rational::ZERO;
    const EXACT: bool = true;
    const FLAT: f64 = 0.0;
    const UPDATES: usize = 40;
    const STEPS: usize = usize::MAX;

    fn is_zero(&self) -> bool {
        self.is_zero()
    }

    fn is_less(&self, than: &Self) -> bool {
        self < than
    }

    /// Whole numbers need no greatest common divisors, and are what most are.
    fn lessen(&mut self, factor: &Self, by: &Self) {
        let whole = |number: &Self| number.denominator().is_one();
        if whole(self) && whole(factor) && whole(by) {
            *self = Self::from(self.numerator() - factor.numerator() * by.numerator());
        } else if factor.is_one() {
            *self -= by;
        } else {
            *self -= factor * by;
        }
    }

    fn over(&self, by: &Self) -> Self {
        if by.is_one() { self.clone() } else { self / by }
    }

    fn times(&self, by: &Self) -> Self {
        self * by
    }

    fn size(&self) -> Self {
        self.clone().abs()
    }

    fn rough(&self) -> f64 {
        if self.is_zero() { 0.0 } else { approximate(self) }
    }

    fn is_pivot(&self) -> bool {
        !self.is_zero()
    }

    fn small(&self) -> Option<(i64, i64)> {
        Some((i64::try_from(self.numerator()).ok()?, i64::try_from(self.denominator()).ok()?))
    }

    fn work(&self) -> u64 {
        if self.is_zero() {
            return 0;
        }
        let words = 1 + (BitTest::bit_len(self.numerator()) + BitTest::bit_len(self.denominator())) / 64;
        let words = u64::try_from(words).unwrap_or(u64::MAX);
        words.saturating_mul(words)
    }

    fn weight(&self) -> f64 {
        0.0
    }
}

impl Number for f64 {
    const ZERO: Self = 0.0;
    const ONE: Self = 1.0;
    const SLACK: Self = 1e-9;
    const EXACT: bool = false;
    const FLAT: f64 = 1e-9;
    const UPDATES: usize = 60;
    const STEPS: usize = 50_000;

    fn is_zero(&self) -> bool {
        self.abs() < 1e-11
    }

    fn is_less(&self, than: &Self) -> bool {
        self < than
    }

    fn lessen(&mut self, factor: &Self, by: &Self) {
        *self -= factor * by;
    }

    fn over(&self, by: &Self) -> Self {
        self / by
    }

    fn times(&self, by: &Self) -> Self {
        self * by
    }

    fn size(&self) -> Self {
        self.abs()
    }

    fn rough(&self) -> f64 {
        *self
    }

    fn is_pivot(&self) -> bool {
        self.abs() > 1e-8
    }

    fn small(&self) -> Option<(i64, i64)> {
        None
    }

    fn work(&self) -> u64 {
        0
    }

    fn weight(&self) -> f64 {
        self.abs()
    }
}
