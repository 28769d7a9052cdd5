//! Where cases wait: the capacities that the proof of the fewest open applications rests on.
//!
//! The multipliers of that goal prove that no fewer can stay open. Capacities with a multiplier other than zero are all that the proof needs: it
//! holds as it is however much the others are raised (weak duality). With one decision more at one of these, at most as many applications
//! fewer stay open as its multiplier says.

use std::collections::BTreeMap;

use crate::language::{Argument, Sentence};
use crate::pipeline::{Allocation, Run};
use crate::problem::{Goal, RowKind, Whom};
use crate::proof::{Constraint, Stage};

/// A sentence that names the bottleneck.
pub(super) fn bottleneck(run: &Run, allocation: &Allocation) -> Sentence {
    let goals = ["final-backlog", "backlog"];
    let stages = allocation.solution.stages.iter().filter_map(|stage| match stage {
        Stage::Sum { goal, value, duals } if !value.is_zero() => match &run.problem.goals[*goal] {
            Goal::Sum { name, .. } if goals.contains(&name.as_str()) => Some(duals),
            _ => None,
        },
        _ => None,
    });
    let Some(duals) = stages.into_iter().next() else {
        let backlogs = || allocation.periods.iter().filter_map(|account| account.backlog.as_ref());
        if backlogs().any(|backlog| backlog.open.iter().any(|open| !open.is_zero())) {
            return Sentence::plain("bottleneck-unproved");
        }
        return Sentence::plain("bottleneck-none");
    };
    let mut where_: BTreeMap<Option<String>, Vec<String>> = BTreeMap::new();
    for (constraint, _) in duals {
        let Constraint::Row(row) = constraint else { continue };
        let row = &run.problem.rows[*row];
        let whom = match (row.says.kind, &row.says.whom) {
            (RowKind::Capacity, Whom::State(state)) => Some(state.to_string()),
            (RowKind::Bought, _) => None,
            _ => continue,
        };
        where_.entry(whom).or_default().extend(row.says.year.map(|year| year.to_string()));
    }
    if where_.is_empty() {
        return Sentence::plain("bottleneck-nothing");
    }
    let named = |(state, years): (Option<String>, Vec<String>)| {
        let place = match state {
            Some(state) => Sentence::of("bottleneck-decisions", [("state", Argument::text(state))]),
            None => Sentence::plain("bottleneck-money"),
        };
        let years = Argument::list(years.iter().map(Argument::text));
        Argument::from(Sentence::of("bottleneck-place", [("place", place.into()), ("years", years)]))
    };
    // Those of states first, then money.
    let (money, states): (Vec<_>, Vec<_>) = where_.into_iter().partition(|(state, _)| state.is_none());
    let places = Argument::series(states.into_iter().chain(money).map(named));
    Sentence::of("bottleneck-some", [("places", places)])
}
