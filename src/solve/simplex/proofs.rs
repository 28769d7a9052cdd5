//! Certificates of goals in sequence, from the prices of each step.
//!
//! Once a goal is at its least value, a column with a reduced cost other than zero cannot move without worsening it, and is
//! fixed where it stands. A later step may therefore end with a wrong sign on such a column. Its certificate mends that: a
//! multiple of the earlier step is added, and the same multiple of the constraint that holds the earlier goal is taken off.
//! Columns of code order are proved on the face that is left, which needs none of that.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::factor::Sparse;
use super::prices::Prices;
use super::tableau::Tableau;
use crate::exact::{Rational, ceil};
use crate::proof::Constraint;

/// Multipliers, as [`crate::proof::Stage`] has them.
pub(super) type Duals = Vec<(Constraint, Rational)>;

/// One step: a cost at its least value.
pub(super) struct Step {
    costs: Sparse<Rational>,
    /// The multipliers of the scaled rows, those that are not zero.
    rows: Sparse<Rational>,
    /// The columns that this step fixes, with their reduced costs.
    fixes: Sparse<Rational>,
    /// The constraint that holds the goal; a level is held by its closed ratios.
    held: Option<Constraint>,
}

impl Step {
    pub(super) fn new(
        tableau: &Tableau<Rational>,
        prices: &Prices<Rational>,
        costs: Sparse<Rational>,
        held: Option<Constraint>,
    ) -> Self {
        let can_move = |column: &usize| {
            let (lower, upper) = &tableau.columns[*column].range;
            lower.is_none() || lower != upper
        };
        let fixes = tableau.movable().filter(can_move).filter_map(|at| {
            let column = &tableau.columns[at];
            prices.sign(column, at).is_ne().then(|| (at, prices.reduced(column, at)))
        });
        let fixes = fixes.collect();
        let rows = prices.rows.iter().enumerate().filter(|(_, multiplier)| !multiplier.is_zero());
        Self { costs, rows: rows.map(|(row, multiplier)| (row, multiplier.clone())).collect(), fixes, held }
    }
}

/// The steps so far, and how constraints are named.
pub(super) struct Proofs {
    past: Vec<Step>,
    /// The constraint of each row.
    rows: Vec<Constraint>,
    /// The number of columns of the problem.
    columns: usize,
}

impl Proofs {
    pub(super) fn new(columns: usize, rows: Vec<Constraint>) -> Self {
        Self { past: Vec::new(), rows, columns }
    }

    /// The multipliers that prove a step with these prices.
    pub(super) fn certificate(&self, tableau: &Tableau<Rational>, mut total: Prices<Rational>) -> Duals {
        let mut duals: BTreeMap<Constraint, Rational> = BTreeMap::new();
        for step in self.past.iter().rev() {
            let factor = Self::factor(step, tableau, &total);
            if factor.is_zero() {
                continue;
            }
            total.add(&factor, &step.rows, &step.costs);
            if let Some(held) = &step.held {
                *duals.entry(held.clone()).or_insert(Rational::ZERO) -= factor;
            }
        }
        duals.extend(self.of_rows(tableau, &total));
        let own = tableau.columns[..self.columns].iter().enumerate();
        for (at, column) in own.filter(|(_, column)| column.range.1.is_some()) {
            if total.sign(column, at) == Ordering::Less {
                duals.insert(Constraint::Upper(at), total.reduced(column, at));
            }
        }
        duals.into_iter().filter(|(_, dual)| !dual.is_zero()).collect()
    }

    /// The multipliers of rows and ratios that are not zero.
    fn of_rows(&self, tableau: &Tableau<Rational>, prices: &Prices<Rational>) -> Duals {
        let rows = self.rows.iter().zip(&tableau.scale).zip(&prices.rows);
        let rows = rows.filter(|(_, multiplier)| !multiplier.is_zero());
        rows.map(|((name, scale), multiplier)| (name.clone(), multiplier * scale)).collect()
    }

    /// The multipliers that prove a column on the face, where earlier steps need no part of them; fixes what they fix. Columns before
    /// it do not move any more.
    pub(super) fn on_face(&self, tableau: &mut Tableau<Rational>, prices: &Prices<Rational>, column: usize) -> Duals {
        let mut duals = self.of_rows(tableau, prices);
        for at in column + 1..tableau.columns.len() {
            if tableau.place_of[at].is_some() || tableau.fixed[at] {
                continue;
            }
            let sign = prices.sign(&tableau.columns[at], at);
            if sign == Ordering::Less && at < self.columns {
                duals.push((Constraint::Upper(at), prices.reduced(&tableau.columns[at], at)));
            }
            tableau.fixed[at] = sign != Ordering::Equal;
        }
        duals.sort();
        duals
    }

    /// The least whole multiple of a step that gives every column fixed by it the sign that it had there.
    fn factor(step: &Step, tableau: &Tableau<Rational>, total: &Prices<Rational>) -> Rational {
        let mut factor = Rational::ZERO;
        for (at, own) in &step.fixes {
            let column = &tableau.columns[*at];
            let wrong = if own < &Rational::ZERO { Ordering::Greater } else { Ordering::Less };
            if total.sign(column, *at) == wrong {
                factor = factor.max(-total.reduced(column, *at) / own);
            }
        }
        Rational::from(ceil(&factor))
    }

    /// Remembers a step and fixes what it fixes; returns the columns fixed, ascending.
    pub(super) fn keep(&mut self, tableau: &mut Tableau<Rational>, step: Step) -> Vec<usize> {
        let columns: Vec<usize> = step.fixes.iter().map(|(column, _)| *column).collect();
        for &column in &columns {
            tableau.fixed[column] = true;
        }
        self.past.push(step);
        columns
    }
}
