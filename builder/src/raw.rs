//! The raw files: strict rows by column name, and what each folder's `SOURCE.toml` says of its origin.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::trouble::Trouble;

/// The folder that holds `data/raw/` and `cases/`.
pub struct Raw {
    root: PathBuf,
}

/// What `SOURCE.toml` says.
#[derive(Debug, Clone, Deserialize)]
pub struct Source {
    pub publisher: String,
    pub version: String,
    pub original_address: Addresses,
    pub licence: String,
    pub attribution: String,
    #[serde(default)]
    pub gaps: Vec<String>,
    #[serde(default)]
    pub taken_from: Vec<Copy>,
}

/// One address or several.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum Addresses {
    One(String),
    Many(Vec<String>),
}

/// The public copy that a raw file was taken from.
#[derive(Debug, Clone, Deserialize, serde::Serialize)]
pub struct Copy {
    pub repo: String,
    pub commit: String,
    pub commit_date: String,
    pub paths: Vec<String>,
}

impl Raw {
    pub fn open(root: &Path) -> Result<Self, Trouble> {
        let raw = Self { root: root.to_owned() };
        raw.text("data/raw/countries/countries.csv").map(|_| raw)
    }

    fn text(&self, path: &str) -> Result<String, Trouble> {
        let full = self.root.join(path);
        if !full.is_file() {
            return Err(Trouble::Absent { path: full.display().to_string() });
        }
        std::fs::read_to_string(&full).map_err(|error| Trouble::raw(path, error.to_string()))
    }

    /// What the folder `data/raw/<folder>` says of its origin.
    pub fn source(&self, folder: &str) -> Result<Source, Trouble> {
        let path = format!("data/raw/{folder}/SOURCE.toml");
        toml::from_str(&self.text(&path)?).map_err(|error| Trouble::raw(&path, error.to_string()))
    }

    /// The rows of `data/raw/<file>`, only these columns, in this order.
    pub fn rows<const N: usize>(&self, file: &str, columns: [&str; N]) -> Result<Vec<[String; N]>, Trouble> {
        self.rows_at(&format!("data/raw/{file}"), columns)
    }

    /// The rows of a file below the root.
    pub fn rows_at<const N: usize>(&self, path: &str, columns: [&str; N]) -> Result<Vec<[String; N]>, Trouble> {
        rows(path, &self.text(path)?, columns)
    }
}

/// The rows of a CSV text, only these columns, in this order.
pub fn rows<const N: usize>(path: &str, text: &str, columns: [&str; N]) -> Result<Vec<[String; N]>, Trouble> {
    let wrong = |error: csv::Error| Trouble::raw(path, error.to_string());
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().map_err(wrong)?.clone();
    let mut places = [0; N];
    for (place, column) in places.iter_mut().zip(columns) {
        let found = header.iter().position(|name| name == column);
        *place = found.ok_or_else(|| Trouble::raw(path, format!("no column `{column}`")))?;
    }
    reader
        .records()
        .map(|record| record.map(|record| places.map(|place| record[place].to_owned())).map_err(wrong))
        .collect()
}

/// A year.
pub fn year(path: &str, text: &str) -> Result<i32, Trouble> {
    text.parse().map_err(|_| Trouble::raw(path, format!("`{text}` is not a year")))
}
