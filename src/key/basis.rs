//! What keys are formed from: criteria measured and scored once, for all origins.

use std::collections::BTreeMap;

use super::KeyNote;
use super::column::Column;
use super::prepare::{Plain, Prepared, prepare};
use super::weight::Weighed;
use crate::criteria::{World, finding, list};
use crate::diagnostic::{Diagnostic, Findings};
use crate::exact::{self, Integer, Rational};
use crate::ids::StateId;
use crate::scenario::KeyChoice;

/// Criteria measured for all members, from which the key of any origin is formed.
///
/// Values (with relief, medians and all that is measured) belong to the members as they are; leaving a state of origin out
/// concerns its share: it is left out of the sum, the least, the greatest and the ranks.
#[derive(Debug)]
pub struct Basis<'a> {
    pub(super) choice: &'a KeyChoice,
    pub(super) members: Vec<StateId>,
    pub(super) position: BTreeMap<StateId, usize>,
    pub(super) criteria: Vec<Prepared>,
    /// Weights by criterion; they sum to one over those without an exponent.
    pub(super) weights: Vec<Rational>,
    /// Where a value is missing and its weight spread, or a criterion dropped: W / weight of what is known, on one scale.
    pub(super) spread: Option<Vec<Integer>>,
    pub(super) factors: Option<Vec<Integer>>,
    /// What was chosen or found while measuring.
    pub(super) notes: Vec<KeyNote>,
    /// What must stand in the first line of a report.
    pub(super) marks: Vec<String>,
}

impl<'a> Basis<'a> {
    /// Measures and scores every criterion.
    ///
    /// # Errors
    /// Everything wrong at once, at the criterion's place.
    pub fn new(choice: &'a KeyChoice, world: &World<'_>) -> Result<Self, Findings> {
        let mut members: Vec<StateId> = world.members.iter().map(|member| member.id.clone()).collect();
        members.sort();
        members.dedup();
        let mut findings = Findings::default();
        let mut notes = Vec::new();
        let mut criteria = Vec::new();
        for criterion in &choice.criteria {
            match prepare(criterion, &members, world, choice.combine, &mut notes) {
                Ok(prepared) => criteria.push(prepared),
                Err(wrong) => {
                    findings.0.extend(wrong);
                    criteria.push(Prepared::Dropped);
                }
            }
        }
        if findings.has_errors() {
            return Err(findings);
        }
        let position = members.iter().cloned().zip(0..).collect();
        let mut basis = Self {
            choice,
            position,
            weights: Vec::new(),
            spread: None,
            factors: None,
            members,
            criteria,
            notes,
            marks: Vec::new(),
        };
        basis.weigh(&mut findings);
        basis.check_references(&mut findings);
        if findings.has_errors() {
            return Err(findings);
        }
        basis.spread = basis.spread_factors(&mut findings);
        basis.factors = basis.factor_column(&mut findings);
        if findings.has_errors() { Err(findings) } else { Ok(basis) }
    }

    /// The members, in code order: the order of shares.
    #[must_use]
    pub fn members(&self) -> &[StateId] {
        &self.members
    }

    /// Share of each member on a criterion, over all members; `None` for a rate, a criterion by origin or a dropped one.
    #[must_use]
    pub fn shares(&self, criterion: &str) -> Option<Vec<Rational>> {
        match &self.criteria[self.index(criterion)?] {
            Prepared::Plain(plain) => plain.shares(None).ok().map(|column| column.rationals()),
            _ => None,
        }
    }

    /// The criterion as it stands after relief and policies, before normalisation; `None` where its weight is spread.
    #[must_use]
    pub fn values(&self, criterion: &str) -> Option<Vec<Option<Rational>>> {
        match &self.criteria[self.index(criterion)?] {
            Prepared::Plain(plain) => {
                Some(plain.values.iter().zip(&plain.known).map(|(value, known)| known.then(|| value.clone())).collect())
            }
            _ => None,
        }
    }

    pub(super) fn index(&self, criterion: &str) -> Option<usize> {
        self.choice.criteria.iter().position(|other| other.name == criterion)
    }

    pub(super) fn plain(&self, criterion: &str) -> Option<(usize, &Plain)> {
        let index = self.index(criterion)?;
        match &self.criteria[index] {
            Prepared::Plain(plain) => Some((index, plain)),
            _ => None,
        }
    }

    fn weigh(&mut self, findings: &mut Findings) {
        match self.weighed() {
            Ok(Weighed { weights, notes, marks }) => {
                self.weights = weights;
                self.notes.extend(notes);
                self.marks = marks;
            }
            Err(found) => findings.push(found),
        }
    }

    /// Fallbacks and the bases of caps must be criteria with shares of their own.
    fn check_references(&self, findings: &mut Findings) {
        for (criterion, prepared) in self.choice.criteria.iter().zip(&self.criteria) {
            if let Some(by_origin) = &criterion.by_origin
                && self.plain(&by_origin.fallback.value).is_none()
            {
                let what = format!("the fallback {} is no criterion with shares of its own", by_origin.fallback.value);
                let fix = "name a criterion that is not by origin, has no exponent and is not dropped";
                findings.push(finding(criterion, "ONUS-K010", &what, fix));
            }
            let Some(cap) = &criterion.cap else { continue };
            let fix = "name criteria that are not by origin, have no exponent and are not dropped";
            if let Some(name) = cap.over.iter().find(|name| self.plain(name).is_none()) {
                let what = format!("the base {name} of the cap is no criterion with shares of its own");
                findings.push(finding(criterion, "ONUS-K012", &what, fix));
            }
            if cap.over.is_empty() || matches!(prepared, Prepared::ByOrigin(_) | Prepared::Rates { .. }) {
                findings.push(finding(criterion, "ONUS-K012", "a cap needs a base, and shares that it can cap", fix));
            }
        }
    }

    fn spread_factors(&self, findings: &mut Findings) -> Option<Vec<Integer>> {
        let unknown = |state: usize| {
            let parts = self.criteria.iter().zip(&self.weights).filter(|(prepared, _)| match prepared {
                Prepared::Dropped => true,
                Prepared::Plain(plain) => !plain.known[state],
                _ => false,
            });
            exact::sum(parts.map(|(_, weight)| weight))
        };
        let known: Vec<Rational> = (0..self.members.len()).map(|state| Rational::ONE - unknown(state)).collect();
        if known.iter().all(Rational::is_one) {
            return None;
        }
        let without: Vec<&StateId> =
            self.members.iter().zip(&known).filter(|(_, known)| known.is_zero()).map(|(id, _)| id).collect();
        if !without.is_empty() {
            let what = format!("key: no criterion is left for {}, so there is nothing to spread to", list(without));
            let fix = "state a value for one criterion at least";
            findings.push(Diagnostic::error("ONUS-K014", Some(self.choice.named.place.clone()), what, fix));
            return None;
        }
        let factors: Vec<Rational> = known.iter().map(|known| Rational::ONE / known).collect();
        Some(Column::of(&factors).amounts)
    }

    fn factor_column(&self, findings: &mut Findings) -> Option<Vec<Integer>> {
        if self.choice.factors.is_empty() {
            return None;
        }
        let mut factors = vec![Rational::ONE; self.members.len()];
        for factor in &self.choice.factors {
            if factor.factor < Rational::ZERO {
                let what = format!("{}: a factor is negative", factor.named.path);
                let place = Some(factor.named.place.clone());
                findings.push(Diagnostic::error("ONUS-K002", place, what, "write a factor of zero or more"));
            }
            for state in factor.states.iter().filter_map(|id| self.position.get(id)) {
                factors[*state] *= &factor.factor;
            }
        }
        Some(Column::of(&factors).amounts)
    }
}
