//! A floor above a cap: both cannot hold, state by state, in whole people.

use super::{Lint, Subject, subject::warn};
use crate::diagnostic::Diagnostic;
use crate::exact::Integer;
use crate::scenario::{Applies, Rule, RuleKind};

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L014",
    name: "floor-above-cap",
    finds: "a state whose greatest floor is above its least cap, in whole people",
    source: "decision 16",
    look,
};

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let frame = super::caps::frame(subject);
    let mut found: Vec<(&Rule, &Rule, Vec<String>)> = Vec::new();
    for member in subject.members() {
        let limits = |kind: RuleKind| {
            let rules = frame.scenario.rules.iter().filter(move |rule| {
                rule.kind == kind && rule.applies == Applies::Each && rule.states.contains(&member.id)
            });
            rules.filter_map(|rule| Some((frame.amount(rule, [&member.id])?, rule))).collect::<Vec<_>>()
        };
        let floor = limits(RuleKind::Floor).into_iter().max_by(|one, other| one.0.cmp(&other.0));
        let cap = limits(RuleKind::Cap).into_iter().min_by(|one, other| one.0.cmp(&other.0));
        let (Some((least, floor)), Some((most, cap))) = (floor, cap) else { continue };
        if least <= most {
            continue;
        }
        let said = format!("{} {} against {}", subject.name(&member.id), shown(&least), shown(&most));
        match found.iter_mut().find(|(one, other, _)| std::ptr::eq(*one, floor) && std::ptr::eq(*other, cap)) {
            Some((_, _, states)) => states.push(said),
            None => found.push((floor, cap, vec![said])),
        }
    }
    let finding = |(floor, cap, states): (&Rule, &Rule, Vec<String>)| {
        let what = format!("{} is above {} for {}", floor.named.path, cap.named.path, super::words::some(states));
        warn(
            LINT.code,
            &floor.named.place,
            what,
            "lower the floor, raise the cap, or leave these states out of one of them",
        )
    };
    found.into_iter().map(finding).collect()
}

fn shown(people: &Integer) -> String {
    super::words::count(&crate::exact::Rational::from(people.clone()))
}
