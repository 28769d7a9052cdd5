//! What changed between two drafts as text, Markdown, CSV and JSON. What states owe stands there as `compare` shows it.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{DataChange, DraftDiff};
use crate::report::comparison::{
    csv as states_csv, json as states_json, markdown as states_markdown, table as states_table,
};
use crate::report::csv::written;
use crate::report::json::canonical;
use crate::report::markdown::escaped;
use crate::report::table::wrapped;
use crate::study::compare::{ChangeKind, LevelChange, SaidAt, TableChange, ValueChange};

/// The version of the JSON form.
const FORM: u32 = 2;

fn word(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Added => "added",
        ChangeKind::Removed => "removed",
        ChangeKind::Changed => "changed",
    }
}

/// `Art. 5`, `Art. 5, now Art. 6`, or `no article`.
fn articles(change: &TableChange) -> String {
    let text = |articles: &[String]| if articles.is_empty() { "no article".to_owned() } else { articles.join("; ") };
    let [old, new] = [&change.articles[0], &change.articles[1]];
    match change.kind {
        ChangeKind::Added => text(new),
        ChangeKind::Removed => text(old),
        ChangeKind::Changed if old == new => text(old),
        ChangeKind::Changed => format!("{}, now {}", text(old), text(new)),
    }
}

fn said(said: Option<&SaidAt>) -> String {
    said.map_or_else(
        || "nothing".to_owned(),
        |one| {
            let line =
                one.line.map_or_else(|| " (default or from outside)".to_owned(), |line| format!(" (line {line})"));
            format!("{}{line}", one.value)
        },
    )
}

fn value(change: &ValueChange) -> String {
    let step =
        change.step.as_ref().map_or_else(|| "can change no obligation".to_owned(), |step| format!("step {step}"));
    format!("{}: {} -> {} [{step}]", change.path, said(change.old.as_ref()), said(change.new.as_ref()))
}

fn data(change: &DataChange) -> String {
    let edition = |side: usize| change.editions[side].as_deref().unwrap_or("not used");
    format!("data of {}: {} -> {}", change.reference, edition(0), edition(1))
}

impl DraftDiff {
    /// What changed in one sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        let [old, new] = &self.names;
        if self.is_same() {
            return format!(
                "From {old} to {new} nothing changed in meaning: both have the digest {}.",
                self.digests[0]
            );
        }
        let count = |kind: ChangeKind| self.changes.iter().filter(|change| change.kind == kind).count();
        let replaced = match &self.supersedes {
            None => String::new(),
            Some((_, true)) => format!(" {new} names {old} as the draft that it replaces."),
            Some((code, false)) => {
                format!(" {new} names another draft than {old} as the one that it replaces: {code}.")
            }
        };
        format!(
            "From {old} to {new}: {} tables changed, {} added, {} removed; {} members enter, {} leave; the data of {} indicators differ.{replaced}",
            count(ChangeKind::Changed),
            count(ChangeKind::Added),
            count(ChangeKind::Removed),
            self.members.iter().filter(|(.., what)| *what == "enters").count(),
            self.members.iter().filter(|(.., what)| *what == "leaves").count(),
            self.data.len()
        )
    }
}

pub(super) fn table(diff: &DraftDiff) -> String {
    let mut text = format!("{}\n", wrapped(&diff.sentence(), ""));
    if diff.is_same() {
        return text;
    }
    for change in &diff.changes {
        let head = format!("{} {} · {}", word(change.kind), change.table, articles(change));
        let _ = writeln!(text, "\n{}", wrapped(&head, "  "));
        for one in &change.values {
            let _ = writeln!(text, "{}", wrapped(&format!("  {}", value(one)), "      "));
        }
    }
    if !diff.members.is_empty() || !diff.level_members.is_empty() || !diff.data.is_empty() {
        text.push('\n');
    }
    for (code, name, what) in &diff.members {
        let _ = writeln!(text, "{}", wrapped(&format!("{code} {name} {what}"), "  "));
    }
    for change in &diff.level_members {
        let _ = writeln!(text, "{}", wrapped(&change.to_string(), "  "));
    }
    for change in &diff.data {
        let _ = writeln!(text, "{}", wrapped(&data(change), "  "));
    }
    text.push('\n');
    match &diff.states {
        Ok(states) => text.push_str(&states_table::write(states)),
        Err(why) => {
            let _ = writeln!(text, "{}", wrapped(why, "  "));
        }
    }
    text
}

pub(super) fn markdown(diff: &DraftDiff) -> String {
    let mut text = format!("# What changed\n\n{}\n\n", escaped(&diff.sentence()));
    if diff.is_same() {
        return text;
    }
    text.push_str(
        "| | table | article | path | old | new | step of the bridge |\n| --- | --- | --- | --- | --- | --- | --- |\n",
    );
    for change in &diff.changes {
        let head = format!("{} | {} | {}", word(change.kind), escaped(&change.table), escaped(&articles(change)));
        for one in &change.values {
            let step = one.step.as_deref().unwrap_or("none: can change no obligation");
            let cells = [&one.path, &said(one.old.as_ref()), &said(one.new.as_ref()), step].map(escaped);
            let _ = writeln!(text, "| {head} | {} |", cells.join(" | "));
        }
        if change.values.is_empty() {
            let _ = writeln!(text, "| {head} | | | | |");
        }
    }
    text.push('\n');
    for (code, name, what) in &diff.members {
        let _ = writeln!(text, "- {} {} {what}", escaped(code), escaped(name));
    }
    for change in &diff.level_members {
        let _ = writeln!(text, "- {}", escaped(&change.to_string()));
    }
    for change in &diff.data {
        let _ = writeln!(text, "- {}", escaped(&data(change)));
    }
    text.push('\n');
    match &diff.states {
        Ok(states) => text.push_str(&states_markdown::write(states)),
        Err(why) => {
            let _ = writeln!(text, "{}", escaped(why));
        }
    }
    text
}

pub(super) fn csv(diff: &DraftDiff) -> String {
    let head = || ["kind", "code", "name", "scenario", "figure", "unit", "value"].map(str::to_owned).to_vec();
    let mut rows = diff.states.as_ref().map_or_else(|_| vec![head()], |states| states_csv::rows(states));
    let [old, new] = &diff.names;
    // With its letter first, a name such as `@arden` is no formula of a spreadsheet.
    let sides = [format!("A {old}"), format!("B {new}")];
    let mut put = |cells: [&str; 5], value: &str| {
        let [kind, code, name, side, figure] = cells;
        rows.push([kind, code, name, side, figure, "", value].map(str::to_owned).to_vec());
    };
    for change in &diff.changes {
        put(["table", &change.table, &articles(change), &sides[1], word(change.kind)], "");
        for one in &change.values {
            for (side, said) in sides.iter().zip([&one.old, &one.new]) {
                let line = said.as_ref().and_then(|one| one.line).map_or(String::new(), |line| format!("line {line}"));
                let value = said.as_ref().map_or("", |one| one.value.as_str());
                put(["value", &one.path, one.step.as_deref().unwrap_or(""), side, &line], value);
            }
        }
    }
    for (code, name, what) in &diff.members {
        put(["member", code, name, &sides[1], what], "");
    }
    for change in &diff.level_members {
        let level = format!("level {} of {}", change.level, change.of);
        let (code, name) = change.member.as_ref().map_or(("", ""), |(code, name)| (code.as_str(), name.as_str()));
        put([&level, code, name, &sides[1], change.what], "");
    }
    for change in &diff.data {
        for (side, edition) in sides.iter().zip(&change.editions) {
            put(["data", &change.reference, "", side, "edition"], edition.as_deref().unwrap_or(""));
        }
    }
    written(&rows)
}

pub(super) fn json(diff: &DraftDiff) -> String {
    let said = |one: &Option<SaidAt>| one.as_ref().map(|one| json!({ "value": one.value, "line": one.line }));
    let value =
        |one: &ValueChange| json!({ "path": one.path, "old": said(&one.old), "new": said(&one.new), "step": one.step });
    let change = |one: &TableChange| {
        json!({
            "table": one.table, "kind": word(one.kind), "old_articles": one.articles[0], "new_articles": one.articles[1],
            "values": one.values.iter().map(value).collect::<Vec<Value>>(),
        })
    };
    let member =
        |(code, name, what): &(String, String, &str)| json!({ "code": code, "name": name, "membership": what });
    let level_member = |one: &LevelChange| {
        let member = one.member.as_ref().map(|(code, name)| json!({ "code": code.as_str(), "name": name }));
        json!({ "level": one.level, "of": one.of.as_str(), "what": one.what, "member": member })
    };
    let data = |one: &DataChange| json!({ "reference": one.reference, "old": one.editions[0], "new": one.editions[1] });
    let (states, why) = match &diff.states {
        Ok(states) => (Some(states_json::value(states)), None),
        Err(why) => (None, Some(why)),
    };
    let mut whole = json!({
        "form": FORM,
        "kind": "diff",
        "program": "onus",
        "version": env!("CARGO_PKG_VERSION"),
        "old": { "name": diff.names[0], "digest": diff.digests[0] },
        "new": { "name": diff.names[1], "digest": diff.digests[1] },
        "same_meaning": diff.is_same(),
        "sentence": diff.sentence(),
        "changes": diff.changes.iter().map(change).collect::<Vec<Value>>(),
        "members": diff.members.iter().map(member).collect::<Vec<Value>>(),
        "data": diff.data.iter().map(data).collect::<Vec<Value>>(),
        "states": states,
        "no_states": why,
    });
    // Of drafts without levels nothing is said of levels.
    if !diff.level_members.is_empty() {
        whole["level_members"] = json!(diff.level_members.iter().map(level_member).collect::<Vec<Value>>());
    }
    canonical(&whole)
}
