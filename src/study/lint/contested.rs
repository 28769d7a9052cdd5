//! What part of the keys contested criteria carry.

use std::collections::BTreeSet;

use super::words::percent;
use super::{Lint, Subject, subject::warn};
use crate::diagnostic::Diagnostic;
use crate::exact::{self, Rational, ratio};
use crate::key::Step;

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L017",
    name: "contested",
    finds: "what part of each key contested criteria carry, and for whom it is most",
    source: "product 4",
    look,
};

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let key = &subject.run.scenario.key;
    let contested: BTreeSet<usize> = (key.criteria.iter().enumerate())
        .filter(|(_, one)| one.contested && !(one.exponent.is_none() && one.weight.is_zero()))
        .map(|(at, _)| at)
        .collect();
    let Some(first) = contested.first().map(|at| &key.criteria[*at]) else { return Vec::new() };
    let weight = exact::sum(contested.iter().map(|at| &subject.run.keys.weights[*at]));
    let (mut carried, mut worst) = (Rational::ZERO, None::<(Rational, String)>);
    for (origin, cohort) in subject.run.keys.origins.iter().zip(&subject.run.demand.cohorts) {
        let mut whole = Rational::ZERO;
        let mut parts = vec![Rational::ZERO; subject.members().len()];
        for part in
            origin.parts.iter().filter(|part| matches!(part.step, Step::Criterion(at) if contested.contains(&at)))
        {
            for (sum, amount) in parts.iter_mut().zip(&part.amounts).filter(|(_, amount)| !amount.is_zero()) {
                *sum += amount;
                whole += amount;
            }
        }
        let units = cohort.units();
        carried += &whole * &units;
        // Small origins would name oddities: those of one per cent of the people and more are looked at.
        if units < &subject.units * ratio(1, 100) {
            continue;
        }
        let most = parts.into_iter().enumerate().max_by(|(a, one), (b, other)| one.cmp(other).then(b.cmp(a)));
        if let Some((at, most)) = most
            && worst.as_ref().is_none_or(|(before, _)| most > *before)
        {
            let name = subject.name(&subject.members()[at].id);
            let of = if subject.run.keys.origins.len() == 1 {
                "the key".to_owned()
            } else {
                format!("the key of {}", subject.name(&cohort.origin))
            };
            let said = format!("most for {name}, {} of {of}", percent(&most));
            worst = Some((most, said));
        }
    }
    if subject.units.is_zero() {
        return Vec::new();
    }
    let names: Vec<String> = contested.iter().map(|at| key.criteria[*at].named.path.clone()).collect();
    let what = format!(
        "contested criteria ({}) have {} of the weight and give states {} of what all owe, before factors{}",
        names.join(", "),
        percent(&weight),
        percent(&(carried / &subject.units)),
        worst.map_or(String::new(), |(_, said)| format!("; {said}"))
    );
    let fix = "show the result without them beside it: a variant that drops them, with rescale = true";
    vec![warn(LINT.code, &first.named.place, what, fix)]
}
