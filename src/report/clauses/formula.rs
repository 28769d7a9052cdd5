//! How the parts of the key, or of a branch, become one: in symbols, then the general rule.

use super::words::number;
use crate::language::{Argument, Sentence};
use crate::scenario::{Combine, KeyChoice, Part, WeightMethod};

/// `$formula`, `$rule` and `$general` of a key or of a branch of it.
pub(super) fn formula(key: &KeyChoice, branch: Option<usize>) -> [(&'static str, Argument); 3] {
    let combine = key.combine_of(branch);
    let (rule, between) = match combine {
        Combine::Sum => ("sum", "sum-separator"),
        Combine::Product => ("product", "sum-separator"),
        Combine::Geometric => ("geometric", "term-separator"),
        Combine::Index => ("index", "sum-separator"),
        Combine::Remainder => ("remainder", "then-separator"),
    };
    let parts = key.parts(branch);
    let terms = parts.iter().filter_map(|part| term(key, *part, rule)).collect();
    let powers = parts.iter().filter_map(|part| power(key, *part)).collect();
    let with = [
        ("combine", Argument::Choice(rule)),
        ("terms", Argument::List(terms, between)),
        ("powers", Argument::List(powers, "term-separator")),
    ];
    [
        ("formula", Sentence::of("clause-formula", with).into()),
        ("rule", Argument::text(rule)),
        ("general", Sentence::plain(format!("clause-combine-{rule}")).into()),
    ]
}

/// A part with its weight: `0.4 n_gdp`; none where its exponent stands in place of a weight.
fn term(key: &KeyChoice, part: Part, combine: &'static str) -> Option<Argument> {
    let weight = key.stated_weight(part)?;
    // A weight that a method finds, or a remainder hands on, is a letter.
    let weight = match part {
        Part::Criterion(at) if key.weights.method != WeightMethod::Stated => {
            Argument::text(format!("w_{}", key.criteria[at].name))
        }
        _ => number(weight),
    };
    let with = [("combine", Argument::Choice(combine)), ("symbol", symbol(key, part)), ("weight", weight)];
    Some(Sentence::of("clause-term", with).into())
}

/// A rate to its power.
fn power(key: &KeyChoice, part: Part) -> Option<Argument> {
    let Part::Criterion(at) = part else { return None };
    let exponent = number(key.criteria[at].exponent.as_ref()?);
    let with = [("combine", Argument::Choice("geometric")), ("symbol", symbol(key, part)), ("weight", exponent)];
    Some(Sentence::of("clause-term", with).into())
}

/// `n_gdp`, of a rate `r_openness`, of a branch `k_capacity`; in square brackets where it is contested.
fn symbol(key: &KeyChoice, part: Part) -> Argument {
    match part {
        Part::Criterion(at) => {
            let one = &key.criteria[at];
            let letter = if one.exponent.is_some() { "r" } else { "n" };
            Argument::text(format!("{letter}_{}", one.name)).contested_where(one.contested)
        }
        Part::Branch(at) => Argument::text(format!("k_{}", key.branches[at].name)),
    }
}
