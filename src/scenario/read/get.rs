//! Values of a checked table by key. What the check of shapes refused is simply not there: it has its finding already.

use crate::diagnostic::Place;
use crate::exact::{Integer, Rational};
use crate::scenario::tree::{Node, Table, Value};
use crate::scenario::{Named, Placed};

impl Table {
    /// Whether the file itself gives a key.
    pub(super) fn given(&self, key: &str) -> bool {
        self.get(key).is_some_and(|node| node.given)
    }

    pub(super) fn text(&self, key: &str) -> Option<&str> {
        match &self.get(key)?.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn owned(&self, key: &str) -> Option<String> {
        self.text(key).map(str::to_owned)
    }

    pub(super) fn placed(&self, key: &str) -> Option<Placed<String>> {
        let node = self.get(key)?;
        Some(Placed { value: self.owned(key)?, place: node.place.clone() })
    }

    pub(super) fn number(&self, key: &str) -> Option<Rational> {
        self.get(key).and_then(Node::number)
    }

    pub(super) fn whole(&self, key: &str) -> Option<Integer> {
        self.number(key).map(|value| value.numerator().clone())
    }

    pub(super) fn small<T: TryFrom<Integer>>(&self, key: &str) -> Option<T> {
        self.whole(key).and_then(|value| T::try_from(value).ok())
    }

    pub(super) fn flag(&self, key: &str) -> bool {
        matches!(self.get(key).map(|node| &node.value), Some(Value::Bool(true)))
    }

    pub(super) fn table(&self, key: &str) -> Option<&Table> {
        self.get(key).and_then(Node::table)
    }

    /// The texts of a list, each with its place.
    pub(super) fn texts(&self, key: &str) -> Vec<Placed<String>> {
        match self.get(key).map(|node| &node.value) {
            Some(Value::List(nodes)) => nodes.iter().filter_map(Node::placed).collect(),
            _ => Vec::new(),
        }
    }

    /// The named tables below a key, in the file's order: name, place of the header, table.
    pub(super) fn named(&self, key: &str) -> Vec<(&str, &Node, &Table)> {
        let entries = self.table(key).map_or(&[][..], |table| &table.0);
        entries.iter().filter_map(|entry| Some((entry.key.as_str(), &entry.node, entry.node.table()?))).collect()
    }
}

impl Node {
    pub(super) fn number(&self) -> Option<Rational> {
        match &self.value {
            Value::Exact(value) => Some(value.clone()),
            _ => None,
        }
    }

    pub(super) fn table(&self) -> Option<&Table> {
        match &self.value {
            Value::Table(table) => Some(table),
            _ => None,
        }
    }

    fn placed(&self) -> Option<Placed<String>> {
        match &self.value {
            Value::Text(text) => Some(Placed { value: text.clone(), place: self.place.clone() }),
            _ => None,
        }
    }
}

/// The name and place of a table.
pub(super) fn named(path: impl Into<String>, place: &Place, table: &Table) -> Named {
    Named { path: path.into(), place: place.clone(), clause: table.owned("clause") }
}
