//! The forms of a document.

use std::borrow::Cow;
use std::sync::OnceLock;

#[cfg(feature = "pdf")]
use super::pdf;
use super::{Document, Language, Paper, Stamp, Template, Typeface, docx, html, markdown, package, xlsx};
use crate::report::{self, Report};

/// What a form is written from: a report, and its document in a language. A form is a pure function of it.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The report.
    pub report: &'a Report,
    /// Its document.
    pub document: &'a Document,
    /// When it is written, for the forms that can say so; none says it otherwise.
    pub stamp: Option<Stamp>,
    /// The user's own template of a Word document; ours where there is none.
    pub template: Option<&'a Template>,
    /// The paper of forms that have pages.
    pub paper: Paper,
    /// Typefaces of the user's own, for letters that the typefaces of forms that carry theirs lack.
    pub typefaces: &'a [Typeface],
    /// Where the canonical result is kept once it is written, for all forms that carry it; each writes it for itself where this is none.
    pub result: Option<&'a OnceLock<String>>,
}

impl<'a> Subject<'a> {
    /// A report and its document, without a time, in our template and our typefaces, on A4.
    #[must_use]
    pub fn of(report: &'a Report, document: &'a Document) -> Self {
        Self { report, document, stamp: None, template: None, paper: Paper::A4, typefaces: &[], result: None }
    }

    /// The canonical result: what the form `json` writes.
    pub(super) fn canonical(self) -> Cow<'a, str> {
        let write = || report::format("json").map(|format| (format.write)(self.report)).unwrap_or_default();
        match self.result {
            Some(kept) => Cow::Borrowed(kept.get_or_init(write)),
            None => Cow::Owned(write()),
        }
    }
}

/// A form cannot hold a document: more rows than a sheet has, more bytes than a container.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the document cannot be written: {0}")]
pub struct Unwritable(pub String);

/// A form of a document.
pub struct Form {
    /// Its name, the ending of its files: `html`.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    /// Makes its bytes.
    pub write: fn(Subject<'_>) -> Result<Vec<u8>, Unwritable>,
}

/// Every form of a document.
pub const FORMS: &[Form] = &[
    Form {
        name: "html",
        about: "one page, complete without scripts and without network",
        write: |subject| Ok(html::write(subject)),
    },
    Form { name: "docx", about: "a Word document in our template or the user's own", write: docx::write },
    Form {
        name: "xlsx",
        about: "an Excel workbook: annex, every figure on a row, sources, scenario",
        write: xlsx::write,
    },
    #[cfg(feature = "pdf")]
    Form { name: "pdf", about: "pages to print, tagged, with result and scenario attached", write: pdf::write },
    Form {
        name: "md",
        about: "the document in Markdown, charts by their tables",
        write: |subject| Ok(markdown::write(subject)),
    },
    Form { name: "csv", about: "one row a state, plain numbers", write: |subject| of_report("csv", subject) },
    Form { name: "json", about: "everything, exact: what `verify` reads", write: |subject| of_report("json", subject) },
    Form {
        name: "zip",
        about: "a data package: tables, page, annex, scenario, result, with metadata",
        write: package::write,
    },
];

/// Forms that this build was made without, with the feature that brings each.
pub const LEFT_OUT: &[(&str, &str)] = &[
    #[cfg(not(feature = "pdf"))]
    ("pdf", "pdf"),
];

/// The form of a name.
#[must_use]
pub fn form(name: &str) -> Option<&'static Form> {
    FORMS.iter().find(|form| form.name == name)
}

/// Why a form cannot be written in a language with typefaces of the user's own, whatever the document; most can in every language.
#[must_use]
#[cfg_attr(not(feature = "pdf"), expect(unused_variables))]
pub fn refusal(form: &Form, language: &Language, typefaces: &[Typeface]) -> Option<Unwritable> {
    match form.name {
        #[cfg(feature = "pdf")]
        "pdf" => pdf::refusal(language, typefaces),
        _ => None,
    }
}

/// A form of the report itself: the same bytes as `solve` writes.
pub(super) fn of_report(name: &str, subject: Subject<'_>) -> Result<Vec<u8>, Unwritable> {
    if name == "json" {
        return Ok(subject.canonical().into_owned().into_bytes());
    }
    let format = report::format(name).ok_or_else(|| Unwritable(format!("there is no form `{name}`")))?;
    Ok((format.write)(subject.report).into_bytes())
}
