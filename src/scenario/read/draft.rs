//! A scenario as it is written and changed, before anybody asks what it means.

use std::sync::Arc;

use super::{Reader, sorted};
use crate::data::Catalogue;
use crate::diagnostic::{Findings, Place, SourceFile};
use crate::scenario::change::{self, Override};
use crate::scenario::format::SCENARIO;
use crate::scenario::tree::Table;
use crate::scenario::{Scenario, canonical, shape, text};

/// The tree of a file with a variant and the changes of `--set` applied: what a scenario is read from.
#[derive(Debug, Clone)]
pub struct Draft {
    file: Arc<SourceFile>,
    tree: Table,
    findings: Findings,
    complete: bool,
    overrides: Vec<Override>,
    variant: Option<String>,
}

impl Draft {
    /// The draft of a file, with a variant of it where one is named. What is wrong with it comes out with [`Self::read`].
    #[must_use]
    pub fn new(file: &Arc<SourceFile>, overrides: &[Override], variant: Option<&str>) -> Self {
        let (mut tree, mut findings) = text::parse(file);
        let complete = !findings.has_errors();
        change::check_variants(&tree, &mut findings);
        if let Some(name) = variant {
            change::variant(&mut tree, name, &mut findings);
        }
        change::overrides(&mut tree, overrides, &mut findings);
        let (overrides, variant) = (overrides.to_vec(), variant.map(str::to_owned));
        Self { file: Arc::clone(file), tree, findings, complete, overrides, variant }
    }

    /// The draft from which a scenario was read.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let changes = scenario.overrides.iter();
        let changes: Vec<Override> =
            changes.map(|(path, value)| Override { path: path.clone(), value: value.clone() }).collect();
        Self::new(&scenario.file, &changes, scenario.variant.as_deref())
    }

    /// The tree, before defaults stand in it.
    #[must_use]
    pub fn tree(&self) -> &Table {
        &self.tree
    }

    /// The same draft with another tree.
    #[must_use]
    pub fn with(&self, tree: Table) -> Self {
        Self { tree, ..self.clone() }
    }

    /// Reads the scenario.
    ///
    /// # Errors
    /// Everything that is wrong, at once and in the file's order; with it what is only worth knowing.
    /// Without errors, the findings beside the scenario are warnings and notes.
    pub fn read(&self, catalogue: &Catalogue) -> Result<(Scenario, Findings), Findings> {
        let (mut tree, mut findings) = (self.tree.clone(), self.findings.clone());
        let top = Place::new(&self.file, 0..0);
        shape::table(&mut tree, &top, &SCENARIO, self.complete, &mut findings);
        if !self.complete {
            return Err(sorted(findings));
        }
        let mut reader = Reader::new(&self.file, catalogue, findings, top);
        let mut scenario = reader.scenario(&tree);
        if reader.findings.has_errors() {
            return Err(sorted(reader.findings));
        }
        scenario.overrides = self.overrides.iter().map(|change| (change.path.clone(), change.value.clone())).collect();
        scenario.variant.clone_from(&self.variant);
        scenario.meaning = canonical::of(&tree, &scenario.indicators, &scenario.levels);
        Ok((scenario, sorted(reader.findings)))
    }
}
