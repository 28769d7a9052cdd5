//! The sections of a document, one file each, in the order of reading.

mod against;
mod annex;
mod binding;
mod building;
mod clauses;
mod conflict;
mod data;
mod flows;
mod freedom;
mod gaps;
mod glossary;
mod head;
mod levels;
mod market;
mod method;
mod never;
mod order;
mod periods;
mod reproduce;
mod results;
mod sure;
mod told;
mod variants;

use super::{Block, Document, Language, Section};
use crate::report::{Body, Report, Shares};

/// What a section of an allocation is made from.
#[derive(Clone, Copy)]
struct Subject<'a> {
    report: &'a Report,
    shares: &'a Shares,
    language: &'a Language,
    /// The states in the order of the language, as places in the columns of the report.
    order: &'a [usize],
}

impl Subject<'_> {
    /// What those who take part are: the name of a message, and a word that chooses the form of others.
    fn members(self) -> &'static str {
        self.report.method.members
    }

    /// A message that may name the currency of amounts and what obligations are counted in: people, or where these are not the only way, and
    /// over periods, responsibility units.
    fn in_units(self, name: &str, with: &[(&str, &str)]) -> String {
        let in_people = self.shares.periods.is_empty() && self.shares.column("people").is_none();
        self.counted(in_people, name, with)
    }

    /// The same of gaps and of flows, which are of people, or over periods of responsibility units.
    fn in_people(self, name: &str, with: &[(&str, &str)]) -> String {
        self.counted(self.shares.periods.is_empty(), name, with)
    }

    fn counted(self, in_people: bool, name: &str, with: &[(&str, &str)]) -> String {
        let currency = self.language.say(self.shares.currency.unit);
        let unit = self.language.say(if in_people { "in-people" } else { "in-units" });
        let units = [("currency", currency.as_str()), ("unit", unit.as_str())];
        let with: Vec<_> = with.iter().copied().chain(units).collect();
        self.language.say_with(name, &with)
    }

    /// The heading of a column of the report; where people are not the only way, obligations are in responsibility units.
    fn column_title(self, name: &str) -> String {
        match name {
            "obligation" if self.shares.column("people").is_some() => self.language.say("column-obligation-units"),
            _ => self.in_units(&format!("column-{name}"), &[("gap", gaps_of(self.report))]),
        }
    }
}

/// What the gaps of a report are of, a word that chooses the form of a message: of `people` where these are not the only way to discharge
/// an obligation, else of `whole` obligations; `none` where nothing is set against obligations in people.
fn gaps_of(report: &Report) -> &'static str {
    match report.shares() {
        Some(shares) if shares.column("gap").is_some() => shares.duties(),
        _ => "none",
    }
}

/// The sections of an allocation, in the order of reading; none where there is nothing to say.
const OF_SHARES: &[fn(Subject<'_>) -> Option<Section>] = &[
    annex::section,
    levels::section,
    periods::section,
    market::section,
    gaps::section,
    building::section,
    variants::section,
    against::section,
    binding::section,
    freedom::section,
    never::section,
    flows::section,
    sure::section,
];

/// The sections of every report, which come last.
const OF_ALL: &[fn(&Report, &Language) -> Section] =
    &[data::section, method::section, glossary::section, reproduce::section];

/// The document of a report.
pub(super) fn document(report: &Report, language: &Language) -> Document {
    let mut sections = vec![results::section(report, language)];
    match &report.body {
        Body::Shares(shares) => {
            let order = order::by_name(&shares.names, language);
            let subject = Subject { report, shares, language, order: &order };
            sections.extend(OF_SHARES.iter().filter_map(|section| section(subject)));
        }
        Body::Conflict(found) => sections.push(conflict::section(found, language)),
    }
    sections.push(clauses::section(report, language));
    sections.extend(OF_ALL.iter().map(|section| section(report, language)));
    if !language.is_english() && sections.iter().any(|section| section.blocks.iter().any(Block::is_in_english)) {
        sections[0].blocks.insert(0, Block::Paragraph(language.say("english-sentences")));
    }
    Document {
        language: language.clone(),
        title: report.head.title.clone(),
        facts: head::facts(report, language),
        summary: head::summary(report, language),
        sections,
    }
}
