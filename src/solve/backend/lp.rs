//! A linear programme in doubles.

use std::collections::BTreeSet;

use crate::exact::{Rational, approximate};
use crate::problem::{Goal, Problem, Sense};
use crate::proof::{Constraint, Solution, Stage};

/// A linear programme in doubles, to be minimised.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FloatLp {
    /// The columns.
    pub columns: Vec<FloatColumn>,
    /// The rows.
    pub rows: Vec<FloatRow>,
}

/// A column: its bounds, which may be infinite, and its cost.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FloatColumn {
    /// Its least value.
    pub lower: f64,
    /// Its greatest value.
    pub upper: f64,
    /// Its cost.
    pub cost: f64,
}

/// A row.
#[derive(Debug, Clone, PartialEq)]
pub struct FloatRow {
    /// (column, coefficient).
    pub terms: Vec<(usize, f64)>,
    /// At most, at least, equal.
    pub sense: Sense,
    /// The right-hand side.
    pub rhs: f64,
}

impl FloatRow {
    fn of(terms: &[(usize, Rational)], sense: Sense, rhs: &Rational) -> Self {
        let terms = terms.iter().map(|(column, factor)| (*column, approximate(factor))).collect();
        Self { terms, sense, rhs: approximate(rhs) }
    }

    fn at_most(terms: &[(usize, Rational)], rhs: &Rational) -> Self {
        Self::of(terms, Sense::AtMost, rhs)
    }

    /// The sum at these values less the right-hand side.
    pub(super) fn excess(&self, values: &[f64]) -> f64 {
        self.terms.iter().map(|(column, factor)| factor * values[*column]).sum::<f64>() - self.rhs
    }

    /// By how much the values break the row.
    fn violation(&self, values: &[f64]) -> f64 {
        let over = self.excess(values);
        match self.sense {
            _ if over.is_nan() => f64::INFINITY,
            Sense::AtMost => over.max(0.0),
            Sense::AtLeast => (-over).max(0.0),
            Sense::Equal => over.abs(),
        }
    }
}

impl FloatLp {
    /// The programme of one stage of a solution: the rows, what earlier stages hold, and for a level a last column
    /// for the level.
    ///
    /// None for code order, and for a stage that the solution does not have.
    #[must_use]
    pub fn of_stage(problem: &Problem, solution: &Solution, stage: usize) -> Option<Self> {
        let upper = |upper: &Option<Rational>| upper.as_ref().map_or(f64::INFINITY, approximate);
        let columns = problem.columns.iter();
        let columns =
            columns.map(|column| FloatColumn { lower: 0.0, upper: upper(&column.upper), cost: 0.0 }).collect();
        let rows = problem.rows.iter().map(|row| FloatRow::of(&row.terms, row.sense, &row.rhs)).collect();
        let mut lp = Self { columns, rows };
        let mut closed = BTreeSet::new();
        for earlier in solution.stages.get(..stage)? {
            lp.hold(problem, earlier, &mut closed);
        }
        match (solution.stages.get(stage)?, problem.goals.get(goal_of(&solution.stages[stage]))?) {
            (Stage::Sum { .. }, Goal::Sum { terms, .. }) => {
                for (column, cost) in terms {
                    lp.columns.get_mut(*column)?.cost = approximate(cost);
                }
            }
            (Stage::Level { goal, .. }, Goal::Leximin { ratios, .. }) => {
                let level = lp.columns.len();
                lp.columns.push(FloatColumn { lower: f64::NEG_INFINITY, upper: f64::INFINITY, cost: 1.0 });
                for (_, ratio) in ratios.iter().enumerate().filter(|(at, _)| !closed.contains(&(*goal, *at))) {
                    let mut row = FloatRow::at_most(&ratio.terms, &Rational::ZERO);
                    row.terms.push((level, -approximate(&ratio.by)));
                    lp.rows.push(row);
                }
            }
            _ => return None,
        }
        Some(lp)
    }

    /// The constraint of each row of [`Self::of_stage`].
    #[must_use]
    pub fn constraints(problem: &Problem, solution: &Solution, stage: usize) -> Vec<Constraint> {
        let mut names: Vec<Constraint> = (0..problem.rows.len()).map(Constraint::Row).collect();
        let mut closed = BTreeSet::new();
        for earlier in &solution.stages[..stage] {
            match earlier {
                Stage::Sum { goal, .. } => names.push(Constraint::Held(*goal)),
                Stage::Level { goal, closed: here, .. } => {
                    closed.extend(here.iter().map(|at| (*goal, *at)));
                    names.extend(here.iter().map(|at| Constraint::Ratio(*goal, *at)));
                }
                Stage::CodeOrder { .. } | Stage::Column { .. } => {}
            }
        }
        if let Some(Stage::Level { goal, .. }) = solution.stages.get(stage)
            && let Some(Goal::Leximin { ratios, .. }) = problem.goals.get(*goal)
        {
            let open = (0..ratios.len()).filter(|at| !closed.contains(&(*goal, *at)));
            names.extend(open.map(|at| Constraint::Ratio(*goal, at)));
        }
        names
    }

    fn hold(&mut self, problem: &Problem, stage: &Stage, all_closed: &mut BTreeSet<(usize, usize)>) {
        match (stage, problem.goals.get(goal_of(stage))) {
            (Stage::Sum { value, .. }, Some(Goal::Sum { terms, .. })) => {
                self.rows.push(FloatRow::at_most(terms, value));
            }
            (Stage::Level { goal, level, closed, .. }, Some(Goal::Leximin { ratios, .. })) => {
                for at in closed {
                    all_closed.insert((*goal, *at));
                    if let Some(ratio) = ratios.get(*at) {
                        self.rows.push(FloatRow::at_most(&ratio.terms, &(level * &ratio.by)));
                    }
                }
            }
            _ => {}
        }
    }

    /// The cost at these values.
    #[must_use]
    pub fn value(&self, values: &[f64]) -> f64 {
        self.columns.iter().zip(values).map(|(column, x)| column.cost * x).sum()
    }

    /// The largest relative violation: for a row, its violation over the largest of 1, |right-hand side| and every
    /// |coefficient times value|; for a bound, its violation over the larger of 1 and |bound|. NaN and a missing
    /// value count as infinite.
    #[must_use]
    pub fn residual(&self, values: &[f64]) -> f64 {
        if values.len() != self.columns.len() {
            return f64::INFINITY;
        }
        let bounds = self.columns.iter().zip(values).map(|(column, x)| {
            let below = (column.lower - x).max(0.0) / column.lower.abs().max(1.0);
            let above = (x - column.upper).max(0.0) / column.upper.abs().max(1.0);
            let of = |violation: f64, bound: f64| if bound.is_infinite() { 0.0 } else { violation };
            if x.is_finite() { of(below, column.lower).max(of(above, column.upper)) } else { f64::INFINITY }
        });
        let rows = self.rows.iter().map(|row| {
            let parts = row.terms.iter().map(|(column, factor)| (factor * values[*column]).abs());
            let violation = row.violation(values);
            if violation.is_finite() { violation / parts.fold(row.rhs.abs().max(1.0), f64::max) } else { f64::INFINITY }
        });
        bounds.chain(rows).fold(0.0, f64::max)
    }
}

/// The goal that a stage belongs to.
pub(super) fn goal_of(stage: &Stage) -> usize {
    match stage {
        Stage::Sum { goal, .. }
        | Stage::Level { goal, .. }
        | Stage::CodeOrder { goal }
        | Stage::Column { goal, .. } => *goal,
    }
}
