//! Whole duties: one apportionment, and where rounding alone would break a limit on states together, one inside and one outside.

use std::collections::BTreeSet;

use super::limits::{Limits, Together};
use crate::exact::{Integer, Rational};
use crate::ids::StateId;
use crate::key::round::{self, Entry, Rounded, RoundingError, Tie};
use crate::scenario::{Member, Method, RuleKind, Ties};

/// Why no whole numbers were found.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unrounded {
    /// The apportionment itself says why.
    #[error("{0}")]
    Rounding(#[from] RoundingError),
    /// Capacities that cross, within which no whole people were found.
    #[error("no whole people on the routes were found within every capacity")]
    Routes,
    /// Accounts of periods that do not add up exactly.
    #[error("the accounts of the periods do not add up, so that no whole ones do")]
    Accounts,
    /// Two limits on overlapping groups would both have to be held in whole people.
    #[error("`{first}` and `{second}` cover overlapping groups, and whole people within both were not found")]
    Overlap {
        /// The one rule.
        first: String,
        /// The other.
        second: String,
    },
}

/// Whole duties in proportion to the exact ones, within the whole limits, summing to `units`.
///
/// # Errors
/// [`Unrounded`].
pub fn whole_duties(
    members: &[Member],
    exact: &[Rational],
    units: &Integer,
    limits: &Limits,
    method: Method,
    ties: Option<&Ties>,
) -> Result<(Vec<Integer>, Vec<Tie>), Unrounded> {
    let entries: Vec<Entry> = members
        .iter()
        .zip(exact)
        .zip(&limits.each)
        .map(|((member, exact), (floor, cap))| Entry {
            state: member.id.clone(),
            size: exact.clone(),
            floor: floor.clone(),
            cap: cap.clone(),
        })
        .collect();
    let mut met = Vec::new();
    let rounded = within(&entries, units, &limits.together, method, ties, &mut met)?;
    let units = members.iter().map(|member| {
        let at = rounded.binary_search_by(|(state, _)| state.cmp(&member.id));
        at.map_or(Integer::ZERO, |at| rounded[at].1.clone())
    });
    Ok((units.collect(), met))
}

/// Apportions, and where a limit on states together is broken, holds the states at it and apportions the two sides apart.
fn within(
    entries: &[Entry],
    units: &Integer,
    together: &[Together],
    method: Method,
    ties: Option<&Ties>,
    met: &mut Vec<Tie>,
) -> Result<Vec<(StateId, Integer)>, Unrounded> {
    let Rounded { units: whole, ties: here } = round::round(method, entries, units, ties)?;
    let given = |states: &BTreeSet<StateId>| {
        let inside = entries.iter().zip(&whole).filter(|(entry, _)| states.contains(&entry.state));
        inside.fold(Integer::ZERO, |sum, (_, units)| sum + units)
    };
    let broken = together.iter().find(|limit| match limit.kind {
        RuleKind::Cap => given(&limit.states) > limit.bound,
        RuleKind::Floor => given(&limit.states) < limit.bound,
    });
    let Some(held) = broken else {
        met.extend(here);
        let mut pairs: Vec<_> = entries.iter().map(|entry| entry.state.clone()).zip(whole).collect();
        pairs.sort();
        return Ok(pairs);
    };
    let (inside, outside): (Vec<Entry>, Vec<Entry>) =
        entries.iter().cloned().partition(|entry| held.states.contains(&entry.state));
    let (mut inner, mut outer) = (Vec::new(), Vec::new());
    for limit in together.iter().filter(|limit| *limit != held) {
        if limit.states.is_subset(&held.states) {
            inner.push(limit.clone());
        } else if limit.states.is_disjoint(&held.states) {
            outer.push(limit.clone());
        } else if limit.states.is_superset(&held.states) {
            let states = limit.states.difference(&held.states).cloned().collect();
            outer.push(Together { states, bound: &limit.bound - &held.bound, ..limit.clone() });
        } else {
            return Err(Unrounded::Overlap { first: held.rule.clone(), second: limit.rule.clone() });
        }
    }
    let mut pairs = within(&inside, &held.bound, &inner, method, ties, met)?;
    pairs.extend(within(&outside, &(units - &held.bound), &outer, method, ties, met)?);
    pairs.sort();
    Ok(pairs)
}
