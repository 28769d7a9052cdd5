//! The report of a run: everything rounded once, with units; the formats are pure functions of it.
//!
//! Columns add up: what is shown in a total is the sum of what is shown above it, and printed percentages sum to 100
//! (mathematics, section 1.5). Nothing here decides anything: figures come from the run.

mod balance;
pub mod certificate;
mod choices;
mod columns;
mod conflict;
mod csv;
mod expect;
pub mod explain;
mod figure;
mod flows;
mod head;
mod headline;
mod json;
mod lp;
mod make;
mod markdown;
mod overlap;
mod parts;
mod ranges;
mod table;
mod unequal;
mod versions;

pub use expect::{CODE as EXPECTATION, failed_expectations};
pub use figure::{Figure, adding_up, spaced, to_total};
pub use json::{canonical, self_digest};
pub use overlap::{Overlap, overlaps};
pub use parts::{
    Column, Conflict, CriterionLine, FlowLine, Head, KeyLine, LegLine, Limit, Measure, Record, Shares, Source,
};

use crate::exact;
use crate::pipeline::ProofStatus;

/// A report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// What it is a report of, and how sure it is.
    pub head: Head,
    /// The main results in plain sentences, unmet need first.
    pub sentences: Vec<String>,
    /// The criteria, in the file's order.
    pub criteria: Vec<CriterionLine>,
    /// Criteria that measure much the same.
    pub overlaps: Vec<Overlap>,
    /// Recorded choices, one sentence each.
    pub notes: Vec<String>,
    /// What came of it.
    pub body: Body,
    /// What is needed to do it again and to check it.
    pub record: Record,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// Shares of an obligation.
    Shares(Box<Shares>),
    /// The rules cannot hold together.
    Conflict(Conflict),
}

impl Report {
    /// Why the allocation is not proved, or within what it is.
    #[must_use]
    pub fn proof_reasons(&self) -> Vec<String> {
        match &self.head.proof {
            None | Some(ProofStatus::Proved) => Vec::new(),
            Some(ProofStatus::CheckedToTolerance(within)) => {
                vec![format!("within {} of the optimum", exact::text(within))]
            }
            Some(ProofStatus::NotProved(why)) => why.clone(),
        }
    }

    /// What was asked for beside the file, one line each.
    #[must_use]
    pub fn asked_words(&self) -> Vec<String> {
        let variant = self.head.variant.iter().map(|name| format!("variant {name}"));
        variant.chain(self.head.overrides.iter().map(|(path, value)| format!("set {path} = {value}"))).collect()
    }

    /// Every note: how numbers are shown, ties, limits, choices, caveats of the data, digests.
    #[must_use]
    pub fn all_notes(&self) -> Vec<String> {
        let mut notes = vec![
            "Columns are rounded so that what is shown adds up to its total (largest remainder, earlier code first); \
             percentages of the key sum to 100."
                .to_owned(),
        ];
        if self.criteria.iter().any(|line| line.contested) {
            notes.push("What stands in [square brackets] is contested.".to_owned());
        }
        if let Body::Shares(shares) = &self.body {
            notes.extend(shares.notes());
        }
        notes.extend(self.notes.iter().cloned());
        for overlap in &self.overlaps {
            notes.push(overlap.sentence());
        }
        for source in &self.record.sources {
            notes.push(source.sentence());
            notes.extend(source.caveats.iter().map(|caveat| format!("{}: {caveat}", source.reference)));
        }
        notes.extend(self.asked_words().into_iter().map(|asked| format!("asked for beside the file: {asked}")));
        notes.push(format!("scenario {} · onus {}", self.head.digest, self.head.version));
        notes
    }
}

/// A form of a report.
pub struct Format {
    /// Its name: `csv`.
    pub name: &'static str,
    /// The ending of its files, without the dot; none for what is only shown in a terminal.
    pub ending: &'static str,
    /// What it is.
    pub about: &'static str,
    /// Makes it.
    pub write: fn(&Report) -> String,
}

/// Every form.
pub const FORMATS: &[Format] = &[
    Format {
        name: "table",
        ending: "txt",
        about: "for reading in a terminal, at most 100 columns wide",
        write: table::write,
    },
    Format {
        name: "csv",
        ending: "csv",
        about: "one row a state, plain numbers, units in the header",
        write: csv::write,
    },
    Format {
        name: "json",
        ending: "json",
        about: "everything, exact and shown, with scenario, certificate and digests: what `verify` reads",
        write: json::write,
    },
    Format {
        name: "md",
        ending: "md",
        about: "an annex in Markdown: a numbered table that adds up, with notes",
        write: markdown::write,
    },
    Format {
        name: "flows",
        ending: "flows",
        about: "people by origin, leg and leg's ends as CSV: lines and flows for a map, or origin and state without corridors",
        write: flows::write,
    },
    Format { name: "lp", ending: "lp", about: "the programme with named rows, as LP text", write: lp::write },
];

/// The form of a name or an ending.
#[must_use]
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name || format.ending == name)
}

/// The name of a criterion as reports print it: in square brackets where it is contested.
#[must_use]
pub fn bracketed(text: &str, contested: bool) -> String {
    if contested { format!("[{text}]") } else { text.to_owned() }
}
