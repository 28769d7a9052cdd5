//! The paragraphs on periods: what is carried over, how the key changes, and applications that have to be decided.

use super::text::Draft;
use super::words::{indicator, number, percent};
use crate::report::spaced;
use crate::scenario::{Accounts, Bank, KeyOf, Period, Periods, Processing, Transition};

const CHAPTER: &str = "chapter-periods";

/// Periods as a whole, each period, and processing.
pub(super) fn paragraphs(draft: &mut Draft<'_>) {
    let scenario = draft.scenario;
    if let Some(periods) = &scenario.periods {
        whole(draft, periods);
        for period in &periods.each {
            one(draft, periods, period);
        }
    }
    if let Some(processing) = &scenario.processing {
        decided(draft, processing);
    }
}

fn whole(draft: &mut Draft<'_>, periods: &Periods) {
    let Periods { named: table, accounts, key, surcharge, bank, places, transition, usd, each: _ } = periods;
    let Transition { old_key, change_at_most } = transition;
    let (first, last) = periods.span();
    let accounts = match accounts {
        Accounts::Decided => {
            "What a member takes in a period is decided by the goals; what it takes less than what is due it owes, what it takes more it banks."
        }
        Accounts::Actual => {
            "The obligation of a member in a period is its fair number; what it did less it owes, what it did more it banks, debt being worked \
             off first."
        }
    };
    let key = match key {
        KeyOf::Date => "The key of every period is that of the date of reference.",
        KeyOf::Period => "The key of each period is made of the data of its own year, as known today.",
    };
    let bank = match bank {
        Bank::Units(units) => format!("{} responsibility units", number(units)),
        Bank::Share(share) => format!("{} of its fair number of the period", percent(share)),
    };
    let mut text = vec![
        format!("What members owe is carried over from period to period, from {first} to {last}."),
        accounts.to_owned(),
        key.to_owned(),
        format!("Debt grows by {} when it is carried over; a member has at most {bank} banked.", percent(surcharge)),
    ];
    text.extend(
        places
            .as_ref()
            .map(|places| format!("In a period a member takes at most as many as {} says.", indicator(places))),
    );
    text.extend(
        old_key
            .as_ref()
            .map(|old| format!("The key before, from which is changed, is the shares of {}.", indicator(old))),
    );
    text.extend(change_at_most.as_ref().map(|change| {
        format!("The share of a member changes by at most {} of itself from one period to the next.", percent(change))
    }));
    text.extend(usd.as_ref().map(|usd| {
        let currency = draft.scenario.currency().name;
        format!("For all periods together there are {currency} {}, divided among them by projected need.", number(usd))
    }));
    draft.add(CHAPTER, &table.path, text.join(" "));
}

fn one(draft: &mut Draft<'_>, periods: &Periods, period: &Period) {
    let Period { named: table, year, people, new_key, usd, decisions_usd } = period;
    let currency = draft.scenario.currency().name;
    let mut text = vec![match people {
        Some(people) => format!("In {year} {} people arrive.", spaced(&people.to_string())),
        None => format!("In {year} the people are those of that year."),
    }];
    text.extend(new_key.as_ref().map(|part| {
        let before = periods
            .transition
            .old_key
            .as_ref()
            .map_or_else(String::new, |_| " and of the key before the rest".to_owned());
        format!("Its key is made of the new key to {}{before}.", percent(part))
    }));
    text.extend(usd.as_ref().map(|usd| format!("Its budget is {currency} {}.", number(usd))));
    if !decisions_usd.is_zero() {
        text.push(format!("For further decisions there are {currency} {}.", number(decisions_usd)));
    }
    draft.add(CHAPTER, &table.path, text.join(" "));
}

fn decided(draft: &mut Draft<'_>, processing: &Processing) {
    let Processing { named: table, applications, capacity, open, usd_per_decision } = processing;
    let open = open.as_ref().map_or_else(
        || "none was open before the first period".to_owned(),
        |open| format!("those open before the first period are {}", indicator(open)),
    );
    let bought = usd_per_decision.as_ref().map_or_else(
        || "No further decision can be bought.".to_owned(),
        |usd| format!("A further decision costs {} {}, in any member.", draft.scenario.currency().name, number(usd)),
    );
    let text = format!(
        "The applications filed in a period are {}; {open}. A member decides at most as many in a period as {} says; what is not decided \
         stays open. {bought}",
        indicator(applications),
        indicator(capacity)
    );
    draft.add(CHAPTER, &table.path, text);
}
