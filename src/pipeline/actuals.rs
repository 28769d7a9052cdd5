//! What states do: people hosted, money paid.

use std::collections::BTreeMap;

use crate::data::{Tables, Values};
use crate::diagnostic::{Diagnostic, Findings};
use crate::exact::{Integer, Rational, nearest};
use crate::ids::StateId;
use crate::people::{self, Demand};
use crate::pipeline::Actual;
use crate::pipeline::money::{self, Spread};
use crate::scenario::{ActualRef, PeopleSource, Placed, Scenario, StockRef};

/// What the members do, in code order, and what is done outside them.
///
/// # Errors
/// Findings at the reference: a table of the wrong form, a year or category that it lacks.
pub(super) fn actuals(
    scenario: &Scenario,
    tables: &Tables,
    demand: &Demand,
    spread: &[Spread],
) -> Result<Actual, Findings> {
    let mut actual = Actual::default();
    if let Some(reference) = &scenario.actuals.people {
        let (members, outside) = split(scenario, hosted(scenario, tables, demand, reference)?);
        actual.people = Some(members);
        actual.people_outside = outside.into_values().fold(Integer::ZERO, |sum, people| sum + people);
    }
    if let Some(reference) = &scenario.actuals.money {
        let year = year_of(scenario, reference);
        let paid = money::paid(scenario, tables, &reference.indicator, year, spread)?;
        actual.money = Some(paid.members);
        actual.money_outside = paid.outside;
        actual.notes = paid.notes;
    }
    Ok(actual)
}

/// People by host. Where the reference is the stock that the people come from, the same people are counted.
fn hosted(
    scenario: &Scenario,
    tables: &Tables,
    demand: &Demand,
    reference: &ActualRef,
) -> Result<BTreeMap<StateId, Integer>, Findings> {
    let mut hosts: BTreeMap<StateId, Integer> = BTreeMap::new();
    let (own_year, own_include) = match &scenario.people.source {
        PeopleSource::Stock { indicator, year, include, .. } => {
            let same_year = reference.year.is_none_or(|own| own == *year);
            let same_people = reference.include.as_ref().is_none_or(|own| own == include);
            if indicator.value == reference.indicator.value && same_year && same_people {
                for cohort in &demand.cohorts {
                    for (host, people) in &cohort.hosted {
                        *hosts.entry(host.clone()).or_default() += people;
                    }
                    let outside = StateId::new("outside");
                    *hosts.entry(outside).or_default() += &cohort.hosted_outside;
                }
                return Ok(hosts);
            }
            (Some(*year), include.clone())
        }
        _ => (None, Vec::new()),
    };
    let year = reference.year.or(own_year).unwrap_or(scenario.as_of.year);
    match tables.get(&reference.indicator.value).map(|table| &table.values) {
        Some(Values::Stock(stock)) => {
            let include = match (&reference.include, own_include) {
                (Some(include), _) => include.clone(),
                (None, own) if own.is_empty() => stock.categories.clone(),
                (None, own) => own,
            };
            let stock = StockRef { indicator: reference.indicator.clone(), year, include };
            for hosted in people::hosted(tables, &stock)?.into_values() {
                for (host, people) in hosted {
                    *hosts.entry(host).or_default() += people;
                }
            }
            Ok(hosts)
        }
        _ => Ok(by_state(tables, &reference.indicator, year)?
            .into_iter()
            .map(|(state, value)| (state, nearest(&value)))
            .collect()),
    }
}

/// One year of a table by state.
pub(super) fn by_state(
    tables: &Tables,
    indicator: &Placed<String>,
    year: i32,
) -> Result<BTreeMap<StateId, Rational>, Findings> {
    let refuse = |code, what: String, fix: &str| {
        Err(Findings(vec![Diagnostic::error(code, Some(indicator.place.clone()), what, fix)]))
    };
    let name = &indicator.value;
    let Some(Values::ByState(rows)) = tables.get(name).map(|table| &table.values) else {
        return refuse(
            "ONUS-D030",
            format!("`{name}` holds no values by state"),
            "name an indicator by state and year",
        );
    };
    let values: BTreeMap<StateId, Rational> = rows
        .iter()
        .filter_map(|(state, years)| years.get(&year).map(|cell| (state.clone(), cell.value.clone())))
        .collect();
    if values.is_empty() {
        return refuse("ONUS-D032", format!("`{name}` has no value for {year}"), "state a `year` that it has");
    }
    Ok(values)
}

fn year_of(scenario: &Scenario, reference: &ActualRef) -> i32 {
    let own = match &scenario.people.source {
        PeopleSource::Stock { year, .. } => *year,
        _ => scenario.as_of.year,
    };
    reference.year.unwrap_or(own)
}

/// The members' amounts in code order, and everybody else's by code.
pub(super) fn split(
    scenario: &Scenario,
    mut all: BTreeMap<StateId, Integer>,
) -> (Vec<Integer>, BTreeMap<StateId, Integer>) {
    let members = scenario.members.iter().map(|member| all.remove(&member.id).unwrap_or(Integer::ZERO)).collect();
    all.retain(|_, amount| *amount > Integer::ZERO);
    (members, all)
}
