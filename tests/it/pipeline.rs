//! The whole way: from the text of a scenario to whole people and cents.

mod arden;
mod budgets;
mod conflicts;
mod eu_2015;
mod money;
mod placement;
mod prices;
mod properties;
mod same_bytes;
mod second_ways;
mod shipped;
mod tolerance;
mod totals;
pub mod world;

use std::sync::{Arc, LazyLock};

use onus::data::Catalogue;
use onus::diagnostic::{Findings, SourceFile};
use onus::exact::{self, Integer, Rational};
use onus::pipeline::{self, Allocation, Outcome, Run};
use onus::scenario::{self, Override, Scenario};

use crate::support::shipped;

/// Reads a scenario from its text, with `--set` and `--variant`.
fn read(text: &str, sets: &[&str], variant: Option<&str>) -> Scenario {
    let file: Arc<SourceFile> = SourceFile::new("scenario.toml", text);
    let sets: Vec<Override> = sets.iter().map(|set| Override::parse(set).expect("a path and a value")).collect();
    match scenario::read(&file, Catalogue::shipped(), &sets, variant) {
        Ok((scenario, _)) => scenario,
        Err(findings) => panic!("{}\n{text}", sentences(&findings)),
    }
}

/// Runs a scenario from its text.
fn run(text: &str, sets: &[&str], variant: Option<&str>) -> Run {
    pipeline::run(read(text, sets, variant), Catalogue::shipped())
        .unwrap_or_else(|findings| panic!("{}\n{text}", sentences(&findings)))
}

fn sentences(findings: &Findings) -> String {
    let lines = findings.0.iter().map(|finding| format!("{} {} | {}", finding.code, finding.what, finding.fix));
    lines.collect::<Vec<_>>().join("\n")
}

/// The allocation of a run that has one.
fn allocated(run: &Run) -> &Allocation {
    match &run.outcome {
        Outcome::Allocated(allocation) => allocation,
        Outcome::Conflict(conflict) => panic!("{}: {:?}", run.scenario.id, conflict.members),
    }
}

/// The place of a member.
fn at(run: &Run, code: &str) -> usize {
    run.scenario.members.iter().position(|member| member.id.as_str() == code).unwrap_or_else(|| panic!("no {code}"))
}

fn rationals(texts: &[&str]) -> Vec<Rational> {
    texts.iter().map(|text| exact::parse_quoted(text).expect("a rational")).collect()
}

fn integers(numbers: &[i64]) -> Vec<Integer> {
    numbers.iter().map(|number| Integer::from(*number)).collect()
}

fn whole(numbers: &[Integer]) -> Vec<Rational> {
    numbers.iter().map(|number| Rational::from(number.clone())).collect()
}

/// The scenarios that ship, each run once for all tests.
static SHIPPED: [(&str, LazyLock<Run>); 7] = [
    ("arden", LazyLock::new(|| run(&shipped("arden"), &[], None))),
    ("eu-2015-may", LazyLock::new(|| run(&shipped("eu-2015-may"), &[], None))),
    ("eu-2015-september", LazyLock::new(|| run(&shipped("eu-2015-september"), &[], None))),
    ("financing-2024", LazyLock::new(|| run(&shipped("financing-2024"), &[], None))),
    ("global-2024", LazyLock::new(|| run(&shipped("global-2024"), &[], None))),
    ("gross-relocation", LazyLock::new(|| run(&shipped("gross-relocation"), &[], None))),
    ("resettlement-2025", LazyLock::new(|| run(&shipped("resettlement-2025"), &[], None))),
];

/// One of them.
fn shipped_run(name: &str) -> &'static Run {
    &SHIPPED.iter().find(|(other, _)| *other == name).expect("a shipped scenario").1
}
