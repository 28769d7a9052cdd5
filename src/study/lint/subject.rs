//! What lints look at.

use std::collections::BTreeMap;

use super::trial::Trial;
use crate::data::Catalogue;
use crate::diagnostic::{Diagnostic, Findings, Place};
use crate::exact::{Integer, Rational};
use crate::ids::StateId;
use crate::pipeline::Run;
use crate::scenario::{Criterion, Member};

/// A run with its key on data that can be changed.
#[derive(Debug)]
pub struct Subject<'a> {
    /// The run.
    pub run: &'a Run,
    /// The data that ships, for reading the scenario again with one number changed.
    pub catalogue: &'a Catalogue,
    /// The key of everybody together.
    pub trial: Trial,
    /// Its shares, by state.
    pub key: BTreeMap<StateId, Rational>,
    /// The same in units of 10^-12, to be set beside trials that need no more.
    pub rounded: BTreeMap<StateId, Integer>,
    /// The criteria as the file has them, with the weights that its method found.
    criteria: Vec<Criterion>,
    /// Everybody, in responsibility units.
    pub units: Rational,
}

impl<'a> Subject<'a> {
    /// What lints look at in a run.
    ///
    /// # Errors
    /// Findings about the key, which a run that exists does not have.
    pub fn of(run: &'a Run, catalogue: &'a Catalogue) -> Result<Self, Findings> {
        let trial = Trial::of(run)?;
        let (key, rounded) = (trial.key()?, trial.rounded()?);
        let weights = trial.choice.criteria.iter().map(|one| one.weight.clone());
        let own = run.scenario.key.criteria.iter().cloned();
        let criteria = own.zip(weights).map(|(one, weight)| Criterion { weight, ..one }).collect();
        Ok(Self { run, catalogue, trial, key, rounded, criteria, units: run.demand.units() })
    }

    /// The criteria as the file has them, with the weights that its method found.
    #[must_use]
    pub fn criteria(&self) -> &[Criterion] {
        &self.criteria
    }

    /// The members, in code order.
    #[must_use]
    pub fn members(&self) -> &'a [Member] {
        &self.run.scenario.members
    }

    /// `Luxembourg (LUX)`; the code alone where the name is the code. An origin that is no member has the name that ships.
    #[must_use]
    pub fn name(&self, id: &StateId) -> String {
        let member = self.members().iter().find(|member| &member.id == id).map(|member| &member.name);
        match member.or_else(|| self.catalogue.states().get(id).map(|state| &state.name)) {
            Some(name) if name != id.as_str() => format!("{name} ({id})"),
            _ => id.to_string(),
        }
    }

    /// Names with commas between them, and how many more there are beyond the first eight.
    #[must_use]
    pub fn names<'i>(&self, ids: impl IntoIterator<Item = &'i StateId>) -> String {
        super::words::some(ids.into_iter().map(|id| self.name(id)).collect())
    }

    /// The members from the largest share to the smallest, ties in code order.
    #[must_use]
    pub fn by_share(&self) -> Vec<&StateId> {
        let mut ids: Vec<&StateId> = self.key.keys().collect();
        ids.sort_by(|one, other| self.key[*other].cmp(&self.key[*one]));
        ids
    }

    /// The state with the largest share.
    #[must_use]
    pub fn largest(&self) -> Option<&StateId> {
        self.by_share().into_iter().next()
    }
}

/// A finding of a lint: a result exists, and a reader should know this beside it.
pub(super) fn warn(code: &'static str, place: &Place, what: String, fix: impl Into<String>) -> Diagnostic {
    Diagnostic::warning(code, Some(place.clone()), what, fix)
}
