//! `objections`: what can be said against a state's number, with the figure behind each objection.
//!
//! A command of its own beside `explain`: it runs every variant of the file, and it has the forms of a report.

use std::collections::BTreeSet;

use clap::Args;
use onus::data::Catalogue;
use onus::diagnostic::{Diagnostic, Findings};
use onus::ids::StateId;
use onus::pipeline::{self, Outcome};
use onus::report::objections::{FORMATS, sheet};
use onus::scenario::Scenario;
use onus::study::objections::objections;

use super::exit::{Exit, Failure};
use super::one_run::OneRun;
use super::talk::Talk;

#[derive(Debug, Args)]
pub struct ObjectionsTo {
    #[command(flatten)]
    one: OneRun,
    /// Whose number; several in a row; all states, where none is named
    #[arg(long = "state", value_name = "CODE")]
    states: Vec<String>,
}

pub fn run(args: &ObjectionsTo, talk: &Talk) -> Result<Exit, Failure> {
    let OneRun { outputs, accept, .. } = &args.one;
    let forms = outputs.forms(FORMATS)?;
    let scenario = args.one.read(talk)?;
    let states: BTreeSet<StateId> = args.states.iter().map(|code| StateId::new(code)).collect();
    states.iter().try_for_each(|state| member(&scenario, state))?;
    let working = talk.working("solving");
    let run = pipeline::run_with(scenario, Catalogue::shipped(), &accept.effort())?;
    let Outcome::Allocated(allocation) = &run.outcome else {
        let why = "no allocation satisfies the rules, so there is no number to object to";
        return Err(Failure::Words(Exit::Conflict, why.to_owned()));
    };
    let found = objections(&run, Catalogue::shipped());
    working.finish_and_clear();
    if let Some(sheet) = found.and_then(|found| sheet(&run, &found, &states)) {
        outputs.write(&forms, &sheet)?;
    }
    Ok(if accept.accepts(&allocation.proof) { Exit::Done } else { Exit::NotProved })
}

/// Objections are to the numbers of members: keys, peers and variants of a level are not those of the scenario.
fn member(scenario: &Scenario, state: &StateId) -> Result<(), Failure> {
    if scenario.members.iter().any(|member| member.id == *state) {
        return Ok(());
    }
    match scenario.levels.iter().find(|level| level.scenario.has_member(state)) {
        None => Err(Failure::wrong(format!("{state} is no member of this scenario"))),
        Some(level) => {
            let of = &level.of.value;
            let what = format!(
                "{state} is a member of level {}, not of the scenario: objections are to the numbers of members",
                level.name
            );
            let fix = format!(
                "ask for those to {of}, whose number the level shares; `onus explain --state {state}` shows how the number is built"
            );
            Err(Findings(vec![Diagnostic::error("ONUS-R035", None, what, fix)]).into())
        }
    }
}
