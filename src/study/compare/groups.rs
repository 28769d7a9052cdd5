//! Totals per group: regions, income groups, and any group by name.

use std::collections::{BTreeMap, BTreeSet};

use super::{Side, Standing};
use crate::data::Catalogue;
use crate::diagnostic::{closest, list};
use crate::exact::{self, Integer, Rational};
use crate::ids::StateId;

/// The totals of a group, one entry a side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupTotal {
    /// What it is one of: `region`, `income`, `group`.
    pub family: &'static str,
    /// Its name.
    pub name: String,
    /// How many members are in it; `None` where a side does not know it.
    pub states: Vec<Option<usize>>,
    /// What they owe: people, or responsibility units where people are not the only way.
    pub owed: Vec<Option<Rational>>,
    /// What they owe, in cents.
    pub money: Vec<Option<Integer>>,
}

/// A group that no side and no shipped table has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no group `{name}`: {fix}")]
pub struct UnknownGroup {
    /// What was asked for.
    pub name: String,
    /// What there is.
    pub fix: String,
}

/// Families of groups that a name may stand for, beside the name of any one group.
const FAMILIES: [&str; 2] = ["region", "income"];

/// A group's members on one side; `None` where the side does not know it.
type Sets = Vec<Option<BTreeSet<StateId>>>;

/// The totals of groups: of those asked for, or, where none is, of regions, of the groups of the files, and where all members are
/// states of the shipped table, of income groups and least developed countries too.
///
/// A side's own group stands before a shipped one of the same name.
///
/// # Errors
/// [`UnknownGroup`].
pub fn totals(sides: &[Side], asked: &[String], catalogue: &Catalogue) -> Result<Vec<GroupTotal>, UnknownGroup> {
    let is_real = |id: &StateId| catalogue.states().contains_key(id);
    let real = sides.iter().all(|side| side.states.keys().all(is_real));
    let mut names: Vec<String> = asked.to_vec();
    if names.is_empty() {
        names.push("region".to_owned());
        if real {
            names.extend(["income", "ldc"].map(str::to_owned));
        }
        let own = sides.iter().flat_map(|side| side.run.scenario.groups.keys());
        let own: BTreeSet<&String> = own.filter(|name| *name != "un-members").collect();
        names.extend(own.into_iter().filter(|name| *name != "ldc" || !real).cloned());
    }
    let mut rows = Vec::new();
    for name in names {
        let groups = match name.as_str() {
            "region" => regions(sides),
            "income" if real => incomes(sides, catalogue),
            _ => vec![(name.clone(), named(sides, &name, catalogue)?)],
        };
        let family = FAMILIES.into_iter().find(|family| *family == name).unwrap_or("group");
        rows.extend(groups.into_iter().map(|(name, sets)| total(family, name, sides, &sets)));
    }
    Ok(rows)
}

fn regions(sides: &[Side]) -> Vec<(String, Sets)> {
    let members = |side: &Side, region: &str| {
        let inside = side.run.scenario.members.iter().filter(|member| member.region == region);
        Some(inside.map(|member| member.id.clone()).collect())
    };
    let all = sides.iter().flat_map(|side| &side.run.scenario.members);
    let names: BTreeSet<&String> = all.map(|member| &member.region).collect();
    names.into_iter().map(|name| (name.clone(), sides.iter().map(|side| members(side, name)).collect())).collect()
}

fn incomes(sides: &[Side], catalogue: &Catalogue) -> Vec<(String, Sets)> {
    let mut groups: BTreeMap<&str, BTreeSet<StateId>> = BTreeMap::new();
    for (id, row) in catalogue.states() {
        let name = if row.income_group.is_empty() { "no income group" } else { row.income_group.as_str() };
        groups.entry(name).or_default().insert(id.clone());
    }
    groups.retain(|_, states| sides.iter().any(|side| side.states.keys().any(|id| states.contains(id))));
    groups.into_iter().map(|(name, states)| (name.to_owned(), vec![Some(states); sides.len()])).collect()
}

fn named(sides: &[Side], name: &str, catalogue: &Catalogue) -> Result<Sets, UnknownGroup> {
    let set = |side: &Side| side.run.scenario.groups.get(name).or_else(|| catalogue.groups().get(name)).cloned();
    let sets: Sets = sides.iter().map(set).collect();
    if sets.iter().any(Option::is_some) {
        return Ok(sets);
    }
    let own = sides.iter().flat_map(|side| side.run.scenario.groups.keys()).map(String::as_str);
    let known: BTreeSet<&str> = own.chain(catalogue.groups().keys().map(String::as_str)).chain(FAMILIES).collect();
    let fix = match closest(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("known are {}", list(known)),
    };
    Err(UnknownGroup { name: name.to_owned(), fix })
}

fn total(family: &'static str, name: String, sides: &[Side], sets: &Sets) -> GroupTotal {
    let inside = |side: &Side, set: &Option<BTreeSet<StateId>>| -> Option<Vec<Standing>> {
        let set = set.as_ref()?;
        Some(side.states.iter().filter(|(id, _)| set.contains(id)).map(|(_, state)| state.clone()).collect())
    };
    let inside: Vec<Option<Vec<Standing>>> = sides.iter().zip(sets).map(|(side, set)| inside(side, set)).collect();
    let owed = |states: &Vec<Standing>| exact::sum(states.iter().map(|state| &state.owed));
    let money = |(states, side): (&Option<Vec<Standing>>, &Side)| {
        side.money()?;
        states.as_ref()?.iter().map(|state| state.money.as_ref()).sum()
    };
    GroupTotal {
        family,
        name,
        states: inside.iter().map(|states| states.as_ref().map(Vec::len)).collect(),
        owed: inside.iter().map(|states| states.as_ref().map(owed)).collect(),
        money: inside.iter().zip(sides).map(money).collect(),
    }
}
