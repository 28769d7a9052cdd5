//! Which properties a key of some form may lack (mathematics 3.6, table), in this one place.

use std::collections::BTreeSet;

use super::super::Subject;
use super::super::trial::follow_from_data;
use crate::criteria::normalise;
use crate::data::Kind;
use crate::key::aggregate;
use crate::scenario::{
    Bearers, Combine, Criterion, KeyChoice, LimitMethod, Limits, MissingPolicy, Normalise, Threshold,
};

/// The numbers of the properties that the key of a subject may lack, from its form alone.
///
/// Beyond the table: relief for low income leaves 4, 7 and 9 open, since a threshold at the mean moves with everybody and two states
/// merged have one income per head; an exemption per head leaves 7 open; factors, which treat a class of states otherwise, leave 8
/// and 10 open, 7 where only one of two merged states has them, and 9 where named states bear what is taken off; numbers of the file in an indicator's unit leave 2 open; medians
/// and spread weights for missing values leave 4, 7, 8 and 9 open, and so do limits of groups or on changes and what is set against a
/// share; weights that follow from the data leave 4, 7 and 9 open.
#[must_use]
pub fn may_lack(subject: &Subject<'_>) -> BTreeSet<u8> {
    let choice = &subject.trial.choice;
    let used: Vec<&Criterion> =
        choice.criteria.iter().filter(|one| !one.exponent.as_ref().unwrap_or(&one.weight).is_zero()).collect();
    let mut lacks = BTreeSet::new();
    let several = used.iter().filter(|one| one.exponent.is_none()).count() > 1;
    for node in std::iter::once(None).chain((0..choice.branches.len()).map(Some)) {
        lacks.extend(methods(choice, node).filter(|name| several || *name != "sum").flat_map(lacked));
    }
    if !choice.factors.is_empty() {
        lacks.extend([8, 10]);
        lacks.extend(choice.factors.iter().any(|factor| factor.borne_by != Bearers::All).then_some(9));
    }
    if follow_from_data(&choice.weights.method) {
        lacks.extend([4, 7, 9]);
    }
    let finishes = std::iter::once(&choice.finish).chain(choice.branches.iter().map(|branch| &branch.finish));
    let sets_apart = |limits: &Limits| !limits.groups.is_empty() || limits.change.is_some();
    if finishes.filter_map(|finish| finish.limits.as_ref()).any(sets_apart) {
        // States of a group, or of another previous key, are held elsewhere.
        lacks.extend([4, 7, 8, 9]);
    }
    for criterion in used {
        lacks.extend(of(subject, criterion));
    }
    lacks
}

fn of(subject: &Subject<'_>, criterion: &Criterion) -> Vec<u8> {
    let mut lacks: Vec<u8> = normalise::of(&criterion.normalise).lacks.to_vec();
    // A score that knows no size, or a rate taken for a share, is a head tax on states.
    match criterion.normalise {
        Normalise::Share if is_rate(subject, criterion) => lacks.extend([5, 7, 9]),
        Normalise::Share | Normalise::Rate => {}
        Normalise::Rank(_) => lacks.extend([4, 5, 9]),
        // Limits and posts stand in the unit of the indicator; scores may fall, or rise and fall.
        Normalise::Bands(_) => lacks.extend([2, 4, 5, 8, 9]),
        Normalise::Goalposts(_) => lacks.extend([2, 5, 9]),
        _ => lacks.extend([5, 9]),
    }
    if criterion.cap.is_some() {
        lacks.extend([4, 5, 7, 9]);
    }
    if let Some(relief) = &criterion.relief {
        lacks.extend([4, 7, 8, 9]);
        if relief.per_head_below != Threshold::WorldMean {
            lacks.push(2);
        }
    }
    if criterion.exempt_per_head.is_some() || !criterion.brackets.is_empty() || criterion.less.is_some() {
        // A newcomer's part of what is left may differ, and so what a mean of several makes of it.
        lacks.extend([2, 7, 8, 9]);
    }
    if criterion.against.is_some() {
        // What is set against a share belongs to another indicator, and what is left is cut at zero and divided by its sum.
        lacks.extend([4, 7, 8, 9]);
    }
    if criterion.by_origin.is_some() {
        // What a newcomer's rivals are attributed does not change with it, and its fallback does.
        lacks.push(9);
    }
    let policies = criterion.missing.states.values().map(|stated| &stated.policy).chain([&criterion.missing.policy]);
    if policies
        .into_iter()
        .any(|policy| !matches!(policy, MissingPolicy::Stop | MissingPolicy::Zero | MissingPolicy::Value(_)))
    {
        lacks.extend([4, 7, 8, 9]);
    }
    lacks
}

/// What a node is combined by, and what is then done to it, by the names of the table of aggregations.
fn methods(choice: &KeyChoice, node: Option<usize>) -> impl Iterator<Item = &'static str> {
    let combine = match choice.combine_of(node) {
        Combine::Sum => "sum",
        Combine::Product => "product",
        Combine::Geometric => "geometric",
        Combine::Index => "index",
        Combine::Remainder => "remainder",
    };
    let finish = choice.finish_of(node);
    let limits = finish.limits.as_ref().map(|limits| match limits.method {
        LimitMethod::OneRule => "one-rule",
        LimitMethod::Stepwise => "stepwise",
    });
    std::iter::once(combine).chain(finish.power.as_ref().map(|_| "power")).chain(limits)
}

fn lacked(name: &'static str) -> &'static [u8] {
    aggregate::of(name).map_or(&[], |method| method.lacks)
}

fn is_rate(subject: &Subject<'_>, criterion: &Criterion) -> bool {
    let kind = subject.trial.tables.get(&criterion.indicator.value).map(|table| table.about.kind);
    criterion.per.is_some() || kind == Some(Kind::Intensive)
}
