//! `[people]`.

use std::collections::BTreeMap;

use super::{Reader, named};
use crate::diagnostic::Place;
use crate::exact::Integer;
use crate::ids::StateId;
use crate::scenario::tree::Table;
use crate::scenario::{FairOf, Keep, Mode, People, PeopleSource, PlaceWhom, Placed, StockRef, ZeroShare};

impl Reader<'_> {
    pub(super) fn people(&mut self, tree: &Table) -> People {
        let nothing = Table::default();
        let people = tree.table("people").unwrap_or(&nothing);
        let place = tree.get("people").map_or(&self.top, |node| &node.place).clone();
        let keep = |key| if people.text(key) == Some("leave-out") { Keep::LeaveOut } else { Keep::Keep };
        let source = self.source(people, &place);
        let mut show: Vec<StateId> =
            people.texts("show").iter().filter_map(|code| self.origin(&code.value, &code.place)).collect();
        show.dedup();
        People {
            named: named("people", &place, people),
            source,
            unknown: keep("unknown"),
            outsiders: keep("outsiders"),
            origin_owes: people.flag("origin_owes"),
            mode: mode(people),
            place: self.place_whom(people, &place),
            zero_share: if people.text("zero_share") == Some("may-host") {
                ZeroShare::MayHost
            } else {
                ZeroShare::Floor
            },
            show,
        }
    }

    fn place_whom(&mut self, people: &Table, place: &Place) -> PlaceWhom {
        let some = people.text("place") == Some("as-many-as-possible");
        let fair = people.get("fair");
        match fair {
            None if some => {
                let what = "with place = \"as-many-as-possible\" nothing says of what a fair number is a share";
                self.error("ONUS-S013", place, what, "add fair = \"of-total\" or \"of-placed\"");
            }
            Some(fair) if !some => {
                let what = "`fair` has no meaning where everyone is placed";
                self.error("ONUS-S013", &fair.place, what, "remove it, or write place = \"as-many-as-possible\"");
            }
            _ => {}
        }
        let of = if people.text("fair") == Some("of-placed") { FairOf::Placed } else { FairOf::Total };
        if some { PlaceWhom::AsManyAsPossible(of) } else { PlaceWhom::All }
    }

    fn source(&mut self, people: &Table, place: &Place) -> PeopleSource {
        let nobody = PeopleSource::Total(Integer::ZERO);
        match (people.get("from"), people.get("total")) {
            (Some(_), None) => {
                self.strays(people, &["need", "spread_by"], "total");
                let stock = self.stock(people, place);
                let and = self.and(people);
                stock.map_or(nobody, |StockRef { indicator, year, include }| PeopleSource::Stock {
                    indicator,
                    year,
                    include,
                    and,
                })
            }
            (None, Some(_)) => {
                self.strays(people, &["year", "include", "and"], "from");
                let total = people.whole("total").unwrap_or_default();
                if people.get("need").is_none() {
                    self.strays(people, &["spread_by"], "need");
                    return PeopleSource::Total(total);
                }
                self.need(people, place, total)
            }
            (from, _) => {
                if from.is_some() || people.get("mode").is_some() {
                    let what = "who is to be protected is not said exactly once";
                    self.error(
                        "ONUS-S013",
                        place,
                        what,
                        "give `from` with a year and categories, or `total`, and not both",
                    );
                }
                nobody
            }
        }
    }

    fn strays(&mut self, people: &Table, keys: &[&str], owner: &str) {
        for key in keys {
            if let Some(stray) = people.get(key) {
                let what = format!("`{key}` has no meaning without `{owner}`");
                self.error("ONUS-S013", &stray.place, what, format!("remove it, or add `{owner}`"));
            }
        }
    }

    pub(super) fn stock(&mut self, table: &Table, place: &Place) -> Option<StockRef> {
        for key in ["year", "include"] {
            if table.get(key).is_none() {
                self.error("ONUS-S002", place, format!("a stock needs `{key}`"), format!("add `{key}`"));
            }
        }
        let include = table.texts("include");
        if let Some(node) = table.get("include").filter(|_| include.is_empty()) {
            self.error("ONUS-S024", &node.place, "no category is counted", "name at least one");
        }
        let indicator = self.indicator(table, "from")?;
        self.stock_has(&indicator, &include, table.get("year"));
        Some(StockRef {
            indicator,
            year: table.small("year").unwrap_or_default(),
            include: include.into_iter().map(|one| one.value).collect(),
        })
    }

    fn and(&mut self, people: &Table) -> Vec<(StateId, Placed<String>)> {
        let Some(table) = people.table("and") else { return Vec::new() };
        let mut rows = Vec::new();
        for entry in &table.0 {
            let origin = self.origin(&entry.key, &entry.place);
            if let Some(row) = origin.zip(self.by_state(table, &entry.key, "ONUS-D030")) {
                rows.push(row);
            }
        }
        rows
    }

    fn need(&mut self, people: &Table, place: &Place, total: Integer) -> PeopleSource {
        let mut stated = BTreeMap::new();
        let table = people.table("need").cloned().unwrap_or_default();
        for entry in &table.0 {
            if let Some((origin, number)) = self.origin(&entry.key, &entry.place).zip(table.whole(&entry.key)) {
                stated.insert(origin, number);
            }
        }
        let spread_by = people.table("spread_by").and_then(|stock| self.stock(stock, place));
        let sum = stated.values().fold(Integer::ZERO, |sum, number| sum + number);
        if sum > total {
            let what = format!("the stated needs sum to {sum}, more than the total of {total}");
            self.error("ONUS-S020", place, what, "correct the total or the needs");
        } else if sum < total && people.get("spread_by").is_none() {
            let what =
                format!("the stated needs sum to {sum}, and nothing says where the other {} are from", &total - &sum);
            self.error("ONUS-S020", place, what, "add `spread_by`, or state all needs");
        }
        PeopleSource::Need { total, stated, spread_by }
    }
}

/// How people count.
pub(super) fn mode(people: &Table) -> Mode {
    if people.text("mode") == Some("placement") { Mode::Placement } else { Mode::Ledger }
}
