//! The data: indicators with source, years and licence, what is missing and what was done about it.

use super::told::told;
use crate::document::{Block, Cell, Heading, Language, Section, Table};
use crate::report::{CriterionLine, CriterionUse, Report, Source, bracketed};

/// How much of a digest is printed in a table: enough to tell editions apart; the whole one is in the result.
const DIGEST: usize = 12;

/// The section.
pub(super) fn section(report: &Report, language: &Language) -> Section {
    let sources = &report.record.sources;
    let mut blocks = vec![Block::Table(criteria(report, language)), Block::Table(indicators(sources, language))];
    let of = |source: &Source| -> Vec<String> {
        source.caveats.iter().map(|caveat| format!("{}: {caveat}", source.reference)).collect()
    };
    let caveats: Vec<String> = sources.iter().flat_map(of).collect();
    if !caveats.is_empty() {
        blocks.push(Block::Fold(language.say("caveats"), vec![Block::Reported(caveats)]));
    }
    if !report.notes.is_empty() {
        blocks.push(Block::Fold(language.say("data-notes"), told(&report.notes, language)));
    }
    Section { id: "data", title: language.say("data"), blocks }
}

/// Every criterion: its indicator, its years, and what is done where a state has no value.
fn criteria(report: &Report, language: &Language) -> Table {
    let row = |(line, used): (&CriterionLine, &CriterionUse)| {
        let words = [
            bracketed(&line.label, line.contested),
            line.source.reference.clone(),
            line.years.in_language(language),
            missing(report, used, language),
        ];
        words.into_iter().map(Cell::Words).collect()
    };
    Table {
        id: "criteria-table".to_owned(),
        caption: language.say("criteria-table"),
        columns: ["criterion", "indicator", "years", "missing"].map(|name| Heading::words(language.say(name))).into(),
        rows: report.criteria.iter().zip(&report.method.criteria).map(row).collect(),
        total: None,
        notes: vec![language.say("criteria-note")],
    }
}

/// The policy on missing values, then those of single states with their reasons.
fn missing(report: &Report, used: &CriterionUse, language: &Language) -> String {
    let policy = |name: &str| language.say(&format!("missing-{name}"));
    let single = used.missing_states.iter().map(|(code, name, reason)| {
        let with = [("state", report.method.name_of(code)), ("policy", &policy(name)), ("reason", reason)];
        language.say_with("missing-state", &with)
    });
    std::iter::once(policy(used.missing)).chain(single).collect::<Vec<_>>().join(" ")
}

fn indicators(sources: &[Source], language: &Language) -> Table {
    let row = |one: &Source| {
        let digest: String = one.digest.chars().take(DIGEST).collect();
        let words = [&one.reference, &one.title, &one.unit, &one.publisher, &one.edition, &one.licence, &digest];
        words.map(|text| Cell::Words(text.clone())).into()
    };
    let headings = ["indicator", "title", "unit", "publisher", "edition", "licence", "code-of-values"];
    Table {
        id: "indicators-table".to_owned(),
        caption: language.say("indicators-table"),
        columns: headings.map(|name| Heading::words(language.say(name))).into(),
        rows: sources.iter().map(row).collect(),
        total: None,
        notes: Vec::new(),
    }
}
