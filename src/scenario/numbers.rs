//! The numbers that a file gives, as the format has them.

use std::sync::Arc;

use super::format::SCENARIO;
use super::tree::{Table, Value};
use super::{shape, text};
use crate::diagnostic::{Findings, Place, SourceFile};
use crate::exact::Rational;

/// A number of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// Its dotted path, as `--set` takes it.
    pub path: String,
    /// Where it stands.
    pub place: Place,
    /// Its value.
    pub value: Rational,
}

/// Every number of a file where the format has one, also one in quotes (`"2/3"`), in the file's order; without variants, whose
/// values have the form of the paths that they set, and without defaults.
#[must_use]
pub fn numbers(file: &Arc<SourceFile>) -> Vec<Number> {
    let (mut tree, _) = text::parse(file);
    let top = Place::new(file, 0..0);
    // What is wrong with the file was said when it was read.
    shape::table(&mut tree, &top, &SCENARIO, false, &mut Findings::default());
    let mut found = Vec::new();
    walk(&tree, "", &mut found);
    found
}

fn walk(table: &Table, parent: &str, found: &mut Vec<Number>) {
    for entry in table.0.iter().filter(|entry| entry.node.given) {
        let path = if parent.is_empty() { entry.key.clone() } else { format!("{parent}.{}", entry.key) };
        match &entry.node.value {
            Value::Table(inner) => walk(inner, &path, found),
            Value::Exact(value) => {
                found.push(Number { path, place: entry.node.place.clone(), value: value.clone() });
            }
            _ => {}
        }
    }
}
