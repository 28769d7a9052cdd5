//! The paragraphs on floors, caps, accords, bars and ways.

use super::text::Draft;
use super::words::{and, because, money, number, one, percent, source, states, stock};
use crate::exact::{Integer, Rational};
use crate::language::{Argument, Sentence};
use crate::scenario::{
    Accord, Amount, Applies, Bar, BarOrigin, BarStates, Corridor, Rule, RuleKind, Scenario, Takers, Terms, TiesChoice,
    Transit, Waived,
};

/// Floors and caps.
pub(super) fn rules(draft: &mut Draft<'_>) {
    for rule in &draft.scenario.rules {
        let text = limited(draft.scenario, rule);
        draft.add("chapter-floors-and-caps", &rule.named.path, text);
    }
}

fn limited(scenario: &Scenario, rule: &Rule) -> Sentence {
    let Rule { named: _, kind, applies, whom, states: covered, amount } = rule;
    let who = match applies {
        Applies::Each if covered.len() == 1 => "one",
        Applies::Each => "each",
        Applies::Together => "together",
    };
    let mut covered = states(scenario, covered);
    if scenario.groups.contains_key(whom) {
        let group = ("figure", Argument::text(format!("`{whom}`")));
        covered = Sentence::of("state-figure", [("state", covered), group]).into();
    }
    let kind = match kind {
        RuleKind::Floor => "floor",
        RuleKind::Cap => "cap",
    };
    let amount = match amount {
        Amount::People(people) => Sentence::of("clause-people", [("people", number(people))]),
        Amount::Per1000(people) => Sentence::of("clause-people-per-1000", [("people", number(people))]),
        Amount::ShareOfTotal(share) => Sentence::of("clause-part-of-all", [("share", percent(share))]),
    };
    let (who, kind) = (("who", Argument::Choice(who)), ("kind", Argument::Choice(kind)));
    Sentence::of("clause-rule", [who, ("states", covered), kind, ("amount", amount.into())])
}

/// Absolute bars.
pub(super) fn bars(draft: &mut Draft<'_>) {
    for bar in &draft.scenario.bars {
        let text = barred(draft.scenario, bar);
        draft.add("chapter-bars", &bar.named.path, text);
    }
}

fn barred(scenario: &Scenario, bar: &Bar) -> Sentence {
    let Bar { named: _, origin, states: barred, reason, source: from } = bar;
    let [whose, origin] = whose(scenario, origin);
    let (place, whom) = match barred {
        BarStates::Origin => ("origin", Argument::text("")),
        BarStates::These(barred) => ("these", states(scenario, barred)),
        BarStates::AllBut(only) => ("all-but", states(scenario, only)),
    };
    let place = ("where", Argument::Choice(place));
    let text = Sentence::of("clause-bar", [whose, origin, place, ("states", whom), because(Some(reason))]);
    std::iter::once(text).chain(source(from.as_ref())).collect()
}

/// `$whose` and `$origin`: people of every origin, or of one.
fn whose(scenario: &Scenario, origin: &BarOrigin) -> [(&'static str, Argument); 2] {
    let (whose, origin) = match origin {
        BarOrigin::Each => ("each", Argument::text("")),
        BarOrigin::One(origin) => ("one", one(scenario, origin)),
    };
    [("whose", Argument::Choice(whose)), ("origin", origin)]
}

/// Agreements between named states.
pub(super) fn accords(draft: &mut Draft<'_>) {
    for accord in &draft.scenario.accords {
        let text = agreed(draft.scenario, accord);
        draft.add("chapter-accords", &accord.named.path, text);
    }
}

fn agreed(scenario: &Scenario, accord: &Accord) -> Sentence {
    let Accord { named: _, name: _, states: whom, terms, reason } = accord;
    let (whom, because) = (("states", states(scenario, whom)), because(reason.as_ref()));
    match terms {
        Terms::Pool { band, others_at_fair } => {
            let others = ("others", Argument::Choice(if *others_at_fair { "fair" } else { "goals" }));
            let least = ("least", percent(&(Rational::ONE - band)));
            let most = ("most", percent(&(Rational::ONE + band)));
            Sentence::of("clause-pool", [whom, least, most, others, because])
        }
        Terms::Commitment { origin, people } => {
            let [whose, origin] = whose(scenario, origin);
            Sentence::of("clause-commitment", [whom, ("people", number(people)), whose, origin, because])
        }
        Terms::Relief { waived, taken_by, usd_per_ru } => {
            let waived = match waived {
                Waived::Units(units) => Sentence::of("clause-units", [("units", number(units))]),
                Waived::Share(share) => Sentence::of("clause-part-of-fair", [("share", percent(share))]),
            };
            let (by, takers) = match taken_by {
                Takers::Others => ("others", Argument::text("")),
                Takers::These(by) => ("these", states(scenario, by)),
                Takers::Nobody => ("nobody", Argument::text("")),
            };
            let paid = usd_per_ru.as_ref().map(|price| {
                let price = money(scenario.currency(), price);
                Sentence::of("clause-waiver-paid", [("price", price)])
            });
            let (waived, paid) = (("waived", waived.into()), ("paid", paid.into()));
            let by = ("by", Argument::Choice(by));
            Sentence::of("clause-waiver", [whom, waived, by, ("takers", takers), paid, because])
        }
    }
}

/// Transit places, corridors and ties.
pub(super) fn ways(draft: &mut Draft<'_>) {
    const CHAPTER: &str = "chapter-ways";
    for Transit { named: table, id, state: territory, capacity } in &draft.scenario.transits {
        let lies = territory.as_ref().map(|id| ("state", one(draft.scenario, id)));
        let lies = lies.map(|whose| Sentence::of("clause-transit-state", [whose]));
        let capacity = ("capacity", people_at_most(capacity.as_ref()).into());
        let text = Sentence::of("clause-transit", [("place", Argument::text(id)), ("lies", lies.into()), capacity]);
        draft.add(CHAPTER, &table.path, text);
    }
    for corridor in &draft.scenario.corridors {
        let text = leading(draft.scenario, corridor);
        draft.add(CHAPTER, &corridor.named.path, text);
    }
    if let Some(TiesChoice { stock: of, at_least }) = &draft.scenario.ties {
        let with = [("people", Argument::number(at_least)), ("stock", stock(of))];
        draft.add(CHAPTER, "ties", Sentence::of("clause-ties", with));
    }
}

fn leading(scenario: &Scenario, corridor: &Corridor) -> Sentence {
    let Corridor { named: _, name, from_each, from, to, capacity, distance, usd } = corridor;
    let each = from_each.then(|| Sentence::plain("clause-every-origin").into());
    let distance = distance.as_ref().map(|km| Sentence::of("clause-kilometres", [("kilometres", number(km))]));
    let price =
        usd.as_ref().map(|usd| Sentence::of("clause-price-a-person", [("price", money(scenario.currency(), usd))]));
    let with = [
        ("name", Argument::text(name)),
        ("from", and(each.into_iter().chain(from.iter().map(Argument::text)))),
        ("to", and(to.iter().map(Argument::text))),
        ("capacity", people_at_most(capacity.as_ref()).into()),
        ("distance", distance.into()),
        ("price", price.into()),
    ];
    Sentence::of("clause-corridor", with)
}

fn people_at_most(capacity: Option<&Integer>) -> Sentence {
    match capacity {
        None => Sentence::plain("clause-people-any"),
        Some(most) => Sentence::of("clause-people-at-most", [("people", Argument::number(most))]),
    }
}
