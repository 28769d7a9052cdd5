//! The check: the values first, then the stages in sequence.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::certificate::{Constraint, Infeasible, Solution, Stage};
use super::code_order;
use super::columns::Order;
use super::face::Face;
use super::point::Point;
use super::stage::{Held, Programme};
use super::sums::{Sum, Sums};
use super::tally::Tally;
use super::verdict::{Fault, Verdict};
use crate::exact::{Abs, Rational};
use crate::problem::{Goal, Problem, Ratio};

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
    let point = Point::of(problem, &sums, &solution.values)?;
    let mut sequence = Sequence {
        problem,
        sums: &sums,
        point: &point,
        stages: &solution.stages,
        done: 0,
        held: Held::default(),
        face: Face::of(problem),
        tally: Tally::new(&sums),
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
        let programme = Programme { problem, sums: &sums, values: &[], held: &Held::default(), stage: 1 };
        let mut tally = Tally::new(&sums);
        let combination = programme.combine(&mut tally, None, Rational::ZERO, &infeasible.duals)?;
        programme.dear_enough(&combination)?;
        let sum = programme.right(&infeasible.duals)?;
        if sum > Rational::ZERO { Ok(()) } else { Err(Fault::NoContradiction { sum }) }
    };
    Verdict::of(contradiction().err().into_iter().collect())
}

/// Whether the values attain every constraint with a multiplier, where the level is `level`.
fn attained(programme: &Programme<'_>, point: &Point<'_>, level: &Rational, duals: &[(Constraint, Rational)]) -> bool {
    duals.iter().all(|(constraint, _)| match *constraint {
        Constraint::Row(row) => point.reached[row],
        Constraint::Upper(column) => programme.problem.columns[column].upper.as_ref() == Some(&point.values[column]),
        Constraint::Ratio(goal, at) if !programme.held.closed.contains_key(&(goal, at)) => {
            let Goal::Leximin { ratios, .. } = &programme.problem.goals[goal] else { return false };
            programme.sums.goals[goal][at].against(point.values, &(level * &ratios[at].by)) == Ordering::Equal
        }
        // Checked when they were proved.
        Constraint::Ratio(..) | Constraint::Held(_) | Constraint::HeldColumn(_) => true,
    })
}

/// The larger of 1 and |value|.
fn relative_to(value: &Rational) -> Rational {
    value.clone().abs().max(Rational::ONE)
}

/// The walk through the stages: what is fixed so far, and what is due.
struct Sequence<'a> {
    problem: &'a Problem,
    sums: &'a Sums,
    point: &'a Point<'a>,
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
                self.attained(name, value, self.sums.goals[goal][0].at(self.point.values))?;
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
        let found_before = self.held.levels.len();
        self.held.levels.push(level.clone());
        let multipliers = duals.iter().filter_map(|(constraint, y)| match constraint {
            Constraint::Ratio(of, at) if *of == goal => Some((*at, y)),
            _ => None,
        });
        let multipliers: BTreeMap<usize, &Rational> = multipliers.collect();
        for &at in closed {
            let Some(ratio) = ratios.get(at) else {
                return Err(Fault::Closes { stage, what: format!("there is no ratio {at}") });
            };
            let multiplier = multipliers.get(&at).map_or(Rational::ZERO, |y| (*y).clone());
            if multiplier >= Rational::ZERO {
                return Err(Fault::NotForced { stage, ratio: ratio.name.clone(), multiplier });
            }
            let found = self.sums.goals[goal][at].at(self.point.values) / &ratio.by;
            match &mut self.off {
                Some(off) if found <= *level => {
                    let below = &gap / (-multiplier * &ratio.by) / relative_to(level);
                    *off = std::mem::take(off).max(below);
                }
                _ => self.attained(&ratio.name, level, found)?,
            }
            if self.held.closed.insert((goal, at), found_before).is_some() {
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
            code_order::check(self.problem, self.sums, self.point, &self.face, self.done + 1)?;
            self.done += 1;
        } else {
            let mut order = Order::new(self.problem, self.sums, self.point, &mut self.face, &mut self.held);
            self.done += order.check(goal, &self.stages[self.done..], self.done + 1)?;
        }
        self.held.columns = self.point.values.len();
        Ok(())
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
            Programme { problem: self.problem, sums: self.sums, values: self.point.values, held: &self.held, stage };
        let level_cost = if cost.is_none() { Rational::ONE } else { Rational::ZERO };
        let combination = programme.combine(&mut self.tally, cost, level_cost, duals)?;
        programme.dear_enough(&combination)?;
        if !combination.level.is_zero() {
            return Err(Fault::LevelCost { stage, reduced: combination.level });
        }
        // Where slacks and reduced costs leave nothing, the multipliers prove the very value (complementary slackness).
        let is_zero = |column: &usize| combination.reduced[*column].is_zero();
        if self.off.is_none() && self.point.above.iter().all(is_zero) && attained(&programme, self.point, value, duals)
        {
            self.face.narrow(&combination, duals);
            return Ok(Rational::ZERO);
        }
        let proved = programme.right(duals)?;
        let gap = value - &proved;
        match &mut self.off {
            Some(off) if gap >= Rational::ZERO => *off = std::mem::take(off).max(&gap / relative_to(value)),
            _ if gap.is_zero() => self.face.narrow(&combination, duals),
            _ => return Err(Fault::DualValue { stage, claimed: value.clone(), proved }),
        }
        Ok(gap)
    }

    fn out_of_sequence(&self, due: &str) -> Fault {
        Fault::OutOfSequence { stage: self.done + 1, due: due.to_owned() }
    }
}
