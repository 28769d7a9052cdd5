//! What keys are formed from: criteria measured and scored once, for all origins.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::KeyNote;
use super::column::Column;
use super::factor::Factors;
use super::prepare::{Plain, Prepared, prepare};
use super::tree::{Node, Tree};
use super::weight::Weighed;
use crate::criteria::{World, finding, list};
use crate::diagnostic::{Diagnostic, Findings};
use crate::exact::{self, Integer, Rational};
use crate::ids::StateId;
use crate::scenario::{Combine, KeyChoice, Part, WeightMethod, Weights};

/// Criteria measured for all members, from which the key of any origin is formed.
///
/// Values (with relief, medians and all that is measured) belong to the members as they are; leaving a state of origin out
/// concerns its share: it is left out of the sum, the least, the greatest and the ranks.
#[derive(Debug, Clone)]
pub struct Basis<'a> {
    /// As the file has it, with the weights that its method found.
    pub(super) choice: Cow<'a, KeyChoice>,
    pub(super) members: Vec<StateId>,
    pub(super) position: BTreeMap<StateId, usize>,
    pub(super) criteria: Vec<Prepared>,
    /// What the key and each branch are made of.
    pub(super) tree: Tree,
    /// Weights of the criteria in the whole key; they sum to one over those without an exponent.
    pub(super) weights: Vec<Rational>,
    /// Where a value is missing and its weight spread, or a criterion dropped: W / weight of what is known, on one scale.
    pub(super) spread: Option<Vec<Integer>>,
    /// What the factors of the key do.
    pub(super) factors: Factors,
    /// What was chosen or found while measuring.
    pub(super) notes: Vec<KeyNote>,
    /// What must stand in the first line of a report.
    pub(super) marks: Vec<crate::language::Sentence>,
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
        for index in 0..choice.criteria.len() {
            match prepared(choice, index, &members, world, &mut notes) {
                Ok(prepared) => criteria.push(prepared),
                Err(wrong) => findings.0.extend(wrong),
            }
        }
        if findings.has_errors() { Err(findings) } else { Self::of(choice, members, criteria, notes) }
    }

    /// The basis of a choice that differs in one criterion alone, on the same world: the others are not measured again. Its notes are
    /// those of that criterion.
    ///
    /// # Errors
    /// As [`Basis::new`].
    pub fn with<'b>(&self, choice: &'b KeyChoice, changed: usize, world: &World<'_>) -> Result<Basis<'b>, Findings> {
        let mut notes = Vec::new();
        let mut criteria = self.criteria.clone();
        criteria[changed] = prepared(choice, changed, &self.members, world, &mut notes).map_err(Findings)?;
        Basis::of(choice, self.members.clone(), criteria, notes)
    }

    /// Weighs criteria that are measured, and checks how they hang together.
    fn of(
        choice: &'a KeyChoice,
        members: Vec<StateId>,
        criteria: Vec<Prepared>,
        notes: Vec<KeyNote>,
    ) -> Result<Self, Findings> {
        let mut findings = Findings::default();
        let position = members.iter().cloned().zip(0..).collect();
        let mut basis = Self {
            tree: Tree::of(choice),
            choice: Cow::Borrowed(choice),
            position,
            weights: Vec::new(),
            spread: None,
            factors: Factors::default(),
            members,
            criteria,
            notes,
            marks: Vec::new(),
        };
        basis.find_weights(&mut findings);
        basis.check_references(&mut findings);
        basis.check_previous(&mut findings);
        basis.check_methods(&mut findings);
        if findings.has_errors() {
            return Err(findings);
        }
        basis.spread = basis.spread_factors(&mut findings);
        match Factors::of(&basis.choice.factors, &basis.position) {
            Ok(factors) => basis.factors = factors,
            Err(found) => findings.0.extend(found),
        }
        if findings.has_errors() { Err(findings) } else { Ok(basis) }
    }

    /// The basis with a choice of its own.
    #[must_use]
    pub fn owned(self) -> Basis<'static> {
        Basis {
            choice: Cow::Owned(self.choice.into_owned()),
            members: self.members,
            position: self.position,
            criteria: self.criteria,
            tree: self.tree,
            weights: self.weights,
            spread: self.spread,
            factors: self.factors,
            notes: self.notes,
            marks: self.marks,
        }
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

    /// The weights of the criteria in the whole key, as stated or as the method of the file found them, in the file's order.
    #[must_use]
    pub fn weights(&self) -> &[Rational] {
        &self.weights
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

    /// The weights by the method of the file: from here on they stand as if they had been stated.
    fn find_weights(&mut self, findings: &mut Findings) {
        if self.choice.weights.method != WeightMethod::Stated {
            match self.weighed() {
                Ok(Weighed { weights, notes, marks }) => {
                    let mut choice = self.choice.clone().into_owned();
                    for (criterion, weight) in choice.criteria.iter_mut().zip(weights) {
                        criterion.weight = weight;
                    }
                    choice.rescale = false;
                    choice.weights = Weights::stated(choice.weights.place);
                    self.tree = Tree::of(&choice);
                    self.choice = Cow::Owned(choice);
                    self.notes.extend(notes);
                    self.marks = marks;
                }
                Err(trouble) => return findings.push(trouble),
            }
        }
        self.nodes().into_iter().for_each(|node| self.weigh(node, findings));
        self.weights = self.choice.criteria.iter().map(|one| self.choice.weight_used(one)).collect();
    }

    /// The key itself, and every branch.
    pub(super) fn nodes(&self) -> Vec<Node> {
        std::iter::once(None).chain((0..self.choice.branches.len()).map(Some)).collect()
    }

    /// The weights of a node sum to one; those of a remainder leave nothing.
    fn weigh(&self, node: Node, findings: &mut Findings) {
        let named = self.named_of(node);
        let parts = self.choice.parts(node);
        let total = exact::sum(parts.iter().filter_map(|part| self.choice.stated_weight(*part)));
        // In a product the division by the sum rescales the baseline in any case.
        let combine = self.choice.combine_of(node);
        let rescaled = self.choice.rescale || combine == Combine::Product;
        let what = match combine {
            Combine::Remainder => {
                let whole = |part: &Part| self.choice.stated_weight(*part).is_some_and(Rational::is_one);
                if parts.last().is_some_and(whole) {
                    return;
                }
                format!("{}: the last part of a remainder does not take all that is left", named.path)
            }
            _ if total > Rational::ZERO && (rescaled || total.is_one()) => return,
            Combine::Product => {
                format!("{}: a product needs a baseline: a criterion with a weight and no exponent", named.path)
            }
            Combine::Sum | Combine::Geometric | Combine::Index => {
                format!("{}: the weights sum to {}, not to one", named.path, exact::text(&total))
            }
        };
        let fix = "change the weights, or write rescale = true";
        findings.push(Diagnostic::error("ONUS-K011", Some(named.place.clone()), what, fix));
    }

    /// What every combination and every step after it must leave. A key that breaks it is a mistake of this crate, and is not published.
    pub(super) fn sums_to_one(&self, origin: &StateId, whole: &Column) -> Result<(), Diagnostic> {
        if whole.amounts.iter().sum::<Integer>() == whole.over {
            return Ok(());
        }
        let sum = exact::text(&whole.total());
        let what = format!("{}: the shares of the key for {origin} sum to {sum}, not to one", self.choice.named.path);
        let fix = "report this with the scenario: it is our own bug";
        Err(Diagnostic::error("ONUS-K011", Some(self.choice.named.place.clone()), what, fix))
    }

    /// A previous key must be a criterion with shares.
    fn check_previous(&self, findings: &mut Findings) {
        for limits in self.nodes().into_iter().filter_map(|node| self.choice.finish_of(node).limits.as_ref()) {
            let Some(change) = &limits.change else { continue };
            let name = &change.previous.value;
            if !self
                .index(name)
                .is_some_and(|at| matches!(self.criteria[at], Prepared::Plain(_) | Prepared::ByOrigin(_)))
            {
                let what = format!("{}: the previous key {name} is no criterion with shares", limits.named.path);
                let fix = "name a criterion that has no exponent and is not dropped";
                findings.push(Diagnostic::error("ONUS-K010", Some(change.previous.place.clone()), what, fix));
            }
        }
    }

    /// Intervals have bounds, and missing values a weight to spread, in weighted sums and products of them only.
    fn check_methods(&self, findings: &mut Findings) {
        let choice = &self.choice;
        let closed = self.nodes().into_iter().find(|node| match node {
            None => matches!(choice.combine, Combine::Geometric | Combine::Index) || !choice.finish.is_nothing(),
            Some(at) => choice.combine_of(*node) == Combine::Index || !choice.is_plain(*at),
        });
        let change = "state a value, or combine by sum without power and bounds";
        if let (Some(node), true) = (closed, self.has_intervals()) {
            let named = self.named_of(node);
            let what = format!(
                "{}: intervals give no bounds under a mean, an index, a power, limits or a branch of its own",
                named.path
            );
            findings.push(Diagnostic::error("ONUS-K036", Some(named.place.clone()), what, change));
        }
        let unsummed = self.nodes().into_iter().find(|node| match (node, choice.combine_of(*node)) {
            (None, combine) => matches!(combine, Combine::Geometric | Combine::Index | Combine::Remainder),
            (Some(at), combine) => matches!(combine, Combine::Index | Combine::Remainder) || !choice.is_plain(*at),
        });
        for (criterion, prepared) in choice.criteria.iter().zip(&self.criteria) {
            let unknown = match prepared {
                Prepared::Dropped => true,
                Prepared::Plain(plain) => plain.known.contains(&false),
                _ => false,
            };
            if let (Some(node), true) = (unsummed, unknown) {
                let what =
                    format!("{} is no weighted sum, so that a weight cannot be spread", self.named_of(node).path);
                findings.push(finding(criterion, "ONUS-K037", &what, "state a value, or another policy"));
            }
        }
    }

    /// Fallbacks and the bases of caps must be criteria with shares of their own.
    fn check_references(&self, findings: &mut Findings) {
        for (criterion, prepared) in self.choice.criteria.iter().zip(&self.criteria) {
            if let Some(by_origin) = &criterion.by_origin
                && !by_origin.fallback.value.is_empty()
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
}

/// One criterion, measured and scored for the branch that it belongs to.
fn prepared(
    choice: &KeyChoice,
    index: usize,
    members: &[StateId],
    world: &World<'_>,
    notes: &mut Vec<KeyNote>,
) -> Result<Prepared, Vec<Diagnostic>> {
    let combine = choice.combine_of(choice.within(Part::Criterion(index)));
    prepare(&choice.criteria[index], members, world, combine, notes)
}
