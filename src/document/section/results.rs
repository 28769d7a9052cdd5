//! The main results in sentences, as every form of the report has them.

use crate::document::{Block, Language, Section};
use crate::report::Report;

/// The section.
pub(super) fn section(report: &Report, language: &Language) -> Section {
    let mut blocks: Vec<Block> = report.head.note.iter().cloned().map(Block::Paragraph).collect();
    if !language.is_english() {
        blocks.push(Block::Paragraph(language.say("english-sentences")));
    }
    blocks.push(Block::Reported(report.sentences.clone()));
    Section { id: "results", title: language.say("results"), blocks }
}
