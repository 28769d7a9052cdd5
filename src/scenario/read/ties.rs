//! `[ties]`.

use super::Reader;
use crate::scenario::tree::Table;
use crate::scenario::{GoalChoice, TiesChoice};

impl Reader<'_> {
    /// Where people have ties; the goal and the table need each other.
    pub(super) fn people_ties(&mut self, tree: &Table, goals: &[GoalChoice]) -> Option<TiesChoice> {
        let goal = goals.iter().find(|goal| goal.name == "ties-kept");
        let (Some(node), Some(table)) = (tree.get("ties"), tree.table("ties")) else {
            if let Some(goal) = goal {
                let what = "the goal \"ties-kept\" has nothing that says where people have ties";
                self.error("ONUS-S074", &goal.place, what, "add [ties], or remove the goal");
            }
            return None;
        };
        if goal.is_none() {
            let what = "[ties] changes nothing without the goal \"ties-kept\"";
            self.error("ONUS-S074", &node.place, what, "add the goal to `goals.order`, or remove the table");
        }
        Some(TiesChoice { stock: self.stock(table, &node.place)?, at_least: table.whole("at_least")? })
    }
}
