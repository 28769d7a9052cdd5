//! `solve`: key, obligations, gaps.

use clap::Args;
use onus::data::Catalogue;
use onus::exact::{self, Rational};
use onus::pipeline::{self, Outcome, ProofStatus, Run};
use onus::report::{self, Body, FORMATS, Report};

use super::backend;
use super::exit::{Exit, Failure};
use super::one_run::OneRun;
use super::studies::Asked;
use super::talk::Talk;

#[derive(Debug, Args)]
#[command(mut_arg("ranges", |arg| arg.conflicts_with("variant")))]
pub struct Solve {
    #[command(flatten)]
    one: OneRun,
    /// End with 1 if a state is more than so many people below its obligation
    #[arg(long, value_name = "PEOPLE", value_parser = people)]
    fail_over: Option<Rational>,
    #[command(flatten)]
    asked: Asked,
    /// Cross-check the answer with a float solver; it changes no byte
    #[arg(long, default_value = "none", value_name = "NAME")]
    backend: String,
}

fn people(text: &str) -> Result<Rational, String> {
    exact::parse(text).map_err(|error| error.to_string())
}

pub fn run(args: &Solve, talk: &Talk) -> Result<Exit, Failure> {
    let OneRun { outputs, accept, .. } = &args.one;
    let forms = outputs.forms(FORMATS)?;
    backend::known(&args.backend)?;
    let scenario = args.one.read(talk)?;
    let working = talk.working("solving");
    let run = pipeline::run_with(scenario, Catalogue::shipped(), &accept.effort())?;
    backend::cross_check(&args.backend, &run, talk)?;
    let report = Report::of(&run).with_studies(&run, Catalogue::shipped(), &(&args.asked).into())?;
    working.finish_and_clear();
    if outputs.write(&forms, &report)? {
        talk.note(&format!("{}: {}", report.head.id, report.head.proof_status()));
    }
    Ok(exit(args, &run, &report, talk))
}

fn exit(args: &Solve, run: &Run, report: &Report, talk: &Talk) -> Exit {
    for run in run.all() {
        match &run.outcome {
            Outcome::Allocated(allocation) if args.one.accept.accepts(&allocation.proof) => {}
            Outcome::Conflict(found) if found.status == ProofStatus::Proved => return Exit::Conflict,
            Outcome::Allocated(_) | Outcome::Conflict(_) => return Exit::NotProved,
        }
    }
    let over = args.fail_over.as_ref().map(|limit| over(report, limit)).unwrap_or_default();
    if over.is_empty() {
        return Exit::Done;
    }
    talk.note(&format!("below share by more than --fail-over: {}", over.join(", ")));
    Exit::No
}

/// The states that are further below their obligation than a limit.
fn over(report: &Report, limit: &Rational) -> Vec<String> {
    let Body::Shares(shares) = &report.body else { return Vec::new() };
    let Some(gap) = shares.column("gap") else { return Vec::new() };
    let below = |(code, cell): (&String, &report::Figure)| {
        cell.value().filter(|gap| &-gap.clone() > limit).map(|_| format!("{code} {}", cell.signed()))
    };
    shares.codes.iter().zip(&gap.cells).filter_map(below).collect()
}
