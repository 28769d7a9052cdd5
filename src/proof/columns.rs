//! Code order in a programme that is no network: one column after the other, on the face that those before it leave.
//!
//! On the face, every column that cannot move has the value that it has in the answer x*, and every tight constraint holds with
//! equality. Let y be multipliers, of any sign on tight constraints and of their own sign elsewhere, and d = cost - y A the reduced costs.
//! Then for every point x of the face, the sums being over the columns that can move and over the constraints,
//!
//! cost x - cost x* = sum of d (x - x*) + sum of y (A x - A x*).
//!
//! Where x* attains every constraint with a multiplier, the second sum is at least zero. Where d is at least zero, and zero on columns above zero, the first
//! is. So x* is best, and what is as good has both sums at zero (complementary slackness): there the face narrows, as after any stage.

use std::collections::BTreeMap;

use super::certificate::{Constraint, Stage};
use super::face::Face;
use super::point::Point;
use super::stage::{Held, Programme, weights};
use super::sums::Sums;
use super::verdict::Fault;
use crate::exact::{Integer, Rational};
use crate::problem::Problem;

/// A column that can still move, with its coefficients: place of the sum among all, coefficient in the whole sum.
struct Free<'a> {
    column: usize,
    terms: Vec<(usize, &'a Integer)>,
}

/// The walk through the columns.
pub(super) struct Order<'a> {
    problem: &'a Problem,
    sums: &'a Sums,
    point: &'a Point<'a>,
    face: &'a mut Face,
    held: &'a mut Held,
    free: Vec<Free<'a>>,
    /// The weight of each sum in the present stage, by place.
    weights: Vec<Integer>,
}

impl<'a> Order<'a> {
    pub fn new(
        problem: &'a Problem,
        sums: &'a Sums,
        point: &'a Point<'a>,
        face: &'a mut Face,
        held: &'a mut Held,
    ) -> Self {
        let mut terms: Vec<Vec<(usize, &Integer)>> = vec![Vec::new(); point.values.len()];
        for (place, sum) in sums.all().enumerate() {
            for (column, factor) in sum.terms.iter().filter(|(column, _)| !face.fixed[*column]) {
                terms[*column].push((place, factor));
            }
        }
        let free = terms.into_iter().enumerate().map(|(column, terms)| Free { column, terms });
        let free = free.filter(|free| !face.fixed[free.column]).collect();
        Self { problem, sums, point, face, held, free, weights: vec![Integer::ZERO; sums.len()] }
    }

    /// Checks the stages of a goal, the first of which is number `stage` counted from 1; says how many they are.
    ///
    /// # Errors
    /// A column above zero without its stage in order, or with one that does not prove it.
    pub fn check(&mut self, goal: usize, stages: &[Stage], stage: usize) -> Result<usize, Fault> {
        let point = self.point;
        let mut done = 0;
        for &column in &point.above {
            match stages.get(done) {
                Some(Stage::Column { goal: of, column: found, duals }) if *of == goal && *found == column => {
                    self.column(column, duals, stage + done)?;
                    done += 1;
                }
                _ => {
                    let due = format!("the least value of {}", self.problem.columns[column].name);
                    return Err(Fault::OutOfSequence { stage: stage + done, due });
                }
            }
        }
        Ok(done)
    }

    /// A column at its least value on the face; then the face narrows.
    fn column(&mut self, column: usize, duals: &[(Constraint, Rational)], stage: usize) -> Result<(), Fault> {
        // Those before it stand where they are: proved, or at zero.
        self.held.columns = self.held.columns.max(column);
        let last = self.free.partition_point(|free| free.column < column);
        self.free.drain(..last).for_each(|free| self.face.fixed[free.column] = true);
        let values = self.point.values;
        let programme = Programme { problem: self.problem, sums: self.sums, values, held: self.held, stage };
        let bounds = programme.bounds(duals, |constraint| self.face.is_tight(constraint))?;
        let (numbers, unit) = weights(duals, &bounds);
        let mut short = self.slack(duals);
        let mut of_uppers: BTreeMap<usize, Integer> = BTreeMap::new();
        for ((constraint, _), weight) in duals.iter().zip(numbers) {
            let own = match *constraint {
                Constraint::Row(_) | Constraint::Ratio(..) | Constraint::Held(_) => {
                    &mut self.weights[self.sums.place(constraint)]
                }
                Constraint::Upper(of) => of_uppers.entry(of).or_default(),
                // Of a column that cannot move.
                Constraint::HeldColumn(_) => continue,
            };
            if !std::mem::replace(own, weight).is_zero() {
                return Err(programme.twice(constraint));
            }
        }
        for free in &self.free {
            let used = free.terms.iter().filter(|(place, _)| !self.weights[*place].is_zero());
            let mut sum: Integer = used.map(|(place, factor)| *factor * &self.weights[*place]).sum();
            if let Some(weight) = of_uppers.get(&free.column) {
                sum += weight;
            }
            let cost = if free.column == column { Rational::ONE } else { Rational::ZERO };
            if sum.is_zero() && cost.is_zero() {
                continue;
            }
            let reduced = cost - &unit * Rational::from(sum);
            if reduced < Rational::ZERO {
                let column = self.problem.columns[free.column].name.clone();
                return Err(Fault::ReducedCost { stage, column, reduced });
            }
            short += &reduced * &values[free.column];
            self.face.fixed[free.column] |= !reduced.is_zero();
        }
        if !short.is_zero() {
            let claimed = values[column].clone();
            return Err(Fault::DualValue { stage, proved: &claimed - short, claimed });
        }
        self.weights.fill(Integer::ZERO);
        self.face.tighten(duals);
        self.face.fixed[column] = true;
        self.free.retain(|free| !self.face.fixed[free.column]);
        Ok(())
    }

    /// What the values leave of constraints with multipliers, each times its multiplier.
    fn slack(&self, duals: &[(Constraint, Rational)]) -> Rational {
        let values = self.point.values;
        let mut slack = Rational::ZERO;
        for (constraint, multiplier) in duals {
            match *constraint {
                Constraint::Row(row) if !self.point.reached[row] => {
                    slack += multiplier * (self.sums.rows[row].at(values) - &self.problem.rows[row].rhs);
                }
                Constraint::Upper(column) => {
                    let upper = self.problem.columns[column].upper.as_ref();
                    slack += upper.map_or(Rational::ZERO, |upper| multiplier * (&values[column] - upper));
                }
                // Proved goals and closed ratios are at their values, and columns that are passed at theirs.
                Constraint::Row(_) | Constraint::Ratio(..) | Constraint::Held(_) | Constraint::HeldColumn(_) => {}
            }
        }
        slack
    }
}
