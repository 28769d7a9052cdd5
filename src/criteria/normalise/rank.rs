//! Ranks, the smallest first.

use super::{Holds, Method, Normalisation, Trouble};
use crate::exact::{self, Rational};

pub(super) const ENTRY: Normalisation = Normalisation {
    name: "rank",
    title: "Rank, 1 = smallest, equal values the mean of their ranks",
    formula: "average rank",
    base: None,
    unit_free: Holds::Yes,
    merges: Holds::No,
    null: Holds::No,
    pairwise: Holds::No,
    fails: &[],
    source: "mathematics 2",
    method: Method::Exact(rank),
};

/// The average rank of each value: values below + (values equal + 1) / 2.
///
/// # Errors
/// None.
pub fn rank(values: &[Rational], _base: &[Rational]) -> Result<Vec<Rational>, Trouble> {
    let mut sorted: Vec<&Rational> = values.iter().collect();
    sorted.sort();
    let rank_of = |value: &Rational| {
        let below = sorted.partition_point(|other| *other < value);
        let up_to = sorted.partition_point(|other| *other <= value);
        exact::ratio(below + up_to + 1, 2)
    };
    Ok(values.iter().map(rank_of).collect())
}
