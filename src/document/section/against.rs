//! Other keys beside the file's own: who would owe more and less under each before rules, drawn for those that differ most.

use super::Subject;
use super::variants::{Side, differences, slopes};
use crate::document::{Block, Cell, Heading, Section, Table};
use crate::report::{AgainstLine, Figure};

/// The section, where other keys were asked for.
pub(super) fn section(subject: Subject<'_>) -> Option<Section> {
    let (shares, language) = (subject.shares, subject.language);
    let own = shares.column("fair").filter(|_| !shares.against.is_empty())?;
    let own = (language.say("this-scenario"), own.cells.clone());
    let others = shares.against.iter().map(|line| (line.name.clone(), line.fair.clone()));
    let sides: Vec<Side> = std::iter::once(own).chain(others).collect();
    let (own, others) = sides.split_first()?;
    let blocks = vec![
        Block::Paragraph(language.say("against-about")),
        Block::Terms(shares.against.iter().map(|line| (line.name.clone(), line.title.clone())).collect()),
        Block::Chart(Box::new(slopes(subject, &sides, "against"))),
        Block::Table(movers(subject)),
        Block::Table(differences(subject, own, others, ("against-table", "against-note"))),
    ];
    Some(Section { id: "against", title: language.say("against"), blocks })
}

/// One row a key: how much would go from some states to others, how many would owe less and more, and who most.
fn movers(subject: Subject<'_>) -> Table {
    let (shares, language) = (subject.shares, subject.language);
    let note = |line: &AgainstLine| line.sentence(shares).in_language(language);
    let row = |line: &AgainstLine| {
        let counts = [false, true].map(|more| Figure::whole(line.movers(more).len().into()));
        let numbers = [line.amount.clone(), line.percent.clone()].into_iter().chain(counts);
        std::iter::once(Cell::Words(line.name.clone())).chain(numbers.map(Cell::number)).collect()
    };
    Table {
        id: "against-movers".to_owned(),
        caption: language.say("against-movers-table"),
        columns: vec![
            Heading::words(language.say("against-key")),
            Heading::numbers(language.say("against-amount")),
            Heading::numbers(language.say("against-percent")),
            Heading::numbers(language.say("against-less")),
            Heading::numbers(language.say("against-more")),
        ],
        rows: shares.against.iter().map(row).collect(),
        total: None,
        notes: shares.against.iter().map(note).collect(),
    }
}
