//! The paragraphs of the key: the formula, weights, sub-keys, relief on the key, limits on shares.

use super::formula::formula;
use super::text::Draft;
use super::words::{and, because, named, named_number, number, percent, states};
use crate::language::{Argument, Sentence};
use crate::scenario::{
    BestLight, Branch, Cause, ChangeLimit, Factor, Finish, GroupLimit, KeyChoice, LimitMethod, Limits, Pairs, Part,
    RandomIndex, Scenario, WeightMethod, Weights,
};

pub(super) const CHAPTER: &str = "chapter-allocation-key";

/// The key, then its parts.
pub(super) fn paragraphs(draft: &mut Draft<'_>) {
    let KeyChoice { named: table, combine: _, rescale, decimals, weights, criteria: _, branches, factors, finish } =
        &draft.scenario.key;
    let mut text = vec![Sentence::of("clause-key", formula(&draft.scenario.key, None))];
    text.extend(rescale.then(|| Sentence::plain("clause-key-rescaled")));
    text.extend(powered(finish));
    text.extend(decimals.map(|decimals| rounded("clause-key-decimals", decimals)));
    draft.add(CHAPTER, &table.path, text.into_iter().collect());
    weighted(draft, weights);
    for (at, branch) in branches.iter().enumerate() {
        sub_key(draft, at, branch);
    }
    for factor in factors {
        let text = multiplied(draft.scenario, factor);
        draft.add(CHAPTER, &factor.named.path, text);
    }
    limits(draft, finish);
    for (name, cause) in &draft.scenario.causes {
        draft.add(CHAPTER, &cause.named.path, caused(name, cause));
    }
}

fn rounded(message: &'static str, decimals: u32) -> Sentence {
    Sentence::of(message, [("decimals", Argument::number(decimals))])
}

fn powered(finish: &Finish) -> Option<Sentence> {
    let power = finish.power.as_ref()?;
    Some(Sentence::of("clause-key-power", [("power", number(power))]))
}

fn multiplied(scenario: &Scenario, factor: &Factor) -> Sentence {
    let Factor { named: _, states: whom, factor, borne_by, reason } = factor;
    let borne = borne_by.in_words(|_, bearers| states(scenario, bearers));
    let (whom, times) = (("states", states(scenario, whom)), ("factor", number(factor)));
    Sentence::of("clause-factor", [whom, times, because(reason.as_ref()), ("borne", borne.into())])
}

fn caused(name: &str, cause: &Cause) -> Sentence {
    let Cause { named: _, label, weights } = cause;
    let cause = match label {
        None => Argument::text(name),
        Some(label) => {
            let with = [("cause", Argument::text(name)), ("label", Argument::text(label))];
            Sentence::of("clause-cause-named", with).into()
        }
    };
    Sentence::of("clause-cause", [("cause", cause), ("weights", named(weights, number))])
}

fn sub_key(draft: &mut Draft<'_>, at: usize, branch: &Branch) {
    let key = &draft.scenario.key;
    let Branch { named: table, name, label, within: _, weight: _, turn: _, combine: _, finish } = branch;
    let within = key.within(Part::Branch(at)).map(|at| key.branches[at].label.as_str());
    let [formula, rule, general] = formula(key, Some(at));
    let with = [
        ("label", Argument::text(label)),
        ("symbol", Argument::text(format!("k_{name}"))),
        ("of", Argument::Choice(if within.is_some() { "branch" } else { "key" })),
        ("within", Argument::text(within.unwrap_or_default())),
        formula,
        rule,
        general,
    ];
    let text = std::iter::once(Sentence::of("clause-key-branch", with)).chain(powered(finish)).collect();
    draft.add(CHAPTER, &table.path, text);
    limits(draft, finish);
}

/// The weights by a method, and what is shown beside them.
fn weighted(draft: &mut Draft<'_>, weights: &Weights) {
    let Weights { place: _, method, decimals, best_light } = weights;
    let weighed = || draft.scenario.key.weighed().map(|(_, one)| one);
    let told = match method {
        WeightMethod::Stated => None,
        WeightMethod::Points | WeightMethod::Swing => {
            let points = Argument::list(weighed().map(|one| named_number(&one.name, number(&one.weight))));
            Some(Sentence::of("clause-weights-points", [("points", points)]))
        }
        WeightMethod::RankOrder(order) => {
            let order = Argument::list(order.iter().map(Argument::text));
            Some(Sentence::of("clause-weights-order", [("order", order)]))
        }
        WeightMethod::Pairwise(pairs) => Some(compared(pairs, &weighed().map(|one| &*one.name).collect::<Vec<_>>())),
        WeightMethod::Entropy | WeightMethod::Critic | WeightMethod::PrincipalComponent => {
            Some(Sentence::plain("clause-weights-data"))
        }
    };
    let found = told.map(|told| {
        let formula = Sentence::plain(format!("clause-weighting-{}", method.name()));
        let with = [("method", Argument::text(method.name())), ("formula", formula.into()), ("told", told.into())];
        Sentence::of("clause-weights", with)
    });
    let mut text = Vec::from_iter(found);
    text.extend(decimals.map(|decimals| rounded("clause-weights-decimals", decimals)));
    text.extend(best_light.as_ref().map(|BestLight { place: _, least, most }| {
        let none = || Sentence::plain("clause-none").into();
        let least = if least.is_empty() { none() } else { named(least, number) };
        let most = if most.is_empty() { none() } else { named(most, number) };
        Sentence::of("clause-best-light", [("least", least), ("most", most)])
    }));
    if !text.is_empty() {
        draft.add(CHAPTER, "key.weights", text.into_iter().collect());
    }
}

fn compared(Pairs { matrix, random_index, accept_inconsistent }: &Pairs, names: &[&str]) -> Sentence {
    let mut pairs = Vec::new();
    for (row, values) in matrix.iter().enumerate() {
        for (column, value) in values.iter().enumerate().skip(row + 1) {
            let name = |at: usize| Argument::text(names.get(at).copied().unwrap_or_default());
            let with = [("one", name(row)), ("times", number(value)), ("other", name(column))];
            pairs.push(Sentence::of("clause-weights-pair", with).into());
        }
    }
    let index = match random_index {
        RandomIndex::Saaty1980 => "Saaty (1980)",
        RandomIndex::Saaty2005 => "Saaty (2005)",
    };
    let accepted =
        accept_inconsistent.as_ref().map(|why| Sentence::of("clause-weights-accepted", [because(Some(&why.value))]));
    let with = [("pairs", and(pairs)), ("index", Argument::text(index)), ("accepted", accepted.into())];
    Sentence::of("clause-weights-pairs", with)
}

/// Limits on shares, one paragraph for all and one a group.
fn limits(draft: &mut Draft<'_>, finish: &Finish) {
    let Some(Limits { named: table, method, floor, ceiling, groups, change }) = &finish.limits else { return };
    let method = Argument::Choice(match method {
        LimitMethod::OneRule => "one-rule",
        LimitMethod::Stepwise => "stepwise",
    });
    let mut text = vec![Sentence::of("clause-limits", [("method", method)])];
    text.extend(floor.as_ref().map(|floor| Sentence::of("clause-limits-floor", [("share", percent(floor))])));
    text.extend(ceiling.as_ref().map(|ceiling| Sentence::of("clause-limits-ceiling", [("share", percent(ceiling))])));
    text.extend(change.as_ref().map(|ChangeLimit { previous, down, up }| {
        let previous = ("previous", Argument::text(format!("n_{}", previous.value)));
        Sentence::of("clause-limits-change", [("down", number(down)), ("up", number(up)), previous])
    }));
    draft.add(CHAPTER, &table.path, text.into_iter().collect());
    for GroupLimit { named: table, states: whom, floor, ceiling } in groups {
        let floor = floor.as_ref().map(|floor| Sentence::of("clause-at-least", [("share", percent(floor))]));
        let ceiling = ceiling.as_ref().map(|ceiling| Sentence::of("clause-at-most", [("share", percent(ceiling))]));
        let limits = and(floor.into_iter().chain(ceiling).map(Argument::from));
        let text = Sentence::of("clause-limits-group", [("states", states(draft.scenario, whom)), ("limits", limits)]);
        draft.add(CHAPTER, &table.path, text);
    }
}
