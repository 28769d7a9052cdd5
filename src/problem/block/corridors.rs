//! Capacities on the way (mathematics 5.4). Columns are people by origin and route, so that the origin is kept on every leg
//! and a bar on any of them is an absent column.
//!
//! | row | says | unit of its dual |
//! | --- | --- | --- |
//! | `corridor[sea]` | people on all legs of the corridor <= its capacity | at most 0: what one more place on it is worth |
//! | `transit[t1]` | people who pass the place <= its capacity | at most 0: what one more place there is worth |
//!
//! The dual is the change of the goal per person: people for `unmet`, kilometres for `distance`, US dollars for `cost`,
//! parts of a fair number for a level or a deviation.

use crate::exact::Rational;
use crate::problem::frame::Frame;
use crate::problem::{Condition, Problem, Reason, RowKind, Sense, legs};

pub(super) fn add(frame: &Frame, problem: &mut Problem) {
    if !frame.has_corridors() {
        return;
    }
    let scenario = frame.scenario;
    let mut on_corridors = vec![Vec::new(); scenario.corridors.len()];
    let mut in_transit = vec![Vec::new(); scenario.transits.len()];
    for (at, column) in problem.columns.iter().enumerate() {
        let variable = &column.stands_for;
        let (Some(via), Some(origin), Some(host)) = (variable.placed_via(), variable.origin(), variable.host()) else {
            continue;
        };
        let legs = legs(scenario, &frame.whose(origin), via, host);
        for (corridor, terms) in on_corridors.iter_mut().enumerate() {
            let times = legs.iter().filter(|leg| **leg == corridor).count();
            if times > 0 {
                terms.push((at, Rational::from(times)));
            }
        }
        for (transit, terms) in scenario.transits.iter().zip(&mut in_transit) {
            if via.contains(&transit.id) {
                terms.push((at, Rational::ONE));
            }
        }
    }
    for (corridor, terms) in scenario.corridors.iter().zip(on_corridors) {
        let Some(capacity) = &corridor.capacity else { continue };
        let reason = Reason { rule: corridor.named.path.clone(), line: Some(corridor.named.place.line()) };
        let says = Condition::named(RowKind::Corridor, &corridor.name);
        problem.add_row(says, terms, Sense::AtMost, Rational::from(capacity.clone()), reason);
    }
    for (transit, terms) in scenario.transits.iter().zip(in_transit) {
        let Some(capacity) = &transit.capacity else { continue };
        let reason = Reason { rule: transit.named.path.clone(), line: Some(transit.named.place.line()) };
        let says = Condition::of_state(RowKind::Transit, &transit.id);
        problem.add_row(says, terms, Sense::AtMost, Rational::from(capacity.clone()), reason);
    }
}
