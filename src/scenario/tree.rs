//! The file as a tree in which every key and value keeps its place and its text.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Place, SourceFile};
use crate::exact::Rational;
use std::sync::Arc;

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Where it stands; for a table its header.
    pub place: Place,
    /// The value.
    pub value: Value,
    /// Whether the file gives it, as against a default.
    pub given: bool,
}

/// A TOML value. Numbers and dates are still text: what counts is what was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A string.
    Text(String),
    /// A number as it was written.
    Number(String),
    /// A number that was read; made by the check of shapes only.
    Exact(Rational),
    /// A truth value.
    Bool(bool),
    /// A date, a time or both, as written.
    Date(String),
    /// An array.
    List(Vec<Node>),
    /// A table.
    Table(Table),
}

/// A table, in the file's order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table(pub Vec<Entry>);

/// A key and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key stands.
    pub place: Place,
    /// The value.
    pub node: Node,
}

impl Table {
    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.0.iter().find(|entry| entry.key == key).map(|entry| &entry.node)
    }

    /// The value of a key, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        self.0.iter_mut().find(|entry| entry.key == key).map(|entry| &mut entry.node)
    }

    /// The value at a dotted path.
    #[must_use]
    pub fn at(&self, path: &str) -> Option<&Node> {
        let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
        let node = self.get(first)?;
        match (rest, &node.value) {
            (None, _) => Some(node),
            (Some(rest), Value::Table(table)) => table.at(rest),
            (Some(_), _) => None,
        }
    }
}

impl Value {
    /// What a message calls the type.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "a text",
            Self::Number(_) | Self::Exact(_) => "a number",
            Self::Bool(_) => "true or false",
            Self::Date(_) => "a date",
            Self::List(_) => "a list",
            Self::Table(_) => "a table",
        }
    }
}

/// The tree of a parsed document; `shift` is where the parsed text begins in the file.
pub(super) fn table(file: &Arc<SourceFile>, shift: usize, parsed: &DeTable<'_>) -> Table {
    let mut entries: Vec<Entry> = parsed
        .iter()
        .map(|(key, value)| Entry {
            key: key.get_ref().to_string(),
            place: place(file, shift, key),
            node: node(file, shift, value),
        })
        .collect();
    entries.sort_by_key(|entry| entry.place.span.start);
    Table(entries)
}

/// The tree of one parsed value.
pub(super) fn node(file: &Arc<SourceFile>, shift: usize, parsed: &Spanned<DeValue<'_>>) -> Node {
    let place = place(file, shift, parsed);
    let value = match parsed.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(_) | DeValue::Float(_) => Value::Number(place.text().to_owned()),
        DeValue::Boolean(value) => Value::Bool(*value),
        DeValue::Datetime(_) => Value::Date(place.text().trim().to_owned()),
        DeValue::Array(values) => Value::List(values.iter().map(|value| node(file, shift, value)).collect()),
        DeValue::Table(values) => Value::Table(table(file, shift, values)),
    };
    Node { place, value, given: true }
}

fn place<T>(file: &Arc<SourceFile>, shift: usize, parsed: &Spanned<T>) -> Place {
    let span = parsed.span();
    Place::new(file, span.start + shift..span.end + shift)
}
