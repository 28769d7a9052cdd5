//! Periods in sentences: who owes what at the end, what budgets cover, where cases wait, and the steps of one state.

use super::bottleneck::bottleneck;
use crate::exact::{self, Integer, Rational, nearest, ratio};
use crate::language::{Argument, Sentence};
use crate::pipeline::{Allocation, PeriodAccount, Run};
use crate::report::Figure;
use crate::scenario::{Accounts, Bank, KeyOf, Periods};

/// How many states a sentence names.
const NAMED: usize = 5;

/// The main results of the periods.
pub(in crate::report) fn sentences(run: &Run, allocation: &Allocation) -> Vec<Sentence> {
    let (Some(choice), Some(last)) = (&run.scenario.periods, allocation.periods.last()) else { return Vec::new() };
    let mut sentences = vec![debts(run, last, &surcharges(allocation, &choice.surcharge))];
    let code = run.scenario.currency().code;
    let budgets: Vec<Argument> =
        allocation.periods.iter().filter_map(|account| budget(account, code)).map(Argument::from).collect();
    if !budgets.is_empty() {
        sentences.push(Sentence::of("budgets", [("budgets", Argument::series(budgets))]));
    }
    if let Some(backlog) = &last.backlog {
        let open = ("open", shown(&exact::sum(&backlog.open)));
        let bottleneck = ("bottleneck", bottleneck(run, allocation).into());
        sentences.push(Sentence::of("applications-open", [year(last.year), open, bottleneck]));
    }
    sentences
}

/// A period by its year, which is a name.
fn year(year: i32) -> (&'static str, Argument) {
    ("year", Argument::text(year))
}

/// The surcharges of all periods together.
fn surcharges(allocation: &Allocation, rate: &Rational) -> Rational {
    let before = allocation.periods.iter().rev().skip(1).flat_map(|account| &account.debt);
    exact::sum(before) * rate
}

fn debts(run: &Run, last: &PeriodAccount, surcharges: &Rational) -> Sentence {
    let owed = exact::sum(&last.debt);
    let banked = ("banked", shown(&exact::sum(&last.banked)));
    if owed.is_zero() {
        return Sentence::of("debt-none", [year(last.year), banked]);
    }
    let mut most: Vec<_> = last.debt.iter().zip(&run.scenario.members).collect();
    most.sort_by(|(debt, of), (other, one)| other.cmp(debt).then(of.name.cmp(&one.name)));
    most.truncate(NAMED);
    let named = most.into_iter().filter(|(debt, _)| !debt.is_zero()).map(|(debt, member)| {
        let state = ("state", Argument::state(&member.id, &member.name));
        Argument::from(Sentence::of("state-number", [state, ("figure", shown(debt))]))
    });
    let (states, owed) = (("states", Argument::list(named)), ("owed", shown(&owed)));
    Sentence::of("debt-some", [year(last.year), owed, states, banked, ("surcharges", shown(surcharges))])
}

/// What a budget is, and how much of projected need it covers.
fn budget(account: &PeriodAccount, code: &str) -> Option<Sentence> {
    let budget = account.budget.as_ref()?;
    let money = |cents: &Integer| amount_in_cents(code, cents);
    let amount = ("amount", money(&budget.total));
    Some(match budget.need.as_ref().filter(|need| !need.is_zero()) {
        None => Sentence::of("budget-of-year", [year(account.year), amount]),
        Some(need) => {
            let covered = ratio(budget.total.clone(), 1) / ratio(need.clone(), 100);
            let percent = ("percent", Argument::number(exact::fixed(&covered, 1)));
            Sentence::of("budget-of-need", [year(account.year), amount, percent, ("need", money(need))])
        }
    })
}

/// How duties are carried over, as chosen.
pub(in crate::report) fn notes(run: &Run) -> Vec<Sentence> {
    let Some(choice) = &run.scenario.periods else { return Vec::new() };
    let mut notes = vec![carried(choice)];
    notes.push(Sentence::plain(match choice.accounts {
        Accounts::Decided => "note-decided",
        Accounts::Actual => "note-actual",
    }));
    notes.push(Sentence::plain(match choice.key {
        KeyOf::Date => "note-key-of-date",
        KeyOf::Period => "note-key-of-period",
    }));
    notes.extend(choice.transition.old_key.as_ref().map(|old| {
        let parts = choice.each.iter().filter_map(|period| {
            let part = ("percent", percent(period.new_key.as_ref()?));
            Some(Argument::from(Sentence::of("year-percent", [year(period.year), part])))
        });
        Sentence::of("note-new-key", [("old", Argument::text(&old.value)), ("parts", Argument::list(parts))])
    }));
    let change = choice.transition.change_at_most.as_ref();
    notes.extend(change.map(|change| Sentence::of("note-change", [("percent", percent(change))])));
    notes.extend(choice.usd.as_ref().map(|_| Sentence::plain("note-budget")));
    notes
}

/// With which surcharge debt is carried over, and how much is banked.
fn carried(choice: &Periods) -> Sentence {
    let (first, last) = choice.span();
    let bank = match &choice.bank {
        Bank::Units(units) => Sentence::of("bank-units", [("units", Argument::number(exact::text(units)))]),
        Bank::Share(share) => Sentence::of("bank-share", [("share", percent(share))]),
    };
    let count = ("periods", Argument::number(choice.each.len()));
    let (from, to) = (("from", Argument::text(first)), ("to", Argument::text(last)));
    Sentence::of("note-periods", [count, from, to, ("surcharge", percent(&choice.surcharge)), ("bank", bank.into())])
}

fn percent(share: &Rational) -> Argument {
    Argument::number(exact::fixed(&(share * Rational::from(100)), 2))
}

/// The steps of one state, period after period, each with its year.
pub(in crate::report) fn of_state(run: &Run, allocation: &Allocation, member: usize) -> Vec<(i32, Sentence)> {
    let Some(choice) = &run.scenario.periods else { return Vec::new() };
    let zero = Rational::ZERO;
    let mut steps = Vec::new();
    let (mut debt, mut banked) = (&zero, &zero);
    for account in &allocation.periods {
        let surcharge = debt * &choice.surcharge;
        let fair = &account.fair[member];
        let due = fair + debt + &surcharge - banked;
        let (did, done) = match &account.actual {
            Some(actual) => ("did", &actual[member]),
            None => ("takes", &account.people[member]),
        };
        let beyond = account.beyond.get(member).filter(|beyond| !beyond.is_zero());
        // What rounds to nothing is still told, so that its number is not taken for the sign that there is none.
        let has_beyond = Argument::Choice(if beyond.is_some() { "some" } else { "none" });
        let numbers = [
            ("fair", shown(fair)),
            ("owed", shown(debt)),
            ("surcharge", shown(&surcharge)),
            ("banked", shown(banked)),
            ("due", shown(&due)),
            ("done", Argument::number(done)),
            ("debt", shown(&account.debt[member])),
            ("bank", shown(&account.banked[member])),
            ("beyond", shown(beyond.unwrap_or(&zero))),
        ];
        let [fair, owed, surcharge, less, due, done, left, bank, beyond] = numbers;
        let words = [("did", Argument::Choice(did)), ("has", has_beyond)];
        let [did, has] = words;
        let with = [year(account.year), fair, owed, surcharge, less, due, did, done, left, bank, has, beyond];
        steps.push((account.year, Sentence::of("period-of-state", with)));
        (debt, banked) = (&account.debt[member], &account.banked[member]);
    }
    steps
}

/// A number rounded to a whole one.
fn shown(number: &Rational) -> Argument {
    Argument::number(nearest(number))
}

/// An amount of money in whole cents, all of which are told.
fn amount_in_cents(code: &str, cents: &Integer) -> Argument {
    let amount = Argument::number(Figure::cents(cents.clone()).text());
    Sentence::of("amount-of-money", [("currency", Argument::text(code)), ("amount", amount)]).into()
}
