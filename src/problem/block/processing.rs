//! Applications decided in time. Columns, in applications: `decide[DEU,2026]` decided in a period, `open[DEU,2026]` open after it,
//! `bought[DEU,2026]` decided by what money buys.
//!
//! | row | says | unit of its dual |
//! | --- | --- | --- |
//! | `filed[DEU,2026]` | decided + open = filed + open before | the goal per application filed, at least 0 |
//! | `capacity[DEU,2026]` | decided - bought <= decisions that the state can make | at most 0: what one more decision is worth |
//! | `money[2026]` | bought in all states <= decisions that money buys, in whole ones | at most 0: what the price of one more decision is worth |
//!
//! Money is converted at the edge: the rows count decisions. The bottleneck is named by the rows with a dual other than zero in the proof
//! of the first goal of open applications that is above zero: these capacities together prove that no fewer stay open.

use std::collections::BTreeMap;

use crate::exact::{Integer, Rational};
use crate::ids::StateId;
use crate::problem::frame::Frame;
use crate::problem::{Condition, Problem, Reason, RowKind, Sense, Variable, Whom};

pub(super) fn add(frame: &Frame, problem: &mut Problem) {
    let Some(choice) = &frame.scenario.processing else { return };
    let reason = Reason::from(&choice.named);
    let columns: BTreeMap<Variable, usize> =
        problem.columns.iter().enumerate().map(|(at, column)| (column.stands_for.clone(), at)).collect();
    let column = |make: fn(StateId, i32) -> Variable, state: &StateId, year| columns[&make(state.clone(), year)];
    let number = |count: &Integer| Rational::from(count.clone());
    let one = || Rational::ONE;
    for (at, period) in frame.periods.iter().enumerate() {
        let Some(work) = &period.work else { continue };
        let year = period.year;
        let mut all_bought = Vec::new();
        for (index, member) in frame.scenario.members.iter().enumerate() {
            let state = &member.id;
            let decide = column(|state, year| Variable::Decide { state, year }, state, year);
            let open = |year| column(|state, year| Variable::Open { state, year }, state, year);
            let mut filed = vec![(decide, one()), (open(year), one())];
            filed.extend(at.checked_sub(1).map(|before| (open(frame.periods[before].year), -one())));
            filed.sort();
            let all = number(&(&work.filed[index] + &work.open[index]));
            let about = |kind| Condition::of_state(kind, state).in_year(year);
            problem.add_row(about(RowKind::Filed), filed, Sense::Equal, all, reason.clone());
            let mut capacity = vec![(decide, one())];
            if work.bought.is_some() {
                let bought = column(|state, year| Variable::Bought { state, year }, state, year);
                capacity.push((bought, -one()));
                all_bought.push((bought, one()));
            }
            let most = number(&work.capacity[index]);
            problem.add_row(about(RowKind::Capacity), capacity, Sense::AtMost, most, reason.clone());
        }
        if let Some(most) = &work.bought {
            let says = Condition::of(RowKind::Bought, Whom::All).in_year(year);
            problem.add_row(says, all_bought, Sense::AtMost, number(most), reason.clone());
        }
    }
}
