//! `[trigger]`.

use super::{Reader, named};
use crate::scenario::tree::Table;
use crate::scenario::{Actuals, Trigger};

const CODE: &str = "ONUS-S066";

impl Reader<'_> {
    pub(super) fn trigger(&mut self, tree: &Table, actuals: &Actuals) -> Option<Trigger> {
        let (node, table) = tree.get("trigger").zip(tree.table("trigger"))?;
        if actuals.people.is_none() {
            let what = "a trigger needs people to be counted, and [actuals] names none";
            self.error(CODE, &node.place, what, "add `people` to [actuals]");
        }
        let (price, currency) = (table.number("per_person"), table.owned("currency"));
        if price.is_some() != currency.is_some() {
            let what = "`per_person` and `currency` go together";
            self.error(CODE, &node.place, what, "write both, or neither");
        }
        let per_person = price.zip(currency);
        Some(Trigger { named: named("trigger", &node.place, table), above: table.number("above")?, per_person })
    }
}
