//! `schema`: the JSON schema of a scenario.

use clap::Args;
use onus::report::canonical;
use onus::scenario;

use super::exit::{Exit, Failure};
use super::out;

#[derive(Debug, Args)]
pub struct Schema {}

pub fn run(_: &Schema) -> Result<Exit, Failure> {
    out::put(&canonical(&scenario::schema()))?;
    Ok(Exit::Done)
}
