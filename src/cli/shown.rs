//! The values of an indicator in one year through a normalisation, those for display only among them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use onus::criteria::normalise::{
    Divisor, Method, NORMALISATIONS, Normalisation, ShownOptions, Stated, Trouble, quantiles,
};
use onus::data::{Catalogue, Cell, Table, Values};
use onus::exact::{self, Rational};
use onus::ids::StateId;

use super::exit::Failure;

/// How many quantiles are set against each other: quintiles, as Althor, Watson and Fuller (2016) take them.
const QUANTILES: usize = 5;
/// The decimals that are printed.
const DECIMALS: u32 = 6;

/// A line a state, in code order: code, value, score; before them what was done, and whether it is for display only.
pub fn text(
    catalogue: &Catalogue,
    name: &str,
    by: &str,
    year: Option<i32>,
    against: Option<&str>,
) -> Result<String, Failure> {
    let method = NORMALISATIONS.iter().find(|one| one.name == by).ok_or_else(|| {
        let names: Vec<&str> = NORMALISATIONS.iter().map(|one| one.name).collect();
        Failure::wrong(format!("no normalisation is called `{by}`; there are {}", names.join(", ")))
    })?;
    let pair = matches!(method.method, Method::Pair(_));
    if pair != against.is_some() {
        let what = if pair { "needs a second indicator: --against NAME" } else { "takes no second indicator" };
        return Err(Failure::wrong(format!("{by} {what}")));
    }
    let table = table(catalogue, name)?;
    let year = year.map_or_else(|| common_year(&table), Ok)?;
    let mut values = of_year(&table, year)?;
    let mut without: BTreeSet<&StateId> = rows(&table)?.keys().filter(|state| !values.contains_key(*state)).collect();
    let other = against.map(|other| self::table(catalogue, other)).transpose()?;
    let other = match &other {
        None => None,
        Some(other) => {
            let year = common_year(other)?;
            let set = of_year(other, year)?;
            without.extend(
                rows(&table)?
                    .keys()
                    .chain(rows(other)?.keys())
                    .filter(|state| !(values.contains_key(*state) && set.contains_key(*state))),
            );
            values.retain(|state, _| set.contains_key(state));
            Some((other, year, set))
        }
    };
    let (states, values): (Vec<StateId>, Vec<Rational>) = values.into_iter().unzip();
    if states.is_empty() {
        return Err(Failure::wrong(format!("no state has a value of {name} in {year}")));
    }
    let mut text =
        format!("{}, {} states\n{}: {}\n", heading(&table, year), states.len(), method.title, method.formula);
    if !without.is_empty() {
        let codes: Vec<&str> = without.iter().map(|state| state.as_str()).collect();
        let _ = writeln!(text, "left out, for want of a value: {}", codes.join(", "));
    }
    let scores = match (method.method, &other) {
        (Method::Pair(method), Some((other, year, set))) => {
            let _ = writeln!(text, "against {}\n{QUANTILES} quantiles", heading(other, *year));
            let set: Vec<Rational> = states.iter().filter_map(|state| set.get(state).cloned()).collect();
            let apart = method(&values, &set, QUANTILES);
            let (one, two) = (quantiles(&values, QUANTILES), quantiles(&set, QUANTILES));
            let line = |((apart, one), two)| format!("{apart:+} = {one} - {two}");
            apart.into_iter().zip(one).zip(two).map(line).collect()
        }
        (Method::Shown(method), _) => {
            text.push_str("the variance is divided by n, the number of states\n");
            let options = ShownOptions { divisor: Divisor::Population, unit: Some(&table.about.unit) };
            let scores = method(&values, &options).map_err(|trouble| stopped(by, trouble, &states))?;
            scores.into_iter().map(|score| format!("{score:+.6}")).collect()
        }
        _ => exact_scores(method, &table, &values, &states)?,
    };
    text.push_str(match method.method {
        Method::Shown(_) | Method::Pair(_) => "for display only: it has negatives, and no key can be made of it\n",
        Method::Exact(_) | Method::Stated(_) => "scores; a key divides them by their sum\n",
    });
    let values = values.iter().map(|value| exact::fixed(value, DECIMALS));
    for ((state, value), score) in states.iter().zip(values).zip::<Vec<String>>(scores) {
        let _ = writeln!(text, "{state}  {value:>24}  {score}");
    }
    Ok(text)
}

fn exact_scores(
    method: &Normalisation,
    table: &Table,
    values: &[Rational],
    states: &[StateId],
) -> Result<Vec<String>, Failure> {
    if let Some(base) = method.base {
        let what = format!("{} needs {base}, which a scenario states and `onus data` does not", method.name);
        return Err(Failure::wrong(what));
    }
    let stated = Stated { unit: Some(&table.about.unit), ..Stated::base(&[]) };
    let scores = method.method.scores(values, &stated).unwrap_or(Err(Trouble::NotStated));
    let scores = scores.map_err(|trouble| stopped(method.name, trouble, states))?;
    Ok(scores.iter().map(|score| exact::fixed(score, DECIMALS)).collect())
}

fn table(catalogue: &Catalogue, name: &str) -> Result<std::sync::Arc<Table>, Failure> {
    let unknown = || Failure::wrong(format!("no indicator is called `{name}`; `onus data` lists them"));
    Ok(catalogue.table(&catalogue.resolve(name).ok_or_else(unknown)?)?)
}

fn heading(table: &Table, year: i32) -> String {
    let about = &table.about;
    format!("{}/{}: {} ({}), {year}", about.name, about.edition, about.title, about.unit)
}

/// The rows of a table by state and year.
fn rows(table: &Table) -> Result<&BTreeMap<StateId, BTreeMap<i32, Cell>>, Failure> {
    match &table.values {
        Values::ByState(rows) => Ok(rows),
        _ => Err(Failure::wrong(format!("{} has not one value a state and year", table.about.name))),
    }
}

/// The latest of the years in which the most states have a value: the year that all share, where there is one.
fn common_year(table: &Table) -> Result<i32, Failure> {
    let mut count: BTreeMap<i32, usize> = BTreeMap::new();
    rows(table)?.values().flat_map(BTreeMap::keys).for_each(|year| *count.entry(*year).or_default() += 1);
    let year = count.into_iter().max_by_key(|(year, states)| (*states, *year));
    year.map(|(year, _)| year).ok_or_else(|| Failure::wrong(format!("{} is empty", table.about.name)))
}

/// The value of each state that has one in the year.
fn of_year(table: &Table, year: i32) -> Result<BTreeMap<StateId, Rational>, Failure> {
    let value =
        |(state, years): (&StateId, &BTreeMap<i32, Cell>)| Some((state.clone(), years.get(&year)?.value.clone()));
    Ok(rows(table)?.iter().filter_map(value).collect())
}

fn stopped(method: &str, trouble: Trouble, states: &[StateId]) -> Failure {
    let whose = match trouble {
        Trouble::NegativeValue { at } | Trouble::DivisionByZero { at } => states.get(at),
        _ => None,
    };
    let whose = whose.map_or(String::new(), |state| format!(" ({state})"));
    Failure::wrong(format!("{method}: {trouble}{whose}"))
}
