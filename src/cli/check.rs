//! `check`: everything wrong at once, the lint of the key, and expectations.

use clap::Args;
use onus::data::Catalogue;
use onus::diagnostic::{Findings, Severity};
use onus::ids::StateId;
use onus::people::EVERYBODY;
use onus::pipeline::{self, Outcome, Run};
use onus::report;
use onus::study::lint::{Subject, axioms, lint};
use onus::study::missing::other_policies;
use onus::study::published::compare;

use super::exit::{Exit, Failure};
use super::talk::{Talk, colour};
use super::{Choice, load, out};

#[derive(Debug, Args)]
pub struct Check {
    /// Files, `-`, or `@name`
    #[arg(required = true)]
    scenarios: Vec<String>,
    #[command(flatten)]
    choice: Choice,
    /// End with 1 if a finding has this code
    #[arg(long, value_name = "CODE")]
    deny: Vec<String>,
    /// Print which properties the key has on the data of the file
    #[arg(long)]
    axioms: bool,
}

pub fn run(args: &Check, talk: &Talk) -> Result<Exit, Failure> {
    let known = |code: &str| onus::diagnostic::codes().any(|one| one.code == code);
    if let Some(code) = args.deny.iter().find(|code| !known(code)) {
        return Err(Failure::wrong(format!("--deny {code}: no finding has this code; see `onus list codes`")));
    }
    let mut worst = Exit::Done;
    for scenario in &args.scenarios {
        let (findings, exit) = one(args, scenario, talk)?;
        out::put(&talk.render(&findings, colour(&std::io::stdout())))?;
        worst = worst.max(exit);
        let grave = findings.0.iter().filter(|finding| finding.severity == Severity::Error).count();
        talk.note(&format!("{scenario}: {} findings, of which {grave} errors", findings.0.len()));
    }
    Ok(worst)
}

fn one(args: &Check, scenario: &str, talk: &Talk) -> Result<(Findings, Exit), Failure> {
    let (mut findings, mut exit) = match found(args, scenario, talk) {
        Ok(checked) => checked,
        Err(Failure::Findings(exit, findings)) => (findings, exit),
        Err(other) => return Err(other),
    };
    let denied = findings.0.iter().any(|finding| args.deny.iter().any(|code| code == finding.code));
    if denied {
        exit = exit.max(Exit::No);
    }
    findings.0.dedup();
    Ok((findings, exit))
}

fn found(args: &Check, scenario: &str, talk: &Talk) -> Result<(Findings, Exit), Failure> {
    let (scenario, mut findings) = load::scenario(scenario, &args.choice)?;
    let working = talk.working("checking");
    let run = match pipeline::run(scenario, Catalogue::shipped()) {
        Ok(run) => run,
        Err(more) => {
            findings.0.extend(more.0);
            return Err(findings.into());
        }
    };
    working.finish_and_clear();
    let mut results: Vec<String> = run.keys.marks.iter().map(ToString::to_string).collect();
    results.extend(report::compare(&run).lines());
    results.push(report::weights_in_effect(&run));
    let world = pipeline::world(&run.scenario, &run.tables);
    let whole = StateId::new(EVERYBODY);
    let others = other_policies(&run.basis, &run.scenario.key, &world, &whole, run.scenario.people.origin_owes)?;
    results.extend(others.iter().map(|other| other.sentence().to_string()));
    out::put(&talk.results(&results))?;
    findings.0.extend(lint(&run, Catalogue::shipped())?);
    let contradicted = if args.axioms { axiom_table(&run)? } else { false };
    let failed = report::failed_expectations(&run);
    let exit = match run.outcome {
        Outcome::Conflict(_) => Exit::Conflict,
        Outcome::Allocated(_) if failed.is_empty() => Exit::Done,
        Outcome::Allocated(_) => Exit::No,
    };
    findings.0.extend(failed);
    findings.0.extend(report::trigger_findings(&run));
    findings.0.extend(report::published_findings(&compare(&run, Catalogue::shipped())?));
    Ok((findings, if contradicted { Exit::Bug } else { exit }))
}

/// Prints the axiom table; says whether the key lacks a property that its form has, which is our own bug.
fn axiom_table(run: &Run) -> Result<bool, Failure> {
    let rows = axioms::axioms(&Subject::of(run, Catalogue::shipped())?);
    out::put(&axioms::text(&rows))?;
    Ok(rows.iter().any(axioms::Row::contradicts))
}
