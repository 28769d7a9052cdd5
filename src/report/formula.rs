//! The key of a scenario as formulas: `k[s] = 0.4 gdp[s] + 0.6 population[s]`.
//!
//! `∝` means: divided by the sum of the same over all states.

use super::bracketed;
use super::key::number;
use crate::scenario::{Bearers, Combine, Criterion, KeyChoice, Part};

/// One line for the key and one for each branch; then what is done to the key.
pub(super) fn formulas(key: &KeyChoice) -> Vec<String> {
    let mut lines = vec![line(key, None, "k")];
    lines.extend(key.branches.iter().enumerate().map(|(at, branch)| line(key, Some(at), &branch.name)));
    lines.extend(key.factors.iter().map(|factor| {
        let name = factor.named.path.rsplit('.').next().unwrap_or_default();
        let times = number(&factor.factor);
        match &factor.borne_by {
            Bearers::All => format!("k[s] ∝ {times} k[s], s: {name}"),
            Bearers::These { name: bearers, .. } => format!(
                "k[s] = {times} k0[s], s: {name}; k[b] = k0[b] (1 + D/B), b: {bearers}, D = (1 - {times}) Σ k0[s], B = Σ k0[b]"
            ),
        }
    }));
    let finishes = std::iter::once((None, "k"))
        .chain(key.branches.iter().enumerate().map(|(at, branch)| (Some(at), branch.name.as_str())));
    for (branch, name) in finishes {
        let finish = key.finish_of(branch);
        lines.extend(finish.power.as_ref().map(|power| format!("{name}[s] ∝ {name}[s]^{}", number(power))));
        lines.extend(finish.limits.as_ref().map(|_| format!("lower[s] <= {name}[s] <= upper[s]")));
    }
    lines
}

/// How the key, or a branch, is combined from its parts.
fn line(key: &KeyChoice, branch: Option<usize>, name: &str) -> String {
    let weights = key.weights_within(branch);
    let weighed = |sign: &str, term: &dyn Fn(String, String) -> String| {
        let terms = weights.iter().map(|(part, weight)| term(part_name(key, *part), number(weight)));
        terms.collect::<Vec<_>>().join(sign)
    };
    let sum = || weighed(" + ", &|part, weight| format!("{weight} {part}"));
    match key.combine_of(branch) {
        Combine::Sum | Combine::Remainder => format!("{name}[s] = {}", sum()),
        Combine::Index => format!("{name}[s] ∝ {}", sum()),
        Combine::Geometric => format!("{name}[s] ∝ {}", weighed(" · ", &|part, weight| format!("{part}^{weight}"))),
        Combine::Product => {
            let rates = key.parts(branch).into_iter().filter_map(|part| match part {
                Part::Criterion(index) => key.criteria.get(index).filter(|one| one.exponent.is_some()),
                Part::Branch(_) => None,
            });
            let rate = |one: &Criterion| {
                let power = number(one.exponent.as_ref()?);
                Some(format!("{}^{power}", criterion_name(one)))
            };
            let base = if weights.is_empty() { Vec::new() } else { vec![format!("({})", sum())] };
            let factors: Vec<String> = base.into_iter().chain(rates.filter_map(rate)).collect();
            format!("{name}[s] ∝ {}", factors.join(" · "))
        }
    }
}

fn part_name(key: &KeyChoice, part: Part) -> String {
    match part {
        Part::Criterion(index) => key.criteria.get(index).map(criterion_name).unwrap_or_default(),
        Part::Branch(index) => key.branches.get(index).map(|branch| format!("{}[s]", branch.name)).unwrap_or_default(),
    }
}

/// `gdp[s]`; by origin `causation[g,s]`; in square brackets where contested.
fn criterion_name(one: &Criterion) -> String {
    let of = if one.by_origin.is_some() { "[g,s]" } else { "[s]" };
    format!("{}{of}", bracketed(&one.name, one.contested))
}
