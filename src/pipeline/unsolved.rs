//! Programmes without a published answer, as findings.

use crate::diagnostic::{Diagnostic, Findings};

/// Why a programme has no answer that could be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unsolved {
    /// A goal has no least value.
    Unbounded,
    /// It is no network, and has more columns than are solved exactly.
    OutOfReach {
        /// Its columns.
        columns: usize,
        /// The most that are tried.
        most: usize,
        /// Whether an answer that is checked to a tolerance could be accepted here.
        tolerance: bool,
    },
    /// It is no network, and its exact steps are more work than is done.
    TooMuchWork {
        /// Whether an answer that is checked to a tolerance could be accepted here.
        tolerance: bool,
    },
    /// Who stays without a place is decided by such a programme, and only exactly.
    PlacedTooMuchWork,
    /// Who stays without a place is decided by a programme that is no network and has more columns than are solved exactly.
    PlacedOutOfReach {
        /// Its columns.
        columns: usize,
        /// The most that are tried.
        most: usize,
    },
    /// Who stays without a place did not pass the check: our own bug.
    NotProved(String),
    /// No answer can be checked to a tolerance either.
    NotWithinTolerance(String),
}

impl Unsolved {
    /// What is said of it.
    #[must_use]
    pub fn findings(&self) -> Findings {
        let (code, what, fix) = match self {
            Self::Unbounded => (
                "ONUS-P002",
                "a goal has no least value".to_owned(),
                "add `leximin-burden` to `goals.order`".to_owned(),
            ),
            Self::OutOfReach { columns, most, tolerance } => {
                let what = format!(
                    "the programme is no network (weights of cohorts, or groups that cross) and has {columns} columns, more than \
                     the {most} that are solved exactly"
                );
                ("ONUS-P003", what, within_reach(*tolerance))
            }
            Self::TooMuchWork { tolerance } => (
                "ONUS-P003",
                "the programme is no network (weights of cohorts, or groups that cross), and its exact steps, whose numbers grow \
                 long, are more work than is done"
                    .to_owned(),
                within_reach(*tolerance),
            ),
            Self::PlacedTooMuchWork => (
                "ONUS-P003",
                "fair = \"of-placed\" takes the people placed, and who stays without a place is decided exactly or not at all: \
                 that programme is no network, and its exact steps, whose numbers grow long, are more work than is done"
                    .to_owned(),
                PLACED.to_owned(),
            ),
            Self::PlacedOutOfReach { columns, most } => (
                "ONUS-P003",
                format!(
                    "fair = \"of-placed\" takes the people placed, and who stays without a place is decided exactly or not at all: \
                     that programme is no network and has {columns} columns, more than the {most} that are solved exactly"
                ),
                PLACED.to_owned(),
            ),
            Self::NotProved(why) => (
                "ONUS-P004",
                format!("who stays without a place is not proved: {why}"),
                "report this with the scenario: it is our own bug".to_owned(),
            ),
            Self::NotWithinTolerance(why) => (
                "ONUS-P090",
                format!("no answer can be checked to a tolerance: {why}"),
                "share among fewer states and origins, so that the programme is solved exactly".to_owned(),
            ),
        };
        Findings(vec![Diagnostic::error(code, None, what, fix)])
    }
}

/// What brings the programme of who is placed within exact reach.
const PLACED: &str =
    "share among fewer states and origins, write fair = \"of-total\", or ask for ten times the work: `solve --work 10`";

/// What brings a programme within exact reach, and what else can be accepted.
fn within_reach(tolerance: bool) -> String {
    let exactly = "give all cohorts the same weight, nest or separate the groups, or share among fewer states and origins; \
                   or ask for ten times the work: `solve --work 10`";
    if tolerance {
        format!("{exactly}; or accept an answer that is checked to a tolerance: `solve --accept tolerance`")
    } else {
        exactly.to_owned()
    }
}
