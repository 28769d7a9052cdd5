//! The paragraphs on a market of quotas: what is traded at which price, and what hosting costs whom.

use super::text::Draft;
use super::words::{named, number};
use crate::scenario::{CostStep, Market, PriceAt, Quotas, StateCosts};

const CHAPTER: &str = "chapter-market-of-quotas";

/// The market, a paragraph a state on its costs, and one an origin on its preferences.
pub(super) fn paragraphs(draft: &mut Draft<'_>) {
    let scenario = draft.scenario;
    let Some(Market { named: table, quotas, price_at, costs, preferences }) = &scenario.market else { return };
    let quota = match quotas {
        Quotas::Key => "its fair number".to_owned(),
        Quotas::Stated(quotas) => format!("as stated, in responsibility units: {}", named(quotas, number)),
    };
    let price = match price_at {
        PriceAt::Lowest => "the lowest",
        PriceAt::Middle => "the mean of the lowest and the highest",
        PriceAt::Highest => "the highest",
    };
    let text = format!(
        "Members may host for each other. The quota of each, which it has to host before it trades, is {quota}. Who hosts less than its \
         quota pays for each unit one price to those who host more; of the prices that clear the market it is {price}."
    );
    draft.add(CHAPTER, &table.path, text);
    let currency = scenario.currency().name;
    for (state, StateCosts { named: table, steps }) in costs {
        let steps: Vec<String> = steps.iter().map(|step| step_in_words(currency, step)).collect();
        let text = format!("Hosting costs {state}, the cheapest step first: {}.", steps.join("; "));
        draft.add(CHAPTER, &table.path, text);
    }
    for (origin, states) in preferences {
        let text = format!(
            "It costs a person of {origin} so much to be placed in a state, in {currency}: {}; elsewhere nothing.",
            named(states, number)
        );
        draft.add(CHAPTER, &format!("{}.preferences.{origin}", table.path), text);
    }
}

fn step_in_words(currency: &str, CostStep { name, width, usd }: &CostStep) -> String {
    let width = width.as_ref().map_or_else(
        || "any number of responsibility units".to_owned(),
        |width| format!("{} responsibility units", number(width)),
    );
    format!("{name}, {width} at {currency} {} each", number(usd))
}
