//! `[key.factor.<name>]`.

use std::collections::BTreeSet;

use super::{Reader, named};
use crate::exact::Rational;
use crate::ids::StateId;
use crate::scenario::tree::Table;
use crate::scenario::{Bearers, Factor};

impl Reader<'_> {
    pub(super) fn factors(&mut self, key: &Table) -> Vec<Factor> {
        let mut factors = Vec::new();
        for (name, node, table) in key.named("factor") {
            let (_, states) = self.covered(table, &node.place);
            if table.get("group").is_none() && table.get("states").is_none() {
                let what = format!("factor `{name}` says nobody whom it covers");
                self.error("ONUS-S013", &node.place, what, "add `group` or `states`");
            }
            let factor = table.number("factor").unwrap_or_default();
            factors.push(Factor {
                named: named(format!("key.factor.{name}"), &node.place, table),
                borne_by: self.bearers(table, &states, &factor),
                states,
                factor,
                reason: table.owned("reason"),
            });
        }
        factors
    }

    fn bearers(&mut self, table: &Table, covered: &BTreeSet<StateId>, factor: &Rational) -> Bearers {
        let Some(borne_by) = table.placed("borne_by").filter(|whom| whom.value != "all") else { return Bearers::All };
        let whom = if borne_by.value == "others" {
            self.members.difference(covered).cloned().collect()
        } else {
            self.group(&borne_by.value, &borne_by.place)
        };
        let states: BTreeSet<StateId> = whom.intersection(&self.members).cloned().collect();
        let both: Vec<&str> = states.intersection(covered).map(StateId::as_str).collect();
        if !both.is_empty() {
            let what = format!("states are relieved and bear it: {}", both.join(", "));
            self.error(
                "ONUS-S013",
                &borne_by.place,
                what,
                "name a group that the factor does not cover, or \"others\"",
            );
        } else if states.is_empty() && (borne_by.value == "others" || !whom.is_empty()) {
            let what = format!("no member is in `{}`", borne_by.value);
            self.error("ONUS-S024", &borne_by.place, what, "name a group of members, or leave `borne_by` out");
        }
        if *factor > Rational::ONE {
            let fix = "write a factor of one or less, or leave `borne_by` out";
            self.error("ONUS-S013", &borne_by.place, "a factor above one takes nothing off that could be borne", fix);
        }
        Bearers::These { name: borne_by.value, states }
    }
}
