//! The absolute bars of a scenario, each with the people found placed against it: nobody, where it holds.

use std::collections::BTreeMap;

use super::row::Names;
use super::{Called, Figure};
use crate::exact::Integer;
use crate::ids::StateId;
use crate::pipeline::{Flow, Outcome, Run};
use crate::problem::forbids;
use crate::scenario::{Bar, BarOrigin, BarStates};

/// A bar, and what the published numbers say of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BarLine {
    /// `never.own-state`.
    pub rule: String,
    /// Its line in the scenario.
    pub line: usize,
    /// What it is called.
    pub called: Called,
    /// Whose people it protects; none: those of every origin.
    pub origin: Option<String>,
    /// `origin`: not in their own state; `these`: not in the states; `all-but`: nowhere but in the states.
    pub kind: &'static str,
    /// The states of `these` and `all-but`.
    pub states: Vec<String>,
    /// Why.
    pub reason: String,
    /// On whose word.
    pub source: Option<String>,
    /// People placed anew against it, counted over the whole published table: zero where it holds.
    pub broken: Figure,
}

/// Every bar, in the file's order.
pub(super) fn bars(run: &Run, names: Names<'_>) -> Vec<BarLine> {
    let flows = match &run.outcome {
        Outcome::Allocated(allocation) => &allocation.table[..],
        Outcome::Conflict(_) => &[],
    };
    let homes: BTreeMap<&StateId, &StateId> =
        run.demand.cohorts.iter().map(|cohort| (&cohort.origin, &cohort.home)).collect();
    let territories: BTreeMap<&StateId, &StateId> =
        run.scenario.transits.iter().filter_map(|transit| Some((&transit.id, transit.state.as_ref()?))).collect();
    let against = |bar: &Bar, flow: &Flow| {
        let whose = [Some(&&flow.origin), homes.get(&flow.origin)];
        let places = flow.via.iter().filter_map(|place| territories.get(place)).copied().chain([&flow.host]);
        places.into_iter().any(|place| whose.iter().flatten().any(|origin| forbids(bar, origin, place)))
    };
    let line = |bar: &Bar| {
        let broken = flows.iter().filter(|flow| against(bar, flow)).map(|flow| &flow.placed).sum::<Integer>();
        let (kind, states) = match &bar.states {
            BarStates::Origin => ("origin", Vec::new()),
            BarStates::These(states) => ("these", states.iter().map(ToString::to_string).collect()),
            BarStates::AllBut(states) => ("all-but", states.iter().map(ToString::to_string).collect()),
        };
        BarLine {
            rule: bar.named.path.clone(),
            line: bar.named.place.line(),
            called: Called::of(&run.scenario, &bar.named.path, Some(bar.named.place.line()), names),
            origin: match &bar.origin {
                BarOrigin::Each => None,
                BarOrigin::One(origin) => Some(origin.to_string()),
            },
            kind,
            states,
            reason: bar.reason.clone(),
            source: bar.source.clone(),
            broken: Figure::whole(broken),
        }
    };
    run.scenario.bars.iter().map(line).collect()
}
