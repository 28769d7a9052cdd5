//! What the binary carries: states, groups, indicators, published keys, scenarios.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use include_dir::{Dir, include_dir};

use super::about::{self, AboutFile, Ranges};
use super::{About, StateRow, Table, csv, groups, states};
use crate::diagnostic::{Findings, SourceFile};
use crate::ids::StateId;

static DATA: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/data");

/// The shipped data. Indicators are parsed when first asked for, and kept.
#[derive(Debug)]
pub struct Catalogue {
    states: BTreeMap<StateId, StateRow>,
    groups: BTreeMap<String, BTreeSet<StateId>>,
    abouts: BTreeMap<String, AboutFile>,
    tables: Mutex<BTreeMap<String, Arc<Table>>>,
}

impl Catalogue {
    /// The catalogue that the binary carries. The tests of the shipped files make sure that all of it can be read.
    #[must_use]
    pub fn shipped() -> &'static Self {
        static SHIPPED: OnceLock<Catalogue> = OnceLock::new();
        SHIPPED.get_or_init(|| {
            let states = text("states.csv").and_then(|text| states::read(text).ok()).unwrap_or_default();
            let groups = groups::of(&states);
            Self { states, groups, abouts: abouts(), tables: Mutex::default() }
        })
    }

    /// A catalogue of these states and groups, without indicators.
    #[must_use]
    pub fn of(states: Vec<StateRow>, groups: BTreeMap<String, BTreeSet<StateId>>) -> Self {
        let states = states.into_iter().map(|row| (row.id.clone(), row)).collect();
        Self { states, groups, abouts: BTreeMap::new(), tables: Mutex::default() }
    }

    /// Every state, observer and other code of the table, by code.
    #[must_use]
    pub fn states(&self) -> &BTreeMap<StateId, StateRow> {
        &self.states
    }

    /// Every shipped group: `un-members`, `ldc`, `eu-27`, ….
    #[must_use]
    pub fn groups(&self) -> &BTreeMap<String, BTreeSet<StateId>> {
        &self.groups
    }

    /// Every indicator and edition, `name/edition`, in order.
    #[must_use]
    pub fn indicators(&self) -> Vec<About> {
        self.abouts.values().map(AboutFile::short).collect()
    }

    /// The full reference `name/edition` that a reference `name` or `name/edition` means: the only edition, or the one that its
    /// folder marks as preferred. `None` where there is no such indicator.
    #[must_use]
    pub fn resolve(&self, reference: &str) -> Option<String> {
        if self.abouts.contains_key(reference) {
            return Some(reference.to_owned());
        }
        let editions: Vec<_> = self.abouts.iter().filter(|(_, about)| about.name == reference).collect();
        match editions.as_slice() {
            [(only, _)] => Some((*only).clone()),
            several => several.iter().find(|(_, about)| about.preferred).map(|(full, _)| (*full).clone()),
        }
    }

    /// All that `about.toml` says of a reference; `None` where there is no such indicator.
    #[must_use]
    pub fn about(&self, reference: &str) -> Option<&AboutFile> {
        self.abouts.get(&self.resolve(reference)?)
    }

    /// The table of a reference.
    ///
    /// # Errors
    /// No findings where there is no such indicator ([`Self::resolve`] says so); else the findings in its files, which are our
    /// own bug for shipped data.
    pub fn table(&self, reference: &str) -> Result<Arc<Table>, Findings> {
        let full = self.resolve(reference).ok_or_else(Findings::default)?;
        let mut tables = self.tables.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(table) = tables.get(&full) {
            return Ok(Arc::clone(table));
        }
        let (Some(about), Some(values)) = (self.abouts.get(&full), text(&format!("indicators/{full}/values.csv")))
        else {
            return Err(Findings::default());
        };
        let file = SourceFile::new(format!("data/indicators/{full}/values.csv"), values);
        let mut table = csv::read_table(about.short(), &file)?;
        table.remarks.together = about.ranges == Ranges::Rules;
        let table = Arc::new(table);
        tables.insert(full, Arc::clone(&table));
        Ok(table)
    }

    /// Names and texts of the shipped scenarios, in order.
    #[must_use]
    pub fn scenarios(&self) -> Vec<(&'static str, &'static str)> {
        scenario_files("scenarios")
    }

    /// Names and texts of the published keys, in order: each a scenario that runs. No name is that of a shipped scenario.
    #[must_use]
    pub fn keys(&self) -> Vec<(&'static str, &'static str)> {
        scenario_files("keys")
    }

    /// The shipped scenario or published key of a name.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<(&'static str, &'static str)> {
        self.scenarios().into_iter().chain(self.keys()).find(|(one, _)| *one == name)
    }
}

fn scenario_files(folder: &str) -> Vec<(&'static str, &'static str)> {
    let files = DATA.get_dir(folder).into_iter().flat_map(Dir::files);
    let mut scenarios: Vec<_> = files
        .filter(|file| file.path().extension().is_some_and(|ending| ending == "toml"))
        .filter_map(|file| Some((file.path().file_stem()?.to_str()?, file.contents_utf8()?)))
        .collect();
    scenarios.sort_unstable();
    scenarios
}

fn text(path: &str) -> Option<&'static str> {
    DATA.get_file(path).and_then(|file| file.contents_utf8())
}

fn abouts() -> BTreeMap<String, AboutFile> {
    let names = DATA.get_dir("indicators").into_iter().flat_map(Dir::dirs);
    names
        .flat_map(Dir::dirs)
        .filter_map(|edition| {
            let path = edition.path().join("about.toml");
            let file = SourceFile::new(path.to_string_lossy(), DATA.get_file(&path)?.contents_utf8()?);
            let about = about::read(&file).ok()?;
            Some((format!("{}/{}", about.name, about.edition), about))
        })
        .collect()
}
