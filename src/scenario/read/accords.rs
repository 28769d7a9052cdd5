//! `[accord.<name>]`.

use super::{Reader, named};
use crate::diagnostic::Place;
use crate::exact::Rational;
use crate::ids::StateId;
use crate::scenario::tree::Table;
use crate::scenario::{Accord, BarOrigin, Mode, People, Takers, Terms, Waived};

/// The keys that only some kinds of accord have, with the kinds.
const KEYS: [(&str, &[&str]); 7] = [
    ("band", &["pool"]),
    ("others", &["pool"]),
    ("origin", &["commitment"]),
    ("people", &["commitment", "deduction"]),
    ("share", &["deduction", "opt-out"]),
    ("usd_per_ru", &["opt-out"]),
    ("taken_by", &["deduction", "exemption", "opt-out"]),
];

impl Reader<'_> {
    pub(super) fn accords(&mut self, tree: &Table, people: &People) -> Vec<Accord> {
        let mut accords: Vec<Accord> = Vec::new();
        for (name, node, table) in tree.named("accord") {
            let kind = table.text("kind").unwrap_or_default();
            self.keys_fit(name, kind, table, &node.place);
            if table.get("group").is_none() && table.get("states").is_none() {
                let what = format!("accord `{name}` names no states");
                self.error("ONUS-S080", &node.place, what, "add `group` or `states`");
            }
            let (_, states) = self.covered(table, &node.place);
            let Some(terms) = self.terms(kind, table, people, &node.place) else { continue };
            let joint = |one: &&Accord| {
                matches!((&one.terms, &terms), (Terms::Pool { .. }, Terms::Pool { .. }))
                    && !one.states.is_disjoint(&states)
            };
            if let Some(before) = accords.iter().find(joint) {
                let what = format!("`{}` and `accord.{name}` have members in common", before.named.path);
                self.error("ONUS-S081", &node.place, what, "let each state be in one pool: its duty is counted once");
            }
            let named = named(format!("accord.{name}"), &node.place, table);
            accords.push(Accord { named, name: name.to_owned(), states, terms, reason: table.owned("reason") });
        }
        accords
    }

    /// Every key belongs to the kind, and what the kind needs is there.
    fn keys_fit(&mut self, name: &str, kind: &str, table: &Table, place: &Place) {
        for (key, kinds) in KEYS {
            if let Some(stray) = table.get(key).filter(|_| !kinds.contains(&kind)) {
                let what = format!("accord `{name}` is a {kind}, in which `{key}` has no meaning");
                self.error("ONUS-S080", &stray.place, what, "remove it, or choose another kind");
            }
        }
        let needed: &[&str] = match kind {
            "pool" => &["band", "others"],
            "commitment" => &["origin", "people"],
            "opt-out" => &["share", "usd_per_ru", "taken_by"],
            _ => &["taken_by"],
        };
        for key in needed.iter().filter(|key| table.get(key).is_none()) {
            self.error("ONUS-S080", place, format!("accord `{name}` lacks `{key}`"), format!("add `{key}`"));
        }
        if kind == "deduction" && table.get("people").is_some() == table.get("share").is_some() {
            let what = format!("accord `{name}` does not say exactly once how much is taken off");
            self.error("ONUS-S080", place, what, "give `people` or `share`");
        }
    }

    fn terms(&mut self, kind: &str, table: &Table, people: &People, place: &Place) -> Option<Terms> {
        Some(match kind {
            "pool" => {
                Terms::Pool { band: table.number("band")?, others_at_fair: table.text("others") == Some("at-fair") }
            }
            "commitment" => {
                if people.mode == Mode::Ledger {
                    let what = "a ledger moves nobody, so a commitment to place people has no meaning in it";
                    self.error("ONUS-S071", place, what, "remove it, or write mode = \"placement\" in [people]");
                }
                let whose = table.placed("origin")?;
                let origin = match whose.value.as_str() {
                    "each" => BarOrigin::Each,
                    name if self.parts.contains(&StateId::new(name)) => BarOrigin::One(StateId::new(name)),
                    code => BarOrigin::One(self.origin(code, &whose.place)?),
                };
                Terms::Commitment { origin, people: table.number("people")? }
            }
            _ => Terms::Relief {
                waived: match (table.number("people"), table.number("share")) {
                    (Some(units), _) => Waived::Units(units),
                    (None, Some(share)) => Waived::Share(share),
                    (None, None) => Waived::Share(Rational::ONE),
                },
                taken_by: self.takers(kind, table, people)?,
                usd_per_ru: table.number("usd_per_ru"),
            },
        })
    }

    fn takers(&mut self, kind: &str, table: &Table, people: &People) -> Option<Takers> {
        let taken_by = table.placed("taken_by")?;
        match taken_by.value.as_str() {
            "others" => Some(Takers::Others),
            "nobody" => {
                if people.mode == Mode::Placement || kind == "opt-out" {
                    let what =
                        "nobody takes over what is waived, and yet everybody is placed, or somebody is paid for it";
                    self.error("ONUS-S080", &taken_by.place, what, "name who takes it over");
                }
                Some(Takers::Nobody)
            }
            group => {
                let states = self.group(group, &taken_by.place);
                Some(Takers::These(states.intersection(&self.members).cloned().collect()))
            }
        }
    }
}
