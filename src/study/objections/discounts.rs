//! What discounts on the key that named states bear take off the share of a state, or put on it.

use std::collections::BTreeSet;

use super::{Ground, Objection};
use crate::exact::Rational;
use crate::ids::StateId;
use crate::key::Step;
use crate::people::Cohort;
use crate::pipeline::Run;
use crate::scenario::{Bearers, Factor};

/// What the discounts of a key move off a state, or onto it, over all origins before rules; nothing where they leave it as it is. Concerned
/// are those moved.
pub(super) fn of_discounts(run: &Run, member: usize) -> Option<Objection> {
    let mut moved = Rational::ZERO;
    for (key, units) in run.keys.origins.iter().zip(run.demand.cohorts.iter().map(Cohort::units)) {
        let parts = key.parts.iter().filter(|part| part.step == Step::Discounts);
        moved += parts.fold(Rational::ZERO, |sum, part| sum + &units * &part.amounts[member]);
    }
    let id = &run.scenario.members[member].id;
    let mut names = Vec::new();
    let mut bearing: BTreeSet<&StateId> = BTreeSet::new();
    for Factor { named, states, borne_by, .. } in &run.scenario.key.factors {
        let Bearers::These { states: bearers, .. } = borne_by else { continue };
        let touches = if moved < Rational::ZERO { states.contains(id) } else { bearers.contains(id) };
        if touches {
            names.extend(named.path.rsplit('.').next().map(str::to_owned));
            bearing.extend(bearers.iter().filter(|bearer| run.scenario.has_member(bearer)));
        }
    }
    let ground = Ground::Discount { names, bearers: bearing.len(), change: moved.clone() };
    (!moved.is_zero()).then_some(Objection { ground, concerned: moved })
}
