//! The state of the simplex method: columns, a basis and its exact inverse, and the value of every column.
//!
//! Every row becomes `scaled terms + slack = scaled number` in whole numbers, so that the slack's bounds say what the row's
//! sense is. Bounded simplex method (Dantzig 1955) in revised form with an explicit inverse, kept in integers.

use std::collections::BTreeMap;

use super::fraction_row::{FractionRow, least_common, over};
use super::pivot::{Cost, End};
use crate::exact::{Abs, Integer, Rational};
use dashu_int::ops::Gcd;

/// Least and greatest value; none is unbounded.
pub(super) type Range = (Option<Rational>, Option<Rational>);

/// A row before scaling, with the bounds of its slack.
pub(super) struct Line<'a> {
    pub(super) terms: &'a [(usize, Rational)],
    pub(super) rhs: &'a Rational,
    pub(super) slack: Range,
}

/// A column in whole numbers.
pub(super) struct Column {
    pub(super) terms: Vec<(usize, Integer)>,
    pub(super) range: Range,
}

/// Columns `0..structural` are the programme's own, the next ones the slacks, one a row; levels may follow.
pub(super) struct Tableau {
    pub(super) columns: Vec<Column>,
    pub(super) structural: usize,
    /// What each row was multiplied by.
    pub(super) scale: Vec<Rational>,
    /// Row `i` of the inverse of the basis.
    pub(super) inverse: Vec<FractionRow>,
    /// The column that is basic in each row.
    pub(super) basis: Vec<usize>,
    /// The row in which a column is basic.
    pub(super) row_of: Vec<Option<usize>>,
    /// The value of every column.
    pub(super) values: Vec<Rational>,
    /// Columns that may not move any more: moving them would worsen an earlier goal.
    pub(super) fixed: Vec<bool>,
    /// Basic columns outside their bounds, with these bounds, while a feasible point is sought.
    pub(super) relaxed: BTreeMap<usize, Range>,
}

impl Tableau {
    /// The tableau with every slack basic, and every other column at its lower bound, else its upper one, else zero.
    pub(super) fn new(ranges: Vec<Range>, lines: &[Line]) -> Self {
        let (structural, height) = (ranges.len(), lines.len());
        let mut columns: Vec<Column> = ranges.into_iter().map(|range| Column { terms: Vec::new(), range }).collect();
        let mut values: Vec<Rational> = columns.iter().map(|column| start(&column.range)).collect();
        let mut scale = Vec::with_capacity(height);
        for (row, line) in lines.iter().enumerate() {
            let factor = whole_factor(line.terms);
            let mut slack = line.rhs * &factor;
            for (column, coefficient) in line.terms {
                let coefficient = (coefficient * &factor).numerator().clone();
                slack -= &values[*column] * Rational::from(coefficient.clone());
                columns[*column].terms.push((row, coefficient));
            }
            values.push(slack);
            scale.push(factor);
        }
        for (row, line) in lines.iter().enumerate() {
            columns.push(Column { terms: vec![(row, Integer::ONE)], range: line.slack.clone() });
        }
        let mut row_of = vec![None; structural];
        row_of.extend((0..height).map(Some));
        Self {
            structural,
            scale,
            inverse: (0..height).map(|row| FractionRow::unit(height, row)).collect(),
            basis: (structural..structural + height).collect(),
            row_of,
            fixed: vec![false; columns.len()],
            columns,
            values,
            relaxed: BTreeMap::new(),
        }
    }

    /// The number of rows.
    pub(super) fn height(&self) -> usize {
        self.basis.len()
    }

    /// Adds a column at the value zero.
    pub(super) fn add(&mut self, column: Column) -> usize {
        self.columns.push(column);
        self.row_of.push(None);
        self.values.push(Rational::ZERO);
        self.fixed.push(false);
        self.columns.len() - 1
    }

    /// Brings every column inside its bounds: the first phase.
    ///
    /// A basic column outside its bounds gets, for the time being, the bound that it violates as its other bound, and its
    /// distance from it as its cost; it takes its own bounds back when it reaches them. So any basis may be the start.
    ///
    /// Returns the multipliers of the scaled rows that prove that there is no way.
    pub(super) fn settle(&mut self) -> Result<(), Vec<Rational>> {
        let mut cost = Cost::zero(self.columns.len());
        for &column in &self.basis {
            let (lower, upper) = self.columns[column].range.clone();
            let value = &self.values[column];
            let passing = if lower.as_ref().is_some_and(|lower| value < lower) {
                cost.set(column, -Integer::ONE);
                (None, lower.clone())
            } else if upper.as_ref().is_some_and(|upper| value > upper) {
                cost.set(column, Integer::ONE);
                (upper.clone(), None)
            } else {
                continue;
            };
            self.columns[column].range = passing;
            self.relaxed.insert(column, (lower, upper));
        }
        if self.relaxed.is_empty() {
            return Ok(());
        }
        let objective = match self.run(&mut cost) {
            End::Optimal(objective) => objective,
            End::Unbounded { .. } => unreachable!("a sum of distances is never below zero"),
        };
        let mut settled = true;
        for (column, own) in std::mem::take(&mut self.relaxed) {
            let passing = std::mem::replace(&mut self.columns[column].range, own);
            let bound = passing.0.or(passing.1);
            settled &= bound.as_ref() == Some(&self.values[column]);
        }
        if settled { Ok(()) } else { Err((0..self.height()).map(|row| -objective.get(row)).collect()) }
    }

    /// The numerators of a column in terms of the basis: row, numerator over that row's denominator; zeros left out.
    pub(super) fn in_basis(&self, column: usize) -> Vec<(usize, Integer)> {
        let terms = &self.columns[column].terms;
        let numerators = self.inverse.iter().enumerate().map(|(row, inverse)| (row, inverse.dot(terms)));
        numerators.filter(|(_, numerator)| !numerator.is_zero()).collect()
    }

    /// Moves a column by `step`, and the basic columns with it.
    pub(super) fn shift(&mut self, column: usize, in_basis: &[(usize, Integer)], step: &Rational) {
        if step.is_zero() {
            return;
        }
        for (row, numerator) in in_basis {
            let change = over(numerator.clone(), self.inverse[*row].over()) * step;
            self.values[self.basis[*row]] -= change;
        }
        self.values[column] += step;
    }

    /// Makes `column` basic in `row`, and carries an objective row along.
    pub(super) fn pivot(
        &mut self,
        row: usize,
        column: usize,
        in_basis: &[(usize, Integer)],
        objective: Option<(&mut FractionRow, &Integer)>,
    ) {
        let pivot = in_basis.iter().find(|(at, _)| *at == row).map(|(_, numerator)| numerator.clone());
        let pivot = pivot.expect("the pivot is not zero");
        let support = self.inverse[row].support();
        for (at, numerator) in in_basis.iter().filter(|(at, _)| *at != row) {
            self.inverse[*at].eliminate(numerator, &pivot, &support);
        }
        if let Some((objective, numerator)) = objective {
            objective.eliminate(numerator, &pivot, &support);
        }
        self.inverse[row].divide(&pivot);
        self.row_of[self.basis[row]] = None;
        self.row_of[column] = Some(row);
        self.basis[row] = column;
    }
}

/// The positive number that makes all coefficients whole numbers without a common factor.
fn whole_factor(terms: &[(usize, Rational)]) -> Rational {
    let mut below = Integer::ONE;
    let mut common = Integer::ZERO;
    for (_, coefficient) in terms.iter().filter(|(_, coefficient)| !coefficient.is_zero()) {
        below = least_common(&below, &Integer::from(coefficient.denominator().clone()));
    }
    for (_, coefficient) in terms.iter().filter(|(_, coefficient)| !coefficient.is_zero()) {
        let whole = (coefficient * Rational::from(below.clone())).numerator().clone();
        common = if common.is_zero() { whole } else { Integer::from(common.gcd(&whole)) };
    }
    if common.is_zero() {
        return Rational::ONE;
    }
    (Rational::from(below) / Rational::from(common)).abs()
}

fn start(range: &Range) -> Rational {
    match range {
        (Some(bound), _) | (None, Some(bound)) => bound.clone(),
        (None, None) => Rational::ZERO,
    }
}
