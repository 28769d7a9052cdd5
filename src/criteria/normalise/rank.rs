//! Ranks, the smallest first.

use super::{Holds, Method, Normalisation, Stated, Trouble};
use crate::exact::{self, Rational};
use crate::scenario::RankTies;

pub(super) const ENTRY: Normalisation = Normalisation {
    name: "rank",
    title: "Rank, 1 = smallest, equal values by a stated rule",
    formula: "rank; of equal values the mean of their ranks (\"average\") or the least (\"competition\")",
    base: None,
    unit_free: Holds::Yes,
    merges: Holds::No,
    null: Holds::No,
    pairwise: Holds::No,
    lacks: &[6, 7, 9, 10],
    fails: &[],
    source: "mathematics 2",
    method: Method::Stated(by_rule),
};

fn by_rule(values: &[Rational], stated: &Stated<'_>) -> Result<Vec<Rational>, Trouble> {
    match stated.ties {
        RankTies::Average => rank(values, &[]),
        RankTies::Competition => competition_rank(values, &[]),
    }
}

/// The average rank of each value: values below + (values equal + 1) / 2.
///
/// # Errors
/// None.
pub fn rank(values: &[Rational], _base: &[Rational]) -> Result<Vec<Rational>, Trouble> {
    Ok(placed(values).into_iter().map(|(below, up_to)| exact::ratio(below + up_to + 1, 2)).collect())
}

/// The competition rank of each value: values below + 1.
///
/// # Errors
/// None.
pub fn competition_rank(values: &[Rational], _base: &[Rational]) -> Result<Vec<Rational>, Trouble> {
    Ok(placed(values).into_iter().map(|(below, _)| Rational::from(below + 1)).collect())
}

/// How many values are below each, and how many not above it.
fn placed(values: &[Rational]) -> Vec<(usize, usize)> {
    let mut sorted: Vec<&Rational> = values.iter().collect();
    sorted.sort();
    let place = |value: &Rational| {
        (sorted.partition_point(|other| *other < value), sorted.partition_point(|other| *other <= value))
    };
    values.iter().map(place).collect()
}
