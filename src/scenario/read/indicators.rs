//! Indicators of the file's own, and looking indicators up.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::{Reader, named};
use crate::data::{About, Cell, Kind, Table as Data, ValueStatus, Values};
use crate::diagnostic::closest;
use crate::exact;
use crate::ids::StateId;
use crate::scenario::tree::{Node, Table};
use crate::scenario::{Date, OwnIndicator, Placed, canonical};

/// The forms in which an own indicator may give its values.
const FORMS: [&str; 4] = ["values", "years", "origins", "file"];

impl Reader<'_> {
    pub(super) fn own_indicators(&mut self, tree: &Table, as_of: Date) {
        for (name, node, table) in tree.named("indicator") {
            if self.catalogue.resolve(name).is_some() {
                let what = format!("`{name}` is an indicator that ships with this program");
                self.error(
                    "ONUS-S019",
                    &node.place,
                    what,
                    "give yours a name of its own, and refer to it by that name",
                );
            }
            let Some(values) = self.values(name, node, table, as_of) else { continue };
            let about = About {
                name: name.to_owned(),
                edition: "scenario".to_owned(),
                title: table.owned("title").unwrap_or_else(|| name.to_owned()),
                unit: table.owned("unit").unwrap_or_default(),
                kind: if table.text("kind") == Some("intensive") { Kind::Intensive } else { Kind::Extensive },
                publisher: table.owned("source").unwrap_or_default(),
                licence: table.owned("licence").unwrap_or_default(),
                caveats: Vec::new(),
            };
            let digest = canonical::hex(&Sha256::digest(canonical::values(&values)));
            let named = named(format!("indicator.{name}"), &node.place, table);
            self.indicators.insert(name.to_owned(), OwnIndicator { named, table: Data { about, values, digest } });
        }
    }

    fn values(&mut self, name: &str, node: &Node, table: &Table, as_of: Date) -> Option<Values> {
        let given: Vec<&str> = FORMS.into_iter().filter(|form| table.get(form).is_some()).collect();
        let [form] = given[..] else {
            let what =
                format!("[indicator.{name}] gives its values {}", if given.is_empty() { "nowhere" } else { "twice" });
            self.error("ONUS-S013", &node.place, what, "give exactly one of `values`, `years`, `origins`, `file`");
            return None;
        };
        if form != "values" && table.given("year") {
            self.error("ONUS-S013", &node.place, "`year` goes with `values` only", "remove `year`");
        }
        match form {
            "values" => {
                let year = table.small("year").unwrap_or(as_of.year);
                let row = self.row(table.table("values")?, "value");
                let cells = row.into_iter().map(|(id, value)| (id, BTreeMap::from([(year, reported(value))])));
                Some(Values::ByState(cells.collect()))
            }
            "years" => {
                let mut cells: BTreeMap<StateId, BTreeMap<i32, Cell>> = BTreeMap::new();
                for (year, _, row) in table.named("years") {
                    let Ok(year) = year.parse() else { continue };
                    for (id, value) in self.row(row, "value") {
                        cells.entry(id).or_default().insert(year, reported(value));
                    }
                }
                Some(Values::ByState(cells))
            }
            "origins" => {
                let mut cells = BTreeMap::new();
                for (origin, node, row) in table.named("origins") {
                    if let Some(origin) = self.origin(origin, &node.place) {
                        cells.insert(origin, self.row(row, "points"));
                    }
                }
                Some(Values::Dyadic(cells))
            }
            _ => self.values_of_file(&table.placed("file")?),
        }
    }

    /// The values of a CSV file beside the scenario.
    fn values_of_file(&mut self, file: &Placed<String>) -> Option<Values> {
        let what = format!("`{}` cannot be read: files beside a scenario are not read yet", file.value);
        self.error("ONUS-S026", &file.place, what, "write the values into the scenario");
        None
    }

    fn row(&mut self, table: &Table, _what: &str) -> BTreeMap<StateId, exact::Rational> {
        let mut row = BTreeMap::new();
        for entry in &table.0 {
            if let (Some(id), Some(value)) = (self.state(&entry.key, &entry.place), entry.node.number()) {
                row.insert(id, value);
            }
        }
        row
    }

    /// An indicator of the file or of the catalogue.
    pub(super) fn indicator_is_known(&mut self, reference: &Placed<String>) {
        let name = reference.value.as_str();
        if self.indicators.contains_key(name) || self.catalogue.resolve(name).is_some() {
            return;
        }
        let shipped = self.catalogue.indicators();
        let known = self.indicators.keys().map(String::as_str).chain(shipped.iter().map(|about| about.name.as_str()));
        let fix = match closest(name, known) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "name one that ships (`onus data`), or add [indicator.<name>]".to_owned(),
        };
        self.error("ONUS-S008", &reference.place, format!("there is no indicator `{}`", name.escape_debug()), fix);
    }

    /// The indicator that a key names, if it names one.
    pub(super) fn indicator(&mut self, table: &Table, key: &str) -> Option<Placed<String>> {
        let reference = table.placed(key)?;
        self.indicator_is_known(&reference);
        Some(reference)
    }
}

fn reported(value: exact::Rational) -> Cell {
    Cell { value, status: ValueStatus::Reported }
}
