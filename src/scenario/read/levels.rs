//! `[level.<name>]`: each is read as a scenario of its own, whose people come from above.

use std::collections::{BTreeMap, BTreeSet};

use super::people::mode;
use super::{Reader, named};
use crate::diagnostic::{Findings, Place, closest};
use crate::ids::StateId;
use crate::scenario::format::SCENARIO;
use crate::scenario::tree::{Entry, Node, Table, Value};
use crate::scenario::{Amount, Below, Level, Mode, Placed, canonical, shape};

/// The keys of a level that are those of a scenario.
const OWN: [&str; 7] = ["title", "states", "groups", "indicator", "key", "rules", "rounding"];
/// The keys of a scenario that hold for its levels too, unless they say otherwise.
const FROM_ABOVE: [&str; 4] = ["format", "id", "as_of", "rounding"];

/// How many levels may hang below each other: states, regions, districts and towns are four.
const DEEPEST: usize = 16;

impl Reader<'_> {
    /// The levels, each below the member whose number it shares.
    pub(super) fn levels(&mut self, tree: &Table) -> Vec<Level> {
        let levels = tree.named("level").into_iter();
        let mut levels: Vec<Level> =
            levels.filter_map(|(name, node, table)| self.level(tree, name, &node.place, table)).collect();
        self.codes_stand_once(&levels);
        if let Some(deepest) = too_deep(&self.members, &levels) {
            let what = format!("`{}` is more than {DEEPEST} levels below the scenario", deepest.name);
            self.error("ONUS-S094", &deepest.of.place, what, "leave out levels in between");
            return Vec::new();
        }
        let known: BTreeSet<StateId> =
            self.members.iter().cloned().chain(levels.iter().flat_map(Level::codes).cloned()).collect();
        let members = self.members.clone();
        let nested = below(&members, &mut levels);
        for level in levels {
            let of = &level.of.value;
            let what =
                format!("`{}` shares what `{of}` has to take, which is no member of a level above it", level.name);
            let fix = match closest(of.as_str(), known.iter().map(StateId::as_str)) {
                Some(near) if near != of.as_str() => format!("did you mean `{near}`?"),
                _ => "name a member of the scenario, or of a level that hangs on one".to_owned(),
            };
            self.error("ONUS-S090", &level.of.place, what, fix);
        }
        nested
    }

    fn level(&mut self, tree: &Table, name: &str, place: &Place, table: &Table) -> Option<Level> {
        let named = named(format!("level.{name}"), place, table);
        let mode = tree.table("people").map_or(Mode::Ledger, mode);
        let tree = as_scenario(tree, table, place);
        let mut reader = Reader::new(self.file, self.catalogue, Findings::default(), place.clone());
        let mut scenario = reader.scenario(&tree);
        for rule in scenario.rules.iter().filter(|rule| matches!(rule.amount, Amount::ShareOfTotal(_))) {
            let what =
                format!("`{}` of level `{name}` is a share of a total that the level above decides", rule.named.path);
            let fix =
                format!("give it in people or per 1000 inhabitants, or limit the shares in [level.{name}.key.bounds]");
            reader.error("ONUS-S093", &rule.named.place, what, fix);
        }
        scenario.meaning = canonical::of(&tree, &scenario.indicators, &[]);
        self.findings.0.append(&mut reader.findings.0);
        let of = table.placed("of")?;
        let of = Placed { value: StateId::new(&of.value), place: of.place };
        scenario.below = Some(Below { level: name.to_owned(), of: of.value.clone(), mode });
        Some(Level { named, name: name.to_owned(), of, scenario })
    }

    /// Every member of every level has a code of its own, and at most one level below it: so a code names one place in the tree.
    fn codes_stand_once(&mut self, levels: &[Level]) {
        let mut seen: BTreeMap<&StateId, String> = BTreeMap::new();
        let members = self.members.clone();
        seen.extend(members.iter().map(|id| (id, "the scenario".to_owned())));
        let mut shared: BTreeMap<&StateId, &str> = BTreeMap::new();
        for level in levels {
            let place = &level.named.place;
            for code in level.codes() {
                if let Some(before) = seen.insert(code, format!("level `{}`", level.name)) {
                    let what = format!("`{code}` is a member of {before} and of level `{}`", level.name);
                    self.error("ONUS-S091", place, what, "give every member of every level a code of its own");
                }
            }
            if let Some(before) = shared.insert(&level.of.value, &level.name) {
                let what = format!("`{}` is shared by level `{before}` and by level `{}`", level.of.value, level.name);
                self.error("ONUS-S092", &level.of.place, what, "leave one of them out, or hang it on another member");
            }
        }
    }
}

impl Level {
    fn codes(&self) -> impl Iterator<Item = &StateId> {
        self.scenario.members.iter().map(|member| &member.id)
    }
}

/// The first level that is too far down; without recursion, since files may nest as deep as they like. Each level is met once, so that one
/// that hangs on itself comes to an end.
fn too_deep<'a>(members: &BTreeSet<StateId>, levels: &'a [Level]) -> Option<&'a Level> {
    let mut hanging: BTreeMap<&StateId, &Level> = levels.iter().map(|level| (&level.of.value, level)).collect();
    let mut here: Vec<&Level> = members.iter().filter_map(|code| hanging.remove(code)).collect();
    for _ in 0..DEEPEST {
        here = here.into_iter().flat_map(Level::codes).filter_map(|code| hanging.remove(code)).collect();
    }
    here.into_iter().next()
}

/// The levels that hang on some members, each with those that hang on its own; they are taken out of `levels`.
fn below(members: &BTreeSet<StateId>, levels: &mut Vec<Level>) -> Vec<Level> {
    let (mut here, rest): (Vec<Level>, Vec<Level>) =
        std::mem::take(levels).into_iter().partition(|level| members.contains(&level.of.value));
    *levels = rest;
    for level in &mut here {
        let members = level.codes().cloned().collect();
        level.scenario.levels = below(&members, levels);
    }
    here
}

/// The tree of a level as that of a scenario that shares one person in a ledger: its own tables, what holds from above, and defaults.
fn as_scenario(upper: &Table, level: &Table, place: &Place) -> Table {
    let entry = |key: &str, node: Node| Entry { key: key.to_owned(), place: place.clone(), node };
    let mut tree = Table::default();
    for key in OWN {
        tree.0.extend(level.get(key).map(|node| entry(key, node.clone())));
    }
    for key in FROM_ABOVE {
        if tree.get(key).is_none() {
            tree.0.extend(upper.get(key).map(|node| entry(key, node.clone())));
        }
    }
    let node = |value: Value| Node { place: place.clone(), value, given: false };
    let people = Table(vec![
        entry("total", node(Value::Number("1".to_owned()))),
        entry("mode", node(Value::Text("ledger".to_owned()))),
    ]);
    tree.0.push(entry("people", node(Value::Table(people))));
    // What the file gives was checked with the whole; only defaults come in here.
    shape::table(&mut tree, place, &SCENARIO, false, &mut Findings::default());
    tree
}
