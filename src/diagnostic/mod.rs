//! What is wrong with an input, where, and what to do about it.
//!
//! A finding has a stable code, a file, a line and column, the offending text, what is wrong and a repair.
//! Readers collect findings and go on, so that everything wrong is reported at once.

mod codes;
mod render;
mod suggest;

pub use codes::{Entry, codes, explain, nearest};
pub use render::{Form, is_deceptive, render, safe};
pub use suggest::{closest, list};

use std::ops::Range;
use std::sync::Arc;

/// A file as it was read: its name as the user gave it, and its text.
#[derive(Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// The name as the user gave it; `-` for standard input.
    pub name: String,
    /// The whole text.
    pub text: String,
}

impl SourceFile {
    /// A file that was read.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { name: name.into(), text: text.into() })
    }

    /// Line and column, both from 1, columns in characters, of a byte offset.
    #[must_use]
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let mut end = offset.min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let before = &self.text[..end];
        let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        (line, before[start..].chars().count() + 1)
    }
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: Arc<SourceFile>,
    /// The bytes meant.
    pub span: Range<usize>,
}

impl Place {
    /// A place in a file.
    #[must_use]
    pub fn new(file: &Arc<SourceFile>, span: Range<usize>) -> Self {
        Self { file: Arc::clone(file), span }
    }

    /// The line, from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.file.line_column(self.span.start).0
    }

    /// The text at the place.
    #[must_use]
    pub fn text(&self) -> &str {
        self.file.text.get(self.span.clone()).unwrap_or("")
    }
}

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something worth knowing.
    Note,
    /// A result exists; a reader should know this beside it.
    Warning,
    /// No result can be made.
    Error,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The stable code, an entry of the table of codes: `ONUS-S003`.
    pub code: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// Where; `None` for findings about no file, such as the command line.
    pub place: Option<Place>,
    /// What is wrong, in one sentence without a full stop.
    pub what: String,
    /// What to do, in one sentence without a full stop.
    pub fix: String,
}

impl Diagnostic {
    /// An error at a place.
    #[must_use]
    pub fn error(code: &'static str, place: Option<Place>, what: impl Into<String>, fix: impl Into<String>) -> Self {
        Self { code, severity: Severity::Error, place, what: what.into(), fix: fix.into() }
    }

    /// A warning at a place.
    #[must_use]
    pub fn warning(code: &'static str, place: Option<Place>, what: impl Into<String>, fix: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, place, what, fix) }
    }
}

/// The findings of one reading, in the order found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings(pub Vec<Diagnostic>);

impl Findings {
    /// Adds one.
    pub fn push(&mut self, finding: Diagnostic) {
        self.0.push(finding);
    }

    /// Whether any of them is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|finding| finding.severity == Severity::Error)
    }
}
