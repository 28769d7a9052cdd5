//! Correlated criteria count the same thing twice (mathematics 4.3 and 8.1).

use super::words::{percent, some};
use super::{Lint, Subject, subject::warn};
use crate::criteria::{Moments, overlap};
use crate::diagnostic::Diagnostic;
use crate::exact::{Rational, fixed, ratio};
use crate::scenario::Criterion;

pub(super) const LINT: Lint = Lint {
    code: "ONUS-L012",
    name: "double-counting",
    finds: "two weighted criteria whose shares overlap by 0.7 or more",
    source: "mathematics 8.1",
    look,
};

/// Whether a criterion says who causes displacement: one by origin, or emissions by the name of its indicator.
fn is_causal(criterion: &Criterion) -> bool {
    let reference = &criterion.indicator.value;
    criterion.by_origin.is_some() || ["co2", "emission", "ghg"].iter().any(|word| reference.contains(word))
}

fn look(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let Ok(basis) = subject.trial.basis() else { return Vec::new() };
    let weighted = subject.run.scenario.key.criteria.iter().zip(&subject.run.keys.weights);
    let weighted = weighted.filter(|(_, weight)| !weight.is_zero());
    let known: Vec<_> = weighted.filter_map(|(one, weight)| Some(((one, weight), basis.shares(&one.name)?))).collect();
    let shares: Vec<Vec<Rational>> = known.iter().map(|(_, shares)| shares.clone()).collect();
    let correlations = Moments::of(&shares).correlations();
    let mut found = Vec::new();
    for (later, ((criterion, weight), own)) in known.iter().enumerate() {
        let mut same = Vec::new();
        let mut causal = is_causal(criterion);
        for (earlier, ((other, beside), theirs)) in known[..later].iter().enumerate() {
            let overlap = overlap(own, theirs);
            if overlap >= ratio(7, 10) {
                let correlation = correlations[later][earlier].as_ref();
                let correlation =
                    correlation.map_or(String::new(), |value| format!(", correlation {}", fixed(value, 2)));
                let both = *weight + *beside;
                causal |= is_causal(other);
                same.push(format!(
                    "{} by {}{correlation}; both together weigh {}",
                    other.named.path,
                    fixed(&overlap, 2),
                    percent(&both)
                ));
            }
        }
        if same.is_empty() {
            continue;
        }
        let top = own.iter().enumerate().max_by(|(a, one), (b, other)| one.cmp(other).then(b.cmp(a)));
        let top = top.map_or(String::new(), |(at, share)| {
            format!("; {} has {} of it", subject.name(&basis.members()[at]), percent(share))
        });
        let what = format!("{} overlaps {}{top} (1 is the same)", criterion.named.path, some(same));
        let fix = if causal {
            "count one of the two, or each for its own cohort: emissions for those displaced by climate"
        } else {
            "count one of the two"
        };
        found.push(warn(LINT.code, &criterion.named.place, what, fix));
    }
    found
}
