//! The paragraphs on goals, ways of discharge, what the obligation is set against, and whole numbers.

use std::collections::BTreeMap;

use super::text::Draft;
use super::words::{and, by_state, indicator, number, percent};
use crate::exact::Rational;
use crate::ids::StateId;
use crate::key::round::Rule;
use crate::language::{Argument, Sentence};
use crate::scenario::{ActualRef, Actuals, Files, Method, Modality, Rounding, Scenario, Substitution, Ties, Trigger};

/// The order of goals.
pub(super) fn goals(draft: &mut Draft<'_>) {
    let goals = draft.scenario.goals.iter().zip(1..).map(|(goal, at)| {
        let about = Sentence::plain(format!("clause-goal-{}", goal.name));
        let with = [("number", Argument::number(at)), ("name", Argument::text(goal.name)), ("about", about.into())];
        Sentence::of("clause-goal", with).into()
    });
    let text = Sentence::of("clause-goals", [("goals", Argument::series(goals))]);
    draft.add("chapter-goals", "goals", text);
}

/// Modalities and money in place of people.
pub(super) fn discharge(draft: &mut Draft<'_>) {
    const CHAPTER: &str = "chapter-discharge";
    for modality in &draft.scenario.modalities {
        draft.add(CHAPTER, &modality.named.path, discharged(modality));
    }
    if let Some(substitution) = &draft.scenario.substitution {
        let text = substituted(draft.scenario, substitution, !draft.scenario.accords.is_empty());
        draft.add(CHAPTER, &substitution.named.path, text);
    }
    if let Some(reception) = &draft.scenario.reception {
        draft.add(CHAPTER, "reception", Sentence::of("clause-reception", [("cost", indicator(reception))]));
    }
}

fn discharged(Modality { named: _, name, files, most, usd, cost }: &Modality) -> Sentence {
    let counts = match files {
        None => Sentence::plain("clause-modality-people"),
        Some(Files { demand, per_ru }) => {
            let with = [("demand", Argument::number(demand)), ("files", number(per_ru))];
            Sentence::of("clause-modality-files", with)
        }
    };
    let most = most.as_ref().map(|most| Sentence::of("clause-modality-most", [("most", indicator(most))]));
    let cost = match usd {
        Some(usd) => Sentence::of("clause-modality-cost", [("cost", indicator(usd))]),
        None => Sentence::of("clause-modality-times", [("times", number(cost))]),
    };
    let (name, counts) = (("modality", Argument::text(name)), ("counts", counts.into()));
    Sentence::of("clause-modality", [name, counts, ("most", most.into()), ("cost", cost.into())])
}

fn substituted(scenario: &Scenario, substitution: &Substitution, has_accords: bool) -> Sentence {
    let Substitution { named: _, pay_at_most, people_at_least, pool, at_least, receivers, pledges } = substitution;
    let with = [
        ("most", percent(pay_at_most)),
        ("least", percent(people_at_least)),
        ("pool", percent(pool)),
        ("whole", Argument::Choice(if has_accords { "after" } else { "all" })),
        ("met", Argument::Choice(if *at_least { "more" } else { "exact" })),
    ];
    let parts = |message: &'static str, parts: &BTreeMap<StateId, Rational>| {
        (!parts.is_empty()).then(|| Sentence::of(message, [("parts", by_state(scenario, parts, number))]))
    };
    let mut text = vec![Sentence::of("clause-substitution", with)];
    text.extend(parts("clause-receivers", receivers));
    text.extend(parts("clause-pledges", pledges));
    text.into_iter().collect()
}

/// What the obligation is set against, and from where a corrective mechanism begins.
pub(super) fn review(draft: &mut Draft<'_>) {
    const CHAPTER: &str = "chapter-review";
    let Actuals { people, money } = &draft.scenario.actuals;
    let actuals = [("people", people), ("money", money)];
    let actuals: Vec<Argument> =
        actuals.into_iter().filter_map(|(what, of)| Some(actual(what, of.as_ref()?))).collect();
    if !actuals.is_empty() {
        draft.add(CHAPTER, "actuals", Sentence::of("clause-review", [("actuals", and(actuals))]));
    }
    if let Some(Trigger { named: table, above, per_person }) = &draft.scenario.trigger {
        let price = per_person.as_ref().map(|(price, currency)| {
            let currency = ("currency", Argument::text(currency));
            Sentence::of("clause-trigger-price", [("amount", number(price)), currency])
        });
        let text = Sentence::of("clause-trigger", [("above", number(above)), ("price", price.into())]);
        draft.add(CHAPTER, &table.path, text);
    }
}

fn actual(what: &'static str, ActualRef { indicator: of, year, include }: &ActualRef) -> Argument {
    let year = year.map(|year| Sentence::of("clause-of-year", [("year", Argument::text(year))]));
    let counting = include
        .as_ref()
        .map(|include| Sentence::of("clause-counting", [("include", and(include.iter().map(Argument::text)))]));
    let (what, of) = (("what", Argument::Choice(what)), ("indicator", indicator(of)));
    Sentence::of("clause-actual", [what, of, ("year", year.into()), ("counting", counting.into())]).into()
}

/// Whole people and cents, and the rule for ties.
pub(super) fn rounding(draft: &mut Draft<'_>) {
    let Rounding { people, money, ties, place: _ } = &draft.scenario.rounding;
    let by = |method: Method| Argument::from(Rule::of(method).title());
    let (ties, seed) = match ties {
        None => ("none", Argument::text("")),
        Some(Ties::ByCode) => ("code", Argument::text("")),
        Some(Ties::LargerBase) => ("base", Argument::text("")),
        Some(Ties::Lot(seed)) => ("lot", Argument::text(seed)),
    };
    let with = [("people", by(*people)), ("money", by(*money)), ("ties", Argument::Choice(ties)), ("seed", seed)];
    draft.add("chapter-whole-numbers", "rounding", Sentence::of("clause-rounding", with));
}
