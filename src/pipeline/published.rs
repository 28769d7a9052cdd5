//! What a run publishes, compared whole: a field of an allocation is either here or named as left out.

use std::collections::BTreeMap;

use super::{
    Actual, Allocation, ConflictMember, Contradiction, Discharge, Flow, KeyVersion, LevelRun, MoneyShares, Outcome,
    Payment, PeriodAccount, RuleStep, Run, Trade,
};
use crate::exact::{Integer, Rational};
use crate::ids::StateId;

/// The numbers that a run publishes, with those of all levels below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published<'a> {
    fair: &'a [Rational],
    versions: &'a [KeyVersion],
    inhabitants: &'a BTreeMap<StateId, Rational>,
    gdp: &'a BTreeMap<StateId, Rational>,
    outcome: PublishedOutcome<'a>,
    levels: Vec<(&'a str, Published<'a>)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum PublishedOutcome<'a> {
    Allocated(Box<Numbers<'a>>),
    Conflict { members: &'a [ConflictMember], least_repair: Option<&'a Rational> },
}

/// The fields of an [`Allocation`] of the same names.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Numbers<'a> {
    exact: &'a [Rational],
    steps: &'a [RuleStep],
    people: &'a [Integer],
    table: &'a [Flow],
    unmet: &'a BTreeMap<StateId, Integer>,
    ties: &'a [crate::language::Sentence],
    money: Option<&'a MoneyShares>,
    modalities: &'a [(String, Vec<Integer>)],
    discharge: Option<&'a Discharge>,
    trade: Option<&'a Trade>,
    periods: &'a [PeriodAccount],
    payments: &'a [Payment],
    lapsed: &'a Rational,
    actual: &'a Actual,
}

impl Run {
    /// What this run publishes: two runs that are equal here differ in nothing that a reader is told, certificates apart.
    #[must_use]
    pub fn published(&self) -> Published<'_> {
        // What leads to these is left out: the scenario, its data, keys, the programme.
        let Self {
            scenario: _,
            tables: _,
            demand: _,
            given: _,
            basis: _,
            keys: _,
            versions,
            fair,
            inhabitants,
            gdp,
            grounds: _,
            problem: _,
            outcome,
            levels,
            effort: _,
        } = self;
        let outcome = match outcome {
            Outcome::Allocated(allocation) => PublishedOutcome::Allocated(Box::new(Numbers::of(allocation))),
            Outcome::Conflict(found) => {
                let Contradiction { proof: _, status: _, members, least_repair } = &**found;
                PublishedOutcome::Conflict { members, least_repair: least_repair.as_ref() }
            }
        };
        let levels = levels.iter().map(|LevelRun { name, of: _, run }| (name.as_str(), run.published())).collect();
        Published { fair, versions, inhabitants, gdp, outcome, levels }
    }
}

impl<'a> Numbers<'a> {
    fn of(allocation: &'a Allocation) -> Self {
        let Allocation {
            solution: _,
            proof: _,
            exact,
            steps,
            people,
            table,
            unmet,
            ties,
            money,
            modalities,
            discharge,
            trade,
            periods,
            payments,
            lapsed,
            actual,
        } = allocation;
        Self {
            exact,
            steps,
            people,
            table,
            unmet,
            ties,
            money: money.as_ref(),
            modalities,
            discharge: discharge.as_ref(),
            trade: trade.as_ref(),
            periods,
            payments,
            lapsed,
            actual,
        }
    }
}
