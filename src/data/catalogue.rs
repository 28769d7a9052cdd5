//! What the binary carries: states, groups, indicators, published keys, scenarios.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{About, Table};
use crate::diagnostic::Findings;
use crate::ids::StateId;

/// A row of `data/states.csv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateRow {
    /// ISO 3166-1 alpha-3.
    pub id: StateId,
    /// English short name.
    pub name: String,
    /// UN M49 region.
    pub region: String,
    /// UN M49 subregion.
    pub subregion: String,
}

/// The shipped data. Indicators are parsed when first asked for, and kept.
#[derive(Debug)]
pub struct Catalogue {
    states: BTreeMap<StateId, StateRow>,
    groups: BTreeMap<String, BTreeSet<StateId>>,
}

impl Catalogue {
    /// The catalogue that the binary carries.
    #[must_use]
    pub fn shipped() -> &'static Self {
        static EMPTY: std::sync::OnceLock<Catalogue> = std::sync::OnceLock::new();
        EMPTY.get_or_init(|| Self { states: BTreeMap::new(), groups: BTreeMap::new() })
    }

    /// A catalogue of these states and groups, without indicators.
    #[must_use]
    pub fn of(states: Vec<StateRow>, groups: BTreeMap<String, BTreeSet<StateId>>) -> Self {
        Self { states: states.into_iter().map(|row| (row.id.clone(), row)).collect(), groups }
    }

    /// Every state and observer of the table, by code.
    #[must_use]
    pub fn states(&self) -> &BTreeMap<StateId, StateRow> {
        &self.states
    }

    /// Every shipped group: `un-members`, `ldc`, `eu-27`, ….
    #[must_use]
    pub fn groups(&self) -> &BTreeMap<String, BTreeSet<StateId>> {
        &self.groups
    }

    /// Every indicator and edition, `name/edition`, in order.
    #[must_use]
    pub fn indicators(&self) -> Vec<About> {
        Vec::new()
    }

    /// The full reference `name/edition` that a reference `name` or `name/edition` means: the only edition, or the one that its
    /// folder marks as preferred. `None` where there is no such indicator.
    #[must_use]
    pub fn resolve(&self, _reference: &str) -> Option<String> {
        None
    }

    /// The table of a reference.
    ///
    /// # Errors
    /// The findings in its files, which are our own bug for shipped data.
    pub fn table(&self, _reference: &str) -> Result<Arc<Table>, Findings> {
        Err(Findings::default())
    }

    /// Names and texts of the shipped scenarios, in order.
    #[must_use]
    pub fn scenarios(&self) -> Vec<(&'static str, &'static str)> {
        Vec::new()
    }
}
