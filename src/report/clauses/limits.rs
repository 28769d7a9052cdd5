//! The paragraphs on floors, caps, accords, bars and ways.

use super::text::Draft;
use super::words::{because, number, percent, states};
use crate::report::spaced;
use crate::scenario::{
    Accord, Amount, Applies, Bar, BarOrigin, BarStates, Corridor, Rule, RuleKind, Takers, Terms, TiesChoice, Transit,
    Waived,
};

/// Floors and caps.
pub(super) fn rules(draft: &mut Draft<'_>) {
    for rule in &draft.scenario.rules {
        let Rule { named: table, kind, applies, whom, states: covered, amount } = rule;
        let covered = states(draft.scenario, covered);
        let group = if draft.scenario.groups.contains_key(whom) { format!(" (`{whom}`)") } else { String::new() };
        let who = match applies {
            Applies::Each if rule.states.len() == 1 => format!("{covered}{group} is"),
            Applies::Each => format!("Each of {covered}{group} is"),
            Applies::Together => format!("Together {covered}{group} are"),
        };
        let most = match kind {
            RuleKind::Floor => "at least",
            RuleKind::Cap => "at most",
        };
        let amount = match amount {
            Amount::People(people) => format!("{} people", number(people)),
            Amount::Per1000(people) => format!("{} people per 1000 inhabitants", number(people)),
            Amount::ShareOfTotal(share) => format!("{} of all people", percent(share)),
        };
        draft.add("chapter-floors-and-caps", &table.path, format!("{who} responsible for {most} {amount}."));
    }
}

/// Absolute bars.
pub(super) fn bars(draft: &mut Draft<'_>) {
    for bar in &draft.scenario.bars {
        let Bar { named: table, origin, states: barred, reason, source } = bar;
        let whose = origin_in_words(origin);
        let place = match barred {
            BarStates::Origin => "in the state of their origin".to_owned(),
            BarStates::These(barred) => format!("in {}", states(draft.scenario, barred)),
            BarStates::AllBut(only) => format!("anywhere but in {}", states(draft.scenario, only)),
        };
        let source = source.as_ref().map_or_else(String::new, |source| format!(" Source: {source}."));
        let text = format!(
            "{whose} are never placed {place}{}. Nothing in this instrument relaxes this.{source}",
            because(Some(reason))
        );
        draft.add("chapter-bars", &table.path, text);
    }
}

fn origin_in_words(origin: &BarOrigin) -> String {
    match origin {
        BarOrigin::Each => "People of every origin".to_owned(),
        BarOrigin::One(origin) => format!("People of {origin}"),
    }
}

/// Agreements between named states.
pub(super) fn accords(draft: &mut Draft<'_>) {
    for accord in &draft.scenario.accords {
        let Accord { named: table, name: _, states: whom, terms, reason } = accord;
        let whose = states(draft.scenario, whom);
        let text = match terms {
            Terms::Pool { band, others_at_fair } => {
                let others = if *others_at_fair {
                    "States outside every pool take exactly their fair numbers"
                } else {
                    "States outside every pool take what the goals give them"
                };
                format!(
                    "{whose} discharge their joint duty together, each within {} of its own fair number. {others}{}.",
                    percent(band),
                    because(reason.as_ref())
                )
            }
            Terms::Commitment { origin, people } => format!(
                "{whose} place at least {} people anew: {}{}.",
                number(people),
                origin_in_words(origin),
                because(reason.as_ref())
            ),
            Terms::Relief { waived, taken_by, usd_per_ru } => {
                let waived = match waived {
                    Waived::Units(units) => format!("{} responsibility units", number(units)),
                    Waived::Share(share) => format!("{} of its fair number", percent(share)),
                };
                let taken = match taken_by {
                    Takers::Others => "taken over by all others in proportion to their fair numbers".to_owned(),
                    Takers::These(by) => {
                        format!("taken over by {} in proportion to their fair numbers", states(draft.scenario, by))
                    }
                    Takers::Nobody => "taken over by nobody: it lapses".to_owned(),
                };
                let currency = draft.scenario.currency().name;
                let paid = usd_per_ru.as_ref().map_or_else(String::new, |price| {
                    format!(", at {currency} {} a unit, paid to those who take it over", number(price))
                });
                format!(
                    "From the duty of each of {whose}, {waived} is taken off and {taken}{paid}{}.",
                    because(reason.as_ref())
                )
            }
        };
        draft.add("chapter-accords", &table.path, text);
    }
}

/// Transit places, corridors and ties.
pub(super) fn ways(draft: &mut Draft<'_>) {
    const CHAPTER: &str = "chapter-ways";
    for Transit { named: table, id, state, capacity } in &draft.scenario.transits {
        let lies = state.as_ref().map_or_else(String::new, |state| format!(" on the territory of {state}"));
        let capacity = people_at_most(capacity.as_ref());
        draft.add(CHAPTER, &table.path, format!("Through {id}{lies} pass {capacity}."));
    }
    for corridor in &draft.scenario.corridors {
        let Corridor { named: table, name, from_each, from, to, capacity, distance, usd } = corridor;
        let begins = if *from_each { Some("every origin".to_owned()) } else { None };
        let begins: Vec<String> = begins.into_iter().chain(from.iter().map(ToString::to_string)).collect();
        let ends: Vec<String> = to.iter().map(ToString::to_string).collect();
        let distance = distance.as_ref().map_or_else(String::new, |km| format!(", {} kilometres a person", number(km)));
        let usd = usd
            .as_ref()
            .map_or_else(String::new, |usd| format!(", {} {} a person", draft.scenario.currency().name, number(usd)));
        let text = format!(
            "{name} leads from {} to {}, for {}{distance}{usd}.",
            super::words::and(&begins),
            super::words::and(&ends),
            people_at_most(capacity.as_ref())
        );
        draft.add(CHAPTER, &table.path, text);
    }
    if let Some(TiesChoice { stock, at_least }) = &draft.scenario.ties {
        let text = format!(
            "People have ties to a state that hosts at least {} people of their origin, counted in {}.",
            spaced(&at_least.to_string()),
            super::words::stock(stock)
        );
        draft.add(CHAPTER, "ties", text);
    }
}

fn people_at_most(capacity: Option<&crate::exact::Integer>) -> String {
    capacity.map_or_else(
        || "any number of people".to_owned(),
        |most| format!("at most {} people", spaced(&most.to_string())),
    )
}
