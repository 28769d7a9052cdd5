//! What the multipliers of a stage add up to, kept for the next stage.
//!
//! From one level to the next most multipliers stay in proportion. So the weighted sums are not added up anew: what a weight
//! differs from the one before is added, and a weight that is not named any more is taken back.

use std::collections::BTreeMap;

use super::certificate::Constraint;
use super::stage::{Bound, Right};
use crate::exact::{Integer, Rational};

/// The weight that a constraint has in the sums of a [`Tally`].
#[derive(Debug, Default)]
struct Weight {
    /// What its whole sum is multiplied by.
    weight: Integer,
    /// Whether it stands as an open ratio.
    is_open: bool,
    /// Whether this stage has named it.
    named: bool,
}

/// Sums of weight times constraint, over all constraints that are named.
#[derive(Debug)]
pub(super) struct Tally {
    weights: BTreeMap<Constraint, Weight>,
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
            weights: BTreeMap::new(),
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

    /// Gives a constraint its weight in this stage; `false` where it has one already.
    pub fn take(&mut self, constraint: &Constraint, bound: &Bound<'_>, weight: Integer) -> bool {
        let is_open = matches!(bound.right, Right::Open(_));
        let now = Weight { weight: weight.clone(), is_open, named: true };
        let before = std::mem::replace(self.weights.entry(constraint.clone()).or_default(), now);
        if before.weight != weight || before.is_open != is_open {
            self.replace(&before, bound, &weight);
        }
        !before.named
    }

    /// Ends a stage: what it has not named is taken back.
    ///
    /// # Errors
    /// What `bound` says of a constraint that is none any more.
    pub fn close<'a, E>(&mut self, bound: impl Fn(&Constraint) -> Result<Bound<'a>, E>) -> Result<(), E> {
        let mut gone = Vec::new();
        self.weights.retain(|constraint, weight| {
            let named = std::mem::take(&mut weight.named);
            if !named {
                gone.push((constraint.clone(), std::mem::take(weight)));
            }
            named
        });
        for (constraint, before) in gone {
            self.replace(&before, &bound(&constraint)?, &Integer::ZERO);
        }
        Ok(())
    }

    /// Takes the weight of a constraint from what it was to what it is now.
    fn replace(&mut self, before: &Weight, bound: &Bound<'_>, weight: &Integer) {
        let more = weight - &before.weight;
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
                if before.is_open {
                    self.level -= &before.weight * over * by;
                    self.closed[level] += weight * over * by;
                } else {
                    self.closed[level] += more * over * by;
                }
            }
            Right::Value(value) => self.values += Rational::from(more * over) * value,
        }
    }
}
