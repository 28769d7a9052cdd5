//! The paragraphs on periods: what is carried over, how the key changes, and applications that have to be decided.

use super::text::Draft;
use super::words::{indicator, money, number, percent};
use crate::language::{Argument, Sentence};
use crate::scenario::{Accounts, Bank, Currency, KeyOf, Period, Periods, Processing, Transition};

const CHAPTER: &str = "chapter-periods";

/// Periods as a whole, each period, and processing.
pub(super) fn paragraphs(draft: &mut Draft<'_>) {
    let scenario = draft.scenario;
    let currency = scenario.currency();
    if let Some(periods) = &scenario.periods {
        draft.add(CHAPTER, &periods.named.path, whole(currency, periods));
        for period in &periods.each {
            let has_old_key = periods.transition.old_key.is_some();
            draft.add(CHAPTER, &period.named.path, one(currency, period, has_old_key));
        }
    }
    if let Some(processing) = &scenario.processing {
        draft.add(CHAPTER, &processing.named.path, decided(currency, processing));
    }
}

fn whole(currency: &Currency, periods: &Periods) -> Sentence {
    let Periods { named: _, accounts, key, surcharge, bank, places, transition, usd, each: _ } = periods;
    let Transition { old_key, change_at_most } = transition;
    let (first, last) = periods.span();
    let accounts = match accounts {
        Accounts::Decided => "clause-accounts-decided",
        Accounts::Actual => "clause-accounts-actual",
    };
    let key = match key {
        KeyOf::Date => "clause-key-of-date",
        KeyOf::Period => "clause-key-of-period",
    };
    let bank = match bank {
        Bank::Units(units) => Sentence::of("clause-units", [("units", number(units))]),
        Bank::Share(share) => Sentence::of("clause-part-of-fair-of-period", [("share", percent(share))]),
    };
    let mut text = vec![
        Sentence::of("clause-periods", [("from", Argument::text(first)), ("to", Argument::text(last))]),
        Sentence::plain(accounts),
        Sentence::plain(key),
        Sentence::of("clause-debt", [("surcharge", percent(surcharge)), ("bank", bank.into())]),
    ];
    let places = places.as_ref().map(|places| ("places", indicator(places)));
    text.extend(places.map(|places| Sentence::of("clause-period-places", [places])));
    text.extend(old_key.as_ref().map(|old| Sentence::of("clause-old-key", [("old", indicator(old))])));
    let change = change_at_most.as_ref().map(|change| ("change", percent(change)));
    text.extend(change.map(|change| Sentence::of("clause-change-at-most", [change])));
    text.extend(usd.as_ref().map(|usd| Sentence::of("clause-budget-of-all", [("amount", money(currency, usd))])));
    text.into_iter().collect()
}

fn one(currency: &Currency, period: &Period, has_old_key: bool) -> Sentence {
    let Period { named: _, year, people, new_key, usd, decisions_usd } = period;
    let year = ("year", Argument::text(year));
    let mut text = vec![match people {
        Some(people) => Sentence::of("clause-period-people", [year, ("people", Argument::number(people))]),
        None => Sentence::of("clause-period-stock", [year]),
    }];
    text.extend(new_key.as_ref().map(|part| {
        let rest = ("rest", Argument::Choice(if has_old_key { "old" } else { "none" }));
        Sentence::of("clause-period-key", [("part", percent(part)), rest])
    }));
    let amount = |usd| [("amount", money(currency, usd))];
    text.extend(usd.as_ref().map(|usd| Sentence::of("clause-period-budget", amount(usd))));
    if !decisions_usd.is_zero() {
        text.push(Sentence::of("clause-period-decisions", amount(decisions_usd)));
    }
    text.into_iter().collect()
}

fn decided(currency: &Currency, processing: &Processing) -> Sentence {
    let Processing { named: _, applications, capacity, open, usd_per_decision } = processing;
    let open = match open {
        None => Sentence::plain("clause-processing-none-open"),
        Some(open) => Sentence::of("clause-processing-open", [("open", indicator(open))]),
    };
    let bought = match usd_per_decision {
        None => Sentence::plain("clause-decision-not-bought"),
        Some(usd) => Sentence::of("clause-decision-bought", [("price", money(currency, usd))]),
    };
    let (applications, capacity) = (("applications", indicator(applications)), ("capacity", indicator(capacity)));
    [Sentence::of("clause-processing", [applications, ("open", open.into()), capacity]), bought].into_iter().collect()
}
