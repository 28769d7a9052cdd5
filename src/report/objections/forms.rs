//! The attack sheet as text, Markdown, CSV and JSON.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{ObjectionLine, Sheet, StateSheet};
use crate::report::csv::written;
use crate::report::json::{canonical, figure};
use crate::report::markdown::escaped;
use crate::report::table::{printable, wrapped};

/// The version of the JSON form.
const FORM: u32 = 2;

pub(super) fn text(sheet: &Sheet) -> String {
    let mut text = format!("{}\n{} · {}\n", wrapped(&sheet.title, ""), sheet.id, sheet.proof);
    for asked in &sheet.asked {
        let _ = writeln!(text, "{}", wrapped(&format!("asked for beside the file: {asked}"), "  "));
    }
    for state in &sheet.states {
        let _ = writeln!(text, "\n{}", wrapped(&printable(&heading(state, sheet.unit.word())), "  "));
        for (one, number) in state.objections.iter().zip(1..) {
            let line = format!("{number}. {} Concerns {} {}.", one.sentence, one.concerned.spaced(), sheet.unit.word());
            let _ = writeln!(text, "{}\n{}", wrapped(&line, "   "), wrapped(&format!("   How: {}.", one.how), "   "));
        }
    }
    text.push_str("\nNotes\n");
    for note in &sheet.notes {
        let _ = writeln!(text, "{}", wrapped(&format!("- {note}"), "  "));
    }
    text
}

fn heading(state: &StateSheet, unit: &str) -> String {
    let count = match state.objections.len() {
        0 => "the results support no objection".to_owned(),
        1 => "1 objection".to_owned(),
        many => format!("{many} objections"),
    };
    format!("{} {}, obligation {} {unit}: {count}", state.code, state.name, state.obligation.spaced())
}

pub(super) fn markdown(sheet: &Sheet) -> String {
    let mut text = format!("# Objections: {}\n\n{} · {}\n\n", escaped(&sheet.title), sheet.id, sheet.proof);
    for asked in &sheet.asked {
        let _ = writeln!(text, "- asked for beside the file: {}", escaped(asked));
    }
    for state in &sheet.states {
        let _ = writeln!(text, "## {}\n", escaped(&heading(state, sheet.unit.word())));
        for (one, number) in state.objections.iter().zip(1..) {
            let (concerned, unit) = (one.concerned.spaced(), sheet.unit.word());
            let _ = writeln!(
                text,
                "{number}. {} Concerns {concerned} {unit}. How: {}.",
                escaped(&one.sentence),
                escaped(one.how)
            );
        }
        text.push('\n');
    }
    text.push_str("## Notes\n\n");
    for note in &sheet.notes {
        let _ = writeln!(text, "- {}", escaped(note));
    }
    let _ = writeln!(text, "- scenario {}", sheet.digest);
    text
}

pub(super) fn csv(sheet: &Sheet) -> String {
    let mut rows = vec![["code", "name", "number", "objection", "figure", "unit", "value"].map(str::to_owned).to_vec()];
    for state in &sheet.states {
        for (one, number) in state.objections.iter().zip(1..) {
            let mut put = |figure: &str, unit: &str, value: String| {
                let cells = [&state.code, &state.name, &format!("{number}"), one.kind, figure, unit, &value];
                rows.push(cells.map(str::to_owned).to_vec());
            };
            put("concerned", sheet.unit.word(), one.concerned.text());
            for (name, unit, figure) in &one.figures {
                put(name, unit, figure.text());
            }
        }
    }
    written(&rows)
}

pub(super) fn json(sheet: &Sheet) -> String {
    let objection = |one: &ObjectionLine| {
        let figures =
            one.figures.iter().map(|(name, unit, value)| json!({ "name": name, "unit": unit, "value": figure(value) }));
        json!({
            "kind": one.kind, "sentence": one.sentence, "how": one.how, "concerned": figure(&one.concerned),
            "figures": figures.collect::<Vec<Value>>(),
        })
    };
    let state = |state: &StateSheet| {
        json!({
            "code": state.code, "name": state.name, "obligation": figure(&state.obligation), "unit": sheet.unit.word(),
            "objections": state.objections.iter().map(objection).collect::<Vec<Value>>(),
        })
    };
    canonical(&json!({
        "form": FORM,
        "kind": "objections",
        "program": "onus",
        "version": env!("CARGO_PKG_VERSION"),
        "title": sheet.title,
        "id": sheet.id,
        "asked": sheet.asked,
        "proof": sheet.proof,
        "digest": sheet.digest,
        "states": sheet.states.iter().map(state).collect::<Vec<Value>>(),
        "notes": sheet.notes,
    }))
}
