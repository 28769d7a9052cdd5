//! `[transit.<name>]` and `[corridor.<name>]`.

use std::collections::BTreeSet;

use super::{Reader, named};
use crate::ids::StateId;
use crate::scenario::tree::{Table, Value};
use crate::scenario::{Corridor, GoalChoice, Mode, People, Placed, Transit};

impl Reader<'_> {
    pub(super) fn transits(&mut self, tree: &Table) -> Vec<Transit> {
        let mut transits = Vec::new();
        for (name, node, table) in tree.named("transit") {
            let id = StateId::new(name);
            if self.known.contains_key(&id) || self.parts.contains(&id) {
                let what = format!("the transit place `{name}` has the code of a state or the name of a cohort");
                self.error("ONUS-S070", &node.place, what, "give it a name of its own, and the state as `state`");
            }
            let state = table.placed("state").and_then(|state| self.state(&state.value, &state.place));
            let named = named(format!("transit.{name}"), &node.place, table);
            transits.push(Transit { named, id, state, capacity: table.whole("capacity") });
        }
        transits
    }

    pub(super) fn corridors(&mut self, tree: &Table, transits: &[Transit], people: &People) -> Vec<Corridor> {
        let places: BTreeSet<&StateId> = transits.iter().map(|transit| &transit.id).collect();
        let mut corridors: Vec<Corridor> = Vec::new();
        for (name, node, table) in tree.named("corridor") {
            if people.mode == Mode::Ledger {
                let what = "a ledger moves nobody, so a corridor has no meaning in it";
                self.error("ONUS-S071", &node.place, what, "remove it, or write mode = \"placement\" in [people]");
            }
            let (from_each, from) = ends(table, "from");
            let (to_each, to) = ends(table, "to");
            let place =
                |end: &Placed<String>| places.contains(&StateId::new(&end.value)).then(|| StateId::new(&end.value));
            let cohort = |reader: &Self, end: &Placed<String>| {
                let id = StateId::new(&end.value);
                reader.parts.contains(&id).then_some(id)
            };
            let from = from.iter().filter_map(|end| {
                place(end).or_else(|| cohort(self, end)).or_else(|| self.origin(&end.value, &end.place))
            });
            let from = from.collect();
            let mut to: BTreeSet<StateId> =
                to.iter().filter_map(|end| place(end).or_else(|| self.member(&end.value, &end.place))).collect();
            if to_each {
                to.extend(self.members.iter().cloned());
            }
            let corridor = Corridor {
                named: named(format!("corridor.{name}"), &node.place, table),
                name: name.to_owned(),
                from_each,
                from,
                to,
                capacity: table.whole("capacity"),
                distance: table.number("distance"),
                usd: table.number("usd"),
            };
            if let Some(before) = corridors.iter().find(|before| share_a_leg(before, &corridor, &places)) {
                let what = format!("`corridor.{}` and `corridor.{name}` have a leg in common", before.name);
                self.error("ONUS-S072", &node.place, what, "name every leg once, so that its capacity is one number");
            }
            corridors.push(corridor);
        }
        for transit in transits {
            let leads =
                |end: fn(&Corridor) -> &BTreeSet<StateId>| corridors.iter().any(|one| end(one).contains(&transit.id));
            if !(leads(|corridor| &corridor.from) && leads(|corridor| &corridor.to)) {
                let what = format!("no corridor leads through `{}`", transit.named.path);
                let fix = "nothing, if that is meant; else let one corridor end there and another begin";
                self.warning("ONUS-S073", &transit.named.place, what, fix);
            }
        }
        corridors
    }

    /// A goal over corridors needs to know its number of every one of them.
    pub(super) fn measured(
        &mut self,
        goals: &[GoalChoice],
        corridors: &[Corridor],
        (has_costs, has_money): (bool, bool),
    ) {
        for goal in goals {
            if goal.name == "payments" && !has_money {
                let what = "the goal \"payments\" has nothing to add up: no money takes the place of people";
                self.error("ONUS-S074", &goal.place, what, "add [substitution], or remove the goal");
            }
            let (unit, number): (_, fn(&Corridor) -> bool) = match goal.name {
                "distance" => ("distance", |corridor| corridor.distance.is_none()),
                "cost" => ("usd", |corridor| corridor.usd.is_none()),
                _ => continue,
            };
            let without: Vec<&str> =
                corridors.iter().filter(|one| number(one)).map(|corridor| corridor.name.as_str()).collect();
            let none = without.len() == corridors.len();
            if (none && (goal.name == "distance" || !has_costs)) || (!none && !without.is_empty()) {
                let what = match without.len() {
                    0 => format!("nothing says what the goal \"{}\" adds up", goal.name),
                    _ => format!("the goal \"{}\" has no number of {}", goal.name, without.join(", ")),
                };
                let fix = format!("give every [corridor.<name>] its `{unit}`, or remove the goal");
                self.error("ONUS-S074", &goal.place, what, fix);
            }
        }
    }
}

/// The ends of a corridor: whether it is each, and those that are named.
fn ends(table: &Table, key: &str) -> (bool, Vec<Placed<String>>) {
    match table.get(key).map(|node| &node.value) {
        Some(Value::Text(text)) if text == "each" => (true, Vec::new()),
        Some(Value::Text(_)) => (false, table.placed(key).into_iter().collect()),
        _ => (false, table.texts(key)),
    }
}

/// Whether two corridors cover the same leg.
fn share_a_leg(one: &Corridor, other: &Corridor, places: &BTreeSet<&StateId>) -> bool {
    let begins_at_origins =
        |corridor: &Corridor| corridor.from_each || corridor.from.iter().any(|end| !places.contains(end));
    let each = (one.from_each && begins_at_origins(other)) || (other.from_each && begins_at_origins(one));
    (each || !one.from.is_disjoint(&other.from)) && !one.to.is_disjoint(&other.to)
}
