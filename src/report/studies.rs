//! What is studied beside a run, on request.

use super::{LevelReport, Report};
use crate::data::Catalogue;
use crate::diagnostic::Findings;
use crate::pipeline::Run;
use crate::study::against::against;
use crate::study::freedom::{freedom, stages};
use crate::study::price::prices;
use crate::study::ranges::ranges;

/// Which studies a report holds; each costs runs or solves of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Studies {
    /// Between which numbers each state stands over all variants of the file.
    pub ranges: bool,
    /// What one unit more or less of every rule that binds would mean.
    pub prices: bool,
    /// Between which numbers each state could stand after each goal.
    pub freedom: bool,
    /// The shipped keys to be set beside its own, by name.
    pub against: Vec<String>,
}

impl Report {
    /// The same report with the studies of its run. Prices and freedom are those of every level too, each within the whole number of
    /// its member; ranges and other keys are of the members of the file.
    ///
    /// # Errors
    /// `ONUS-R034` where a key cannot be set beside the file's own.
    pub fn with_studies(mut self, run: &Run, catalogue: &Catalogue, studies: &Studies) -> Result<Self, Findings> {
        if studies.ranges
            && let Some(ranges) = ranges(run, catalogue)
        {
            self = self.with_ranges(&ranges);
        }
        if studies.prices {
            self = self.with_prices(prices(run, None));
        }
        if studies.freedom {
            self = self.with_freedom(stages(run), freedom(run, None));
        }
        if !studies.against.is_empty() {
            self = self.with_keys(&studies.against, &against(run, &studies.against, catalogue)?);
        }
        let below = Studies { ranges: false, against: Vec::new(), ..*studies };
        let levels = self.levels.into_iter().zip(&run.levels).map(|(level, of)| {
            let report = level.report.with_studies(&of.run, catalogue, &below)?;
            Ok(LevelReport { report, ..level })
        });
        self.levels = levels.collect::<Result<_, Findings>>()?;
        Ok(self)
    }
}
