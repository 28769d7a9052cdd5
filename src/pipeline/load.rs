//! The indicators that a scenario uses, and the two that reports always need: inhabitants and GDP.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{replace, uncertain};
use crate::criteria::POPULATION;
use crate::data::{Catalogue, Table, Tables, Values};
use crate::diagnostic::{Diagnostic, Findings};
use crate::exact::Rational;
use crate::ids::StateId;
use crate::scenario::{OwnIndicator, Scenario};

/// The reference under which GDP in current US dollars stands.
pub const GDP: &str = "gdp-usd";

/// The tables of every reference of a scenario; a scenario's own tables are found under their own names alone.
///
/// # Errors
/// A reference that neither the scenario nor the catalogue has.
pub fn tables(scenario: &Scenario, catalogue: &Catalogue) -> Result<Tables, Findings> {
    let mut tables = Tables::default();
    let mut findings = Findings::default();
    for reference in scenario.references() {
        let name = reference.value.as_str();
        if tables.get(name).is_some() {
            continue;
        }
        let own: Option<&OwnIndicator> = scenario.indicators.get(name);
        match own.map(|own| Arc::new(own.table.clone())).map_or_else(|| catalogue.table(name), Ok) {
            Ok(table) => tables.insert(name, table),
            Err(found) if !found.0.is_empty() => findings.0.extend(found.0),
            Err(_) => findings.push(Diagnostic::error(
                "ONUS-D030",
                Some(reference.place.clone()),
                format!("there is no indicator `{name}`"),
                "name one that `onus data` lists, or give it as `[indicator.NAME]`",
            )),
        }
    }
    replace::replace(scenario, &mut tables, &mut findings);
    uncertain::central_where_needed(scenario, &tables, &mut findings);
    if let Some(inhabitants) = tables.get(&scenario.population.value) {
        let own = scenario.names_population || scenario.indicators.contains_key(&scenario.population.value);
        let inhabitants = if own { Arc::clone(inhabitants) } else { without(&scenario.own_members, inhabitants) };
        tables.insert(POPULATION, inhabitants);
    }
    let real = scenario.members.iter().all(|member| catalogue.states().contains_key(&member.id));
    if real
        && tables.get(GDP).is_none()
        && let Ok(gdp) = catalogue.table(GDP)
    {
        tables.insert(GDP, without(&scenario.own_members, &gdp));
    }
    if findings.has_errors() { Err(findings) } else { Ok(tables) }
}

/// A shipped table of real states without some codes: an invented state may carry the code of one.
fn without(own: &BTreeSet<StateId>, table: &Arc<Table>) -> Arc<Table> {
    let mut table = Arc::clone(table);
    if !own.is_empty()
        && let Values::ByState(rows) = &mut Arc::make_mut(&mut table).values
    {
        rows.retain(|state, _| !own.contains(state));
    }
    table
}

/// How many years back a value may lie to stand beside a scenario's date: the year itself and the two before it.
const YEARS_BACK: i32 = 2;

/// The newest value of each member not after a year and at most two years before it; members without one are absent.
#[must_use]
pub fn newest(tables: &Tables, reference: &str, year: i32, scenario: &Scenario) -> BTreeMap<StateId, Rational> {
    let Some(Values::ByState(rows)) = tables.get(reference).map(|table| &table.values) else { return BTreeMap::new() };
    let members = scenario.members.iter().filter_map(|member| {
        let (_, cell) = rows.get(&member.id)?.range(year.saturating_sub(YEARS_BACK)..=year).next_back()?;
        Some((member.id.clone(), cell.value.clone()))
    });
    members.collect()
}
