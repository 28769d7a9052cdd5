//! The absolute bars, with reason and source, and the check that none is broken.

use super::Subject;
use crate::document::{Block, Cell, Heading, Section, Table};
use crate::report::{BarLine, sum};
use crate::scenario::Mode;

/// The section, where the scenario has bars.
pub(super) fn section(subject: Subject<'_>) -> Option<Section> {
    let (method, language) = (&subject.report.method, subject.language);
    if method.bars.is_empty() {
        return None;
    }
    let broken = language.number(&sum(&method.bars.iter().map(|bar| bar.broken.clone()).collect::<Vec<_>>()));
    let check = match method.mode {
        Mode::Ledger => language.say("never-ledger"),
        Mode::Placement => language.say_with("never-check", &[("broken", &broken)]),
    };
    let row = |bar: &BarLine| {
        let whose = bar.origin.as_ref().map(|code| method.name_of(code).to_owned());
        let mut words = vec![whose.unwrap_or_else(|| language.say("never-each"))];
        let states: Vec<&str> = bar.states.iter().map(|code| method.name_of(code)).collect();
        words.push(language.say_with(&format!("never-{}", bar.kind), &[("states", &language.list(&states))]));
        words.push(bar.reason.clone());
        words.push(bar.source.clone().unwrap_or_else(|| language.say("never-no-source")));
        let rule = std::iter::once(Cell::rule(&bar.called, language));
        rule.chain(words.into_iter().map(Cell::Words)).chain([Cell::number(bar.broken.clone())]).collect()
    };
    let headings = ["rule", "never-whose", "never-where", "reason", "source"];
    let mut columns: Vec<Heading> = headings.iter().map(|name| Heading::words(language.say(name))).collect();
    columns.push(Heading::numbers(language.say("never-broken")));
    let table = Table {
        id: "never-table".to_owned(),
        caption: language.say("never-table"),
        columns,
        rows: method.bars.iter().map(row).collect(),
        total: None,
        notes: Vec::new(),
    };
    let blocks = vec![Block::Paragraph(language.say("never-about")), Block::Paragraph(check), Block::Table(table)];
    Some(Section { id: "never", title: language.say("never"), blocks })
}
