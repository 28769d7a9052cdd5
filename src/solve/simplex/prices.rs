//! Multipliers of rows and costs of columns, exactly and in doubles beside them: most signs show in doubles already.

use std::cmp::Ordering;

use super::number::Number;
use super::tableau::Column;
use crate::exact::Rational;

/// A sum in doubles above this part of the sum of its parts' sizes has the sign of the exact sum: rounding takes
/// 2^-53 of each part, and columns have far fewer than a million entries.
const CERTAIN: f64 = 1e-9;
/// Sizes between which doubles keep that accuracy.
const SIZES: std::ops::Range<f64> = 1e-250..1e250;

/// Prices: a multiplier a scaled row, a cost a column.
pub(super) struct Prices<N> {
    pub(super) rows: Vec<N>,
    rough: Vec<f64>,
    pub(super) costs: Vec<N>,
}

/// A reduced cost in doubles.
enum Rough {
    Zero,
    Certain(f64),
    Uncertain,
}

impl<N: Number> Prices<N> {
    /// Costs alone.
    pub(super) fn of(costs: Vec<N>) -> Self {
        Self { rows: Vec::new(), rough: Vec::new(), costs }
    }

    /// Takes other multipliers.
    pub(super) fn price(&mut self, rows: Vec<N>) {
        self.rough = rows.iter().map(Number::rough).collect();
        self.rows = rows;
    }

    /// The reduced cost of column `at`.
    pub(super) fn reduced(&self, column: &Column<N>, at: usize) -> N {
        let mut reduced = self.costs[at].clone();
        for (row, term) in column.terms.iter().filter(|(row, _)| !self.rows[*row].is_zero()) {
            reduced.lessen(term, &self.rows[*row]);
        }
        reduced
    }

    fn rough(&self, column: &Column<N>, at: usize) -> Rough {
        let cost = self.costs[at].rough();
        let (mut reduced, mut size) = (cost, cost.abs());
        for (row, term) in &column.rough {
            let part = term * self.rough[*row];
            reduced -= part;
            size += part.abs();
        }
        if size <= 0.0 && column.terms.iter().all(|(row, _)| self.rows[*row].is_zero()) {
            Rough::Zero
        } else if reduced.abs() > CERTAIN * size && SIZES.contains(&size) {
            Rough::Certain(reduced)
        } else {
            Rough::Uncertain
        }
    }

    /// The reduced cost of column `at` in doubles, where its sign is certain in doubles.
    pub(super) fn certain(&self, column: &Column<N>, at: usize) -> Option<f64> {
        match self.rough(column, at) {
            Rough::Certain(reduced) => Some(reduced),
            Rough::Zero | Rough::Uncertain => None,
        }
    }

    /// The sign of the reduced cost of column `at`.
    pub(super) fn sign(&self, column: &Column<N>, at: usize) -> Ordering {
        match self.rough(column, at) {
            Rough::Zero => Ordering::Equal,
            Rough::Certain(reduced) => reduced.total_cmp(&0.0),
            Rough::Uncertain => {
                let reduced = self.reduced(column, at);
                if reduced.is_zero() {
                    Ordering::Equal
                } else if reduced.is_negative() {
                    Ordering::Less
                } else {
                    Ordering::Greater
                }
            }
        }
    }
}

impl Prices<Rational> {
    /// Adds a multiple of other prices.
    pub(super) fn add(&mut self, factor: &Rational, rows: &[(usize, Rational)], costs: &[(usize, Rational)]) {
        for (row, multiplier) in rows {
            self.rows[*row] += factor * multiplier;
            self.rough[*row] = self.rows[*row].rough();
        }
        for (column, cost) in costs {
            self.costs[*column] += factor * cost;
        }
    }
}
