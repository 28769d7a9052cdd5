//! What rows are made from beside the people, their keys and the inhabitants; and the programme of a run with other people to be shared.

use std::collections::{BTreeMap, BTreeSet};

use super::{PaidFor, Run, allocate, over_periods, with_files};
use crate::diagnostic::Findings;
use crate::exact::{Integer, Rational, sum};
use crate::ids::StateId;
use crate::key;
use crate::people::Cohort;
use crate::problem::{Condition, Frame, LevelFrame, Period, Problem, Whom};
use crate::scenario::{Bank, Scenario};

/// What rows are made from beside the people, their keys and the inhabitants, as the file says it and its tables hold it.
#[derive(Debug, Clone, Default)]
pub struct Grounds {
    /// US dollars a person received, by member.
    pub reception: BTreeMap<StateId, Rational>,
    /// The states to which people of an origin have ties.
    pub ties: BTreeMap<StateId, BTreeSet<StateId>>,
    /// The most of every modality by member.
    pub places: BTreeMap<String, BTreeMap<StateId, Rational>>,
    /// US dollars a person or file by modality and member.
    pub unit_costs: BTreeMap<String, BTreeMap<StateId, Rational>>,
    /// The levels below members that do not take every number.
    pub levels: Vec<LevelFrame>,
    /// The periods, in order of time.
    pub periods: Vec<Period>,
}

impl Grounds {
    /// A frame on these grounds, before accords.
    pub(super) fn frame<'a>(
        &'a self,
        scenario: &'a Scenario,
        cohorts: &'a [Cohort],
        fair: &'a [Rational],
        inhabitants: &'a BTreeMap<StateId, Rational>,
    ) -> Frame<'a> {
        let Self { reception, ties, places, unit_costs, levels, periods } = self;
        let bare = Frame::bare(scenario, cohorts, fair, inhabitants);
        Frame { reception, ties, places, unit_costs, levels, periods, ..bare }
    }
}

impl Run {
    /// The programme with so many more to be shared in one of its totals, everything formed anew that rests on the people: fair numbers,
    /// what accords take off and add, limits that are parts of a total or of a fair number, bands, deviations, ratios, and who is placed;
    /// beside it what accords then let states pay for, and the quotas of a market.
    ///
    /// In a placement they are people of the origin that the total is of, with the key of that origin. In a ledger they are responsibility
    /// units of the same origins and cohorts as all others of the total, so that every fair number grows by the same part; over periods
    /// those of one period, whose key stays.
    ///
    /// # Errors
    /// Why there is no such programme: a total of nobody, or what makes a file with that total refused.
    pub fn with_more(&self, total: &Condition, more: &Integer) -> Result<(Problem, PaidFor), String> {
        let (scenario, mut cohorts, mut grounds) = (&self.scenario, self.demand.cohorts.clone(), self.grounds.clone());
        match (&total.whom, total.year) {
            (Whom::People(origin), _) => {
                let of_origin = cohorts.iter_mut().filter(|cohort| cohort.origin == *origin);
                of_origin.for_each(|cohort| cohort.people += more);
            }
            (_, Some(year)) => {
                for period in grounds.periods.iter_mut().filter(|period| period.year == year) {
                    grow(scenario, period, more)?;
                }
            }
            _ => {
                scaled(&mut cohorts, more)?;
            }
        }
        let fair: Vec<Rational> = if grounds.periods.is_empty() {
            let units: Vec<Rational> = cohorts.iter().map(Cohort::units).collect();
            with_files(scenario, key::fair_numbers(&self.keys, &units))
        } else {
            over_periods(scenario, &grounds.periods)
        };
        let frame = grounds.frame(scenario, &cohorts, &fair, &self.inhabitants);
        let refused = |found: Findings| found.0.first().map_or_else(String::new, |first| first.what.clone());
        allocate::programme(&frame, &self.keys, &self.effort).map_err(refused)
    }
}

/// One period with so many responsibility units more.
fn grow(scenario: &Scenario, period: &mut Period, more: &Integer) -> Result<(), String> {
    let times = scaled(&mut period.cohorts, more)?;
    period.fair.iter_mut().for_each(|fair| *fair *= &times);
    // What may be banked is a number of units, or a part of the fair number.
    if scenario.periods.as_ref().is_some_and(|periods| matches!(periods.bank, Bank::Share(_))) {
        period.bank.iter_mut().for_each(|bank| *bank *= &times);
    }
    Ok(())
}

/// Weighs all people of a ledger so that together they are so many units more, and says by which factor.
fn scaled(cohorts: &mut [Cohort], more: &Integer) -> Result<Rational, String> {
    let units = sum(&cohorts.iter().map(Cohort::units).collect::<Vec<_>>());
    if units.is_zero() {
        return Err("there is nobody in this total, so that no key says who takes one more".to_owned());
    }
    let times = (&units + Rational::from(more.clone())) / units;
    cohorts.iter_mut().for_each(|cohort| cohort.weight *= &times);
    Ok(times)
}
