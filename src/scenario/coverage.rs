//! Which article is implemented by what, and which parameters cite none.

use std::collections::{BTreeMap, BTreeSet};

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
    "supersedes",
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
    let listed = !scenario.articles.is_empty();
    let articles_of = scenario.articles_by_path();
    let values =
        scenario.statements().iter().filter(|one| matches!(one.says, Says::Value(_)) && is_parameter(&one.path));
    let (mut parameters, mut without) = (0, Vec::new());
    for one in values {
        parameters += 1;
        if articles_of.of(&one.path).is_empty() {
            let in_file = one.given && one.place.file == scenario.file;
            without.push((one.path.clone(), in_file.then(|| one.place.line())));
        }
    }
    Coverage { articles: article_lines(scenario), listed, whole: scenario.clause.clone(), parameters, without }
}

/// Every article with what implements it: those that the file lists, in its order, then those that are only cited, by name.
#[must_use]
pub fn article_lines(scenario: &Scenario) -> Vec<ArticleLine> {
    let mut cited: BTreeMap<&str, Vec<(String, usize)>> = BTreeMap::new();
    for table in scenario.tables().values() {
        if let Some(clause) = &table.clause {
            cited.entry(clause).or_default().push((table.path.clone(), table.place.line()));
        }
    }
    let said: BTreeSet<&str> = scenario.statements().iter().map(|one| one.path.as_str()).collect();
    let exists = |path: &str| {
        let below = format!("{path}.");
        said.contains(path) || said.range(below.as_str()..).next().is_some_and(|next| next.starts_with(&below))
    };
    let line = |name: &str, title: Option<String>, mut paths: Vec<(String, usize)>, unlisted: bool| {
        paths.sort_by(|a, b| a.1.cmp(&b.1).then_with(|| a.0.cmp(&b.0)));
        ArticleLine { name: name.to_owned(), title, paths, unlisted }
    };
    let mut lines = Vec::new();
    for article in &scenario.articles {
        let name = article.name.value.as_str();
        let mut paths = cited.remove(name).unwrap_or_default();
        let covers = article.covers.iter().filter(|covered| exists(&covered.value));
        paths.extend(covers.map(|covered| (covered.value.clone(), covered.place.line())));
        lines.push(line(name, Some(article.title.clone()), paths, false));
    }
    let listed = !scenario.articles.is_empty();
    lines.extend(cited.into_iter().map(|(name, paths)| line(name, None, paths, listed)));
    lines
}
