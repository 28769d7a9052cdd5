//! States, groups, and looking them up.

use std::collections::{BTreeMap, BTreeSet};

use super::Reader;
use crate::diagnostic::{Place, closest};
use crate::ids::StateId;
use crate::scenario::tree::{Table, Value};
use crate::scenario::{Member, Placed};

/// Origins of displacement that are no states of the table: unknown, stateless, Western Sahara, Tibet, Palestine.
pub(super) const ORIGINS: [&str; 5] = ["UNK", "XXA", "ESH", "TIB", "PSE"];

/// The names of `[states.list]`.
pub(super) fn stated(tree: &Table) -> BTreeMap<StateId, String> {
    let list = tree.table("states").map(|states| states.named("list")).unwrap_or_default();
    list.iter().filter_map(|(code, _, table)| Some((StateId::new(code), table.owned("name")?))).collect()
}

impl Reader<'_> {
    /// The members, and the indicator that says how many live where.
    pub(super) fn states(&mut self, tree: &Table) -> (Vec<Member>, Placed<String>) {
        for (id, row) in self.catalogue.states() {
            self.known.insert(id.clone(), (row.name.clone(), row.region.clone()));
        }
        let nobody = Table::default();
        let states = tree.table("states").unwrap_or(&nobody);
        let place = tree.get("states").map_or(&self.top, |node| &node.place).clone();
        let own: BTreeSet<StateId> = states.named("list").iter().map(|(code, ..)| StateId::new(code)).collect();
        self.own_states(states);
        self.members = match states.get("members").map(|node| &node.value) {
            Some(Value::Text(name)) => {
                self.group(name, &states.get("members").map_or(place.clone(), |n| n.place.clone()))
            }
            Some(Value::List(_)) => self.known_states(&states.texts("members")),
            _ => own,
        };
        if self.members.is_empty() && tree.get("states").is_some() {
            self.error("ONUS-S024", &place, "nobody takes part", "name members, or add [states.list.<code>] tables");
        }
        let members = self.members.iter().map(|id| {
            let (name, region) = self.known.get(id).cloned().unwrap_or_default();
            Member { id: id.clone(), name, region }
        });
        let population = states.placed("population").unwrap_or(Placed { value: "population".to_owned(), place });
        (members.collect(), population)
    }

    /// The members that stand in `[states.list]`.
    pub(super) fn own_members(&self, tree: &Table) -> BTreeSet<StateId> {
        let listed = tree.table("states").map_or_else(Vec::new, |states| states.named("list"));
        listed.into_iter().map(|(code, ..)| StateId::new(code)).filter(|code| self.members.contains(code)).collect()
    }

    fn own_states(&mut self, states: &Table) {
        let mut names = BTreeMap::new();
        for (code, node, table) in states.named("list") {
            let name = table.owned("name").unwrap_or_default();
            if let Some(before) = names.insert(name.trim().to_lowercase(), code) {
                let what = format!("`{before}` and `{code}` have the same name, {}", name.trim().escape_debug());
                self.error("ONUS-S012", &node.place, what, "give each state a name of its own");
            }
            self.known.insert(StateId::new(code), (name, table.owned("region").unwrap_or_default()));
        }
    }

    pub(super) fn own_groups(&mut self, tree: &Table) {
        for (name, node, table) in tree.named("groups") {
            if self.catalogue.groups().contains_key(name) {
                let what = format!("`{name}` is a group that ships with this program");
                self.error("ONUS-S019", &node.place, what, "give your group a name of its own");
            }
            let states = self.known_states(&table.texts("states"));
            self.groups.insert(name.to_owned(), states);
        }
    }

    /// A group by name, of the file or of the catalogue.
    pub(super) fn group(&mut self, name: &str, place: &Place) -> BTreeSet<StateId> {
        if let Some(states) = self.groups.get(name) {
            return states.clone();
        }
        if let Some(states) = self.catalogue.groups().get(name) {
            self.groups.insert(name.to_owned(), states.clone());
            return states.clone();
        }
        let known: Vec<&str> = self.groups.keys().chain(self.catalogue.groups().keys()).map(String::as_str).collect();
        let fix = match closest(name, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "name a group that ships (`onus list`), or add [groups.<name>]".to_owned(),
        };
        self.error("ONUS-S007", place, format!("there is no group `{}`", name.escape_debug()), fix);
        BTreeSet::new()
    }

    /// States that exist, whether they take part or not.
    pub(super) fn known_states(&mut self, codes: &[Placed<String>]) -> BTreeSet<StateId> {
        codes.iter().filter_map(|code| self.state(&code.value, &code.place)).collect()
    }

    /// A state that exists.
    pub(super) fn state(&mut self, code: &str, place: &Place) -> Option<StateId> {
        let id = StateId::new(code);
        if self.known.contains_key(&id) {
            return Some(id);
        }
        if StateId::is_sound(code) {
            self.unknown_state(code, place);
        }
        None
    }

    /// A state that takes part.
    pub(super) fn member(&mut self, code: &str, place: &Place) -> Option<StateId> {
        let id = self.state(code, place)?;
        if self.members.contains(&id) {
            return Some(id);
        }
        let what = format!("{code} does not take part");
        self.error("ONUS-S006", place, what, "add it to the members, or leave it out here");
        None
    }

    /// An origin: a state that exists, or one of the codes that stand for no state.
    pub(super) fn origin(&mut self, code: &str, place: &Place) -> Option<StateId> {
        if ORIGINS.contains(&code) { Some(StateId::new(code)) } else { self.state(code, place) }
    }

    fn unknown_state(&mut self, code: &str, place: &Place) {
        let upper = code.to_uppercase();
        let near = self.known.iter().find(|(id, (name, _))| id.as_str() == upper || name.eq_ignore_ascii_case(code));
        let near = near.map(|(id, _)| id.as_str());
        let fix = match near.or_else(|| closest(code, self.known.keys().map(StateId::as_str))) {
            Some(near) => format!("did you mean {near}?"),
            None => "use the code of a state of the table, or add [states.list.<code>]".to_owned(),
        };
        self.error("ONUS-S006", place, format!("there is no state {code}"), fix);
    }

    /// `group` or `states` of a table: what the file calls them, and the members covered. All members where neither stands.
    pub(super) fn covered(&mut self, table: &Table, place: &Place) -> (String, BTreeSet<StateId>) {
        let codes = table.texts("states");
        match (table.placed("group"), table.get("states")) {
            (Some(group), None) => {
                let states = self.group(&group.value, &group.place);
                let inside: BTreeSet<StateId> = states.intersection(&self.members).cloned().collect();
                if inside.is_empty() && !states.is_empty() {
                    let what = format!("no member is in `{}`", group.value);
                    self.error("ONUS-S024", &group.place, what, "name a group of members, or leave the table out");
                } else if inside.len() < states.len() {
                    let outside: Vec<&str> = states.difference(&self.members).map(StateId::as_str).collect();
                    let what = format!("states of `{}` do not take part: {}", group.value, outside.join(", "));
                    self.warning("ONUS-S023", &group.place, what, "nothing, if that is meant; the others are covered");
                }
                (group.value, inside)
            }
            (None, Some(_)) => {
                let states = codes.iter().filter_map(|code| self.member(&code.value, &code.place)).collect();
                if codes.is_empty() {
                    self.error("ONUS-S024", place, "`states` names nobody", "name states, or leave the table out");
                }
                (codes.iter().map(|code| code.value.as_str()).collect::<Vec<_>>().join(", "), states)
            }
            (None, None) => ("all members".to_owned(), self.members.clone()),
            (Some(_), Some(_)) => {
                self.error("ONUS-S013", place, "`group` and `states` both say who is meant", "keep one of the two");
                (String::new(), BTreeSet::new())
            }
        }
    }
}
