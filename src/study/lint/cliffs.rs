//! Cliffs: who stands within five per cent of a threshold, so that a small correction of data changes the rule that applies.

use super::words::{count, value};
use super::{Lint, Subject, subject::warn};
use crate::criteria::{POPULATION, measure, relief};
use crate::diagnostic::Diagnostic;
use crate::exact::{Abs, Rational, ratio};
use crate::ids::StateId;
use crate::scenario::{Applies, Criterion, Normalise, RuleKind, Threshold};

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L011",
    name: "cliff",
    finds: "states within 5 % of a threshold: relief, exemption or bracket per head, a band, a floor or cap of each state",
    source: "mathematics 3.1, property 10",
    look,
};

/// Whether a number lies within five per cent of a threshold, on either side.
#[must_use]
pub fn is_near(number: &Rational, threshold: &Rational) -> bool {
    (number - threshold).abs() <= threshold * ratio(1, 20)
}

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> =
        subject.criteria().iter().flat_map(|criterion| of_criterion(subject, criterion)).collect();
    found.extend(subject.criteria().iter().flat_map(|criterion| of_bands(subject, criterion)));
    found.extend(of_rules(subject));
    found
}

fn of_criterion(subject: &Subject<'_>, criterion: &Criterion) -> Vec<Diagnostic> {
    let Some(heads) = per_head(subject, criterion) else { return Vec::new() };
    let relieved = criterion.relief.as_ref().and_then(|relief| match &relief.per_head_below {
        Threshold::Value(threshold) => Some(threshold.clone()),
        Threshold::WorldMean => {
            let pairs: Vec<(Rational, Rational)> =
                heads.iter().map(|(_, value, heads)| (value.clone(), heads.clone())).collect();
            relief::world_mean(pairs.iter().map(|(value, heads)| (value, heads)))
        }
    });
    let mut thresholds = vec![
        ("relief.per_head_below".to_owned(), relieved),
        ("exempt_per_head".to_owned(), criterion.exempt_per_head.clone()),
    ];
    thresholds
        .extend(criterion.brackets.iter().map(|tier| (format!("brackets.{}.up_to", tier.name), tier.up_to.clone())));
    let mut found = Vec::new();
    for (name, threshold) in thresholds {
        let Some(threshold) = threshold else { continue };
        let mut near: Vec<(&StateId, Rational)> = (heads.iter())
            .map(|(id, amount, heads)| (id, amount / heads))
            .filter(|(_, amount)| is_near(amount, &threshold))
            .collect();
        if near.is_empty() {
            continue;
        }
        near.sort_by_key(|(_, amount)| (amount - &threshold).abs());
        let said = near.iter().map(|(id, amount)| format!("{} {}", subject.name(id), value(amount))).collect();
        let what = format!(
            "{}.{name} is {} per head, and within 5 % of it {}: {}",
            criterion.named.path,
            value(&threshold),
            stand(near.len()),
            super::words::some(said)
        );
        let fix =
            "check the figures of these states twice: a small correction changes whether the rule applies to them";
        found.push(warn(LINT.code, &criterion.named.place, what, fix));
    }
    found
}

fn of_bands(subject: &Subject<'_>, criterion: &Criterion) -> Vec<Diagnostic> {
    let Normalise::Bands(bands) = &criterion.normalise else { return Vec::new() };
    let Some(own) = subject.trial.choice.criteria.iter().find(|one| one.name == criterion.name) else {
        return Vec::new();
    };
    let values = subject.trial.raw(own);
    let mut found = Vec::new();
    for (band, limit) in bands.iter().filter_map(|band| Some((band, band.up_to.as_ref()?))) {
        let mut near: Vec<(&StateId, &Rational)> = values.iter().filter(|(_, amount)| is_near(amount, limit)).collect();
        if near.is_empty() {
            continue;
        }
        near.sort_by_key(|(_, amount)| (*amount - limit).abs());
        let said = near.iter().map(|(id, amount)| format!("{} {}", subject.name(id), value(amount))).collect();
        let what = format!(
            "{}.bands.{}.up_to is {}, where the score jumps, and within 5 % of it {}: {}",
            criterion.named.path,
            band.name,
            value(limit),
            stand(near.len()),
            super::words::some(said)
        );
        let fix = "check the figures of these states twice: a small correction moves them to another band";
        found.push(warn(LINT.code, &criterion.named.place, what, fix));
    }
    found
}

fn stand(count: usize) -> String {
    if count == 1 { "one state stands".to_owned() } else { format!("{count} states stand") }
}

/// State, value and population of a criterion with a threshold per head, before relief and exemption.
pub(super) fn per_head(subject: &Subject<'_>, criterion: &Criterion) -> Option<Vec<(StateId, Rational, Rational)>> {
    if criterion.relief.is_none() && criterion.exempt_per_head.is_none() && criterion.brackets.is_empty() {
        return None;
    }
    let own = subject.trial.choice.criteria.iter().find(|one| one.name == criterion.name)?;
    let bare = Criterion { relief: None, exempt_per_head: None, brackets: Vec::new(), ..own.clone() };
    let ids: Vec<StateId> = subject.members().iter().map(|member| member.id.clone()).collect();
    let measured = measure::measure(&bare, &ids, &subject.trial.world()).ok()?;
    let Some(crate::data::Values::ByState(rows)) = subject.trial.tables.get(POPULATION).map(|table| &table.values)
    else {
        return None;
    };
    let heads = |id: &StateId| rows.get(id)?.get(&measured.year).map(|cell| cell.value.clone());
    let all = ids.iter().zip(&measured.values);
    Some(all.filter_map(|(id, value)| Some((id.clone(), value.clone()?, heads(id)?))).collect())
}

fn of_rules(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let frame = super::caps::frame(subject);
    let mut found = Vec::new();
    for rule in subject.run.scenario.rules.iter().filter(|rule| rule.applies == Applies::Each) {
        let name = if rule.kind == RuleKind::Cap { "cap" } else { "floor" };
        let mut near = Vec::new();
        for (member, fair) in subject.members().iter().zip(&subject.run.fair) {
            let limit = rule.states.contains(&member.id).then(|| frame.amount(rule, [&member.id])).flatten();
            if let Some(limit) = limit.map(Rational::from)
                && !limit.is_zero()
                && is_near(fair, &limit)
            {
                near.push(format!("{} {} against {}", subject.name(&member.id), count(fair), count(&limit)));
            }
        }
        if near.is_empty() {
            continue;
        }
        let what = format!(
            "{}: within 5 % of its {name} {} with what the key gives: {}",
            rule.named.path,
            stand(near.len()),
            super::words::some(near)
        );
        let fix = "check the figures of these states twice: a small correction changes whether the rule binds them";
        found.push(warn(LINT.code, &rule.named.place, what, fix));
    }
    found
}
