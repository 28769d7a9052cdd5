//! Scaling: float tolerances are absolute, so that people by the million and shares by the thousandth must be brought
//! together.
//!
//! All factors are powers of two, so that scaling itself rounds nothing.

use super::lp::{FloatColumn, FloatLp, FloatRow};

/// A programme in scaled units, and the way back.
pub(super) struct Scaled {
    pub lp: FloatLp,
    /// Value = factor x scaled value.
    factors: Vec<f64>,
    /// Multiplier = factor x scaled multiplier, by row.
    row_factors: Vec<f64>,
}

impl Scaled {
    /// Brings the coefficients of every column and row, and the right-hand sides together, near one.
    pub fn of(lp: &FloatLp) -> Self {
        let mut by_column = vec![Vec::new(); lp.columns.len()];
        for row in &lp.rows {
            for (column, factor) in &row.terms {
                by_column[*column].push(factor.abs());
            }
        }
        let columns: Vec<f64> = by_column.into_iter().map(|sizes| 1.0 / middle(sizes)).collect();
        let sizes = |row: &FloatRow| row.terms.iter().map(|(column, a)| (a * columns[*column]).abs()).collect();
        let rows: Vec<f64> = lp.rows.iter().map(|row| 1.0 / middle(sizes(row))).collect();
        let unit = middle(lp.rows.iter().zip(&rows).map(|(row, by)| (row.rhs * by).abs()).collect());
        let factors: Vec<f64> = columns.iter().map(|column| column * unit).collect();
        let cost = 1.0 / middle(lp.columns.iter().zip(&factors).map(|(c, by)| (c.cost * by).abs()).collect());

        let scaled_columns = lp.columns.iter().zip(&factors).map(|(column, by)| FloatColumn {
            lower: column.lower / by,
            upper: column.upper / by,
            cost: column.cost * by * cost,
        });
        let scaled_rows = lp.rows.iter().zip(&rows).map(|(row, by)| FloatRow {
            terms: row.terms.iter().map(|(column, factor)| (*column, factor * columns[*column] * by)).collect(),
            sense: row.sense,
            rhs: row.rhs * by / unit,
        });
        let lp = FloatLp { columns: scaled_columns.collect(), rows: scaled_rows.collect() };
        let row_factors = rows.iter().map(|by| by / unit / cost).collect();
        Self { lp, factors, row_factors }
    }

    /// Scales the cost once more, so that an answer of the given size comes well above one; false where it is there already, or
    /// nothing but rounding.
    pub fn enlarge(&mut self, size: f64) -> bool {
        if !(1e-12..16.0).contains(&size) {
            return false;
        }
        let by = (16.0 / size).log2().ceil().exp2();
        self.lp.columns.iter_mut().for_each(|column| column.cost *= by);
        self.row_factors.iter_mut().for_each(|factor| *factor /= by);
        true
    }

    /// Values in the units of the programme.
    pub fn values(&self, values: &[f64]) -> Vec<f64> {
        values.iter().zip(&self.factors).map(|(value, factor)| value * factor).collect()
    }

    /// Multipliers of the rows in the units of the programme; what is behind those of the rows is left out.
    pub fn multipliers(&self, multipliers: &[f64]) -> Vec<f64> {
        multipliers.iter().zip(&self.row_factors).map(|(multiplier, factor)| multiplier * factor).collect()
    }
}

/// The power of two nearest to the middle, on a logarithmic scale, of the smallest and largest number that is not
/// zero; 1 without any.
fn middle(sizes: Vec<f64>) -> f64 {
    let logarithms = || sizes.iter().filter(|size| **size > 0.0).map(|size| size.log2());
    let (least, most) = (logarithms().fold(f64::INFINITY, f64::min), logarithms().fold(f64::NEG_INFINITY, f64::max));
    if least.is_finite() && most.is_finite() { f64::midpoint(least, most).round().exp2() } else { 1.0 }
}
