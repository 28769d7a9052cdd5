//! A document as the data that the template reads: every text a string of JSON.

use serde_json::{Value, json};

use super::attached;
use super::fit::{self, fit};
use super::letters::{Letters, breakable};
use super::world::Typefaces;
use crate::document::chart::{self, Chart};
use crate::document::{Block, Cell, Document, Language, Paper, Section, Subject, Table, Unwritable};

/// The longest word that is kept in one piece in running text, and in text as it stands.
const WORD: usize = 60;

/// Everything that the template reads.
pub(super) fn content(subject: Subject<'_>, typefaces: &Typefaces) -> Result<Value, Unwritable> {
    let Document { language, title, facts, summary, sections } = subject.document;
    let about = language.about();
    let all = Content { letters: &typefaces.letters, language };
    let section =
        |section: &Section| json!({ "title": all.text(&section.title), "blocks": all.blocks(&section.blocks) });
    Ok(json!({
        "language": about.tag,
        "right-to-left": about.right_to_left,
        "typefaces": typefaces.families,
        "paper": match subject.paper { Paper::A4 => "a4", Paper::Letter => "us-letter" },
        "title": all.text(title),
        "summary": all.text(summary),
        "facts": all.pairs(facts),
        "contents": all.text(&language.say("contents")),
        "sections": sections.iter().map(section).collect::<Vec<_>>(),
        "made": all.text(&language.say_with("made-with", &[("version", subject.report.head.version)])),
        "attached": attached::files(subject)?,
    }))
}

/// Texts and blocks in a language, in the letters that there are.
struct Content<'a> {
    letters: &'a Letters,
    language: &'a Language,
}

impl Content<'_> {
    fn text(&self, text: &str) -> String {
        breakable(&self.letters.printable(text), WORD)
    }

    fn texts(&self, all: &[String]) -> Vec<String> {
        all.iter().map(|one| self.text(one)).collect()
    }

    fn pairs(&self, all: &[(String, String)]) -> Vec<[String; 2]> {
        all.iter().map(|(one, other)| [self.text(one), self.language.apart(&self.text(other))]).collect()
    }

    /// What stands in a cell; numbers run from left to right, sign first, in every language.
    fn cell(&self, one: &Cell) -> String {
        let text = self.part(&one.text(self.language));
        match one {
            Cell::Number { .. } if self.language.about().right_to_left => format!("\u{2066}{text}\u{2069}"),
            Cell::Number { .. } | Cell::Empty => text,
            Cell::Words(_) | Cell::Found(..) => self.language.apart(&text),
        }
    }

    /// A text that has no more room than a column.
    fn part(&self, text: &str) -> String {
        breakable(&self.letters.printable(text), fit::WORD)
    }

    fn blocks(&self, all: &[Block]) -> Vec<Value> {
        all.iter().map(|one| self.block(one)).collect()
    }

    fn block(&self, one: &Block) -> Value {
        match one {
            Block::Paragraph(words) => json!({ "kind": "paragraph", "text": self.text(words) }),
            Block::List(points) => json!({ "kind": "list", "items": self.texts(points) }),
            Block::Reported(points) => json!({ "kind": "reported", "items": self.texts(points) }),
            Block::Terms(terms) => json!({ "kind": "terms", "items": self.pairs(terms) }),
            Block::Table(one) => json!({ "kind": "table", "table": self.table(one) }),
            Block::Chart(one) => self.picture(one),
            Block::Verbatim(words) => json!({ "kind": "verbatim", "text": self.text(words) }),
            Block::Fold(line, inner) => {
                json!({ "kind": "fold", "title": self.text(line), "blocks": self.blocks(inner) })
            }
        }
    }

    fn picture(&self, one: &Chart) -> Value {
        json!({
            "kind": "chart",
            "title": self.text(&one.title),
            "description": self.letters.printable(&one.description),
            "svg": self.letters.spelled(&chart::standalone(one, self.language)),
            "table": self.table(&one.table),
        })
    }

    fn table(&self, one: &Table) -> Value {
        let fit = fit(one, self.language);
        // The first cell of words names the row.
        let row = |cells: &[Cell]| {
            let name = cells.iter().position(Cell::is_words);
            let cells: Vec<String> = cells.iter().map(|one| self.cell(one)).collect();
            json!({ "name": name, "cells": cells })
        };
        json!({
            "caption": self.text(&one.caption),
            "columns": one.columns.iter().map(|heading| json!({ "title": self.part(&heading.title), "numbers": heading.numbers })).collect::<Vec<_>>(),
            "rows": one.rows.iter().map(|cells| row(cells)).collect::<Vec<_>>(),
            "total": one.total.as_deref().map(row),
            "notes": self.texts(&one.notes),
            "size": fit.size,
            "turned": fit.turned,
            "halves": fit.halves,
            "widths": fit.widths,
            "line": fit.line,
        })
    }
}
