//! Clauses as text, Markdown, CSV and JSON.

use std::fmt::Write as _;

use serde_json::json;

use super::{Clauses, Paragraph};
use crate::language::{Argument, Sentence};
use crate::report::csv::written;
use crate::report::json::canonical;
use crate::report::markdown::escaped;
use crate::report::rule::at_line;
use crate::report::table::wrapped;
use crate::scenario::{ArticleLine, Coverage};

/// The version of the JSON form.
const FORM: u32 = 1;

impl Paragraph {
    /// `Art. 5; rules.duty, line 41`, or that no article is cited.
    #[must_use]
    pub fn citation(&self) -> Sentence {
        let none = self.articles.is_empty().then(|| Argument::from(Sentence::plain("clause-no-article")));
        let articles = none.into_iter().chain(self.articles.iter().map(Argument::text));
        Sentence::verbatim(Argument::series(articles.chain([Argument::from(place(&self.path, self.line))])))
    }
}

/// Where something stands in the file: `rules.duty, line 41`.
fn place(path: &str, line: Option<usize>) -> Sentence {
    match line {
        Some(_) => at_line(path, line),
        None => Sentence::of("clause-from-outside", [("path", Argument::text(path))]),
    }
}

impl ArticleLine {
    fn heading(&self) -> String {
        let title = self.title.as_ref().map_or_else(String::new, |title| format!(": {title}"));
        format!("{}{title}", self.name)
    }

    fn state(&self) -> Sentence {
        let at_line = |(path, line): &(String, usize)| {
            Sentence::of("clauses-at-line", [("path", Argument::text(path)), ("line", Argument::text(line))]).into()
        };
        let paths = ("paths", Argument::list(self.paths.iter().map(at_line)));
        match (self.is_covered(), self.unlisted) {
            (false, _) => Sentence::plain("clauses-not-covered"),
            (true, true) => Sentence::of("clauses-cited-by", [paths]),
            (true, false) => Sentence::of("clauses-covered-by", [paths]),
        }
    }
}

impl Coverage {
    /// How many articles are covered and how many parameters cite one, in sentences.
    #[must_use]
    pub fn sentences(&self) -> Vec<Sentence> {
        let mut sentences = Vec::new();
        if let Some(whole) = &self.whole {
            sentences.push(Sentence::of("clauses-whole", [("article", Argument::text(whole))]));
        }
        if self.listed {
            let listed = self.articles.iter().filter(|article| !article.unlisted);
            let covered = listed.clone().filter(|article| article.is_covered()).count();
            let with = [("covered", Argument::number(covered)), ("listed", Argument::number(listed.count()))];
            sentences.push(Sentence::of("clauses-covered", with));
        }
        let some = Argument::number(self.parameters - self.without.len());
        let with = [("some", some), ("all", Argument::number(self.parameters))];
        sentences.push(Sentence::of("clauses-parameters", with));
        sentences
    }
}

impl Clauses {
    /// A sentence in the language of the clauses, without the marks of direction that plain text does not carry.
    fn words(&self, sentence: &Sentence) -> String {
        match &self.language {
            None => sentence.to_string(),
            Some(language) => {
                sentence.in_language(language).replace(['\u{200f}', '\u{2066}', '\u{2068}', '\u{2069}'], "")
            }
        }
    }

    /// `arden · clause code 3f…`, then what was asked for beside the file.
    fn head(&self) -> (String, Vec<String>) {
        let with = [("id", Argument::text(&self.id)), ("digest", Argument::text(&self.digest))];
        let asked = |asked: &String| self.words(&Sentence::of("clauses-asked", [("asked", Argument::text(asked))]));
        (self.words(&Sentence::of("clauses-code", with)), self.asked.iter().map(asked).collect())
    }

    fn say(&self, message: &'static str) -> String {
        self.words(&Sentence::plain(message))
    }
}

pub(super) fn text(clauses: &Clauses) -> String {
    let (code, asked) = clauses.head();
    let mut text = format!("{}\n{code}\n", wrapped(&clauses.title, ""));
    for asked in &asked {
        let _ = writeln!(text, "{}", wrapped(asked, "  "));
    }
    for (chapter, paragraphs) in clauses.chapters() {
        let _ = writeln!(text, "\n{}", clauses.words(chapter));
        for (number, paragraph) in paragraphs {
            let (said, citation) = (clauses.words(&paragraph.text), clauses.words(&paragraph.citation()));
            let _ = writeln!(text, "{}", wrapped(&format!("{number}. {said} [{citation}]"), "   "));
        }
    }
    let _ = writeln!(text, "\n{}", clauses.say("clauses-articles"));
    for sentence in clauses.coverage.sentences() {
        let _ = writeln!(text, "{}", wrapped(&clauses.words(&sentence), ""));
    }
    for article in &clauses.coverage.articles {
        let line = format!("- {}: {}", article.heading(), clauses.words(&article.state()));
        let _ = writeln!(text, "{}", wrapped(&line, "  "));
    }
    if clauses.list_parameters {
        let _ = writeln!(text, "\n{}", clauses.say("clauses-without"));
        for (path, line) in &clauses.coverage.without {
            let _ = writeln!(text, "{}", wrapped(&format!("- {}", clauses.words(&place(path, *line))), "  "));
        }
    }
    text
}

pub(super) fn markdown(clauses: &Clauses) -> String {
    let (code, asked) = clauses.head();
    let mut text = format!("# {}\n\n{code}\n\n", escaped(&clauses.title));
    for asked in &asked {
        let _ = writeln!(text, "- {}", escaped(asked));
    }
    text.push_str(&section(clauses));
    if clauses.list_parameters {
        let _ = writeln!(text, "### {}\n", clauses.say("clauses-without"));
        for (path, line) in &clauses.coverage.without {
            let _ = writeln!(text, "- {}", escaped(&clauses.words(&place(path, *line))));
        }
        text.push('\n');
    }
    text
}

/// The section of an annex: paragraphs, then articles.
pub(in crate::report) fn section(clauses: &Clauses) -> String {
    let mut text = format!("## {}\n\n", clauses.say("clauses"));
    for (chapter, paragraphs) in clauses.chapters() {
        let _ = writeln!(text, "### {}\n", clauses.words(chapter));
        for (number, paragraph) in paragraphs {
            let (said, citation) = (clauses.words(&paragraph.text), clauses.words(&paragraph.citation()));
            let _ = writeln!(text, "{number}\\. {} ({})\n", escaped(&said), escaped(&citation));
        }
    }
    let _ = writeln!(text, "### {}\n", clauses.say("clauses-articles"));
    for sentence in clauses.coverage.sentences() {
        let _ = writeln!(text, "- {}", escaped(&clauses.words(&sentence)));
    }
    if !clauses.coverage.articles.is_empty() {
        let (article, by) = (clauses.say("article"), clauses.say("covered-by"));
        let _ = writeln!(text, "\n| {article} | {by} |\n| --- | --- |");
    }
    for article in &clauses.coverage.articles {
        let state = clauses.words(&article.state());
        let _ = writeln!(text, "| {} | {} |", escaped(&article.heading()), escaped(&state));
    }
    text.push('\n');
    text
}

pub(super) fn csv(clauses: &Clauses) -> String {
    let mut rows = vec![["kind", "number", "article", "path", "line", "text"].map(str::to_owned).to_vec()];
    let at = |line: Option<usize>| line.map(|line| line.to_string()).unwrap_or_default();
    for (paragraph, number) in clauses.paragraphs.iter().zip(1..) {
        let articles = paragraph.articles.join("; ");
        let cells = ["paragraph".to_owned(), format!("{number}"), articles, paragraph.path.clone()];
        rows.push(cells.into_iter().chain([at(paragraph.line), paragraph.text.to_string()]).collect());
    }
    for article in &clauses.coverage.articles {
        let cells = ["article", "", &article.name, "", "", &article.state()].map(str::to_owned);
        rows.push(cells.to_vec());
    }
    for (path, line) in clauses.coverage.without.iter().filter(|_| clauses.list_parameters) {
        rows.push(["parameter", "", "", path, &at(*line), "implements no article"].map(str::to_owned).to_vec());
    }
    written(&rows)
}

pub(super) fn json(clauses: &Clauses) -> String {
    let paragraph = |(paragraph, number): (&Paragraph, usize)| {
        json!({
            "number": number, "chapter": paragraph.chapter, "path": paragraph.path, "articles": paragraph.articles,
            "line": paragraph.line, "text": paragraph.text,
        })
    };
    let article = |article: &ArticleLine| {
        json!({
            "name": article.name, "title": article.title, "covered": article.is_covered(), "listed": !article.unlisted,
            "paths": article.paths.iter().map(|(path, line)| json!({ "path": path, "line": line })).collect::<Vec<_>>(),
        })
    };
    let coverage = &clauses.coverage;
    let without = coverage.without.iter().map(|(path, line)| json!({ "path": path, "line": line }));
    canonical(&json!({
        "form": FORM,
        "kind": "clauses",
        "program": "onus",
        "version": env!("CARGO_PKG_VERSION"),
        "title": clauses.title,
        "id": clauses.id,
        "digest": clauses.digest,
        "asked": clauses.asked,
        "paragraphs": clauses.paragraphs.iter().zip(1..).map(paragraph).collect::<Vec<_>>(),
        "articles": coverage.articles.iter().map(article).collect::<Vec<_>>(),
        "whole": coverage.whole,
        "articles_listed": coverage.listed,
        "parameters": coverage.parameters,
        "parameters_without_article": coverage.without.len(),
        "parameters_without_article_list": clauses.list_parameters.then(|| without.collect::<Vec<_>>()),
    }))
}
