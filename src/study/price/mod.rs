//! What a rule that binds costs: one unit more and one unit less of it, by solving again (mathematics 5.11; decision 14).
//!
//! A multiplier of an optimum may be one of many, and says nothing of leximin, so none is shown. Each side of a rule is the programme
//! solved again, exactly and proved, with the rule's number one unit higher or lower: who then takes how many, in which way and period, and
//! the first level or value of the goals that moves. What does not hang together with the rule cannot move, and is not solved again. One
//! person more to be shared is another question than one more in a row: the whole programme is formed anew, so that fair numbers, and all
//! that rests on them, follow by the key. Bars have no price: what is absolute is not for sale.

mod budget;
mod moves;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::again::{self, Again};
use crate::exact::{Integer, Rational, ratio};
use crate::ids::StateId;
use crate::people::are_weighed;
use crate::pipeline::{Allocation, Outcome, PaidFor, Run, may_give};
use crate::problem::{Condition, Goal, Problem, Row, RowKind, Sense, Variable, Whom};
use crate::scenario::Currency;
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
    /// What it is the price of.
    pub of: Priced,
    /// The period that the row is about.
    pub year: Option<i32>,
    /// Whether one more is a responsibility unit and no person: in the totals of a ledger whose people have weights.
    pub in_units: bool,
    /// At most, at least, equal.
    pub sense: Sense,
    /// The number that binds, in people (in a ledger: responsibility units; of decisions: applications; of the surcharge: a rate; of a budget:
    /// units of its currency).
    pub limit: Rational,
    /// With one unit more, of a rate one percentage point.
    pub more: Side,
    /// With as much less.
    pub less: Side,
}

/// What a price is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Priced {
    /// A row.
    Row(Condition),
    /// The surcharge on debt, a rate that is in many rows.
    Surcharge,
    /// Money that is shared, in this currency, which is in no row.
    Budget(&'static Currency),
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
        /// Who takes how many more (less below zero), of a budget who owes how much more, over all periods, without zeros, by code.
        amounts: Vec<(StateId, Rational)>,
        /// `money`, `files`: who discharges how many responsibility units more in a way that takes nobody, without zeros, by code. Money is
        /// what is paid for, under an opt-out or in a market too, less what others pay for: with the people it is who bears the price.
        ways: BTreeMap<&'static str, Vec<(StateId, Rational)>>,
        /// What moves in each period, in order of time; empty where everything is of one moment.
        periods: Vec<InPeriod>,
        /// The first goal that moves.
        goal: Option<GoalMove>,
    },
    /// The rule of the file cannot share so much money, or so little.
    NotShared,
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
/// an allocation. With periods a rule has a row in each; the limits of the periods themselves are priced too, and the surcharge on debt; of
/// all states also money that is shared.
///
/// In the price of a total the fair numbers follow by the key ([`Run::with_more`]); in that of any other row they are held: where they are
/// shares of the people placed, they stay those of the published answer. Cost: two solutions a row, of a total of everything, else of what
/// hangs together with the row, on as many threads as there are.
#[must_use]
pub fn prices(run: &Run, of: Option<&StateId>) -> Vec<Price> {
    let Outcome::Allocated(allocation) = &run.outcome else { return Vec::new() };
    let base = free_of_holds(&run.problem);
    let Some(state) = of else {
        let is_priced = |row: &Row| is_total(row) || binds(row, allocation);
        let mut prices = of_rows(run, allocation, &base, is_priced);
        prices.extend(of_surcharge(run, allocation, &base));
        prices.extend(budget::of_budgets(run, allocation));
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
    totals.into_iter().skip(WORK / base.columns.len().max(1)).collect()
}

/// What hangs together with a row.
fn around(base: &Problem, row: &Row) -> apart::Part {
    let columns: Vec<usize> = row.terms.iter().map(|(column, _)| *column).collect();
    apart::around(base, &columns)
}

fn of_row(run: &Run, allocation: &Allocation, base: &Problem, at: usize, is_beyond: bool) -> Price {
    let row = &run.problem.rows[at];
    let [more, less] = if is_beyond {
        let why = format!("not solved again: totals are priced, the largest first, up to {WORK} columns");
        [(); 2].map(|()| Side::NotProved(why.clone()))
    } else if is_total(row) {
        [Integer::ONE, -Integer::ONE].map(|more| of_total(run, allocation, row, &more))
    } else {
        let part = around(base, row);
        let around = Around { run, allocation, programme: part.of(base), part };
        [Rational::ONE, -Rational::ONE].map(|by| around.side(&row.name, &by))
    };
    Price {
        rule: row.reason.rule.clone(),
        line: row.reason.line,
        row: row.name.clone(),
        of: Priced::Row(row.says.clone()),
        year: run.problem.period(row),
        in_units: is_in_units(run, row),
        sense: row.sense,
        limit: row.rhs.clone(),
        more,
        less,
    }
}

/// So many more, or fewer, to be shared in a total, with fair numbers that follow.
fn of_total(run: &Run, allocation: &Allocation, row: &Row, more: &Integer) -> Side {
    if *more < Integer::ZERO && row.rhs < Rational::ONE {
        return Side::NoLess;
    }
    let (changed, paid_for) = match run.with_more(&row.says, more) {
        Ok(changed) => changed,
        Err(why) => return Side::NotProved(why),
    };
    if !is_of_one_form(&run.problem, &changed) {
        return Side::NotProved("its programme has other columns or goals".to_owned());
    }
    solved(&changed, |values| moves::between(run, allocation, (&changed, &paid_for), &values))
}

/// Whether two programmes differ in numbers alone: a fair number of zero takes columns, ratios or goals away.
fn is_of_one_form(one: &Problem, other: &Problem) -> bool {
    let columns = one.columns.iter().map(|column| &column.stands_for);
    let goals = one.goals.iter().map(goal_form);
    columns.eq(other.columns.iter().map(|column| &column.stands_for)) && goals.eq(other.goals.iter().map(goal_form))
}

/// The name of a goal, and how many ratios it has.
fn goal_form(goal: &Goal) -> (&str, usize) {
    match goal {
        Goal::Sum { name, .. } => (name, 0),
        Goal::Leximin { name, ratios } => (name, ratios.len()),
        Goal::CodeOrder => ("code-order", 0),
    }
}

/// What solving a changed programme again gives: what `moves` makes of its values, or why there are none.
fn solved(changed: &Problem, moves: impl FnOnce(Vec<Rational>) -> Side) -> Side {
    match again::solve(changed) {
        Again::NoAllocation => Side::NoAllocation,
        Again::NotProved(why) => Side::NotProved(why),
        Again::Found(solution) => moves(solution.values),
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
        of: Priced::Surcharge,
        year: None,
        in_units: false,
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

/// Whether it is the total of a ledger whose people have weights.
fn is_in_units(run: &Run, row: &Row) -> bool {
    let is_of_origin = matches!(row.says.whom, Whom::People(_));
    is_total(row) && !is_of_origin && are_weighed(&run.demand.cohorts)
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

/// What hangs together with a row, as a programme of its own.
struct Around<'a> {
    run: &'a Run,
    allocation: &'a Allocation,
    part: apart::Part,
    programme: Problem,
}

impl Around<'_> {
    /// What one side of a row gives: its number changed by so much.
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

    /// What a changed programme gives: what does not hang together with it stays.
    fn solved(&self, changed: &Problem) -> Side {
        solved(changed, |values| {
            let mut after = self.allocation.solution.values.clone();
            for (column, value) in self.part.columns.iter().zip(values) {
                after[*column] = value;
            }
            let paid_for = PaidFor::of(self.allocation);
            moves::between(self.run, self.allocation, (&self.run.problem, &paid_for), &after)
        })
    }
}
