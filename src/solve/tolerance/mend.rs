//! Multipliers in doubles, mended so that they prove something.

use std::collections::BTreeMap;

use crate::exact::{Rational, approximate};
use crate::problem::{Goal, Problem, Sense};
use crate::proof::{Constraint, Solution, Stage};

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
/// column's lacks is taken from its upper bound, or from a row that holds it from above and has no negative term; where it has neither,
/// but a cost, all multipliers shrink until they make no more than that.
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
    let holds = holding(problem);
    let is_bare = |column: usize| problem.columns[column].upper.is_none() && holds[column].is_none();
    let bare =
        (0..costs.len()).filter(|at| reduced[*at] < Rational::ZERO && costs[*at] > Rational::ZERO && is_bare(*at));
    if let Some(part) = bare.map(|at| &costs[at] / (&costs[at] - &reduced[at])).min() {
        mended.values_mut().for_each(|dual| *dual *= &part);
        let rest = Rational::ONE - &part;
        reduced.iter_mut().zip(&costs).for_each(|(reduced, cost)| *reduced = &part * &*reduced + &rest * cost);
    }
    // By how much each row's multiplier has to fall.
    let mut falls: BTreeMap<Constraint, Rational> = BTreeMap::new();
    for (column, cost) in reduced.into_iter().enumerate().filter(|(_, cost)| *cost < Rational::ZERO) {
        if problem.columns[column].upper.is_some() {
            mended.insert(Constraint::Upper(column), cost);
        } else if let Some((row, factor)) = &holds[column] {
            let fall = falls.entry(Constraint::Row(*row)).or_insert(Rational::ZERO);
            *fall = std::mem::take(fall).max(-cost / *factor);
        }
    }
    for (constraint, fall) in falls {
        *mended.entry(constraint).or_insert(Rational::ZERO) -= fall;
    }
    mended.into_iter().filter(|(_, dual)| !dual.is_zero()).collect()
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

/// For each column the first row that holds it from above without a negative term, and its coefficient there.
fn holding(problem: &Problem) -> Vec<Option<(usize, &Rational)>> {
    let mut holds = vec![None; problem.columns.len()];
    for (at, row) in problem.rows.iter().enumerate().filter(|(_, row)| row.sense != Sense::AtLeast) {
        if row.terms.iter().all(|(_, factor)| *factor > Rational::ZERO) {
            for (column, factor) in &row.terms {
                holds[*column].get_or_insert((at, factor));
            }
        }
    }
    holds
}
