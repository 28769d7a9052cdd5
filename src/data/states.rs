//! `data/states.csv`: codes, names, regions.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::sheet::Sheet;
use crate::diagnostic::{Findings, SourceFile};
use crate::ids::StateId;

/// What a row of the table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StateKind {
    /// A member of the United Nations.
    Member,
    /// An observer state.
    Observer,
    /// Another entry that sources report apart, without any position on its status.
    Other,
    /// A code for people of no or unknown state.
    Special,
    /// A giver that is no state.
    Donor,
}

/// A row of `data/states.csv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateRow {
    /// ISO 3166-1 alpha-3, or the code that sources use.
    pub id: StateId,
    /// ISO 3166-1 alpha-2, as text: `NA` is Namibia. Empty for codes beside ISO.
    pub iso2: String,
    /// English short name.
    pub name: String,
    /// What the row is.
    pub kind: StateKind,
    /// UN M49 region.
    pub region: String,
    /// UN M49 subregion.
    pub subregion: String,
    /// Regional group of the United Nations for elections; empty where none.
    pub un_group: String,
    /// Income group of the World Bank; empty where none.
    pub income_group: String,
    /// Flags by column: `ldc`, `eu27`, `oecd`, `annex_i`, `g20`.
    pub flags: BTreeMap<&'static str, bool>,
}

const FLAGS: [&str; 5] = ["ldc", "eu27", "oecd", "annex_i", "g20"];

/// Reads the table.
///
/// # Errors
/// The findings in its shape; a column that is not there or a kind that is not known leaves rows out, which the tests of the
/// shipped file refuse.
pub(super) fn read(text: &str) -> Result<BTreeMap<StateId, StateRow>, Findings> {
    let sheet = Sheet::read(&Arc::new(SourceFile { name: "data/states.csv".into(), text: text.into() }))?;
    let header = sheet.header();
    let column = |name: &str| header.iter().position(|found| found == name);
    let mut rows = BTreeMap::new();
    for row in 0..sheet.rows() {
        let cell = |name: &str| column(name).map(|column| sheet.text(row, column).into_owned()).unwrap_or_default();
        let kind = match cell("kind").as_str() {
            "member" => StateKind::Member,
            "observer" => StateKind::Observer,
            "other" => StateKind::Other,
            "special" => StateKind::Special,
            "donor" => StateKind::Donor,
            _ => continue,
        };
        let id = StateId::new(&cell("code"));
        let flags = FLAGS.into_iter().map(|flag| (flag, cell(flag) == "1")).collect();
        let row = StateRow {
            id: id.clone(),
            iso2: cell("iso2"),
            name: cell("name"),
            kind,
            region: cell("region"),
            subregion: cell("subregion"),
            un_group: cell("un_group"),
            income_group: cell("income_group"),
            flags,
        };
        rows.insert(id, row);
    }
    Ok(rows)
}
