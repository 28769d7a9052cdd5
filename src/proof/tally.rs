//! What the multipliers of a stage add up to, kept for the next stage.
//!
//! From one level to the next most multipliers stay in proportion. So the weighted sums are not added up anew: what a weight
//! differs from the one before is added, and a weight that is not named any more is taken back.

use super::certificate::Constraint;
use super::stage::{Bound, Right};
use crate::exact::{Integer, Rational};

/// A constraint that a stage names.
pub(super) struct Named<'a> {
    pub constraint: &'a Constraint,
    pub bound: &'a Bound<'a>,
    /// What its whole sum is multiplied by.
    pub weight: Integer,
}

/// The weight that a constraint has in the sums of a [`Tally`].
#[derive(Debug)]
struct Weight {
    constraint: Constraint,
    weight: Integer,
    /// Whether it stands as an open ratio.
    is_open: bool,
}

/// Sums of weight times constraint, over all constraints that are named.
#[derive(Debug)]
pub(super) struct Tally {
    /// In the order of their constraints.
    weights: Vec<Weight>,
    /// Of each column, less weight times whole coefficient.
    pub reduced: Vec<Integer>,
    /// Weight times what open ratios are taken by, over `Sums::over`.
    pub level: Integer,
    /// Weight times numbers of the programme, over `Sums::over`.
    numbers: Integer,
    /// By level found, weight times what ratios closed at it are taken by, over `Sums::over`.
    closed: Vec<Integer>,
    /// Weight times the values of earlier goals and columns.
    pub values: Rational,
}

impl Tally {
    pub fn new(columns: usize) -> Self {
        Self {
            weights: Vec::new(),
            reduced: vec![Integer::ZERO; columns],
            level: Integer::ZERO,
            numbers: Integer::ZERO,
            closed: Vec::new(),
            values: Rational::ZERO,
        }
    }

    /// Weight times right-hand side, over `Sums::over`, without what `values` counts.
    pub fn right(&self, levels: &[Rational]) -> Rational {
        let closed = levels.iter().zip(&self.closed).filter(|(_, times)| !times.is_zero());
        closed.fold(Rational::from(self.numbers.clone()), |sum, (level, times)| sum + level * times)
    }

    /// Goes on to the next stage, whose constraints are given in their order; what it does not name is taken back.
    ///
    /// # Errors
    /// What `bound` says of a constraint that is none any more.
    pub fn turn<'a, E>(
        &mut self,
        named: Vec<Named<'_>>,
        bound: impl Fn(&Constraint) -> Result<Bound<'a>, E>,
    ) -> Result<(), E> {
        let mut before = std::mem::take(&mut self.weights).into_iter().peekable();
        self.weights.reserve(named.len());
        for Named { constraint, bound: now, weight } in named {
            while let Some(gone) = before.next_if(|before| before.constraint < *constraint) {
                self.replace(&gone.weight, gone.is_open, &bound(&gone.constraint)?, &Integer::ZERO);
            }
            let is_open = matches!(now.right, Right::Open(_));
            match before.next_if(|before| before.constraint == *constraint) {
                Some(before) if before.weight == weight && before.is_open == is_open => {}
                Some(before) => self.replace(&before.weight, before.is_open, now, &weight),
                None => self.replace(&Integer::ZERO, false, now, &weight),
            }
            self.weights.push(Weight { constraint: constraint.clone(), weight, is_open });
        }
        before.try_for_each(|gone| {
            self.replace(&gone.weight, gone.is_open, &bound(&gone.constraint)?, &Integer::ZERO);
            Ok(())
        })
    }

    /// Takes the weight of a constraint from what it was to what it is now.
    fn replace(&mut self, before: &Integer, was_open: bool, bound: &Bound<'_>, weight: &Integer) {
        let more = weight - before;
        for (column, factor) in bound.sum.terms.iter().filter(|_| !more.is_zero()) {
            if factor.is_one() {
                self.reduced[*column] -= &more;
            } else {
                self.reduced[*column] -= factor * &more;
            }
        }
        let over = &bound.sum.over;
        match bound.right {
            Right::Number(number) => self.numbers += more * over * number,
            Right::Open(by) => self.level += more * over * by,
            Right::Closed(level, by) => {
                self.closed.resize(self.closed.len().max(level + 1), Integer::ZERO);
                // What an open ratio counted in the level counts here once it is closed.
                if was_open {
                    self.level -= before * over * by;
                    self.closed[level] += weight * over * by;
                } else {
                    self.closed[level] += more * over * by;
                }
            }
            Right::Value(value) => self.values += Rational::from(more * over) * value,
        }
    }
}
