//! A unit: the key of an origin, or a branch of it, from shares to what is done last.

use super::Step;
use super::basis::Basis;
use super::column::Column;
use super::origin::{Making, Stage};
use super::tree::{Node, Weight};
use crate::diagnostic::Diagnostic;
use crate::exact::{Integer, Rational, ratio};
use crate::ids::StateId;
use crate::scenario::{CapOf, Combine, Part, Residual, SubCap};

/// A unit as formed.
pub(super) struct Unit {
    /// The steps in order: those that add first.
    pub stages: Vec<(Step, Stage)>,
    /// The sum of the steps that add.
    pub sum: Column,
    /// After all steps.
    pub whole: Column,
    /// The weight of every criterion in the unit; zero outside.
    pub weights: Vec<Rational>,
    /// The branches inside that were formed on the way, each once.
    pub inner: Vec<(usize, Column)>,
    /// Whom a step singled out.
    pub singled: Vec<(Node, Why, Vec<usize>)>,
}

/// Why a step singled a state out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Why {
    /// A zero share in a geometric mean.
    Wiped,
    /// At its least share.
    AtFloor,
    /// At its greatest share.
    AtCeiling,
}

/// Whose key is formed, and who is left out of it.
#[derive(Clone, Copy)]
pub(super) struct Whose<'a> {
    pub origin: &'a StateId,
    pub left_out: Option<usize>,
}

impl Basis<'_> {
    /// Forms a unit from the shares of its criteria.
    pub(super) fn unit(&self, node: Node, making: &Making, whose: Whose<'_>) -> Result<Unit, Diagnostic> {
        let mut unit = self.weighted_sum(node, making, whose)?;
        if self.choice.combine_of(node) == Combine::Geometric {
            let mean = self.geometric(node, making, whose, &unit.inner, &mut unit.singled)?;
            unit.becomes(Step::Combination, mean);
        }
        for (step, factors) in self.multipliers(node) {
            let reshared = unit.whole.reshared(&factors).ok_or_else(|| self.nothing_left(&step, whose.origin))?;
            unit.becomes(step, reshared);
        }
        if node.is_none() && !self.factors.discounts.is_empty() {
            let discounted = self.factors.discounted(&unit.whole).ok_or_else(|| self.nobody_bears(whose.origin))?;
            unit.becomes(Step::Discounts, discounted);
        }
        let finish = self.choice.finish_of(node);
        if let Some(power) = &finish.power {
            let compressed = self.powered(node, power, &unit.whole)?;
            unit.becomes(Step::Power, compressed);
        }
        if let Some(limits) = &finish.limits {
            let limited = self.limited(node, limits, &unit.whole, making, whose, &mut unit.singled)?;
            unit.becomes(Step::Bounds, limited);
        }
        Ok(unit)
    }

    /// Weight times share, criterion by criterion; what units inside make of theirs; and what caps cut off given out.
    fn weighted_sum(&self, node: Node, making: &Making, whose: Whose<'_>) -> Result<Unit, Diagnostic> {
        let states = self.members.len();
        let weights = self.weights_in(node, making);
        let mut stages = Vec::new();
        let mut residual = Vec::new();
        let mut rescale = false;
        for (index, criterion) in self.choice.criteria.iter().enumerate() {
            let Some(Weight { value: weight, closed }) = &weights.criteria[index] else { continue };
            if let (Some(shares), None) = (&making.shares[index], &criterion.exponent) {
                let mut counted = shares.times(weight);
                if let Some(cap) = &criterion.cap {
                    let capped = shares.least(&self.ceiling(cap, making)).times(weight);
                    let cut = weight - capped.total();
                    match cap.residual {
                        _ if *closed => {}
                        Residual::Rescale => rescale = true,
                        Residual::Baseline => residual.push(self.base_mean(cap, making).times(&cut)),
                    }
                    counted = capped;
                }
                stages.push((Step::Criterion(index), counted));
            }
            if let Some(attributed) = &making.attributed[index] {
                stages.push((Step::Criterion(index), attributed.shares.times(weight)));
                if let Some((fallback, rest)) = self.unattributed(index, making) {
                    stages.push((Step::Unattributed(index, fallback), rest.times(weight)));
                }
            }
        }
        let mut singled = Vec::new();
        let mut formed = Vec::new();
        for (branch, weight) in &weights.closed {
            let inner = self.unit(Some(*branch), making, whose)?;
            let change = inner.whole.minus(&inner.criteria(states)).times(weight);
            if !change.is_zero() {
                stages.push((Step::Branch(*branch), change));
            }
            singled.extend(inner.singled);
            formed.push((*branch, inner.whole));
        }
        let given_out = Column::sum(states, &residual);
        if !given_out.is_zero() {
            stages.push((Step::Residual, given_out));
        }
        let sum = Column::sum(states, stages.iter().map(|(_, column)| column));
        let weights = weights.criteria.into_iter().map(|one| one.map_or(Rational::ZERO, |one| one.value)).collect();
        let stages = stages.into_iter().map(|(step, column)| (step, Stage::Adds(column))).collect();
        let mut unit = Unit { stages, whole: sum.clone(), sum, weights, inner: formed, singled };
        if let Some(rescaled) = rescale.then(|| Column::shared(unit.whole.amounts.clone())).flatten() {
            unit.becomes(Step::Residual, rescaled);
        }
        Ok(unit)
    }

    /// What a criterion by origin does not attribute, by its fallback. In a remainder it has none: the rest goes on.
    pub(super) fn unattributed(&self, index: usize, making: &Making) -> Option<(usize, Column)> {
        let attributed = making.attributed[index].as_ref().filter(|attributed| !attributed.rest.is_zero())?;
        let fallback = self.index(&self.choice.criteria[index].by_origin.as_ref()?.fallback.value)?;
        Some((fallback, making.shares[fallback].as_ref()?.times(&attributed.rest)))
    }

    /// The shares of a part of a unit on their own; `None` for a rate or a criterion dropped.
    pub(super) fn part(&self, part: Part, making: &Making, whose: Whose<'_>) -> Result<Option<Column>, Diagnostic> {
        match part {
            Part::Branch(at) => Ok(Some(self.unit(Some(at), making, whose)?.whole)),
            Part::Criterion(at) => Ok(self.criterion(at, making)),
        }
    }

    /// The shares of a criterion, by origin with its fallback.
    pub(super) fn criterion(&self, index: usize, making: &Making) -> Option<Column> {
        let Some(attributed) = &making.attributed[index] else { return making.shares[index].clone() };
        let rest = self.unattributed(index, making).map(|(_, rest)| rest);
        Some(Column::sum(self.members.len(), [&attributed.shares].into_iter().chain(&rest)))
    }

    /// times x (sum or mean of the base shares).
    fn ceiling(&self, cap: &SubCap, making: &Making) -> Column {
        let mean = self.base_mean(cap, making);
        match cap.of {
            CapOf::Mean => mean.times(&cap.times),
            CapOf::Sum => mean.times(&(&cap.times * Rational::from(cap.over.len()))),
        }
    }

    fn base_mean(&self, cap: &SubCap, making: &Making) -> Column {
        let base = cap.over.iter().filter_map(|name| making.shares[self.index(name)?].as_ref());
        Column::sum(self.members.len(), base).times(&ratio(1, cap.over.len().max(1)))
    }

    fn nobody_bears(&self, origin: &StateId) -> Diagnostic {
        let what = format!("key: nobody who bears what a factor takes off has a share for {origin}");
        let place = Some(self.choice.named.place.clone());
        Diagnostic::error("ONUS-K013", place, what, "let `borne_by` name states with a share")
    }

    fn nothing_left(&self, step: &Step, origin: &StateId) -> Diagnostic {
        let what = match step {
            Step::Factors => {
                format!("key: the factors leave nobody who owes for {origin}")
            }
            Step::Combination => {
                format!("key: nobody is left who owes for {origin}: every state has a zero share somewhere in the mean")
            }
            _ => format!("key: nobody is left who owes for {origin}: every share is zero after the rates"),
        };
        let place = Some(self.choice.named.place.clone());
        let fix = match step {
            Step::Combination => "write combine = \"sum\", or leave out the criteria where many have zero",
            _ => "leave some state a factor, and a rate, above zero",
        };
        Diagnostic::error("ONUS-K013", place, what, fix)
    }

    /// Adds up shares that were wiped out into a finding where nothing is left.
    pub(super) fn reshared(&self, step: &Step, amounts: Vec<Integer>, origin: &StateId) -> Result<Column, Diagnostic> {
        Column::shared(amounts).ok_or_else(|| self.nothing_left(step, origin))
    }
}

impl Unit {
    fn becomes(&mut self, step: Step, whole: Column) {
        self.stages.push((step, Stage::Becomes(whole.clone())));
        self.whole = whole;
    }

    /// What the criteria alone add, as the unit around it counts them.
    fn criteria(&self, states: usize) -> Column {
        let adds = self.stages.iter().filter_map(|(step, stage)| match (step, stage) {
            (Step::Criterion(_) | Step::Unattributed(..), Stage::Adds(column)) => Some(column),
            _ => None,
        });
        Column::sum(states, adds)
    }
}
