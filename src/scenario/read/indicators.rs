//! Indicators of the file's own, and looking indicators up.

use std::collections::BTreeMap;
use std::path::Path;

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
            self.declared.insert(name.to_owned());
            let about = about(name, table);
            let Some(data) = self.own_table(about, node, table, as_of) else { continue };
            let named = named(format!("indicator.{name}"), &node.place, table);
            self.indicators.insert(name.to_owned(), OwnIndicator { named, table: data });
        }
    }

    fn own_table(&mut self, about: About, node: &Node, table: &Table, as_of: Date) -> Option<Data> {
        let form = self.form(&about.name, node, table)?;
        if form == "file" {
            return self.table_of_file(about, &table.placed("file")?);
        }
        let values = self.values(form, table, as_of)?;
        let digest = canonical::hex(&Sha256::digest(canonical::values(&values)));
        Some(Data { about, values, digest })
    }

    /// Which of the forms the file uses.
    fn form(&mut self, name: &str, node: &Node, table: &Table) -> Option<&'static str> {
        let given: Vec<&'static str> = FORMS.into_iter().filter(|form| table.get(form).is_some()).collect();
        let [form] = given[..] else {
            let what =
                format!("[indicator.{name}] gives its values {}", if given.is_empty() { "nowhere" } else { "twice" });
            self.error("ONUS-S013", &node.place, what, "give exactly one of `values`, `years`, `origins`, `file`");
            return None;
        };
        if form != "values" && table.given("year") {
            self.error("ONUS-S013", &node.place, "`year` goes with `values` only", "remove `year`");
        }
        Some(form)
    }

    fn values(&mut self, form: &str, table: &Table, as_of: Date) -> Option<Values> {
        match form {
            "values" => {
                let year = table.small("year").unwrap_or(as_of.year);
                let row = self.row(table.table("values")?);
                let cells = row.into_iter().map(|(id, value)| (id, BTreeMap::from([(year, reported(value))])));
                Some(Values::ByState(cells.collect()))
            }
            "years" => {
                let mut cells: BTreeMap<StateId, BTreeMap<i32, Cell>> = BTreeMap::new();
                for (year, _, row) in table.named("years") {
                    let Ok(year) = year.parse() else { continue };
                    for (id, value) in self.row(row) {
                        cells.entry(id).or_default().insert(year, reported(value));
                    }
                }
                Some(Values::ByState(cells))
            }
            _ => {
                let mut cells = BTreeMap::new();
                for (origin, node, row) in table.named("origins") {
                    if let Some(origin) = self.origin(origin, &node.place) {
                        cells.insert(origin, self.row(row));
                    }
                }
                Some(Values::Dyadic(cells))
            }
        }
    }

    /// The table of a CSV file beside the scenario, in the layout of `values.csv`.
    fn table_of_file(&mut self, _about: About, file: &Placed<String>) -> Option<Data> {
        let relative = Path::new(&file.value);
        if relative.is_absolute() {
            let what = format!("`{}` is an absolute path, which no other machine has", file.value.escape_debug());
            self.error("ONUS-S026", &file.place, what, "write the path from the folder of the scenario");
            return None;
        }
        let path =
            Path::new(&self.file.name).parent().map_or_else(|| relative.to_owned(), |folder| folder.join(relative));
        let what = match std::fs::read(&path) {
            Err(error) => format!("`{}` cannot be read: {}", file.value.escape_debug(), error.kind()),
            Ok(_) => format!("`{}` is not used: files beside a scenario are not read yet", file.value.escape_debug()),
        };
        self.error("ONUS-S026", &file.place, what, "correct the path, or write the values into the scenario");
        None
    }

    fn row(&mut self, table: &Table) -> BTreeMap<StateId, exact::Rational> {
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
        if self.declared.contains(name) || self.catalogue.resolve(name).is_some() {
            return;
        }
        let shipped = self.catalogue.indicators();
        let known = self.declared.iter().map(String::as_str).chain(shipped.iter().map(|about| about.name.as_str()));
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

fn about(name: &str, table: &Table) -> About {
    About {
        name: name.to_owned(),
        edition: "scenario".to_owned(),
        title: table.owned("title").unwrap_or_else(|| name.to_owned()),
        unit: table.owned("unit").unwrap_or_default(),
        kind: if table.text("kind") == Some("intensive") { Kind::Intensive } else { Kind::Extensive },
        publisher: table.owned("source").unwrap_or_default(),
        licence: table.owned("licence").unwrap_or_default(),
        caveats: Vec::new(),
    }
}

fn reported(value: exact::Rational) -> Cell {
    Cell { value, status: ValueStatus::Reported }
}
