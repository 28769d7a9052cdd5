//! The main results in sentences, as every form of the report has them.

use super::told::told;
use crate::document::{Block, Language, Section};
use crate::report::Report;

/// The section.
pub(super) fn section(report: &Report, language: &Language) -> Section {
    let mut blocks: Vec<Block> = report.head.note.iter().cloned().map(Block::Paragraph).collect();
    blocks.extend(told(&report.sentences, language));
    Section { id: "results", title: language.say("results"), blocks }
}
