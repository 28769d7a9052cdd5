//! Names of states in a language.
//!
//! `data/states-names.csv` has a name for every code of `data/states.csv` in every language but English. A name that a scenario states
//! itself (`[states.list.<code>]`) stands as the scenario has it, in every language.

use std::collections::BTreeMap;

/// Names by code, one column a language.
const NAMES: &str = include_str!("../../data/states-names.csv");

/// The names of a language by code; none where the table has no such language.
pub(super) fn of(tag: &str) -> BTreeMap<String, String> {
    let mut table = csv::Reader::from_reader(NAMES.as_bytes());
    let column = table.headers().ok().and_then(|header| header.iter().position(|name| name == tag));
    let Some(column) = column else { return BTreeMap::new() };
    // The file is part of the program: a test reads it whole.
    let rows = table.into_records().filter_map(Result::ok);
    rows.filter_map(|row| Some((row.get(0)?.to_owned(), row.get(column)?.to_owned()))).collect()
}
