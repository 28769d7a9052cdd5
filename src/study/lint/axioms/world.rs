//! Properties about who takes part and in which units: 1, 2, 6, 7, 9.

use std::collections::BTreeMap;

use super::super::words::{differ, percent, percents};
use super::super::{Subject, merge, unit};
use super::Verdict;
use crate::criteria::POPULATION;
use crate::exact::{Rational, ratio};
use crate::ids::StateId;

/// Every state under a code that turns the order around, and the criteria from last to first.
pub(super) fn anonymity(subject: &Subject<'_>) -> Verdict {
    let codes: BTreeMap<&StateId, StateId> = (subject.members().iter().rev().enumerate())
        .map(|(at, member)| (&member.id, StateId::new(&format!("state-{at:06}"))))
        .collect();
    let code = |id: &StateId| codes.get(id).cloned().unwrap_or_else(|| StateId::new(&format!("other-{id}")));
    let whole = StateId::new(crate::people::EVERYBODY);
    let mut trial = subject.trial.renamed(|id| if *id == whole { whole.clone() } else { code(id) });
    trial.choice.criteria.reverse();
    let Ok(key) = trial.key() else { return Verdict::Lacks("under other codes there is no key".to_owned()) };
    let same = |id: &StateId, share: &Rational| key.get(&code(id)).is_some_and(|other| !differ(other, share));
    match subject.key.iter().find(|(id, share)| !same(id, share)) {
        None => Verdict::Has,
        Some((id, share)) => Verdict::Lacks(format!(
            "under another code {} owes {} in place of {}",
            subject.name(id),
            key.get(&code(id)).map_or_else(|| "nothing".to_owned(), percent),
            percent(share)
        )),
    }
}

/// Every indicator in units a thousand times smaller.
pub(super) fn unit_freeness(subject: &Subject<'_>) -> Verdict {
    for criterion in subject.criteria().iter().filter(|one| one.by_origin.is_none()) {
        if let Some((id, before, after)) = unit::moved(subject, criterion) {
            let [before, after] = percents(&before, &after);
            return Verdict::Lacks(format!(
                "with `{}` in units a thousand times smaller {} owes {} in place of {}",
                criterion.indicator.value,
                subject.name(&id),
                after,
                before
            ));
        }
    }
    Verdict::Has
}

/// A state joins that has nothing, and one inhabitant where people are counted.
pub(super) fn null_state(subject: &Subject<'_>) -> Verdict {
    let id = StateId::new("null-state");
    let mut trial = subject.trial.joined(&id, |row| (!row.is_empty()).then_some(Rational::ZERO));
    trial = trial.with_table(POPULATION, |row| {
        row.insert(id.clone(), Rational::ONE);
    });
    match trial.key() {
        Err(found) => {
            let why = found.0.first().map_or_else(String::new, |first| first.what.clone());
            Verdict::DoesNotApply(format!("a state with nothing is refused: {why}"))
        }
        Ok(key) => match key.get(&id).filter(|share| !share.is_zero()) {
            None => Verdict::Has,
            Some(share) => Verdict::Lacks(format!("a state that has nothing would owe {}", percent(share))),
        },
    }
}

/// The largest state in two equal halves with its rates; and with the largest that can merge with it, as one.
pub(super) fn merging(subject: &Subject<'_>) -> Verdict {
    let by_share = subject.by_share();
    let Some(&largest) = by_share.first() else { return Verdict::DoesNotApply("nobody takes part".to_owned()) };
    if let Some((before, after)) = merge::split(subject, largest)
        && differ(&before, &after)
    {
        let [before, after] = percents(&before, &after);
        return Verdict::Lacks(format!(
            "two equal halves of {} would owe {} in place of {}",
            subject.name(largest),
            after,
            before
        ));
    }
    let partner = by_share.iter().skip(1).find_map(|other| Some((*other, merge::merge(subject, largest, other)?)));
    match partner {
        Some((other, (before, after))) if differ(&before, &after) => {
            let [before, after] = percents(&before, &after);
            Verdict::Lacks(format!(
                "{} and {} as one state would owe {} in place of {}",
                subject.name(largest),
                subject.name(other),
                after,
                before
            ))
        }
        _ => Verdict::Has,
    }
}

/// A newcomer with what the state in the middle of the key has; and one with half of the least that anybody has.
pub(super) fn pairwise(subject: &Subject<'_>) -> Verdict {
    let by_share = subject.by_share();
    let Some(&model) = by_share.get(by_share.len() / 2) else {
        return Verdict::DoesNotApply("nobody takes part".to_owned());
    };
    let like = format!("the values of {}", subject.name(model));
    let newcomers: [(&str, Values<'_>); 2] = [
        (&like, &|row| row.get(model).cloned()),
        ("half of the least of each", &|row| row.values().min().map(|least| least * ratio(1, 2))),
    ];
    let found = newcomers.into_iter().filter_map(|(what, values)| beside(subject, what, values));
    let mut tried = found.peekable();
    if tried.peek().is_none() {
        return Verdict::DoesNotApply("there is no key with a newcomer".to_owned());
    }
    tried.flatten().next().map_or(Verdict::Has, Verdict::Lacks)
}

type Row = BTreeMap<StateId, Rational>;
type Values<'a> = &'a dyn Fn(&Row) -> Option<Rational>;

/// Who keeps another part of its share than the largest state beside a newcomer, as a sentence; `None` where there is no such key.
fn beside(subject: &Subject<'_>, what: &str, values: Values<'_>) -> Option<Option<String>> {
    let id = StateId::new("newcomer");
    // A row of attributed shares stays: what it attributes is already all of it.
    let joined = subject.trial.joined(&id, values);
    let trial = subject.trial.criteria_by_origin().iter().fold(joined, |trial, reference| {
        trial.with_table(reference, |row| {
            row.remove(&id);
        })
    });
    let after = trial.key().ok()?;
    let owing: Vec<&StateId> = subject.by_share().into_iter().filter(|id| !subject.key[*id].is_zero()).collect();
    let first = *owing.first()?;
    let part = |id: &StateId| &after[id] / &subject.key[id];
    let first_part = part(first);
    let apart = |id: &&&StateId| differ(&after[**id], &(&first_part * &subject.key[**id]));
    let other = owing.iter().find(apart);
    Some(other.map(|other| {
        let [one, two] = percents(&first_part, &part(other));
        format!(
            "beside a newcomer with {what} {} keeps {} of its share and {} {}",
            subject.name(first),
            one,
            subject.name(other),
            two
        )
    }))
}
