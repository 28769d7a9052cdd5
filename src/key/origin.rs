//! The key of one origin.

use super::adopt::{adopt, nearest};
use super::basis::Basis;
use super::column::{Column, reduced};
use super::prepare::Prepared;
use super::table::Attributed;
use super::tree::Node;
use super::unit::{Unit, Whose, Why};
use super::{OriginKey, Part, Step, ranges};
use crate::criteria::{finding, measure};
use crate::diagnostic::{Diagnostic, Findings};
use crate::exact::{Integer, Rational, power_of_ten};
use crate::ids::StateId;
use crate::scenario::{self, Criterion};

/// A key on its way to be made: every stage is added to the columns before it.
pub(super) struct Making {
    /// Shares of criteria that have some, one state left out.
    pub shares: Vec<Option<Column>>,
    /// The sums of the scores behind these shares; zero where there are none.
    pub sums: Vec<Rational>,
    /// What each criterion by origin attributes.
    pub attributed: Vec<Option<Attributed>>,
    /// The weight of each criterion in the whole key; zero for a rate.
    pub weights: Vec<Rational>,
    /// Whom steps singled out.
    pub singled: Vec<(Node, Why, Vec<usize>)>,
}

/// A step either adds amounts, or turns the whole so far into another.
pub(super) enum Stage {
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
        let (making, unit) = self.make(origin, left_out)?;
        self.sums_to_one(origin, &unit.whole)?;
        let bounds = ranges::bounds(self, &making, left_out);
        let (shares, parts, tied) = match self.choice.decimals {
            None => {
                let (shares, parts) = exact_parts(&unit.stages, &unit.sum);
                (shares, parts, Vec::new())
            }
            Some(decimals) => adopted_parts(&unit.stages, &unit.whole, decimals),
        };
        Ok(Formed { key: OriginKey { origin: origin.clone(), shares, parts, bounds }, making, tied })
    }

    pub(super) fn left_out(&self, origin: &StateId, origin_owes: bool) -> Option<usize> {
        self.position.get(origin).copied().filter(|_| !origin_owes)
    }

    /// Every stage of the key of one origin, and the whole at the end.
    pub(super) fn make(&self, origin: &StateId, left_out: Option<usize>) -> Result<(Making, Unit), Diagnostic> {
        let mut making = self.start(origin, left_out)?;
        let mut unit = self.unit(None, &making, Whose { origin, left_out })?;
        making.weights = std::mem::take(&mut unit.weights);
        making.singled = std::mem::take(&mut unit.singled);
        Ok((making, unit))
    }

    fn start(&self, origin: &StateId, left_out: Option<usize>) -> Result<Making, Diagnostic> {
        let mut making = Making {
            shares: Vec::new(),
            sums: Vec::new(),
            attributed: Vec::new(),
            weights: Vec::new(),
            singled: Vec::new(),
        };
        for (criterion, prepared) in self.choice.criteria.iter().zip(&self.criteria) {
            let mut shares = None;
            let mut sum = Rational::ZERO;
            let mut attributed = None;
            match prepared {
                Prepared::Plain(plain) => {
                    let fail = |trouble| self.without(criterion, measure::trouble(criterion, trouble, None), left_out);
                    let (of, over) = plain.shares_and_sum(left_out).map_err(fail)?;
                    (shares, sum) = (Some(of), over);
                }
                Prepared::ByOrigin(table) => {
                    if let Some(choice) = &criterion.by_origin {
                        attributed = Some(table.row(criterion, choice, origin, &self.position, left_out)?);
                    }
                }
                Prepared::Rates { .. } | Prepared::Dropped => {}
            }
            making.shares.push(shares);
            making.sums.push(sum);
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

    /// The steps that multiply a unit state by state and divide it by its sum, in order: its rates, and in the key itself what is
    /// spread and the factors.
    pub(super) fn multipliers(&self, node: Node) -> Vec<(Step, Vec<Integer>)> {
        let mut steps = Vec::new();
        let mut all: Option<Vec<Integer>> = None;
        for (index, prepared) in self.criteria.iter().enumerate() {
            if let Prepared::Rates { factors, .. } = prepared
                && self.choice.within(scenario::Part::Criterion(index)) == node
            {
                all = Some(match all {
                    None => factors.clone(),
                    Some(all) => all.iter().zip(factors).map(|(one, two)| one * two).collect(),
                });
            }
        }
        steps.extend(all.map(|factors| (Step::Rates, factors)));
        if node.is_some() {
            return steps;
        }
        steps.extend(self.spread.clone().map(|factors| (Step::Spread, factors)));
        steps.extend(self.factors.multiplied.clone().map(|factors| (Step::Factors, factors)));
        steps
    }
}

/// Shares and parts as they are: what a step that turns the whole into another changes is the difference.
fn exact_parts(stages: &[(Step, Stage)], sum: &Column) -> (Vec<Rational>, Vec<Part>) {
    let mut parts: Vec<Part> = Vec::new();
    let mut whole = sum.rationals();
    for (step, stage) in stages {
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
