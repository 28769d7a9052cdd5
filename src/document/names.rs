//! Names of states in the language of a document.
//!
//! `data/states-names.csv` has a name for every code of `data/states.csv` in every language but English. A name that a scenario states
//! itself (`[states.list.<code>]`) stands as the scenario has it, in every language.

use std::collections::BTreeMap;

use super::Language;
use crate::data::Catalogue;
use crate::ids::StateId;
use crate::report::{Body, Report};

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

/// The report with the names of a language where it has those of the shipped table.
pub(super) fn translated(report: &Report, language: &Language) -> Report {
    let mut report = report.clone();
    let shipped = Catalogue::shipped().states();
    let name = |code: &str, name: &mut String| {
        let is_shipped = shipped.get(&StateId::new(code)).is_some_and(|row| row.name == *name);
        if let Some(own) = language.state(code).filter(|_| is_shipped) {
            own.clone_into(name);
        }
    };
    report.method.names.iter_mut().for_each(|(code, own)| name(code, own));
    if let Body::Shares(shares) = &mut report.body {
        shares.codes.iter().zip(&mut shares.names).for_each(|(code, own)| name(code, own));
    }
    report
}
