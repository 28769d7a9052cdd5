//! The indicators that one scenario uses, by the reference that the file writes.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Table;

/// The tables a scenario refers to: `gdp-usd`, `population/un-wpp-2024`, or one of its own.
#[derive(Debug, Clone, Default)]
pub struct Tables(BTreeMap<String, Arc<Table>>);

impl Tables {
    /// Adds a table under a reference.
    pub fn insert(&mut self, reference: &str, table: Arc<Table>) {
        self.0.insert(reference.to_owned(), table);
    }

    /// The table of a reference.
    #[must_use]
    pub fn get(&self, reference: &str) -> Option<&Arc<Table>> {
        self.0.get(reference)
    }

    /// All references with their tables, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Arc<Table>)> {
        self.0.iter().map(|(reference, table)| (reference.as_str(), table))
    }
}
