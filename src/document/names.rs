//! Names of states in the language of a document.

use super::Language;
use crate::report::{Body, Report};

/// The report with the names of a language where it has those of the shipped table.
pub(super) fn translated(report: &Report, language: &Language) -> Report {
    let mut report = report.clone();
    let name = |code: &str, name: &mut String| *name = language.state_named(code, name).to_owned();
    report.method.names.iter_mut().for_each(|(code, own)| name(code, own));
    if let Body::Shares(shares) = &mut report.body {
        shares.codes.iter().zip(&mut shares.names).for_each(|(code, own)| name(code, own));
    }
    report
}
