//! Whole people where rows cross: routes with capacities, commitments. Every column goes to a neighbouring whole number, and so
//! does every sum that a row of the programme or a host is about.

use std::collections::{BTreeMap, BTreeSet};

use crate::exact::{self, Integer, Rational, ceil, floor};
use crate::ids::StateId;
use crate::problem::{Column, Condition, Goal, Problem, Reason, Row, Sense, Variable};
use crate::solve::{self, Answer};

/// The most programmes that are solved for one rounding.
const PROGRAMMES: usize = 200;

/// Neighbouring whole numbers of the columns that hold people, such that the sums of rows with whole coefficients go to neighbouring
/// whole numbers too (a limit that is whole is kept by that), and hosts have the totals given, or neighbours of their exact totals.
///
/// Of all such roundings the one of least total change, of several the first in the order of the columns; where that is not whole,
/// the first column that is not is rounded down, and up only if nothing is found so. `None` where nothing is found.
#[must_use]
pub fn whole_rows(
    problem: &Problem,
    values: &[Rational],
    hosts: Option<&BTreeMap<StateId, Integer>>,
) -> Option<Vec<Integer>> {
    let holds_people = |column: &Column| column.stands_for.origin().is_some();
    let people: Vec<bool> = problem.columns.iter().map(holds_people).collect();
    let open: Vec<usize> = (0..values.len()).filter(|at| people[*at] && !exact::is_whole(&values[*at])).collect();
    let place: BTreeMap<usize, usize> = open.iter().copied().zip(0..).collect();
    let mut rounding = Problem::default();
    for at in &open {
        let name = problem.columns[*at].name.clone();
        rounding.columns.push(Column { name, stands_for: Variable::Other, upper: Some(Rational::ONE) });
    }
    let mut keep = |terms: &[(usize, Rational)], target: Option<&Integer>| {
        let sum = exact::sum(terms.iter().map(|(at, factor)| factor * &values[*at]).collect::<Vec<_>>().iter());
        let base: Vec<Rational> =
            terms.iter().map(|(at, factor)| factor * Rational::from(floor(&values[*at]))).collect();
        let base = exact::sum(base.iter());
        let terms: Vec<_> = terms.iter().filter_map(|(at, factor)| Some((*place.get(at)?, factor.clone()))).collect();
        let ends = match target {
            Some(target) => (target.clone(), target.clone()),
            None => (floor(&sum), ceil(&sum)),
        };
        for (sense, end) in [(Sense::AtLeast, ends.0), (Sense::AtMost, ends.1)] {
            let reason = Reason { rule: "rounding".to_owned(), line: None };
            let rhs = Rational::from(end) - &base;
            rounding.rows.push(Row {
                name: format!("r{}", rounding.rows.len()),
                says: Condition::OTHER,
                terms: terms.clone(),
                sense,
                rhs,
                reason,
            });
        }
    };
    let mut by_host: BTreeMap<&StateId, Vec<(usize, Rational)>> = BTreeMap::new();
    for (at, column) in problem.columns.iter().enumerate().filter(|(at, _)| people[*at]) {
        if let Some(host) = column.stands_for.host() {
            by_host.entry(host).or_default().push((at, Rational::ONE));
        }
    }
    for (host, terms) in &by_host {
        keep(terms, hosts.and_then(|hosts| hosts.get(*host)));
    }
    let mut seen = BTreeSet::new();
    for row in &problem.rows {
        let whole = row.terms.iter().all(|(at, factor)| people[*at] && exact::is_whole(factor));
        if whole && seen.insert(&row.terms) {
            keep(&row.terms, None);
        }
    }
    let change = |at: &usize| Rational::ONE - (&values[*at] - Rational::from(floor(&values[*at]))) * Rational::from(2);
    let terms = open.iter().enumerate().map(|(column, at)| (column, change(at)));
    let terms = terms.filter(|(_, cost)| !cost.is_zero()).collect();
    rounding.goals = vec![Goal::Sum { name: "change".to_owned(), terms }, Goal::CodeOrder];
    let ups = search(&mut rounding, &mut PROGRAMMES.clone())?;
    let mut whole: Vec<Integer> = values.iter().map(floor).collect();
    for (at, up) in open.iter().zip(ups) {
        whole[*at] += floor(&up);
    }
    Some(whole)
}

/// A whole answer: the programme's own, else with its first fractional column at zero, else with that at one.
fn search(rounding: &mut Problem, left: &mut usize) -> Option<Vec<Rational>> {
    *left = left.checked_sub(1)?;
    let Answer::Optimal(solution) = solve::solve(rounding) else { return None };
    let Some(first) = solution.values.iter().position(|value| !exact::is_whole(value)) else {
        return Some(solution.values);
    };
    for end in [Rational::ZERO, Rational::ONE] {
        let reason = Reason { rule: "rounding".to_owned(), line: None };
        let terms = vec![(first, Rational::ONE)];
        let (name, says) = (format!("fixed {first}"), Condition::OTHER);
        rounding.rows.push(Row { name, says, terms, sense: Sense::Equal, rhs: end, reason });
        let found = search(rounding, left);
        rounding.rows.pop();
        if found.is_some() {
            return found;
        }
    }
    None
}
