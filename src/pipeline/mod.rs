//! From a scenario to a run: data, criteria, key, programme, solution, proof, whole numbers, keeping every intermediate result.

mod actuals;
mod allocate;
mod causes;
mod closed_form;
mod contradiction;
mod cost_sharing;
mod discharge;
mod effort;
mod given;
mod grounds;
mod inhabitants;
mod levels;
mod load;
mod market;
mod modalities;
mod money;
mod periods;
mod published;
mod reception;
mod relief;
mod replace;
mod settle;
mod steps;
pub mod uncertain;
mod unsolved;

pub use causes::KeyVersion;
pub use contradiction::may_give;
pub use discharge::{Discharge, PaidFor};
pub use effort::Effort;
pub use given::Given;
pub use grounds::Grounds;
pub use levels::LevelRun;
pub use load::{GDP, newest, tables};
pub use market::Trade;
pub use periods::{Backlog, Budget, PeriodAccount, WholeAccount};
pub use published::Published;
pub use unsolved::Unsolved;

use std::collections::{BTreeMap, BTreeSet};

use inhabitants::counted;

use crate::criteria::{POPULATION, World};
use crate::data::{Catalogue, Tables};
use crate::diagnostic::Findings;
use crate::exact::{Integer, Rational};
use crate::ids::StateId;
use crate::key::{self, Basis, Keys};
pub use crate::obligation::Flow;
use crate::people::{self, Demand};
use crate::problem::{NamedRow, Period, Problem};
use crate::proof::{Infeasible, Solution};
use crate::scenario::Scenario;

/// Runs a scenario, for an exact answer.
///
/// # Errors
/// As [`run_with`].
pub fn run(scenario: Scenario, catalogue: &Catalogue) -> Result<Run, Findings> {
    run_with(scenario, catalogue, &Effort::default())
}

/// Runs a scenario.
///
/// # Errors
/// Findings about the data or the key, a programme out of reach, or a tie that no rule of the file settles. Rules that cannot hold together are
/// no error but an [`Outcome`].
pub fn run_with(mut scenario: Scenario, catalogue: &Catalogue, effort: &Effort) -> Result<Run, Findings> {
    let tables = tables(&scenario, catalogue)?;
    uncertain::mark_contested(&mut scenario, &tables);
    let world = world(&scenario, &tables);
    let basis = Basis::new(&scenario.key, &world)?.owned();
    let Shared { demand, given, keys, versions, fair, periods, did } = shared(&scenario, &tables, &world, &basis)?;
    let inhabitants = newest(&tables, POPULATION, scenario.as_of.year, &scenario);
    counted(&scenario, &inhabitants)?;
    let gdp = newest(&tables, GDP, scenario.as_of.year, &scenario);
    let reception = reception::costs(&scenario, &tables)?;
    let ties = ties(&scenario, &tables)?;
    let places = reception::of_modalities(&scenario, &tables, |modality| modality.most.as_ref())?;
    let unit_costs = reception::of_modalities(&scenario, &tables, |modality| modality.usd.as_ref())?;
    let spread = money::spread(&scenario, &basis)?;
    let actual = did.map_or_else(|| actuals::actuals(&scenario, &tables, &demand, &spread), Ok)?;
    let total = money::total(&scenario, &tables, &spread)?;
    let levels = levels::frames(&scenario, catalogue)?;
    let grounds = Grounds { reception, ties, places, unit_costs, levels, periods };
    let frame = grounds.frame(&scenario, &demand.cohorts, &fair, &inhabitants);
    let allocate::Solved { problem, fair, outcome } = allocate::allocate(&frame, &keys, actual, total, effort)?;
    let levels = levels::runs(&scenario, &outcome, catalogue, effort)?;
    let effort = *effort;
    Ok(Run {
        tables,
        demand,
        given,
        basis,
        keys,
        versions,
        fair,
        inhabitants,
        gdp,
        grounds,
        problem,
        outcome,
        levels,
        effort,
        scenario,
    })
}

/// Who is to be protected, and the fair numbers of it: what comes before any programme.
///
/// # Errors
/// Findings about the data or the key.
pub fn fair(scenario: &Scenario, catalogue: &Catalogue) -> Result<(Demand, Vec<Rational>), Findings> {
    let tables = tables(scenario, catalogue)?;
    let world = world(scenario, &tables);
    let shared = shared(scenario, &tables, &world, &Basis::new(&scenario.key, &world)?)?;
    Ok((shared.demand, shared.fair))
}

/// What states do, and the money that a scenario shares, in cents, of a scenario that differs from that of a run in these alone.
///
/// # Errors
/// Findings about the data.
pub fn amounts(run: &Run, scenario: &Scenario) -> Result<(Actual, Option<Integer>), Findings> {
    let spread = money::spread(scenario, &run.basis)?;
    let total = money::total(scenario, &run.tables, &spread)?;
    Ok((actuals::actuals(scenario, &run.tables, &run.demand, &spread)?, total.map(|total| total.cents)))
}

/// Who is to be protected, by which keys, and the fair numbers of it.
struct Shared {
    demand: Demand,
    given: Vec<Given>,
    keys: Keys,
    versions: Vec<KeyVersion>,
    fair: Vec<Rational>,
    periods: Vec<Period>,
    /// What states did over all periods.
    did: Option<Actual>,
}

fn shared(scenario: &Scenario, tables: &Tables, world: &World<'_>, basis: &Basis<'_>) -> Result<Shared, Findings> {
    if let Some(choice) = &scenario.periods {
        let periods::Formed { demand, given, keys, periods, actual } = periods::form(scenario, tables, choice)?;
        let fair = over_periods(scenario, &periods);
        return Ok(Shared { demand, given, keys, versions: Vec::new(), fair, periods, did: actual });
    }
    let demand = people::demand(scenario, tables)?;
    let (keys, versions) = causes::keys(scenario, world, basis, &demand.cohorts)?;
    let units: Vec<Rational> = demand.cohorts.iter().map(people::Cohort::units).collect();
    let fair = with_files(scenario, key::fair_numbers(&keys, &units));
    let given = vec![Given::of(None, &demand, basis)];
    Ok(Shared { demand, given, keys, versions, fair, periods: Vec::new(), did: None })
}

/// The fair numbers of all periods together.
fn over_periods(scenario: &Scenario, periods: &[Period]) -> Vec<Rational> {
    (0..scenario.members.len()).map(|at| crate::exact::sum(periods.iter().map(|period| &period.fair[at]))).collect()
}

/// The states to which people of an origin have ties: where enough people of theirs live already.
fn ties(scenario: &Scenario, tables: &Tables) -> Result<BTreeMap<StateId, BTreeSet<StateId>>, Findings> {
    let Some(choice) = &scenario.ties else { return Ok(BTreeMap::new()) };
    let enough = |hosts: BTreeMap<StateId, Integer>| {
        hosts.into_iter().filter(|(_, people)| *people >= choice.at_least).map(|(host, _)| host).collect()
    };
    Ok(people::hosted(tables, &choice.stock)?.into_iter().map(|(origin, hosts)| (origin, enough(hosts))).collect())
}

/// Files to be processed are shared by the key with the people: the fair numbers of both together (f = k (N + F)).
fn with_files(scenario: &Scenario, fair: Vec<Rational>) -> Vec<Rational> {
    let files = scenario.modalities.iter().filter_map(|modality| modality.files.as_ref());
    let units = files.fold(Rational::ZERO, |sum, files| sum + files.units());
    let people = crate::exact::sum(&fair);
    if units.is_zero() || people.is_zero() {
        return fair;
    }
    let times = (&people + units) / people;
    fair.into_iter().map(|fair| fair * &times).collect()
}

/// What the criteria of a scenario are measured on.
#[must_use]
pub fn world<'a>(scenario: &'a Scenario, tables: &'a Tables) -> World<'a> {
    World { members: &scenario.members, as_of: scenario.as_of, tables, groups: &scenario.groups }
}

/// Everything that one run made.
#[derive(Debug, Clone)]
pub struct Run {
    /// What somebody chose.
    pub scenario: Scenario,
    /// The indicators used.
    pub tables: Tables,
    /// Who is to be protected.
    pub demand: Demand,
    /// What fair numbers are formed from: of every period in order of time, or of one moment.
    pub given: Vec<Given>,
    /// The criteria, measured and scored: what keys of any origin are formed from.
    pub basis: Basis<'static>,
    /// The keys of all origins.
    pub keys: Keys,
    /// The key by its own weights and by those of every cause, where causes are separated; else empty.
    pub versions: Vec<KeyVersion>,
    /// Fair numbers, one a member, in responsibility units.
    pub fair: Vec<Rational>,
    /// Inhabitants by member, with the year.
    pub inhabitants: BTreeMap<StateId, Rational>,
    /// GDP in current US dollars by member, for amounts per billion.
    pub gdp: BTreeMap<StateId, Rational>,
    /// What the rows are made from beside people, keys and inhabitants.
    pub grounds: Grounds,
    /// The programme.
    pub problem: Problem,
    /// What came of it.
    pub outcome: Outcome,
    /// The levels below members, in the file's order, each sharing the whole number of its upper member; none in a conflict.
    pub levels: Vec<LevelRun>,
    /// How much was done for it, which other runs of the same file do too.
    pub effort: Effort,
}

/// What came of a run.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// An allocation.
    Allocated(Box<Allocation>),
    /// The rules cannot hold together.
    Conflict(Box<Contradiction>),
}

/// How sure an allocation is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProofStatus {
    /// Every rule and every goal checked in rationals.
    Proved,
    /// Feasible exactly, and within this of the best at every stage, over the larger of 1 and the stage's value
    /// ([`crate::proof::check_within`], rounded up to a power of ten); code order left out.
    CheckedToTolerance(Rational),
    /// Not proved; why.
    NotProved(Vec<String>),
}

/// An allocation, exact and in whole numbers. All vectors are one entry a member, in code order.
#[derive(Debug, Clone)]
pub struct Allocation {
    /// The exact values with their certificates.
    pub solution: Solution,
    /// What the independent check said.
    pub proof: ProofStatus,
    /// Exact obligations, in responsibility units in a ledger and people in a placement.
    pub exact: Vec<Rational>,
    /// The steps from the fair number to the exact obligation, each a difference of exact solves: market, bars, corridors, floors,
    /// caps, accords, modalities, levels. None where the allocation is checked to a tolerance.
    pub steps: Vec<RuleStep>,
    /// Obligations in whole people; where people are not the only way, or are not one unit each, what of them is discharged in people.
    pub people: Vec<Integer>,
    /// In a placement: whole people by origin and host, without zeros.
    pub table: Vec<Flow>,
    /// Unmet need by origin, whole people.
    pub unmet: BTreeMap<StateId, Integer>,
    /// Ties met in rounding, as sentences.
    pub ties: Vec<crate::language::Sentence>,
    /// Money, where the scenario shares any.
    pub money: Option<MoneyShares>,
    /// People and files by modality, whole, one number a member; empty without modalities.
    pub modalities: Vec<(String, Vec<Integer>)>,
    /// What is discharged in which way, where people are not the only one, and in a placement of people who are not one unit each.
    pub discharge: Option<Discharge>,
    /// The trade of quotas, where the scenario has a market.
    pub trade: Option<Trade>,
    /// What every period gave, in order of time; empty where everything is of one moment.
    pub periods: Vec<PeriodAccount>,
    /// Who pays whom, in whole cents: a closed ledger.
    pub payments: Vec<Payment>,
    /// What accords waive and nobody takes over, in responsibility units.
    pub lapsed: Rational,
    /// What states do.
    pub actual: Actual,
}

/// Money from one state to another, in whole US cents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// Who pays.
    pub from: StateId,
    /// Who receives.
    pub to: StateId,
    /// How much.
    pub cents: Integer,
    /// The accord or table that says so, by its path.
    pub why: String,
}

/// What one family of rules did to every state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleStep {
    /// `market`, `bars`, `corridors`, `floors`, `caps`, `accords`, `modalities`, `levels`, `periods`.
    pub name: &'static str,
    /// The change of the exact obligation.
    pub change: Vec<Rational>,
}

/// Money shared, in whole US cents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoneyShares {
    /// All of it.
    pub total: Integer,
    /// Who owes how much.
    pub owed: Vec<Integer>,
    /// By which rule, and what to say of it, where it is not the key.
    pub rule: Vec<crate::language::Sentence>,
    /// Money in the total of donors that are no members, by code; without what the file spreads over members.
    pub others: BTreeMap<StateId, Integer>,
}

/// What states do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Actual {
    /// People hosted; `None` without data to set against.
    pub people: Option<Vec<Integer>>,
    /// People hosted outside the members.
    pub people_outside: Integer,
    /// Money paid in US cents; a state without a row counts none, as the table declares.
    pub money: Option<Vec<Integer>>,
    /// Money paid by donors that are no members, and that the file does not spread over members.
    pub money_outside: BTreeMap<StateId, Integer>,
    /// Money of donors outside that counts for members, as sentences.
    pub notes: Vec<String>,
}

/// Why no allocation exists.
#[derive(Debug, Clone)]
pub struct Contradiction {
    /// The exact multipliers that prove it.
    pub proof: Infeasible,
    /// What the independent check said of them.
    pub status: ProofStatus,
    /// The rules that cannot hold together, each needed for the clash.
    pub members: Vec<ConflictMember>,
    /// The least total by which limits would have to give, in people: what `together` adds up to where that is known, else what this clash
    /// alone is short of; `None` where they cannot end it.
    pub least_repair: Option<Rational>,
}

/// A rule in a conflict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConflictMember {
    /// `rules.places`.
    pub rule: String,
    /// Its line in the scenario.
    pub line: Option<usize>,
    /// The rows.
    pub rows: Vec<NamedRow>,
    /// By how much it alone would have to give, up or down, never below zero; `None` where that cannot help.
    pub alone: Option<Rational>,
    /// Its part in the least total repair of the whole programme: above zero its number is raised, below lowered, zero where it
    /// stays; `None` where that is not known, or cannot end it.
    pub together: Option<Rational>,
    /// The least and the greatest part that it has in any least total repair; `None` where that is not known.
    pub between: Option<(Rational, Rational)>,
}
