//! Which weight matters most for a state? One weight after another is raised, and everything is solved again (mathematics 4.7).

use std::cmp::Reverse;

use crate::data::Catalogue;
use crate::exact::{Abs, Integer, Rational, ratio};
use crate::ids::StateId;
use crate::pipeline::{self, Outcome, Run};
use crate::scenario::{Combine, Part, Scenario, WeightMethod, Weights};

/// What a higher weight of one criterion would mean for a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sensitivity {
    /// The criterion.
    pub criterion: String,
    /// Its weight as used; in a branch, inside it.
    pub weight: Rational,
    /// By how much it is raised.
    pub raised: Rational,
    /// The state's obligation then, of it what is discharged in people, in whole units.
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
            let (scenario, weight) = with_weight(run, criterion, &raised)?;
            let criterion = run.scenario.key.criteria[criterion].name.clone();
            let Outcome::Allocated(other) = pipeline::run(scenario, catalogue).ok()?.outcome else { return None };
            Some(Sensitivity { criterion, weight, raised: raised.clone(), obligation: other.in_people(at) })
        })
        .collect();
    let before = allocation.in_people(at);
    found.sort_by_cached_key(|one| Reverse((&one.obligation - &before).abs()));
    found
}

/// The scenario with one weight raised and the others beside it lowered in proportion, and that weight as it was: stated outright,
/// however they came about. In a branch these are the weights inside it.
fn with_weight(run: &Run, raised: usize, by: &Rational) -> Option<(Scenario, Rational)> {
    let mut changed = run.scenario.clone();
    let key = &mut changed.key;
    if key.weights.method != WeightMethod::Stated {
        for (criterion, weight) in key.criteria.iter_mut().zip(&run.keys.weights) {
            criterion.weight = weight.clone();
        }
        key.weights = Weights::stated(key.weights.place.clone());
        key.rescale = false;
    }
    let node = key.within(Part::Criterion(raised));
    let weights = key.weights_within(node);
    let weight = weights.iter().find(|(part, _)| *part == Part::Criterion(raised))?.1.clone();
    let rest = Rational::ONE - &weight;
    if key.combine_of(node) == Combine::Remainder || rest.is_zero() || &rest < by {
        return None;
    }
    let times = (&rest - by) / &rest;
    for (part, used) in weights {
        match part {
            Part::Criterion(at) if at == raised => key.criteria[at].weight = &used + by,
            Part::Criterion(at) => key.criteria[at].weight = used * &times,
            Part::Branch(at) => key.branches[at].weight = used * &times,
        }
    }
    Some((changed, weight))
}
