//! A cap that binds for most: the criterion is then a rescaled base key, and the rule is the allocation.

use super::words::{percent, states};
use super::{Lint, Subject, subject::warn};
use crate::diagnostic::Diagnostic;
use crate::exact::{Rational, ratio};
use crate::ids::StateId;
use crate::key::Basis;
use crate::pipeline::Outcome;
use crate::problem::Frame;
use crate::scenario::{Applies, CapOf, Criterion, RuleKind, SubCap};

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L002",
    name: "cap-binds-for-most",
    finds: "a cap of a criterion or a rule that binds for more than half of the states",
    source: "product 7; Grech (2017)",
    look,
};

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let Ok(basis) = subject.trial.basis() {
        let capped = subject.criteria().iter().filter_map(|one| Some((one, one.cap.as_ref()?)));
        found.extend(capped.filter_map(|(criterion, cap)| of_criterion(subject, &basis, criterion, cap)));
    }
    found.extend(of_rules(subject));
    found
}

fn of_criterion(subject: &Subject<'_>, basis: &Basis<'_>, criterion: &Criterion, cap: &SubCap) -> Option<Diagnostic> {
    let shares = basis.shares(&criterion.name)?;
    let bases: Vec<Vec<Rational>> = cap.over.iter().filter_map(|name| basis.shares(name)).collect();
    let parts = match cap.of {
        CapOf::Sum => 1,
        CapOf::Mean => bases.len().max(1),
    };
    let ceiling =
        |at: usize| bases.iter().fold(Rational::ZERO, |sum, base| sum + &base[at]) * &cap.times / Rational::from(parts);
    let bound: Vec<usize> = (0..shares.len()).filter(|at| shares[*at] > ceiling(*at)).collect();
    if bound.len() * 2 <= shares.len() {
        return None;
    }
    let most = bound.iter().copied().max_by(|one, other| {
        (&shares[*one] - ceiling(*one)).cmp(&(&shares[*other] - ceiling(*other))).then(other.cmp(one))
    })?;
    let free: Vec<&StateId> =
        basis.members().iter().enumerate().filter(|(at, _)| !bound.contains(at)).map(|(_, id)| id).collect();
    let alone = if free.is_empty() { "nobody".to_owned() } else { subject.names(free) };
    let what = format!(
        "the cap of {} binds for {} of {}, so that the criterion is a rescaled base key for them: {} has {} of the criterion and \
         the cap leaves {}; it is the criterion itself for {alone}",
        criterion.named.path,
        bound.len(),
        states(shares.len()),
        subject.name(&basis.members()[most]),
        percent(&shares[most]),
        percent(&ceiling(most))
    );
    let fix = "raise `times`, or say what is meant: give the weight of this criterion to the criteria of its cap";
    Some(warn(LINT.code, &criterion.named.place, what, fix))
}

fn of_rules(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let run = subject.run;
    let Outcome::Allocated(allocation) = &run.outcome else { return Vec::new() };
    let frame = frame(subject);
    let mut found = Vec::new();
    for rule in &run.scenario.rules {
        if rule.kind != RuleKind::Cap || rule.applies == Applies::Together {
            continue;
        }
        let concerned = |at: &usize| rule.states.contains(&subject.members()[*at].id) && !run.fair[*at].is_zero();
        let covered: Vec<usize> = (0..subject.members().len()).filter(concerned).collect();
        let at_cap = |at: &usize| {
            let id = &subject.members()[*at].id;
            frame.amount(rule, [id]).is_some_and(|cap| allocation.exact[*at] == Rational::from(cap))
        };
        let bound: Vec<usize> = covered.iter().copied().filter(at_cap).collect();
        if bound.len() < 2 || ratio(bound.len(), covered.len()) <= ratio(1, 2) {
            continue;
        }
        let Some(most) =
            bound.iter().copied().max_by(|one, other| run.fair[*one].cmp(&run.fair[*other]).then(other.cmp(one)))
        else {
            continue;
        };
        let what = format!(
            "{} binds for {} of the {} that it covers, so that it decides and not the key: {} would owe {} and is held at {}",
            rule.named.path,
            bound.len(),
            states(covered.len()),
            subject.name(&subject.members()[most].id),
            super::words::count(&run.fair[most]),
            super::words::count(&allocation.exact[most])
        );
        found.push(warn(LINT.code, &rule.named.place, what, "raise the cap, or put what it means into the key"));
    }
    found
}

/// The rules of a run with what they are measured on.
pub(super) fn frame<'a>(subject: &Subject<'a>) -> Frame<'a> {
    let run = subject.run;
    Frame::bare(&run.scenario, &run.demand.cohorts, &run.fair, &run.inhabitants)
}
