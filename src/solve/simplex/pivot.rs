//! Steps from one basis to the next until a cost cannot fall.
//!
//! The entering column is the one whose cost falls fastest (Dantzig 1951); after a long run of steps of length zero it is the
//! first that falls, and the leaving one the first that blocks, until a step has a length: so nothing cycles (Bland 1977).

use super::fraction_row::{FractionRow, least_common, over};
use super::tableau::Tableau;
use crate::exact::{Integer, Rational};

/// After so many steps of length zero in a row, Bland's rule.
const STALLED: usize = 2_000;

/// A cost for each column, in whole numbers over one denominator.
pub(super) struct Cost {
    whole: Vec<Integer>,
    over: Integer,
}

impl Cost {
    /// No cost.
    pub(super) fn zero(width: usize) -> Self {
        Self { whole: vec![Integer::ZERO; width], over: Integer::ONE }
    }

    /// The costs of some columns.
    pub(super) fn new(width: usize, terms: &[(usize, Rational)]) -> Self {
        let mut cost = Self::zero(width);
        for (_, term) in terms {
            cost.over = least_common(&cost.over, &Integer::from(term.denominator().clone()));
        }
        for (column, term) in terms {
            cost.whole[*column] += (term * Rational::from(cost.over.clone())).numerator();
        }
        cost
    }

    /// Sets one cost; whole numbers only.
    pub(super) fn set(&mut self, column: usize, whole: Integer) {
        self.whole[column] = whole;
    }
}

/// How a run ends.
pub(super) enum End {
    /// The cost cannot fall; minus the multipliers of the scaled rows, times the cost's denominator.
    Optimal(FractionRow),
    /// The cost falls for ever along the ray that moves `column` by `direction`.
    Unbounded { column: usize, direction: Rational },
}

enum Block {
    /// The entering column reaches its own other bound.
    Itself,
    /// The column that is basic in this row reaches a bound.
    Row(usize),
}

impl Tableau {
    /// Minimises a cost from the present basis, which must be feasible.
    pub(super) fn run(&mut self, cost: &mut Cost) -> End {
        let mut objective = self.objective(cost);
        let mut stalled = 0;
        loop {
            let bland = stalled >= STALLED;
            let Some((entering, fall)) = self.entering(&objective, cost, bland) else {
                return End::Optimal(objective);
            };
            let direction = if fall < Integer::ZERO { Rational::ONE } else { -Rational::ONE };
            let in_basis = self.in_basis(entering);
            let Some((length, block)) = self.first_block(entering, &in_basis, &direction) else {
                return End::Unbounded { column: entering, direction };
            };
            stalled = if length.is_zero() { stalled + 1 } else { 0 };
            self.shift(entering, &in_basis, &(length * direction));
            if let Block::Row(row) = block {
                let leaving = self.basis[row];
                self.pivot(row, entering, &in_basis, Some((&mut objective, &fall)));
                if let Some(range) = self.relaxed.remove(&leaving) {
                    self.columns[leaving].range = range;
                    cost.set(leaving, Integer::ZERO);
                }
            }
        }
    }

    /// The reduced cost of a column.
    pub(super) fn reduced(&self, objective: &FractionRow, cost: &Cost, column: usize) -> Rational {
        over(self.fall(objective, cost, column), &(objective.over() * &cost.over))
    }

    fn objective(&self, cost: &Cost) -> FractionRow {
        let basic = self.basis.iter().zip(&self.inverse).filter(|(column, _)| !cost.whole[**column].is_zero());
        let terms: Vec<_> = basic.map(|(column, row)| (-cost.whole[*column].clone(), row)).collect();
        FractionRow::sum(self.height(), &terms)
    }

    /// The numerator of a reduced cost; the denominators of all columns are the same.
    fn fall(&self, objective: &FractionRow, cost: &Cost, column: usize) -> Integer {
        let own = &cost.whole[column];
        let rows = objective.dot(&self.columns[column].terms);
        if own.is_zero() { rows } else { rows + own * objective.over() }
    }

    fn entering(&self, objective: &FractionRow, cost: &Cost, bland: bool) -> Option<(usize, Integer)> {
        let mut best: Option<(usize, Integer)> = None;
        for column in (0..self.columns.len()).filter(|&column| self.row_of[column].is_none() && !self.fixed[column]) {
            let fall = self.fall(objective, cost, column);
            if fall.is_zero() || best.as_ref().is_some_and(|(_, best)| !larger(&fall, best)) {
                continue;
            }
            let (lower, upper) = &self.columns[column].range;
            let wall = if fall < Integer::ZERO { upper } else { lower };
            if wall.as_ref() == Some(&self.values[column]) {
                continue;
            }
            best = Some((column, fall));
            if bland {
                break;
            }
        }
        best
    }

    /// The length of the step and what ends it; on a tie the first column.
    fn first_block(
        &self,
        entering: usize,
        in_basis: &[(usize, Integer)],
        direction: &Rational,
    ) -> Option<(Rational, Block)> {
        let (lower, upper) = &self.columns[entering].range;
        let mut best = match (lower, upper) {
            (Some(lower), Some(upper)) => Some((upper - lower, Block::Itself)),
            _ => None,
        };
        for (row, numerator) in in_basis {
            let column = self.basis[*row];
            let rises = (numerator < &Integer::ZERO) == (direction > &Rational::ZERO);
            let (lower, upper) = &self.columns[column].range;
            let Some(wall) = (if rises { upper } else { lower }) else { continue };
            let room = wall - &self.values[column];
            let room = if rises { room } else { -room };
            let length = match (room.is_zero(), &best) {
                (true, _) => Rational::ZERO,
                (false, Some((best, _))) if best.is_zero() => continue,
                (false, _) => room / over(positive(numerator), self.inverse[*row].over()),
            };
            let nearer = match &best {
                None => true,
                Some((best, Block::Itself)) => &length < best,
                Some((best, Block::Row(other))) => &length < best || (&length == best && column < self.basis[*other]),
            };
            if nearer {
                best = Some((length, Block::Row(*row)));
            }
        }
        best
    }
}

fn positive(x: &Integer) -> Integer {
    if x < &Integer::ZERO { -x.clone() } else { x.clone() }
}

/// Whether |x| > |y|, without copies.
fn larger(x: &Integer, y: &Integer) -> bool {
    let ((_, x), (_, y)) = (x.as_sign_words(), y.as_sign_words());
    x.len().cmp(&y.len()).then_with(|| x.iter().rev().cmp(y.iter().rev())).is_gt()
}
