//! Objections that the results of a run support: for every state, what can be said against its number, each with the figure behind it.
//!
//! The comparator keys are the variants of the file with the same members whose key differs, and the shipped yardsticks. How
//! strong an objection is, is how much of obligations it concerns: people, or where these are not the only way, responsibility units.

mod comparators;
mod discounts;
mod grounds;
mod peers;

pub use comparators::{Comparator, YARDSTICKS};
pub use grounds::{Ground, OLD_PARTS, ONE_CRITERION};
pub use peers::Per;

use std::collections::BTreeMap;

use crate::data::Catalogue;
use crate::exact::{Abs, Rational};
use crate::ids::StateId;
use crate::pipeline::{Outcome, Run};
use crate::study::variants::{Variants, variants};

/// An objection that the results support.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    /// What it rests on.
    pub ground: Ground,
    /// How much of the state's number it concerns, without a sign: people, or where these are not the only way, responsibility units.
    pub concerned: Rational,
}

/// The objections of every state, with what they were set against.
#[derive(Debug, Clone)]
pub struct Objections {
    /// The share of each state in the key of the run, of all people, before rules.
    pub shares: BTreeMap<StateId, Rational>,
    /// The comparator keys.
    pub comparators: Vec<Comparator>,
    /// The variants that have an allocation.
    pub variants: Vec<String>,
    /// Variants and yardsticks that could not be used, or not for shares, and why.
    pub without: Vec<(String, String)>,
    /// Strongest first; equally strong ones in the order of [`Ground`].
    pub states: BTreeMap<StateId, Vec<Objection>>,
}

/// The objections of every member of a run; `None` for a run without an allocation. Runs every variant of its file.
#[must_use]
pub fn objections(run: &Run, catalogue: &Catalogue) -> Option<Objections> {
    let Outcome::Allocated(allocation) = &run.outcome else { return None };
    let Variants { runs, without } = variants(run, catalogue);
    let (comparators, failed) = comparators::comparators(run, &runs, catalogue);
    let without = without.into_iter().map(|(name, why)| (name, why.to_string())).chain(failed).collect();
    let (parts, owed) = (grounds::parts(run), allocation.owed());
    let mut states = BTreeMap::new();
    for (at, member) in run.scenario.members.iter().enumerate() {
        let mut found = Vec::new();
        found.extend(comparators::ground(run, &comparators, at));
        found.extend(peers::grounds(run, &owed, at, catalogue));
        found.extend(grounds::of_criteria(run, &owed, &parts, at));
        found.extend(discounts::of_discounts(run, at));
        found.extend(grounds::of_rules(run, allocation, at));
        found.extend(grounds::of_signs(allocation, &runs, at, &member.id));
        for one in &mut found {
            one.concerned = one.concerned.clone().abs();
        }
        found.retain(|one| !one.concerned.is_zero());
        found.sort_by(|a, b| b.concerned.cmp(&a.concerned).then_with(|| a.ground.cmp(&b.ground)));
        states.insert(member.id.clone(), found);
    }
    let shares = comparators::shares(run, &run.fair);
    Some(Objections {
        shares,
        comparators,
        variants: runs.into_iter().map(|(name, _)| name).collect(),
        without,
        states,
    })
}
