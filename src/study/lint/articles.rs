//! Articles of the draft that nothing implements, and citations of articles that the draft does not have.

use std::collections::BTreeSet;

use super::{Lint, Subject, subject::warn};
use crate::diagnostic::Diagnostic;
use crate::scenario::{ArticleLine, article_lines};

pub(super) const NOT_COVERED: Lint = Lint {
    code: "ONUS-L030",
    name: "article-not-covered",
    finds: "an article listed in [articles] that no table cites",
    source: "product 4",
    look: not_covered,
};

pub(super) const NOT_LISTED: Lint = Lint {
    code: "ONUS-L031",
    name: "article-not-listed",
    finds: "a citation of an article that [articles] does not list",
    source: "product 4",
    look: not_listed,
};

fn not_covered(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let scenario = &subject.run.scenario;
    let lines = article_lines(scenario);
    let bare: BTreeSet<&str> = lines.iter().filter(|line| !line.is_covered()).map(|line| line.name.as_str()).collect();
    let articles = scenario.articles.iter().filter(|article| bare.contains(article.name.value.as_str()));
    let warning = |article: &crate::scenario::Article| {
        let what = format!("{} ({}) is not covered: no table cites it", article.name.value, article.title);
        let fix = "write clause = \"…\" in the table that implements it, or name paths in `covers`; nothing, if it is no matter of the key";
        warn(NOT_COVERED.code, &article.name.place, what, fix)
    };
    articles.map(warning).collect()
}

fn not_listed(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let scenario = &subject.run.scenario;
    if scenario.articles.is_empty() {
        return Vec::new();
    }
    let lines = article_lines(scenario);
    let warning = |line: &ArticleLine| {
        let (path, _) = line.paths.first()?;
        let place = &scenario.tables().get(path)?.place;
        let what = format!("{path} cites {}, which [articles] does not list", line.name);
        Some(warn(NOT_LISTED.code, place, what, "add it to [articles], or correct the citation"))
    };
    lines.iter().filter(|line| line.unlisted).filter_map(warning).collect()
}
