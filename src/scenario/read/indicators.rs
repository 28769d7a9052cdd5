//! Indicators of the file's own, and looking indicators up.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::names::ORIGINS;
use super::{Reader, named};
use crate::data::{self, About, Cell, CellAt, Kind, Remarks, Table as Data, ValueStatus, Values, csv, sheet};
use crate::diagnostic::closest;
use crate::exact;
use crate::ids::StateId;
use crate::scenario::tree::{Node, Table};
use crate::scenario::{Date, OwnIndicator, Placed, canonical, change};

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
            self.indicators
                .insert(name.to_owned(), OwnIndicator { named, table: data, sums_to: table.number("sums_to") });
        }
    }

    fn own_table(&mut self, about: About, node: &Node, table: &Table, as_of: Date) -> Option<Data> {
        let form = self.form(&about.name, node, table)?;
        if form == "file" {
            let mut read = self.table_of_file(about, &table.placed("file")?)?;
            // What a file beside this one says of itself is not in the digest of its values: it has to stand here.
            let rules = table.text("ranges") == Some("rules");
            if read.remarks.together && !rules {
                let what = format!("the about.toml of [indicator.{}] says ranges = \"rules\"", read.about.name);
                self.error("ONUS-S013", &node.place, what, "write ranges = \"rules\" here as well");
            }
            read.remarks.together = rules;
            return Some(read);
        }
        let mut remarks = Remarks { together: table.text("ranges") == Some("rules"), ..Remarks::default() };
        let values = self.values(form, table, as_of, &mut remarks)?;
        let said = canonical::values(&values) + &canonical::remarks(&remarks);
        let digest = HEXLOWER.encode(&Sha256::digest(said));
        Some(Data { about, values, remarks, digest })
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

    fn values(&mut self, form: &str, table: &Table, as_of: Date, remarks: &mut Remarks) -> Option<Values> {
        match form {
            "values" => {
                let year = table.small("year").unwrap_or(as_of.year);
                let row = self.row(table.table("values")?, |id| CellAt::of_year(id, year), remarks);
                let cells = row.into_iter().map(|(id, value)| (id, BTreeMap::from([(year, reported(value))])));
                Some(Values::ByState(cells.collect()))
            }
            "years" => {
                let mut cells: BTreeMap<StateId, BTreeMap<i32, Cell>> = BTreeMap::new();
                for (year, _, row) in table.named("years") {
                    let Ok(year) = year.parse() else { continue };
                    for (id, value) in self.row(row, |id| CellAt::of_year(id, year), remarks) {
                        cells.entry(id).or_default().insert(year, reported(value));
                    }
                }
                Some(Values::ByState(cells))
            }
            _ => {
                let mut cells = BTreeMap::new();
                for (origin, node, row) in table.named("origins") {
                    if let Some(origin) = self.origin(origin, &node.place) {
                        let row = self.row(row, |id| CellAt::of_origin(origin.clone(), id), remarks);
                        cells.insert(origin, row);
                    }
                }
                Some(Values::Dyadic(cells))
            }
        }
    }

    /// The table of a file beside the scenario in the layout of `values.csv`, or of a folder with `values.csv` and `about.toml`.
    /// A path begins at the folder of the scenario that names it; at the current one where that comes from standard input.
    fn table_of_file(&mut self, mut about: About, file: &Placed<String>) -> Option<Data> {
        let relative = Path::new(&file.value);
        let shown = file.value.escape_debug();
        if relative.is_absolute() {
            let what = format!("`{shown}` is an absolute path, which no other machine has");
            self.error("ONUS-S026", &file.place, what, "write the path from the folder of the scenario");
            return None;
        }
        // Between two scenarios that are compared, parts of both stand in one tree.
        let named = &file.place.file.name;
        let scenario = if named == change::SET { &self.file.name } else { named };
        let path = Path::new(scenario).parent().map_or(relative.to_owned(), |folder| folder.join(relative));
        let read = if path.is_dir() {
            csv::read_folder(&path).map(|table| (table.about, Data { about: about.clone(), ..table }))
        } else {
            let bytes = data::file::bytes(&path).map_err(|why| format!("`{shown}` {why}"));
            let bytes = match bytes {
                Ok(bytes) => bytes,
                Err(what) => {
                    self.error(
                        "ONUS-S026",
                        &file.place,
                        what,
                        "correct the path, or write the values into the scenario",
                    );
                    return None;
                }
            };
            let name = path.display().to_string();
            sheet::decode(&name, bytes)
                .and_then(|text| csv::read_table(about.clone(), &text))
                .map(|table| (about.clone(), table))
        };
        match read {
            Ok((said, mut table)) => {
                if (said.kind, &said.unit) != (about.kind, &about.unit) {
                    let what =
                        format!("kind or unit of [indicator.{}] is not that of `{shown}`/about.toml", about.name);
                    self.error("ONUS-S013", &file.place, what, "make the two agree");
                }
                about.caveats = said.caveats;
                about.publisher = if about.publisher.is_empty() { said.publisher } else { about.publisher };
                about.licence = if about.licence.is_empty() { said.licence } else { about.licence };
                table.about = about;
                self.codes_are_known(&table, file);
                Some(table)
            }
            Err(found) => {
                self.findings.0.extend(found.0);
                None
            }
        }
    }

    /// Says which codes of a file stand for nobody: aggregates that a publisher adds, or slips.
    fn codes_are_known(&mut self, table: &Data, file: &Placed<String>) {
        let codes: BTreeSet<&StateId> = match &table.values {
            Values::ByState(rows) => rows.keys().collect(),
            Values::Dyadic(rows) => rows.iter().flat_map(|(origin, row)| row.keys().chain([origin])).collect(),
            Values::Spells(rows) => rows.iter().flat_map(|(origin, row)| row.keys().chain([origin])).collect(),
            Values::Stock(stock) => stock.cells.keys().flat_map(|(origin, host, _)| [origin, host]).collect(),
        };
        let known = |code: &StateId| self.known.contains_key(code) || ORIGINS.contains(&code.as_str());
        let strange: Vec<&str> = codes.into_iter().filter(|code| !known(code)).map(StateId::as_str).collect();
        if !strange.is_empty() {
            let what = format!("`{}` has codes of no state: {}", file.value.escape_debug(), strange.join(", "));
            let fix = "nothing, if they are totals or regions; else correct them, or add [states.list.<code>]";
            self.warning("ONUS-S006", &file.place, what, fix);
        }
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

    /// The indicator by state and year that a key names, if it names one; `code` where it has another form.
    pub(super) fn by_state(&mut self, table: &Table, key: &str, code: &'static str) -> Option<Placed<String>> {
        let reference = self.indicator(table, key)?;
        self.holds_states(code, &reference);
        Some(reference)
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
