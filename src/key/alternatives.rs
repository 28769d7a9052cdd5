//! What other policies on missing values would give (mathematics 9).

use super::basis::Basis;
use crate::criteria::{World, measure};
use crate::diagnostic::Findings;
use crate::exact::Rational;
use crate::ids::StateId;
use crate::scenario::{KeyChoice, MissingPolicy};

/// A criterion with gaps under another policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// The criterion.
    pub criterion: String,
    /// The policy as the file would name it.
    pub policy: &'static str,
    /// Whose value is missing.
    pub gaps: Vec<StateId>,
    /// The values it would put in, before relief; `None` for spread and drop.
    pub values: Vec<(StateId, Option<Rational>)>,
    /// States whose value would lie outside an interval that the file states: the policy is refused there.
    pub outside: Vec<StateId>,
    /// The key that it would give; findings where it cannot be used.
    pub key: Result<Vec<Rational>, Findings>,
}

/// The key of one origin under every other policy, one criterion with gaps at a time; `chosen` is the basis of the choice.
///
/// The policies that need no number of their own are tried: zero, peer median, raw median, spread, drop. Whoever's value is
/// missing has the policy tried, whatever the file states for it.
///
/// # Errors
/// Findings of the criteria as they stand, other than missing values.
pub fn alternatives(
    choice: &KeyChoice,
    chosen: &Basis<'_>,
    world: &World<'_>,
    origin: &StateId,
    origin_owes: bool,
) -> Result<Vec<Alternative>, Findings> {
    let mut ids: Vec<StateId> = world.members.iter().map(|member| member.id.clone()).collect();
    ids.sort();
    let policies: [(&'static str, MissingPolicy); 5] = [
        ("zero", MissingPolicy::Zero),
        ("peer-median", MissingPolicy::PeerMedian { group: None }),
        ("raw-median", MissingPolicy::RawMedian),
        ("spread", MissingPolicy::Spread),
        ("drop", MissingPolicy::Drop),
    ];
    let mut found = Vec::new();
    for (index, criterion) in choice.criteria.iter().enumerate() {
        if criterion.by_origin.is_some() {
            continue;
        }
        let mut bare = criterion.clone();
        bare.missing.policy = MissingPolicy::Spread;
        bare.missing.states.clear();
        (bare.relief, bare.exempt_per_head) = (None, None);
        let gaps: Vec<usize> = measure::measure(&bare, &ids, world)
            .map_err(Findings)?
            .values
            .iter()
            .enumerate()
            .filter_map(|(at, value)| value.is_none().then_some(at))
            .collect();
        if gaps.is_empty() {
            continue;
        }
        for (name, policy) in &policies {
            bare.missing.policy = policy.clone();
            let values: Vec<(StateId, Option<Rational>)> = match measure::measure(&bare, &ids, world) {
                Ok(measured) => gaps.iter().map(|at| (ids[*at].clone(), measured.values[*at].clone())).collect(),
                Err(_) => Vec::new(),
            };
            let mut other = choice.clone();
            other.criteria[index].missing.policy = policy.clone();
            other.criteria[index].missing.states.clear();
            let key = chosen.with(&other, index, world).and_then(|basis| basis.origin(origin, origin_owes));
            let key = key.map(|key| key.shares);
            let outside = |(id, value): &(StateId, Option<Rational>)| {
                let stated =
                    criterion.missing.states.get(id).map_or(&criterion.missing.policy, |stated| &stated.policy);
                match (stated, value) {
                    (MissingPolicy::Interval { low, high, .. }, Some(value)) if value < low || value > high => {
                        Some(id.clone())
                    }
                    _ => None,
                }
            };
            let outside = values.iter().filter_map(outside).collect();
            let gaps = gaps.iter().map(|at| ids[*at].clone()).collect();
            found.push(Alternative { gaps, criterion: criterion.name.clone(), policy: name, values, outside, key });
        }
    }
    Ok(found)
}
