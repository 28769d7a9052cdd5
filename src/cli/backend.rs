//! The float cross-check of an answer. It changes nothing that is published, and talks on standard error.

use onus::pipeline::{Outcome, Run};
use onus::solve::backend::{BACKENDS, Backend, CrossCheck, cross_check as compare};

use super::exit::Failure;
use super::talk::Talk;

/// Refuses the name of a back end that is not compiled in.
pub fn known(name: &str) -> Result<(), Failure> {
    if name == "none" || compiled(name).is_some() {
        return Ok(());
    }
    let known = BACKENDS.iter().filter(|known| known.backend.is_some()).map(|known| known.name);
    let known: Vec<&str> = std::iter::once("none").chain(known).collect();
    Err(Failure::wrong(format!("no back end is called `{name}`; compiled in: {}", known.join(", "))))
}

fn compiled(name: &str) -> Option<&'static dyn Backend> {
    BACKENDS.iter().find(|known| known.name == name)?.backend
}

/// Compares the exact answer with that of a float solver.
pub fn cross_check(name: &str, run: &Run, talk: &Talk) -> Result<(), Failure> {
    let (Some(backend), Outcome::Allocated(allocation)) = (compiled(name), &run.outcome) else { return Ok(()) };
    match compare(&run.problem, &allocation.solution, backend) {
        CrossCheck::Agrees { difference } => {
            talk.note(&format!("{name} agrees with the exact answer to {difference:.1e} (relative)"));
        }
        CrossCheck::Skipped(why) => talk.note(&format!("not compared with {name}: {why}")),
        CrossCheck::Differs { stage, exact, found } => {
            talk.note(&format!(
                "{name} differs at stage {stage}: exact {exact}, {name} {found:?}; the exact answer stands"
            ));
        }
    }
    Ok(())
}
