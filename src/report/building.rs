//! How the number of every state is built, as part of a report.

use super::Report;
use super::explain::explain;
use crate::pipeline::Run;

impl Report {
    /// The same report with the steps of every state, from the criteria to the obligation. A conflict has no numbers to build.
    #[must_use]
    pub fn with_building(mut self, run: &Run) -> Self {
        // What cannot be explained is a conflict, for every member alike.
        self.building = run.scenario.members.iter().filter_map(|member| explain(run, &member.id).ok()).collect();
        self
    }
}
