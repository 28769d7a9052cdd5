//! Rules that cannot hold together, in the words of the file, and by how much they would have to give.

use crate::document::{Block, Cell, Heading, Language, Section, Table};
use crate::report::conflict::alone;
use crate::report::{Conflict, ConflictLine, Figure};

/// The section.
pub(super) fn section(conflict: &Conflict, language: &Language) -> Section {
    let row = |line: &ConflictLine| {
        let alone = alone(line).map(|alone| alone.in_language(language)).unwrap_or_default();
        vec![Cell::rule(&line.called, language), Cell::Words(line.said.in_language(language)), Cell::Words(alone)]
    };
    let table = Table {
        id: "conflict-table".to_owned(),
        caption: language.say("conflict-table"),
        columns: ["rule", "rows", "alone"].map(|name| Heading::words(language.say(name))).into(),
        rows: conflict.members.iter().map(row).collect(),
        total: None,
        notes: Vec::new(),
    };
    let repair = match &conflict.least_repair {
        Some(least) => {
            let amount = language.number(&Figure::rounded(least.clone(), 2));
            language.say_with("conflict-repair", &[("amount", &amount)])
        }
        None => language.say("conflict-no-repair"),
    };
    let mut blocks =
        vec![Block::Paragraph(language.say("conflict-about")), Block::Table(table), Block::Paragraph(repair)];
    blocks.extend(conflict.members.iter().map(|line| Block::Verbatim(line.words.clone())));
    Section { id: "conflict", title: language.say("conflict"), blocks }
}
