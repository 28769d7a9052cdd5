//! Accounts in whole numbers that add up, line by line, from one period to the next.
//!
//! Rounded one by one, fair number and debt and surcharge less what was banked may miss what is due by one. So all figures of all accounts are
//! rounded at once, each to a whole number next to it, such that for every member in every period
//!
//! ```text
//! fair + debt before + surcharge - banked before = due        due - done = debt - banked - beyond
//! ```
//!
//! holds of the whole numbers too, and the fair numbers of a period add up to its units. That is a flow in whole numbers, which always exists.

use super::PeriodAccount;
use crate::exact::{self, Integer, Rational};
use crate::solve::whole_flow::{Carried, whole_flow};

/// The account of every member in a period, in whole responsibility units next to the exact ones; one entry a member, in code order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WholeAccount {
    /// Fair numbers; they add up to the units of the period.
    pub fair: Vec<Integer>,
    /// What is added to the debt from before.
    pub surcharge: Vec<Integer>,
    /// Fair number, debt from before and surcharge, less what was banked before.
    pub due: Vec<Integer>,
    /// What is taken off what is due: what was done, or what is to be taken. The whole people of the period wherever the account can go by
    /// them; else next to them, since whole people are apportioned period by period, and debts follow exact numbers.
    pub done: Vec<Integer>,
    /// Debt after the period.
    pub debt: Vec<Integer>,
    /// Banked after the period.
    pub banked: Vec<Integer>,
    /// Done beyond the bank; empty where what is taken is decided.
    pub beyond: Vec<Integer>,
}

/// The whole accounts of all periods; `None` where the exact ones do not add up.
pub(super) fn whole_accounts(accounts: &[PeriodAccount]) -> Option<Vec<WholeAccount>> {
    let members = accounts.first().map_or(0, |account| account.fair.len());
    let nodes = Nodes { members, periods: accounts.len() };
    let mut numbers = Vec::new();
    for (at, account) in accounts.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| accounts.get(before));
        numbers.extend(nodes.totals(at, account));
        numbers.extend((0..members).flat_map(|member| nodes.lines(at, member, account, before)));
    }
    let mut whole = whole_flow(nodes.count(), &numbers)?.into_iter();
    let read = |account: &PeriodAccount| {
        whole.by_ref().take(TOTALS).for_each(drop);
        let mut read = WholeAccount::default();
        for _ in 0..members {
            let lines = [&mut read.fair, &mut read.surcharge, &mut read.due, &mut read.debt, &mut read.banked];
            let beyond = account.actual.as_ref().map(|_| &mut read.beyond);
            let lines = lines.into_iter().chain([&mut read.done]).chain(beyond);
            lines.zip(whole.by_ref()).for_each(|(line, number)| line.push(number));
        }
        read
    };
    Some(accounts.iter().map(read).collect())
}

/// How many totals a period has.
const TOTALS: usize = 2;

/// The nodes of the flow: where everything begins and ends, of every period its units and what is done in it, of every member in every period
/// what is due and what is left of it.
struct Nodes {
    members: usize,
    periods: usize,
}

impl Nodes {
    fn count(&self) -> usize {
        1 + TOTALS * self.periods * (1 + self.members)
    }

    /// Of a period: its units, what is done.
    fn of_period(&self, at: usize) -> [usize; 2] {
        [1 + TOTALS * at, 2 + TOTALS * at]
    }

    /// Of a member in a period: what is due, what is left; after the last period both are where everything ends.
    fn of_member(&self, at: usize, member: usize) -> [usize; 2] {
        if at == self.periods {
            return [0, 0];
        }
        let first = 1 + TOTALS * (self.periods + at * self.members + member);
        [first, first + 1]
    }

    /// The totals of a period: its fair numbers add up to its units, and what is done to what all do.
    fn totals(&self, at: usize, account: &PeriodAccount) -> [Carried; TOTALS] {
        let [units, done] = self.of_period(at);
        let all_done = match &account.actual {
            Some(actual) => Rational::from(actual.iter().sum::<Integer>()),
            None => exact::sum(&account.exact),
        };
        [carried(0, units, exact::sum(&account.fair), None), carried(done, 0, all_done, None)]
    }

    /// The lines of an account in the order in which they are read. Debt goes on to the next period, and what is banked comes back from it.
    fn lines(&self, at: usize, member: usize, account: &PeriodAccount, before: Option<&PeriodAccount>) -> Vec<Carried> {
        let [units, all_done] = self.of_period(at);
        let [due, left] = self.of_member(at, member);
        let [next, _] = self.of_member(at + 1, member);
        let owed = before.map_or(Rational::ZERO, |before| before.debt[member].clone());
        let banked = before.map_or(Rational::ZERO, |before| before.banked[member].clone());
        let (fair, added) = (account.fair[member].clone(), account.surcharge[member].clone());
        let whole = account.people[member].clone();
        // Of accounts that follow what was done the whole people are the fair numbers, of others what is taken.
        let (done, of_fair, of_done) = match &account.actual {
            Some(actual) => (Rational::from(actual[member].clone()), Some(whole), None),
            None => (account.exact[member].clone(), None, Some(whole)),
        };
        let mut lines = vec![
            carried(units, due, fair.clone(), of_fair),
            carried(0, due, added.clone(), None),
            carried(due, left, fair + owed + added - banked, None),
            carried(left, next, account.debt[member].clone(), None),
            carried(next, left, account.banked[member].clone(), None),
            carried(left, all_done, done, of_done),
        ];
        lines.extend(account.beyond.get(member).map(|beyond| carried(0, left, beyond.clone(), None)));
        lines
    }
}

fn carried(from: usize, to: usize, exact: Rational, wish: Option<Integer>) -> Carried {
    Carried { from, to, exact, wish }
}
