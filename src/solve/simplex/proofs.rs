//! Certificates of goals in sequence, from the prices of each step.
//!
//! Once a goal is at its least value, a column with a reduced cost other than zero cannot move without worsening it, and is
//! fixed where it stands. A later step may therefore end with a wrong sign on such a column. Its certificate mends that: a
//! multiple of the earlier step is added, and the same multiple of the constraint that holds the earlier goal is taken off.

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
    /// Columns of the problem that code order holds at zero.
    at_zero: Vec<bool>,
}

impl Proofs {
    pub(super) fn new(columns: usize, rows: Vec<Constraint>) -> Self {
        Self { past: Vec::new(), rows, at_zero: vec![false; columns] }
    }

    /// Code order passes a column at zero: it stays there.
    pub(super) fn hold_at_zero(&mut self, column: usize) {
        self.at_zero[column] = true;
    }

    /// The multipliers that prove a step with these prices.
    pub(super) fn certificate(&self, tableau: &Tableau<Rational>, mut total: Prices<Rational>) -> Duals {
        let mut duals: BTreeMap<Constraint, Rational> = BTreeMap::new();
        for step in self.past.iter().rev() {
            let factor = self.factor(step, tableau, &total);
            if factor.is_zero() {
                continue;
            }
            total.add(&factor, &step.rows, &step.costs);
            if let Some(held) = &step.held {
                *duals.entry(held.clone()).or_insert(Rational::ZERO) -= factor;
            }
        }
        for ((name, scale), multiplier) in self.rows.iter().zip(&tableau.scale).zip(&total.rows) {
            if !multiplier.is_zero() {
                duals.insert(name.clone(), multiplier * scale);
            }
        }
        let own = self.at_zero.iter().zip(&tableau.columns).enumerate();
        for (at, (held, column)) in own.filter(|(_, (held, column))| **held || column.range.1.is_some()) {
            if total.sign(column, at) == Ordering::Less {
                let name = if *held { Constraint::HeldColumn(at) } else { Constraint::Upper(at) };
                *duals.entry(name).or_insert(Rational::ZERO) += total.reduced(column, at);
            }
        }
        duals.into_iter().filter(|(_, dual)| !dual.is_zero()).collect()
    }

    /// The least whole multiple of a step that gives every column fixed by it the sign that it had there, but for those that
    /// are held at zero anyway.
    fn factor(&self, step: &Step, tableau: &Tableau<Rational>, total: &Prices<Rational>) -> Rational {
        let mut factor = Rational::ZERO;
        for (at, own) in step.fixes.iter().filter(|(at, _)| !self.at_zero.get(*at).is_some_and(|held| *held)) {
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
