//! Sentences of the report as points.

use crate::document::{Block, Language};
use crate::language::Sentence;

/// The sentences as points, in their order; nothing where there are none.
pub(super) fn told(sentences: &[Sentence], language: &Language) -> Vec<Block> {
    let points: Vec<String> = sentences.iter().map(|sentence| sentence.in_language(language)).collect();
    if points.is_empty() { Vec::new() } else { vec![Block::List(points)] }
}
