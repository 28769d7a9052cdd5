//! The forms of a document.

use super::{Document, html};
use crate::report::{self, Report};

/// What a form is written from: a report, and its document in a language.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The report.
    pub report: &'a Report,
    /// Its document.
    pub document: &'a Document,
}

/// A form of a document.
pub struct Form {
    /// Its name, the ending of its files: `html`.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    /// Makes its bytes.
    pub write: fn(Subject<'_>) -> Vec<u8>,
}

/// Every form of a document.
pub const FORMS: &[Form] = &[
    Form { name: "html", about: "one page, complete without scripts and without network", write: html::write },
    Form { name: "md", about: "an annex in Markdown", write: |subject| of_report("md", subject) },
    Form { name: "csv", about: "one row a state, plain numbers", write: |subject| of_report("csv", subject) },
    Form { name: "json", about: "everything, exact: what `verify` reads", write: |subject| of_report("json", subject) },
];

/// The form of a name.
#[must_use]
pub fn form(name: &str) -> Option<&'static Form> {
    FORMS.iter().find(|form| form.name == name)
}

/// A form of the report itself: the same bytes as `solve` writes.
fn of_report(name: &str, subject: Subject<'_>) -> Vec<u8> {
    report::format(name).map(|format| (format.write)(subject.report).into_bytes()).unwrap_or_default()
}
