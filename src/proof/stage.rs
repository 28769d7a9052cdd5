//! The programme of one stage, and what its multipliers add up to.
//!
//! Weak duality (von Neumann 1947; Gale, Kuhn and Tucker 1951): where every multiplier has the sign of its constraint
//! and every column, none of which is below zero, has a reduced cost of at least zero, no point of the programme has
//! a value below the sum of multiplier times right-hand side. A point that attains that sum is therefore best.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::certificate::Constraint;
use super::sums::{Sum, Sums, common, whole};
use super::verdict::Fault;
use crate::exact::{Integer, Rational};
use crate::problem::{Goal, Problem, Sense};

/// What earlier stages fixed, and which goal is open.
#[derive(Debug, Default)]
pub(super) struct Held {
    /// Sum goals held at their values.
    pub sums: BTreeMap<usize, Rational>,
    /// Ratios (goal, ratio) closed at their levels.
    pub levels: BTreeMap<(usize, usize), Rational>,
    /// How many leading columns are held at their values by code order.
    pub columns: usize,
    /// The leximin goal whose open ratios are kept below the level.
    pub open: Option<usize>,
}

/// A constraint of a stage: sum - level by (sense) right.
struct Bound<'a> {
    sum: Cow<'a, Sum>,
    sense: Sense,
    right: Rational,
    /// The coefficient of the level with its sign reversed: the number by which an open ratio is taken.
    by: Option<&'a Rational>,
}

/// The programme of one stage.
pub(super) struct Programme<'a> {
    pub problem: &'a Problem,
    pub sums: &'a Sums,
    pub values: &'a [Rational],
    pub held: &'a Held,
    /// The number of the stage, from 1, for faults.
    pub stage: usize,
}

/// What multipliers add up to, where their signs are right.
pub(super) struct Combination {
    /// The reduced cost of every column, times a positive number.
    pub reduced: Vec<Integer>,
    /// That number.
    pub scale: Integer,
    /// The reduced cost of the level.
    pub level: Rational,
    /// The sum of multiplier times right-hand side.
    pub right: Rational,
}

impl Programme<'_> {
    fn bound(&self, constraint: &Constraint) -> Option<Bound<'_>> {
        let at_most = |sum, right| Some(Bound { sum, sense: Sense::AtMost, right, by: None });
        match *constraint {
            Constraint::Row(row) => {
                let found = self.problem.rows.get(row)?;
                let sum = Cow::Borrowed(&self.sums.rows[row]);
                Some(Bound { sum, sense: found.sense, right: found.rhs.clone(), by: None })
            }
            Constraint::Upper(column) => {
                at_most(Cow::Owned(Sum::column(column)), self.problem.columns.get(column)?.upper.clone()?)
            }
            Constraint::Ratio(goal, ratio) => {
                let Some(Goal::Leximin { ratios, .. }) = self.problem.goals.get(goal) else { return None };
                let by = &ratios.get(ratio)?.by;
                let sum = Cow::Borrowed(&self.sums.goals[goal][ratio]);
                match self.held.levels.get(&(goal, ratio)) {
                    Some(level) => at_most(sum, level * by),
                    None if self.held.open == Some(goal) => {
                        Some(Bound { sum, sense: Sense::AtMost, right: Rational::ZERO, by: Some(by) })
                    }
                    None => None,
                }
            }
            Constraint::Held(goal) => {
                at_most(Cow::Borrowed(self.sums.goals.get(goal)?.first()?), self.held.sums.get(&goal)?.clone())
            }
            Constraint::HeldColumn(column) if column < self.held.columns => {
                at_most(Cow::Owned(Sum::column(column)), self.values[column].clone())
            }
            Constraint::HeldColumn(_) => None,
        }
    }

    /// Adds up the multipliers: reduced costs, that of the level (whose own cost is `level_cost`), and the value
    /// proved.
    ///
    /// # Errors
    /// A constraint that the stage does not have or that is named twice, a multiplier of the wrong sign.
    pub fn combine(
        &self,
        cost: Option<&Sum>,
        level_cost: Rational,
        duals: &[(Constraint, Rational)],
    ) -> Result<Combination, Fault> {
        let bounds = duals.iter().map(|(constraint, _)| self.sound_bound(constraint)).collect::<Result<Vec<_>, _>>()?;
        self.sound_multipliers(duals, &bounds)?;
        let weights: Vec<Rational> = duals
            .iter()
            .zip(&bounds)
            .map(|((_, multiplier), bound)| multiplier / Rational::from(bound.sum.over.clone()))
            .collect();
        let start = cost.map_or(Integer::ONE, |cost| cost.over.clone());
        let scale = weights.iter().fold(start, |scale, weight| common(&scale, weight));

        let mut reduced = vec![Integer::ZERO; self.problem.columns.len()];
        for (column, factor) in cost.iter().flat_map(|cost| &cost.terms) {
            reduced[*column] += factor * (&scale / &cost.map_or(Integer::ONE, |cost| cost.over.clone()));
        }
        let mut level = level_cost;
        let mut right = Rational::ZERO;
        for (((_, multiplier), bound), weight) in duals.iter().zip(&bounds).zip(&weights) {
            let weight = whole(weight, &scale);
            for (column, factor) in &bound.sum.terms {
                if factor.is_one() {
                    reduced[*column] -= &weight;
                } else {
                    reduced[*column] -= factor * &weight;
                }
            }
            if let Some(by) = bound.by {
                level += multiplier * by;
            }
            right += multiplier * &bound.right;
        }
        Ok(Combination { reduced, scale, level, right })
    }

    fn sound_bound(&self, constraint: &Constraint) -> Result<Bound<'_>, Fault> {
        self.bound(constraint)
            .ok_or_else(|| Fault::NoSuchConstraint { stage: self.stage, constraint: self.name(constraint) })
    }

    fn sound_multipliers(&self, duals: &[(Constraint, Rational)], bounds: &[Bound<'_>]) -> Result<(), Fault> {
        let mut seen = BTreeSet::new();
        for ((constraint, multiplier), bound) in duals.iter().zip(bounds) {
            if !seen.insert(constraint) {
                return Err(Fault::Twice { stage: self.stage, constraint: self.name(constraint) });
            }
            let sound = match bound.sense {
                Sense::AtMost => *multiplier <= Rational::ZERO,
                Sense::AtLeast => *multiplier >= Rational::ZERO,
                Sense::Equal => true,
            };
            if !sound {
                return Err(Fault::Sign {
                    stage: self.stage,
                    constraint: self.name(constraint),
                    sense: bound.sense,
                    multiplier: multiplier.clone(),
                });
            }
        }
        Ok(())
    }

    /// The first column whose reduced cost is below zero.
    pub fn dear_enough(&self, combination: &Combination) -> Result<(), Fault> {
        match combination.reduced.iter().position(|reduced| *reduced < Integer::ZERO) {
            None => Ok(()),
            Some(column) => Err(Fault::ReducedCost {
                stage: self.stage,
                column: self.problem.columns[column].name.clone(),
                reduced: Rational::from(combination.reduced[column].clone())
                    / Rational::from(combination.scale.clone()),
            }),
        }
    }

    /// The name of a constraint, as faults print it.
    fn name(&self, constraint: &Constraint) -> String {
        let column = |at: usize| self.problem.columns.get(at).map_or(format!("column {at}"), |c| c.name.clone());
        match *constraint {
            Constraint::Row(row) => self.problem.rows.get(row).map_or(format!("row {row}"), |row| row.name.clone()),
            Constraint::Upper(at) => format!("upper bound of {}", column(at)),
            Constraint::Ratio(goal, ratio) => match self.problem.goals.get(goal) {
                Some(Goal::Leximin { name, ratios }) if ratio < ratios.len() => {
                    format!("{name}[{}]", ratios[ratio].name)
                }
                _ => format!("ratio {ratio} of goal {goal}"),
            },
            Constraint::Held(goal) => match self.problem.goals.get(goal) {
                Some(Goal::Sum { name, .. }) => format!("{name} held"),
                _ => format!("goal {goal} held"),
            },
            Constraint::HeldColumn(at) => format!("{} held", column(at)),
        }
    }
}
