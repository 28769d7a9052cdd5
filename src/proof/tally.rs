//! What the multipliers of a stage add up to on every column, kept for the next stage.
//!
//! From one level to the next most multipliers stay in proportion. So the weighted sums are not added up anew: what a weight
//! differs from the one before is added, and a weight that is not named any more is taken back.

use super::certificate::Constraint;
use super::stage::{Bound, Part, Right};
use super::sums::Sums;
use crate::exact::Integer;

/// The weight that a constraint has in the sums of a [`Tally`].
#[derive(Debug, Clone, Default)]
struct Weight {
    /// What its whole sum is multiplied by.
    weight: Integer,
    /// Whether it stands as an open ratio.
    is_open: bool,
    /// Whether this stage has named it.
    named: bool,
}

/// Sums of weight times constraint, over all constraints that are named.
pub(super) struct Tally {
    /// By place ([`Sums::place`]).
    weights: Vec<Weight>,
    /// The constraints that the stage before named, and those that this one has named so far.
    before: Vec<(usize, Constraint)>,
    now: Vec<(usize, Constraint)>,
    /// Of each column, less weight times whole coefficient.
    pub reduced: Vec<Integer>,
    /// The columns of which that has changed since they were last taken, some of them twice.
    changed: Vec<usize>,
    /// Weight times what open ratios are taken by, over `Sums::over`.
    pub level: Integer,
}

impl Tally {
    pub fn new(sums: &Sums) -> Self {
        Self {
            weights: vec![Weight::default(); sums.places()],
            before: Vec::new(),
            now: Vec::new(),
            reduced: vec![Integer::ZERO; sums.columns],
            changed: Vec::new(),
            level: Integer::ZERO,
        }
    }

    /// The columns that have changed since this was last asked.
    pub fn take_changed(&mut self) -> Vec<usize> {
        std::mem::take(&mut self.changed)
    }

    /// Says of all columns that they have changed.
    pub fn change_all(&mut self) {
        self.changed = (0..self.reduced.len()).collect();
    }

    /// Gives the constraint in a place its weight in this stage; `false` where it has one already.
    pub fn take(&mut self, place: usize, constraint: &Constraint, bound: &Bound<'_>, weight: Integer) -> bool {
        let own = &mut self.weights[place];
        if std::mem::replace(&mut own.named, true) {
            return false;
        }
        self.now.push((place, constraint.clone()));
        let is_open = matches!(bound.right, Right::Open(_));
        if own.weight != weight || own.is_open != is_open {
            let before = std::mem::replace(own, Weight { weight: weight.clone(), is_open, named: true });
            self.replace(&before, bound, &weight);
        }
        true
    }

    /// Ends a stage: what it has not named is taken back.
    ///
    /// # Errors
    /// What `bound` says of a constraint that is none any more.
    pub fn close<'a, E>(&mut self, bound: impl Fn(&Constraint) -> Result<Bound<'a>, E>) -> Result<(), E> {
        for (place, constraint) in std::mem::take(&mut self.before) {
            if !self.weights[place].named {
                let before = std::mem::take(&mut self.weights[place]);
                self.replace(&before, &bound(&constraint)?, &Integer::ZERO);
            }
        }
        self.before = std::mem::take(&mut self.now);
        for (place, _) in &self.before {
            self.weights[*place].named = false;
        }
        Ok(())
    }

    /// Takes the weight of a constraint from what it was to what it is now.
    fn replace(&mut self, before: &Weight, bound: &Bound<'_>, weight: &Integer) {
        let more = weight - &before.weight;
        if !more.is_zero() {
            match bound.sum {
                Part::Column(column) => {
                    self.reduced[column] -= &more;
                    self.changed.push(column);
                }
                Part::Sum(sum) => {
                    for (column, factor) in &sum.terms {
                        if factor.is_one() {
                            self.reduced[*column] -= &more;
                        } else {
                            self.reduced[*column] -= factor * &more;
                        }
                        self.changed.push(*column);
                    }
                }
            }
        }
        match (bound.sum, bound.right) {
            (Part::Sum(sum), Right::Open(by)) => self.level += more * &sum.over * by,
            // What an open ratio counted in the level counts there no more once it is closed.
            (Part::Sum(sum), Right::Closed(_, by)) if before.is_open => self.level -= &before.weight * &sum.over * by,
            _ => {}
        }
    }
}
