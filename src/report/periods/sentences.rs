//! Periods in sentences: who owes what at the end, what budgets cover, where cases wait, and the steps of one state.

use super::bottleneck::bottleneck;
use crate::exact::{self, Integer, Rational, nearest, ratio};
use crate::language::{Argument, Sentence};
use crate::pipeline::{Allocation, PeriodAccount, Run};
use crate::report::amount_in_cents;
use crate::scenario::{Accounts, Bank, KeyOf, Periods};

/// How many states a sentence names.
const NAMED: usize = 5;

/// The main results of the periods.
pub(in crate::report) fn sentences(run: &Run, allocation: &Allocation) -> Vec<Sentence> {
    let Some(last) = allocation.periods.last() else { return Vec::new() };
    let mut sentences = vec![debts(run, last, &surcharges(allocation))];
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

/// The surcharges of all periods together, as the accounts show them.
fn surcharges(allocation: &Allocation) -> Integer {
    allocation.periods.iter().flat_map(|account| &account.whole.surcharge).sum()
}

fn debts(run: &Run, last: &PeriodAccount, surcharges: &Integer) -> Sentence {
    let owed: Integer = last.whole.debt.iter().sum();
    let banked = ("banked", Argument::number(last.whole.banked.iter().sum::<Integer>()));
    if owed.is_zero() {
        return Sentence::of("debt-none", [year(last.year), banked]);
    }
    let mut most: Vec<_> = last.whole.debt.iter().zip(&run.scenario.members).collect();
    most.sort_by(|(debt, of), (other, one)| other.cmp(debt).then(of.name.cmp(&one.name)));
    most.truncate(NAMED);
    let named = most.into_iter().filter(|(debt, _)| !debt.is_zero()).map(|(debt, member)| {
        let state = ("state", Argument::state(&member.id, &member.name));
        Argument::from(Sentence::of("state-number", [state, ("figure", Argument::number(debt))]))
    });
    let (states, owed) = (("states", Argument::list(named)), ("owed", Argument::number(owed)));
    Sentence::of("debt-some", [year(last.year), owed, states, banked, ("surcharges", Argument::number(surcharges))])
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
    let mut notes = vec![carried(choice), Sentence::plain("note-accounts")];
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

/// The account of a state in a period as it is told; accounts of several periods in a row that are equal are told once.
#[derive(PartialEq)]
struct Told {
    did: &'static str,
    has_beyond: bool,
    /// Fair number, owed, surcharge, banked, due, done, whole people, debt, bank, beyond.
    numbers: [Integer; 10],
}

impl Told {
    fn sentence(&self, year: Argument) -> Sentence {
        let [fair, owed, surcharge, banked, due, done, people, debt, bank, beyond] =
            self.numbers.each_ref().map(Argument::number);
        // What rounds to nothing is still told, so that its number is not taken for the sign that there is none.
        let has = Argument::Choice(if self.has_beyond { "some" } else { "none" });
        let with = [
            ("year", year),
            ("fair", fair),
            ("owed", owed),
            ("surcharge", surcharge),
            ("banked", banked),
            ("due", due),
            ("did", Argument::Choice(self.did)),
            ("done", done),
            ("people", people),
            ("debt", debt),
            ("bank", bank),
            ("has", has),
            ("beyond", beyond),
        ];
        Sentence::of("period-of-state", with)
    }
}

/// The accounts of a state, period after period; every one adds up as it is told.
fn told(allocation: &Allocation, member: usize) -> Vec<(i32, Told)> {
    let (mut owed, mut banked) = (Integer::ZERO, Integer::ZERO);
    let mut accounts = Vec::new();
    for account in &allocation.periods {
        let (of, people) = (&account.whole, account.people[member].clone());
        let (debt, bank) = (of.debt[member].clone(), of.banked[member].clone());
        let beyond = of.beyond.get(member).cloned().unwrap_or_default();
        let (fair, surcharge) = (of.fair[member].clone(), of.surcharge[member].clone());
        let (due, done) = (of.due[member].clone(), of.done[member].clone());
        let told = Told {
            did: match (&account.actual, done == people) {
                (Some(_), _) => "did",
                (None, true) => "takes",
                (None, false) => "counts",
            },
            has_beyond: account.beyond.get(member).is_some_and(|beyond| !beyond.is_zero()),
            numbers: [fair, owed, surcharge, banked, due, done, people, debt.clone(), bank.clone(), beyond],
        };
        accounts.push((account.year, told));
        (owed, banked) = (debt, bank);
    }
    accounts
}

/// The account of a state in one period.
pub(in crate::report) fn in_year(allocation: &Allocation, member: usize, year: i32) -> Option<Sentence> {
    let account = told(allocation, member).into_iter().find(|(of, _)| *of == year);
    account.map(|(year, told)| told.sentence(Argument::text(year)))
}

/// The accounts of a state in order of time, those in a row that are equal as one: `2016 to 2019: …`.
pub(in crate::report) fn folded(allocation: &Allocation, member: usize) -> Vec<Sentence> {
    let accounts = told(allocation, member);
    let equal = accounts.chunk_by(|(_, one), (_, other)| one == other);
    let said = |run: &[(i32, Told)]| {
        let ((first, told), (last, _)) = (run.first()?, run.last()?);
        let years = [("first", Argument::text(first)), ("last", Argument::text(last))];
        let year = if first == last { Argument::text(first) } else { Sentence::of("years-span", years).into() };
        Some(told.sentence(year))
    };
    equal.filter_map(said).collect()
}

/// A number rounded to a whole one.
fn shown(number: &Rational) -> Argument {
    Argument::number(nearest(number))
}
