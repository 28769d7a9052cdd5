//! Which article is implemented by what, and which parameters cite none.

use std::collections::BTreeSet;

use super::{Says, Scenario};

/// Tables and keys that are no clause of a draft: what it is called, what is shown, tables of data that stand annexed with their
/// digest, published tables, other drafts, and tests. A path is one of these, or lies below it; `*` stands for any name.
pub const NO_CLAUSE: &[&str] = &[
    "format",
    "id",
    "title",
    "note",
    "status",
    "clause",
    "articles",
    "source",
    "published",
    "variants",
    "expect",
    "people.show",
    "states.list.*.region",
    "indicator.*.values",
    "indicator.*.years",
    "indicator.*.origins",
    "indicator.*.year",
    "indicator.*.source",
    "indicator.*.licence",
    "indicator.*.ranges",
    "indicator.*.file",
    "groups",
    "*.clause",
];

/// Whether a path is a parameter that an article may set.
#[must_use]
pub fn is_parameter(path: &str) -> bool {
    // What a level says is judged as if a scenario said it.
    let inside = path.strip_prefix("level.").and_then(|rest| rest.split_once('.'));
    let parts: Vec<&str> = inside.map_or(path, |(_, inside)| inside).split('.').collect();
    let below = |pattern: &&str| {
        if let Some(last) = pattern.strip_prefix("*.") {
            return parts.last() == Some(&last);
        }
        let pattern: Vec<&str> = pattern.split('.').collect();
        parts.len() >= pattern.len() && pattern.iter().zip(&parts).all(|(one, part)| *one == "*" || one == part)
    };
    !NO_CLAUSE.iter().any(below)
}

/// An article and what implements it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleLine {
    /// What the draft calls it.
    pub name: String,
    /// Its title or first words, where the file lists it.
    pub title: Option<String>,
    /// The tables that cite it and the paths that it lists, each with its line in the file.
    pub paths: Vec<(String, usize)>,
    /// Whether the file lists articles and this one is not among them.
    pub unlisted: bool,
}

impl ArticleLine {
    /// Whether anything implements it.
    #[must_use]
    pub fn is_covered(&self) -> bool {
        !self.paths.is_empty()
    }
}

/// What is covered and what is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The articles: those that the file lists, in its order, then those that are only cited, by name.
    pub articles: Vec<ArticleLine>,
    /// Whether the file lists articles.
    pub listed: bool,
    /// The article that the whole implements.
    pub whole: Option<String>,
    /// How many parameters the scenario has, defaults among them.
    pub parameters: usize,
    /// Those that implement no article, each with its line where the file gives it.
    pub without: Vec<(String, Option<usize>)>,
}

/// The coverage of a scenario.
#[must_use]
pub fn coverage(scenario: &Scenario) -> Coverage {
    let cited = scenario.tables().values().filter_map(|table| Some((table.clause.as_deref()?, table)));
    let cited: Vec<(&str, _)> = cited.collect();
    let line = |name: &str, title: Option<String>, unlisted: bool| {
        let tables = cited.iter().filter(|(clause, _)| *clause == name);
        let mut paths: Vec<(String, usize)> =
            tables.map(|(_, table)| (table.path.clone(), table.place.line())).collect();
        let article = scenario.articles.iter().find(|article| article.name.value == name);
        let exists = |path: &str| {
            let below = format!("{path}.");
            scenario.statements().iter().any(|one| one.path == path || one.path.starts_with(&below))
        };
        let covers = article.into_iter().flat_map(|article| &article.covers).filter(|covered| exists(&covered.value));
        paths.extend(covers.map(|covered| (covered.value.clone(), covered.place.line())));
        paths.sort_by(|a, b| a.1.cmp(&b.1).then_with(|| a.0.cmp(&b.0)));
        ArticleLine { name: name.to_owned(), title, paths, unlisted }
    };
    let listed = !scenario.articles.is_empty();
    let names: BTreeSet<&str> = scenario.articles.iter().map(|article| article.name.value.as_str()).collect();
    let others: BTreeSet<&str> = cited.iter().map(|(clause, _)| *clause).filter(|name| !names.contains(name)).collect();
    let own = scenario.articles.iter().map(|article| line(&article.name.value, Some(article.title.clone()), false));
    let articles = own.chain(others.into_iter().map(|name| line(name, None, listed))).collect();
    let values =
        scenario.statements().iter().filter(|one| matches!(one.says, Says::Value(_)) && is_parameter(&one.path));
    let (mut parameters, mut without) = (0, Vec::new());
    for one in values {
        parameters += 1;
        if scenario.articles_of(&one.path).is_empty() {
            let in_file = one.given && one.place.file == scenario.file;
            without.push((one.path.clone(), in_file.then(|| one.place.line())));
        }
    }
    Coverage { articles, listed, whole: scenario.clause.clone(), parameters, without }
}
