//! The other side of a programme in doubles: how far an answer can be from the best.
//!
//! A solver may call an answer optimal that is not, and no residual shows it. Multipliers of the rows do: together with the
//! bounds of the columns they add up to a value that no point undercuts (weak duality; Gale, Kuhn and Tucker 1951).

use super::lp::FloatLp;
use crate::problem::Sense;

/// The largest reduced cost, over the largest of 1 and what it is the difference of, that counts as zero on a column without
/// a bound.
const ZERO: f64 = 1e-7;

/// How far the cost at these values may be from the least one, over the larger of 1 and the cost: what complementary
/// slackness leaves, each part taken without its sign, so that no violation makes up for another. Infinite where the
/// multipliers add up to nothing.
pub(super) fn gap(lp: &FloatLp, values: &[f64], multipliers: &[f64]) -> f64 {
    let mut reduced: Vec<f64> = lp.columns.iter().map(|column| column.cost).collect();
    let mut size: Vec<f64> = reduced.iter().map(|cost| cost.abs()).collect();
    let mut gap = 0.0;
    for (row, multiplier) in lp.rows.iter().zip(multipliers) {
        let multiplier = match row.sense {
            Sense::AtMost => multiplier.min(0.0),
            Sense::AtLeast => multiplier.max(0.0),
            Sense::Equal => *multiplier,
        };
        gap += (multiplier * row.excess(values)).abs();
        for (column, factor) in &row.terms {
            reduced[*column] -= factor * multiplier;
            size[*column] = size[*column].max((factor * multiplier).abs());
        }
    }
    for (((column, reduced), size), value) in lp.columns.iter().zip(reduced).zip(size).zip(values) {
        let bound = if reduced > 0.0 { column.lower } else { column.upper };
        if bound.is_finite() {
            gap += (reduced * (value - bound)).abs();
        } else if reduced.abs() <= ZERO * size.max(1.0) {
            // What rounding leaves of zero, at the value that the column has.
            gap += (reduced * value).abs();
        } else {
            return f64::INFINITY;
        }
    }
    let gap = gap / lp.value(values).abs().max(1.0);
    if gap.is_nan() { f64::INFINITY } else { gap }
}
