//! Which weight matters most for a state? One weight after another is raised, and everything is solved again (mathematics 4.7).

use crate::data::Catalogue;
use crate::exact::{Integer, Rational, ratio};
use crate::ids::StateId;
use crate::pipeline::{self, Outcome, Run};
use crate::scenario::{Scenario, Weights};

/// What a higher weight of one criterion would mean for a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sensitivity {
    /// The criterion.
    pub criterion: String,
    /// Its weight as used.
    pub weight: Rational,
    /// By how much it is raised.
    pub raised: Rational,
    /// The state's obligation then.
    pub obligation: Integer,
}

/// The obligation of a state with the weight of each criterion raised by 1/20, the other weights lowered in proportion; the largest
/// change first, then by the file's order. Criteria without a weight, those that could not be raised and runs that end in no
/// allocation are left out. Each is a run of its own.
#[must_use]
pub fn by_weight(run: &Run, catalogue: &Catalogue, state: &StateId) -> Vec<Sensitivity> {
    let Outcome::Allocated(allocation) = &run.outcome else { return Vec::new() };
    let Some(at) = run.scenario.members.iter().position(|member| &member.id == state) else { return Vec::new() };
    let raised = ratio(1, 20);
    let mut found: Vec<Sensitivity> = (0..run.scenario.key.criteria.len())
        .filter_map(|criterion| {
            let scenario = with_weight(run, criterion, &raised)?;
            let weight = run.keys.weights[criterion].clone();
            let criterion = run.scenario.key.criteria[criterion].name.clone();
            let Outcome::Allocated(other) = pipeline::run(scenario, catalogue).ok()?.outcome else { return None };
            Some(Sensitivity { criterion, weight, raised: raised.clone(), obligation: other.people[at].clone() })
        })
        .collect();
    let before = &allocation.people[at];
    let change = |one: &Sensitivity| {
        let by = &one.obligation - before;
        if by < Integer::ZERO { -by } else { by }
    };
    found.sort_by_key(|one| std::cmp::Reverse(change(one)));
    found
}

/// The scenario with one weight raised and the others, so far as they are weights, lowered in proportion: stated outright, however
/// they came about.
fn with_weight(run: &Run, raised: usize, by: &Rational) -> Option<Scenario> {
    let weights = &run.keys.weights;
    let rest = Rational::ONE - &weights[raised];
    if run.scenario.key.criteria[raised].exponent.is_some() || rest.is_zero() || &rest < by {
        return None;
    }
    let times = (&rest - by) / &rest;
    let mut changed = run.scenario.clone();
    for (at, criterion) in changed.key.criteria.iter_mut().enumerate() {
        criterion.weight = if at == raised { &weights[at] + by } else { &weights[at] * &times };
    }
    changed.key.weights = Weights::stated(changed.key.weights.place.clone());
    changed.key.rescale = false;
    Some(changed)
}
