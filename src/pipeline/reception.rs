//! What it costs to receive people, and what indicators say of every modality, by member.

use std::collections::BTreeMap;

use super::newest;
use crate::data::Tables;
use crate::diagnostic::{Diagnostic, Findings};
use crate::exact::Rational;
use crate::ids::StateId;
use crate::scenario::{Modality, Placed, Scenario};

/// US dollars a person, by member; empty where the scenario says nothing of it.
///
/// # Errors
/// Members without a figure.
pub(super) fn costs(scenario: &Scenario, tables: &Tables) -> Result<BTreeMap<StateId, Rational>, Findings> {
    let Some(reference) = &scenario.reception else { return Ok(BTreeMap::new()) };
    by_member(scenario, tables, reference, "cost of reception")
}

/// What an indicator says of every modality that names one, by member.
///
/// # Errors
/// Members without a figure.
pub(super) fn of_modalities(
    scenario: &Scenario,
    tables: &Tables,
    named: fn(&Modality) -> Option<&Placed<String>>,
) -> Result<BTreeMap<String, BTreeMap<StateId, Rational>>, Findings> {
    let modalities = scenario.modalities.iter().filter_map(|modality| Some((modality, named(modality)?)));
    modalities
        .map(|(modality, indicator)| Ok((modality.name.clone(), by_member(scenario, tables, indicator, "number")?)))
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
