//! `[never.<name>]`.

use std::collections::BTreeSet;

use super::{Reader, named};
use crate::data::Values;
use crate::diagnostic::Place;
use crate::exact::Integer;
use crate::ids::StateId;
use crate::scenario::tree::{Table, Value};
use crate::scenario::{Bar, BarOrigin, BarStates, People, PeopleSource, Transit};

impl Reader<'_> {
    pub(super) fn bars(&mut self, tree: &Table, people: &People, transits: &[Transit]) -> Vec<Bar> {
        let mut bars = Vec::new();
        for (name, node, table) in tree.named("never") {
            let origin = match table.placed("origin") {
                Some(origin) if origin.value == "each" => Some(BarOrigin::Each),
                Some(origin) if self.parts.contains(&StateId::new(&origin.value)) => {
                    Some(BarOrigin::One(StateId::new(&origin.value)))
                }
                Some(origin) => self.origin(&origin.value, &origin.place).map(BarOrigin::One),
                None => None,
            };
            let states = match table.get("states").map(|node| &node.value) {
                Some(Value::Text(_)) => BarStates::Origin,
                None => BarStates::AllBut(self.known_states(&table.texts("only"))),
                _ => BarStates::These(self.known_states(&table.texts("states"))),
            };
            if table.get("states").is_some() && table.get("only").is_some() {
                let what = format!("bar `{name}` says twice where people may not be placed");
                self.error("ONUS-S078", &node.place, what, "keep `states` or `only`");
            }
            if table.get("only").is_some() && table.texts("only").is_empty() {
                self.error("ONUS-S024", &node.place, format!("bar `{name}` names no state"), "name states in `only`");
            }
            if states == BarStates::These(BTreeSet::new()) && table.texts("states").is_empty() {
                let what = format!("bar `{name}` names no state");
                self.error("ONUS-S024", &node.place, what, "name states, or \"origin\"");
            }
            if let (Some(origin), Some(reason)) = (origin, table.owned("reason")) {
                self.bars_somebody(name, &node.place, (&origin, &states), people, transits);
                let named = named(format!("never.{name}"), &node.place, table);
                bars.push(Bar { named, origin, states, reason, source: table.owned("source") });
            }
        }
        bars
    }

    /// Warns of what a bar says in vain: states that neither take part nor are passed, an origin of which nobody is counted.
    fn bars_somebody(
        &mut self,
        name: &str,
        place: &Place,
        bar: (&BarOrigin, &BarStates),
        people: &People,
        transits: &[Transit],
    ) {
        let passed: BTreeSet<&StateId> = transits.iter().filter_map(|transit| transit.state.as_ref()).collect();
        let vain = |state: &&StateId| !self.members.contains(*state) && !passed.contains(*state);
        let outside: Vec<&str> = match bar {
            (_, BarStates::These(states) | BarStates::AllBut(states)) => {
                states.iter().filter(vain).map(StateId::as_str).collect()
            }
            (BarOrigin::One(origin), BarStates::Origin) if vain(&origin) => vec![origin.as_str()],
            _ => Vec::new(),
        };
        let fix = "nothing, if that is meant: nobody is placed there or from there in any case";
        if !outside.is_empty() {
            let what = format!("bar `{name}` names states that do not take part: {}", outside.join(", "));
            self.warning("ONUS-S027", place, what, fix);
        }
        if let (BarOrigin::One(origin), _) = bar
            && !self.parts.contains(origin)
            && !self.counts(origin, &people.source)
        {
            let what = format!("bar `{name}` is about people of {origin}, and none are counted");
            self.warning("ONUS-S027", place, what, fix);
        }
    }

    /// Whether anybody of an origin is among those to be protected. A table that could not be read has its finding already.
    fn counts(&self, origin: &StateId, source: &PeopleSource) -> bool {
        let stocked = |indicator: &str, year: i32, include: &[String]| {
            let Some(table) = self.data(indicator) else { return true };
            let Values::Stock(stock) = &table.values else { return true };
            let counted = |cells: &[u64]| {
                stock.categories.iter().zip(cells).any(|(category, people)| *people > 0 && include.contains(category))
            };
            stock.cells.iter().any(|((from, _, at), cells)| from == origin && *at == year && counted(cells))
        };
        match source {
            // A bare total says nothing of origins.
            PeopleSource::Total(_) => false,
            PeopleSource::Need { stated, spread_by, .. } => {
                stated.get(origin).is_some_and(|people| people > &Integer::ZERO)
                    || spread_by.as_ref().is_some_and(|by| stocked(&by.indicator.value, by.year, &by.include))
            }
            PeopleSource::Stock { indicator, year, include, and } => {
                and.iter().any(|(from, _)| from == origin) || stocked(&indicator.value, *year, include)
            }
        }
    }
}
