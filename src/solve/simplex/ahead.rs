//! Looking ahead: the same steps in doubles, whose last basis is where the exact steps go on.
//!
//! Doubles take no decision: the basis that they end at is factorised exactly, every column gets its exact value from it, and
//! exact steps mend what is not feasible or not the best yet. Additions, multiplications and divisions of doubles are the same on every
//! machine (IEEE 754), so that the way there is, too.

use super::factor::Factor;
use super::tableau::{Column, Range, Start, Tableau};
use crate::exact::{Integer, Rational, approximate};
use dashu_int::ops::BitTest;

/// Values are brought to about this power of two at most.
const LARGEST: i64 = 10;

/// Powers of two by which a tableau is scaled: coefficients by row and column, all values by one.
struct Scale {
    rows: Vec<i64>,
    columns: Vec<i64>,
    values: i64,
}

impl Tableau<Rational> {
    /// Goes to the basis that doubles find for a cost, or for feasibility alone where there is none. It may be anything: what
    /// follows has to settle and to run.
    pub(super) fn look_ahead(&mut self, cost: Option<&[Rational]>) {
        let scale = Scale::of(self);
        let mut ahead = scale.apply(self);
        if !ahead.refactor() {
            return;
        }
        if !matches!(ahead.settle(), Start::Refuted(_))
            && let Some(cost) = cost
        {
            let cost = cost.iter().zip(&scale.columns).map(|(cost, by)| scaled(cost, *by));
            let mut cost: Vec<f64> = cost.collect();
            let most = cost.iter().fold(f64::MIN_POSITIVE, |most, cost| most.max(cost.abs()));
            cost.iter_mut().for_each(|cost| *cost /= most);
            let _ = ahead.run(cost);
        }
        self.go_on_from(&ahead);
    }

    /// Takes over the basis of the same tableau in doubles, unless its columns depend on each other.
    fn go_on_from(&mut self, ahead: &Tableau<f64>) {
        let columns: Vec<_> = ahead.basis.iter().map(|column| self.columns[*column].terms.as_slice()).collect();
        let Some(factor) = Factor::new(&columns) else { return };
        self.factor = factor;
        self.basis.clone_from(&ahead.basis);
        self.place_of.clone_from(&ahead.place_of);
        for (at, column) in self.columns.iter().enumerate() {
            if self.place_of[at].is_some() || self.fixed[at] {
                continue;
            }
            let off = |bound: &Option<f64>| bound.map_or(f64::INFINITY, |bound| (ahead.values[at] - bound).abs());
            let (lower, upper) = &ahead.columns[at].range;
            self.values[at] = match &column.range {
                (Some(bound), _) if off(lower) <= off(upper) => bound.clone(),
                (_, Some(bound)) | (Some(bound), None) => bound.clone(),
                (None, None) => continue,
            };
        }
        self.revalue();
    }
}

impl Scale {
    /// The least coefficient of every row, then the largest of every column, and the largest value near one.
    fn of(tableau: &Tableau<Rational>) -> Self {
        let mut rows = vec![i64::MAX; tableau.height()];
        for (row, term) in tableau.columns[..tableau.structural].iter().flat_map(|column| &column.terms) {
            rows[*row] = rows[*row].min(exponent(term));
        }
        let rows: Vec<i64> = rows.into_iter().map(|least| if least == i64::MAX { 0 } else { -least }).collect();
        let largest =
            |column: &Column<Rational>| column.terms.iter().map(|(row, term)| exponent(term) + rows[*row]).max();
        let columns: Vec<i64> = tableau.columns.iter().map(|column| -largest(column).unwrap_or(0)).collect();
        let bounds = tableau.columns.iter().zip(&columns).flat_map(|(column, by)| {
            let (lower, upper) = &column.range;
            lower.iter().chain(upper).map(move |bound| (bound, -by))
        });
        let sizes = tableau.rhs.iter().zip(rows.iter().copied()).chain(bounds).filter(|(number, _)| !number.is_zero());
        let most = sizes.map(|(number, by)| exponent(number) + by).max();
        Self { rows, columns, values: most.map_or(0, |most| LARGEST - most) }
    }

    fn apply(&self, tableau: &Tableau<Rational>) -> Tableau<f64> {
        let value = |value: &Rational, column: usize| scaled(value, self.values - self.columns[column]);
        let column = |(at, column): (usize, &Column<Rational>)| {
            let gone = tableau.fixed[at];
            let terms = column.terms.iter().filter(|_| !gone || !tableau.values[at].is_zero());
            let terms = terms.map(|(row, term)| (*row, scaled(term, self.rows[*row] + self.columns[at]))).collect();
            let bound = |bound: &Option<Rational>| bound.as_ref().map(|bound| value(bound, at));
            let range: Range<f64> = (bound(&column.range.0), bound(&column.range.1));
            Column::new(terms, range)
        };
        let values = tableau.values.iter().enumerate().map(|(at, own)| value(own, at)).collect();
        Tableau {
            columns: tableau.columns.iter().enumerate().map(column).collect(),
            structural: tableau.structural,
            scale: Vec::new(),
            rhs: tableau.rhs.iter().zip(&self.rows).map(|(rhs, by)| scaled(rhs, self.values + by)).collect(),
            factor: Factor::unit(tableau.height()),
            basis: tableau.basis.clone(),
            place_of: tableau.place_of.clone(),
            values,
            fixed: tableau.fixed.clone(),
            relaxed: std::collections::BTreeMap::new(),
            left: u64::MAX,
        }
    }
}

/// The power of two of a number that is not zero, to within one.
fn exponent(number: &Rational) -> i64 {
    let bits = |length: usize| i64::try_from(length).unwrap_or(i64::MAX / 4);
    bits(BitTest::bit_len(number.numerator())) - bits(BitTest::bit_len(number.denominator()))
}

/// A number times a power of two, as a double.
fn scaled(number: &Rational, by: i64) -> f64 {
    if by.abs() < 1_000 && exponent(number).abs() < 1_000 {
        return approximate(number) * power(by);
    }
    let two = Rational::from(Integer::ONE << usize::try_from(by.unsigned_abs()).unwrap_or(0));
    approximate(&if by < 0 { number / two } else { number * two })
}

/// A power of two.
fn power(by: i64) -> f64 {
    f64::from_bits(u64::try_from(by + 1_023).unwrap_or(0) << 52)
}
