//! The key of one origin.

use super::adopt::{adopt, nearest};
use super::basis::Basis;
use super::column::{Column, reduced};
use super::prepare::Prepared;
use super::table::Attributed;
use super::{OriginKey, Part, Step, ranges};
use crate::criteria::{finding, measure};
use crate::diagnostic::{Diagnostic, Findings};
use crate::exact::{Integer, Rational, power_of_ten, ratio};
use crate::ids::StateId;
use crate::scenario::{ByOrigin, CapOf, Criterion, Residual, SubCap};

/// A key on its way to be made: every stage is added to the columns before it.
pub(super) struct Making {
    /// Shares of criteria that have some, one state left out.
    pub shares: Vec<Option<Column>>,
    /// What each criterion by origin attributes.
    pub attributed: Vec<Option<Attributed>>,
    /// The steps in order.
    stages: Vec<(Step, Stage)>,
    /// The sum of the steps that add, which come first.
    sum: Option<Column>,
}

/// A step either adds amounts, or turns the whole so far into another.
enum Stage {
    Adds(Column),
    Becomes(Column),
}

/// The key of an origin as formed, and what a report must say of it.
pub(super) struct Formed {
    pub key: OriginKey,
    pub making: Making,
    /// Members among whom code order decided a last decimal.
    pub tied: Vec<usize>,
}

impl Basis<'_> {
    /// The key of one origin. Unless origins owe, a member's own people find it left out of every criterion: it has exactly zero.
    ///
    /// # Errors
    /// Everything wrong at once, at its place.
    pub fn origin(&self, origin: &StateId, origin_owes: bool) -> Result<OriginKey, Findings> {
        self.form_one(origin, origin_owes).map(|formed| formed.key).map_err(|diagnostic| Findings(vec![diagnostic]))
    }

    pub(super) fn form_one(&self, origin: &StateId, origin_owes: bool) -> Result<Formed, Diagnostic> {
        let left_out = self.left_out(origin, origin_owes);
        let (making, whole) = self.make(origin, left_out)?;
        let bounds = ranges::bounds(self, &making, left_out);
        let (shares, parts, tied) = match self.choice.decimals {
            None => {
                let (shares, parts) = exact_parts(&making);
                (shares, parts, Vec::new())
            }
            Some(decimals) => adopted_parts(&making.stages, &whole, decimals),
        };
        Ok(Formed { key: OriginKey { origin: origin.clone(), shares, parts, bounds }, making, tied })
    }

    pub(super) fn left_out(&self, origin: &StateId, origin_owes: bool) -> Option<usize> {
        self.position.get(origin).copied().filter(|_| !origin_owes)
    }

    /// Every stage of the key of one origin, and the whole at the end.
    pub(super) fn make(&self, origin: &StateId, left_out: Option<usize>) -> Result<(Making, Column), Diagnostic> {
        let mut making = self.start(origin, left_out)?;
        let mut whole = self.weighted_sum(&mut making);
        for (step, factors) in self.multipliers() {
            whole = whole.reshared(&factors).ok_or_else(|| self.nothing_left(&step, origin))?;
            making.stages.push((step, Stage::Becomes(whole.clone())));
        }
        Ok((making, whole))
    }

    fn start(&self, origin: &StateId, left_out: Option<usize>) -> Result<Making, Diagnostic> {
        let mut making = Making { shares: Vec::new(), attributed: Vec::new(), stages: Vec::new(), sum: None };
        for (criterion, prepared) in self.choice.criteria.iter().zip(&self.criteria) {
            let mut shares = None;
            let mut attributed = None;
            match prepared {
                Prepared::Plain(plain) => {
                    let fail = |trouble| self.without(criterion, measure::trouble(criterion, trouble, None), left_out);
                    shares = Some(plain.shares(left_out).map_err(fail)?);
                }
                Prepared::ByOrigin(table) => {
                    if let Some(choice) = &criterion.by_origin {
                        attributed = Some(table.row(criterion, choice, origin, &self.position, left_out)?);
                    }
                }
                Prepared::Rates { .. } | Prepared::Dropped => {}
            }
            making.shares.push(shares);
            making.attributed.push(attributed);
        }
        Ok(making)
    }

    fn without(&self, criterion: &Criterion, found: Diagnostic, left_out: Option<usize>) -> Diagnostic {
        match left_out {
            None => found,
            Some(state) => finding(
                criterion,
                found.code,
                &format!(
                    "with {} left out, for it does not owe for its own people: {}",
                    self.members[state], found.what
                ),
                &found.fix,
            ),
        }
    }

    fn nothing_left(&self, step: &Step, origin: &StateId) -> Diagnostic {
        let what = match step {
            Step::Factors => format!("key: the factors leave nobody who owes for {origin}"),
            _ => format!("key: nobody is left who owes for {origin}: every share is zero after the rates"),
        };
        let place = Some(self.choice.named.place.clone());
        Diagnostic::error("ONUS-K013", place, what, "leave some state a factor, and a rate, above zero")
    }

    /// Weight times share, criterion by criterion, with what caps cut off given out.
    fn weighted_sum(&self, making: &mut Making) -> Column {
        let states = self.members.len();
        let mut stages = Vec::new();
        let mut residual = Vec::new();
        let mut rescale = false;
        for (index, criterion) in self.choice.criteria.iter().enumerate() {
            let weight = &self.weights[index];
            if let (Some(shares), None) = (&making.shares[index], criterion.exponent) {
                let mut counted = shares.times(weight);
                if let Some(cap) = &criterion.cap {
                    let capped = shares.least(&self.ceiling(cap, making)).times(weight);
                    let cut = weight - capped.total();
                    match cap.residual {
                        Residual::Rescale => rescale = true,
                        Residual::Baseline => residual.push(self.base_mean(cap, making).times(&cut)),
                    }
                    counted = capped;
                }
                stages.push((Step::Criterion(index), counted));
            }
            if let (Some(attributed), Some(by_origin)) = (&making.attributed[index], &criterion.by_origin) {
                stages.push((Step::Criterion(index), attributed.shares.times(weight)));
                if let Some((step, column)) = self.unattributed(index, by_origin, attributed, making) {
                    stages.push((step, column));
                }
            }
        }
        let given_out = Column::sum(states, &residual);
        if !given_out.is_zero() {
            stages.push((Step::Residual, given_out));
        }
        let whole = Column::sum(states, stages.iter().map(|(_, column)| column));
        making.stages = stages.into_iter().map(|(step, column)| (step, Stage::Adds(column))).collect();
        making.sum = Some(whole.clone());
        match rescale.then(|| Column::shared(whole.amounts.clone())).flatten() {
            None => whole,
            Some(rescaled) => {
                making.stages.push((Step::Residual, Stage::Becomes(rescaled.clone())));
                rescaled
            }
        }
    }

    fn unattributed(
        &self,
        index: usize,
        choice: &ByOrigin,
        attributed: &Attributed,
        making: &Making,
    ) -> Option<(Step, Column)> {
        if attributed.rest.is_zero() {
            return None;
        }
        let fallback = self.index(&choice.fallback.value)?;
        let shares = making.shares[fallback].as_ref()?;
        Some((Step::Unattributed(index, fallback), shares.times(&(&self.weights[index] * &attributed.rest))))
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

    /// The steps that multiply the key state by state and divide it by its sum, in order.
    pub(super) fn multipliers(&self) -> Vec<(Step, Vec<Integer>)> {
        let mut steps = Vec::new();
        let mut all: Option<Vec<Integer>> = None;
        for prepared in &self.criteria {
            if let Prepared::Rates { factors, .. } = prepared {
                all = Some(match all {
                    None => factors.clone(),
                    Some(all) => all.iter().zip(factors).map(|(one, two)| one * two).collect(),
                });
            }
        }
        steps.extend(all.map(|factors| (Step::Rates, factors)));
        steps.extend(self.spread.clone().map(|factors| (Step::Spread, factors)));
        steps.extend(self.factors.clone().map(|factors| (Step::Factors, factors)));
        steps
    }
}

/// Shares and parts as they are: what a step that turns the whole into another changes is the difference.
fn exact_parts(making: &Making) -> (Vec<Rational>, Vec<Part>) {
    let mut parts: Vec<Part> = Vec::new();
    let mut whole = making.sum.as_ref().map_or_else(Vec::new, Column::rationals);
    for (step, stage) in &making.stages {
        match stage {
            Stage::Adds(column) => push(&mut parts, step, column.rationals()),
            Stage::Becomes(column) => {
                let after = column.rationals();
                push(&mut parts, step, after.iter().zip(&whole).map(|(after, before)| after - before).collect());
                whole = after;
            }
        }
    }
    (whole, parts)
}

/// Every step rounded on its own; what the shares as adopted differ by is the step of adoption.
fn adopted_parts(stages: &[(Step, Stage)], whole: &Column, decimals: u32) -> (Vec<Rational>, Vec<Part>, Vec<usize>) {
    let over = power_of_ten(u64::from(decimals));
    let states = whole.amounts.len();
    let adopted = adopt(whole, decimals);
    let shown = |units: &[Integer]| units.iter().map(|units| reduced(units.clone(), &over)).collect();
    let mut parts = Vec::new();
    let mut so_far = vec![Integer::ZERO; states];
    for (step, stage) in stages {
        let units: Vec<Integer> = match stage {
            Stage::Adds(column) => nearest(column, decimals),
            Stage::Becomes(column) => {
                nearest(column, decimals).iter().zip(&so_far).map(|(now, before)| now - before).collect()
            }
        };
        so_far.iter_mut().zip(&units).for_each(|(sum, units)| *sum += units);
        push(&mut parts, step, shown(&units));
    }
    let last: Vec<Integer> = adopted.units.iter().zip(&so_far).map(|(share, sum)| share - sum).collect();
    push(&mut parts, &Step::Adoption, shown(&last));
    (shown(&adopted.units), parts, adopted.tied)
}

/// Criteria are shown even where they give nothing; other steps only where they do something. One part a step.
fn push(parts: &mut Vec<Part>, step: &Step, amounts: Vec<Rational>) {
    if let Some(last) = parts.last_mut().filter(|last| last.step == *step) {
        last.amounts.iter_mut().zip(amounts).for_each(|(sum, amount)| *sum += amount);
    } else if matches!(step, Step::Criterion(_)) || amounts.iter().any(|amount| !amount.is_zero()) {
        parts.push(Part { step: step.clone(), amounts });
    }
}
