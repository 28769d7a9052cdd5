//! What a run was given once data and choices are read: the people and what their keys are formed from.

use std::collections::BTreeMap;

use crate::exact::Integer;
use crate::ids::StateId;
use crate::key::{Basis, Inputs};
use crate::people::Demand;

/// Of everything, or of one period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The period; `None` where everything is of one moment.
    pub year: Option<i32>,
    /// People by origin or cohort.
    pub people: BTreeMap<StateId, Integer>,
    /// What their keys are formed from.
    pub inputs: Inputs,
}

impl Given {
    pub(super) fn of(year: Option<i32>, demand: &Demand, basis: &Basis<'_>) -> Self {
        let people = demand.cohorts.iter().map(|cohort| (cohort.origin.clone(), cohort.people.clone()));
        let inputs = basis.inputs(demand.cohorts.iter().map(|cohort| &cohort.home));
        Self { year, people: people.collect(), inputs }
    }
}
