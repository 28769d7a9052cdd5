//! What changed between two drafts: tables that came, went or changed, with every value before and after and where it stands.

use std::collections::{BTreeMap, BTreeSet};

use super::differences;
use crate::scenario::{Says, Scenario, Statement};

/// A table in which something changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableChange {
    /// Its path: `rules.duty`; the first part of the path for what stands in no table.
    pub table: String,
    /// Whether it came, went, or stands in both.
    pub kind: ChangeKind,
    /// The articles that it implements in the old draft and in the new one.
    pub articles: [Vec<String>; 2],
    /// What differs, in the order of paths.
    pub values: Vec<ValueChange>,
}

/// How a table changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// Only the new draft has it.
    Added,
    /// Only the old draft has it.
    Removed,
    /// Both have it, and something in it differs.
    Changed,
}

/// A value that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueChange {
    /// Its path.
    pub path: String,
    /// In the old draft; none where that does not have it.
    pub old: Option<SaidAt>,
    /// In the new draft.
    pub new: Option<SaidAt>,
    /// The step of the bridge that it belongs to; none for what can change no obligation.
    pub step: Option<String>,
}

/// A value and its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidAt {
    /// As TOML text in one spelling.
    pub value: String,
    /// Its line; none for a default and for what was changed from outside.
    pub line: Option<usize>,
}

/// Everything that two drafts say differently. Comments, order and spelling make no difference; nothing is left out that has one.
#[must_use]
pub fn draft_changes(old: &Scenario, new: &Scenario) -> Vec<TableChange> {
    let sides = [old, new];
    let said = sides.map(by_path);
    let articles = sides.map(Scenario::articles_by_path);
    let steps = differences(old, new).clauses;
    let paths: BTreeSet<&str> = said.iter().flat_map(BTreeMap::keys).copied().collect();
    let mut changes: BTreeMap<String, TableChange> = BTreeMap::new();
    for path in paths {
        let here = [0, 1].map(|side| said[side].get(path).copied());
        if here[0].map(|one| &one.says) == here[1].map(|one| &one.says) {
            continue;
        }
        let table = table_of(path, sides);
        let change = changes.entry(table.clone()).or_insert_with(|| TableChange {
            kind: kind(&table, sides),
            articles: [0, 1].map(|side| articles[side].of(&table).into_iter().map(str::to_owned).collect()),
            table,
            values: Vec::new(),
        });
        let [before, after] = [0, 1].map(|side| here[side].and_then(|one| said_at(one, sides[side])));
        if before.is_none() && after.is_none() {
            continue;
        }
        let parts: Vec<&str> = path.split('.').collect();
        let covers =
            |covered: &Vec<String>| parts.len() >= covered.len() && parts.iter().zip(covered).all(|(a, b)| a == b);
        let step = steps.iter().find(|step| step.paths.iter().any(covers)).map(|step| step.name.clone());
        change.values.push(ValueChange { path: path.to_owned(), old: before, new: after, step });
    }
    changes.into_values().collect()
}

/// What a scenario says, by path. The digest of an own indicator counts where its numbers stand in a file of their own: else they are
/// said one by one.
fn by_path(scenario: &Scenario) -> BTreeMap<&str, &Statement> {
    let all = scenario.statements();
    let files: BTreeSet<&str> = all.iter().filter_map(|one| one.path.strip_suffix(".file")).collect();
    let counts = |one: &&Statement| !matches!(one.says, Says::Holds(_)) || files.contains(one.path.as_str());
    all.iter().filter(counts).map(|one| (one.path.as_str(), one)).collect()
}

fn said_at(one: &Statement, scenario: &Scenario) -> Option<SaidAt> {
    let value = match &one.says {
        Says::Stands => return None,
        Says::Value(value) => value.clone(),
        Says::Holds(digest) => format!("numbers with SHA-256 {digest}"),
    };
    Some(SaidAt { value, line: (one.given && one.place.file == scenario.file).then(|| one.place.line()) })
}

/// The nearest table around a path in either draft.
fn table_of(path: &str, sides: [&Scenario; 2]) -> String {
    let around = sides.iter().filter_map(|side| side.table_around(path)).map(|table| &table.path);
    let nearest = around.max_by_key(|path| path.len());
    nearest.cloned().unwrap_or_else(|| path.split('.').next().unwrap_or_default().to_owned())
}

fn kind(table: &str, sides: [&Scenario; 2]) -> ChangeKind {
    let below = format!("{table}.");
    let has = |side: &Scenario| side.statements().iter().any(|one| one.path == table || one.path.starts_with(&below));
    match sides.map(has) {
        [false, _] => ChangeKind::Added,
        [_, false] => ChangeKind::Removed,
        _ => ChangeKind::Changed,
    }
}
