//! Periods, from scenario files: against the oracle, against second ways, and what they refuse.

mod accounts;
mod oracle;

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
