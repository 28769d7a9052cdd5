//! The check: the values first, then the stages in sequence.

use super::certificate::{Constraint, Infeasible, Solution, Stage};
use super::code_order;
use super::face::Face;
use super::stage::{Held, Programme};
use super::sums::{Sum, Sums};
use super::tally::Tally;
use super::verdict::{Fault, Verdict};
use crate::exact::{Abs, Rational};
use crate::problem::{Goal, Problem, Ratio, Sense};

/// Checks a solution against a problem, in rationals and without any tolerance.
///
/// The values must satisfy every bound and row exactly; the stages must cover the goals in sequence; the multipliers
/// of each must prove that its value cannot be better; and the values must attain it. Levels of a leximin goal may
/// not rise; two levels in a row may be equal, where one certificate closes some of the ratios that share a level and
/// the next the others.
#[must_use]
pub fn check(problem: &Problem, solution: &Solution) -> Verdict {
    Verdict::of(walk(problem, solution, None).err().unwrap_or_default())
}

/// How far from the best a solution can be whose values are exactly feasible and whose multipliers nearly prove it.
///
/// The largest, over all stages, of the distance between the value and what the multipliers prove, over the larger of 1 and
/// |value|; and for a level the largest distance by which a ratio closed there can be below it, in this solution and in every
/// better one: by complementary slackness the gap over |multiplier times number below|. Each stage is taken given the
/// earlier ones at the values that they have here. Code order is not looked at.
///
/// # Errors
/// The faults of a solution of which not even that can be said.
pub fn check_within(problem: &Problem, solution: &Solution) -> Result<Rational, Vec<Fault>> {
    walk(problem, solution, Some(Rational::ZERO)).map(Option::unwrap_or_default)
}

/// Checks the values, then the stages; with `off` it is not refused what is short of the best, and the most of it is given.
fn walk(problem: &Problem, solution: &Solution, off: Option<Rational>) -> Result<Option<Rational>, Vec<Fault>> {
    let sums = Sums::of(problem).map_err(|fault| vec![fault])?;
    if solution.values.len() != problem.columns.len() {
        return Err(vec![Fault::Count { columns: problem.columns.len(), found: solution.values.len() }]);
    }
    let faults = values(problem, &sums, &solution.values);
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut sequence = Sequence {
        problem,
        sums: &sums,
        values: &solution.values,
        stages: &solution.stages,
        done: 0,
        held: Held::nothing(&sums),
        face: Face::of(problem),
        tally: Tally::new(problem.columns.len()),
        off,
    };
    sequence.check().map_err(|fault| vec![fault])?;
    Ok(sequence.off)
}

/// Checks that no values satisfy the rows and bounds of a problem (Farkas 1902).
///
/// With multipliers of the right signs every solution would have: sum of multiplier times right-hand side, at most
/// sum of multiplier times left-hand side, at most zero. The first sum being above zero, there is none.
#[must_use]
pub fn check_infeasible(problem: &Problem, infeasible: &Infeasible) -> Verdict {
    let contradiction = || {
        let sums = Sums::of(problem)?;
        let programme = Programme { problem, sums: &sums, values: &[], held: &Held::nothing(&sums), stage: 1 };
        let mut tally = Tally::new(problem.columns.len());
        let combination = programme.combine(&mut tally, None, Rational::ZERO, &infeasible.duals)?;
        programme.dear_enough(&combination)?;
        if combination.right > Rational::ZERO { Ok(()) } else { Err(Fault::NoContradiction { sum: combination.right }) }
    };
    Verdict::of(contradiction().err().into_iter().collect())
}

/// Every bound and row that the values break.
fn values(problem: &Problem, sums: &Sums, values: &[Rational]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (column, value) in problem.columns.iter().zip(values) {
        if *value < Rational::ZERO {
            faults.push(Fault::BelowZero { column: column.name.clone(), value: value.clone() });
        }
        if let Some(upper) = column.upper.as_ref().filter(|upper| value > *upper) {
            faults.push(Fault::AboveUpper { column: column.name.clone(), value: value.clone(), upper: upper.clone() });
        }
    }
    for (row, sum) in problem.rows.iter().zip(&sums.rows) {
        let left = sum.at(values);
        let holds = match row.sense {
            Sense::AtMost => left <= row.rhs,
            Sense::AtLeast => left >= row.rhs,
            Sense::Equal => left == row.rhs,
        };
        if !holds {
            faults.push(Fault::Row { row: row.name.clone(), left, sense: row.sense, right: row.rhs.clone() });
        }
    }
    faults
}

/// The larger of 1 and |value|.
fn relative_to(value: &Rational) -> Rational {
    value.clone().abs().max(Rational::ONE)
}

/// The walk through the stages: what is fixed so far, and what is due.
struct Sequence<'a> {
    problem: &'a Problem,
    sums: &'a Sums,
    values: &'a [Rational],
    stages: &'a [Stage],
    done: usize,
    held: Held,
    face: Face,
    tally: Tally,
    /// How far from the best the stages so far can be; `None` where nothing but the best will do.
    off: Option<Rational>,
}

impl Sequence<'_> {
    /// The first fault ends the walk: what follows would rest on it.
    fn check(&mut self) -> Result<(), Fault> {
        for (goal, wanted) in self.problem.goals.iter().enumerate() {
            match wanted {
                Goal::Sum { name, .. } => self.sum(goal, name)?,
                Goal::Leximin { name, ratios } => self.leximin(goal, name, ratios)?,
                Goal::CodeOrder => self.code_order(goal)?,
            }
        }
        if self.done < self.stages.len() { Err(self.out_of_sequence("none, all goals are covered")) } else { Ok(()) }
    }

    fn sum(&mut self, goal: usize, name: &str) -> Result<(), Fault> {
        match self.stages.get(self.done) {
            Some(Stage::Sum { goal: of, value, duals }) if *of == goal => {
                self.attained(name, value, self.sums.goals[goal][0].at(self.values))?;
                self.best(Some(&self.sums.goals[goal][0]), value, duals)?;
                self.held.sums.insert(goal, value.clone());
                self.done += 1;
                Ok(())
            }
            _ => Err(self.out_of_sequence(&format!("the value of {name}"))),
        }
    }

    fn leximin(&mut self, goal: usize, name: &str, ratios: &[Ratio]) -> Result<(), Fault> {
        let mut before: Option<&Rational> = None;
        let mut open = ratios.len();
        self.held.open = Some(goal);
        while open > 0 {
            match self.stages.get(self.done) {
                Some(Stage::Level { goal: of, level, closed, duals }) if *of == goal => {
                    if let Some(before) = before.filter(|before| level > *before) {
                        let (level, before) = (level.clone(), before.clone());
                        return Err(Fault::LevelRises { stage: self.done + 1, level, before });
                    }
                    self.level(goal, ratios, level, closed, duals)?;
                    before = Some(level);
                    open -= closed.len();
                    self.done += 1;
                }
                _ => return Err(self.out_of_sequence(&format!("a level of {name}, {open} ratios are open"))),
            }
        }
        self.held.open = None;
        Ok(())
    }

    /// A level: proved to be the least one, and reached by every closed ratio in every optimum, because a constraint
    /// with a multiplier other than zero is tight in every optimum (complementary slackness).
    fn level(
        &mut self,
        goal: usize,
        ratios: &[Ratio],
        level: &Rational,
        closed: &[usize],
        duals: &[(Constraint, Rational)],
    ) -> Result<(), Fault> {
        let stage = self.done + 1;
        let gap = self.best(None, level, duals)?;
        if closed.is_empty() {
            return Err(Fault::Closes { stage, what: "nothing is closed".to_owned() });
        }
        let mut in_order: Vec<&(Constraint, Rational)> = duals.iter().collect();
        in_order.sort_by(|(one, _), (other, _)| one.cmp(other));
        let found_before = self.held.levels.len();
        self.held.levels.push(level.clone());
        for &at in closed {
            let Some(ratio) = ratios.get(at) else {
                return Err(Fault::Closes { stage, what: format!("there is no ratio {at}") });
            };
            let constraint = Constraint::Ratio(goal, at);
            let place = in_order.binary_search_by(|(named, _)| named.cmp(&constraint));
            let multiplier = place.ok().map(|place| &in_order[place].1);
            if multiplier.is_none_or(|y| *y >= Rational::ZERO) {
                let multiplier = multiplier.cloned().unwrap_or(Rational::ZERO);
                return Err(Fault::NotForced { stage, ratio: ratio.name.clone(), multiplier });
            }
            let found = self.sums.goals[goal][at].at(self.values) / &ratio.by;
            match (&mut self.off, multiplier) {
                (Some(off), Some(multiplier)) if found <= *level => {
                    let below = &gap / (-multiplier * &ratio.by) / relative_to(level);
                    *off = std::mem::take(off).max(below);
                }
                _ => self.attained(&ratio.name, level, found)?,
            }
            if self.held.closed[goal][at].replace(found_before).is_some() {
                return Err(Fault::Closes { stage, what: format!("{} is closed already", ratio.name) });
            }
        }
        Ok(())
    }

    fn code_order(&mut self, goal: usize) -> Result<(), Fault> {
        if self.off.is_some() {
            return Ok(());
        }
        if self.stages.get(self.done) == Some(&(Stage::CodeOrder { goal })) {
            code_order::check(self.problem, self.sums, self.values, &self.face, self.done + 1)?;
            self.done += 1;
        } else {
            for column in (0..self.values.len()).filter(|column| !self.values[*column].is_zero()) {
                self.column(goal, column)?;
            }
        }
        self.held.columns = self.values.len();
        Ok(())
    }

    fn column(&mut self, goal: usize, column: usize) -> Result<(), Fault> {
        match self.stages.get(self.done) {
            Some(Stage::Column { goal: of, column: found, duals }) if *of == goal && *found == column => {
                self.held.columns = self.held.columns.max(column);
                self.best(Some(&Sum::column(column)), &self.values[column], duals)?;
                self.done += 1;
                Ok(())
            }
            _ => Err(self.out_of_sequence(&format!("the least value of {}", self.problem.columns[column].name))),
        }
    }

    /// The columns give what is claimed.
    fn attained(&self, of: &str, claimed: &Rational, found: Rational) -> Result<(), Fault> {
        if *claimed == found {
            return Ok(());
        }
        Err(Fault::Value { stage: self.done + 1, of: of.to_owned(), claimed: claimed.clone(), found })
    }

    /// No point of the stage's programme is better than `value` by more than what is returned, zero where nothing but the best
    /// will do; without a cost, the level is what is minimised.
    fn best(
        &mut self,
        cost: Option<&Sum>,
        value: &Rational,
        duals: &[(Constraint, Rational)],
    ) -> Result<Rational, Fault> {
        let stage = self.done + 1;
        let programme =
            Programme { problem: self.problem, sums: self.sums, values: self.values, held: &self.held, stage };
        let level_cost = if cost.is_none() { Rational::ONE } else { Rational::ZERO };
        let combination = programme.combine(&mut self.tally, cost, level_cost, duals)?;
        programme.dear_enough(&combination)?;
        if !combination.level.is_zero() {
            return Err(Fault::LevelCost { stage, reduced: combination.level });
        }
        let gap = value - &combination.right;
        match &mut self.off {
            Some(off) if gap >= Rational::ZERO => *off = std::mem::take(off).max(&gap / relative_to(value)),
            _ if gap.is_zero() => self.face.narrow(&combination, duals),
            _ => return Err(Fault::DualValue { stage, claimed: value.clone(), proved: combination.right }),
        }
        Ok(gap)
    }

    fn out_of_sequence(&self, due: &str) -> Fault {
        Fault::OutOfSequence { stage: self.done + 1, due: due.to_owned() }
    }
}
