//! Periods, from scenario files: against the oracle, against second ways, and what they refuse.

mod accounts;
mod money;
mod oracle;
mod processing;
mod shipped;
mod transition;

use onus::data::Catalogue;
use onus::diagnostic::{Findings, SourceFile};
use onus::exact::Rational;
use onus::pipeline::{self, Allocation, Outcome, ProofStatus, Run};
use onus::scenario::{self, Override};

fn try_run(text: &str, sets: &[&str]) -> Result<Run, Findings> {
    let sets: Vec<Override> = sets.iter().map(|set| Override::parse(set).expect("a path and a value")).collect();
    let (scenario, _) = scenario::read(&SourceFile::new("scenario.toml", text), Catalogue::shipped(), &sets, None)?;
    pipeline::run(scenario, Catalogue::shipped())
}

fn run(text: &str) -> Run {
    try_run(text, &[]).unwrap_or_else(|findings| {
        let lines = findings.0.iter().map(|finding| format!("{} {} | {}", finding.code, finding.what, finding.fix));
        panic!("{}\n{text}", lines.collect::<Vec<_>>().join("\n"))
    })
}

/// Three states with shares of 50, 30 and 20 per cent, an indicator by year, and the rest of the file.
fn three(indicators: &str, rest: &str) -> String {
    format!(
        "format = 1\nid = \"three\"\ntitle = \"Three states\"\nas_of = 2025-12-31\n[states.list]\nARD = {{ name = \"Arden\" }}\n\
         BEL = {{ name = \"Belmar\" }}\nCOR = {{ name = \"Corvia\" }}\n[indicator.size]\nkind = \"extensive\"\nunit = \"1\"\n\
         values = {{ ARD = 5, BEL = 3, COR = 2 }}\n{indicators}[key.criteria.size]\nindicator = \"size\"\nweight = 1\n\
         [rounding]\nties = \"by-code\"\n{rest}"
    )
}

/// An indicator by year: one row a year from 2026, one number a state.
fn indicator(name: &str, rows: &[[u32; 3]]) -> String {
    let mut text = format!("[indicator.{name}]\nkind = \"extensive\"\nunit = \"people\"\n");
    for (year, [a, b, c]) in (2026..).zip(rows) {
        text += &format!("years.{year} = {{ ARD = {a}, BEL = {b}, COR = {c} }}\n");
    }
    text
}

/// Periods from 2026 on, with the keys of each, and the people of all.
fn periods(head: &str, people: &[u32], each: impl Fn(usize) -> String) -> String {
    let total: u32 = people.iter().sum();
    let mut text = format!("[people]\ntotal = {total}\nmode = \"ledger\"\n[periods]\n{head}\n");
    for (at, people) in people.iter().enumerate() {
        text += &format!("[period.{}]\npeople = {people}\n{}", 2026 + at, each(at));
    }
    text
}

/// What is wrong, by code.
fn codes(text: &str) -> Vec<&'static str> {
    crate::support::codes_of_text(text)
}

/// The allocation, which must be proved.
fn proved(run: &Run) -> &Allocation {
    match &run.outcome {
        Outcome::Allocated(allocation) => {
            assert_eq!(allocation.proof, ProofStatus::Proved);
            allocation
        }
        Outcome::Conflict(conflict) => panic!("{:?}", conflict.members),
    }
}

/// The value of a column by its printed name.
fn value(run: &Run, name: &str) -> Rational {
    let column = run.problem.columns.iter().position(|column| column.name == name);
    proved(run).solution.values[column.unwrap_or_else(|| panic!("no column {name}"))].clone()
}
