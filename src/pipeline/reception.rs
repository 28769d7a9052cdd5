//! What it costs to receive people, and how many places of every modality there are, by member.

use std::collections::BTreeMap;

use super::newest;
use crate::data::Tables;
use crate::diagnostic::{Diagnostic, Findings};
use crate::exact::Rational;
use crate::ids::StateId;
use crate::scenario::{Placed, Scenario};

/// US dollars a person, by member; empty where the scenario says nothing of it.
///
/// # Errors
/// Members without a figure.
pub(super) fn costs(scenario: &Scenario, tables: &Tables) -> Result<BTreeMap<StateId, Rational>, Findings> {
    let Some(reference) = &scenario.reception else { return Ok(BTreeMap::new()) };
    by_member(scenario, tables, reference, "cost of reception")
}

/// The most of every modality that has a limit, by member.
///
/// # Errors
/// Members without a figure.
pub(super) fn places(
    scenario: &Scenario,
    tables: &Tables,
) -> Result<BTreeMap<String, BTreeMap<StateId, Rational>>, Findings> {
    let limited = scenario.modalities.iter().filter_map(|modality| Some((modality, modality.most.as_ref()?)));
    limited
        .map(|(modality, most)| Ok((modality.name.clone(), by_member(scenario, tables, most, "number of places")?)))
        .collect()
}

fn by_member(
    scenario: &Scenario,
    tables: &Tables,
    reference: &Placed<String>,
    what: &str,
) -> Result<BTreeMap<StateId, Rational>, Findings> {
    let costs = newest(tables, &reference.value, scenario.as_of.year, scenario);
    let without: Vec<&str> = scenario
        .members
        .iter()
        .map(|member| &member.id)
        .filter(|id| !costs.contains_key(id))
        .map(StateId::as_str)
        .collect();
    if without.is_empty() {
        return Ok(costs);
    }
    let what = format!("`{}` has no {what} for {}", reference.value, without.join(", "));
    let fix = "name an indicator that has one for every member";
    Err(Findings(vec![Diagnostic::error("ONUS-P060", Some(reference.place.clone()), what, fix)]))
}
