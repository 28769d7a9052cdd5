//! `[override.<name>]`.

use std::collections::BTreeSet;

use super::{Reader, named};
use crate::data::CellAt;
use crate::data::about::Form;
use crate::scenario::Replacement;
use crate::scenario::tree::Table;

impl Reader<'_> {
    pub(super) fn replacements(&mut self, tree: &Table) -> Vec<Replacement> {
        let mut replacements: Vec<Replacement> = Vec::new();
        let mut cells = BTreeSet::new();
        for (name, node, table) in tree.named("override") {
            let Some(indicator) = self.indicator(table, "indicator") else { continue };
            let origin = table.placed("origin").and_then(|origin| self.origin(&origin.value, &origin.place));
            let state = table.placed("state").and_then(|state| self.state(&state.value, &state.place));
            let (Some(state), Some(value)) = (state, table.number("value")) else { continue };
            let year: Option<i32> = table.small("year");
            let asked = match self.form_of(&indicator.value) {
                Some(Form::ByState) => {
                    (year.is_some() && origin.is_none()).then_some(()).ok_or("`year` and no `origin`")
                }
                Some(Form::Dyadic) => {
                    (year.is_none() && origin.is_some()).then_some(()).ok_or("`origin` and no `year`")
                }
                Some(Form::Spells | Form::Stock) => Err("an indicator by state and year, or of points by origin"),
                None => Ok(()),
            };
            if let Err(asked) = asked {
                let what = format!("[override.{name}] does not name one value of `{}`", indicator.value);
                self.error("ONUS-D062", &node.place, what, format!("it takes {asked}"));
                continue;
            }
            let cell = CellAt { origin, state, year };
            if !cells.insert((indicator.value.clone(), cell.clone())) {
                let what = format!("[override.{name}] replaces {cell} of `{}` a second time", indicator.value);
                self.error("ONUS-D062", &node.place, what, "keep one of the two");
            }
            replacements.push(Replacement {
                named: named(format!("override.{name}"), &node.place, table),
                indicator,
                cell,
                value,
                reason: table.owned("reason").unwrap_or_default(),
                source: table.owned("source"),
                add: table.flag("add"),
            });
        }
        replacements
    }
}
