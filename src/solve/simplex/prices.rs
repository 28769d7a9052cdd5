//! Multipliers of rows and costs of columns, exactly and in doubles beside them: most signs show in doubles already.

use std::cmp::Ordering;

use super::number::Number;
use super::tableau::Column;
use crate::exact::Rational;

/// A sum in doubles above this part of the sum of its parts' sizes has the sign of the exact sum: rounding takes
/// 2^-53 of each part, and columns have far fewer than a million entries.
const CERTAIN: f64 = 1e-9;
/// Sizes between which doubles keep that accuracy: of every number in the sum, and of the sum.
const SIZES: std::ops::Range<f64> = 1e-250..1e250;

/// A double near a number where it keeps that accuracy; where it does not, no number at all, which makes every sum with it
/// uncertain.
pub(super) fn near<N: Number>(number: &N) -> f64 {
    let rough = number.rough();
    if number.is_zero() || SIZES.contains(&rough.abs()) { rough } else { f64::NAN }
}

/// Prices: a multiplier a scaled row, a cost a column.
pub(super) struct Prices<N> {
    pub(super) rows: Vec<N>,
    rough: Vec<f64>,
    /// The multipliers times one whole number, where all that is small.
    small: Option<Small>,
    pub(super) costs: Vec<N>,
}

struct Small {
    rows: Vec<i64>,
    over: i64,
}

impl Small {
    fn of<N: Number>(rows: &[N]) -> Option<Self> {
        let mut over = 1_i64;
        for (_, below) in rows.iter().map(Number::small).collect::<Option<Vec<_>>>()? {
            if over % below != 0 {
                over = over.checked_mul(below / common_divisor(over, below))?;
            }
        }
        Some(Self { rows: rows.iter().map(|row| small_whole(row, over)).collect::<Option<_>>()?, over })
    }
}

/// The greatest common divisor of two positive numbers (Euclid).
fn common_divisor(one: i64, other: i64) -> i64 {
    if other == 0 { one } else { common_divisor(other, one % other) }
}

/// A number times a multiple of its denominator, where it is so small that the product of two and the sum of many fit 128 bits.
pub(super) fn small_whole<N: Number>(number: &N, over: i64) -> Option<i64> {
    let (above, below) = number.small()?;
    let whole = if over % below == 0 { above.checked_mul(over / below)? } else { return None };
    (whole.unsigned_abs() < 1 << 50).then_some(whole)
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
        Self { rows: Vec::new(), rough: Vec::new(), small: None, costs }
    }

    /// Takes other multipliers.
    pub(super) fn price(&mut self, rows: Vec<N>) {
        self.rough = rows.iter().map(near).collect();
        self.small = Small::of(&rows);
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
        let cost = near(&self.costs[at]);
        let (mut reduced, mut size) = (cost, cost.abs());
        for (row, term) in &column.rough {
            let part = term * self.rough[*row];
            reduced -= part;
            size += part.abs();
        }
        // Products vanish in doubles, a cost that is not zero does not.
        if size <= 0.0 && column.terms.iter().all(|(row, _)| self.rows[*row].is_zero()) {
            Rough::Zero
        } else if reduced.abs() > CERTAIN * size && SIZES.contains(&size) {
            Rough::Certain(reduced)
        } else {
            Rough::Uncertain
        }
    }

    /// A positive multiple of the reduced cost of column `at`, where all is small.
    fn small(&self, column: &Column<N>, at: usize) -> Option<i128> {
        let (prices, terms) = (self.small.as_ref()?, column.small.as_ref()?);
        let cost = if self.costs[at].is_zero() { 0 } else { small_whole(&self.costs[at], prices.over)? };
        let part = |(row, term): &(usize, i64)| i128::from(*term) * i128::from(prices.rows[*row]);
        Some(i128::from(cost) - terms.iter().map(part).sum::<i128>())
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
        if let Some(reduced) = self.small(column, at) {
            return reduced.cmp(&0);
        }
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
            self.rough[*row] = near(&self.rows[*row]);
        }
        self.small = Small::of(&self.rows);
        for (column, cost) in costs {
            self.costs[*column] += factor * cost;
        }
    }
}
