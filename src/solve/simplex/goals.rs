//! The goals of a problem in sequence, each on the optimal face of those before it.

use super::lp::{Lp, Multipliers, Outcome, costs, minimise, multipliers, product, slack};
use super::pivot::End;
use super::proofs::{Duals, Proofs, Step};
use super::tableau::{Column, Line, Start, Tableau};
use crate::exact::{self, Rational};
use crate::problem::{Goal, Problem, Ratio};
use crate::proof::{Constraint, Infeasible, Solution, Stage};
use crate::solve::Answer;

/// Solves a problem exactly, all goals in sequence, with a certificate for each, however long it takes.
///
/// # Panics
/// When a term names a column that is not there: a bug of the caller.
#[must_use]
pub fn solve(problem: &Problem) -> Answer {
    solve_within(problem, u64::MAX).expect("work without a limit")
}

/// Solves a problem as [`solve`] does, or gives nothing where that is more work than `most`.
///
/// Work is counted, not clocked, so that it is the same on every machine: at every look for an entering column, and at every step, the
/// number of columns and, for each number of the multipliers or of the column that enters, the square of its length in words of 64 bits.
///
/// Goals of sums by the simplex method; leximin by levels, each closing the ratios whose multipliers are not zero
/// (mathematics 5.3; Ogryczak, Pióro and Tomaszewski 2005); code order by one column after another.
/// A ratio that is forced to a level but has a zero multiplier is closed by a further level of the same height.
///
/// # Panics
/// When a term names a column that is not there: a bug of the caller.
#[must_use]
pub fn solve_within(problem: &Problem, most: u64) -> Option<Answer> {
    let lp = Lp::from(problem);
    if let Some(negative) = negative_upper(problem) {
        return Some(Answer::Infeasible(negative));
    }
    let mut sequence = Sequence::new(problem, &lp);
    sequence.tableau.left = most;
    sequence.tableau.look_ahead(None);
    match sequence.tableau.settle() {
        Start::Settled => {}
        Start::Refuted(duals) => {
            let rows = duals.iter().zip(&sequence.tableau.scale).take(lp.rows.len());
            let rows = rows.map(|(dual, scale)| dual * scale).collect();
            return Some(Answer::Infeasible(named(&multipliers(&lp, rows, &[]))));
        }
        Start::Lost => return None,
    }
    for goal in 0..problem.goals.len() {
        let reached = match &problem.goals[goal] {
            Goal::Sum { terms, .. } => sequence.sum(goal, terms),
            Goal::Leximin { ratios, .. } => sequence.leximin(goal, ratios),
            Goal::CodeOrder => sequence.code_order(goal),
        };
        match reached {
            Ok(()) => {}
            Err(Stop::Unbounded) => return Some(Answer::Unbounded),
            Err(Stop::Spent) => return None,
        }
    }
    let values = sequence.tableau.values[..problem.columns.len()].to_vec();
    Some(Answer::Optimal(Solution { values, stages: sequence.stages }))
}

/// Whether the rows and bounds of a problem can be satisfied: none when they can, else why not.
///
/// # Panics
/// When a term names a column that is not there: a bug of the caller.
#[must_use]
pub fn infeasible(problem: &Problem) -> Option<Infeasible> {
    match minimise(&Lp::from(problem)) {
        Outcome::Infeasible(multipliers) => negative_upper(problem).or_else(|| Some(named(&multipliers))),
        Outcome::Optimal { .. } | Outcome::Unbounded { .. } => None,
    }
}

fn negative_upper(problem: &Problem) -> Option<Infeasible> {
    let negative = |upper: &Rational| upper < &Rational::ZERO;
    let column = problem.columns.iter().position(|column| column.upper.as_ref().is_some_and(negative))?;
    Some(Infeasible { duals: vec![(Constraint::Upper(column), -Rational::ONE)] })
}

fn named(multipliers: &Multipliers) -> Infeasible {
    let rows = multipliers.rows.iter().enumerate().map(|(row, dual)| (Constraint::Row(row), dual));
    let uppers = multipliers.upper.iter().enumerate().map(|(column, dual)| (Constraint::Upper(column), dual));
    let nonzero = rows.chain(uppers).filter(|(_, dual)| !dual.is_zero());
    Infeasible { duals: nonzero.map(|(name, dual)| (name, dual.clone())).collect() }
}

/// Why a goal is not brought to its least value.
enum Stop {
    /// It has none.
    Unbounded,
    /// That is more work than may be done.
    Spent,
}

struct Sequence {
    tableau: Tableau<Rational>,
    proofs: Proofs,
    stages: Vec<Stage>,
    /// The number of columns of the problem.
    columns: usize,
    /// For each leximin goal its level.
    levels: Vec<Option<Level>>,
}

/// The first level of a leximin goal.
#[derive(Clone)]
struct Level {
    column: usize,
    /// The row of its first ratio.
    row: usize,
    /// The level over the value of its column: what keeps the coefficients of ratios whole, and small but for the column's own.
    unit: Rational,
}

impl Sequence {
    /// The rows of the problem, and `sum - level by <= 0` for each ratio, which bind nothing until their goal's turn.
    fn new(problem: &Problem, lp: &Lp) -> Self {
        let mut ranges: Vec<_> = lp.columns.iter().map(|column| (column.lower.clone(), column.upper.clone())).collect();
        let mut names: Vec<Constraint> = (0..lp.rows.len()).map(Constraint::Row).collect();
        let mut ratio_rows: Vec<Vec<(usize, Rational)>> = Vec::new();
        let mut levels = vec![None; problem.goals.len()];
        for (goal, what) in problem.goals.iter().enumerate() {
            let Goal::Leximin { ratios, .. } = what else { continue };
            let unit = Rational::from(exact::common_denominator(ratios.iter().map(|ratio| &ratio.by)));
            for (at, ratio) in ratios.iter().enumerate() {
                let mut terms = ratio.terms.clone();
                terms.push((ranges.len(), -&ratio.by * &unit));
                ratio_rows.push(terms);
                names.push(Constraint::Ratio(goal, at));
            }
            levels[goal] = Some(Level { column: ranges.len(), row: names.len() - ratios.len(), unit });
            ranges.push((Some(Rational::ZERO), Some(Rational::ZERO)));
        }
        let rows = lp.rows.iter().map(|row| Line { terms: &row.terms, rhs: &row.rhs, slack: slack(row.sense) });
        let zero = Rational::ZERO;
        let ratios = ratio_rows.iter().map(|terms| Line { terms, rhs: &zero, slack: (None, None) });
        let lines: Vec<Line> = rows.chain(ratios).collect();
        let tableau = Tableau::new(ranges, &lines);
        let columns = lp.columns.len();
        Self { tableau, proofs: Proofs::new(columns, names), stages: Vec::new(), columns, levels }
    }

    /// One cost: its multipliers and the columns that are fixed by it.
    fn step(
        &mut self,
        cost: &[(usize, Rational)],
        held: Option<Constraint>,
        ahead: bool,
    ) -> Result<(Duals, Vec<usize>), Stop> {
        let tableau = &mut self.tableau;
        let all = costs(tableau.columns.len(), cost);
        if ahead {
            tableau.look_ahead(Some(&all));
            match tableau.settle() {
                Start::Settled => {}
                Start::Refuted(_) => unreachable!("the face of the goals so far is not empty"),
                Start::Lost => return Err(Stop::Spent),
            }
        }
        let prices = match tableau.run(all) {
            End::Optimal(prices) => prices,
            End::Unbounded { .. } => return Err(Stop::Unbounded),
            End::Lost => return Err(Stop::Spent),
        };
        let step = Step::new(tableau, &prices, cost.to_vec(), held);
        let duals = self.proofs.certificate(tableau, prices);
        Ok((duals, self.proofs.keep(tableau, step)))
    }

    fn sum(&mut self, goal: usize, terms: &[(usize, Rational)]) -> Result<(), Stop> {
        let (duals, _) = self.step(terms, Some(Constraint::Held(goal)), true)?;
        let value = product(terms, &self.tableau.values);
        self.stages.push(Stage::Sum { goal, value, duals });
        Ok(())
    }

    fn leximin(&mut self, goal: usize, ratios: &[Ratio]) -> Result<(), Stop> {
        let Some(Level { column: first, row, unit }) = self.levels[goal].clone().filter(|_| !ratios.is_empty()) else {
            return Ok(());
        };
        let first_slack = self.tableau.structural + row;
        self.open(first, first_slack, &unit, ratios);
        let mut open: Vec<usize> = (0..ratios.len()).collect();
        let mut level = Rational::ZERO;
        let mut column = first;
        loop {
            let (duals, fixed) = self.step(&[(column, unit.clone())], None, true)?;
            level += &self.tableau.values[column] * &unit;
            let closes = |ratio: &usize| fixed.binary_search(&(first_slack + ratio)).is_ok();
            let (closed, still): (Vec<usize>, Vec<usize>) = open.into_iter().partition(closes);
            open = still;
            self.stages.push(Stage::Level { goal, level: level.clone(), closed, duals });
            if open.is_empty() {
                return Ok(());
            }
            // The next level is this one plus a further column, which only the open ratios have.
            let terms = self.tableau.columns[first].terms.iter();
            let terms = terms.filter(|(at, _)| open.binary_search(&(at - row)).is_ok()).cloned().collect();
            column = self.tableau.add(Column::new(terms, (None, None)));
        }
    }

    /// Lets a goal's ratios bind: the level goes to the largest ratio as things stand, in place of that ratio's slack.
    fn open(&mut self, level: usize, first_slack: usize, unit: &Rational, ratios: &[Ratio]) {
        let tableau = &mut self.tableau;
        tableau.columns[level].range = (None, None);
        let now = ratios.iter().map(|ratio| product(&ratio.terms, &tableau.values) / &ratio.by);
        let now: Vec<Rational> = now.collect();
        let largest = (0..now.len()).fold(0, |best, at| if now[at] > now[best] { at } else { best });
        let slack = first_slack + largest;
        let in_basis = tableau.in_basis(level);
        tableau.shift(level, &in_basis, &(&now[largest] / unit));
        if let Some(row) = tableau.place_of[slack] {
            tableau.pivot(row, level, &in_basis);
        }
        for at in 0..ratios.len() {
            tableau.columns[first_slack + at].range.0 = Some(Rational::ZERO);
        }
    }

    fn code_order(&mut self, goal: usize) -> Result<(), Stop> {
        for column in 0..self.columns {
            if !self.tableau.values[column].is_zero() {
                let held = Some(Constraint::HeldColumn(column));
                let (duals, _) = self.step(&[(column, Rational::ONE)], held, false)?;
                if !self.tableau.values[column].is_zero() {
                    self.stages.push(Stage::Column { goal, column, duals });
                    continue;
                }
            }
            self.tableau.columns[column].range = (Some(Rational::ZERO), Some(Rational::ZERO));
            self.proofs.hold_at_zero(column);
        }
        Ok(())
    }
}
