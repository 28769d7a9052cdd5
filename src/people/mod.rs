//! Who is to be protected: cohorts by origin, with the states that host them now.

mod parts;

use std::collections::BTreeMap;

use crate::data::{Stock, Table, Tables, Values};
use crate::diagnostic::{Diagnostic, Findings, Place};
use crate::exact::{Integer, Rational};
use crate::ids::StateId;
use crate::key::round::{self, Entry};
use crate::language::{Argument, Sentence};
use crate::scenario::{CohortChoice, Keep, Member, Method, PeopleSource, Scenario, StockRef};

/// The origins whose state is not known: UNHCR's "unknown" and "stateless". They are never placed anew.
pub const UNKNOWN: [&str; 2] = ["UNK", "XXA"];

pub use crate::scenario::EVERYBODY;

/// The people of one origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cohort {
    /// Their origin; [`EVERYBODY`] where the file gives a total alone.
    pub origin: StateId,
    /// The state of origin, to which bars and keys refer; the same as `origin` unless the file takes the cohort out of an origin's
    /// people, and `origin` is the cohort's own name.
    pub home: StateId,
    /// Why they were displaced, where the file says it: the name of a cause.
    pub cause: Option<String>,
    /// How many.
    pub people: Integer,
    /// Responsibility units per person.
    pub weight: Rational,
    /// Who hosts them now, by member; hosts outside the members are not here.
    pub hosted: BTreeMap<StateId, Integer>,
    /// How many are hosted outside the members.
    pub hosted_outside: Integer,
    /// Whether the state of origin is known, so that they can be placed anew.
    pub known: bool,
}

impl Cohort {
    /// Responsibility units: weight times people.
    #[must_use]
    pub fn units(&self) -> Rational {
        &self.weight * Rational::from(self.people.clone())
    }
}

/// Everybody to be protected, and who is left out by a stated choice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Demand {
    /// The cohorts, in code order.
    pub cohorts: Vec<Cohort>,
    /// What was left out or spread, as sentences for the report.
    pub notes: Vec<Sentence>,
}

/// Whether somebody counts for more or less than one responsibility unit.
#[must_use]
pub fn are_weighed(cohorts: &[Cohort]) -> bool {
    cohorts.iter().any(|cohort| cohort.weight != Rational::ONE)
}

impl Demand {
    /// All people.
    #[must_use]
    pub fn people(&self) -> Integer {
        self.cohorts.iter().fold(Integer::ZERO, |total, cohort| total + &cohort.people)
    }

    /// All responsibility units.
    #[must_use]
    pub fn units(&self) -> Rational {
        self.cohorts.iter().fold(Rational::ZERO, |total, cohort| total + cohort.units())
    }
}

/// The cohorts of a scenario.
///
/// # Errors
/// Findings at the words of `[people]`: a table that is no stock, a category or a year that it lacks, stated needs
/// above the total, a spread that ends in an undecided tie.
pub fn demand(scenario: &Scenario, tables: &Tables) -> Result<Demand, Findings> {
    let mut demand = match &scenario.people.source {
        PeopleSource::Total(total) => everybody(scenario, total),
        PeopleSource::Stock { indicator, year, include, and } => {
            let stock = StockRef { indicator: indicator.clone(), year: *year, include: include.clone() };
            let mut demand = from_stock(scenario, tables, &stock)?;
            for (origin, reference) in and {
                add_rows(scenario, tables, &mut demand, origin, *year, &reference.value, &reference.place)?;
            }
            demand
        }
        PeopleSource::Need { total, stated, spread_by } => {
            from_need(scenario, tables, total, stated, spread_by.as_ref())?
        }
    };
    parts::take_out(scenario, &mut demand)?;
    leave_out(scenario, &mut demand);
    demand.cohorts.retain(|cohort| cohort.people > Integer::ZERO);
    Ok(demand)
}

/// The stock table of a reference, or a finding.
fn stock<'a>(tables: &'a Tables, reference: &StockRef) -> Result<&'a Stock, Findings> {
    let Some(table) = tables.get(&reference.indicator.value) else {
        return Err(finding(
            "ONUS-D030",
            &reference.indicator.place,
            "this indicator is not loaded",
            "name one that `onus data` lists",
        ));
    };
    let Values::Stock(stock) = &table.values else {
        return Err(finding(
            "ONUS-D030",
            &reference.indicator.place,
            "this indicator holds no people by origin and host",
            "name a stock such as `displaced-stock`",
        ));
    };
    if let Some(unknown) = reference.include.iter().find(|name| !stock.categories.contains(name)) {
        let what = format!("the stock has no category `{unknown}`");
        let fix = format!("use one or more of {}", stock.categories.join(", "));
        return Err(finding("ONUS-D031", &reference.indicator.place, &what, &fix));
    }
    if !stock.cells.keys().any(|(_, _, year)| *year == reference.year) {
        let what = format!("the stock has no row for {}", reference.year);
        return Err(finding("ONUS-D032", &reference.indicator.place, &what, "choose a year that `onus data` lists"));
    }
    Ok(stock)
}

/// The people of a stock by origin and host, in one year, over the categories included.
///
/// # Errors
/// As [`demand`].
pub fn hosted(
    tables: &Tables,
    reference: &StockRef,
) -> Result<BTreeMap<StateId, BTreeMap<StateId, Integer>>, Findings> {
    let stock = stock(tables, reference)?;
    let counted: Vec<bool> = stock.categories.iter().map(|name| reference.include.contains(name)).collect();
    let mut rows: BTreeMap<StateId, BTreeMap<StateId, Integer>> = BTreeMap::new();
    for ((origin, host, year), cells) in &stock.cells {
        if *year != reference.year {
            continue;
        }
        let people: u64 = cells.iter().zip(&counted).filter(|(_, counted)| **counted).map(|(people, _)| *people).sum();
        if people > 0 {
            *rows.entry(origin.clone()).or_default().entry(host.clone()).or_default() += Integer::from(people);
        }
    }
    Ok(rows)
}

fn everybody(scenario: &Scenario, total: &Integer) -> Demand {
    let origin = StateId::new(EVERYBODY);
    Demand { cohorts: vec![cohort(scenario, origin, total.clone())], notes: Vec::new() }
}

fn from_stock(scenario: &Scenario, tables: &Tables, reference: &StockRef) -> Result<Demand, Findings> {
    let mut cohorts = Vec::new();
    for (origin, hosts) in hosted(tables, reference)? {
        let mut cohort = cohort(scenario, origin, Integer::ZERO);
        for (host, people) in hosts {
            cohort.people += &people;
            if is_member(&scenario.members, &host) {
                cohort.hosted.insert(host, people);
            } else {
                cohort.hosted_outside += people;
            }
        }
        cohorts.push(cohort);
    }
    Ok(Demand { cohorts, notes: Vec::new() })
}

fn add_rows(
    scenario: &Scenario,
    tables: &Tables,
    demand: &mut Demand,
    origin: &StateId,
    year: i32,
    reference: &str,
    place: &Place,
) -> Result<(), Findings> {
    let Some(Values::ByState(rows)) = tables.get(reference).map(|table: &std::sync::Arc<Table>| &table.values) else {
        return Err(finding(
            "ONUS-D030",
            place,
            "this indicator holds no people by state and year",
            "name one by state",
        ));
    };
    let at = match demand.cohorts.binary_search_by(|cohort| cohort.origin.cmp(origin)) {
        Ok(at) => at,
        Err(at) => {
            demand.cohorts.insert(at, cohort(scenario, origin.clone(), Integer::ZERO));
            at
        }
    };
    let mut added = Integer::ZERO;
    for (host, years) in rows {
        let Some(cell) = years.get(&year) else { continue };
        let people = crate::exact::nearest(&cell.value);
        added += &people;
        let cohort = &mut demand.cohorts[at];
        cohort.people += &people;
        if is_member(&scenario.members, host) {
            *cohort.hosted.entry(host.clone()).or_default() += people;
        } else {
            cohort.hosted_outside += people;
        }
    }
    let (people, indicator) = (("people", Argument::number(added)), ("indicator", Argument::text(reference)));
    let (year, origin) = (("year", Argument::text(year)), ("origin", Argument::text(origin)));
    demand.notes.push(Sentence::of("note-people-added", [people, indicator, year, origin]));
    Ok(())
}

fn from_need(
    scenario: &Scenario,
    tables: &Tables,
    total: &Integer,
    stated: &BTreeMap<StateId, Integer>,
    spread_by: Option<&StockRef>,
) -> Result<Demand, Findings> {
    let place = &scenario.people.named.place;
    let mut cohorts: BTreeMap<StateId, Integer> = stated.clone();
    let sum = stated.values().fold(Integer::ZERO, |sum, people| sum + people);
    let rest = total - &sum;
    let mut notes = Vec::new();
    if rest < Integer::ZERO {
        let what = format!("the stated needs add up to {sum}, more than the total of {total}");
        return Err(finding("ONUS-S020", place, &what, "raise `total`, or lower a stated need"));
    }
    if rest > Integer::ZERO {
        let Some(reference) = spread_by else {
            let what = format!("the stated needs add up to {sum}, {rest} fewer than the total of {total}");
            return Err(finding("ONUS-S020", place, &what, "say by which stock the rest is spread: `spread_by`"));
        };
        let others: Vec<Entry> = hosted(tables, reference)?
            .into_iter()
            .filter(|(origin, _)| !stated.contains_key(origin) && !UNKNOWN.contains(&origin.as_str()))
            .map(|(origin, hosts)| {
                Entry::free(origin, Rational::from(hosts.into_values().fold(Integer::ZERO, |sum, people| sum + people)))
            })
            .collect();
        let rounded = round::round(Method::LargestRemainder, &others, &rest, scenario.rounding.ties.as_ref())
            .map_err(|error| finding("ONUS-P020", place, &error.to_string(), "name a tie rule: `rounding.ties`"))?;
        let (people, origins) = (("people", Argument::number(&rest)), ("origins", Argument::number(others.len())));
        let indicator = ("indicator", Argument::text(&reference.indicator.value));
        let year = ("year", Argument::text(reference.year));
        notes.push(Sentence::of("note-people-spread", [people, origins, indicator, year]));
        cohorts.extend(others.into_iter().map(|entry| entry.state).zip(rounded.units));
    }
    let cohorts = cohorts.into_iter().map(|(origin, people)| cohort(scenario, origin, people)).collect();
    Ok(Demand { cohorts, notes })
}

fn leave_out(scenario: &Scenario, demand: &mut Demand) {
    if scenario.people.unknown == Keep::LeaveOut {
        for cohort in demand.cohorts.iter_mut().filter(|cohort| !cohort.known) {
            let (origin, people) = (&cohort.origin, &cohort.people);
            let (people, origin) = (("people", Argument::number(people)), ("origin", Argument::text(origin)));
            demand.notes.push(Sentence::of("note-unknown-left-out", [people, origin]));
            cohort.people = Integer::ZERO;
        }
    }
    if scenario.people.outsiders == Keep::LeaveOut {
        let mut left = Integer::ZERO;
        for cohort in &mut demand.cohorts {
            cohort.people -= &cohort.hosted_outside;
            left += std::mem::take(&mut cohort.hosted_outside);
        }
        demand.notes.push(Sentence::of("note-outsiders-left-out", [("people", Argument::number(left))]));
    }
}

fn cohort(scenario: &Scenario, origin: StateId, people: Integer) -> Cohort {
    let choice: Option<&CohortChoice> = scenario.cohorts.get(&origin);
    let known = !UNKNOWN.contains(&origin.as_str());
    let weight = choice.map_or(Rational::ONE, |choice| choice.weight.clone());
    Cohort {
        home: origin.clone(),
        origin,
        cause: choice.and_then(|choice| choice.cause.as_ref()).map(|cause| cause.value.clone()),
        people,
        weight,
        hosted: BTreeMap::new(),
        hosted_outside: Integer::ZERO,
        known,
    }
}

fn is_member(members: &[Member], code: &StateId) -> bool {
    members.binary_search_by(|member| member.id.cmp(code)).is_ok()
}

fn finding(code: &'static str, place: &Place, what: &str, fix: &str) -> Findings {
    Findings(vec![Diagnostic::error(code, Some(place.clone()), what, fix)])
}
