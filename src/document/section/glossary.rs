//! The words of these documents: one word, one meaning.

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
pub(super) fn section(_: &Report, language: &Language) -> Section {
    let term = |word: &&str| (language.say(&format!("word-{word}")), language.say(&format!("word-{word}-means")));
    let terms = Block::Terms(WORDS.iter().map(term).collect());
    Section { id: "glossary", title: language.say("glossary"), blocks: vec![terms] }
}
