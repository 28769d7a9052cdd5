//! The report of a run: everything rounded once, with units; the formats are pure functions of it.
//!
//! Columns add up: what is shown in a total is the sum of what is shown above it, and printed percentages sum to 100
//! (mathematics, section 1.5). Nothing here decides anything: figures come from the run.

mod against;
mod balance;
mod bars;
mod best_light;
mod building;
pub mod certificate;
mod choices;
pub mod clauses;
mod columns;
pub mod comparison;
pub mod conflict;
mod criterion;
mod csv;
pub mod diff;
mod discharge;
mod expect;
pub mod explain;
mod explain_year;
mod figure;
mod flows;
mod formula;
mod freedom;
mod given;
mod head;
mod headline;
mod inside;
mod json;
mod key;
mod levels;
mod lp;
mod make;
mod markdown;
mod market;
mod method;
pub mod objections;
mod overlap;
mod owed;
mod parts;
mod periods;
mod prices;
mod published;
mod ranges;
mod row;
mod rule;
mod shortened;
mod sound;
mod studies;
mod table;
mod trigger;
mod unequal;
mod versions;

pub use crate::key::round::to_total;
pub use crate::language::spaced;
pub use against::AgainstLine;
pub(crate) use against::column_name as against_name;
pub use bars::BarLine;
pub use columns::{ANNEX as ANNEX_COLUMNS, sum};
pub use conflict::{Conflict, ConflictLine};
pub use criterion::{CriterionLine, Scored};
pub(crate) use csv::{words as csv_words, written as csv_text};
pub use expect::{CODE as EXPECTATION, failed_expectations};
pub use explain_year::{YearExplanation, explain_year};
pub use figure::power_of_ten;
pub use figure::{Figure, adding_up};
pub(crate) use flows::words as flow_words;
pub use freedom::FreedomTable;
pub use head::weights_in_effect;
pub use headline::percent;
pub(crate) use json::hex as sha256;
pub use json::{canonical, self_digest};
pub use key::key_in_words;
pub use levels::LevelReport;
pub(crate) use markdown::{escaped, without_marks};
pub use market::{COLUMNS as MARKET_COLUMNS, MarketLine};
pub use method::{CriterionUse, Method};
pub use overlap::{Comparison, Overlap, compare};
pub use parts::{Column, FlowLine, Head, KeyLine, LegLine, Limit, Measure, PaymentLine, Record, Shares, Source};
pub use periods::PeriodColumn;
pub use prices::PriceLine;
pub use published::published_findings;
pub use ranges::VariantLine;
pub use rule::{Called, KINDS as RULE_KINDS};
pub(crate) use sound::is_unsound;
pub use studies::Studies;
pub use trigger::trigger_findings;

use crate::exact::Integer;
use crate::language::{Argument, Sentence};
use crate::pipeline::ProofStatus;

/// A report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// What it is a report of, and how sure it is.
    pub head: Head,
    /// The main results in plain sentences, unmet need first.
    pub sentences: Vec<Sentence>,
    /// The criteria, in the file's order.
    pub criteria: Vec<CriterionLine>,
    /// Every two criteria set against each other: correlation and overlap.
    pub comparison: Comparison,
    /// Recorded choices, one sentence each.
    pub notes: Vec<Sentence>,
    /// What the rules that bind cost, where it was asked.
    pub prices: Vec<PriceLine>,
    /// Between which numbers states could stand after each goal, where it was asked.
    pub freedom: Option<FreedomTable>,
    /// What every variant of the file would mean, where ranges were asked for.
    pub variants: Vec<VariantLine>,
    /// How the number of every state is built, where it was asked; in code order.
    pub building: Vec<explain::Explanation>,
    /// How the result is made, as plain values for documents.
    pub method: Method,
    /// The clause text and the articles.
    pub clauses: clauses::Clauses,
    /// What came of it.
    pub body: Body,
    /// What is needed to do it again and to check it.
    pub record: Record,
    /// The levels below members, in the file's order.
    pub levels: Vec<LevelReport>,
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
    pub fn proof_reasons(&self) -> Vec<Sentence> {
        match &self.head.proof {
            None | Some(ProofStatus::Proved) => Vec::new(),
            Some(ProofStatus::CheckedToTolerance(within)) => {
                vec![Sentence::of("proof-tolerance", [("within", Argument::number(power_of_ten(within)))])]
            }
            Some(ProofStatus::NotProved(why)) => why.iter().map(|why| Sentence::no_proof(why)).collect(),
        }
    }

    /// What was asked for beside the file, one line each.
    #[must_use]
    pub fn asked_words(&self) -> Vec<String> {
        self.head.asked_words()
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
        notes.push(
            "The effective weight of a criterion is what it carries of the differences between states: its part's covariance with \
             the weighted sum over that sum's variance, before caps, rates and factors. It is defined for plain sums alone."
                .to_owned(),
        );
        if let Body::Shares(shares) = &self.body {
            notes.extend(shares.notes());
        }
        notes.extend(self.notes.iter().map(ToString::to_string));
        notes.extend(self.comparison.much_the_same().iter().map(|pair| pair.sentence().to_string()));
        for source in &self.record.sources {
            notes.push(source.sentence());
            notes.extend(source.caveats.iter().map(|caveat| format!("{}: {caveat}", source.reference)));
        }
        notes.extend(self.asked_words().into_iter().map(|asked| format!("asked for beside the file: {asked}")));
        notes.push(format!("scenario {} · onus {}", self.head.digest, self.head.version));
        notes.extend(
            self.head.supersedes.as_ref().map(|code| format!("replaces the draft with the scenario code {code}")),
        );
        notes
    }
}

/// A form of a report, or of another thing that is reported.
pub struct Format<T = Report> {
    /// Its name: `csv`.
    pub name: &'static str,
    /// The ending of its files, without the dot; none for what is only shown in a terminal.
    pub ending: &'static str,
    /// What it is.
    pub about: &'static str,
    /// Makes it.
    pub write: fn(&T) -> String,
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

/// The form of a report of a name or an ending.
#[must_use]
pub fn format(name: &str) -> Option<&'static Format> {
    format_of(FORMATS, name)
}

/// The form of a name or an ending in a table of forms.
#[must_use]
pub fn format_of<T>(formats: &'static [Format<T>], name: &str) -> Option<&'static Format<T>> {
    formats.iter().find(|format| format.name == name || format.ending == name)
}

/// The name of a criterion as reports print it: in square brackets where it is contested.
#[must_use]
pub fn bracketed(text: &str, contested: bool) -> String {
    if contested { format!("[{text}]") } else { text.to_owned() }
}

/// A goal in words, by its name.
fn goal_words(name: &str) -> Argument {
    Argument::Entry(format!("goal-{name}"))
}

/// An amount of money in whole cents, all of which are told.
fn amount_in_cents(code: &str, cents: &Integer) -> Argument {
    let amount = Argument::number(Figure::cents(cents.clone()).text());
    Sentence::of("amount-of-money", [("currency", Argument::text(code)), ("amount", amount)]).into()
}

/// An amount with the code of its currency: `USD 1 234.50`.
fn amount_of_money(code: &str, figure: &Figure) -> Argument {
    Sentence::of("amount-of-money", [("currency", Argument::text(code)), ("amount", figure.said())]).into()
}
