//! Other keys on the same people and states: variants whose key differs, and the shipped yardsticks.

use std::collections::BTreeMap;

use super::{Ground, Objection};
use crate::criteria::POPULATION;
use crate::data::Catalogue;
use crate::diagnostic::SourceFile;
use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::key::{Basis, fair_numbers};
use crate::people::Cohort;
use crate::pipeline::{self, Run};
use crate::scenario::Draft;
use crate::scenario::tree::{Entry, Node, Table, Value};
use crate::study::variants::first;

/// The shipped keys that serve as yardsticks.
pub const YARDSTICKS: [&str; 3] = ["equal", "population", "gdp"];

/// A key to compare with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparator {
    /// The name of the variant, or of the yardstick.
    pub name: String,
    /// The share of each state that takes part in it, of all people, before rules.
    pub shares: BTreeMap<StateId, Rational>,
}

/// The comparators of a run, and the yardsticks that cannot be applied to its states, with the reason.
pub(super) fn comparators(
    run: &Run,
    variants: &[(String, Run)],
    catalogue: &Catalogue,
) -> (Vec<Comparator>, Vec<(String, String)>) {
    let own = shares(run, &run.fair);
    let of_variant = |(name, variant): &(String, Run)| Comparator {
        name: format!("variant {name}"),
        shares: shares(variant, &variant.fair),
    };
    let mut found: Vec<Comparator> = variants.iter().map(of_variant).filter(|one| one.shares != own).collect();
    let mut failed = Vec::new();
    for name in YARDSTICKS {
        match yardstick(run, name, catalogue) {
            Ok(fair) => found.push(Comparator { name: name.to_owned(), shares: shares(run, &fair) }),
            Err(why) => failed.push((name.to_owned(), why)),
        }
    }
    (found, failed)
}

fn shares(run: &Run, fair: &[Rational]) -> BTreeMap<StateId, Rational> {
    let all = exact::sum(fair);
    if all.is_zero() {
        return BTreeMap::new();
    }
    run.scenario.members.iter().zip(fair).map(|(member, fair)| (member.id.clone(), fair / &all)).collect()
}

/// Fair numbers by a yardstick: its key formed over the members of the run for each origin of its people, with nobody owing for own
/// nationals unless the run's file says so.
fn yardstick(run: &Run, name: &str, catalogue: &Catalogue) -> Result<Vec<Rational>, String> {
    let (name, text) = catalogue.named(name).ok_or_else(|| "it does not ship".to_owned())?;
    let draft = Draft::new(&SourceFile::new(format!("@{name}"), text), &[], None);
    let tree = on_the_states_of(run, draft.tree());
    let (scenario, _) = draft.with(tree).read(catalogue).map_err(|found| first(&found))?;
    let tables = pipeline::tables(&scenario, catalogue).map_err(|found| first(&found))?;
    let world = pipeline::world(&scenario, &tables);
    let homes: Vec<StateId> = run.demand.cohorts.iter().map(|cohort| cohort.home.clone()).collect();
    let units: Vec<Rational> = run.demand.cohorts.iter().map(Cohort::units).collect();
    let basis = Basis::new(&scenario.key, &world).map_err(|found| first(&found))?;
    let keys = basis.keys(&homes, run.scenario.people.origin_owes).map_err(|found| first(&found))?;
    Ok(fair_numbers(&keys, &units))
}

/// A yardstick's file with the states, inhabitants and date of a run, and no later data than that date.
fn on_the_states_of(run: &Run, yardstick: &Table) -> Table {
    let base = Draft::of(&run.scenario);
    let mut tree = yardstick.clone();
    for key in ["states", "groups", "as_of"] {
        tree.0.retain(|entry| entry.key != key);
        tree.0.extend(base.tree().0.iter().find(|entry| entry.key == key).cloned());
    }
    let ones = run.scenario.members.iter().map(|member| (member.id.to_string(), Value::Number("1".to_owned())));
    at(&mut tree, "indicator.one.values", |node| node.value = table(&node.clone(), ones.collect()));
    if let Some(own) = base.tree().get("indicator") {
        let mut own = own.clone();
        match (tree.get_mut("indicator").map(|node| &mut node.value), &mut own.value) {
            (Some(Value::Table(here)), Value::Table(there)) => {
                there.0.retain(|entry| here.get(&entry.key).is_none());
                here.0.append(&mut there.0);
            }
            _ => tree.0.push(Entry { key: "indicator".to_owned(), place: own.place.clone(), node: own }),
        }
    }
    let population = &run.scenario.population.value;
    if population != POPULATION {
        // An own count of inhabitants has years of its own: the newest is taken.
        at(&mut tree, "key.criteria.population.indicator", |node| node.value = Value::Text(population.clone()));
        at(&mut tree, "key.criteria.population", |node| {
            if let Value::Table(criterion) = &mut node.value {
                criterion.0.retain(|entry| entry.key != "window");
            }
        });
    }
    let year = run.scenario.as_of.year;
    for path in ["key.criteria.population.window.to", "key.criteria.gdp.window.to"] {
        at(&mut tree, path, |node| {
            if let Value::Number(to) = &mut node.value
                && to.parse::<i32>().is_ok_and(|to| to > year)
            {
                *to = year.to_string();
            }
        });
    }
    tree
}

fn table(like: &Node, values: Vec<(String, Value)>) -> Value {
    let entry = |(key, value): (String, Value)| Entry {
        key,
        place: like.place.clone(),
        node: Node { place: like.place.clone(), value, given: true },
    };
    Value::Table(Table(values.into_iter().map(entry).collect()))
}

/// Changes the node at a path, where there is one.
fn at(tree: &mut Table, path: &str, change: impl FnOnce(&mut Node)) {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let Some(node) = tree.get_mut(first) else { return };
    match (rest, &mut node.value) {
        (Some(rest), Value::Table(inner)) => at(inner, rest, change),
        (Some(_), _) => {}
        (None, _) => change(node),
    }
}

/// Whether the share of a state is above, or below, its share under more than half of the comparators. The people concerned are the mean
/// distance from these, of all people.
pub(super) fn ground(run: &Run, comparators: &[Comparator], member: usize) -> Option<Objection> {
    let id = &run.scenario.members[member].id;
    let own = shares(run, &run.fair).remove(id)?;
    let others = comparators.iter().filter_map(|one| Some((one.name.clone(), one.shares.get(id)?.clone())));
    let others: Vec<(String, Rational)> = others.collect();
    let passed = |above: bool| {
        let apart = |share: &Rational| if above { &own > share } else { &own < share };
        others.iter().filter(|(_, share)| apart(share)).map(|(_, share)| share).collect::<Vec<_>>()
    };
    let (above, beyond) =
        [true, false].map(|above| (above, passed(above))).into_iter().max_by_key(|(_, one)| one.len())?;
    if 2 * beyond.len() <= others.len() {
        return None;
    }
    let mean = exact::sum(beyond.iter().copied()) / Rational::from(beyond.len());
    let people = (&own - mean) * run.demand.units();
    let ground = Ground::OtherKeys { above, keys: beyond.len(), own, others };
    Some(Objection { ground, people })
}
