//! Values of all states with the ranges of those that are not certain.

use crate::exact::Rational;

/// One value a state, and least and greatest where it has a range.
#[derive(Debug, Clone)]
pub(super) struct Ranged {
    pub values: Vec<Option<Rational>>,
    pub bounds: Vec<Option<(Rational, Rational)>>,
}

impl Ranged {
    /// Least and greatest of a state: its value twice, where it is certain.
    fn ends(&self, state: usize) -> Option<(Rational, Rational)> {
        self.bounds[state].clone().or_else(|| Some((self.values[state].clone()?, self.values[state].clone()?)))
    }

    fn is_certain(&self, state: usize) -> bool {
        self.bounds[state].is_none()
    }

    /// Adds another column; what is missing in one is missing in the sum.
    pub fn add(&mut self, other: &Self) {
        for state in 0..self.values.len() {
            let certain = self.is_certain(state) && other.is_certain(state);
            let ends = self.ends(state).zip(other.ends(state)).filter(|_| !certain);
            self.bounds[state] = ends.map(|(own, other)| (own.0 + other.0, own.1 + other.1));
            self.values[state] =
                self.values[state].take().zip(other.values[state].as_ref()).map(|(own, other)| own + other);
        }
    }

    /// Divides by another column; what is missing in one is missing in the rate.
    ///
    /// # Errors
    /// The state whose divisor is zero, or may be.
    pub fn over(&mut self, below: &Self) -> Result<(), usize> {
        for state in 0..self.values.len() {
            let (own, divisor) = (self.ends(state), below.ends(state));
            let certain = self.is_certain(state) && below.is_certain(state);
            if own.is_some()
                && divisor.as_ref().is_some_and(|(low, high)| low <= &Rational::ZERO && high >= &Rational::ZERO)
            {
                return Err(state);
            }
            let ends = own.zip(divisor).filter(|_| !certain);
            self.bounds[state] = ends.map(|(own, divisor)| {
                // A quotient rises or falls in each of the two, so that its ends are at corners.
                let mut corners = [&own.0 / &divisor.0, &own.0 / &divisor.1, &own.1 / &divisor.0, &own.1 / &divisor.1];
                corners.sort();
                let [least, .., greatest] = corners;
                (least, greatest)
            });
            self.values[state] =
                self.values[state].take().zip(below.values[state].as_ref()).map(|(own, divisor)| own / divisor);
        }
        Ok(())
    }
}
