//! What a scenario means, as text: whatever only looks different reads the same here.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::format::{SCENARIO, Shape, TableSpec};
use super::tree::{Entry, Node, Table, Value};
use super::{Level, Named, OwnIndicator, Scenario};
use crate::data::{Remarks, Values};
use crate::diagnostic::Place;
use crate::exact;

/// The canonical text of everything that matters in a scenario: comments, the order of tables, keys and sets, the spelling of
/// numbers, and defaults written out or left out do not change it.
#[must_use]
pub fn canonical(scenario: &Scenario) -> String {
    scenario.meaning.text()
}

/// SHA-256 of [`canonical`], in hex. With the digests of the data it is the identity of a scenario.
#[must_use]
pub fn digest(scenario: &Scenario) -> String {
    HEXLOWER.encode(&Sha256::digest(canonical(scenario).as_bytes()))
}

/// What a checked tree and the files of its own indicators mean, taken apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Meaning {
    /// Everything that is said, in one order of paths; written one a line, it is the canonical text.
    pub statements: Vec<Statement>,
    /// The tables that the file gives and that may cite an article, by path.
    pub tables: BTreeMap<String, Named>,
}

/// One thing that a scenario says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The dotted path: `key.criteria.gdp.weight`.
    pub path: String,
    /// What is said of it.
    pub says: Says,
    /// Where; for a default, the table in which it would stand.
    pub place: Place,
    /// Whether the file says it, as against a default.
    pub given: bool,
}

/// What is said of a path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Says {
    /// A table of this name of the user's stands there.
    Stands,
    /// This value, as TOML text in one spelling.
    Value(String),
    /// The numbers of an own indicator, by their digest.
    Holds(String),
}

impl Statement {
    /// Its line in the canonical text.
    fn line(&self) -> String {
        match &self.says {
            Says::Stands => format!("[{}]\n", self.path),
            Says::Value(value) => format!("{} = {value}\n", self.path),
            Says::Holds(digest) => format!("{} holds {digest}\n", self.path),
        }
    }
}

/// The meaning of a checked tree, and of the files that its own indicators and those of its levels come from.
pub(super) fn of(tree: &Table, own: &BTreeMap<String, OwnIndicator>, levels: &[Level]) -> Meaning {
    let mut meaning = Meaning::default();
    meaning.table("", tree, &SCENARIO);
    for (name, indicator) in own {
        meaning.statements.push(Statement {
            path: format!("indicator.{name}"),
            says: Says::Holds(indicator.table.digest.clone()),
            place: indicator.named.place.clone(),
            given: true,
        });
    }
    meaning.levels(levels);
    meaning
}

impl Meaning {
    fn text(&self) -> String {
        self.statements.iter().map(Statement::line).collect()
    }

    fn say(&mut self, path: &str, says: Says, node: &Node) {
        self.statements.push(Statement { path: path.to_owned(), says, place: node.place.clone(), given: node.given });
    }

    fn levels(&mut self, levels: &[Level]) {
        for Level { named, scenario, .. } in levels {
            let (path, place) = (named.path.clone(), named.place.clone());
            self.statements.push(Statement { path, says: Says::Holds(digest(scenario)), place, given: true });
            self.levels(&scenario.levels);
        }
    }

    fn table(&mut self, path: &str, table: &Table, spec: &TableSpec) {
        for entry in sorted(table) {
            let field = spec.fields.iter().find(|field| field.name == entry.key);
            self.value(&join(path, &entry.key), &entry.node, field.map(|field| &field.shape));
        }
    }

    fn citable(&mut self, path: &str, node: &Node, table: &Table, spec: &TableSpec) {
        if node.given && spec.fields.iter().any(|field| field.name == "clause") {
            let clause = table.get("clause").and_then(|node| match &node.value {
                Value::Text(clause) => Some(clause.clone()),
                _ => None,
            });
            self.tables.insert(path.to_owned(), Named { path: path.to_owned(), place: node.place.clone(), clause });
        }
        self.table(path, table, spec);
    }

    fn value(&mut self, path: &str, node: &Node, shape: Option<&Shape>) {
        match (&node.value, shape) {
            (_, Some(Shape::Either(shapes))) => {
                let inner = shapes.iter().find(|shape| matches!(shape, Shape::Table(_) | Shape::Codes | Shape::Texts));
                self.value(path, node, inner);
            }
            (Value::Table(inner), Some(Shape::Table(spec))) => self.citable(path, node, inner, spec),
            (Value::Table(inner), Some(Shape::Named(spec))) => {
                for entry in sorted(inner) {
                    let path = join(path, &entry.key);
                    self.say(&path, Says::Stands, &entry.node);
                    self.value(&path, &entry.node, Some(&Shape::Table(spec)));
                }
            }
            (Value::Table(inner), Some(Shape::Map(_, shape))) => {
                for entry in sorted(inner) {
                    self.value(&join(path, &entry.key), &entry.node, Some(shape));
                }
            }
            (Value::List(nodes), Some(Shape::Codes | Shape::Texts)) => {
                let mut items: Vec<String> = nodes.iter().map(self::node).collect();
                items.sort();
                self.say(path, Says::Value(format!("[{}]", items.join(", "))), node);
            }
            _ => self.say(path, Says::Value(self::node(node)), node),
        }
    }
}

/// The entries of a table by key.
fn sorted(table: &Table) -> Vec<&Entry> {
    let mut entries: Vec<_> = table.0.iter().collect();
    entries.sort_by(|a, b| a.key.cmp(&b.key));
    entries
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

/// A text in quotes as JSON has it (RFC 8259, section 7): quote, backslash and the characters below U+0020 escaped, the short way where
/// there is one; everything else as it is, in whatever version of Unicode it was named.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// One value as TOML text in one spelling.
pub(super) fn node(node: &Node) -> String {
    match &node.value {
        Value::Text(text) => quoted(text),
        Value::Number(text) => exact::parse(text).map_or_else(|_| text.clone(), |value| exact::text(&value)),
        Value::Exact(value) => exact::text(value),
        Value::Bool(value) => value.to_string(),
        Value::Date(text) => text.clone(),
        Value::List(nodes) => format!("[{}]", nodes.iter().map(self::node).collect::<Vec<_>>().join(", ")),
        Value::Table(table) => {
            let mut parts: Vec<String> =
                table.0.iter().map(|entry| format!("{} = {}", quoted(&entry.key), self::node(&entry.node))).collect();
            parts.sort();
            format!("{{ {} }}", parts.join(", "))
        }
    }
}

/// The canonical text of an own table.
pub(super) fn values(values: &Values) -> String {
    let mut text = String::new();
    match values {
        Values::ByState(rows) => {
            for (state, years) in rows {
                for (year, cell) in years {
                    let _ = writeln!(text, "{state},{year},{}", exact::text(&cell.value));
                }
            }
        }
        Values::Dyadic(rows) => {
            for (origin, row) in rows {
                for (state, points) in row {
                    let _ = writeln!(text, "{origin},{state},{}", exact::text(points));
                }
            }
        }
        Values::Spells(rows) => {
            for (origin, row) in rows {
                for (state, spells) in row {
                    for (start, end) in spells {
                        let _ = writeln!(text, "{origin},{state},{start},{end}");
                    }
                }
            }
        }
        Values::Stock(stock) => {
            let _ = writeln!(text, "{}", stock.categories.join(","));
            for ((origin, host, year), people) in &stock.cells {
                let _ = writeln!(text, "{origin},{host},{year},{people:?}");
            }
        }
    }
    text
}

/// The canonical text of what is said of the cells of an own table; empty where nothing is.
pub(super) fn remarks(remarks: &Remarks) -> String {
    let mut text = if remarks.together { "together\n".to_owned() } else { String::new() };
    for (cell, remark) in &remarks.cells {
        let range = remark.range.as_ref().map(|(low, high)| (exact::text(low), exact::text(high)));
        let source =
            remark.source.as_deref().map_or_else(|| "None".to_owned(), |source| format!("Some({})", quoted(source)));
        let _ = writeln!(text, "{cell}: {range:?} {} {} {source}", remark.no_central, remark.disputed);
    }
    text
}
