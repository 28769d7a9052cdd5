//! A document as the data that the template reads: every text a string of JSON.

use serde_json::{Value, json};

use super::fit::{self, fit};
use super::letters::{breakable, printable, spelled};
use crate::document::chart::{self, Chart};
use crate::document::{Block, Cell, Document, Language, Paper, Subject, Table};
use crate::report;

/// The longest word that is kept in one piece in running text, and in text as it stands.
const WORD: usize = 60;

/// Everything that the template reads.
pub(super) fn content(subject: Subject<'_>) -> Value {
    let Subject { report, document, paper } = subject;
    let Document { language, .. } = document;
    let about = language.about();
    let section = |section: &crate::document::Section| json!({ "title": text(&section.title), "blocks": blocks(&section.blocks, language) });
    json!({
        "language": about.tag,
        "right-to-left": about.right_to_left,
        "paper": match paper { Paper::A4 => "a4", Paper::Letter => "us-letter" },
        "title": text(&document.title),
        "summary": text(&document.summary),
        "facts": pairs(&document.facts),
        "contents": text(&language.say("contents")),
        "sections": document.sections.iter().map(section).collect::<Vec<_>>(),
        "made": text(&language.say_with("made-with", &[("version", report.head.version)])),
        "attached": attached(report, language),
    })
}

/// What is attached, as it is: the result, which `verify` reads, and the scenario.
fn attached(report: &report::Report, language: &Language) -> Value {
    let result = report::format("json").map(|format| (format.write)(report)).unwrap_or_default();
    json!([
        { "name": super::attached::RESULT, "kind": "application/json", "about": language.say("results"), "bytes": result },
        { "name": "scenario.toml", "kind": "application/toml", "about": language.say("scenario"), "bytes": report.record.scenario_text },
    ])
}

fn text(text: &str) -> String {
    breakable(&printable(text), WORD)
}

fn texts(all: &[String]) -> Vec<String> {
    all.iter().map(|one| text(one)).collect()
}

fn pairs(all: &[(String, String)]) -> Vec<[String; 2]> {
    all.iter().map(|(one, other)| [text(one), text(other)]).collect()
}

fn blocks(all: &[Block], language: &Language) -> Vec<Value> {
    all.iter().map(|one| block(one, language)).collect()
}

fn block(one: &Block, language: &Language) -> Value {
    match one {
        Block::Paragraph(words) => json!({ "kind": "paragraph", "text": text(words) }),
        Block::List(points) | Block::Reported(points) => json!({ "kind": "list", "items": texts(points) }),
        Block::Terms(terms) => json!({ "kind": "terms", "items": pairs(terms) }),
        Block::Table(one) => json!({ "kind": "table", "table": table(one, language) }),
        Block::Chart(one) => picture(one, language),
        Block::Verbatim(words) => json!({ "kind": "verbatim", "text": text(words) }),
        Block::Fold(line, inner) => json!({ "kind": "fold", "title": text(line), "blocks": blocks(inner, language) }),
    }
}

fn picture(one: &Chart, language: &Language) -> Value {
    json!({
        "kind": "chart",
        "title": text(&one.title),
        "description": printable(&one.description),
        "svg": spelled(&chart::standalone(one, language)),
        "table": table(&one.table, language),
    })
}

fn table(one: &Table, language: &Language) -> Value {
    let fit = fit(one, language);
    let cell = |words: &str| breakable(&printable(words), fit::WORD);
    // The first cell of words names the row.
    let row = |cells: &[Cell]| {
        let name = cells.iter().position(|cell| matches!(cell, Cell::Words(_)));
        let cells: Vec<String> = cells.iter().map(|one| cell(&one.text(language))).collect();
        json!({ "name": name, "cells": cells })
    };
    json!({
        "caption": text(&one.caption),
        "columns": one.columns.iter().map(|heading| json!({ "title": cell(&heading.title), "numbers": heading.numbers })).collect::<Vec<_>>(),
        "rows": one.rows.iter().map(|cells| row(cells)).collect::<Vec<_>>(),
        "total": one.total.as_deref().map(row),
        "notes": texts(&one.notes),
        "size": fit.size,
        "turned": fit.turned,
        "widths": fit.widths,
    })
}
