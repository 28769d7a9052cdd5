//! Documents that people hand over: one tree of sections made from a report, and forms that are pure functions of it.
//!
//! A [`Document`] is a [`Report`] in the words of one language. Sections are made in `section`, one file each; charts
//! are plain values with their table, drawn in `chart`; a form (`html`, …) writes what is there and decides nothing.

pub mod chart;
mod container;
mod docx;
mod embedded;
mod forms;
mod html;
mod markdown;
mod names;
mod package;
mod paper;
#[cfg(feature = "pdf")]
mod pdf;
mod properties;
mod relations;
mod section;
mod stamp;
mod tidy;
mod typeface;
mod visible;
mod xlsx;

pub use docx::{Template, WrongTemplate};
pub use embedded::{Made, PDF, made, panics_are_caught, parts};
pub use forms::{FORMS, Form, LEFT_OUT, Subject, Unwritable, form, refusal};
pub use paper::{Paper, UnknownPaper};
pub use stamp::Stamp;
pub use typeface::{NoTypeface, Typeface};
pub use visible::visible;

use chart::Chart;

pub use crate::language::{LANGUAGES, Language, UnknownLanguage};
use crate::report::{Called, Figure, Report};

/// A document: a report in the words of a language.
#[derive(Debug, Clone)]
pub struct Document {
    /// The language of its fixed words.
    pub language: Language,
    /// The title of the scenario.
    pub title: String,
    /// Short facts under the title: what they are, what they say.
    pub facts: Vec<(String, String)>,
    /// One sentence that says what is shared, by which key, who is above and below.
    pub summary: String,
    /// The sections, in the order of reading.
    pub sections: Vec<Section>,
}

impl Document {
    /// The document of a report.
    #[must_use]
    pub fn of(report: &Report, language: &Language) -> Self {
        if language.is_english() {
            return section::document(report, language);
        }
        section::document(&names::translated(report, language), language)
    }
}

/// A section.
#[derive(Debug, Clone)]
pub struct Section {
    /// Its address within the document: `annex`.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A part of a section.
#[derive(Debug, Clone)]
pub enum Block {
    /// Running text.
    Paragraph(String),
    /// Points.
    List(Vec<String>),
    /// Sentences that are in English whatever the language of the document: of those who publish data.
    Reported(Vec<String>),
    /// Terms with what they mean.
    Terms(Vec<(String, String)>),
    /// A table.
    Table(Table),
    /// A chart with its table.
    Chart(Box<Chart>),
    /// Text as it stands, such as a formula, a command or the scenario.
    Verbatim(String),
    /// What most readers pass over, under a line that opens it.
    Fold(String, Vec<Block>),
}

impl Block {
    /// Whether something in it is in English whatever the language of the document.
    #[must_use]
    pub fn is_in_english(&self) -> bool {
        match self {
            Self::Reported(_) => true,
            Self::Fold(_, blocks) => blocks.iter().any(Self::is_in_english),
            _ => false,
        }
    }
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its address within the document: `annex-table`.
    pub id: String,
    /// What it shows.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Heading>,
    /// Its rows; as many cells each as there are columns. The first cell of words names the row.
    pub rows: Vec<Vec<Cell>>,
    /// The row of totals.
    pub total: Option<Vec<Cell>>,
    /// What must be read with it.
    pub notes: Vec<String>,
}

/// The heading of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// What it says.
    pub title: String,
    /// Whether numbers stand in it.
    pub numbers: bool,
}

impl Heading {
    /// The heading of a column of words.
    #[must_use]
    pub fn words(title: String) -> Self {
        Self { title, numbers: false }
    }

    /// The heading of a column of numbers.
    #[must_use]
    pub fn numbers(title: String) -> Self {
        Self { title, numbers: true }
    }
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Words.
    Words(String),
    /// Words, and in small where what they name is found in the scenario.
    Found(String, String),
    /// A number, written as the language writes numbers.
    Number {
        /// The number.
        figure: Figure,
        /// With a plus sign where it is above zero.
        signed: bool,
        /// In square brackets: contested.
        contested: bool,
    },
    /// Nothing.
    Empty,
}

impl Cell {
    /// A number.
    #[must_use]
    pub fn number(figure: Figure) -> Self {
        Self::Number { figure, signed: false, contested: false }
    }

    /// A number with its sign.
    #[must_use]
    pub fn signed(figure: Figure) -> Self {
        Self::Number { figure, signed: true, contested: false }
    }

    /// A rule: what it is called, and where it stands.
    #[must_use]
    pub fn rule(called: &Called, language: &Language) -> Self {
        Self::Found(called.words.in_language(language), called.at.in_language(language))
    }

    /// Whether it is words.
    #[must_use]
    pub fn is_words(&self) -> bool {
        matches!(self, Self::Words(_) | Self::Found(..))
    }

    /// The same, in square brackets where it is contested.
    #[must_use]
    pub fn contested_where(self, holds: bool) -> Self {
        match self {
            Self::Number { figure, signed, contested } => {
                Self::Number { figure, signed, contested: contested || holds }
            }
            other => other,
        }
    }

    /// What is printed, in a language.
    #[must_use]
    pub fn text(&self, language: &Language) -> String {
        match self {
            Self::Words(words) => words.clone(),
            Self::Found(words, at) => language.say_with("rule-found", &[("rule", words), ("at", at)]),
            Self::Number { figure, signed, contested } => {
                let number = if *signed { language.signed(figure) } else { language.number(figure) };
                crate::report::bracketed(&number, *contested)
            }
            Self::Empty => String::new(),
        }
    }
}
