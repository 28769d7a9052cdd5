//! Who is above the trigger of a corrective mechanism.

use crate::exact::{Integer, Rational, floor};
use crate::ids::StateId;
use crate::key::round::{self, Entry, Rounded, RoundingError};
use crate::pipeline::{Outcome, Run};

/// A state above the trigger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Above {
    /// Which.
    pub state: StateId,
    /// The people whom it counts.
    pub actual: Integer,
    /// Its fair number.
    pub fair: Rational,
    /// Whole people above the multiple of its fair number.
    pub beyond: Integer,
}

/// The states whose people pass the multiple of their fair number, in code order; none without a trigger or people counted.
#[must_use]
pub fn above(run: &Run) -> Vec<Above> {
    let Some(trigger) = &run.scenario.trigger else { return Vec::new() };
    let Outcome::Allocated(allocation) = &run.outcome else { return Vec::new() };
    let counted = allocation.actual.people.iter().flatten();
    let states = run.scenario.members.iter().zip(&run.fair).zip(counted);
    let above = states.filter_map(|((member, fair), actual)| {
        let most = floor(&(fair * &trigger.above));
        let (state, fair, actual) = (member.id.clone(), fair.clone(), actual.clone());
        (actual > most).then(|| Above { state, fair, beyond: &actual - most, actual })
    });
    above.collect()
}

/// Who would take the people above the trigger: the states below their own fair number, in proportion to their fair numbers and none
/// beyond it, in whole people by the file's method. Whom these cannot take stays where they are.
///
/// # Errors
/// A tie that no rule of the file settles.
pub fn takers(run: &Run) -> Result<Vec<(StateId, Integer)>, RoundingError> {
    let all: Integer = above(run).iter().map(|one| &one.beyond).sum();
    let Outcome::Allocated(allocation) = &run.outcome else { return Ok(Vec::new()) };
    let counted = allocation.actual.people.iter().flatten();
    let states = run.scenario.members.iter().zip(&run.fair).zip(counted);
    let below = states.filter_map(|((member, fair), actual)| {
        let room = floor(fair) - actual;
        let entry =
            || Entry { state: member.id.clone(), size: fair.clone(), floor: Integer::ZERO, cap: Some(room.clone()) };
        (room > Integer::ZERO).then(entry)
    });
    let below: Vec<Entry> = below.collect();
    let room: Integer = below.iter().flat_map(|entry| &entry.cap).sum();
    let Rounded { units, .. } =
        round::round(run.scenario.rounding.people, &below, &all.min(room), run.scenario.rounding.ties.as_ref())?;
    let taken = below.into_iter().map(|entry| entry.state).zip(units);
    Ok(taken.filter(|(_, people)| *people > Integer::ZERO).collect())
}
