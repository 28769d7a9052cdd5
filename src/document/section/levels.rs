//! The levels below members: one annexed table a level, which adds up to the number of its member, and what was studied of it.

use super::{Subject, annex, binding, freedom, order};
use crate::document::{Block, Section, Table};
use crate::report::{Body, LevelReport};

/// The section, where a number is shared further.
pub(super) fn section(subject: Subject<'_>) -> Option<Section> {
    let mut blocks = Vec::new();
    below(subject, &mut blocks);
    (!blocks.is_empty()).then(|| Section { id: "levels", title: subject.language.say("levels"), blocks })
}

/// The tables of the levels below a report, each followed by those below it.
fn below(subject: Subject<'_>, blocks: &mut Vec<Block>) {
    for level in &subject.report.levels {
        let Body::Shares(shares) = &level.report.body else { continue };
        let order = order::by_name(&shares.names, subject.language);
        let inner = Subject { report: &level.report, shares, language: subject.language, order: &order };
        let number = blocks.iter().filter(|block| matches!(block, Block::Table(_))).count() + 1;
        let table = table(subject, inner, level, number);
        let title = table.caption.clone();
        blocks.push(Block::Table(table));
        studies(inner, &title, number, blocks);
        below(inner, blocks);
    }
}

/// What was studied of a level, each under a line with its title.
fn studies(inner: Subject<'_>, title: &str, number: usize, blocks: &mut Vec<Block>) {
    let (report, language) = (inner.report, inner.language);
    if report.head.prices {
        blocks.push(Block::Fold(format!("{title}: {}", language.say("binding")), binding::prices(report, language)));
    }
    if let Some(table) = &report.freedom {
        let told = freedom::blocks(inner, table, &format!("level-{number}-freedom"));
        blocks.push(Block::Fold(format!("{title}: {}", language.say("freedom")), told));
    }
}

fn table(upper: Subject<'_>, inner: Subject<'_>, level: &LevelReport, number: usize) -> Table {
    let language = upper.language;
    let member = upper.shares.state(&level.of);
    let name = member.map_or(level.of.clone(), |at| upper.shares.names[at].clone());
    let owed = upper.shares.in_people().zip(member).map(|(column, at)| language.number(&column.cells[at]));
    let mut table = annex::plain_table(inner);
    table.notes.push(language.say_with("level-note-sum", &[("state", &name), ("number", &owed.unwrap_or_default())]));
    // By place, not by name: a file's own names could make an address that stands elsewhere.
    table.id = format!("level-{number}-table");
    table.caption = language.say_with("level-caption", &[("state", &name), ("title", &level.report.head.title)]);
    table
}
