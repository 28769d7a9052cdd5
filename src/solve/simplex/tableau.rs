//! The state of the simplex method: columns, a factorised basis, and the value of every column.
//!
//! Every row becomes `scaled terms + slack = scaled number` in whole numbers, so that the slack's bounds say what the row's
//! sense is. Bounded simplex method (Dantzig 1955) in revised form.

use std::collections::BTreeMap;

use super::factor::{Factor, Sparse};
use super::number::Number;
use super::pivot::End;
use super::prices;
use super::whole::whole_factor;
use crate::exact::Rational;

/// Least and greatest value; none is unbounded.
pub(super) type Range<N> = (Option<N>, Option<N>);

/// A row before scaling, with the bounds of its slack.
pub(super) struct Line<'a> {
    pub(super) terms: &'a [(usize, Rational)],
    pub(super) rhs: &'a Rational,
    pub(super) slack: Range<Rational>,
}

/// A column.
pub(super) struct Column<N> {
    pub(super) terms: Sparse<N>,
    /// The terms in doubles, by which the entering column is looked for.
    pub(super) rough: Sparse<f64>,
    /// The terms where they are small whole numbers, in which signs are decided quickly.
    pub(super) small: Option<Sparse<i64>>,
    pub(super) range: Range<N>,
}

impl<N: Number> Column<N> {
    pub(super) fn new(terms: Sparse<N>, range: Range<N>) -> Self {
        let rough = terms.iter().map(|(row, term)| (*row, prices::near(term))).collect();
        let small = terms.iter().map(|(row, term)| Some((*row, prices::small_whole(term, 1)?))).collect();
        Self { terms, rough, small, range }
    }
}

/// Columns `0..structural` are the programme's own, the next ones the slacks, one a row; levels may follow.
pub(super) struct Tableau<N> {
    pub(super) columns: Vec<Column<N>>,
    pub(super) structural: usize,
    /// What each row was multiplied by.
    pub(super) scale: Vec<Rational>,
    /// The scaled number of each row.
    pub(super) rhs: Vec<N>,
    pub(super) factor: Factor<N>,
    /// The basic columns, by place.
    pub(super) basis: Vec<usize>,
    /// The place in which a column is basic.
    pub(super) place_of: Vec<Option<usize>>,
    /// The value of every column.
    pub(super) values: Vec<N>,
    /// Columns that may not move any more: moving them would worsen an earlier goal.
    pub(super) fixed: Vec<bool>,
    /// Basic columns outside their bounds, with these bounds, while a feasible point is sought.
    pub(super) relaxed: BTreeMap<usize, Range<N>>,
    /// The exact work that may still be done.
    pub(super) left: u64,
}

/// How the search for a feasible point ends.
pub(super) enum Start<N> {
    /// At one.
    Settled,
    /// There is none: the multipliers of the scaled rows that prove it.
    Refuted(Vec<N>),
    /// As [`End::Lost`].
    Lost,
}

impl Tableau<Rational> {
    /// The tableau with every slack basic, and every other column at its lower bound, else its upper one, else zero.
    pub(super) fn new(ranges: Vec<Range<Rational>>, lines: &[Line]) -> Self {
        let (structural, height) = (ranges.len(), lines.len());
        let mut values: Vec<Rational> = ranges.iter().map(start).collect();
        let mut terms: Vec<Sparse<Rational>> = vec![Vec::new(); structural];
        let (mut scale, mut rhs) = (Vec::with_capacity(height), Vec::with_capacity(height));
        for (row, line) in lines.iter().enumerate() {
            let factor = whole_factor(line.terms);
            let right = line.rhs * &factor;
            let mut slack = right.clone();
            for (column, coefficient) in line.terms.iter().filter(|(_, coefficient)| !coefficient.is_zero()) {
                let coefficient = coefficient * &factor;
                slack -= &values[*column] * &coefficient;
                terms[*column].push((row, coefficient));
            }
            values.push(slack);
            rhs.push(right);
            scale.push(factor);
        }
        let own = terms.into_iter().zip(ranges).map(|(terms, range)| Column::new(terms, range));
        let slacks = lines.iter().enumerate();
        let slacks = slacks.map(|(row, line)| Column::new(vec![(row, Rational::ONE)], line.slack.clone()));
        let columns: Vec<Column<Rational>> = own.chain(slacks).collect();
        let mut place_of = vec![None; structural];
        place_of.extend((0..height).map(Some));
        Self {
            structural,
            scale,
            rhs,
            factor: Factor::unit(height),
            basis: (structural..structural + height).collect(),
            place_of,
            fixed: vec![false; columns.len()],
            columns,
            values,
            relaxed: BTreeMap::new(),
            left: u64::MAX,
        }
    }

    /// Adds a column at the value zero.
    pub(super) fn add(&mut self, column: Column<Rational>) -> usize {
        self.columns.push(column);
        self.place_of.push(None);
        self.values.push(Rational::ZERO);
        self.fixed.push(false);
        self.columns.len() - 1
    }
}

impl<N: Number> Tableau<N> {
    /// The number of rows.
    pub(super) fn height(&self) -> usize {
        self.basis.len()
    }

    /// Brings every column inside its bounds: the first phase.
    ///
    /// A basic column outside its bounds gets, for the time being, the bound that it violates as its other bound, and its
    /// distance from it as its cost; it takes its own bounds back when it reaches them. So any basis may be the start.
    pub(super) fn settle(&mut self) -> Start<N> {
        let mut cost = vec![N::ZERO; self.columns.len()];
        for &column in &self.basis {
            let (lower, upper) = self.columns[column].range.clone();
            let value = &self.values[column];
            let passing = if lower.as_ref().is_some_and(|lower| lower.less(value).is_beyond()) {
                cost[column] = N::ONE.negated();
                (None, lower.clone())
            } else if upper.as_ref().is_some_and(|upper| value.less(upper).is_beyond()) {
                cost[column] = N::ONE;
                (upper.clone(), None)
            } else {
                continue;
            };
            self.columns[column].range = passing;
            self.relaxed.insert(column, (lower, upper));
        }
        if self.relaxed.is_empty() {
            return Start::Settled;
        }
        let end = self.run(cost);
        let mut settled = true;
        for (column, own) in std::mem::take(&mut self.relaxed) {
            let passing = std::mem::replace(&mut self.columns[column].range, own);
            let bound = passing.0.or(passing.1).expect("the bound that it violates");
            settled &= !bound.less(&self.values[column]).size().is_beyond();
        }
        match end {
            End::Optimal(prices) if !settled => Start::Refuted(prices.rows),
            End::Lost => Start::Lost,
            End::Optimal(_) | End::Unbounded { .. } => Start::Settled,
        }
    }

    /// Takes the work of a step on so many columns with these numbers off what is left; false where that is not enough.
    pub(super) fn affords<'a>(&mut self, numbers: impl Iterator<Item = &'a N>) -> bool
    where
        N: 'a,
    {
        if !N::EXACT {
            return true;
        }
        let columns = u64::try_from(self.columns.len()).unwrap_or(u64::MAX);
        let work = numbers.map(Number::work).fold(columns, u64::saturating_add);
        let left = self.left.checked_sub(work);
        self.left = left.unwrap_or(0);
        left.is_some()
    }

    /// A column in terms of the basis: place, entry.
    pub(super) fn in_basis(&self, column: usize) -> Sparse<N> {
        let entries = self.factor.column(&self.columns[column].terms).into_iter().enumerate();
        entries.filter(|(_, entry)| !entry.is_zero()).collect()
    }

    /// Moves a column by `step`, and the basic columns with it.
    pub(super) fn shift(&mut self, column: usize, in_basis: &[(usize, N)], step: &N) {
        if step.is_zero() {
            return;
        }
        for (place, entry) in in_basis {
            self.values[self.basis[*place]].lessen(entry, step);
        }
        self.values[column] = self.values[column].less(&step.negated());
    }

    /// Makes `column` basic in `place`; false where doubles lose the basis.
    pub(super) fn pivot(&mut self, place: usize, column: usize, in_basis: &[(usize, N)]) -> bool {
        self.factor.replace(place, in_basis);
        self.place_of[self.basis[place]] = None;
        self.place_of[column] = Some(place);
        self.basis[place] = column;
        !self.factor.is_worn() || self.refactor()
    }

    /// Factorises the basis anew; false where its columns depend on each other.
    pub(super) fn refactor(&mut self) -> bool {
        let columns: Vec<&[(usize, N)]> =
            self.basis.iter().map(|column| self.columns[*column].terms.as_slice()).collect();
        let Some(factor) = Factor::new(&columns) else { return false };
        self.factor = factor;
        if !N::EXACT {
            self.revalue();
        }
        true
    }

    /// Gives the basic columns the values that the others leave them.
    pub(super) fn revalue(&mut self) {
        let mut left = self.rhs.clone();
        for (at, column) in self.columns.iter().enumerate() {
            if self.place_of[at].is_none() && !self.values[at].is_zero() {
                for (row, term) in &column.terms {
                    left[*row].lessen(term, &self.values[at]);
                }
            }
        }
        for (column, value) in self.basis.iter().zip(self.factor.solve(left)) {
            self.values[*column] = value;
        }
    }
}

fn start(range: &Range<Rational>) -> Rational {
    match range {
        (Some(bound), _) | (None, Some(bound)) => bound.clone(),
        (None, None) => Rational::ZERO,
    }
}
