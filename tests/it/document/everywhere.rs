//! Every shipped scenario and key in every language: what stands in English is the file's own words or a publisher's.

use std::fs;

use onus::document::{Block, Document, LANGUAGES};
use onus::report::Report;
use onus::study::freedom::{freedom, stages};
use onus::study::price::prices;

use super::sentences::{in_english, language};
use super::{run, support};

/// The names of the files of a folder of `data`.
fn files(folder: &str) -> Vec<String> {
    let folder = support::path(&format!("../data/{folder}"));
    let names = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let names = names.filter(|path| path.extension().is_some_and(|ending| ending == "toml"));
    let mut names: Vec<String> = names.map(|path| path.file_stem().expect("a name").display().to_string()).collect();
    names.sort();
    names
}

/// Blocks that are marked as English, but for what publishers say of their data.
fn marked(blocks: &[Block], caveats: &str) -> Vec<String> {
    let one = |block: &Block| match block {
        Block::Reported(sentences) => sentences.clone(),
        Block::Fold(line, _) if line == caveats => Vec::new(),
        Block::Fold(_, inner) => marked(inner, caveats),
        _ => Vec::new(),
    };
    blocks.iter().flat_map(one).collect()
}

fn holds_no_english(report: &Report) {
    let id = &report.head.id;
    for about in LANGUAGES.iter().filter(|about| about.tag != "en") {
        let document = Document::of(report, &language(about.tag));
        let found = in_english(report, &document);
        assert!(found.is_empty(), "{id}, {}: {found:#?}", about.tag);
        let caveats = document.language.say("caveats");
        let sections = document.sections.iter();
        let marked: Vec<String> = sections.flat_map(|section| marked(&section.blocks, &caveats)).collect();
        assert!(marked.is_empty(), "{id}, {}: {marked:#?}", about.tag);
    }
}

#[test]
fn no_shipped_scenario_leaves_english_in_another_language() {
    let names = files("scenarios");
    assert!(names.len() > 10, "{names:?}");
    names.iter().for_each(|name| holds_no_english(&Report::of(&run(&support::shipped(name)))));
}

#[test]
fn no_shipped_key_leaves_english_in_another_language() {
    let names = files("keys");
    assert!(names.len() > 10, "{names:?}");
    names.iter().for_each(|name| holds_no_english(&Report::of(&run(&support::shipped(name)))));
}

#[test]
fn what_is_studied_is_told_in_the_words_of_the_field() {
    for name in ["three-levels", "regional-accord", "quota-market"] {
        let own = run(&support::shipped(name));
        let levels = own.levels.iter().map(|level| (&level.run, Report::of(&level.run)));
        for (run, report) in std::iter::once((&own, Report::of(&own))).chain(levels) {
            let report = report.with_prices(prices(run, None)).with_freedom(stages(run), freedom(run, None));
            holds_no_english(&report);
            let language = language("fr");
            let (prices, _) = report.price_sentences();
            let document = Document::of(&report, &language);
            let told = document.sections.iter().filter(|section| ["freedom", "binding"].contains(&section.id));
            let told = told.flat_map(|section| &section.blocks).map(|block| format!("{block:?}"));
            let said: Vec<String> = prices.iter().map(|one| one.in_language(&language)).chain(told).collect();
            for row in run.problem.rows.iter().map(|row| row.name.as_str()).filter(|name| name.contains('[')) {
                assert!(said.iter().all(|text| !text.contains(row)), "{name}: {row} in {said:#?}");
            }
            for goal in run.scenario.goals.iter().map(|goal| goal.name).filter(|goal| goal.contains('-')) {
                assert!(said.iter().all(|text| !text.contains(goal)), "{name}: {goal} in {said:#?}");
            }
        }
    }
}
