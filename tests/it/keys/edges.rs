//! Keys at the edges of what a file may ask: steep powers, fine weights, deep trees, and weights that make no key.

use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::pipeline;
use onus::scenario;

use super::from_file::{common, criterion, COMMON};

/// Code, line and text of every finding of a file, by the reader or the run.
fn findings(text: &str) -> Vec<(String, usize, String)> {
    let findings = match scenario::read(&SourceFile::new("edges.toml", text), Catalogue::shipped(), &[], None) {
        Err(findings) => findings,
        Ok((scenario, _)) => pipeline::run(scenario, Catalogue::shipped()).map(|_| ()).expect_err("findings"),
    };
    let line = |finding: &onus::diagnostic::Diagnostic| finding.place.as_ref().map_or(0, |place| place.start.line);
    findings.0.iter().map(|finding| (finding.code.to_owned(), line(finding), finding.what.clone())).collect()
}
