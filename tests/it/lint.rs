//! The lint of the key: every lint with a case that brings it about and one that nearly does; published examples as truth.

use std::collections::BTreeSet;

use onus::data::Catalogue;
use onus::diagnostic::{self, Diagnostic, Findings, Form, Severity, SourceFile};
use onus::pipeline::{self, Run};
use onus::scenario;
use onus::study::lint::{self, LINTS};

use crate::support;

mod axioms;
mod every_key;
mod liveness;
mod published;
mod words;

/// A run of a text, with the data that ships.
fn run(name: &str, text: &str) -> Run {
    let read = scenario::read(&SourceFile::new(name, text), Catalogue::shipped(), &[], None);
    let short = |findings: &Findings| diagnostic::render(findings, Form::Short);
    let (scenario, _) = read.unwrap_or_else(|found| panic!("{name}: {}", short(&found)));
    pipeline::run(scenario, Catalogue::shipped()).unwrap_or_else(|found| panic!("{name}: {}", short(&found)))
}

fn found(name: &str, text: &str) -> Vec<Diagnostic> {
    lint::lint(&run(name, text), Catalogue::shipped()).expect("a run has a key")
}

fn codes(found: &[Diagnostic]) -> BTreeSet<&'static str> {
    found.iter().map(|finding| finding.code).collect()
}

#[test]
fn every_lint_has_its_code_its_place_and_its_words() {
    let listed: Vec<&str> = LINTS.iter().map(|lint| lint.code).collect();
    let entries: Vec<&str> =
        diagnostic::codes().map(|entry| entry.code).filter(|code| code.starts_with("ONUS-L")).collect();
    assert_eq!(listed, entries, "one lint a code, in order");
    let names: BTreeSet<&str> = LINTS.iter().map(|lint| lint.name).collect();
    assert_eq!(names.len(), LINTS.len());
    assert!(LINTS.iter().all(|lint| !lint.finds.is_empty() && !lint.source.is_empty()));
}

/// `ONUS_BLESS=1` writes what is said of the examples that have a finding.
#[test]
fn each_lint_finds_its_example_and_not_the_near_miss() {
    let bless = std::env::var_os("ONUS_BLESS").is_some();
    for lint in LINTS {
        let entry = diagnostic::codes().find(|entry| entry.code == lint.code).expect("an entry");
        let bad = found("scenario.toml", &crate::scenario::with(entry.bad));
        let own: Vec<Diagnostic> = bad.iter().filter(|finding| finding.code == lint.code).cloned().collect();
        assert!(!own.is_empty(), "{}: {:?}", lint.code, codes(&bad));
        for finding in &own {
            assert_eq!(finding.severity, Severity::Warning);
            assert!(finding.place.is_some() && !finding.fix.is_empty());
            let counterexample = finding.what.chars().any(|c| c.is_ascii_digit()) || finding.what.contains("Alpha");
            assert!(counterexample, "a figure or a name: {}", finding.what);
        }
        let good = found("scenario.toml", &crate::scenario::with(entry.good));
        assert!(!codes(&good).contains(lint.code), "{}: {:?}", lint.code, good);
        let said = diagnostic::render(&Findings(own), Form::Full { colour: false });
        let golden = support::path(&format!("golden/lint/{}.txt", lint.code));
        if bless {
            std::fs::create_dir_all(golden.parent().expect("a folder")).expect("a folder");
            std::fs::write(&golden, &said).expect("written");
        }
        assert_eq!(said, std::fs::read_to_string(&golden).expect("golden"), "{}", lint.code);
    }
}

#[test]
fn the_plainest_scenario_has_no_finding() {
    let found = found("scenario.toml", &crate::scenario::with(""));
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn the_same_findings_every_time() {
    let text = support::shipped("arden");
    assert_eq!(found("arden.toml", &text), found("arden.toml", &text));
}
