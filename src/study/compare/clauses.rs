//! What two scenarios say differently, as clauses that can be taken one by one.

use std::collections::{BTreeMap, BTreeSet};

use super::NoBridge;
use crate::diagnostic::list;
use crate::scenario::tree::{Node, Table, Value};
use crate::scenario::{Draft, Scenario, canonical};
use crate::study::shapley::STEP_LIMIT;

/// A difference between two scenarios that is taken as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// Its name: `rules.duty`, `key.weights`, `people`; several that are taken together have ` + ` between them.
    pub name: String,
    /// The paths of the file that it covers, in parts.
    pub(super) paths: BTreeSet<Vec<String>>,
}

/// Everything in which two scenarios differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What may change an obligation.
    pub clauses: Vec<Clause>,
    /// Paths that differ and can change no obligation: titles, labels, sources, what is set against it.
    pub silent: Vec<String>,
    /// Whether own states differ, so that own groups and indicators go with them.
    pub(super) own_states: bool,
}

/// Parts of a path that say what a table is, not what it does.
const WORDS: [&str; 6] = ["label", "contested", "clause", "reason", "source", "title"];
/// Tables and keys that change no obligation: words, what is set against it, and the price of what is carried.
const SILENT: [&[&str]; 17] = [
    &["id"],
    &["title"],
    &["note"],
    &["status"],
    &["clause"],
    &["supersedes"],
    &["articles"],
    &["variants"],
    &["source"],
    &["published"],
    &["trigger"],
    &["money", "local"],
    &["expect"],
    &["actuals"],
    &["people", "show"],
    &["money", "usd_per_ru"],
    &["money", "once"],
];

/// The differences of meaning between two scenarios, as clauses: comments, order and spelling make none.
///
/// All weights are one clause with criteria that come and go, `key.combine` and `key.rescale`: weights that do not sum to one are no key.
/// Everything else of a criterion is a clause of its own, and so is each rule, factor, own group and own indicator; members,
/// people, bars, goals, rounding and money are one each. Where the scenarios list other states of their own, their own groups
/// and indicators go with the members.
#[must_use]
pub fn differences(old: &Scenario, new: &Scenario) -> Difference {
    let (before, after) = (canonical(old), canonical(new));
    let (before, after): (BTreeSet<&str>, BTreeSet<&str>) = (before.lines().collect(), after.lines().collect());
    let trees = [Draft::of(old), Draft::of(new)];
    let [a, b] = [trees[0].tree(), trees[1].tree()];
    let own_states = own(a) != own(b);
    let mut clauses: BTreeMap<String, BTreeSet<Vec<String>>> = BTreeMap::new();
    let mut silent = BTreeSet::new();
    for line in before.symmetric_difference(&after) {
        let path = line.split(' ').next().unwrap_or_default().trim_matches(['[', ']']);
        let parts: Vec<&str> = path.split('.').collect();
        if is_silent(&parts, line) {
            // An article is called as its draft calls it, with points and spaces.
            silent.insert(if parts[0] == "articles" { "articles".to_owned() } else { path.to_owned() });
        } else if let Some((name, path)) = clause(&parts, line, [a, b], own_states) {
            clauses.entry(name).or_default().insert(path.iter().map(|part| (*part).to_owned()).collect());
        }
    }
    // A table that comes or goes takes its words with it.
    let covered = |path: &String| {
        let parts: Vec<&str> = path.split('.').collect();
        clauses.values().flatten().any(|path| parts.len() > path.len() && parts.iter().zip(path).all(|(a, b)| a == b))
    };
    let silent = silent.iter().filter(|path| !covered(path)).cloned().collect();
    let clauses = clauses.into_iter().map(|(name, paths)| Clause { name, paths }).collect();
    Difference { clauses, silent, own_states }
}

/// The codes of a file's own states.
fn own(tree: &Table) -> BTreeSet<&str> {
    match tree.at("states.list").map(|node| &node.value) {
        Some(Value::Table(list)) => list.0.iter().map(|entry| entry.key.as_str()).collect(),
        _ => BTreeSet::new(),
    }
}

fn is_silent(parts: &[&str], line: &str) -> bool {
    // A header names a table, whatever that is called; in a table of the top only its clause is a word.
    let word = |last: &&str| if parts.len() > 2 { WORDS.contains(last) } else { *last == "clause" };
    // A code of the user's own may be spelt like a word: a word has a text, or says whether.
    let value = line.split_once(" = ").map_or("", |(_, value)| value);
    let says = value.starts_with('"') || ["true", "false"].contains(&value);
    let words =
        !line.starts_with('[') && says && parts.last().is_some_and(word) && !parts.starts_with(&["people", "and"]);
    let names = parts.first() == Some(&"states") && matches!(parts.last(), Some(&("name" | "region")));
    words || names || SILENT.iter().any(|path| parts.starts_with(path))
}

/// The name of the clause of a changed line, and the path that it covers.
fn clause<'p>(parts: &[&'p str], line: &str, [a, b]: [&Table; 2], own_states: bool) -> Option<(String, Vec<&'p str>)> {
    let first = |n: usize| parts.iter().take(n).copied().collect::<Vec<&str>>();
    let of = |n: usize| Some((first(n).join("."), first(n)));
    let weights = |path: Vec<&'p str>| Some(("key.weights".to_owned(), path));
    match parts {
        ["groups" | "indicator", ..] if own_states => Some(("states".to_owned(), first(1))),
        // The same file or the same words under another date give other cells: that is the date's doing.
        ["indicator", _] if line.contains(" holds ") && !has_file(a, parts) && !has_file(b, parts) => None,
        ["key", "criteria", name, rest @ ..] => {
            let here = |tree: &Table| tree.at(&format!("key.criteria.{name}")).is_some();
            match rest {
                _ if !here(a) || !here(b) => weights(first(3)),
                ["weight" | "exponent", ..] => weights(first(4)),
                [] => None,
                _ => Some((first(3).join("."), first(4))),
            }
        }
        ["key", "combine" | "rescale"] => weights(first(2)),
        ["key", "factor", ..] => of(3),
        ["key" | "rules" | "groups" | "indicator", ..] => of(2),
        _ => of(1),
    }
}

fn has_file(tree: &Table, parts: &[&str]) -> bool {
    tree.at(&format!("{}.file", parts.join("."))).is_some()
}

impl Difference {
    /// Puts clauses together: each entry of `together` lists names with commas between them, and a name stands for every clause
    /// below it too (`rules` for `rules.duty`).
    ///
    /// # Errors
    /// [`NoBridge::UnknownClause`].
    pub fn put_together(&mut self, together: &[String]) -> Result<(), NoBridge> {
        for entry in together {
            let mut chosen = BTreeSet::new();
            for name in entry.split(',').map(str::trim) {
                let below = |clause: &Clause| {
                    clause.name.split(" + ").any(|one| one == name || one.starts_with(&format!("{name}.")))
                };
                let found: Vec<usize> = (0..self.clauses.len()).filter(|at| below(&self.clauses[*at])).collect();
                if found.is_empty() {
                    let known = list(self.clauses.iter().map(|clause| clause.name.as_str()));
                    return Err(NoBridge::UnknownClause { name: name.to_owned(), known });
                }
                chosen.extend(found);
            }
            self.join(&chosen);
        }
        Ok(())
    }

    /// Where there are more clauses than can be taken one by one, puts those of one section together, the section with the most
    /// clauses first (in the order of names among equals), until there are few enough or every section is one.
    ///
    /// # Errors
    /// [`NoBridge::TooMany`] where even the sections are too many.
    pub fn few_enough(&mut self) -> Result<(), NoBridge> {
        while self.clauses.len() > STEP_LIMIT {
            let mut sections: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
            for (at, clause) in self.clauses.iter().enumerate() {
                sections.entry(section(&clause.name)).or_default().insert(at);
            }
            let most = sections.values().map(BTreeSet::len).max().unwrap_or(0);
            let Some(largest) = sections.into_values().find(|section| section.len() == most && most > 1) else {
                let names = list(self.clauses.iter().map(|clause| clause.name.as_str()));
                return Err(NoBridge::TooMany { clauses: self.clauses.len(), names });
            };
            self.join(&largest);
        }
        Ok(())
    }

    fn join(&mut self, chosen: &BTreeSet<usize>) {
        let Some(&first) = chosen.first() else { return };
        let names: Vec<&str> = chosen.iter().map(|at| self.clauses[*at].name.as_str()).collect();
        let paths = chosen.iter().flat_map(|at| self.clauses[*at].paths.iter().cloned()).collect();
        let joined = Clause { name: names.join(" + "), paths };
        let mut at = 0;
        self.clauses.retain(|_| {
            at += 1;
            !chosen.contains(&(at - 1))
        });
        self.clauses.insert(first, joined);
    }

    /// The old tree with the marked clauses as the new one has them.
    ///
    /// Variants, expectations, sources and published tables are left out, and so that every clause finds what it names, own groups and indicators of
    /// both files stand in it: one that nothing names changes nothing.
    pub(super) fn between(&self, old: &Table, new: &Table, taken: &[bool]) -> Table {
        let mut tree = old.clone();
        tree.0.retain(|entry| !["variants", "expect", "source", "published", "trigger"].contains(&entry.key.as_str()));
        if !self.own_states {
            unite(&mut tree, new, "groups");
            unite(&mut tree, new, "indicator");
        }
        for (clause, _) in self.clauses.iter().zip(taken).filter(|(_, taken)| **taken) {
            for path in &clause.paths {
                copy(&mut tree, new, path);
            }
        }
        tree
    }
}

/// The section of a clause: the first part of its name, the first two below `key`.
fn section(name: &str) -> String {
    let parts = if name.starts_with("key.") { 2 } else { 1 };
    name.split(['.', ' ']).take(parts).collect::<Vec<_>>().join(".")
}

/// Adds the tables under a key that only the other tree has.
fn unite(tree: &mut Table, other: &Table, key: &str) {
    let Some(node) = other.get(key) else { return };
    match (tree.get_mut(key).map(|node| &mut node.value), &node.value) {
        (Some(Value::Table(here)), Value::Table(there)) => {
            for entry in &there.0 {
                if here.get(&entry.key).is_none() {
                    here.0.push(entry.clone());
                }
            }
        }
        _ => tree.0.extend(other.0.iter().find(|entry| entry.key == key).cloned()),
    }
}

/// Puts what the other tree has at a path, or has not, into the tree.
fn copy(tree: &mut Table, other: &Table, path: &[String]) {
    let Some((first, rest)) = path.split_first() else { return };
    let there = other.0.iter().find(|entry| entry.key == *first);
    if rest.is_empty() || there.is_none() {
        match (tree.0.iter().position(|entry| entry.key == *first), there) {
            (Some(at), Some(entry)) => tree.0[at] = entry.clone(),
            (None, Some(entry)) => tree.0.push(entry.clone()),
            (Some(at), None) if rest.is_empty() => {
                tree.0.remove(at);
            }
            (Some(at), None) => {
                // The other tree has nothing of this table at all: what lies deeper goes.
                if let Value::Table(inner) = &mut tree.0[at].node.value {
                    copy(inner, &Table::default(), rest);
                }
            }
            (None, None) => {}
        }
        return;
    }
    let Some(entry) = there else { return };
    let Value::Table(below) = &entry.node.value else { return };
    if tree.get(first).is_none() {
        let node = Node { value: Value::Table(Table::default()), ..entry.node.clone() };
        let mut made = entry.clone();
        made.node = node;
        tree.0.push(made);
    }
    if let Some(Value::Table(inner)) = tree.get_mut(first).map(|node| &mut node.value) {
        copy(inner, below, rest);
    }
}
