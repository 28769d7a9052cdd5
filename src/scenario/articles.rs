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
        let mut here = Some(path);
        while let Some(path) = here {
            let cited = self.meaning.tables.get(path).and_then(|table| table.clause.as_deref());
            let covering = self.articles.iter().filter(|one| one.covers.iter().any(|covered| covered.value == path));
            let mut found: Vec<&str> = cited.into_iter().collect();
            found.extend(covering.map(|article| article.name.value.as_str()).filter(|name| Some(*name) != cited));
            if !found.is_empty() {
                return found;
            }
            here = path.rsplit_once('.').map(|(around, _)| around);
        }
        Vec::new()
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
