//! `[source]` and `[published.<name>]`.

use std::collections::BTreeMap;

use super::{Reader, named};
use crate::diagnostic::Place;
use crate::exact::Rational;
use crate::ids::StateId;
use crate::scenario::tree::{Node, Table};
use crate::scenario::{Published, PublishedFigure, Source, Tolerance};

const CODE: &str = "ONUS-S065";

impl Reader<'_> {
    /// A source says either what was published or why no table was.
    pub(super) fn key_source(&mut self, tree: &Table) -> Option<Source> {
        let tables = tree.get("published");
        let Some((node, table)) = tree.get("source").zip(tree.table("source")) else {
            if let Some(tables) = tables {
                let what = "a published table stands without its source";
                self.error(CODE, &tables.place, what, "add [source] with title, authors, address and licence");
            }
            return None;
        };
        match (tables, table.get("no_table")) {
            (None, None) => {
                let what = "[source] has neither a published table nor the reason why there is none";
                self.error(CODE, &node.place, what, "add [published.<name>], or write no_table = \"why\"");
            }
            (Some(_), Some(reason)) => {
                let what = "`no_table` says that there is no published table, and [published] has one";
                self.error(CODE, &reason.place, what, "keep one of the two");
            }
            _ => {}
        }
        Some(Source {
            named: named("source", &node.place, table),
            title: table.owned("title")?,
            authors: table.owned("authors")?,
            year: table.small("year"),
            article: table.owned("article"),
            address: table.owned("address")?,
            figures: table.owned("figures"),
            licence: table.owned("licence")?,
            no_table: table.owned("no_table"),
        })
    }

    pub(super) fn published(&mut self, tree: &Table) -> Vec<Published> {
        let tables = tree.named("published");
        tables.into_iter().filter_map(|(name, node, table)| self.published_table(tree, name, node, table)).collect()
    }

    fn published_table(&mut self, tree: &Table, name: &str, node: &Node, table: &Table) -> Option<Published> {
        if let Some(variant) = table.placed("variant")
            && tree.table("variants").is_none_or(|variants| variants.get(&variant.value).is_none())
        {
            let what = format!("there is no variant `{}`", variant.value.escape_debug());
            self.error(CODE, &variant.place, what, "name a variant of this file, or leave `variant` out");
        }
        let values = self.figures(table, "values");
        if values.is_empty() {
            self.error(CODE, &node.place, "the published table has no figures", "write them into `values`");
        }
        let exceptions = self.figures(table, "exceptions");
        if let Some(node) = table.get("exceptions") {
            if let Some(state) = exceptions.keys().find(|state| !values.contains_key(*state)) {
                let what = format!("{state} is an exception and has no published figure");
                self.error(CODE, &node.place, what, "remove it, or add its figure to `values`");
            }
            if table.get("reason").is_none() {
                self.error(CODE, &node.place, "exceptions stand without a reason", "add `reason`");
            }
        }
        Some(Published {
            named: named(format!("published.{name}"), &node.place, table),
            name: name.to_owned(),
            title: table.owned("title"),
            variant: table.owned("variant"),
            figure: match table.text("figure")? {
                "percent" => PublishedFigure::Percent,
                "people" => PublishedFigure::People,
                "money" => PublishedFigure::Money,
                "local-money" => PublishedFigure::LocalMoney,
                _ => PublishedFigure::Share,
            },
            decimals: table.small("decimals"),
            tolerance: self.tolerance(table, &node.place)?,
            exceptions,
            reason: table.owned("reason"),
            sums_to: table.number("sums_to"),
            values,
        })
    }

    fn figures(&mut self, table: &Table, key: &str) -> BTreeMap<StateId, Rational> {
        let entries = table.table(key).map_or(&[][..], |table| &table.0);
        let figure =
            |entry: &crate::scenario::tree::Entry| Some((self.state(&entry.key, &entry.place)?, entry.node.number()?));
        entries.iter().filter_map(figure).collect()
    }

    fn tolerance(&mut self, table: &Table, place: &Place) -> Option<Tolerance> {
        let given = [
            table.number("tolerance").map(Tolerance::Absolute),
            table.number("relative_tolerance").map(Tolerance::Relative),
            table.owned("output_only").map(Tolerance::OutputOnly),
        ];
        let mut given = given.into_iter().flatten();
        match (given.next(), given.next()) {
            (Some(one), None) => Some(one),
            (first, _) => {
                let what = if first.is_none() {
                    "nothing says how near the run must come to the published table"
                } else {
                    "the published table has several tolerances"
                };
                let fix = "write exactly one of `tolerance`, `relative_tolerance`, `output_only`";
                self.error(CODE, place, what, fix);
                None
            }
        }
    }
}
