//! Between which numbers each state could stand after the rules and after each goal: what each goal decides.

use super::Subject;
use super::told::told;
use crate::document::{Block, Cell, Heading, Language, Section, Table};
use crate::exact::Rational;
use crate::report::{Figure, FreedomTable};
use crate::study::freedom::Freedom;

/// The section, where it was asked for.
pub(super) fn section(subject: Subject<'_>) -> Option<Section> {
    let table = subject.report.freedom.as_ref()?;
    let language = subject.language;
    Some(Section { id: "freedom", title: language.say("freedom"), blocks: blocks(subject, table, "freedom") })
}

/// What is told of it, in tables whose addresses begin with a word.
pub(super) fn blocks(subject: Subject<'_>, table: &FreedomTable, address: &str) -> Vec<Block> {
    let language = subject.language;
    let states = subject.order.iter().filter_map(|at| {
        let code = &subject.shares.codes[*at];
        table.states.iter().find(|one| one.state.as_str() == code)
    });
    let id = format!("{address}-table");
    let states = ranges(
        subject,
        table,
        id,
        language.say_with("freedom-table", &[("members", subject.members())]),
        &states.collect::<Vec<_>>(),
    );
    let mut blocks = told(&table.sentences(), language);
    blocks.push(Block::Table(states));
    let periods = table.some_periods();
    if !table.periods.is_empty() {
        let id = format!("{address}-periods-table");
        let mut open = ranges(subject, table, id, language.say("freedom-periods-table"), &periods.free);
        let (settled, more) = (language.count(periods.settled), language.count(periods.more));
        open.notes.push(language.say_with("freedom-hidden", &[("settled", &settled), ("more", &more)]));
        blocks.push(Block::Table(open));
    }
    if !periods.not_proved.is_empty() {
        let id = format!("{address}-not-proved-table");
        let caption = language.say("freedom-not-proved-table");
        let mut unknown = ranges(subject, table, id, caption, &periods.not_proved);
        if periods.more_not_proved > 0 {
            let more = language.count(periods.more_not_proved);
            unknown.notes.push(language.say_with("freedom-not-proved-more", &[("more", &more)]));
        }
        blocks.push(Block::Table(unknown));
    }
    blocks
}

/// A row an amount, a column a stage.
fn ranges(subject: Subject<'_>, table: &FreedomTable, id: String, caption: String, of: &[&Freedom]) -> Table {
    let Subject { shares, language, .. } = subject;
    let stage = |(at, name): (usize, &String)| {
        Heading::numbers(language.say(&if at == 0 { "freedom-rules".to_owned() } else { format!("goal-{name}") }))
    };
    let row = |one: &&Freedom| {
        let name = shares.state(one.state.as_str()).map_or(one.state.to_string(), |at| shares.names[at].clone());
        let name = one.year.map_or(name.clone(), |year| format!("{name}, {year}"));
        std::iter::once(Cell::Words(name)).chain(one.ranges.iter().map(|range| cell(range, language))).collect()
    };
    Table {
        id,
        caption,
        columns: std::iter::once(Heading::words(language.say(subject.members())))
            .chain(table.stages.iter().enumerate().map(stage))
            .collect(),
        rows: of.iter().map(row).collect(),
        total: None,
        notes: Vec::new(),
    }
}

fn cell(range: &Result<(Rational, Rational), String>, language: &Language) -> Cell {
    match range {
        Ok((least, greatest)) if least == greatest => Cell::number(Figure::rounded(least.clone(), 2)),
        range => Cell::Words(FreedomTable::cell(range).in_language(language)),
    }
}
