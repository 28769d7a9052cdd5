//! `[cohort.<name>]` and `[cause.<name>]`.

use std::collections::BTreeMap;

use super::{Reader, named};
use crate::diagnostic::Place;
use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::scenario::tree::Table;
use crate::scenario::{
    Cause, CohortChoice, CohortPart, Combine, EVERYBODY, GoalChoice, KeyChoice, PartSize, People, PeopleSource,
    PlaceWhom,
};

impl Reader<'_> {
    pub(super) fn causes(&mut self, tree: &Table, key: &KeyChoice) -> BTreeMap<String, Cause> {
        let mut causes = BTreeMap::new();
        for (name, node, table) in tree.named("cause") {
            let mut weights = BTreeMap::new();
            let given = table.table("weights").cloned().unwrap_or_default();
            for entry in &given.0 {
                self.criterion_is_known(&entry.key, &entry.place);
                if let Some(weight) = given.number(&entry.key) {
                    weights.insert(entry.key.clone(), weight);
                }
            }
            let sum = exact::sum(weights.values());
            if !sum.is_one() {
                let what = format!("the weights of cause `{name}` sum to {}, not to one", exact::text(&sum));
                self.error("ONUS-S076", &node.place, what, "correct the weights: nothing is rescaled here");
            }
            if key.combine != Combine::Sum || !key.branches.is_empty() {
                let what =
                    "the weights of a cause are those of a plain weighted sum, and this key is combined otherwise";
                let fix = "write combine = \"sum\" in [key] without branches, or remove the cause";
                self.error("ONUS-S076", &node.place, what, fix);
            }
            let named = named(format!("cause.{name}"), &node.place, table);
            causes.insert(name.to_owned(), Cause { named, label: table.owned("label"), weights });
        }
        causes
    }

    pub(super) fn cohorts(
        &mut self,
        tree: &Table,
        people: &People,
        causes: &BTreeMap<String, Cause>,
    ) -> BTreeMap<StateId, CohortChoice> {
        let mut cohorts = BTreeMap::new();
        for (name, node, table) in tree.named("cohort") {
            let part = self.part(name, table, &node.place, people);
            let origin = if table.get("of").is_some() {
                Some(StateId::new(name))
            } else {
                self.whole(name, &node.place, people)
            };
            let cause = table.placed("cause");
            if let Some(cause) = cause.as_ref().filter(|cause| !causes.contains_key(&cause.value)) {
                let what = format!("there is no [cause.{}]", cause.value.escape_debug());
                self.error(
                    "ONUS-S076",
                    &cause.place,
                    what,
                    "add the table with its weights, or name one that is there",
                );
            }
            let places = table.table("places").map(|places| {
                let row = |entry: &crate::scenario::tree::Entry| {
                    Some((self.member(&entry.key, &entry.place)?, places.whole(&entry.key)?))
                };
                places.0.iter().filter_map(row).collect()
            });
            let Some(origin) = origin else { continue };
            let choice = CohortChoice {
                named: named(format!("cohort.{name}"), &node.place, table),
                weight: table.number("weight").unwrap_or_default(),
                part,
                cause,
                first: table.flag("first"),
                places,
            };
            cohorts.insert(origin, choice);
        }
        cohorts
    }

    /// `[cohort.ukr]` reads better in a file than `[cohort.UKR]`; both mean the origin.
    fn whole(&mut self, name: &str, place: &Place, people: &People) -> Option<StateId> {
        let upper = name.to_uppercase();
        let exact = self.known.contains_key(&StateId::new(name));
        if upper == EVERYBODY && matches!(people.source, PeopleSource::Total(_)) {
            return Some(StateId::new(EVERYBODY));
        }
        self.origin(if exact { name } else { &upper }, place)
    }

    /// The part of an origin's people that a cohort is.
    fn part(&mut self, name: &str, table: &Table, place: &Place, people: &People) -> Option<CohortPart> {
        let of = table.placed("of");
        let sizes = (table.whole("people"), table.number("share"));
        let Some(of) = of else {
            if sizes != (None, None) {
                let what = format!("cohort `{name}` says how many, and not of whom");
                self.error("ONUS-S075", place, what, "add `of`: the origin out of whose people it is taken");
            }
            return None;
        };
        let id = StateId::new(name);
        if self.known.contains_key(&id) || id.as_str() == EVERYBODY || !self.parts.insert(id) {
            let what = format!("cohort `{name}` is taken out of an origin, and has the code of one");
            self.error("ONUS-S075", place, what, "give it a name of its own");
        }
        let total = matches!(people.source, PeopleSource::Total(_));
        let origin = if total && of.value == EVERYBODY {
            Some(StateId::new(EVERYBODY))
        } else {
            self.origin(&of.value, &of.place)
        };
        let size = match sizes {
            (Some(people), None) => PartSize::People(people),
            (None, Some(share)) => PartSize::Share(share),
            _ => {
                let what = format!("cohort `{name}` does not say exactly once how many it is");
                self.error("ONUS-S075", place, what, "give `people` or `share`, and not both");
                PartSize::Share(Rational::ZERO)
            }
        };
        Some(CohortPart { of: origin?, size })
    }

    /// Cohorts that come first need a goal that says so, before any other need.
    pub(super) fn first_ones(
        &mut self,
        cohorts: &BTreeMap<StateId, CohortChoice>,
        goals: &[GoalChoice],
        people: &People,
    ) {
        let first = cohorts.values().find(|cohort| cohort.first);
        let goal = goals.iter().position(|goal| goal.name == "vulnerable-unmet");
        match (first, goal) {
            (None, Some(at)) => {
                let what = "no cohort comes first, so the goal \"vulnerable-unmet\" has no meaning";
                self.error(
                    "ONUS-S077",
                    &goals[at].place,
                    what,
                    "write first = true in a [cohort.<name>], or remove the goal",
                );
            }
            (Some(cohort), at) if at != Some(0) && people.place != PlaceWhom::All => {
                let what = "a cohort comes first, and the first goal is not \"vulnerable-unmet\"";
                self.error("ONUS-S077", &cohort.named.place, what, "put \"vulnerable-unmet\" first in `goals.order`");
            }
            _ => {}
        }
    }
}
