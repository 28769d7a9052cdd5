//! What a scenario means, as text: whatever only looks different reads the same here.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::format::{SCENARIO, Shape, TableSpec};
use super::tree::{Node, Table, Value};
use super::{Level, OwnIndicator, Scenario};
use crate::data::{Remarks, Values};
use crate::exact;

/// The canonical text of everything that matters in a scenario: comments, the order of tables, keys and sets, the spelling of
/// numbers, and defaults written out or left out do not change it.
#[must_use]
pub fn canonical(scenario: &Scenario) -> String {
    scenario.meaning.clone()
}

/// SHA-256 of [`canonical`], in hex. With the digests of the data it is the identity of a scenario.
#[must_use]
pub fn digest(scenario: &Scenario) -> String {
    hex(&Sha256::digest(scenario.meaning.as_bytes()))
}

/// Bytes in hex.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The meaning of a checked tree, and of the files that its own indicators and those of its levels come from.
pub(super) fn of(tree: &Table, own: &BTreeMap<String, OwnIndicator>, levels: &[Level]) -> String {
    let mut text = String::new();
    table(&mut text, "", tree, Some(&SCENARIO));
    for (name, indicator) in own {
        let _ = writeln!(text, "indicator.{name} holds {}", indicator.table.digest);
    }
    of_levels(&mut text, levels);
    text
}

fn of_levels(text: &mut String, levels: &[Level]) {
    for level in levels {
        let _ = writeln!(text, "{} holds {}", level.named.path, digest(&level.scenario));
        of_levels(text, &level.scenario.levels);
    }
}

fn table(text: &mut String, path: &str, table: &Table, spec: Option<&TableSpec>) {
    let mut entries: Vec<_> = table.0.iter().collect();
    entries.sort_by(|a, b| a.key.cmp(&b.key));
    for entry in entries {
        let shape = spec.and_then(|spec| spec.fields.iter().find(|field| field.name == entry.key)).map(|f| &f.shape);
        value(text, &join(path, &entry.key), &entry.node, shape);
    }
}

fn value(text: &mut String, path: &str, node: &Node, shape: Option<&Shape>) {
    match (&node.value, shape) {
        (_, Some(Shape::Either(shapes))) => {
            let inner = shapes.iter().find(|shape| matches!(shape, Shape::Table(_) | Shape::Codes | Shape::Texts));
            value(text, path, node, inner);
        }
        (Value::Table(inner), Some(Shape::Table(spec))) => table(text, path, inner, Some(spec)),
        (Value::Table(inner), Some(Shape::Named(spec))) => {
            let mut entries: Vec<_> = inner.0.iter().collect();
            entries.sort_by(|a, b| a.key.cmp(&b.key));
            for entry in entries {
                let path = join(path, &entry.key);
                let _ = writeln!(text, "[{path}]");
                value(text, &path, &entry.node, Some(&Shape::Table(spec)));
            }
        }
        (Value::Table(inner), Some(Shape::Map(_, shape))) => {
            let mut entries: Vec<_> = inner.0.iter().collect();
            entries.sort_by(|a, b| a.key.cmp(&b.key));
            for entry in entries {
                value(text, &join(path, &entry.key), &entry.node, Some(shape));
            }
        }
        (Value::List(nodes), Some(Shape::Codes | Shape::Texts)) => {
            let mut items: Vec<String> = nodes.iter().map(self::node).collect();
            items.sort();
            let _ = writeln!(text, "{path} = [{}]", items.join(", "));
        }
        _ => {
            let _ = writeln!(text, "{path} = {}", self::node(node));
        }
    }
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

/// One value as TOML text in one spelling.
pub(super) fn node(node: &Node) -> String {
    match &node.value {
        Value::Text(text) => format!("{text:?}"),
        Value::Number(text) => exact::parse(text).map_or_else(|_| text.clone(), |value| exact::text(&value)),
        Value::Exact(value) => exact::text(value),
        Value::Bool(value) => value.to_string(),
        Value::Date(text) => text.clone(),
        Value::List(nodes) => format!("[{}]", nodes.iter().map(self::node).collect::<Vec<_>>().join(", ")),
        Value::Table(table) => {
            let mut parts: Vec<String> =
                table.0.iter().map(|entry| format!("{:?} = {}", entry.key, self::node(&entry.node))).collect();
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
        let _ = writeln!(text, "{cell}: {range:?} {} {} {:?}", remark.no_central, remark.disputed, remark.source);
    }
    text
}
