//! Whole people by origin and host: host totals first, then a table with these margins (decision 16).

use std::collections::{BTreeMap, BTreeSet};

use super::{Limits, Unrounded, whole_duties, whole_rows};
use crate::exact::{Integer, Rational, ceil, floor, nearest};
use crate::ids::StateId;
use crate::key::round::Tie;
use crate::language::Sentence;
use crate::problem::{Frame, Problem, Variable};
use crate::proof::Solution;
use crate::solve::controlled::{Margins, controlled_rounding, grouped_rounding};

/// People of an origin in a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// Their origin.
    pub origin: StateId,
    /// The transit places that they pass, in order; none where they go straight or stay.
    pub via: Vec<StateId>,
    /// The state.
    pub host: StateId,
    /// How many stay where they are.
    pub stay: Integer,
    /// How many are placed anew.
    pub placed: Integer,
}

/// An allocation in whole people.
///
/// Where routes or commitments cross, whole numbers are made row by row: see [`whole_rows`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WholePlaces {
    /// One number a member.
    pub people: Vec<Integer>,
    /// By origin and host, without zeros; empty in a ledger.
    pub table: Vec<Flow>,
    /// Unmet need by origin, without zeros.
    pub unmet: BTreeMap<StateId, Integer>,
    /// What a reader should know of the rounding.
    pub notes: Vec<Sentence>,
}

/// The exact table: a row a cohort, a column a member, and one more for unmet need.
struct Table {
    cells: Vec<Vec<Rational>>,
    stay: BTreeMap<(usize, usize), Rational>,
}

/// Rounds a placement.
///
/// Host totals by the file's method, restricted to the neighbours of the exact totals and the whole limits; then controlled
/// rounding of the table with these margins. Where no table has them, the table's own rounding decides the totals, within every
/// limit, and a note says so.
///
/// # Errors
/// [`Unrounded`].
pub fn whole_places(
    frame: &Frame,
    problem: &Problem,
    solution: &Solution,
    exact: &[Rational],
    limits: &Limits,
) -> Result<(WholePlaces, Vec<Tie>), Unrounded> {
    let members = &frame.scenario.members;
    let table = table(frame, problem, solution);
    let placed = nearest(&crate::exact::sum(exact));
    let unmet = frame.cohorts.iter().fold(Integer::ZERO, |sum, cohort| sum + &cohort.people) - &placed;
    let neighbours = Limits {
        each: exact.iter().map(|exact| (floor(exact), Some(ceil(exact)))).collect(),
        together: limits.together.clone(),
    };
    let rounding = &frame.scenario.rounding;
    let (people, ties) = whole_duties(members, exact, &placed, &neighbours, rounding.people, rounding.ties.as_ref())?;
    if frame.has_corridors() || !frame.scenario.accords.is_empty() {
        return Ok((crossing(frame, problem, solution, &people)?, ties));
    }
    let margins = Margins {
        rows: frame.cohorts.iter().map(|cohort| cohort.people.clone()).collect(),
        columns: people.iter().cloned().chain([unmet]).collect(),
    };
    let mut notes = Vec::new();
    let cells = match controlled_rounding(&table.cells, Some(&margins)) {
        Some(rounded) => rounded.cells,
        None => {
            notes.push(Sentence::plain("note-table-decides"));
            let at = |state: &StateId| members.binary_search_by(|member| member.id.cmp(state)).ok();
            let groups: Vec<BTreeSet<usize>> =
                limits.together.iter().map(|limit| limit.states.iter().filter_map(at).collect()).collect();
            grouped_rounding(&table.cells, &groups).ok_or_else(|| overlap(limits))?.cells
        }
    };
    Ok((places(frame, &table, &cells, notes), ties))
}

/// Whole people by route, with the totals of the hosts where that can be.
fn crossing(
    frame: &Frame,
    problem: &Problem,
    solution: &Solution,
    people: &[Integer],
) -> Result<WholePlaces, Unrounded> {
    let members = &frame.scenario.members;
    let totals = members.iter().map(|member| member.id.clone()).zip(people.iter().cloned()).collect();
    let mut notes = Vec::new();
    let whole = match whole_rows(problem, &solution.values, Some(&totals)) {
        Some(whole) => whole,
        None => {
            notes.push(Sentence::plain("note-routes-decide"));
            whole_rows(problem, &solution.values, None).ok_or(Unrounded::Routes)?
        }
    };
    let mut places =
        WholePlaces { people: vec![Integer::ZERO; members.len()], table: Vec::new(), unmet: BTreeMap::new(), notes };
    let mut flows: BTreeMap<(&StateId, &StateId, &[StateId]), (Integer, Integer)> = BTreeMap::new();
    for (column, whole) in problem.columns.iter().zip(&whole).filter(|(_, whole)| !whole.is_zero()) {
        let variable = &column.stands_for;
        let Some(origin) = variable.origin() else { continue };
        let Some(host) = variable.host() else {
            places.unmet.insert(origin.clone(), whole.clone());
            continue;
        };
        let flow = flows.entry((origin, host, variable.placed_via().unwrap_or_default())).or_default();
        *if variable.placed_via().is_some() { &mut flow.1 } else { &mut flow.0 } += whole;
        if let Ok(at) = members.binary_search_by(|member| member.id.cmp(host)) {
            places.people[at] += whole;
        }
    }
    for ((origin, host, via), (stay, placed)) in flows {
        places.table.push(Flow { origin: origin.clone(), via: via.to_vec(), host: host.clone(), stay, placed });
    }
    Ok(places)
}

/// Two limits on states together that cross each other.
fn overlap(limits: &Limits) -> Unrounded {
    let crosses = |one: &BTreeSet<StateId>, other: &BTreeSet<StateId>| {
        !one.is_disjoint(other) && !one.is_subset(other) && !other.is_subset(one)
    };
    let mut pairs = limits.together.iter().flat_map(|one| limits.together.iter().map(move |other| (one, other)));
    let (first, second) = pairs
        .find(|(one, other)| crosses(&one.states, &other.states))
        .map_or_else(Default::default, |(one, other)| (one.rule.clone(), other.rule.clone()));
    Unrounded::Overlap { first, second }
}

fn table(frame: &Frame, problem: &Problem, solution: &Solution) -> Table {
    let members = &frame.scenario.members;
    let mut cells = vec![vec![Rational::ZERO; members.len() + 1]; frame.cohorts.len()];
    let mut stay = BTreeMap::new();
    for (column, value) in problem.columns.iter().zip(&solution.values).filter(|(_, value)| !value.is_zero()) {
        let variable = &column.stands_for;
        let Some(origin) = variable.origin() else { continue };
        let Ok(row) = frame.cohorts.binary_search_by(|cohort| cohort.origin.cmp(origin)) else { continue };
        let host = variable.host().and_then(|host| members.binary_search_by(|member| member.id.cmp(host)).ok());
        let at = host.unwrap_or(members.len());
        cells[row][at] += value;
        if matches!(variable, Variable::Stay { .. }) {
            stay.insert((row, at), value.clone());
        }
    }
    Table { cells, stay }
}

fn places(frame: &Frame, table: &Table, cells: &[Vec<Integer>], notes: Vec<Sentence>) -> WholePlaces {
    let members = &frame.scenario.members;
    let mut people = vec![Integer::ZERO; members.len()];
    let mut whole = WholePlaces { people: Vec::new(), table: Vec::new(), unmet: BTreeMap::new(), notes };
    for (row, (cohort, cells)) in frame.cohorts.iter().zip(cells).enumerate() {
        for (at, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_zero()) {
            let Some(member) = members.get(at) else {
                whole.unmet.insert(cohort.origin.clone(), cell.clone());
                continue;
            };
            people[at] += cell;
            let room = table.stay.get(&(row, at)).map_or(Integer::ZERO, ceil);
            let stay = if room < *cell { room } else { cell.clone() };
            let placed = cell - &stay;
            whole.table.push(Flow {
                origin: cohort.origin.clone(),
                via: Vec::new(),
                host: member.id.clone(),
                stay,
                placed,
            });
        }
    }
    whole.people = people;
    whole
}
