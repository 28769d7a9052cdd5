//! What members owe in each period, what they have owed or banked after it, and what members of levels owe, side by side. A bridge is of whole obligations: it has no parts.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::Side;
use crate::exact::Integer;
use crate::ids::StateId;
use crate::pipeline::{Outcome, Run};
use crate::scenario::{Level, Member, Scenario};

/// A part of a result.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartOf {
    /// A line of the accounts in a period: a year.
    Period(Line, i32),
    /// A level by its name, and whose whole number it shares.
    Level(String, StateId),
}

/// What of the accounts of a period is set side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Line {
    /// What is to be taken in it.
    Obligation,
    /// What is owed after it.
    Debt,
    /// What is banked after it.
    Banked,
}

impl Line {
    /// Every line, in the order of their tables.
    pub const ALL: [Self; 3] = [Self::Obligation, Self::Debt, Self::Banked];
}

impl fmt::Display for PartOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Period(_, year) => write!(f, "{year}"),
            Self::Level(name, of) => write!(f, "level {name} of {of}"),
        }
    }
}

/// A part on all sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Which.
    pub of: PartOf,
    /// Everybody that takes part in it on any side, by code, with the name of the first side that has it.
    pub states: BTreeMap<StateId, String>,
    /// What each has of it in whole people or responsibility units, one entry a side; none where a side has no such part.
    pub amounts: Vec<Option<BTreeMap<StateId, Integer>>>,
}

impl PartOf {
    /// What is counted in it: what is to be taken in people, accounts in responsibility units.
    #[must_use]
    pub fn unit(&self) -> &'static str {
        match self {
            Self::Period(Line::Obligation, _) | Self::Level(..) => "people",
            Self::Period(Line::Debt | Line::Banked, _) => "responsibility-units",
        }
    }
}

/// The parts of any side: the lines of the accounts, each in order of time, then levels by name.
#[must_use]
pub fn parts(sides: &[Side]) -> Vec<Part> {
    let mut parts: BTreeMap<PartOf, Part> = BTreeMap::new();
    for (at, side) in sides.iter().enumerate() {
        for (of, members, people) in of_run(&side.run) {
            let new = || Part { of: of.clone(), states: BTreeMap::new(), amounts: vec![None; sides.len()] };
            let part = parts.entry(of.clone()).or_insert_with(new);
            for member in members {
                part.states.entry(member.id.clone()).or_insert_with(|| member.name.clone());
            }
            part.amounts[at] =
                Some(members.iter().map(|member| member.id.clone()).zip(people.iter().cloned()).collect());
        }
    }
    parts.into_values().collect()
}

/// The parts of a run, with the members of each and what they have of it.
fn of_run(run: &Run) -> Vec<(PartOf, &[Member], &[Integer])> {
    let Outcome::Allocated(allocation) = &run.outcome else { return Vec::new() };
    let periods = allocation.periods.iter().flat_map(|one| {
        let amounts = |line| match line {
            Line::Obligation => one.people.as_slice(),
            Line::Debt => one.whole.debt.as_slice(),
            Line::Banked => one.whole.banked.as_slice(),
        };
        let part = move |line| (PartOf::Period(line, one.year), run.scenario.members.as_slice(), amounts(line));
        Line::ALL.into_iter().map(part)
    });
    let levels = run.levels.iter().flat_map(|level| {
        let here = match &level.run.outcome {
            Outcome::Allocated(below) => {
                let of = PartOf::Level(level.name.clone(), level.of.clone());
                Some((of, level.run.scenario.members.as_slice(), below.people.as_slice()))
            }
            Outcome::Conflict(_) => None,
        };
        here.into_iter().chain(of_run(&level.run))
    });
    periods.chain(levels).collect()
}

/// A change of who takes part at a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelChange {
    /// The name of the level.
    pub level: String,
    /// Whose whole number it shares.
    pub of: StateId,
    /// `enters` or `leaves`: of a member; `comes` or `goes`: of the whole level.
    pub what: &'static str,
    /// The member, with its name; none of a whole level.
    pub member: Option<(StateId, String)>,
}

impl fmt::Display for LevelChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { level, of, what, member } = self;
        match member {
            Some((code, name)) => write!(f, "level {level} of {of}: {code} {name} {what}"),
            None => write!(f, "level {level} of {of} {what}"),
        }
    }
}

/// Who takes part at levels in one of two scenarios alone. Of a level that comes or goes the members are not told one by one.
#[must_use]
pub fn level_changes(old: &Scenario, new: &Scenario) -> Vec<LevelChange> {
    let (before, after) = (levels(old), levels(new));
    let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let mut changes = Vec::new();
    for key in keys {
        let (level, of) = (key.0.to_owned(), key.1.clone());
        let mut add = |what, member| {
            changes.push(LevelChange { level: level.clone(), of: of.clone(), what, member });
        };
        match (before.get(key), after.get(key)) {
            (None, _) => add("comes", None),
            (_, None) => add("goes", None),
            (Some(before), Some(after)) => {
                let ids: BTreeSet<_> = before.keys().chain(after.keys()).collect();
                for id in ids {
                    let named = |names: &BTreeMap<&StateId, &str>| {
                        names.get(id).map(|name| ((*id).clone(), (*name).to_owned()))
                    };
                    match (before.contains_key(id), after.contains_key(id)) {
                        (true, false) => add("leaves", named(before)),
                        (false, true) => add("enters", named(after)),
                        _ => {}
                    }
                }
            }
        }
    }
    changes
}

/// The members of all levels below a scenario, by level and upper member.
fn levels(scenario: &Scenario) -> BTreeMap<(&str, &StateId), BTreeMap<&StateId, &str>> {
    let mut found = BTreeMap::new();
    for Level { name, of, scenario: below, .. } in &scenario.levels {
        let members = below.members.iter().map(|member| (&member.id, member.name.as_str())).collect();
        found.insert((name.as_str(), &of.value), members);
        found.extend(levels(below));
    }
    found
}
