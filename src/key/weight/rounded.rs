//! Weights with a fixed number of decimals that still sum to one.

use crate::exact::{Integer, Rational, power_of_ten, ratio};
use crate::key::adopt::adopt;
use crate::key::column::Column;

/// Weights rounded to `decimals` by largest remainder; a tie for a last unit goes to the earlier name.
///
/// Returns the names that tied for it, if it decided something. The order of names and weights is the caller's, and is kept.
#[must_use]
pub fn rounded(names: &[&str], weights: &[Rational], decimals: u32) -> (Vec<Rational>, Vec<String>) {
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by_key(|at| names[*at]);
    let sorted: Vec<Rational> = order.iter().map(|at| weights[*at].clone()).collect();
    let Some(column) = Column::shared(Column::of(&sorted).amounts) else { return (weights.to_vec(), Vec::new()) };
    let adopted = adopt(&column, decimals);
    let unit: Integer = power_of_ten(u64::from(decimals));
    let mut rounded = weights.to_vec();
    for (at, units) in order.iter().zip(adopted.units) {
        rounded[*at] = ratio(units, unit.clone());
    }
    (rounded, adopted.tied.into_iter().map(|at| names[order[at]].to_owned()).collect())
}
