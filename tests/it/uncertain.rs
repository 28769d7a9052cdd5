//! Values that are not one certain number, values replaced, and what responsibility asks of a key: from scenario files alone.

use std::collections::BTreeMap;

use onus::data::Catalogue;
use onus::diagnostic::{Findings, SourceFile};
use onus::exact::{self, Rational, ratio};
use onus::pipeline::{self, Run};
use onus::report::{self, Report};
use onus::scenario::{self, Scenario};

mod cells;
mod edges;
mod intervals;
mod replaced;
mod responsibility;

/// Five states of the common example with their gross domestic product; `MORE` stands for what a test adds.
const FIVE: &str = r#"
format = 1
id = "five"
title = "Five states"
as_of = 2024-12-31
[states.list]
Arden = { name = "Arden" }
Belmar = { name = "Belmar" }
Corvia = { name = "Corvia" }
Dunmore = { name = "Dunmore" }
Estel = { name = "Estel" }
[people]
total = 1000
mode = "ledger"
[rounding]
ties = "by-code"
"#;

fn read(text: &str) -> Result<Scenario, Findings> {
    scenario::read(&SourceFile::new("scenario.toml", text), Catalogue::shipped(), &[], None).map(|(read, _)| read)
}

fn run(text: &str) -> Run {
    let scenario = read(text).unwrap_or_else(|found| panic!("{found:?}\n{text}"));
    pipeline::run(scenario, Catalogue::shipped()).unwrap_or_else(|found| panic!("{found:?}\n{text}"))
}

/// The shares of the first origin by state.
fn shares(run: &Run) -> BTreeMap<String, Rational> {
    let key = &run.keys.origins[0];
    assert!(exact::sum(&key.shares).is_one());
    run.keys.members.iter().map(ToString::to_string).zip(key.shares.iter().cloned()).collect()
}

/// The shares of one origin by state.
fn shares_of(run: &Run, origin: &str) -> BTreeMap<String, Rational> {
    let key = run.keys.origins.iter().find(|key| key.origin.as_str() == origin).expect("an origin");
    run.keys.members.iter().map(ToString::to_string).zip(key.shares.iter().cloned()).collect()
}

fn bounds(run: &Run) -> BTreeMap<String, (Rational, Rational)> {
    let bounds = run.keys.origins[0].bounds.clone().expect("bounds");
    run.keys.members.iter().map(ToString::to_string).zip(bounds).collect()
}

fn notes(run: &Run) -> Vec<String> {
    Report::of(run).all_notes()
}

fn says(run: &Run, part: &str) {
    let notes = notes(run);
    assert!(notes.iter().any(|note| note.contains(part)), "no note says `{part}`:\n{}", notes.join("\n"));
}

/// The codes with which a text is refused, by the reader or the run.
fn refused(text: &str) -> Vec<&'static str> {
    let found = match read(text) {
        Err(found) => found,
        Ok(read) => pipeline::run(read, Catalogue::shipped()).expect_err("refused"),
    };
    found.0.iter().map(|finding| finding.code).collect()
}

fn written(run: &Run, format: &str) -> String {
    (report::format(format).expect("a form").write)(&Report::of(run))
}

fn third(parts: i64) -> Rational {
    ratio(parts, 3)
}
