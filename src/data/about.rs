//! `about.toml`: what is said about an indicator, shipped or a user's own.

use std::sync::Arc;

use serde::Deserialize;

use super::{About, Kind};
use crate::diagnostic::{Diagnostic, Findings, Place, SourceFile};

/// A whole `about.toml`. A user's own needs name, title, unit, kind and the source's publisher and licence.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AboutFile {
    /// `population`.
    pub name: String,
    /// `un-wpp-2024`.
    #[serde(default = "own")]
    pub edition: String,
    /// A title for people.
    pub title: String,
    /// The unit of a value.
    pub unit: String,
    /// Extensive or intensive.
    pub kind: Kind,
    /// The form of `values.csv`.
    pub form: Option<Form>,
    /// What the columns `low` and `high` are.
    #[serde(default)]
    pub ranges: Ranges,
    /// Whether a reference that names no edition means this one.
    #[serde(default)]
    pub preferred: bool,
    /// First and last year, or `static`.
    pub years: Option<String>,
    /// What to print where the indicator is used.
    #[serde(default)]
    pub caveats: Vec<String>,
    /// What is known to be missing.
    #[serde(default)]
    pub gaps: Vec<String>,
    /// What was done to the raw file, and typed facts with their sources.
    #[serde(default)]
    pub transformations: Vec<String>,
    /// How many rows and members.
    pub coverage: Option<Coverage>,
    /// Where it comes from.
    pub source: Source,
    /// The parameters of a construction of our own.
    pub counting: Option<toml::Table>,
    /// Checks against published figures, made when the file was built.
    #[serde(default)]
    pub checks: Vec<Check>,
}

/// The form of `values.csv`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// `state,year,value[,status][,low,high][,disputed][,source]`.
    ByState,
    /// `origin,state,value[,low,high][,disputed][,source]`.
    Dyadic,
    /// `origin,state,start,end[,disputed][,source]`.
    Spells,
    /// `origin,host,year,<category>…`.
    Stock,
}

/// What the least and the greatest value of a cell are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ranges {
    /// Each cell lies anywhere between its own two, whatever the others are: shares get bounds.
    #[default]
    Free,
    /// They are counts by two other rules, the same for all cells: other keys, and no bounds.
    Rules,
}

/// How many rows, and how many of the 193 members as state, origin or (in a stock) host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// Rows.
    pub rows: usize,
    /// Members with a value in any year.
    pub un_members_any_year: usize,
    /// The newest year.
    pub newest_year: Option<i32>,
    /// Members with a value in the newest year.
    pub un_members_newest_year: Option<usize>,
}

/// Where an indicator comes from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Publisher.
    pub publisher: String,
    /// Version or vintage.
    #[serde(default)]
    pub version: String,
    /// The publisher's address.
    #[serde(default)]
    pub original_address: Vec<String>,
    /// Licence.
    pub licence: String,
    /// How to name the source.
    #[serde(default)]
    pub attribution: String,
    /// Whether the figures were compared with the publisher's own page.
    #[serde(default)]
    pub compared_with_publisher: bool,
    /// The raw files.
    #[serde(default)]
    pub raw: Vec<String>,
    /// The public copies that the raw files were taken from.
    #[serde(default)]
    pub copy: Vec<Copy>,
}

/// A public copy of a source.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Copy {
    /// Repository.
    pub repo: String,
    /// Commit.
    pub commit: String,
    /// Its date.
    pub commit_date: String,
    /// Files.
    pub paths: Vec<String>,
}

/// A check that was made.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// What was compared.
    pub what: String,
    /// As published.
    pub expected: String,
    /// As found.
    pub found: String,
}

fn own() -> String {
    "own".into()
}

/// Reads an `about.toml`.
///
/// # Errors
/// `ONUS-D020`: what TOML or the list of fields does not allow, with its place.
pub fn read(file: &Arc<SourceFile>) -> Result<AboutFile, Findings> {
    toml::from_str(&file.text).map_err(|error| {
        let place = Place::new(file, error.span().unwrap_or(0..0));
        let fix = "about.toml needs name, title, unit, kind = \"extensive\" or \"intensive\", and [source] with publisher and licence";
        Findings(vec![Diagnostic::error("ONUS-D020", Some(place), error.message().to_owned(), fix)])
    })
}

impl AboutFile {
    /// What a table carries of it.
    #[must_use]
    pub fn short(&self) -> About {
        About {
            name: self.name.clone(),
            edition: self.edition.clone(),
            title: self.title.clone(),
            unit: self.unit.clone(),
            kind: self.kind,
            publisher: self.source.publisher.clone(),
            licence: self.source.licence.clone(),
            caveats: self.caveats.clone(),
        }
    }
}
