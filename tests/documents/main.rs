//! Documents in every form, PDF included: what is too slow without optimisation. `tests/documents/run` runs it.

use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::document::{Document, Form, Language, Subject, form};
use onus::pipeline;
use onus::report::Report;
use onus::scenario;

mod change;
#[path = "../it/naughty.rs"]
mod naughty;
mod pdf;

/// The report of @arden.
fn arden() -> Report {
    let text = include_str!("../../data/scenarios/arden.toml");
    let file = SourceFile::new("arden.toml", text);
    let (scenario, _) = scenario::read(&file, Catalogue::shipped(), &[], None).expect("a sound scenario");
    let run = pipeline::run(scenario, Catalogue::shipped()).expect("a run");
    Report::of(&run).with_building(&run)
}

fn english() -> Language {
    Language::of("en").expect("English ships")
}

fn form_of(name: &str) -> &'static Form {
    form(name).unwrap_or_else(|| panic!("no form {name}"))
}

fn written(name: &str, report: &Report) -> Vec<u8> {
    let document = Document::of(report, &english());
    (form_of(name).write)(Subject::of(report, &document)).expect("a document")
}
