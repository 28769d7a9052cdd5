//! Multipliers in doubles, mended so that they prove something.

use std::collections::BTreeMap;

use crate::exact::{Rational, approximate};
use crate::problem::{Goal, Problem, Sense};
use crate::proof::{Constraint, Solution, Stage};

/// How often what columns lack is taken from rows: it wanders back by one period each time.
const ROUNDS: usize = 100;

/// Multipliers in whole steps, of which the largest multiplier has 2^60: what is smaller than one step is none.
pub(super) fn in_steps(multipliers: &[f64]) -> Vec<Rational> {
    let largest = multipliers.iter().fold(0.0_f64, |largest, one| largest.max(one.abs()));
    if largest <= 0.0 || !largest.is_finite() {
        return vec![Rational::ZERO; multipliers.len()];
    }
    let step = (largest.log2().ceil() - 60.0).exp2();
    let whole = |one: &f64| Rational::try_from((one / step).round()).unwrap_or_default();
    let exact = Rational::try_from(step).unwrap_or_default();
    multipliers.iter().map(|one| whole(one) * &exact).collect()
}

/// The multipliers of a stage with the right signs, the level's own sum exactly one, and no reduced cost below zero: what a
/// column's lacks is taken from its upper bound, or from a row that holds it from above; where it has neither, but a cost, all
/// multipliers shrink until they make no more than that. Where such a row has a negative term, as that of somebody who waits from one
/// period to the next, another column may lack what this one gained: so it is done again, from period to period.
pub(super) fn mend(problem: &Problem, solution: &Solution, stage: usize) -> Vec<(Constraint, Rational)> {
    let (Stage::Sum { goal, duals, .. } | Stage::Level { goal, duals, .. }) = &solution.stages[stage] else {
        return Vec::new();
    };
    let sense = |constraint: &Constraint| match constraint {
        Constraint::Row(row) => problem.rows[*row].sense,
        _ => Sense::AtMost,
    };
    let right_sign = |(constraint, dual): &(Constraint, Rational)| match sense(constraint) {
        Sense::AtMost => *dual < Rational::ZERO,
        Sense::AtLeast => *dual > Rational::ZERO,
        Sense::Equal => !dual.is_zero(),
    };
    let mut mended: BTreeMap<Constraint, Rational> = duals.iter().filter(|dual| right_sign(dual)).cloned().collect();
    let mut costs = vec![Rational::ZERO; problem.columns.len()];
    match &problem.goals[*goal] {
        Goal::Sum { terms, .. } => terms.iter().for_each(|(column, cost)| costs[*column] += cost),
        Goal::Leximin { .. } => level_sums_to_one(problem, solution, stage, *goal, &mut mended),
        Goal::CodeOrder => {}
    }
    let mut reduced = costs.clone();
    for (constraint, dual) in &mended {
        for (column, factor) in terms(problem, constraint) {
            reduced[*column] -= factor * dual;
        }
    }
    let holds = holding(problem, &costs);
    let is_bare = |column: usize| problem.columns[column].upper.is_none() && holds[column].is_none();
    let bare =
        (0..costs.len()).filter(|at| reduced[*at] < Rational::ZERO && costs[*at] > Rational::ZERO && is_bare(*at));
    if let Some(part) = bare.map(|at| &costs[at] / (&costs[at] - &reduced[at])).min() {
        mended.values_mut().for_each(|dual| *dual *= &part);
        let rest = Rational::ONE - &part;
        reduced.iter_mut().zip(&costs).for_each(|(reduced, cost)| *reduced = &part * &*reduced + &rest * cost);
    }
    for _ in 0..ROUNDS {
        let falls = falls(problem, &holds, &reduced);
        for (row, fall) in &falls {
            *mended.entry(Constraint::Row(*row)).or_insert(Rational::ZERO) -= fall;
            for (column, factor) in &problem.rows[*row].terms {
                reduced[*column] += factor * fall;
            }
        }
        if falls.is_empty() {
            break;
        }
    }
    let below = reduced.into_iter().enumerate().filter(|(_, cost)| *cost < Rational::ZERO);
    mended.extend(
        below.filter(|(at, _)| problem.columns[*at].upper.is_some()).map(|(at, cost)| (Constraint::Upper(at), cost)),
    );
    mended.into_iter().filter(|(_, dual)| !dual.is_zero()).collect()
}

/// By how much each row's multiplier has to fall, so that no column that it holds has a reduced cost below zero.
fn falls(problem: &Problem, holds: &[Option<(usize, &Rational)>], reduced: &[Rational]) -> BTreeMap<usize, Rational> {
    let mut falls: BTreeMap<usize, Rational> = BTreeMap::new();
    let lacking = reduced.iter().enumerate().filter(|(_, cost)| **cost < Rational::ZERO);
    for (column, cost) in lacking.filter(|(column, _)| problem.columns[*column].upper.is_none()) {
        if let Some((row, factor)) = holds[column] {
            let fall = falls.entry(row).or_insert(Rational::ZERO);
            *fall = std::mem::take(fall).max(-cost / factor);
        }
    }
    falls
}

/// Moves the largest multiplier of an open ratio so that multiplier times number below sum to minus one.
fn level_sums_to_one(
    problem: &Problem,
    solution: &Solution,
    stage: usize,
    goal: usize,
    duals: &mut BTreeMap<Constraint, Rational>,
) {
    let Goal::Leximin { ratios, .. } = &problem.goals[goal] else { return };
    let closed_before = |at: usize| {
        solution.stages[..stage].iter().any(
            |earlier| matches!(earlier, Stage::Level { goal: of, closed, .. } if *of == goal && closed.contains(&at)),
        )
    };
    let open: Vec<(usize, Rational)> = duals
        .iter()
        .filter_map(|(constraint, dual)| match constraint {
            Constraint::Ratio(of, at) if *of == goal && !closed_before(*at) => Some((*at, dual * &ratios[*at].by)),
            _ => None,
        })
        .collect();
    let sum = open.iter().fold(Rational::ONE, |sum, (_, part)| sum + part);
    let largest = open.iter().min_by(|(_, a), (_, b)| approximate(a).total_cmp(&approximate(b)));
    if let Some((at, _)) = largest {
        *duals.entry(Constraint::Ratio(goal, *at)).or_insert(Rational::ZERO) -= sum / &ratios[*at].by;
    }
}

fn terms<'a>(problem: &'a Problem, constraint: &Constraint) -> &'a [(usize, Rational)] {
    match constraint {
        Constraint::Row(row) => &problem.rows[*row].terms,
        Constraint::Ratio(goal, at) => match &problem.goals[*goal] {
            Goal::Leximin { ratios, .. } => &ratios[*at].terms,
            _ => &[],
        },
        Constraint::Held(goal) => match &problem.goals[*goal] {
            Goal::Sum { terms, .. } => terms,
            _ => &[],
        },
        Constraint::Upper(_) | Constraint::HeldColumn(_) => &[],
    }
}

/// For each column the first row that holds it from above, without a negative term, and its coefficient there; for one that costs
/// nothing any row that holds it from above, where there is none without.
fn holding<'a>(problem: &'a Problem, costs: &[Rational]) -> Vec<Option<(usize, &'a Rational)>> {
    let mut holds = vec![None; problem.columns.len()];
    let is_positive = |(_, factor): &&(usize, Rational)| *factor > Rational::ZERO;
    let from_above = || problem.rows.iter().enumerate().filter(|(_, row)| row.sense != Sense::AtLeast);
    for (at, row) in from_above().filter(|(_, row)| row.terms.iter().all(|term| is_positive(&term))) {
        for (column, factor) in &row.terms {
            holds[*column].get_or_insert((at, factor));
        }
    }
    for (at, row) in from_above() {
        for (column, factor) in row.terms.iter().filter(is_positive).filter(|(column, _)| costs[*column].is_zero()) {
            holds[*column].get_or_insert((at, factor));
        }
    }
    holds
}
