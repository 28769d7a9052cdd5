//! The sections of a document, one file each, in the order of reading.

mod annex;

use super::{Document, Language};
use crate::report::{Body, Report};

/// The document of a report.
pub(super) fn document(report: &Report, language: &Language) -> Document {
    let head = &report.head;
    let fact = |name: &str, value: String| (language.say(name), value);
    let mut facts = vec![
        fact("status", head.status.to_owned()),
        fact("as-of", head.as_of.clone()),
        fact("proof", head.proof_status()),
        fact("scenario", head.id.clone()),
        fact("digest", head.digest.clone()),
    ];
    facts.extend(head.clause.clone().map(|clause| fact("clause", clause)));
    let mut sections = Vec::new();
    if let Body::Shares(shares) = &report.body {
        sections.push(annex::section(shares, language));
    }
    Document {
        language: language.clone(),
        title: head.title.clone(),
        facts,
        summary: report.sentences.join(" "),
        sections,
    }
}
