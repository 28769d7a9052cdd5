//! Whole cents: a sum of money shared by the fair numbers, apportioned, never rounded line by line (mathematics 7.4).

use crate::exact::{Integer, Rational};
use crate::key::round::{self, Entry, RoundingError, Tie};
use crate::scenario::{Member, Method, Ties};

/// Shares `cents` in proportion to the fair numbers.
///
/// # Errors
/// As [`round::round`].
pub fn share_money(
    members: &[Member],
    fair: &[Rational],
    cents: &Integer,
    method: Method,
    ties: Option<&Ties>,
) -> Result<(Vec<Integer>, Vec<Tie>), RoundingError> {
    let free = |(member, fair): (&Member, &Rational)| Entry::free(member.id.clone(), fair.clone());
    let entries: Vec<Entry> = members.iter().zip(fair).map(free).collect();
    let rounded = round::round(method, &entries, cents, ties)?;
    Ok((rounded.units, rounded.ties))
}
