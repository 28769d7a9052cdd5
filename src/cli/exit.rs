//! How a command ends.

use std::process::ExitCode;

use onus::diagnostic::Findings;

/// Exit codes. A batch ends with its highest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Done; unmet need and warnings are results.
    Done = 0,
    /// The answer is no: an expectation, a verification or a denied finding fails, a gap is over the limit.
    No = 1,
    /// Command line, scenario or data wrong, or a tie that no rule of the file settles.
    Wrong = 2,
    /// No allocation satisfies the rules.
    Conflict = 3,
    /// Not proved, and not accepted.
    NotProved = 4,
    /// `verify` lacks the data that it needs.
    NoData = 5,
    /// Our own bug.
    Bug = 70,
}

impl Exit {
    /// Every one.
    const ALL: [Self; 7] =
        [Self::Done, Self::No, Self::Wrong, Self::Conflict, Self::NotProved, Self::NoData, Self::Bug];

    /// The one of a code.
    pub fn of(code: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|exit| *exit as u8 == code)
    }

    /// What it means, in a few words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::No => "the answer is no",
            Self::Wrong => "command line, scenario or data wrong",
            Self::Conflict => "no allocation satisfies the rules",
            Self::NotProved => "not proved",
            Self::NoData => "data are missing",
            Self::Bug => "our own bug",
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Why a command stopped.
#[derive(Debug)]
pub enum Failure {
    /// Nobody reads standard output any more: not an error.
    Closed,
    /// Findings.
    Findings(Exit, Findings),
    /// One sentence.
    Words(Exit, String),
}

impl Failure {
    /// Something is wrong with the command line or a file.
    pub fn wrong(words: impl Into<String>) -> Self {
        Self::Words(Exit::Wrong, words.into())
    }
}

impl From<Findings> for Failure {
    fn from(findings: Findings) -> Self {
        let gave_up = findings.0.iter().any(|finding| ["ONUS-P003", "ONUS-P004", "ONUS-P090"].contains(&finding.code));
        Self::Findings(if gave_up { Exit::NotProved } else { Exit::Wrong }, findings)
    }
}
