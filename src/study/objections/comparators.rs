//! Other keys on the same people and states: variants with the same members whose key differs, and the shipped yardsticks.

use std::collections::BTreeMap;

use super::{Ground, Objection};
use crate::data::Catalogue;
use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::pipeline::Run;
use crate::study::against::by_key;

/// The shipped keys that serve as yardsticks.
pub const YARDSTICKS: [&str; 3] = ["equal", "population", "gdp"];

/// A key to compare with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparator {
    /// The name of the variant, or of the yardstick.
    pub name: String,
    /// The share of each state, of all people, before rules.
    pub shares: BTreeMap<StateId, Rational>,
}

/// The comparators of a run, and what is none, with the reason: variants in which other states take part, whose shares say nothing of the key
/// alone, and yardsticks that cannot be applied to its states.
pub(super) fn comparators(
    run: &Run,
    variants: &[(String, Run)],
    catalogue: &Catalogue,
) -> (Vec<Comparator>, Vec<(String, String)>) {
    let own = shares(run, &run.fair);
    let (mut found, mut failed) = (Vec::new(), Vec::new());
    for (name, variant) in variants {
        let (name, shares) = (format!("variant {name}"), shares(variant, &variant.fair));
        if !shares.keys().eq(own.keys()) {
            failed.push((format!("the shares of {name}"), "other states take part in it".to_owned()));
        } else if shares != own {
            found.push(Comparator { name, shares });
        }
    }
    for name in YARDSTICKS {
        match by_key(run, name, catalogue) {
            Ok(key) => found.push(Comparator { name: name.to_owned(), shares: shares(run, &key.fair) }),
            Err(why) => failed.push((name.to_owned(), why)),
        }
    }
    (found, failed)
}

/// The share of each state in the key of a run, of all people, before rules; none where nothing is shared.
pub(super) fn shares(run: &Run, fair: &[Rational]) -> BTreeMap<StateId, Rational> {
    let all = exact::sum(fair);
    if all.is_zero() {
        return BTreeMap::new();
    }
    run.scenario.members.iter().zip(fair).map(|(member, fair)| (member.id.clone(), fair / &all)).collect()
}

/// Whether the share of a state is above, or below, its share under more than half of the comparators. Concerned is the mean distance
/// from these, of all units.
pub(super) fn ground(run: &Run, comparators: &[Comparator], member: usize) -> Option<Objection> {
    let id = &run.scenario.members[member].id;
    let own = shares(run, &run.fair).remove(id)?;
    let others = comparators.iter().filter_map(|one| Some((one.name.clone(), one.shares.get(id)?.clone())));
    let others: Vec<(String, Rational)> = others.collect();
    let passed = |above: bool| {
        let apart = |share: &Rational| if above { &own > share } else { &own < share };
        others.iter().filter(|(_, share)| apart(share)).map(|(_, share)| share).collect::<Vec<_>>()
    };
    let (above, beyond) =
        [true, false].map(|above| (above, passed(above))).into_iter().max_by_key(|(_, one)| one.len())?;
    if 2 * beyond.len() <= others.len() {
        return None;
    }
    let mean = exact::sum(beyond.iter().copied()) / Rational::from(beyond.len());
    let concerned = (&own - mean) * run.demand.units();
    let ground = Ground::OtherKeys { above, keys: beyond.len(), own, others };
    Some(Objection { ground, concerned })
}
