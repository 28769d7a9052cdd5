//! The paragraphs on money: prices, sums, and how a sum or a joint cost is shared.

use std::collections::BTreeSet;

use super::text::Draft;
use super::words::{and, by_state, indicator, money, number, numbered, state, states};
use crate::exact::Rational;
use crate::ids::StateId;
use crate::language::{Argument, Sentence};
use crate::scenario::{Claims, ClaimsOf, Joint, Money, MoneyTotal, Scenario};

/// Prices and sums.
pub(super) fn paragraphs(draft: &mut Draft<'_>) {
    const CHAPTER: &str = "chapter-money";
    let scenario = draft.scenario;
    let Some(stated) = &scenario.money else { return };
    let text = summed(stated);
    if !text.is_empty() {
        draft.add(CHAPTER, &stated.named.path, text.into_iter().collect());
    }
    if let Some(claims) = &stated.claims {
        draft.add(CHAPTER, &claims.named.path, claimed(draft.scenario, claims, stated.currency.code));
    }
    if let Some(joint) = &stated.joint {
        draft.add(CHAPTER, &joint.named.path, joined(scenario, joint, stated.currency.code));
    }
}

fn summed(stated: &Money) -> Vec<Sentence> {
    // Claims and a joint cost have paragraphs of their own.
    let Money { named: _, usd_per_ru, once, total, claims: _, joint: _, local, currency } = stated;
    let mut text = Vec::new();
    match usd_per_ru {
        None => text.extend(once.then(|| Sentence::plain("clause-paid-once"))),
        Some(price) => {
            let once = ("once", Argument::Choice(if *once { "once" } else { "year" }));
            text.push(Sentence::of("clause-unit-price", [("price", money(currency, price)), once]));
        }
    }
    match total {
        None => {}
        Some(MoneyTotal::Usd(total)) => text.push(Sentence::of("clause-money", [("amount", money(currency, total))])),
        Some(MoneyTotal::Indicator { indicator: of, year, spread }) => {
            let (of, year) = (("indicator", indicator(of)), ("year", Argument::text(year)));
            text.push(Sentence::of("clause-money-of", [of, year]));
            text.extend(spread.iter().map(|(donor, (group, by))| {
                let share = ("share", Argument::text(format!("n_{by}")));
                let with = [("donor", Argument::text(donor)), ("group", Argument::text(group)), share];
                Sentence::of("clause-money-spread", with)
            }));
        }
    }
    text.extend(local.as_ref().map(|local| Sentence::of("clause-own-currency", [("rates", indicator(local))])));
    text
}

fn claimed(scenario: &Scenario, Claims { named: _, rule, of }: &Claims, currency: &str) -> Sentence {
    let claims = match of {
        ClaimsOf::Stated(claims) => {
            let with = [("currency", Argument::text(currency)), ("claims", by_state(scenario, claims, number))];
            Sentence::of("clause-claims-stated", with)
        }
        ClaimsOf::Indicator { indicator: of, year, times } => {
            let with = [("times", number(times)), ("indicator", indicator(of)), ("year", Argument::text(year))];
            Sentence::of("clause-claims-of", with)
        }
    };
    Sentence::of("clause-claims", [("rule", Argument::text(rule)), ("claims", claims.into())])
}

fn joined(scenario: &Scenario, Joint { named: _, rule, players, costs }: &Joint, currency: &str) -> Sentence {
    let cost = |(group, cost): (&BTreeSet<StateId>, &Rational)| {
        numbered(and(group.iter().map(|id| state(scenario, id))), number(cost))
    };
    let with = [
        ("states", states(scenario, players)),
        ("rule", Argument::text(rule)),
        ("currency", Argument::text(currency)),
        ("costs", Argument::series(costs.iter().map(cost))),
    ];
    Sentence::of("clause-joint-cost", with)
}
