//! `[reception]`.

use super::Reader;
use crate::scenario::Placed;
use crate::scenario::tree::Table;

impl Reader<'_> {
    /// The indicator of what it costs to receive people.
    pub(super) fn reception(&mut self, tree: &Table) -> Option<Placed<String>> {
        self.by_state(tree.table("reception")?, "usd", "ONUS-D030")
    }
}
