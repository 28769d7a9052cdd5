//! `diff`: what changed between two drafts, clause by clause and state by state.

use clap::Args;
use onus::data::Catalogue;
use onus::pipeline::{self, Outcome};
use onus::report::diff::{FORMATS, Shown, diff};

use super::accept::Accept;
use super::exit::{Exit, Failure};
use super::outputs::Outputs;
use super::talk::Talk;
use super::{compare, load};

#[derive(Debug, Args)]
pub struct Diff {
    /// The old draft: a file, `-`, or `@name`, with `:VARIANT` for a variant of it
    #[arg(value_name = "OLD")]
    old: String,
    /// The new draft
    #[arg(value_name = "NEW")]
    new: String,
    /// Change a value of both: `--set people.year=2023`
    #[arg(long = "set", value_name = "PATH=VALUE")]
    overrides: Vec<String>,
    /// Only the states whose figures differ
    #[arg(long)]
    only_changed: bool,
    /// Clauses that the bridge takes as one, with commas between them; `rules` stands for all of `rules.*`
    #[arg(long, value_name = "CLAUSES")]
    together: Vec<String>,
    #[command(flatten)]
    outputs: Outputs,
    #[command(flatten)]
    accept: Accept,
}

pub fn run(args: &Diff, talk: &Talk) -> Result<Exit, Failure> {
    let forms = args.outputs.forms(FORMATS)?;
    if [&args.old, &args.new].iter().all(|name| *name == "-" || name.starts_with("-:")) {
        return Err(Failure::wrong("standard input can be read once only: write the scenario to a file"));
    }
    let working = talk.working("solving");
    let solved = |name: &str| -> Result<_, Failure> {
        let (scenario, findings) = load::side(name, &args.overrides)?;
        talk.findings(&findings);
        Ok(pipeline::run_with(scenario, Catalogue::shipped(), &args.accept.effort())?)
    };
    let runs = [solved(&args.old)?, solved(&args.new)?];
    let proofs: Vec<_> = runs
        .iter()
        .filter_map(|run| match &run.outcome {
            Outcome::Allocated(allocation) => Some(allocation.proof.clone()),
            Outcome::Conflict(_) => None,
        })
        .collect();
    let done = |ready, all| working.set_message(format!("bridge: {ready} of {all}"));
    let shown = Shown { only_changes: args.only_changed, together: &args.together };
    let (diff, no_bridge) = diff([args.old.clone(), args.new.clone()], runs, shown, Catalogue::shipped(), &done);
    working.finish_and_clear();
    if let Some(why) = no_bridge {
        compare::missing(&why, &args.old, &args.new, talk)?;
    }
    args.outputs.write(&forms, &diff)?;
    Ok(match proofs.len() {
        2 if proofs.iter().all(|proof| args.accept.accepts(proof)) => Exit::Done,
        2 => Exit::NotProved,
        _ => Exit::Conflict,
    })
}
