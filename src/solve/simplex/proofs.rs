//! Certificates of goals in sequence, from the reduced costs of each step.
//!
//! Once a goal is at its least value, a column with a reduced cost other than zero cannot move without worsening it, and is
//! fixed where it stands. A later step may therefore end with a wrong sign on such a column. Its certificate mends that: a
//! multiple of the earlier step is added, and the same multiple of the constraint that holds the earlier goal is taken off.

use std::collections::BTreeMap;

use super::tableau::Tableau;
use crate::exact::{self, Integer, Rational};
use crate::proof::Constraint;

/// Multipliers, as [`crate::proof::Stage`] has them.
pub(super) type Duals = Vec<(Constraint, Rational)>;

/// The reduced costs of one step.
struct Proof {
    /// (column, reduced cost), non-zero ones.
    reduced: Vec<(usize, Rational)>,
    /// The columns that this step fixed, by place in `reduced`.
    fixes: Vec<usize>,
    /// The constraint that holds the goal; a level is held by its closed ratios.
    held: Option<Constraint>,
}

/// The steps so far, and how constraints are named.
pub(super) struct Proofs {
    past: Vec<Proof>,
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

    /// The multipliers that prove a step with these reduced costs.
    pub(super) fn certificate(&self, tableau: &Tableau<Rational>, reduced: &[(usize, Rational)]) -> Duals {
        let mut total = vec![Rational::ZERO; tableau.columns.len()];
        for (column, cost) in reduced {
            total[*column] = cost.clone();
        }
        let mut duals: BTreeMap<Constraint, Rational> = BTreeMap::new();
        for proof in self.past.iter().rev() {
            let factor = proof.factor(&total, &self.at_zero);
            if factor.is_zero() {
                continue;
            }
            for (column, cost) in &proof.reduced {
                total[*column] += cost * &factor;
            }
            if let Some(held) = &proof.held {
                *duals.entry(held.clone()).or_insert(Rational::ZERO) -= factor;
            }
        }
        for ((name, scale), slack) in self.rows.iter().zip(&tableau.scale).zip(&total[tableau.structural..]) {
            if !slack.is_zero() {
                duals.insert(name.clone(), -slack * scale);
            }
        }
        for (column, cost) in total[..self.at_zero.len()].iter().enumerate().filter(|(_, cost)| **cost < Rational::ZERO)
        {
            let name = if self.at_zero[column] { Constraint::HeldColumn(column) } else { Constraint::Upper(column) };
            *duals.entry(name).or_insert(Rational::ZERO) += cost;
        }
        duals.into_iter().filter(|(_, dual)| !dual.is_zero()).collect()
    }

    /// Remembers a step and fixes what it fixes; returns the columns fixed.
    pub(super) fn keep(
        &mut self,
        tableau: &mut Tableau<Rational>,
        reduced: Vec<(usize, Rational)>,
        held: Option<Constraint>,
    ) -> Vec<usize> {
        let movable = |column: usize| {
            let (lower, upper) = &tableau.columns[column].range;
            !tableau.fixed[column] && (lower.is_none() || lower != upper)
        };
        let fixes: Vec<usize> = (0..reduced.len()).filter(|&at| movable(reduced[at].0)).collect();
        let columns: Vec<usize> = fixes.iter().map(|&at| reduced[at].0).collect();
        for &column in &columns {
            tableau.fixed[column] = true;
        }
        self.past.push(Proof { reduced, fixes, held });
        columns
    }
}

impl Proof {
    /// The least whole multiple that gives every column fixed here the sign that it had here,
    /// but for those that are held at zero anyway.
    fn factor(&self, total: &[Rational], at_zero: &[bool]) -> Rational {
        let mut factor = Rational::ZERO;
        for (column, own) in self.fixes.iter().map(|&at| &self.reduced[at]) {
            let other = &total[*column];
            let held = at_zero.get(*column).is_some_and(|held| *held);
            if !held && !other.is_zero() && (other < &Rational::ZERO) != (own < &Rational::ZERO) {
                factor = factor.max(-other / own);
            }
        }
        let whole: Integer = exact::ceil(&factor);
        Rational::from(whole)
    }
}
