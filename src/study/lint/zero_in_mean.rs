//! A zero share of one criterion in a geometric mean leaves a state nothing, whatever it has of the others.

use super::words::percent;
use super::{Lint, Subject, subject::warn};
use crate::diagnostic::Diagnostic;
use crate::exact::Rational;
use crate::ids::StateId;
use crate::key::Basis;
use crate::scenario::{Combine, Part};

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L022",
    name: "zero-in-mean",
    finds: "a state that a zero share of one criterion in a geometric mean leaves without any",
    source: "mathematics 3.3",
    look,
};

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let Ok(basis) = subject.trial.basis() else { return Vec::new() };
    let branches = subject.trial.choice.branches.len();
    let nodes = std::iter::once(None).chain((0..branches).map(Some));
    nodes.filter_map(|node| of(subject, &basis, node)).collect()
}

fn of(subject: &Subject<'_>, basis: &Basis<'_>, node: Option<usize>) -> Option<Diagnostic> {
    let choice = &subject.trial.choice;
    if choice.combine_of(node) != Combine::Geometric {
        return None;
    }
    let weighed = choice.weights_within(node).into_iter().filter(|(_, weight)| !weight.is_zero());
    let columns: Vec<Vec<Rational>> = weighed
        .filter_map(|(part, _)| match part {
            Part::Criterion(at) => basis.shares(&choice.criteria[at].name),
            Part::Branch(_) => None,
        })
        .collect();
    let shares = |at: usize| columns.iter().map(move |column| &column[at]);
    let wiped = |at: &usize| shares(*at).any(Rational::is_zero) && shares(*at).any(|share| !share.is_zero());
    let wiped: Vec<usize> = (0..basis.members().len()).filter(wiped).collect();
    let most = wiped.iter().copied().max_by(|one, other| shares(*one).max().cmp(&shares(*other).max()))?;
    let names: Vec<&StateId> = wiped.iter().map(|at| &basis.members()[*at]).collect();
    let named = node.and_then(|at| choice.branches.get(at)).map_or(&choice.named, |branch| &branch.named);
    let what = format!(
        "{} takes a geometric mean, in which one zero share leaves nothing of the others to {}: {} has up to {} of another",
        named.path,
        subject.names(names),
        subject.name(&basis.members()[most]),
        percent(shares(most).max()?)
    );
    let fix = "write combine = \"sum\", or take an indicator of which every state has some; nothing, if that is meant";
    Some(warn(LINT.code, &named.place, what, fix))
}
