//! The programme of one stage, and what its multipliers add up to.
//!
//! Weak duality (von Neumann 1947; Gale, Kuhn and Tucker 1951): where every multiplier has the sign of its constraint
//! and every column, none of which is below zero, has a reduced cost of at least zero, no point of the programme has
//! a value below the sum of multiplier times right-hand side. A point that attains that sum is therefore best.

use std::borrow::Cow;
use std::collections::BTreeMap;

use dashu_int::Sign;
use dashu_int::ops::Gcd;

use super::certificate::Constraint;
use super::sums::{Sum, Sums};
use super::tally::{Named, Tally};
use super::verdict::Fault;
use crate::exact::{Integer, Rational, common_denominator, whole};
use crate::problem::{Goal, Problem, Sense};

/// What earlier stages fixed, and which goal is open.
#[derive(Debug)]
pub(super) struct Held {
    /// Sum goals held at their values.
    pub sums: BTreeMap<usize, Rational>,
    /// The levels found, one after the other.
    pub levels: Vec<Rational>,
    /// Which of the levels a ratio is held at that is closed, goal by goal.
    pub closed: Vec<Vec<Option<usize>>>,
    /// How many leading columns are held at their values by code order.
    pub columns: usize,
    /// The leximin goal whose open ratios are kept below the level.
    pub open: Option<usize>,
}

impl Held {
    /// Nothing is held before the first stage.
    pub fn nothing(sums: &Sums) -> Self {
        let closed = sums.by.iter().map(|of_goal| vec![None; of_goal.len()]).collect();
        Self { sums: BTreeMap::new(), levels: Vec::new(), closed, columns: 0, open: None }
    }
}

/// A constraint of a stage: sum (sense) right.
pub(super) struct Bound<'a> {
    pub sum: Cow<'a, Sum>,
    pub sense: Sense,
    pub right: Right<'a>,
}

/// A right-hand side; numbers of the programme are whole, over `Sums::over`.
#[derive(Clone, Copy)]
pub(super) enum Right<'a> {
    /// A number of the programme.
    Number(&'a Integer),
    /// The level that is minimised, times the number by which an open ratio is taken.
    Open(&'a Integer),
    /// One of the levels found, by its place, times such a number.
    Closed(usize, &'a Integer),
    /// The value of an earlier goal, or of a column.
    Value(&'a Rational),
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
pub(super) struct Combination<'a> {
    /// The reduced cost of every column, in a unit above zero.
    pub reduced: Cow<'a, [Integer]>,
    /// That unit.
    pub unit: Rational,
    /// The reduced cost of the level.
    pub level: Rational,
    /// The sum of multiplier times right-hand side.
    pub right: Rational,
}

impl Programme<'_> {
    fn bound(&self, constraint: &Constraint) -> Option<Bound<'_>> {
        let at_most = |sum, right| Some(Bound { sum, sense: Sense::AtMost, right });
        match *constraint {
            Constraint::Row(row) => {
                let sense = self.problem.rows.get(row)?.sense;
                let sum = Cow::Borrowed(&self.sums.rows[row]);
                Some(Bound { sum, sense, right: Right::Number(&self.sums.rights[row]) })
            }
            Constraint::Upper(column) => {
                let upper = self.sums.uppers.get(column)?.as_ref()?;
                at_most(Cow::Owned(Sum::column(column)), Right::Number(upper))
            }
            Constraint::Ratio(goal, ratio) => {
                let by = self.sums.by.get(goal)?.get(ratio)?;
                let right = match self.held.closed[goal][ratio] {
                    Some(level) => Right::Closed(level, by),
                    None if self.held.open == Some(goal) => Right::Open(by),
                    None => return None,
                };
                at_most(Cow::Borrowed(&self.sums.goals[goal][ratio]), right)
            }
            Constraint::Held(goal) => {
                let value = Right::Value(self.held.sums.get(&goal)?);
                at_most(Cow::Borrowed(self.sums.goals.get(goal)?.first()?), value)
            }
            Constraint::HeldColumn(column) if column < self.held.columns => {
                at_most(Cow::Owned(Sum::column(column)), Right::Value(&self.values[column]))
            }
            Constraint::HeldColumn(_) => None,
        }
    }

    /// Adds up the multipliers: reduced costs, that of the level (whose own cost is `level_cost`), and the value
    /// proved. The tally holds what those of the stage before added up to.
    ///
    /// # Errors
    /// A constraint that the stage does not have or that is named twice, a multiplier of the wrong sign.
    pub fn combine<'t>(
        &self,
        tally: &'t mut Tally,
        cost: Option<&Sum>,
        level_cost: Rational,
        duals: &[(Constraint, Rational)],
    ) -> Result<Combination<'t>, Fault> {
        let bounds = self.bounds(duals)?;
        let (weights, unit) = weights(duals, &bounds);
        let named = duals.iter().zip(&bounds).zip(weights);
        let mut named: Vec<Named<'_>> =
            named.map(|(((constraint, _), bound), weight)| Named { constraint, bound, weight }).collect();
        named.sort_by_key(|named| named.constraint);
        if let Some(twice) = named.windows(2).find(|pair| pair[0].constraint == pair[1].constraint) {
            return Err(Fault::Twice { stage: self.stage, constraint: self.name(twice[0].constraint) });
        }
        tally.turn(named, |constraint| self.sound_bound(constraint))?;
        let over = Rational::from(self.sums.over.clone());
        let level = level_cost + &unit * Rational::from(tally.level.clone()) / &over;
        let right = &unit * (tally.right(&self.held.levels) / over + &tally.values);
        let Some(cost) = cost else {
            return Ok(Combination { reduced: Cow::Borrowed(&tally.reduced), unit, level, right });
        };
        // Reduced costs and costs over one denominator.
        let (above, below) = (unit.numerator() * &cost.over, Integer::from(unit.denominator().clone()));
        let mut reduced: Vec<Integer> = tally.reduced.iter().map(|reduced| reduced * &above).collect();
        for (column, factor) in &cost.terms {
            reduced[*column] += factor * &below;
        }
        let unit = Rational::ONE / Rational::from(below * &cost.over);
        Ok(Combination { reduced: Cow::Owned(reduced), unit, level, right })
    }

    fn sound_bound(&self, constraint: &Constraint) -> Result<Bound<'_>, Fault> {
        self.bound(constraint)
            .ok_or_else(|| Fault::NoSuchConstraint { stage: self.stage, constraint: self.name(constraint) })
    }

    /// The constraints of the multipliers, whose signs must be right.
    fn bounds(&self, duals: &[(Constraint, Rational)]) -> Result<Vec<Bound<'_>>, Fault> {
        let mut bounds = Vec::with_capacity(duals.len());
        for (constraint, multiplier) in duals {
            let bound = self.sound_bound(constraint)?;
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
            bounds.push(bound);
        }
        Ok(bounds)
    }

    /// The first column whose reduced cost is below zero.
    pub fn dear_enough(&self, combination: &Combination<'_>) -> Result<(), Fault> {
        match combination.reduced.iter().position(|reduced| reduced.sign() == Sign::Negative) {
            None => Ok(()),
            Some(column) => Err(Fault::ReducedCost {
                stage: self.stage,
                column: self.problem.columns[column].name.clone(),
                reduced: Rational::from(combination.reduced[column].clone()) * &combination.unit,
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

/// The multipliers of the whole sums as whole numbers without a common divisor, and what these are multiplied by.
///
/// Written so, stages whose multipliers are in proportion have the same numbers.
fn weights(duals: &[(Constraint, Rational)], bounds: &[Bound<'_>]) -> (Vec<Integer>, Rational) {
    let of_whole_sums = duals.iter().zip(bounds).map(|((_, multiplier), bound)| match &bound.sum.over {
        over if over.is_one() => Cow::Borrowed(multiplier),
        over => Cow::Owned(multiplier / Rational::from(over.clone())),
    });
    let fractions: Vec<Cow<'_, Rational>> = of_whole_sums.collect();
    let scale = common_denominator(fractions.iter().map(AsRef::as_ref));
    let mut weights: Vec<Integer> = fractions.iter().map(|fraction| whole(fraction, &scale)).collect();
    let mut shared = Integer::ZERO;
    for weight in weights.iter().filter(|weight| !weight.is_zero()) {
        if shared.is_one() {
            break;
        }
        if shared.is_zero() || !(weight % &shared).is_zero() {
            shared = Integer::from(weight.gcd(&shared));
        }
    }
    if shared.is_zero() {
        return (weights, Rational::ONE);
    }
    for weight in weights.iter_mut().filter(|_| !shared.is_one()) {
        *weight /= &shared;
    }
    (weights, Rational::from(shared) / Rational::from(scale))
}
