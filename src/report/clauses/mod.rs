//! Clauses of a draft: which article is implemented by what, and the text of the configuration as numbered paragraphs.

mod criteria;
mod forms;
mod formula;
mod key;
mod levels;
mod limits;
mod market;
mod money;
mod people;
mod periods;
mod rest;
mod text;
mod values;
mod words;

pub use text::{Paragraph, paragraphs};

pub(super) use forms::section;

use super::Format;
use crate::language::{Language, Sentence};
use crate::scenario::{Coverage, Scenario, coverage};

/// The clauses of a scenario as they are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clauses {
    /// The title of the scenario.
    pub title: String,
    /// Its short name.
    pub id: String,
    /// Variant and changes, one line each.
    pub asked: Vec<String>,
    /// SHA-256 over the meaning of the scenario.
    pub digest: String,
    /// The clause text.
    pub paragraphs: Vec<Paragraph>,
    /// What the articles are implemented by.
    pub coverage: Coverage,
    /// Whether the parameters without an article are listed, as against counted.
    pub list_parameters: bool,
    /// The language of the forms for reading, txt and md; English as files and terminals have it where there is none.
    pub language: Option<Language>,
}

impl Clauses {
    /// The clauses of a scenario.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let variant = scenario.variant.iter().map(|name| format!("variant {name}"));
        let changes = scenario.overrides.iter().map(|(path, value)| format!("{path} = {value}"));
        Self {
            title: scenario.title.clone(),
            id: scenario.id.clone(),
            asked: variant.chain(changes).collect(),
            digest: crate::scenario::digest(scenario),
            paragraphs: paragraphs(scenario),
            coverage: coverage(scenario),
            list_parameters: false,
            language: None,
        }
    }

    /// Chapters with their paragraphs, numbered through.
    #[must_use]
    pub fn chapters(&self) -> Vec<(&Sentence, Vec<(usize, &Paragraph)>)> {
        let mut chapters: Vec<(&Sentence, Vec<(usize, &Paragraph)>)> = Vec::new();
        for (number, paragraph) in (1..).zip(&self.paragraphs) {
            match chapters.last_mut().filter(|(chapter, _)| **chapter == paragraph.chapter) {
                Some((_, inside)) => inside.push((number, paragraph)),
                None => chapters.push((&paragraph.chapter, vec![(number, paragraph)])),
            }
        }
        chapters
    }
}

/// Every form.
pub const FORMATS: &[Format<Clauses>] = &[
    Format {
        name: "txt",
        ending: "txt",
        about: "for reading in a terminal, at most 100 columns wide",
        write: forms::text,
    },
    Format { name: "md", ending: "md", about: "numbered paragraphs and tables in Markdown", write: forms::markdown },
    Format {
        name: "csv",
        ending: "csv",
        about: "one row a paragraph, an article or a parameter without one",
        write: forms::csv,
    },
    Format { name: "json", ending: "json", about: "paragraphs, articles and parameters", write: forms::json },
];
