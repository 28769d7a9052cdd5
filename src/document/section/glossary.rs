//! The words of these documents: one word, one meaning.

use super::gaps_of;
use crate::document::{Block, Language, Section};
use crate::report::Report;

/// The words, each with `word-NAME` and `word-NAME-means`.
const WORDS: &[&str] = &[
    "indicator",
    "criterion",
    "key",
    "share",
    "obligation",
    "actual",
    "gap",
    "cohort",
    "origin",
    "corridor",
    "modality",
    "unit",
    "floor",
    "never",
    "accord",
    "variant",
    "burden",
    "contested",
];

/// The section.
pub(super) fn section(report: &Report, language: &Language) -> Section {
    let gap = [("gap", gaps_of(report))];
    let term =
        |word: &&str| (language.say(&format!("word-{word}")), language.say_with(&format!("word-{word}-means"), &gap));
    let terms = Block::Terms(WORDS.iter().map(term).collect());
    Section { id: "glossary", title: language.say("glossary"), blocks: vec![terms] }
}
