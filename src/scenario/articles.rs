//! Articles of a draft, and which of them a path of the scenario implements.

use std::collections::BTreeMap;

use super::{Named, Placed, Scenario, Statement};

/// An article of the draft that the scenario implements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// What the draft calls it: `Art. 5`.
    pub name: Placed<String>,
    /// Its title or first words.
    pub title: String,
    /// Dotted paths that implement it, beside the tables that cite it.
    pub covers: Vec<Placed<String>>,
}

impl Scenario {
    /// Everything that the scenario says, defaults among it, one statement a path.
    #[must_use]
    pub fn statements(&self) -> &[Statement] {
        &self.meaning.statements
    }

    /// The tables that the file gives and that may cite an article, by path. The file as a whole is none of them.
    #[must_use]
    pub fn tables(&self) -> &BTreeMap<String, Named> {
        &self.meaning.tables
    }

    /// The articles that a path implements: those of its own table or of the nearest table around it, and those that list the path
    /// or a table around it, whichever stands nearest. The article of the whole is not among them.
    #[must_use]
    pub fn articles_of(&self, path: &str) -> Vec<&str> {
        self.articles_by_path().of(path)
    }

    /// The same, for many paths.
    #[must_use]
    pub fn articles_by_path(&self) -> ArticlesByPath<'_> {
        let mut here: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (path, table) in self.tables() {
            here.entry(path).or_default().extend(table.clause.as_deref());
        }
        for article in &self.articles {
            for covered in &article.covers {
                let names = here.entry(covered.value.as_str()).or_default();
                if !names.contains(&article.name.value.as_str()) {
                    names.push(&article.name.value);
                }
            }
        }
        ArticlesByPath(here)
    }

    /// The table in which a path stands: itself, or the nearest around it.
    #[must_use]
    pub fn table_around(&self, path: &str) -> Option<&Named> {
        let mut here = Some(path);
        while let Some(path) = here {
            if let Some(table) = self.meaning.tables.get(path) {
                return Some(table);
            }
            here = path.rsplit_once('.').map(|(around, _)| around);
        }
        None
    }
}

/// The articles of tables and of listed paths, by path: those that a table cites first, then those that list it, in the file's order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticlesByPath<'a>(BTreeMap<&'a str, Vec<&'a str>>);

impl<'a> ArticlesByPath<'a> {
    /// As [`Scenario::articles_of`].
    #[must_use]
    pub fn of(&self, path: &str) -> Vec<&'a str> {
        let mut here = Some(path);
        while let Some(path) = here {
            if let Some(found) = self.0.get(path).filter(|found| !found.is_empty()) {
                return found.clone();
            }
            here = path.rsplit_once('.').map(|(around, _)| around);
        }
        Vec::new()
    }
}
