//! What is carried from one period to the next (mathematics 5.6), in responsibility units. Columns: `duty[DEU,2026]` what a state takes in a
//! period, `debt[DEU,2026]` what it owes after it, `banked[DEU,2026]` what it did above its duty and may carry over; where accounts follow what
//! states did, `beyond[DEU,2026]` is what it did and cannot carry over.
//!
//! | row | says | unit of its dual |
//! | --- | --- | --- |
//! | `balance[DEU,2026]` | duty + debt - banked = f + (1 + ρ) debt before - banked before | the goal per unit of duty in that period, any sign: what one more unit costs by the end, surcharges with it |
//! | `bank[DEU,2026]` | banked <= limit | at most 0: what one more unit that may be banked is worth, the goal per unit |
//! | `places[DEU,2026]` | duty <= places | at most 0: what one more place is worth, the goal per unit |
//!
//! Where accounts follow what states did, with a the people that a state had on record:
//!
//! | row | says | unit of its dual |
//! | --- | --- | --- |
//! | `fair[DEU,2026]` | duty = f | the goal per unit, any sign |
//! | `balance[DEU,2026]` | debt - banked - beyond - duty - (1 + ρ) debt before + banked before = -a | the goal per unit, any sign |
//!
//! There everything of a state hangs together and nothing of two states, and code order alone decides: debt first, then what is beyond the bank,
//! then the bank, period after period.

use std::collections::BTreeMap;

use crate::exact::Rational;
use crate::problem::frame::Frame;
use crate::problem::{Condition, Period, Problem, Reason, RowKind, Sense, Variable};
use crate::scenario::Periods;

pub(super) fn add(frame: &Frame, problem: &mut Problem) {
    let Some(choice) = &frame.scenario.periods else { return };
    let columns: BTreeMap<Variable, usize> =
        problem.columns.iter().enumerate().map(|(at, column)| (column.stands_for.clone(), at)).collect();
    for state in 0..frame.scenario.members.len() {
        for (at, period) in frame.periods.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|before| frame.periods.get(before));
            State { frame, choice, columns: &columns, state }.rows(period, before, problem);
        }
    }
}

/// One state's rows.
struct State<'a> {
    frame: &'a Frame<'a>,
    choice: &'a Periods,
    columns: &'a BTreeMap<Variable, usize>,
    state: usize,
}

impl State<'_> {
    fn rows(&self, period: &Period, before: Option<&Period>, problem: &mut Problem) {
        let id = &self.frame.scenario.members[self.state].id;
        let carried = Reason::from(&self.choice.named);
        // Limits may give way in a conflict; what is carried over does not. Where duties are fixed, so is the bank.
        let limit = |key: &str| Reason { rule: format!("periods.{key}"), ..carried.clone() };
        let mut add = |kind, terms: Vec<(usize, Rational)>, sense, number: Rational, reason: Reason| {
            problem.add_row(Condition::of_state(kind, id).in_year(period.year), terms, sense, number, reason);
        };
        let (duty, banked) = (self.duty(period), self.banked(period));
        let fair = period.fair[self.state].clone();
        let most_banked = period.bank[self.state].clone();
        let (number, bank) = match &period.actual {
            None => (fair, limit("bank")),
            Some(actual) => {
                add(RowKind::Fair, vec![(duty, Rational::ONE)], Sense::Equal, fair, carried.clone());
                (-Rational::from(actual[self.state].clone()), carried.clone())
            }
        };
        add(RowKind::Balance, self.balance(period, before, duty), Sense::Equal, number, carried.clone());
        add(RowKind::Bank, vec![(banked, Rational::ONE)], Sense::AtMost, most_banked, bank);
        if let Some(places) = &period.places {
            let most = Rational::from(places[self.state].clone());
            add(RowKind::Places, vec![(duty, Rational::ONE)], Sense::AtMost, most, limit("places"));
        }
    }

    /// Debt less what is banked, less the same before with its surcharge, and with the duty.
    fn balance(&self, period: &Period, before: Option<&Period>, duty: usize) -> Vec<(usize, Rational)> {
        let one = || Rational::ONE;
        let mut terms = vec![(self.debt(period), one()), (self.banked(period), -one())];
        terms.extend(
            before.iter().flat_map(|before| {
                [(self.debt(before), -(one() + &self.choice.surcharge)), (self.banked(before), one())]
            }),
        );
        match period.actual {
            None => terms.push((duty, one())),
            Some(_) => terms.extend([(duty, -one()), (self.beyond(period), -one())]),
        }
        terms.sort();
        terms
    }

    fn duty(&self, period: &Period) -> usize {
        self.column(period, |state, year| Variable::DutyIn { state, year })
    }

    fn debt(&self, period: &Period) -> usize {
        self.column(period, |state, year| Variable::Debt { state, year })
    }

    fn banked(&self, period: &Period) -> usize {
        self.column(period, |state, year| Variable::Banked { state, year })
    }

    fn beyond(&self, period: &Period) -> usize {
        self.column(period, |state, year| Variable::Beyond { state, year })
    }

    fn column(&self, period: &Period, make: fn(crate::ids::StateId, i32) -> Variable) -> usize {
        self.columns[&make(self.frame.scenario.members[self.state].id.clone(), period.year)]
    }
}
