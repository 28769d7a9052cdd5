//! Documents: sections, words, and the page.

use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::document::chart::Chart;
use onus::document::{self, Block, Document, Language, Section, Table};
use onus::pipeline::{self, Run};
use onus::report::{Body, Report, Shares};
use onus::scenario;
use onus::study::price::prices;
use onus::study::ranges::ranges;

mod annex;
mod everywhere;
mod golden;
mod hostile;
mod languages;
mod markdown;
mod page;
mod said;
mod sections;
mod sentences;
mod verified;
pub mod words;

use crate::support;

fn run(text: &str) -> Run {
    let file = SourceFile::new("test.toml", text);
    let (scenario, _) = scenario::read(&file, Catalogue::shipped(), &[], None).expect("a sound scenario");
    pipeline::run(scenario, Catalogue::shipped()).expect("a run")
}

/// A report with everything that documents show.
fn full_report(text: &str) -> Report {
    let run = run(text);
    let report = Report::of(&run).with_building(&run).with_prices(prices(&run, None));
    match ranges(&run, Catalogue::shipped()) {
        Some(ranges) => report.with_ranges(&ranges),
        None => report,
    }
}

fn arden() -> Report {
    full_report(&support::shipped("arden"))
}

fn english() -> Language {
    Language::of("en").expect("English ships")
}

fn page(report: &Report) -> String {
    let document = Document::of(report, &english());
    let form = document::form("html").expect("html is a form");
    let bytes = (form.write)(document::Subject::of(report, &document)).expect("a page");
    String::from_utf8(bytes).expect("UTF-8")
}

fn shares(report: &Report) -> &Shares {
    match &report.body {
        Body::Shares(shares) => shares,
        Body::Conflict(_) => panic!("an allocation"),
    }
}

fn section<'a>(document: &'a Document, id: &str) -> &'a Section {
    document.sections.iter().find(|section| section.id == id).unwrap_or_else(|| panic!("no section {id}"))
}

/// Every block of a document that stands in no other, or in a fold.
fn blocks(document: &Document) -> Vec<&Block> {
    fn of<'a>(blocks: &'a [Block], found: &mut Vec<&'a Block>) {
        for block in blocks {
            match block {
                Block::Fold(_, inner) => of(inner, found),
                other => found.push(other),
            }
        }
    }
    let mut found = Vec::new();
    document.sections.iter().for_each(|section| of(&section.blocks, &mut found));
    found
}

/// Every table of a document, those of charts and folds included.
fn tables(document: &Document) -> Vec<&Table> {
    let of = blocks(document).into_iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        Block::Chart(chart) => Some(&chart.table),
        _ => None,
    });
    of.collect()
}

/// Every chart of a document, those of folds included.
pub fn charts(document: &Document) -> Vec<&Chart> {
    let of = blocks(document).into_iter().filter_map(|block| match block {
        Block::Chart(chart) => Some(&**chart),
        _ => None,
    });
    of.collect()
}
