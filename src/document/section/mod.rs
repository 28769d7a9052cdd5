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
    /// A message that may name the currency of amounts and what obligations are counted in: people, or over periods responsibility units.
    fn in_units(self, name: &str, with: &[(&str, &str)]) -> String {
        let currency = self.language.say(self.shares.currency.unit);
        let unit = self.language.say(if self.shares.periods.is_empty() { "in-people" } else { "in-units" });
        let units = [("currency", currency.as_str()), ("unit", unit.as_str())];
        let with: Vec<_> = with.iter().copied().chain(units).collect();
        self.language.say_with(name, &with)
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
    sections.extend(clauses::section(report, language));
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
