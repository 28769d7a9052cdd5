//! One scenario that is run, and how what came of it is written: the same arguments for every command of that kind.

use clap::Args;
use onus::scenario::Scenario;

use super::accept::Accept;
use super::exit::Failure;
use super::outputs::Outputs;
use super::talk::Talk;
use super::{Choice, load};

#[derive(Debug, Args)]
pub struct OneRun {
    /// A file, `-`, or `@name`
    pub scenario: String,
    #[command(flatten)]
    pub choice: Choice,
    #[command(flatten)]
    pub outputs: Outputs,
    #[command(flatten)]
    pub accept: Accept,
}

impl OneRun {
    /// The scenario; what is worth knowing beside it is told.
    pub fn read(&self, talk: &Talk) -> Result<Scenario, Failure> {
        let (scenario, findings) = load::scenario(&self.scenario, &self.choice)?;
        talk.findings(&findings);
        Ok(scenario)
    }
}
