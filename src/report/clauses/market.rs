//! The paragraphs on a market of quotas: what is traded at which price, and what hosting costs whom.

use super::text::Draft;
use super::words::{by_state, money, number, one};
use crate::language::{Argument, Sentence};
use crate::scenario::{CostStep, Currency, Market, PriceAt, Quotas, StateCosts};

const CHAPTER: &str = "chapter-market-of-quotas";

/// The market, a paragraph a state on its costs, and one an origin on its preferences.
pub(super) fn paragraphs(draft: &mut Draft<'_>) {
    let Some(Market { named: table, quotas, price_at, costs, preferences }) = &draft.scenario.market else { return };
    let quota = match quotas {
        Quotas::Key => Sentence::plain("clause-quota-fair"),
        Quotas::Stated(quotas) => {
            Sentence::of("clause-quota-stated", [("quotas", by_state(draft.scenario, quotas, number))])
        }
    };
    let price = match price_at {
        PriceAt::Lowest => "lowest",
        PriceAt::Middle => "middle",
        PriceAt::Highest => "highest",
    };
    let text = Sentence::of("clause-market", [("quota", quota.into()), ("price", Argument::Choice(price))]);
    draft.add(CHAPTER, &table.path, text);
    let currency = draft.scenario.currency();
    for (id, StateCosts { named: table, steps }) in costs {
        let steps = Argument::series(steps.iter().map(|step| step_in_words(currency, step).into()));
        let text = Sentence::of("clause-costs", [("state", one(draft.scenario, id)), ("steps", steps)]);
        draft.add(CHAPTER, &table.path, text);
    }
    for (origin, states) in preferences {
        let currency = ("currency", Argument::text(currency.code));
        let states = ("states", by_state(draft.scenario, states, number));
        let with = [("origin", one(draft.scenario, origin)), currency, states];
        let path = format!("{}.preferences.{origin}", table.path);
        draft.add(CHAPTER, &path, Sentence::of("clause-preferences", with));
    }
}

fn step_in_words(currency: &Currency, CostStep { name, width, usd }: &CostStep) -> Sentence {
    let width = match width {
        None => Sentence::plain("clause-units-any"),
        Some(width) => Sentence::of("clause-units", [("units", number(width))]),
    };
    let (name, price) = (("name", Argument::text(name)), ("price", money(currency, usd)));
    Sentence::of("clause-cost-step", [name, ("width", width.into()), price])
}
