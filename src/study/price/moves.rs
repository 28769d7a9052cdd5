//! What moves between the published answer and another one.

use std::collections::BTreeMap;

use super::{GoalMove, InPeriod, Side};
use crate::exact::Rational;
use crate::ids::StateId;
use crate::pipeline::{Allocation, PaidFor, Run};
use crate::problem::{Goal, Problem, Variable, sum_of};

/// What moves from the published answer to the values of a programme that differs in numbers alone, with what is paid for beside it.
pub(super) fn between(
    run: &Run,
    allocation: &Allocation,
    (changed, paid_for): (&Problem, &PaidFor),
    after: &[Rational],
) -> Side {
    let before = &allocation.solution.values;
    let members = &run.scenario.members;
    let amounts = changed.amounts(members, after);
    let amounts = members.iter().zip(amounts.iter().zip(&allocation.exact));
    let amounts = amounts.map(|(member, (after, before))| (member.id.clone(), after - before));
    Side::Moves {
        amounts: amounts.filter(|(_, change)| !change.is_zero()).collect(),
        ways: ways(run, allocation, (changed, paid_for), after),
        periods: periods(run, allocation, after),
        goal: first_goal((&run.problem, before), (changed, after)),
    }
}

/// Units discharged in money, net of what is received, and in files: the difference of what is published of both.
fn ways(
    run: &Run,
    allocation: &Allocation,
    (changed, paid_for): (&Problem, &PaidFor),
    after: &[Rational],
) -> BTreeMap<&'static str, Vec<(StateId, Rational)>> {
    let scenario = &run.scenario;
    let before = PaidFor::of(allocation).ways(scenario, &run.problem, &allocation.solution.values);
    let after = paid_for.ways(scenario, changed, after);
    let moved = |(way, before, after): (&'static str, Vec<Rational>, Vec<Rational>)| {
        let changes = scenario.members.iter().zip(after.into_iter().zip(before));
        let changes = changes.map(|(member, (after, before))| (member.id.clone(), after - before));
        let changes: Vec<_> = changes.filter(|(_, change)| !change.is_zero()).collect();
        (!changes.is_empty()).then_some((way, changes))
    };
    let both = [("files", before.files, after.files), ("money", before.money, after.money)];
    both.into_iter().filter_map(moved).collect()
}

fn periods(run: &Run, allocation: &Allocation, after: &[Rational]) -> Vec<InPeriod> {
    let last = allocation.periods.last().map(|account| account.year);
    let mut periods: BTreeMap<i32, InPeriod> = BTreeMap::new();
    for (column, (before, after)) in run.problem.columns.iter().zip(allocation.solution.values.iter().zip(after)) {
        let Some((kind, state, year)) = kind(&column.stands_for) else { continue };
        let change = after - before;
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

/// The first goal whose value differs between two programmes with the same goals, each at its values.
fn first_goal(before: (&Problem, &[Rational]), after: (&Problem, &[Rational])) -> Option<GoalMove> {
    before.0.goals.iter().zip(&after.0.goals).find_map(|(goal, changed)| {
        let mut values = of_goal(goal, before.1).into_iter().zip(of_goal(changed, after.1));
        let (before, after) = values.find(|(before, after)| before != after)?;
        let (name, is_leximin) = match goal {
            Goal::CodeOrder => return None,
            Goal::Sum { name, .. } => (name, false),
            Goal::Leximin { name, .. } => (name, true),
        };
        Some(GoalMove { goal: name.clone(), is_leximin, before, after })
    })
}

/// The value of a goal, of leximin all its levels, the largest first; none of code order.
fn of_goal(goal: &Goal, values: &[Rational]) -> Vec<Rational> {
    match goal {
        Goal::CodeOrder => Vec::new(),
        Goal::Sum { terms, .. } => vec![sum_of(terms, values)],
        Goal::Leximin { ratios, .. } => {
            let mut levels: Vec<Rational> =
                ratios.iter().map(|ratio| sum_of(&ratio.terms, values) / &ratio.by).collect();
            levels.sort_by(|a, b| b.cmp(a));
            levels
        }
    }
}
