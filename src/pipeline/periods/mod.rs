//! Periods: the people, the key and the limits of each, and all of them together.

mod account;
mod merge;
mod transition;
mod whole_account;

pub use account::{Backlog, Budget, PeriodAccount};
pub(super) use account::{accounts, whole_people};
pub use whole_account::WholeAccount;

use std::collections::BTreeMap;

use super::actuals::{actuals, by_state};
use super::inhabitants::counted;
use super::{Actual, Given, newest, world};
use crate::criteria::POPULATION;
use crate::data::Tables;
use crate::diagnostic::{Diagnostic, Findings};
use crate::exact::{Integer, Rational, floor, nearest};
use crate::ids::StateId;
use crate::key::{self, Basis, Keys};
use crate::people::{self, Cohort, Demand};
use crate::problem::{Period, Workload};
use crate::scenario::{Accounts, Bank, KeyOf, PeopleSource, Periods, Placed, Processing, Scenario};

/// What the periods are made of, and what they are together.
pub(super) struct Formed {
    /// Everybody: the people of all periods added up, so that one person in two periods counts twice.
    pub demand: Demand,
    /// What the fair numbers of each period are formed from.
    pub given: Vec<Given>,
    /// The keys of the origins, means over the periods by their units.
    pub keys: Keys,
    /// The periods, in order of time.
    pub periods: Vec<Period>,
    /// What states did over all periods, where the file names it.
    pub actual: Option<Actual>,
}

/// Forms every period of a scenario.
///
/// # Errors
/// Findings about the people, the key or an indicator in a period.
pub(super) fn form(scenario: &Scenario, tables: &Tables, choice: &Periods) -> Result<Formed, Findings> {
    let mut merged = merge::Merged::default();
    let mut given = Vec::new();
    let mut periods: Vec<Period> = Vec::new();
    let mut before = transition::old_key(scenario, tables, choice)?;
    let old = before.clone();
    let mut actual: Option<Actual> = None;
    for period in &choice.each {
        let at = alone(scenario, choice, period);
        let demand = people::demand(&at, tables)?;
        let world = world(&at, tables);
        let homes: Vec<StateId> = demand.cohorts.iter().map(|cohort| cohort.home.clone()).collect();
        let basis = Basis::new(&at.key, &world)?;
        given.push(Given::of(Some(period.year), &demand, &basis));
        let keys = basis.keys(&homes, at.people.origin_owes)?;
        let units: Vec<Rational> = demand.cohorts.iter().map(Cohort::units).collect();
        let fair = key::fair_numbers(&keys, &units);
        let fair = transition::changed(choice, period, fair, old.as_deref(), &mut before)?;
        let inhabitants = newest(tables, POPULATION, at.as_of.year, &at);
        counted(&at, &inhabitants)?;
        let mut did = None;
        if scenario.actuals.people.is_some() {
            let here = actuals(&at, tables, &demand, &[])?;
            did = here.people.clone();
            actual = Some(added(actual, here));
        }
        periods.push(Period {
            year: period.year,
            bank: match &choice.bank {
                Bank::Units(units) => vec![units.clone(); fair.len()],
                Bank::Share(share) => fair.iter().map(|fair| fair * share).collect(),
            },
            places: choice.places.as_ref().map(|places| in_year(scenario, tables, places, period.year)).transpose()?,
            actual: did.filter(|_| choice.accounts == Accounts::Actual),
            work: scenario.processing.as_ref().map(|work| workload(scenario, tables, work, period)).transpose()?,
            cohorts: demand.cohorts.clone(),
            fair,
            inhabitants,
        });
        merged.add(period.year, demand, keys);
    }
    if let (Some(first), Some(processing)) = (periods.first_mut(), &scenario.processing) {
        first.open_at_the_beginning(scenario, tables, processing)?;
    }
    let (demand, keys) = merged.together(choice.each.len());
    Ok(Formed { demand, given, keys, periods, actual })
}

/// The scenario as if there were one period alone.
fn alone(scenario: &Scenario, choice: &Periods, period: &crate::scenario::Period) -> Scenario {
    let mut at = scenario.clone();
    match &mut at.people.source {
        PeopleSource::Stock { year, .. } => *year = period.year,
        PeopleSource::Total(total) => *total = period.people.clone().unwrap_or_default(),
        PeopleSource::Need { .. } => {}
    }
    if choice.key == KeyOf::Period {
        at.as_of.year = period.year;
    }
    if let Some(actual) = &mut at.actuals.people {
        actual.year = Some(period.year);
    }
    at
}

/// What states did in one more period.
fn added(before: Option<Actual>, here: Actual) -> Actual {
    let Some(mut sum) = before else { return here };
    if let (Some(sum), Some(here)) = (&mut sum.people, &here.people) {
        sum.iter_mut().zip(here).for_each(|(sum, here)| *sum += here);
    }
    sum.people_outside += here.people_outside;
    sum
}

/// The whole numbers of an indicator in a year, rounded down, one a member.
fn in_year(
    scenario: &Scenario,
    tables: &Tables,
    indicator: &Placed<String>,
    year: i32,
) -> Result<Vec<Integer>, Findings> {
    let refuse = |what: String| {
        let fix = "name an indicator that has a value of every member in the year of every period";
        Findings(vec![Diagnostic::error("ONUS-P070", Some(indicator.place.clone()), what, fix)])
    };
    let none = || refuse(format!("`{}` has no value for {year}", indicator.value));
    let values: BTreeMap<StateId, Rational> = by_state(tables, indicator, year).map_err(|_| none())?;
    let of = |id: &StateId| match values.get(id) {
        Some(value) if *value >= Rational::ZERO => Ok(floor(value)),
        Some(_) => Err(refuse(format!("`{}` is below zero for {id} in {year}", indicator.value))),
        None => Err(refuse(format!("`{}` has no value of {id} in {year}", indicator.value))),
    };
    scenario.members.iter().map(|member| of(&member.id)).collect()
}

fn workload(
    scenario: &Scenario,
    tables: &Tables,
    processing: &Processing,
    period: &crate::scenario::Period,
) -> Result<Workload, Findings> {
    let bought = processing.usd_per_decision.as_ref().map(|usd| floor(&(&period.decisions_usd / usd)));
    Ok(Workload {
        filed: in_year(scenario, tables, &processing.applications, period.year)?,
        open: vec![Integer::ZERO; scenario.members.len()],
        capacity: in_year(scenario, tables, &processing.capacity, period.year)?,
        bought,
    })
}

impl Period {
    /// Adds the applications that are open before the first period: those of the year before it.
    fn open_at_the_beginning(
        &mut self,
        scenario: &Scenario,
        tables: &Tables,
        processing: &Processing,
    ) -> Result<(), Findings> {
        if let (Some(work), Some(open)) = (&mut self.work, &processing.open) {
            work.open = in_year(scenario, tables, open, self.year.saturating_sub(1))?;
        }
        Ok(())
    }

    /// The units of the period, whole.
    pub(super) fn units(&self) -> Integer {
        nearest(&crate::exact::sum(&self.fair))
    }
}
