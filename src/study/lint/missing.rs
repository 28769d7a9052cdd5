//! Values that are missing, the policies used in their place, and what another policy would do.

use std::collections::BTreeMap;

use super::words::percent;
use super::{Lint, Subject, subject::warn};
use crate::diagnostic::Diagnostic;
use crate::exact::Abs;
use crate::ids::StateId;
use crate::people::EVERYBODY;
use crate::scenario::{Criterion, MissingPolicy};
use crate::study::missing::{Effect, OtherPolicy, other_policies};

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L018",
    name: "missing-data",
    finds: "policies used in place of missing values, and the largest change that another policy would make",
    source: "mathematics 9",
    look,
};

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let gaps: Vec<(&Criterion, BTreeMap<&'static str, Vec<StateId>>)> = (subject.criteria().iter())
        .filter(|one| one.by_origin.is_none())
        .map(|one| (one, gaps(subject, one)))
        .filter(|(_, gaps)| !gaps.is_empty())
        .collect();
    if gaps.is_empty() {
        return Vec::new();
    }
    let trial = &subject.trial;
    let everybody = StateId::new(EVERYBODY);
    let others =
        trial.basis().and_then(|basis| other_policies(&basis, &trial.choice, &trial.world(), &everybody, true));
    let others = others.unwrap_or_default();
    let finding = |(criterion, gaps): (&Criterion, BTreeMap<&'static str, Vec<StateId>>)| {
        let count: usize = gaps.values().map(Vec::len).sum();
        let used = gaps.iter().map(|(policy, states)| format!("{policy} for {}", subject.names(states)));
        let what = format!(
            "{}: `{}` has no value for {count} of {} states: {}{}",
            criterion.named.path,
            criterion.indicator.value,
            subject.members().len(),
            used.collect::<Vec<_>>().join("; "),
            largest(subject, &others, criterion)
        );
        let fix =
            "look for the values, or see what the other policies give: `missing` is a choice that somebody can contest";
        warn(LINT.code, &criterion.named.place, what, fix)
    };
    gaps.into_iter().map(finding).collect()
}

/// The states without a value, by the policy used.
fn gaps(subject: &Subject<'_>, criterion: &Criterion) -> BTreeMap<&'static str, Vec<StateId>> {
    let mut gaps: BTreeMap<&'static str, Vec<StateId>> = BTreeMap::new();
    let Some(own) = subject.trial.choice.criteria.iter().find(|one| one.name == criterion.name) else { return gaps };
    let values = subject.trial.values(&own.indicator.value);
    let below = own.per.as_ref().map(|per| subject.trial.values(&per.indicator.value));
    for member in subject.members() {
        let known =
            values.contains_key(&member.id) && below.as_ref().is_none_or(|below| below.contains_key(&member.id));
        if !known {
            let policy = own.missing.states.get(&member.id).map_or(&own.missing.policy, |stated| &stated.policy);
            gaps.entry(word(policy)).or_default().push(member.id.clone());
        }
    }
    gaps
}

fn word(policy: &MissingPolicy) -> &'static str {
    match policy {
        MissingPolicy::Stop => "stop",
        MissingPolicy::Value(_) => "a stated value",
        MissingPolicy::PeerMedian { .. } => "peer-median",
        MissingPolicy::RawMedian => "raw-median",
        MissingPolicy::Spread => "spread",
        MissingPolicy::Drop => "the criterion dropped for all",
        MissingPolicy::Zero => "zero",
        MissingPolicy::Interval { .. } => "an interval",
    }
}

fn largest(subject: &Subject<'_>, others: &[OtherPolicy], criterion: &Criterion) -> String {
    let change = |other: &OtherPolicy| match &other.effect {
        Effect::Largest(_, before, after) => Some((after - before).abs()),
        _ => None,
    };
    // `drop` fills no gap: what it changes is what the criterion weighs, not what the values might be.
    let own = others.iter().filter(|other| other.criterion == criterion.name && !other.drops());
    let most = own.filter_map(|other| Some((change(other)?, other))).max_by(|(one, _), (other, _)| one.cmp(other));
    match most.map(|(_, other)| (other.policy, &other.effect)) {
        Some((policy, Effect::Largest(id, before, after))) => format!(
            "; of the other policies that fill gaps `{policy}` would change most, {} to {} from {}",
            subject.name(id),
            percent(after),
            percent(before)
        ),
        _ => String::new(),
    }
}
