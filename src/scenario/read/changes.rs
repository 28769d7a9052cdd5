//! `[variants.<name>]`, as they are written.

use std::collections::BTreeMap;

use super::{Reader, named};
use crate::scenario::tree::Table;
use crate::scenario::{Placed, Variant};

impl Reader<'_> {
    pub(super) fn variants(&mut self, tree: &Table) -> BTreeMap<String, Variant> {
        let mut variants = BTreeMap::new();
        for (name, node, table) in tree.named("variants") {
            let set = table.table("set").map_or(&[][..], |set| &set.0);
            let set = set.iter().map(|entry| {
                let path = Placed { value: entry.key.clone(), place: entry.place.clone() };
                (path, entry.node.place.text().to_owned())
            });
            let variant = Variant {
                named: named(format!("variants.{name}"), &node.place, table),
                label: table.owned("label"),
                drop: table.texts("drop"),
                set: set.collect(),
                rescale: table.flag("rescale"),
            };
            variants.insert(name.to_owned(), variant);
        }
        variants
    }
}
