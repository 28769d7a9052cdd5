//! The clauses of a draft: the configuration as numbered paragraphs, each with its article and its line, and what implements every article.

use crate::document::{Block, Cell, Heading, Language, Section, Table};
use crate::report::Report;
use crate::report::clauses::{Clauses, Paragraph};
use crate::scenario::ArticleLine;

/// The section, where the file lists an article or cites one.
pub(super) fn section(report: &Report, language: &Language) -> Option<Section> {
    let clauses = report.clauses.as_ref()?;
    let mut blocks = vec![Block::Paragraph(language.say("clauses-about"))];
    for (chapter, paragraphs) in clauses.chapters() {
        let line = |(number, paragraph): (usize, &Paragraph)| {
            format!("{number}. {} ({})", paragraph.text, paragraph.citation())
        };
        let paragraphs = Block::Reported(paragraphs.into_iter().map(line).collect());
        blocks.push(Block::Fold(chapter.or_english(language), vec![paragraphs]));
    }
    blocks.push(Block::Reported(clauses.coverage.sentences()));
    if !clauses.coverage.articles.is_empty() {
        blocks.push(Block::Table(articles(clauses, language)));
    }
    Some(Section { id: "clauses", title: language.say("clauses"), blocks })
}

fn articles(clauses: &Clauses, language: &Language) -> Table {
    let row = |article: &ArticleLine| {
        let paths: Vec<String> = article.paths.iter().map(|(path, line)| format!("{path} ({line})")).collect();
        let state = if article.is_covered() { language.list(&paths) } else { language.say("clauses-not-covered") };
        let title = article.title.clone().unwrap_or_else(|| match article.unlisted {
            true => language.say("clauses-not-listed"),
            false => String::new(),
        });
        [article.name.clone(), title, state].map(Cell::Words).to_vec()
    };
    Table {
        id: "articles-table".to_owned(),
        caption: language.say("articles-table"),
        columns: ["article", "title", "covered-by"].map(|name| Heading::words(language.say(name))).to_vec(),
        rows: clauses.coverage.articles.iter().map(row).collect(),
        total: None,
        notes: Vec::new(),
    }
}
