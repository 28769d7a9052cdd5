//! Units: the key must not change when an indicator is published in thousands (mathematics 3.1, property 2).

use super::words::{differ, percents};
use super::{Lint, Subject, subject::warn};
use crate::diagnostic::Diagnostic;
use crate::exact::{Abs, Rational};
use crate::ids::StateId;
use crate::scenario::{Criterion, Threshold};

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L008",
    name: "unit",
    finds: "an indicator whose unit changes the key: a logarithm, or a number of the file that stands in that unit",
    source: "mathematics 2 and 3.1, property 2",
    look,
};

/// The state whose share changes most when a criterion's indicator is published in units a thousand times smaller, with its share
/// before and after; `None` where no share changes.
#[must_use]
pub fn moved(subject: &Subject<'_>, criterion: &Criterion) -> Option<(StateId, Rational, Rational)> {
    let own = subject.trial.choice.criteria.iter().find(|one| one.name == criterion.name)?;
    let mut trial = subject.trial.scaled(&own.indicator.value, &Rational::from(1000));
    // A stated missing value goes with the values that are known.
    if let Some(own) = trial.choice.criteria.iter_mut().find(|one| one.name == criterion.name) {
        use crate::scenario::MissingPolicy::{Interval, Value};
        let thousand = Rational::from(1000);
        let policies = own.missing.states.values_mut().map(|stated| &mut stated.policy);
        for policy in policies.chain([&mut own.missing.policy]) {
            match policy {
                Value(value) => *value *= &thousand,
                Interval { low, high, at } => [low, high, at].into_iter().for_each(|value| *value *= &thousand),
                _ => {}
            }
        }
    }
    let after = trial.key().ok()?;
    let change = |id: &StateId| (&after[id] - &subject.key[id]).abs();
    let most = subject.key.keys().max_by(|one, other| change(one).cmp(&change(other)).then(other.cmp(one)))?;
    let (before, after) = (subject.key[most].clone(), after[most].clone());
    differ(&before, &after).then(|| (most.clone(), before, after))
}

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for criterion in subject.criteria().iter().filter(|one| one.by_origin.is_none()) {
        let Some((id, before, after)) = moved(subject, criterion) else { continue };
        let unit = subject.run.tables.get(&criterion.indicator.value).map(|table| table.about.unit.clone());
        let unit = unit.filter(|unit| !unit.is_empty()).unwrap_or_else(|| "no unit given".to_owned());
        let stated = match (&criterion.exempt_per_head, &criterion.relief) {
            _ if !criterion.brackets.is_empty() => "the limits of its brackets",
            (Some(_), _) => "exempt_per_head",
            (_, Some(relief)) if matches!(relief.per_head_below, Threshold::Value(_)) => "per_head_below",
            _ => "its normalisation",
        };
        let [before, after] = percents(&before, &after);
        let what = format!(
            "{} depends on the unit of `{}` ({unit}) by {stated}: with values a thousand times larger {} would owe {} in place of {}",
            criterion.named.path,
            criterion.indicator.value,
            subject.name(&id),
            after,
            before
        );
        let fix = "name the edition of the indicator (name/edition), so that its unit stays, or state the number relative to the data";
        // An edition that is named keeps its unit.
        if !criterion.indicator.value.contains('/') {
            found.push(warn(LINT.code, &criterion.named.place, what, fix));
        }
    }
    found
}
