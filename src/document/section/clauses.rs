//! The clauses of a draft: the configuration as numbered paragraphs, each with its article and its line, and what implements every article.

use super::told::told;
use crate::document::{Block, Cell, Heading, Language, Section, Table};
use crate::language::{Argument, Sentence};
use crate::report::Report;
use crate::report::clauses::{Clauses, Paragraph};
use crate::scenario::ArticleLine;

/// The section: every clause with its article, or, where the file cites any, with the word that it cites none.
pub(super) fn section(report: &Report, language: &Language) -> Section {
    let clauses = &report.clauses;
    let mut blocks = vec![Block::Paragraph(language.say("clauses-about"))];
    for (chapter, paragraphs) in clauses.chapters() {
        let paragraphs: Vec<Sentence> = paragraphs.into_iter().map(|paragraph| numbered(clauses, paragraph)).collect();
        blocks.push(Block::Fold(chapter.in_language(language), told(&paragraphs, language)));
    }
    blocks.extend(told(&clauses.coverage.sentences(), language));
    if !clauses.coverage.articles.is_empty() {
        blocks.push(Block::Table(articles(clauses, language)));
    }
    Section { id: "clauses", title: language.say("clauses"), blocks }
}

/// `12. Overall … (Art. 5; rules.duty, line 41)`.
fn numbered(clauses: &Clauses, (number, paragraph): (usize, &Paragraph)) -> Sentence {
    let with = [
        ("number", Argument::number(number)),
        ("text", paragraph.text.clone().into()),
        ("citation", clauses.citation(paragraph).into()),
    ];
    Sentence::of("clause-numbered", with)
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
