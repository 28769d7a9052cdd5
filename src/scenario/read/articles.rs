//! `[articles]`.

use super::Reader;
use crate::scenario::tree::{Table, Value};
use crate::scenario::{Article, Placed};

impl Reader<'_> {
    /// The articles of the draft. What one covers should be a path of the scenario, defaults among
    /// them; a variant may have dropped it.
    pub(super) fn articles(&mut self, tree: &Table) -> Vec<Article> {
        let mut articles = Vec::new();
        for entry in tree.table("articles").map_or(&[][..], |table| &table.0) {
            let name = Placed { value: entry.key.clone(), place: entry.place.clone() };
            let (title, covers) = match &entry.node.value {
                Value::Table(table) => (table.owned("title").unwrap_or_default(), table.texts("covers")),
                Value::Text(title) => (title.clone(), Vec::new()),
                _ => continue,
            };
            for covered in &covers {
                if tree.at(&covered.value).is_none() {
                    let what = format!("the scenario has no `{}`", covered.value.escape_debug());
                    let fix = "name a table or a parameter of this file: key.criteria.gdp.weight";
                    self.warning("ONUS-S110", &covered.place, what, fix);
                }
            }
            articles.push(Article { name, title, covers });
        }
        articles
    }
}
