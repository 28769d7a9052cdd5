//! Periods in sentences: who owes what at the end, what budgets cover, where cases wait, and the steps of one state.

use super::bottleneck::bottleneck;
use crate::exact::{self, Integer, Rational, nearest, ratio};
use crate::pipeline::{Allocation, PeriodAccount, Run};
use crate::report::spaced;
use crate::scenario::{Accounts, Bank, KeyOf};

/// How many states a sentence names.
const NAMED: usize = 5;

/// The main results of the periods.
pub(in crate::report) fn sentences(run: &Run, allocation: &Allocation) -> Vec<String> {
    let (Some(choice), Some(last)) = (&run.scenario.periods, allocation.periods.last()) else { return Vec::new() };
    let mut sentences = vec![debts(run, last, &surcharges(allocation, &choice.surcharge))];
    let code = run.scenario.currency().code;
    let budgets: Vec<String> = allocation.periods.iter().filter_map(|account| budget(account, code)).collect();
    if !budgets.is_empty() {
        sentences.push(format!("Budgets: {}.", budgets.join("; ")));
    }
    if let Some(backlog) = &last.backlog {
        let open = shown(&exact::sum(&backlog.open));
        sentences.push(format!("Applications open after {}: {open}. {}", last.year, bottleneck(run, allocation)));
    }
    sentences
}

/// The surcharges of all periods together.
fn surcharges(allocation: &Allocation, rate: &Rational) -> Rational {
    let before = allocation.periods.iter().rev().skip(1).flat_map(|account| &account.debt);
    exact::sum(before) * rate
}

fn debts(run: &Run, last: &PeriodAccount, surcharges: &Rational) -> String {
    let owed = exact::sum(&last.debt);
    let banked = shown(&exact::sum(&last.banked));
    if owed.is_zero() {
        return format!("Nobody owes anything after {}; {banked} responsibility units are banked.", last.year);
    }
    let mut most: Vec<(&Rational, &str)> =
        last.debt.iter().zip(run.scenario.members.iter().map(|member| member.name.as_str())).collect();
    most.sort_by(|(debt, name), (other, of)| other.cmp(debt).then(name.cmp(of)));
    most.truncate(NAMED);
    let names = most.into_iter().filter(|(debt, _)| !debt.is_zero());
    let names: Vec<String> = names.map(|(debt, name)| format!("{name} {}", shown(debt))).collect();
    format!(
        "Debt after {}: {} responsibility units; the largest: {}. It is reported, not dropped. {banked} units are banked; surcharges of {} were \
         added over the periods.",
        last.year,
        shown(&owed),
        names.join(", "),
        shown(surcharges)
    )
}

/// What a budget is, and how much of projected need it covers.
fn budget(account: &PeriodAccount, code: &str) -> Option<String> {
    let budget = account.budget.as_ref()?;
    let usd = |cents: &Integer| spaced(&exact::fixed(&ratio(cents.clone(), 100), 2));
    let of_need = budget.need.as_ref().filter(|need| !need.is_zero()).map(|need| {
        let covered = ratio(budget.total.clone(), 1) / ratio(need.clone(), 100);
        format!(", {} % of a projected need of {code} {}", exact::fixed(&covered, 1), usd(need))
    });
    Some(format!("{} {code} {}{}", account.year, usd(&budget.total), of_need.unwrap_or_default()))
}

/// How duties are carried over, as chosen.
pub(in crate::report) fn notes(run: &Run) -> Vec<String> {
    let Some(choice) = &run.scenario.periods else { return Vec::new() };
    let (first, last) = choice.span();
    let percent = |share: &Rational| exact::fixed(&(share * Rational::from(100)), 2);
    let bank = match &choice.bank {
        Bank::Units(units) => format!("{} units of a state", exact::text(units)),
        Bank::Share(share) => format!("{} % of a state's fair number of the period", percent(share)),
    };
    let mut notes = vec![format!(
        "{} periods, {first} to {last}: debt is carried over with {} % a period, and at most {bank} are banked, without interest",
        choice.each.len(),
        percent(&choice.surcharge)
    )];
    notes.push(match choice.accounts {
        Accounts::Decided => "what a state takes in a period is decided by the goals over all periods at once".to_owned(),
        Accounts::Actual => {
            "accounts follow what states did, period after period: debt is worked off first, then the bank is filled, and what is done \
             beyond it is carried nowhere"
                .to_owned()
        }
    });
    notes.push(match choice.key {
        KeyOf::Date => "one key in all periods, of the scenario's date".to_owned(),
        KeyOf::Period => "the key of each period is of its own year, with what is known of it today".to_owned(),
    });
    notes.extend(choice.transition.old_key.as_ref().map(|old| {
        let parts = choice
            .each
            .iter()
            .filter_map(|period| Some(format!("{} {} %", period.year, percent(period.new_key.as_ref()?))));
        format!("the new key comes in from `{}`: {}", old.value, parts.collect::<Vec<_>>().join(", "))
    }));
    notes.extend(choice.transition.change_at_most.as_ref().map(|change| {
        format!("a state's share changes by at most {} % of itself from one period to the next", percent(change))
    }));
    notes.extend(choice.usd.as_ref().map(|_| {
        "the budget is divided among the periods in proportion to their responsibility units, and then by the key of each".to_owned()
    }));
    notes
}

/// The steps of one state, period after period, each with its year.
pub(in crate::report) fn of_state(run: &Run, allocation: &Allocation, member: usize) -> Vec<(i32, String)> {
    let Some(choice) = &run.scenario.periods else { return Vec::new() };
    let zero = Rational::ZERO;
    let mut steps = Vec::new();
    let (mut debt, mut banked) = (&zero, &zero);
    for account in &allocation.periods {
        let surcharge = debt * &choice.surcharge;
        let fair = &account.fair[member];
        let due = fair + debt + &surcharge - banked;
        let done = match &account.actual {
            Some(actual) => format!("did {}", spaced(&actual[member].to_string())),
            None => format!("takes {}", spaced(&account.people[member].to_string())),
        };
        let beyond = account.beyond.get(member).filter(|beyond| !beyond.is_zero());
        let beyond = beyond.map_or_else(String::new, |beyond| format!(", {} beyond the bank", shown(beyond)));
        let step = format!(
            "{}: fair number {}, and {} owed before, {} of surcharge, less {} banked: due {}; {done}; then owes {}, has {} banked{beyond}.",
            account.year,
            shown(fair),
            shown(debt),
            shown(&surcharge),
            shown(banked),
            shown(&due),
            shown(&account.debt[member]),
            shown(&account.banked[member]),
        );
        steps.push((account.year, step));
        (debt, banked) = (&account.debt[member], &account.banked[member]);
    }
    steps
}

/// A number rounded to a whole one, with spaces.
fn shown(number: &Rational) -> String {
    spaced(&nearest(number).to_string())
}
