//! Modalities in whole people, files and cents.

use std::collections::BTreeMap;

use super::Payment;
use super::allocate::unrounded;
use super::settle::settle;
use crate::diagnostic::Findings;
use crate::exact::{self, Integer, Rational};
use crate::ids::StateId;
use crate::key::round::{self, Entry};
use crate::obligation::Unrounded;
use crate::problem::{Frame, Problem, Variable};
use crate::proof::Solution;
use crate::solve::controlled::{Margins, controlled_rounding};

/// People and files by modality, one number a member. People add up to the whole obligations of the members, and files to the demand.
pub(super) fn whole(
    frame: &Frame,
    problem: &Problem,
    solution: &Solution,
    people: &[Integer],
) -> Result<Vec<(String, Vec<Integer>)>, Findings> {
    let scenario = frame.scenario;
    if scenario.modalities.is_empty() {
        return Ok(Vec::new());
    }
    let values: BTreeMap<&Variable, &Rational> =
        problem.columns.iter().map(|column| &column.stands_for).zip(&solution.values).collect();
    let value = |variable: &Variable| values.get(variable).map_or(Rational::ZERO, |value| (*value).clone());
    let of_people: Vec<&str> =
        scenario.modalities.iter().filter(|one| one.files.is_none()).map(|one| one.name.as_str()).collect();
    let row = |state: &StateId| {
        let by = |modality: &&str| {
            let (state, modality) = (state.clone(), (*modality).to_owned());
            value(&match frame.is_ledger() {
                true => Variable::By { state, modality },
                false => Variable::Through { state, modality },
            })
        };
        of_people.iter().map(by).collect::<Vec<Rational>>()
    };
    let table: Vec<Vec<Rational>> = scenario.members.iter().map(|member| row(&member.id)).collect();
    let sums = |at: usize| exact::sum(table.iter().map(|row| &row[at]));
    let total: Integer = people.iter().sum();
    let columns = apportion(frame, (0..of_people.len()).map(|at| (StateId::new(of_people[at]), sums(at))), &total)?;
    let margins = Margins { rows: people.to_vec(), columns };
    // Margins that no table has: the modalities' own totals give way, the obligations do not.
    let cells = match controlled_rounding(&table, Some(&margins)) {
        Some(rounded) => rounded.cells,
        None => {
            let rows = table.iter().zip(people).map(|(row, people)| {
                let sizes = of_people.iter().map(|name| StateId::new(name)).zip(row.iter().cloned());
                apportion(frame, sizes, people)
            });
            rows.collect::<Result<_, _>>()?
        }
    };
    let mut whole = Vec::new();
    for modality in &scenario.modalities {
        let numbers = match &modality.files {
            None => {
                let at = of_people.iter().position(|name| *name == modality.name).unwrap_or_default();
                cells.iter().map(|row| row[at].clone()).collect()
            }
            Some(files) => {
                let process = |state: &StateId| {
                    (state.clone(), value(&Variable::Process { state: state.clone(), modality: modality.name.clone() }))
                };
                apportion(frame, scenario.members.iter().map(|member| process(&member.id)), &files.demand)?
            }
        };
        whole.push((modality.name.clone(), numbers));
    }
    Ok(whole)
}

/// Largest remainder: every number goes to a neighbour, and they add up.
pub(super) fn apportion(
    frame: &Frame,
    sizes: impl Iterator<Item = (StateId, Rational)>,
    total: &Integer,
) -> Result<Vec<Integer>, Findings> {
    let entries: Vec<Entry> = sizes.map(|(name, size)| Entry::free(name, size)).collect();
    if total.is_zero() {
        return Ok(vec![Integer::ZERO; entries.len()]);
    }
    let ties = frame.scenario.rounding.ties.as_ref();
    let rounded = round::round(crate::scenario::Method::LargestRemainder, &entries, total, ties)
        .map_err(|error| unrounded(frame.scenario, &Unrounded::from(error)))?;
    Ok(rounded.units)
}

/// Who pays whom for units that are bought off, at the price of one, directly or through a fund. A state that would pay and receive does neither: only the difference
/// is money.
pub(super) fn payments(frame: &Frame, problem: &Problem, solution: &Solution) -> Result<Vec<Payment>, Findings> {
    let scenario = frame.scenario;
    let price = scenario.money.as_ref().and_then(|money| money.usd_per_ru.as_ref());
    let (Some(substitution), Some(price)) = (&scenario.substitution, price) else { return Ok(Vec::new()) };
    let mut net: BTreeMap<&StateId, Rational> = BTreeMap::new();
    for (column, units) in problem.columns.iter().zip(&solution.values) {
        match &column.stands_for {
            Variable::Pay { state } => *net.entry(state).or_default() += units,
            Variable::Receive { state } => *net.entry(state).or_default() -= units,
            _ => {}
        }
    }
    let paid = exact::sum(net.values());
    for (state, part) in &substitution.receivers {
        *net.entry(state).or_default() -= &paid * part;
    }
    settle(frame, net, price, &substitution.named.path)
}
