//! Other keys on the same people and states: what each would give, before rules.

use crate::criteria::POPULATION;
use crate::data::Catalogue;
use crate::diagnostic::{Diagnostic, Findings, SourceFile};
use crate::exact::Rational;
use crate::ids::StateId;
use crate::key::{Basis, fair_numbers};
use crate::people::Cohort;
use crate::pipeline::{self, Run};
use crate::scenario::tree::{Entry, Node, Table, Value};
use crate::scenario::{Criterion, Draft};
use crate::study::variants::first;

/// A shipped key, applied to the people and states of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherKey {
    /// Its name: `population`.
    pub name: String,
    /// The title of its file.
    pub title: String,
    /// Its fair numbers, one a member of the run, in responsibility units.
    pub fair: Vec<Rational>,
}

/// The keys of some names applied to a run, in the order of the names.
///
/// # Errors
/// `ONUS-R034` for the first that does not ship, stands there twice, or cannot be applied.
pub fn against(run: &Run, names: &[String], catalogue: &Catalogue) -> Result<Vec<OtherKey>, Findings> {
    let of = |(at, name): (usize, &String)| match shipped(name, catalogue) {
        None => Err(no_key(name, "no key of this name ships", "name one that `onus keys` lists")),
        Some(_) if names[..at].contains(name) => Err(no_key(name, "it is named twice", "name it once")),
        Some(_) => by_key(run, name, catalogue).map_err(|why| {
            no_key(name, &why, "leave it out, or name a key whose data cover every state of the scenario")
        }),
    };
    names.iter().enumerate().map(of).collect()
}

/// The shipped key of a name; no scenario, which is of its own people and states.
fn shipped(name: &str, catalogue: &Catalogue) -> Option<(&'static str, &'static str)> {
    catalogue.keys().into_iter().find(|(one, _)| *one == name)
}

fn no_key(name: &str, why: &str, fix: &str) -> Findings {
    let what = format!("the key `{}` cannot be set beside this scenario: {why}", name.escape_debug());
    Findings(vec![Diagnostic::error("ONUS-R034", None, what, fix)])
}

/// Fair numbers by a shipped key: formed over the members of the run for each origin of its people, with nobody owing for own nationals
/// unless the run's file says so.
///
/// # Errors
/// Why it cannot be applied, in a sentence.
pub(super) fn by_key(run: &Run, name: &str, catalogue: &Catalogue) -> Result<OtherKey, String> {
    let (name, text) = shipped(name, catalogue).ok_or_else(|| "no key of this name ships".to_owned())?;
    let draft = Draft::new(&SourceFile::new(format!("@{name}"), text), &[], None);
    let tree = on_the_states_of(run, draft.tree());
    let (scenario, _) = draft.with(tree).read(catalogue).map_err(|found| first(&found).to_string())?;
    // A state of the file's own may have the code of a real one, whose figures are not its.
    let of_file = |criterion: &Criterion| scenario.indicators.contains_key(&criterion.indicator.value);
    if let Some(own) = run.scenario.own_members.first().filter(|_| !scenario.key.criteria.iter().all(of_file)) {
        return Err(format!("{own} is a state of the scenario's own, of which the shipped data know nothing"));
    }
    let tables = pipeline::tables(&scenario, catalogue).map_err(|found| first(&found).to_string())?;
    let world = pipeline::world(&scenario, &tables);
    let homes: Vec<StateId> = run.demand.cohorts.iter().map(|cohort| cohort.home.clone()).collect();
    let units: Vec<Rational> = run.demand.cohorts.iter().map(Cohort::units).collect();
    let basis = Basis::new(&scenario.key, &world).map_err(|found| first(&found).to_string())?;
    let keys = basis.keys(&homes, run.scenario.people.origin_owes).map_err(|found| first(&found).to_string())?;
    Ok(OtherKey { name: name.to_owned(), title: scenario.title, fair: fair_numbers(&keys, &units) })
}

/// A key's file with the states, inhabitants and date of a run, and no later data than that date.
fn on_the_states_of(run: &Run, key: &Table) -> Table {
    let base = Draft::of(&run.scenario);
    let mut tree = key.clone();
    for key in ["states", "groups", "as_of"] {
        tree.0.retain(|entry| entry.key != key);
        tree.0.extend(base.tree().0.iter().find(|entry| entry.key == key).cloned());
    }
    let ones = run.scenario.members.iter().map(|member| (member.id.to_string(), Value::Number("1".to_owned())));
    if let Some(values) = node(&mut tree, "indicator.one.values") {
        values.value = table(values, ones.collect());
    }
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
    // What the file says of single states holds for those that take part.
    if let Some(Value::Table(criteria)) = value(&mut tree, "key.criteria") {
        for entry in &mut criteria.0 {
            let Value::Table(criterion) = &mut entry.node.value else { continue };
            if let Some(Value::Table(states)) = value(criterion, "missing.states") {
                let takes_part = |code: &str| run.scenario.members.iter().any(|member| member.id.as_str() == code);
                states.0.retain(|entry| takes_part(&entry.key));
            }
        }
    }
    if let Some(Value::Table(criteria)) = value(&mut tree, "key.criteria") {
        let population = Some(run.scenario.population.value.as_str()).filter(|name| *name != POPULATION);
        for entry in &mut criteria.0 {
            if let Value::Table(criterion) = &mut entry.node.value {
                at_the_time(criterion, run.scenario.as_of.year, population);
            }
        }
    }
    tree
}

/// A criterion, or a part of one such as `per` and `less`, with no year after that of the run, and inhabitants as the run counts them where
/// that is not by the shipped indicator.
fn at_the_time(part: &mut Table, year: i32, population: Option<&str>) {
    if let Some(own) = population {
        of_inhabitants(part.get_mut("base"), own);
        // An own count of inhabitants has years of its own: the newest is taken.
        if of_inhabitants(part.get_mut("indicator"), own) {
            part.0.retain(|entry| entry.key != "window");
        }
        if let Some(Value::List(plus)) = part.get_mut("plus").map(|node| &mut node.value) {
            for node in plus {
                of_inhabitants(Some(node), own);
            }
        }
    }
    for entry in &mut part.0 {
        let Value::Table(inner) = &mut entry.node.value else { continue };
        if entry.key == "window" {
            for end in ["from", "to"] {
                match inner.get_mut(end).map(|node| &mut node.value) {
                    Some(Value::Number(of)) if of.parse::<i32>().is_ok_and(|of| of > year) => *of = year.to_string(),
                    _ => {}
                }
            }
        } else {
            at_the_time(inner, year, population);
        }
    }
}

/// Names the run's own count where the shipped one is named, in whichever edition; says whether that is another.
fn of_inhabitants(node: Option<&mut Node>, own: &str) -> bool {
    match node.map(|node| &mut node.value) {
        Some(Value::Text(name)) if name != own && name.split('/').next() == Some(POPULATION) => {
            own.clone_into(name);
            true
        }
        _ => false,
    }
}

fn table(like: &Node, values: Vec<(String, Value)>) -> Value {
    let entry = |(key, value): (String, Value)| Entry {
        key,
        place: like.place.clone(),
        node: Node { place: like.place.clone(), value, given: true },
    };
    Value::Table(Table(values.into_iter().map(entry).collect()))
}

/// The value at a path.
fn value<'t>(tree: &'t mut Table, path: &str) -> Option<&'t mut Value> {
    node(tree, path).map(|node| &mut node.value)
}

/// The node at a path.
fn node<'t>(tree: &'t mut Table, path: &str) -> Option<&'t mut Node> {
    let Some((first, rest)) = path.split_once('.') else { return tree.get_mut(path) };
    match &mut tree.get_mut(first)?.value {
        Value::Table(inner) => node(inner, rest),
        _ => None,
    }
}
