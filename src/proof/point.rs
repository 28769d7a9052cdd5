//! The values: whether they keep every bound and row, and which rows they reach.

use std::cmp::Ordering;

use super::sums::Sums;
use super::verdict::Fault;
use crate::exact::Rational;
use crate::problem::{Problem, Sense};

/// Values that keep every bound and row.
pub(super) struct Point<'a> {
    /// One a column.
    pub values: &'a [Rational],
    /// The columns above zero.
    pub above: Vec<usize>,
    /// The rows that hold with equality.
    pub reached: Vec<bool>,
}

impl<'a> Point<'a> {
    /// Sets values against the bounds and rows.
    ///
    /// # Errors
    /// Every bound and row that they break; or that they are not one a column.
    pub fn of(problem: &Problem, sums: &Sums, values: &'a [Rational]) -> Result<Self, Vec<Fault>> {
        if values.len() != problem.columns.len() {
            return Err(vec![Fault::Count { columns: problem.columns.len(), found: values.len() }]);
        }
        let mut faults = Vec::new();
        for (column, value) in problem.columns.iter().zip(values) {
            if *value < Rational::ZERO {
                faults.push(Fault::BelowZero { column: column.name.clone(), value: value.clone() });
            }
            if let Some(upper) = column.upper.as_ref().filter(|upper| value > *upper) {
                faults.push(Fault::AboveUpper {
                    column: column.name.clone(),
                    value: value.clone(),
                    upper: upper.clone(),
                });
            }
        }
        let mut reached = Vec::with_capacity(problem.rows.len());
        for (row, sum) in problem.rows.iter().zip(&sums.rows) {
            let order = sum.against(values, &row.rhs);
            let holds = match row.sense {
                Sense::AtMost => order != Ordering::Greater,
                Sense::AtLeast => order != Ordering::Less,
                Sense::Equal => order == Ordering::Equal,
            };
            if !holds {
                let (left, right) = (sum.at(values), row.rhs.clone());
                faults.push(Fault::Row { row: row.name.clone(), left, sense: row.sense, right });
            }
            reached.push(order == Ordering::Equal);
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let above = (0..values.len()).filter(|column| !values[*column].is_zero()).collect();
        Ok(Self { values, above, reached })
    }
}
