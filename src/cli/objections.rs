//! `objections`: what can be said against a state's number, with the figure behind each objection.
//!
//! A command of its own beside `explain`: it runs every variant of the file, and it has the forms of a report.

use std::collections::BTreeSet;

use clap::Args;
use onus::data::Catalogue;
use onus::ids::StateId;
use onus::pipeline::{self, Outcome};
use onus::report::objections::{FORMATS, sheet};
use onus::study::objections::objections;

use super::accept::Accept;
use super::exit::{Exit, Failure};
use super::outputs::Outputs;
use super::talk::Talk;
use super::{Choice, load};

#[derive(Debug, Args)]
pub struct ObjectionsTo {
    /// A file, `-`, or `@name`
    scenario: String,
    /// Whose number; several in a row; all states, where none is named
    #[arg(long = "state", value_name = "CODE")]
    states: Vec<String>,
    #[command(flatten)]
    choice: Choice,
    #[command(flatten)]
    outputs: Outputs,
    #[command(flatten)]
    accept: Accept,
}

pub fn run(args: &ObjectionsTo, talk: &Talk) -> Result<Exit, Failure> {
    let forms = args.outputs.forms(FORMATS)?;
    let (scenario, findings) = load::scenario(&args.scenario, &args.choice)?;
    talk.findings(&findings);
    let states: BTreeSet<StateId> = args.states.iter().map(|code| StateId::new(code)).collect();
    if let Some(state) = states.iter().find(|state| !scenario.members.iter().any(|member| member.id == **state)) {
        let why = if scenario.has_member(state) {
            format!(
                "{state} is a member of a level: objections are to numbers of the members above, `onus explain` takes both"
            )
        } else {
            format!("{state} is no member of this scenario")
        };
        return Err(Failure::wrong(why));
    }
    let working = talk.working("solving");
    let run = pipeline::run_with(scenario, Catalogue::shipped(), &args.accept.effort())?;
    let Outcome::Allocated(allocation) = &run.outcome else {
        let why = "no allocation satisfies the rules, so there is no number to object to";
        return Err(Failure::Words(Exit::Conflict, why.to_owned()));
    };
    let found = objections(&run, Catalogue::shipped());
    working.finish_and_clear();
    if let Some(sheet) = found.and_then(|found| sheet(&run, &found, &states)) {
        args.outputs.write(&forms, &sheet)?;
    }
    Ok(if args.accept.accepts(&allocation.proof) { Exit::Done } else { Exit::NotProved })
}
