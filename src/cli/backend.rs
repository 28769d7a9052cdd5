//! The float cross-check of an answer.

use onus::pipeline::Run;

use super::exit::Failure;
use super::talk::Talk;

/// Refuses the name of a back end that is not compiled in.
pub fn known(name: &str) -> Result<(), Failure> {
    let names = names();
    if name == "none" || names.contains(&name) {
        return Ok(());
    }
    let known = if names.is_empty() { "none".to_owned() } else { format!("none, {}", names.join(", ")) };
    Err(Failure::wrong(format!("no back end is called `{name}`; compiled in: {known}")))
}

/// The back ends that are compiled in.
pub fn names() -> Vec<&'static str> {
    Vec::new()
}

/// Compares the exact answer with that of a float solver, and says so on standard error.
pub fn cross_check(_name: &str, _run: &Run, _talk: &Talk) -> Result<(), Failure> {
    Ok(())
}
