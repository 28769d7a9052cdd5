//! `[rules.<name>]`.

use std::collections::BTreeSet;

use super::{Reader, named};
use crate::diagnostic::Place;
use crate::exact::{self, Rational};
use crate::scenario::tree::Table;
use crate::scenario::{Amount, Applies, Rule, RuleKind};

/// The ways in which a rule says how much.
const AMOUNTS: [&str; 3] = ["people", "per_1000_inhabitants", "share"];

impl Reader<'_> {
    pub(super) fn rules(&mut self, tree: &Table) -> Vec<Rule> {
        let mut rules = Vec::new();
        for (name, node, table) in tree.named("rules") {
            let applies = self.applies(name, table, &node.place);
            let (whom, states) = self.covered(table, &node.place);
            let Some(amount) = self.amount(name, table, &node.place) else { continue };
            rules.push(Rule {
                named: named(format!("rules.{name}"), &node.place, table),
                kind: if table.text("kind") == Some("floor") { RuleKind::Floor } else { RuleKind::Cap },
                applies,
                whom,
                states,
                amount,
            });
        }
        self.crossings(&rules);
        rules
    }

    fn applies(&mut self, name: &str, table: &Table, place: &Place) -> Applies {
        let whom = table.get("group").or(table.get("states"));
        match table.get("applies") {
            None if table.get("group").is_some() => {
                let what = format!(
                    "rule `{name}` does not say whether it holds for each state of the group or for all together"
                );
                self.error("ONUS-S013", place, what, "add applies = \"each\" or \"together\"");
            }
            Some(applies) if table.text("applies") == Some("together") && whom.is_none() => {
                let what = format!("rule `{name}` holds together, and names no group");
                self.error("ONUS-S013", &applies.place, what, "add `group`");
            }
            _ => {}
        }
        if table.text("applies") == Some("together") { Applies::Together } else { Applies::Each }
    }

    fn amount(&mut self, name: &str, table: &Table, place: &Place) -> Option<Amount> {
        let given: Vec<&str> = AMOUNTS.into_iter().filter(|key| table.get(key).is_some()).collect();
        let [key] = given[..] else {
            let how = if given.is_empty() { "does not say how much" } else { "says twice how much" };
            let fix = "give exactly one of `people`, `per_1000_inhabitants`, `share`";
            self.error("ONUS-S013", place, format!("rule `{name}` {how}"), fix);
            return None;
        };
        let value = table.number(key)?;
        Some(match key {
            "people" => Amount::People(value),
            "per_1000_inhabitants" => {
                self.by_head = true;
                Amount::Per1000(value)
            }
            _ => Amount::ShareOfTotal(value),
        })
    }

    /// A floor above a cap in the same unit on the same state can be seen without solving.
    fn crossings(&mut self, rules: &[Rule]) {
        let single = |rule: &&Rule| rule.applies == Applies::Each || rule.states.len() == 1;
        for floor in rules.iter().filter(|rule| rule.kind == RuleKind::Floor).filter(single) {
            for cap in rules.iter().filter(|rule| rule.kind == RuleKind::Cap).filter(single) {
                let shared: BTreeSet<_> = floor.states.intersection(&cap.states).collect();
                let Some((least, most)) = same_unit(&floor.amount, &cap.amount).filter(|(least, most)| least > most)
                else {
                    continue;
                };
                if let Some(state) = shared.first() {
                    let what = format!(
                        "`{}` asks {state} for at least {}, and `{}` for at most {}",
                        floor.named.path,
                        exact::text(least),
                        cap.named.path,
                        exact::text(most)
                    );
                    let fix = format!("change one of them; the cap stands in line {}", cap.named.place.line());
                    self.error("ONUS-S014", &floor.named.place, what, fix);
                }
            }
        }
    }
}

fn same_unit<'a>(floor: &'a Amount, cap: &'a Amount) -> Option<(&'a Rational, &'a Rational)> {
    match (floor, cap) {
        (Amount::People(floor), Amount::People(cap))
        | (Amount::Per1000(floor), Amount::Per1000(cap))
        | (Amount::ShareOfTotal(floor), Amount::ShareOfTotal(cap)) => Some((floor, cap)),
        _ => None,
    }
}
