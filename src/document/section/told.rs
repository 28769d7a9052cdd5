//! Sentences of the report: in the language of the document where it has words for them, else in English and marked as such.

use crate::document::{Block, Language};
use crate::language::Sentence;

/// The sentences as points, in their order.
pub(super) fn told(sentences: &[Sentence], language: &Language) -> Vec<Block> {
    let mut blocks = Vec::new();
    for sentence in sentences {
        match (sentence.in_language(language), blocks.last_mut()) {
            (Some(words), Some(Block::List(points))) => points.push(words),
            (Some(words), _) => blocks.push(Block::List(vec![words])),
            (None, Some(Block::Reported(points))) => points.push(sentence.to_string()),
            (None, _) => blocks.push(Block::Reported(vec![sentence.to_string()])),
        }
    }
    blocks
}
