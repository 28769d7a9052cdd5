//! A threshold per head on whose one side all states stand: its unit may not be that of the indicator.

use super::words::{states, value, values};
use super::{Lint, Subject, cliffs, subject::warn};
use crate::diagnostic::Diagnostic;
use crate::exact::Rational;
use crate::scenario::{Criterion, Threshold};

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L021",
    name: "threshold-misfit",
    finds: "a stated threshold per head with all states on one side of it, or brackets of which one has all states",
    source: "mathematics 3.5",
    look,
};

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.criteria().iter().filter_map(|criterion| of(subject, criterion)).collect()
}

fn of(subject: &Subject<'_>, criterion: &Criterion) -> Option<Diagnostic> {
    let heads = cliffs::per_head(subject, criterion)?;
    let per_head: Vec<Rational> = heads.iter().map(|(_, amount, heads)| amount / heads).collect();
    let (least, most) = (per_head.iter().min()?, per_head.iter().max()?);
    let all = states(per_head.len());
    let stated = criterion.relief.as_ref().and_then(|relief| match &relief.per_head_below {
        Threshold::Value(threshold) => Some(threshold),
        Threshold::WorldMean => None,
    });
    let said = match stated {
        Some(threshold) if most < threshold => {
            format!("relief.per_head_below is {}, and all {all} are below it", value(threshold))
        }
        Some(threshold) if least >= threshold => {
            format!("relief.per_head_below is {}, and none of {all} is below it", value(threshold))
        }
        _ => {
            let tier = |amount: &Rational| {
                criterion.brackets.iter().find(|tier| tier.up_to.as_ref().is_none_or(|limit| amount <= limit))
            };
            let (low, high) = (tier(least)?, tier(most)?);
            if criterion.brackets.len() < 2 || low.name != high.name {
                return None;
            }
            format!("all {all} are in one bracket, {}", low.name)
        }
    };
    let unit = subject.run.tables.get(&criterion.indicator.value).map(|table| table.about.unit.clone());
    let unit = unit.filter(|unit| !unit.is_empty()).unwrap_or_else(|| "no unit given".to_owned());
    let [least, most] = values(least, most);
    let what = format!(
        "{}: {said}; `{}` ({unit}) over population goes from {least} to {most} per head",
        criterion.named.path, criterion.indicator.value
    );
    let fix =
        "state the number in the unit of the indicator per head; nothing, if all states are meant to stand on one side";
    Some(warn(LINT.code, &criterion.named.place, what, fix))
}
