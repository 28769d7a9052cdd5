//! How the number of every state is built, as part of a report.

use super::Report;
use super::explain::Common;
use crate::pipeline::Run;

impl Report {
    /// The same report with the steps of every state, from the criteria to the obligation. A conflict has no numbers to build.
    #[must_use]
    pub fn with_building(mut self, run: &Run) -> Self {
        // What cannot be explained is a conflict, for every member alike.
        if let Ok(common) = Common::of(run) {
            let members = 0..run.scenario.members.len();
            self.building = members.map(|member| common.of_member(member, None)).collect();
        }
        self
    }
}
