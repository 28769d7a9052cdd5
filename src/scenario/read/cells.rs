//! The values of an own indicator: numbers, and tables that say what is known of one.

use std::collections::BTreeMap;

use super::Reader;
use crate::data::{CellAt, Remark, Remarks};
use crate::exact::{self, Rational};
use crate::ids::StateId;
use crate::scenario::tree::{Node, Table};

impl Reader<'_> {
    /// A row of values by state; what is said of single ones goes to `remarks`.
    pub(super) fn row(
        &mut self,
        table: &Table,
        cell: impl Fn(StateId) -> CellAt,
        remarks: &mut Remarks,
    ) -> BTreeMap<StateId, Rational> {
        let mut row = BTreeMap::new();
        for entry in &table.0 {
            let (id, value) = (self.state(&entry.key, &entry.place), self.cell(&entry.node));
            let (Some(id), Some((value, remark))) = (id, value) else { continue };
            if let Some(remark) = remark {
                remarks.cells.insert(cell(id.clone()), remark);
            }
            row.insert(id, value);
        }
        row
    }

    fn cell(&mut self, node: &Node) -> Option<(Rational, Option<Remark>)> {
        let Some(table) = node.table() else { return Some((node.number()?, None)) };
        let (low, central, high) = (table.number("low"), table.number("central"), table.number("high"));
        let range = match (low, high) {
            (Some(low), Some(high)) => Some((low, high)),
            (None, None) if table.get("low").is_none() && table.get("high").is_none() => None,
            (None, None) => return None,
            _ => {
                self.error(
                    "ONUS-D050",
                    &node.place,
                    "a range needs both ends",
                    "give both `low` and `high`, or neither",
                );
                return None;
            }
        };
        let Some(value) = central.clone().or_else(|| range.as_ref().map(|(low, _)| low.clone())) else {
            if table.get("central").is_none() {
                let fix = "give `central`, or `low` and `high`, or both";
                self.error("ONUS-D050", &node.place, "nothing says what the value is", fix);
            }
            return None;
        };
        if let Some((low, high)) = &range
            && !(low <= &value && &value <= high)
        {
            let what =
                format!("{} to {} is no range around {}", exact::text(low), exact::text(high), exact::text(&value));
            self.error("ONUS-D051", &node.place, what, "put the numbers in order: low <= central <= high");
            return None;
        }
        let no_central = central.is_none();
        let remark = Remark { range, no_central, disputed: table.flag("disputed"), source: table.owned("source") };
        Some((value, (remark != Remark::default()).then_some(remark)))
    }
}
