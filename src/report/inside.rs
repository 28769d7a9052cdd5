//! What is inside a step of the key: what is taken off, relief, floors and ceilings, factors, each as a step of its own.
//!
//! The key is formed again with these put in one after the other, and each is the difference that it makes: so the steps add up to
//! the step that they stand for.

use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::key::{self, Step};
use crate::language::{Argument, Sentence};
use crate::people::Cohort;
use crate::pipeline::{self, Run};
use crate::scenario::{Bearers, Criterion, Factor, KeyChoice, KeyOf, LimitMethod, Limits};

/// The choice without the later of several things, and what the first that it has is called.
type Stage = (Sentence, KeyChoice);

/// What the stages of a step give every member, in responsibility units, formed once for all of them.
pub(super) struct Staged {
    /// Without all of the stages.
    bare: Vec<Rational>,
    /// After every stage but the last.
    after: Vec<(Sentence, Vec<Rational>)>,
    /// What the last is called; after it stands the step itself.
    last: Sentence,
}

impl Staged {
    /// The stages of a step; `None` where the step is one thing.
    pub(super) fn of(run: &Run, step: &Step) -> Option<Self> {
        // With causes a step is made by several keys, and keys of single periods are made of the data of their own years.
        let by_period = run.scenario.periods.as_ref().is_some_and(|periods| periods.key == KeyOf::Period);
        if !run.versions.is_empty() || by_period {
            return None;
        }
        let (before, mut stages) = match step {
            Step::Criterion(at) => of_criterion(&run.scenario.key, *at),
            Step::Bounds | Step::Branch(_) => of_limits(&run.scenario.key, step),
            Step::Factors | Step::Discounts => of_factors(&run.scenario.key, *step == Step::Discounts),
            _ => return None,
        };
        let (last, _) = stages.pop()?;
        let bare = amounts_of(run, &before, step)?;
        let after = stages.into_iter().map(|(name, choice)| Some((name, amounts_of(run, &choice, step)?)));
        Some(Self { bare, after: after.collect::<Option<_>>()?, last })
    }

    /// The parts of the step of a member, of the amount given, with a name for each behind the first.
    pub(super) fn parts_of(&self, member: usize, amount: &Rational) -> Vec<(Option<Sentence>, Rational)> {
        let mut so_far = &self.bare[member];
        let mut parts = vec![(None, so_far.clone())];
        for (name, amounts) in &self.after {
            parts.push((Some(name.clone()), &amounts[member] - so_far));
            so_far = &amounts[member];
        }
        parts.push((Some(self.last.clone()), amount - so_far));
        parts
    }
}

/// What is taken off, then what is measured per head: brackets, exemption, relief.
fn of_criterion(key: &KeyChoice, at: usize) -> (KeyChoice, Vec<Stage>) {
    let own = &key.criteria[at];
    let with = |criterion: Criterion| {
        let mut choice = key.clone();
        choice.criteria[at] = criterion;
        choice
    };
    let bare = Criterion { less: None, brackets: Vec::new(), exempt_per_head: None, relief: None, ..own.clone() };
    let mut stages = Vec::new();
    if let Some(less) = &own.less {
        let after = Criterion { less: own.less.clone(), ..bare.clone() };
        let name = Sentence::of("part-taken-off", [("indicator", Argument::text(&less.indicator.value))]);
        stages.push((name, with(after)));
    }
    if !own.brackets.is_empty() || own.exempt_per_head.is_some() {
        let name = if own.brackets.is_empty() { "part-exemption" } else { "part-brackets" };
        stages.push((Sentence::plain(name), with(Criterion { relief: None, ..own.clone() })));
    }
    if own.relief.is_some() {
        stages.push((Sentence::plain("part-relief"), key.clone()));
    }
    (with(bare), stages)
}

/// Of limits that come one after the other: the floor, the ceilings of groups, the ceiling of all.
fn of_limits(key: &KeyChoice, step: &Step) -> (KeyChoice, Vec<Stage>) {
    let limits = match step {
        Step::Branch(at) => key.branches[*at].finish.limits.as_ref(),
        _ => key.finish.limits.as_ref(),
    };
    let with = |limits: Option<Limits>| {
        let mut choice = key.clone();
        match step {
            Step::Branch(at) => choice.branches[*at].finish.limits = limits,
            _ => choice.finish.limits = limits,
        }
        choice
    };
    let Some(limits) = limits.filter(|limits| limits.method == LimitMethod::Stepwise && limits.change.is_none()) else {
        return (key.clone(), Vec::new());
    };
    let share = |message, share| Sentence::of(message, [("share", Argument::text(exact::text(share)))]);
    let mut stages = Vec::new();
    if let Some(floor) = &limits.floor {
        let only = Limits { ceiling: None, groups: Vec::new(), ..limits.clone() };
        stages.push((share("part-floor", floor), with(Some(only))));
    }
    if !limits.groups.is_empty() {
        let names = limits.groups.iter().filter_map(|group| group.named.path.rsplit('.').next()).map(Argument::text);
        let name = Sentence::of("part-groups", [("names", Argument::list(names))]);
        stages.push((name, with(Some(Limits { ceiling: None, ..limits.clone() }))));
    }
    if let Some(ceiling) = &limits.ceiling {
        stages.push((share("part-ceiling", ceiling), key.clone()));
    }
    (with(None), stages)
}

/// Of several factors that all bear, or of several that others do, one after the other in the file's order, by their names; of one nothing.
fn of_factors(key: &KeyChoice, borne: bool) -> (KeyChoice, Vec<Stage>) {
    let is_of_step = |factor: &Factor| (factor.borne_by != Bearers::All) == borne;
    let several = key.factors.iter().filter(|factor| is_of_step(factor)).count() > 1;
    let mut so_far = KeyChoice { factors: Vec::new(), ..key.clone() };
    so_far.factors.extend(key.factors.iter().filter(|factor| !is_of_step(factor)).cloned());
    let without = so_far.clone();
    let mut stages = Vec::new();
    for factor in key.factors.iter().filter(|factor| several && is_of_step(factor)) {
        so_far.factors.push(factor.clone());
        let name = factor.named.path.rsplit('.').next().unwrap_or_default();
        stages.push((Sentence::verbatim(Argument::text(name)), so_far.clone()));
    }
    (without, stages)
}

/// What a step gives every member under another choice; zero where that key has no such step, `None` where there is no such key.
fn amounts_of(run: &Run, choice: &KeyChoice, step: &Step) -> Option<Vec<Rational>> {
    let homes: Vec<StateId> = run.demand.cohorts.iter().map(|cohort| cohort.home.clone()).collect();
    let world = pipeline::world(&run.scenario, &run.tables);
    let keys = key::form(choice, &world, &homes, run.scenario.people.origin_owes).ok()?;
    let mut sums = vec![Rational::ZERO; run.scenario.members.len()];
    for (key, units) in keys.origins.iter().zip(run.demand.cohorts.iter().map(Cohort::units)) {
        for part in key.parts.iter().filter(|part| part.step == *step) {
            for (sum, amount) in sums.iter_mut().zip(&part.amounts) {
                *sum += &units * amount;
            }
        }
    }
    Some(sums)
}
