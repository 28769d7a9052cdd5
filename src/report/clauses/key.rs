//! The paragraphs of the key: the formula, weights, sub-keys, relief on the key, limits on shares.

use super::text::Draft;
use super::words::{and, because, named, number, percent, states};
use crate::key::AGGREGATIONS;
use crate::key::weight::WEIGHTINGS;
use crate::report::bracketed;
use crate::scenario::{
    Bearers, BestLight, Branch, Cause, ChangeLimit, Combine, Factor, Finish, GroupLimit, KeyChoice, LimitMethod,
    Limits, Pairs, Part, RandomIndex, WeightMethod, Weights,
};

pub(super) const CHAPTER: &str = "chapter-allocation-key";

/// The key, then its parts.
pub(super) fn paragraphs(draft: &mut Draft<'_>) {
    let KeyChoice { named: table, combine: _, rescale, decimals, weights, criteria: _, branches, factors, finish } =
        &draft.scenario.key;
    let mut text =
        vec![format!("The share of a member in the allocation key is {}", formula(&draft.scenario.key, None))];
    if *rescale {
        text.push("Weights are divided by their sum.".to_owned());
    }
    text.extend(powered(finish));
    text.extend(decimals.map(|decimals| {
        format!("The key of each origin is adopted with {decimals} decimals, by largest remainder; all after is exact on it.")
    }));
    draft.add(CHAPTER, &table.path, text.join(" "));
    weighted(draft, weights);
    for (at, branch) in branches.iter().enumerate() {
        sub_key(draft, at, branch);
    }
    for factor in factors {
        let Factor { named: table, states: whom, factor, borne_by, reason } = factor;
        let whom = states(draft.scenario, whom);
        let bearers = match borne_by {
            Bearers::All => String::new(),
            Bearers::These { states: bearers, .. } => states(draft.scenario, bearers),
        };
        let text = format!(
            "The share of {whom} in the key is multiplied by {}{}; {}.",
            number(factor),
            because(reason.as_ref()),
            borne_by.in_words(&bearers)
        );
        draft.add(CHAPTER, &table.path, text);
    }
    limits(draft, finish);
    for (name, cause) in &draft.scenario.causes {
        let Cause { named: table, label, weights } = cause;
        let label = label.as_ref().map_or_else(String::new, |label| format!(", {label},"));
        let text = format!(
            "For people displaced by {name}{label} the weights of the criteria are instead: {}.",
            named(weights, number)
        );
        draft.add(CHAPTER, &table.path, text);
    }
}

/// How the parts of a branch, or of the key itself, become one: in symbols, then the general rule.
fn formula(key: &KeyChoice, branch: Option<usize>) -> String {
    let combine = key.combine_of(branch);
    let symbol = |part: Part| match part {
        Part::Criterion(at) => {
            let one = &key.criteria[at];
            let letter = if one.exponent.is_some() { "r" } else { "n" };
            bracketed(&format!("{letter}_{}", one.name), one.contested)
        }
        Part::Branch(at) => format!("k_{}", key.branches[at].name),
    };
    let parts = key.parts(branch);
    let term = |part: &Part| {
        let weight = key.stated_weight(*part)?;
        let symbol = symbol(*part);
        // A weight that a method finds, or a remainder hands on, is a letter.
        let found = matches!(part, Part::Criterion(_)) && key.weights.method != WeightMethod::Stated;
        let weight = if found { format!("w_{}", &symbol.trim_matches(['[', ']'])[2..]) } else { number(weight) };
        Some(match combine {
            Combine::Geometric => format!("{symbol}^{weight}"),
            Combine::Remainder => format!("{weight} of what is left to {symbol}"),
            Combine::Sum | Combine::Product | Combine::Index => format!("{weight} {symbol}"),
        })
    };
    let terms: Vec<String> = parts.iter().filter_map(term).collect();
    let power = |part: &Part| match part {
        Part::Criterion(at) => {
            let exponent = key.criteria[*at].exponent.as_ref()?;
            Some(format!("{}^{}", symbol(*part), number(exponent)))
        }
        Part::Branch(_) => None,
    };
    let powers: Vec<String> = parts.iter().filter_map(power).collect();
    let (name, written) = match combine {
        Combine::Sum => ("sum", terms.join(" + ")),
        Combine::Product => ("product", format!("({}) {}", terms.join(" + "), powers.join(" "))),
        Combine::Geometric => ("geometric", terms.join(" ")),
        Combine::Index => ("index", format!("{}, with scores z in place of shares n", terms.join(" + "))),
        Combine::Remainder => ("remainder", terms.join(", then ")),
    };
    let rule = AGGREGATIONS.iter().find(|one| one.name == name).map_or("", |one| one.formula);
    format!("k = {written}, by the rule \"{name}\": {rule}.")
}

fn powered(finish: &Finish) -> Option<String> {
    let power = finish.power.as_ref()?;
    Some(format!("Each share is then raised to the power {} and divided by the sum.", number(power)))
}

fn sub_key(draft: &mut Draft<'_>, at: usize, branch: &Branch) {
    let key = &draft.scenario.key;
    let Branch { named: table, name, label, within: _, weight: _, turn: _, combine: _, finish } = branch;
    let within = key.within(Part::Branch(at)).map_or_else(|| "the key".to_owned(), |at| key.branches[at].label.clone());
    let mut text = vec![format!("{label} (k_{name}), a part of {within}: {}", formula(key, Some(at)))];
    text.extend(powered(finish));
    draft.add(CHAPTER, &table.path, text.join(" "));
    limits(draft, finish);
}

/// The weights by a method, and what is shown beside them.
fn weighted(draft: &mut Draft<'_>, weights: &Weights) {
    let Weights { place: _, method, decimals, best_light } = weights;
    let names: Vec<&str> = draft.scenario.key.weighed().map(|(_, one)| one.name.as_str()).collect();
    let mut text = Vec::new();
    let points = || {
        let all = draft.scenario.key.weighed().map(|(_, one)| format!("{} {}", one.name, number(&one.weight)));
        all.collect::<Vec<_>>().join(", ")
    };
    let told = match method {
        WeightMethod::Stated => None,
        WeightMethod::Points | WeightMethod::Swing => Some(format!("the points are {}", points())),
        WeightMethod::RankOrder(order) => Some(format!("the order is {}, the most important first", order.join(", "))),
        WeightMethod::Pairwise(pairs) => Some(compared(pairs, &names)),
        WeightMethod::Entropy | WeightMethod::Critic | WeightMethod::PrincipalComponent => {
            Some("they follow from the data".to_owned())
        }
    };
    if let Some(told) = told {
        let formula = WEIGHTINGS.iter().find(|one| one.name == method.name()).map_or("", |one| one.formula);
        text.push(format!("The weights w are found by the method \"{}\": {formula}; {told}.", method.name()));
    }
    text.extend(decimals.map(|decimals| format!("They are rounded to {decimals} decimals, by largest remainder.")));
    text.extend(best_light.as_ref().map(|BestLight { place: _, least, most }| {
        format!(
            "Beside the key every state is shown under the weights that suit it best; least parts of all weights: {}; greatest: {}.",
            if least.is_empty() { "none".to_owned() } else { named(least, number) },
            if most.is_empty() { "none".to_owned() } else { named(most, number) }
        )
    }));
    if !text.is_empty() {
        draft.add(CHAPTER, "key.weights", text.join(" "));
    }
}

fn compared(Pairs { matrix, random_index, accept_inconsistent }: &Pairs, names: &[&str]) -> String {
    let mut pairs = Vec::new();
    for (row, values) in matrix.iter().enumerate() {
        for (column, value) in values.iter().enumerate().skip(row + 1) {
            let name = |at: usize| names.get(at).copied().unwrap_or_default();
            pairs.push(format!("{} is {} times as important as {}", name(row), number(value), name(column)));
        }
    }
    let index = match random_index {
        RandomIndex::Saaty1980 => "Saaty (1980)",
        RandomIndex::Saaty2005 => "Saaty (2005)",
    };
    let accepted = accept_inconsistent.as_ref().map_or_else(String::new, |why| {
        format!("; a consistency ratio above 0.10 is accepted{}", because(Some(&why.value)))
    });
    format!("{}; the consistency ratio is over the random index of {index}{accepted}", and(&pairs))
}

/// Limits on shares, one paragraph for all and one a group.
fn limits(draft: &mut Draft<'_>, finish: &Finish) {
    let Some(Limits { named: table, method, floor, ceiling, groups, change }) = &finish.limits else { return };
    let method = match method {
        LimitMethod::OneRule => "by one factor for all, kept within the limits",
        LimitMethod::Stepwise => {
            "step by step: floor, ceilings of groups, ceiling, what is cut off or lifted being borne pro rata"
        }
    };
    let mut text = vec![format!("The shares are brought within their limits {method}.")];
    text.extend(floor.as_ref().map(|floor| format!("No share is less than {}.", percent(floor))));
    text.extend(ceiling.as_ref().map(|ceiling| format!("No share is more than {}.", percent(ceiling))));
    text.extend(change.as_ref().map(|ChangeLimit { previous, down, up }| {
        format!("Each share lies between (1 - {}) and (1 + {}) times n_{}.", number(down), number(up), previous.value)
    }));
    draft.add(CHAPTER, &table.path, text.join(" "));
    for GroupLimit { named: table, states: whom, floor, ceiling } in groups {
        let whom = states(draft.scenario, whom);
        let floor = floor.as_ref().map(|floor| format!("at least {}", percent(floor)));
        let ceiling = ceiling.as_ref().map(|ceiling| format!("at most {}", percent(ceiling)));
        let limits: Vec<String> = floor.into_iter().chain(ceiling).collect();
        let text = format!("For {whom} each share is {}.", and(&limits));
        draft.add(CHAPTER, &table.path, text);
    }
}
