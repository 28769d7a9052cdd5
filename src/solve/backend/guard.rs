//! What stands between a float solver and its user: known traps of solvers and of their adapters, closed for all
//! alike.
//!
//! * NaN and infinities pass through to the solver: refused before.
//! * A solver that cannot tell infeasible from unbounded says infeasible: asked again with nothing to minimise.
//! * A solver that lost its way says unbounded: believed where it finds a direction along which the value falls.
//! * An answer may break its rows: put back into the programme, in the user's units.
//! * An answer may be called optimal and be worse than another: held against multipliers (`dual`).

use super::dual::gap;
use super::lp::{FloatLp, FloatRow};
use super::scale::Scaled;
use super::{FloatAnswer, Shown};
use crate::problem::Sense;

/// The largest residual ([`FloatLp::residual`]) with which an answer is called optimal.
pub const TOLERANCE: f64 = 1e-6;
/// The largest distance from the best value, over the larger of 1 and |value|, with which an answer is called optimal.
pub const GAP: f64 = 1e-6;
/// The distance from the best value, over |value|, below which a small value is not looked for again in a larger unit.
const CLOSE: f64 = 1e-9;

/// What a solver itself says.
pub(super) enum Raw {
    /// One value a column, and one multiplier a row where the solver has them.
    Values(Vec<f64>, Option<Vec<f64>>),
    Infeasible,
    /// Unbounded, if there is a feasible point.
    NoLeastValue,
    GaveUp(String),
}

/// Minimises by `run`, and checks.
pub(super) fn minimise(lp: &FloatLp, run: fn(&FloatLp) -> Raw) -> FloatAnswer {
    if let Some(why) = unsound(lp) {
        return FloatAnswer::GaveUp(why);
    }
    if lp.columns.iter().any(|column| column.lower > column.upper) || lp.rows.iter().any(is_broken_without_terms) {
        return FloatAnswer::Infeasible;
    }
    if lp.columns.is_empty() {
        return FloatAnswer::Optimal { value: 0.0, values: Vec::new(), residual: 0.0, shown: None };
    }
    let mut scaled = Scaled::of(lp);
    match run(&scaled.lp) {
        Raw::Values(values, multipliers) => {
            let first = checked(lp, &scaled, &values, multipliers.as_deref());
            // A gap is asked for over the larger of 1 and the value: a small value is brought above one.
            if multipliers.is_none() || is_close(&first) || !scaled.enlarge(scaled.lp.value(&values).abs()) {
                return first;
            }
            match run(&scaled.lp) {
                Raw::Values(values, multipliers) => {
                    nearer(first, checked(lp, &scaled, &values, multipliers.as_deref()))
                }
                _ => first,
            }
        }
        Raw::GaveUp(why) => FloatAnswer::GaveUp(why),
        Raw::Infeasible => match feasible(&scaled.lp, run) {
            Some(false) => FloatAnswer::Infeasible,
            Some(true) | None => FloatAnswer::InfeasibleOrUnbounded,
        },
        Raw::NoLeastValue => match feasible(&scaled.lp, run) {
            Some(true) if falls(&scaled.lp, run) => FloatAnswer::Unbounded,
            Some(true) => {
                FloatAnswer::GaveUp("it finds no least value, and no direction along which the value falls".to_owned())
            }
            Some(false) => FloatAnswer::Infeasible,
            None => FloatAnswer::InfeasibleOrUnbounded,
        },
    }
}

/// A number that no solver may see.
fn unsound(lp: &FloatLp) -> Option<String> {
    let column = lp.columns.iter().position(|column| {
        let endless = column.lower > f64::MAX || column.upper < f64::MIN;
        !column.cost.is_finite() || column.lower.is_nan() || column.upper.is_nan() || endless
    });
    let row = lp.rows.iter().position(|row| {
        let known = |at: &usize| *at < lp.columns.len();
        !row.rhs.is_finite() || row.terms.iter().any(|(at, factor)| !factor.is_finite() || !known(at))
    });
    let column = column.map(|at| format!("column {at} has a number that is not finite"));
    column
        .or_else(|| row.map(|at| format!("row {at} has a number that is not finite, or a column that does not exist")))
}

fn is_broken_without_terms(row: &FloatRow) -> bool {
    let broken = match row.sense {
        Sense::AtMost => row.rhs < 0.0,
        Sense::AtLeast => row.rhs > 0.0,
        Sense::Equal => row.rhs.abs() > 0.0,
    };
    row.terms.is_empty() && broken
}

/// Whether an answer is shown to be within [`CLOSE`] of the best, over its own size however small that is.
fn is_close(answer: &FloatAnswer) -> bool {
    match answer {
        FloatAnswer::Optimal { value, shown: Some(shown), .. } => {
            shown.gap * value.abs().max(1.0) <= CLOSE * value.abs()
        }
        _ => false,
    }
}

/// The answer that is shown to be nearer to the best.
fn nearer(first: FloatAnswer, second: FloatAnswer) -> FloatAnswer {
    let gap = |answer: &FloatAnswer| match answer {
        FloatAnswer::Optimal { shown: Some(shown), .. } => shown.gap,
        _ => f64::INFINITY,
    };
    if gap(&first) <= gap(&second) { first } else { second }
}

/// Puts an answer back into its programme; where there are multipliers, they must show it to be the best.
fn checked(lp: &FloatLp, scaled: &Scaled, values: &[f64], multipliers: Option<&[f64]>) -> FloatAnswer {
    let values = scaled.values(values);
    let residual = lp.residual(&values);
    if residual > TOLERANCE {
        return FloatAnswer::GaveUp(format!("its answer breaks a row or bound by {residual:e}, relatively"));
    }
    let shown = multipliers.map(|multipliers| {
        let multipliers = scaled.multipliers(multipliers);
        Shown { gap: gap(lp, &values, &multipliers), multipliers }
    });
    if let Some(Shown { gap, .. }) = shown.as_ref().filter(|shown| shown.gap > GAP) {
        return FloatAnswer::GaveUp(format!("by its own multipliers its answer may be off by {gap:e}, relatively"));
    }
    FloatAnswer::Optimal { value: lp.value(&values), values, residual, shown }
}

/// Whether there is a direction along which every point stays one while the cost falls: the rows with nothing on their right,
/// and each column at most one step.
fn falls(lp: &FloatLp, run: fn(&FloatLp) -> Raw) -> bool {
    let mut lp = lp.clone();
    for column in &mut lp.columns {
        column.lower = if column.lower.is_finite() { 0.0 } else { -1.0 };
        column.upper = if column.upper.is_finite() { 0.0 } else { 1.0 };
    }
    lp.rows.iter_mut().for_each(|row| row.rhs = 0.0);
    match run(&lp) {
        Raw::Values(values, _) => lp.residual(&values) <= TOLERANCE && lp.value(&values) < -TOLERANCE,
        _ => false,
    }
}

/// Whether there is a point at all: none where the solver gives no clear answer.
fn feasible(lp: &FloatLp, run: fn(&FloatLp) -> Raw) -> Option<bool> {
    let mut lp = lp.clone();
    lp.columns.iter_mut().for_each(|column| column.cost = 0.0);
    match run(&lp) {
        Raw::Values(values, _) => (lp.residual(&values) <= TOLERANCE).then_some(true),
        Raw::Infeasible => Some(false),
        Raw::NoLeastValue | Raw::GaveUp(_) => None,
    }
}
