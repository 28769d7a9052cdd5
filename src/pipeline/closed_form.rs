//! The base model a second way: the level equation of mathematics 3.6, which must agree exactly with the programme.

use crate::exact::{self, Integer, Rational};
use crate::key::bounded::{Bounds, bounded_key};
use crate::obligation::Limits;
use crate::problem::Frame;
use crate::scenario::{PlaceWhom, Terms, ZeroShare};

/// Where the closed form and the programme differ, as a sentence; `None` where they agree, and where the model is not the base
/// model: a ledger that shares everybody and levels the burden first, with limits on single states.
pub(super) fn agrees(frame: &Frame, exact: &[Rational]) -> Option<String> {
    let limits = Limits::of(frame);
    let people = &frame.scenario.people;
    let base = frame.is_ledger()
        && frame.scenario.goals.first().is_some_and(|goal| goal.name == "leximin-burden")
        && limits.together.is_empty()
        && frame.scenario.modalities.is_empty()
        && frame.scenario.accords.iter().all(|accord| matches!(accord.terms, Terms::Relief { .. }))
        && people.place == PlaceWhom::All
        && frame.periods.is_empty()
        && people.zero_share == ZeroShare::Floor;
    let total = frame.due();
    if !base || total.is_zero() {
        return None;
    }
    let share = |number: &Integer| Rational::from(number.clone()) / &total;
    let bounds: Vec<Bounds> = frame
        .fair
        .iter()
        .zip(&limits.each)
        .map(|(fair, (floor, cap))| Bounds {
            start: fair / &total,
            lower: share(floor),
            upper: cap.as_ref().map_or(Rational::ONE, share),
        })
        .collect();
    let closed = match bounded_key(&bounds) {
        Ok(closed) => closed.shares,
        Err(error) => return Some(format!("the closed form finds no allocation: {error}")),
    };
    let members = frame.scenario.members.iter().zip(exact).zip(closed);
    members
        .map(|((member, exact), share)| (member, exact, share * &total))
        .find(|(_, exact, closed)| *exact != closed)
        .map(|(member, exact, closed)| {
            format!(
                "{}: the programme gives {}, the closed form {}",
                member.id,
                exact::text(exact),
                exact::text(&closed)
            )
        })
}
