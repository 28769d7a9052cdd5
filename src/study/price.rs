//! What a rule that binds costs: one unit more and one unit less of it, by solving again (mathematics 5.11; decision 14).
//!
//! A multiplier of an optimum may be one of many, and says nothing of leximin, so none is shown. Each side of a rule is the programme
//! solved again, exactly and proved, with the rule's number one unit higher or lower: who then takes how many, in which period, and the
//! first level or value of the goals that moves. What does not hang together with the rule cannot move, and is not solved again. Bars have
//! no price: what is absolute is not for sale.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::again::{self, Again};
use crate::exact::{Rational, ratio};
use crate::ids::StateId;
use crate::pipeline::{Allocation, Outcome, Run, may_give};
use crate::problem::{Condition, Goal, Problem, Row, RowKind, Sense, Variable, sum_of};
use crate::solve::apart;

/// The most work that is done for totals, in columns of the programmes that are solved again for each: with many origins "one more person"
/// is as many questions. The largest totals come first; what is beyond is named with the reason.
const WORK: usize = 400_000;

/// Limits that never clash, since what is above them goes elsewhere, and which cost something all the same: the bank of periods whose
/// accounts follow what states did, and the decisions that can be made or bought.
const NEVER_CLASH: [RowKind; 3] = [RowKind::Bank, RowKind::Capacity, RowKind::Bought];

/// What one row of a rule costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Price {
    /// The table of the file: `rules.places`; `people` for the total.
    pub rule: String,
    /// Its line.
    pub line: Option<usize>,
    /// The row: `cap[ARD]`, `cap[ARD,2026]`; `surcharge` of a rate that is in many.
    pub row: String,
    /// What the row is; none of the surcharge.
    pub says: Option<Condition>,
    /// The period that the row is about.
    pub year: Option<i32>,
    /// At most, at least, equal.
    pub sense: Sense,
    /// The number that binds, in people (in a ledger: responsibility units; of decisions: applications; of the surcharge: a rate).
    pub limit: Rational,
    /// With one unit more, of a rate one percentage point.
    pub more: Side,
    /// With as much less.
    pub less: Side,
}

/// One side of a price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Side {
    /// No allocation satisfies the rules then.
    NoAllocation,
    /// The limit is below one, and a limit below zero is none.
    NoLess,
    /// What moves; nothing where the rule costs nothing on this side.
    Moves {
        /// Who takes how many more (less below zero), over all periods, without zeros, by code.
        amounts: Vec<(StateId, Rational)>,
        /// What moves in each period, in order of time; empty where everything is of one moment.
        periods: Vec<InPeriod>,
        /// The first goal that moves.
        goal: Option<GoalMove>,
    },
    /// Solving again did not end in a proof; why.
    NotProved(String),
}

/// What moves in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InPeriod {
    /// The period: a year.
    pub year: i32,
    /// Whether it is the last, after which nothing is carried over.
    pub is_last: bool,
    /// `duty`, `debt`, `banked`, `beyond` in responsibility units, `decided`, `bought`, `open` in applications: who has how much more (less
    /// below zero), without zeros, by code.
    pub changes: BTreeMap<&'static str, Vec<(StateId, Rational)>>,
}

/// The first goal in sequence whose value differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalMove {
    /// Its name: `leximin-burden`.
    pub goal: String,
    /// Whether it is of levels, the largest ratio first.
    pub is_leximin: bool,
    /// Its value before: of a leximin goal the largest ratio that moves.
    pub before: Rational,
    /// Its value after.
    pub after: Rational,
}

/// The prices of every rule that binds, in the order of the rows; those that concern one state where one is named. Empty without
/// an allocation. With periods a rule has a row in each; the limits of the periods themselves are priced too, and the surcharge on debt.
///
/// The fair numbers are held: where they are shares of the people placed, they stay those of the published answer. Cost: two
/// solutions a row of what hangs together with it, on as many threads as there are.
#[must_use]
pub fn prices(run: &Run, of: Option<&StateId>) -> Vec<Price> {
    let Outcome::Allocated(allocation) = &run.outcome else { return Vec::new() };
    let base = free_of_holds(&run.problem);
    let Some(state) = of else {
        let is_priced = |row: &Row| is_total(row) || binds(row, allocation);
        let mut prices = of_rows(run, allocation, &base, is_priced);
        prices.extend(of_surcharge(run, allocation, &base));
        return prices;
    };
    of_rows(run, allocation, &base, |row| run.problem.concerns(row, state) && binds(row, allocation))
}

/// As [`prices`] of a state, of the rules that bind in some periods alone.
#[must_use]
pub fn prices_in(run: &Run, state: &StateId, years: &[i32]) -> Vec<Price> {
    let Outcome::Allocated(allocation) = &run.outcome else { return Vec::new() };
    let is_asked = |row: &Row| run.problem.period(row).is_some_and(|year| years.contains(&year));
    let is_priced = |row: &Row| is_asked(row) && run.problem.concerns(row, state) && binds(row, allocation);
    of_rows(run, allocation, &free_of_holds(&run.problem), is_priced)
}

/// The prices of the rows that are picked, in their order.
fn of_rows(run: &Run, allocation: &Allocation, base: &Problem, is_priced: impl Fn(&Row) -> bool) -> Vec<Price> {
    let rows: Vec<usize> = (0..run.problem.rows.len()).filter(|at| is_priced(&run.problem.rows[*at])).collect();
    let beyond = beyond_work(run, base, &rows);
    rows.into_par_iter().map(|at| of_row(run, allocation, base, at, beyond.contains(&at))).collect()
}

/// The totals among these rows that are beyond the work done for totals.
fn beyond_work(run: &Run, base: &Problem, rows: &[usize]) -> BTreeSet<usize> {
    let of = |at: usize| &run.problem.rows[at];
    let mut totals: Vec<usize> = rows.iter().copied().filter(|at| is_total(of(*at))).collect();
    totals.sort_by(|one, other| of(*other).rhs.cmp(&of(*one).rhs).then(one.cmp(other)));
    let mut work = 0;
    totals.retain(|at| {
        work += around(base, of(*at)).columns.len();
        work > WORK
    });
    totals.into_iter().collect()
}

/// What hangs together with a row.
fn around(base: &Problem, row: &Row) -> apart::Part {
    let columns: Vec<usize> = row.terms.iter().map(|(column, _)| *column).collect();
    apart::around(base, &columns)
}

fn of_row(run: &Run, allocation: &Allocation, base: &Problem, at: usize, is_beyond: bool) -> Price {
    let row = &run.problem.rows[at];
    let part = around(base, row);
    let around = Around { run, allocation, programme: part.of(base), part };
    let side = |by: &Rational| match is_beyond {
        true => {
            Side::NotProved(format!("not solved again: totals are priced, the largest first, up to {WORK} columns"))
        }
        false => around.side(&row.name, by),
    };
    Price {
        rule: row.reason.rule.clone(),
        line: row.reason.line,
        row: row.name.clone(),
        says: Some(row.says.clone()),
        year: run.problem.period(row),
        sense: row.sense,
        limit: row.rhs.clone(),
        more: side(&Rational::ONE),
        less: side(&-Rational::ONE),
    }
}

/// What one percentage point of the surcharge on debt costs, where somebody owes something between periods.
fn of_surcharge(run: &Run, allocation: &Allocation, base: &Problem) -> Option<Price> {
    let choice = run.scenario.periods.as_ref()?;
    let mut carried = allocation.periods.iter().rev().skip(1).flat_map(|account| &account.debt);
    carried.find(|debt| !debt.is_zero())?;
    let part = apart::Part { columns: (0..base.columns.len()).collect(), rows: (0..base.rows.len()).collect() };
    let around = Around { run, allocation, programme: base.clone(), part };
    let point = ratio(1, 100);
    Some(Price {
        rule: format!("{}.surcharge", choice.named.path),
        line: Some(choice.named.place.line()),
        row: "surcharge".to_owned(),
        says: None,
        year: None,
        sense: Sense::Equal,
        limit: choice.surcharge.clone(),
        more: around.solved(&with_surcharge(base, &point)),
        less: if choice.surcharge < point { Side::NoLess } else { around.solved(&with_surcharge(base, &-point)) },
    })
}

/// The programme with another rate on what was owed before.
fn with_surcharge(base: &Problem, by: &Rational) -> Problem {
    let mut changed = base.clone();
    let balances = changed.rows.iter_mut().zip(&base.rows).filter(|(row, _)| row.says.kind == RowKind::Balance);
    for (row, own) in balances {
        let year = base.period(own);
        let before = |column: usize| match base.columns[column].stands_for {
            Variable::Debt { year: of, .. } => Some(of) < year,
            _ => false,
        };
        row.terms.iter_mut().filter(|(column, _)| before(*column)).for_each(|(_, times)| *times -= by);
    }
    changed
}

/// The total of an origin or of everybody; at a level the number of its member.
fn is_total(row: &Row) -> bool {
    row.says.kind == RowKind::Total
}

/// A rule of the file that can have a price: a limit that somebody may loosen. The people do not give way, and a bar never does.
fn is_rule(row: &Row) -> bool {
    row.sense != Sense::Equal && (may_give(&row.reason.rule) || NEVER_CLASH.contains(&row.says.kind))
}

/// Whether a rule that can have a price is at its limit.
fn binds(row: &Row, allocation: &Allocation) -> bool {
    is_rule(row) && row.is_reached(&allocation.solution.values)
}

/// The programme without the rows that hold unmet need at what was found: another limit may leave other people without a place.
fn free_of_holds(problem: &Problem) -> Problem {
    let mut free = problem.clone();
    free.rows.retain(|row| row.says.kind != RowKind::Unmet);
    free
}

/// What hangs together with a row.
struct Around<'a> {
    run: &'a Run,
    allocation: &'a Allocation,
    part: apart::Part,
    programme: Problem,
}

impl Around<'_> {
    /// What one side of a row gives: its number changed by one.
    fn side(&self, row: &str, by: &Rational) -> Side {
        let mut changed = self.programme.clone();
        let is_small = |one: &Row| one.name == row && one.sense == Sense::AtMost && one.rhs < Rational::ONE;
        if by < &Rational::ZERO && changed.rows.iter().any(is_small) {
            return Side::NoLess;
        }
        for one in changed.rows.iter_mut().filter(|one| one.name == row) {
            one.rhs += by;
        }
        self.solved(&changed)
    }

    /// What a changed programme gives.
    fn solved(&self, changed: &Problem) -> Side {
        match again::solve(changed) {
            Again::NoAllocation => Side::NoAllocation,
            Again::NotProved(why) => Side::NotProved(why),
            Again::Found(solution) => {
                let before = &self.allocation.solution.values;
                let mut after = before.clone();
                for (column, value) in self.part.columns.iter().zip(solution.values) {
                    after[*column] = value;
                }
                let goal = first_move(&self.run.problem, before, &after);
                Side::Moves { amounts: self.amounts(&after), periods: self.periods(&after), goal }
            }
        }
    }

    fn amounts(&self, after: &[Rational]) -> Vec<(StateId, Rational)> {
        let members = &self.run.scenario.members;
        let amounts = self.run.problem.amounts(members, after);
        let changes = members.iter().zip(amounts.iter().zip(&self.allocation.exact));
        let changes = changes.map(|(member, (after, before))| (member.id.clone(), after - before));
        changes.filter(|(_, change)| !change.is_zero()).collect()
    }

    fn periods(&self, after: &[Rational]) -> Vec<InPeriod> {
        let last = self.allocation.periods.last().map(|account| account.year);
        let mut periods: BTreeMap<i32, InPeriod> = BTreeMap::new();
        for column in &self.part.columns {
            let change = &after[*column] - &self.allocation.solution.values[*column];
            let Some((kind, state, year)) = kind(&self.run.problem.columns[*column].stands_for) else { continue };
            if !change.is_zero() {
                let new = InPeriod { year, is_last: last == Some(year), changes: BTreeMap::new() };
                let period = periods.entry(year).or_insert(new);
                period.changes.entry(kind).or_default().push((state.clone(), change));
            }
        }
        let mut periods: Vec<InPeriod> = periods.into_values().collect();
        periods.iter_mut().flat_map(|period| period.changes.values_mut()).for_each(|changes| changes.sort());
        periods
    }
}

/// What a column of a period counts, whose, and in which period.
fn kind(variable: &Variable) -> Option<(&'static str, &StateId, i32)> {
    let kind = match variable {
        Variable::DutyIn { .. } => "duty",
        Variable::Debt { .. } => "debt",
        Variable::Banked { .. } => "banked",
        Variable::Beyond { .. } => "beyond",
        Variable::Decide { .. } => "decided",
        Variable::Bought { .. } => "bought",
        Variable::Open { .. } => "open",
        _ => return None,
    };
    Some((kind, variable.whose()?, variable.period()?))
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
        let is_leximin = matches!(goal, Goal::Leximin { .. });
        moved.map(|(before, after)| GoalMove { goal: name.clone(), is_leximin, before, after })
    })
}
