//! Who is above the trigger of a corrective mechanism.

use crate::exact::{Integer, Rational, floor};
use crate::ids::StateId;
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
