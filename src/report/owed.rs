//! What states owe: whole people, and where these are not the only way to discharge it, or are not one unit each, all ways together, in
//! responsibility units.
//!
//! People are made whole first; files and money are what the exact answer says. What is shown of a state's ways is what is shown of its
//! obligation, and what is shown of all states is the total, so that the table adds up along its rows and its columns.

use super::columns::column;
use super::{Column, Figure, adding_up, amount_in_cents};
use crate::exact::{self, Integer, Rational};
use crate::language::{Argument, Sentence};
use crate::pipeline::{Allocation, Discharge, Payment, Run};
use crate::scenario::Mode;

/// Decimals of responsibility units that are no whole people.
const DECIMALS: u32 = 2;

/// The obligations; before them the ways in which they are discharged, where people are not the only one.
pub(super) fn columns(run: &Run, allocation: &Allocation, unit: &'static str) -> Vec<Column> {
    let people = allocation.people.iter().zip(&allocation.exact);
    let people = people
        .map(|(people, exact)| Figure::Number { shown: people.clone(), decimals: 0, exact: exact.clone() })
        .collect();
    let Some(ways) = &allocation.discharge else {
        let about = "what is owed after rules and rounding";
        return vec![column("obligation", "obligation", unit, about, people, true)];
    };
    let units = |amounts: &[Rational]| adding_up(amounts.to_vec(), DECIMALS);
    let (files, money) = (units(&ways.files), units(&ways.money));
    let parts = units(&ways.people).into_iter().zip(&files).zip(&money).zip(&ways.exact);
    let whole = parts.map(|(((people, files), money), exact)| Figure::Number {
        shown: [&people, files, money].into_iter().map(shown).sum(),
        decimals: DECIMALS,
        exact: exact.clone(),
    });
    let whole = whole.collect();
    let add = |name, title, about, cells| column(name, title, "responsibility-units", about, cells, true);
    let about = "what is discharged in people, whole";
    let mut columns = vec![column("people", "people", unit, about, people, true)];
    // People of other weights than one are not units: without theirs the ways would not add up to the obligation.
    if are_weighed(allocation) {
        let about = "the people of the obligation, each by the weight of its cohort";
        columns.push(add("people-units", "people, units", about, units(&ways.people)));
    }
    if run.scenario.modalities.iter().any(|modality| modality.files.is_some()) {
        columns.push(add("files-units", "in files", "what is discharged in files", files));
    }
    let about = if ways.has_other_ways {
        let about = "what is discharged in money: units paid for, less units taken over from others who pay for them";
        columns.push(add("money-units", "in money", about, money));
        "what is owed after rules and rounding: people, files and money together"
    } else {
        "what is owed after rules and rounding: people, each by the weight of its cohort"
    };
    columns.push(add("obligation", "obligation", about, whole));
    columns
}

/// Whether people count for other numbers of units than one each.
fn are_weighed(allocation: &Allocation) -> bool {
    let ways = allocation.discharge.iter().flat_map(|ways| &ways.people);
    ways.zip(&allocation.people).any(|(units, people)| units != &Rational::from(people.clone()))
}

/// The column of people in units.
fn in_units(allocation: &Allocation) -> &'static str {
    if are_weighed(allocation) { "people-units" } else { "people" }
}

/// What a payment is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum For {
    /// Own units, to a fund, whose receivers take nothing over.
    Fund,
    /// Units that who receives it takes over.
    TakenOver,
    /// Anything else: no way to discharge an obligation.
    Other,
}

impl For {
    fn of(run: &Run, payment: &Payment) -> Self {
        let scenario = &run.scenario;
        match &scenario.substitution {
            Some(money) if money.named.path == payment.why => {
                if money.receivers.is_empty() {
                    Self::TakenOver
                } else {
                    Self::Fund
                }
            }
            _ if scenario.market.as_ref().is_some_and(|market| market.named.path == payment.why) => Self::TakenOver,
            _ if scenario.accords.iter().any(|accord| accord.named.path == payment.why) => Self::TakenOver,
            _ => Self::Other,
        }
    }

    /// All that is paid for it, in cents.
    fn cents(self, run: &Run, allocation: &Allocation) -> Integer {
        allocation.payments.iter().filter(|one| Self::of(run, one) == self).map(|one| &one.cents).sum()
    }
}

fn shown(figure: &Figure) -> Integer {
    match figure {
        Figure::Number { shown, .. } => shown.clone(),
        Figure::Undefined(_) => Integer::ZERO,
    }
}

/// The parts of an obligation, or of all that is shared, in responsibility units as shown.
struct Parts {
    all: Rational,
    people: Rational,
    files: Rational,
    money: Rational,
    /// What is paid less what is received for units taken over, in cents, without its sign.
    cents: Integer,
    waived: Rational,
}

impl Parts {
    /// They add up: what whole people are more or less than the exact number is a part of its own.
    fn sentence(self, code: &str) -> Sentence {
        let Self { all, people, files, money, cents, waived } = self;
        let rest = &all - &people - &files - &money - &waived;
        let units = |units: Rational| {
            let size = if units < Rational::ZERO { -units } else { units };
            ("units", Figure::rounded(size, DECIMALS).said())
        };
        let is_below = |number: &Rational| number < &Rational::ZERO;
        let side = |below: bool| ("side", Argument::Choice(if below { "below" } else { "above" }));
        let mut parts = vec![Sentence::of("balance-people", [units(people)])];
        if !files.is_zero() {
            parts.push(Sentence::of("balance-files", [units(files)]));
        }
        if !money.is_zero() {
            let amount = ("amount", amount_in_cents(code, &cents));
            let below = is_below(&money);
            parts.push(Sentence::of("balance-money", [side(below), units(money), amount]));
        }
        if !waived.is_zero() {
            parts.push(Sentence::of("balance-waived", [units(waived)]));
        }
        if !rest.is_zero() {
            let below = is_below(&rest);
            parts.push(Sentence::of("balance-rounding", [side(below), units(rest)]));
        }
        let parts = Argument::list(parts.into_iter().map(Argument::from));
        Sentence::of("said-balance", [("all", Figure::rounded(all, DECIMALS).said()), ("parts", parts)])
    }
}

/// How people, files and money add up to what is shared, and what is taken over for pay; nothing where people are the only way.
pub(super) fn together(run: &Run, allocation: &Allocation, columns: &[Column]) -> Vec<Sentence> {
    let Some(ways) = &allocation.discharge else { return Vec::new() };
    let is_paid = ways.money.iter().any(|units| !units.is_zero());
    let unpaid = is_paid.then(|| Sentence::plain("said-unpaid"));
    let sums = all_together(run, allocation, columns).into_iter().chain(for_pay(run, allocation, ways));
    sums.chain(unpaid).collect()
}

/// None in a placement, nor where states may do more than they owe, nor where all of it is people.
fn all_together(run: &Run, allocation: &Allocation, columns: &[Column]) -> Option<Sentence> {
    let ways = allocation.discharge.as_ref()?;
    let all = exact::sum(&run.fair);
    if run.scenario.people.mode != Mode::Ledger || exact::sum(&ways.exact) + &allocation.lapsed != all {
        return None;
    }
    let total = |name: &str| {
        let column = columns.iter().find(|column| column.name == name);
        column.and_then(|column| column.total.as_ref()?.value()).unwrap_or_default()
    };
    let parts = Parts {
        all: rounded(&all),
        people: total(in_units(allocation)),
        files: total("files-units"),
        money: total("money-units"),
        cents: For::Fund.cents(run, allocation),
        waived: rounded(&allocation.lapsed),
    };
    (parts.all != parts.people).then(|| parts.sentence(run.scenario.currency().code))
}

/// The units that some take over from others, who pay for them; none where all money goes to a fund.
fn for_pay(run: &Run, allocation: &Allocation, ways: &Discharge) -> Option<Sentence> {
    let amount = amount_in_cents(run.scenario.currency().code, &For::TakenOver.cents(run, allocation));
    let units = ("units", Figure::rounded(ways.taken_over.clone(), DECIMALS).said());
    (!ways.taken_over.is_zero()).then(|| Sentence::of("said-for-pay", [units, ("amount", amount)]))
}

/// How the obligation of one member is discharged; `None` where people are the only way, and of one that owes nothing.
pub(super) fn of_member(run: &Run, allocation: &Allocation, columns: &[Column], member: usize) -> Option<Sentence> {
    allocation.discharge.as_ref().filter(|ways| ways.has_other_ways)?;
    let cell = |name: &str| {
        let column = columns.iter().find(|column| column.name == name);
        column.and_then(|column| column.cells[member].value()).unwrap_or_default()
    };
    let (all, money) = (cell("obligation"), cell("money-units"));
    let id = &run.scenario.members[member].id;
    let paid = |one: &Payment| match For::of(run, one) {
        For::Fund | For::TakenOver if one.from == *id => one.cents.clone(),
        For::TakenOver if one.to == *id => -one.cents.clone(),
        For::Fund | For::TakenOver | For::Other => Integer::ZERO,
    };
    let cents: Integer = allocation.payments.iter().map(paid).sum();
    let parts = Parts {
        cents: if money < Rational::ZERO { -cents } else { cents },
        people: cell(in_units(allocation)),
        files: cell("files-units"),
        waived: Rational::ZERO,
        money,
        all,
    };
    (!parts.all.is_zero()).then(|| parts.sentence(run.scenario.currency().code))
}

/// A number of units as it is shown.
fn rounded(units: &Rational) -> Rational {
    Figure::rounded(units.clone(), DECIMALS).value().unwrap_or_default()
}
