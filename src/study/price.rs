//! What a rule that binds costs: one unit more and one unit less of it, by solving again (mathematics 5.11; decision 14).
//!
//! A multiplier of an optimum may be one of many, and says nothing of leximin, so none is shown. Each side of a rule is the whole
//! programme solved again, exactly and proved, with the rule's number one unit higher or lower: who then takes how many, and the
//! first level or value of the goals that moves. Bars have no price: what is absolute is not for sale.

use rayon::prelude::*;

use super::again::{self, Again};
use crate::exact::Rational;
use crate::ids::StateId;
use crate::pipeline::{Allocation, Outcome, Run, may_give};
use crate::problem::{Goal, Problem, Row, Sense, sum_of};

/// The most totals that are priced: with many origins "one more person" would be as many questions.
const TOTALS: usize = 20;

/// What one row of a rule costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Price {
    /// The table of the file: `rules.places`; `people` for the total.
    pub rule: String,
    /// Its line.
    pub line: Option<usize>,
    /// The row: `cap[ARD]`.
    pub row: String,
    /// At most, at least, equal.
    pub sense: Sense,
    /// The number that binds, in people (in a ledger: responsibility units).
    pub limit: Rational,
    /// With one unit more.
    pub more: Side,
    /// With one unit less.
    pub less: Side,
}

/// One side of a price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Side {
    /// No allocation satisfies the rules then.
    NoAllocation,
    /// What moves; nothing where the rule costs nothing on this side.
    Moves {
        /// Who takes how many more (less below zero), without zeros, by code.
        amounts: Vec<(StateId, Rational)>,
        /// The first goal that moves.
        goal: Option<GoalMove>,
    },
    /// Solving again did not end in a proof; why.
    NotProved(String),
}

/// The first goal in sequence whose value differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalMove {
    /// Its name: `leximin-burden`.
    pub goal: String,
    /// Its value before: of a leximin goal the largest ratio that moves.
    pub before: Rational,
    /// Its value after.
    pub after: Rational,
}

/// The prices of every rule that binds, in the order of the rows; those that concern one state where one is named. Empty without
/// an allocation.
///
/// The fair numbers are held: where they are shares of the people placed, they stay those of the published answer. Cost: two
/// solutions of the programme a row, on as many threads as there are.
#[must_use]
pub fn prices(run: &Run, of: Option<&StateId>) -> Vec<Price> {
    let Outcome::Allocated(allocation) = &run.outcome else { return Vec::new() };
    let totals = run.problem.rows.iter().filter(|row| is_total(row)).count();
    let rows: Vec<usize> = (0..run.problem.rows.len())
        .filter(|at| {
            let row = &run.problem.rows[*at];
            let asked = of.is_none_or(|state| run.problem.concerns(row, state));
            let total = is_total(row) && totals <= TOTALS && of.is_none();
            total || (asked && is_rule(row) && row.is_reached(&allocation.solution.values))
        })
        .collect();
    let base = free_of_holds(&run.problem);
    let price = |at| {
        let row: &Row = &run.problem.rows[at];
        let side = |by: Rational| side(run, allocation, &base, row, &by);
        Price {
            rule: row.reason.rule.clone(),
            line: row.reason.line,
            row: row.name.clone(),
            sense: row.sense,
            limit: row.rhs.clone(),
            more: side(Rational::ONE),
            less: side(-Rational::ONE),
        }
    };
    rows.into_par_iter().map(price).collect()
}

/// The total of an origin or of everybody.
fn is_total(row: &Row) -> bool {
    row.reason.rule == "people" && row.sense == Sense::Equal && row.name.starts_with("total")
}

/// A rule of the file that can have a price: a limit that somebody may loosen. The people do not give way, and a bar never does.
fn is_rule(row: &Row) -> bool {
    row.sense != Sense::Equal && may_give(&row.reason.rule)
}

/// The programme without the rows that hold unmet need at what was found: another limit may leave other people without a place.
fn free_of_holds(problem: &Problem) -> Problem {
    let mut free = problem.clone();
    free.rows.retain(|row| !row.name.starts_with("unmet["));
    free
}

fn side(run: &Run, allocation: &Allocation, base: &Problem, row: &Row, by: &Rational) -> Side {
    let mut changed = base.clone();
    for one in changed.rows.iter_mut().filter(|one| one.name == row.name) {
        one.rhs += by;
    }
    match again::solve(&changed) {
        Again::NoAllocation => Side::NoAllocation,
        Again::NotProved(why) => Side::NotProved(why),
        Again::Found(solution) => {
            let after = changed.amounts(&run.scenario.members, &solution.values);
            let members = run.scenario.members.iter();
            let amounts = members
                .zip(after.iter().zip(&allocation.exact))
                .map(|(member, (after, before))| (member.id.clone(), after - before))
                .filter(|(_, change)| !change.is_zero())
                .collect();
            let goal = first_move(&changed, &allocation.solution.values, &solution.values);
            Side::Moves { amounts, goal }
        }
    }
}

/// The first goal whose value differs between two answers.
fn first_move(problem: &Problem, before: &[Rational], after: &[Rational]) -> Option<GoalMove> {
    problem.goals.iter().find_map(|goal| {
        let (name, before, after) = match goal {
            Goal::CodeOrder => return None,
            Goal::Sum { name, terms } => (name, vec![sum_of(terms, before)], vec![sum_of(terms, after)]),
            Goal::Leximin { name, ratios } => {
                let sorted = |values: &[Rational]| {
                    let mut levels: Vec<Rational> =
                        ratios.iter().map(|ratio| sum_of(&ratio.terms, values) / &ratio.by).collect();
                    levels.sort_by(|a, b| b.cmp(a));
                    levels
                };
                (name, sorted(before), sorted(after))
            }
        };
        let moved = before.into_iter().zip(after).find(|(before, after)| before != after);
        moved.map(|(before, after)| GoalMove { goal: name.clone(), before, after })
    })
}
