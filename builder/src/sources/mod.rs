//! One file a publisher; [`ALL`] is the list of all.

mod cepii;
mod coldat;
mod eurostat;
mod ilo;
mod inform;
mod oecd;
mod owid;
mod population;
mod ucdp;
mod undp;
mod unhcr;
mod unhcr_funding;
mod worldbank;

use std::collections::BTreeMap;

use crate::edition::{Edition, Status, Values};
use crate::raw::{self, Raw};
use crate::states::number;
use crate::trouble::Trouble;

/// Reads one publisher's raw files and makes its editions.
pub type Source = fn(&Raw) -> Result<Vec<Edition>, Trouble>;

/// Every source.
pub const ALL: &[Source] = &[
    population::editions,
    worldbank::editions,
    ilo::editions,
    owid::editions,
    inform::editions,
    undp::editions,
    unhcr::editions,
    unhcr_funding::editions,
    oecd::editions,
    ucdp::editions,
    coldat::editions,
    cepii::editions,
    eurostat::editions,
];

/// Owned texts.
fn texts(list: &[&str]) -> Vec<String> {
    list.iter().map(|text| (*text).to_owned()).collect()
}

/// The cells of one column by state and year from a year on: an empty cell has no row.
fn column(raw: &Raw, file: &str, name: &str, from: i32, status: Status) -> Result<Values, Trouble> {
    let mut cells = BTreeMap::new();
    for [state, year, value] in raw.rows(file, ["iso3", "year", name])? {
        let year = raw::year(file, &year)?;
        if year < from || value.is_empty() {
            continue;
        }
        if cells.insert((state.clone(), year), (number(file, &value)?, status)).is_some() {
            return Err(Trouble::raw(file, format!("{state} {year} stands twice")));
        }
    }
    Ok(Values::ByState(cells))
}
