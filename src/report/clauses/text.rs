//! The clause text of a scenario: numbered paragraphs, made from its values alone.

use super::{criteria, key, limits, people, rest};
use crate::scenario::Scenario;

/// A paragraph of the clause text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// The chapter in which it stands.
    pub chapter: &'static str,
    /// The table of the scenario that it words: `rules.duty`.
    pub path: String,
    /// The articles that the table implements.
    pub articles: Vec<String>,
    /// The line of the table in the file; none for a default, and for what was changed from outside.
    pub line: Option<usize>,
    /// The sentences.
    pub text: String,
}

/// Paragraphs being written.
pub(super) struct Draft<'a> {
    pub scenario: &'a Scenario,
    paragraphs: Vec<Paragraph>,
}

impl Draft<'_> {
    /// Adds a paragraph about a table or a single parameter.
    pub fn add(&mut self, chapter: &'static str, path: &str, text: String) {
        let scenario = self.scenario;
        let place = match scenario.tables().get(path) {
            Some(table) => Some(&table.place),
            None => scenario.statements().iter().find(|one| one.path == path && one.given).map(|one| &one.place),
        };
        let place = place.filter(|place| place.file == scenario.file);
        self.paragraphs.push(Paragraph {
            chapter,
            path: path.to_owned(),
            articles: scenario.articles_of(path).into_iter().map(str::to_owned).collect(),
            line: place.map(crate::diagnostic::Place::line),
            text,
        });
    }
}

/// The clause text, in the order in which the parts build on each other. It is a function of the values alone: whatever changes a
/// number or a word of the configuration changes it.
#[must_use]
pub fn paragraphs(scenario: &Scenario) -> Vec<Paragraph> {
    let mut draft = Draft { scenario, paragraphs: Vec::new() };
    people::parties(&mut draft);
    people::persons(&mut draft);
    people::measures(&mut draft);
    criteria::paragraphs(&mut draft);
    key::paragraphs(&mut draft);
    limits::rules(&mut draft);
    limits::accords(&mut draft);
    limits::bars(&mut draft);
    limits::ways(&mut draft);
    rest::goals(&mut draft);
    rest::discharge(&mut draft);
    rest::money(&mut draft);
    rest::review(&mut draft);
    rest::rounding(&mut draft);
    draft.paragraphs
}
