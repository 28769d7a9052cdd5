//! The clause text of a scenario: numbered paragraphs, made from its values alone.

use super::{criteria, key, levels, limits, market, money, people, periods, rest};
use crate::language::{Argument, Sentence};
use crate::scenario::{ArticlesByPath, Scenario};

/// A paragraph of the clause text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// The chapter in which it stands; of a level with its name before it.
    pub chapter: Sentence,
    /// The table of the scenario that it words: `rules.duty`.
    pub path: String,
    /// The articles that the table implements.
    pub articles: Vec<String>,
    /// The line of the table in the file; none for a default, and for what was changed from outside.
    pub line: Option<usize>,
    /// The sentences.
    pub text: Sentence,
}

/// Paragraphs being written.
pub(super) struct Draft<'a> {
    /// What is worded: the scenario, or a level of it.
    pub scenario: &'a Scenario,
    /// The scenario at the top, which knows where everything stands in the file.
    whole: &'a Scenario,
    /// Its articles.
    articles: ArticlesByPath<'a>,
    paragraphs: Vec<Paragraph>,
}

impl<'a> Draft<'a> {
    /// Adds a paragraph about a table or a single parameter.
    pub fn add(&mut self, chapter: &'static str, path: &str, text: Sentence) {
        let chapter = Sentence::plain(chapter);
        let (chapter, path) = match &self.scenario.below {
            None => (chapter, path.to_owned()),
            Some(below) => {
                let with = [("level", Argument::text(&below.level)), ("chapter", chapter.into())];
                (Sentence::of("chapter-of-level", with), below.path_of(path))
            }
        };
        let line = self.line(&path);
        let articles = self.articles.of(&path).into_iter().map(str::to_owned).collect();
        self.paragraphs.push(Paragraph { chapter, articles, line, path, text });
    }

    /// The line of a table; of one that has no header of its own, that of what is first said in it.
    fn line(&self, path: &str) -> Option<usize> {
        let whole = self.whole;
        let inside = |one: &str| one.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        let said = whole.statements().iter().filter(|one| one.given && inside(&one.path)).map(|one| &one.place);
        let places = whole.tables().get(path).map_or_else(|| said.collect(), |table| vec![&table.place]);
        places.into_iter().filter(|place| place.file == whole.file).map(crate::diagnostic::Place::line).min()
    }

    /// Words a level of the scenario that is worded now.
    pub fn within(&mut self, level: &'a Scenario, words: impl FnOnce(&mut Self)) {
        let above = std::mem::replace(&mut self.scenario, level);
        words(self);
        self.scenario = above;
    }
}

/// The clause text, in the order in which the parts build on each other. It is a function of the values alone: whatever changes a
/// number or a word of the configuration changes it.
#[must_use]
pub fn paragraphs(scenario: &Scenario) -> Vec<Paragraph> {
    let mut draft = Draft { scenario, whole: scenario, articles: scenario.articles_by_path(), paragraphs: Vec::new() };
    people::parties(&mut draft);
    people::date(&mut draft);
    people::persons(&mut draft);
    people::measures(&mut draft);
    criteria::paragraphs(&mut draft);
    key::paragraphs(&mut draft);
    periods::paragraphs(&mut draft);
    limits::rules(&mut draft);
    limits::accords(&mut draft);
    limits::bars(&mut draft);
    limits::ways(&mut draft);
    rest::goals(&mut draft);
    rest::discharge(&mut draft);
    market::paragraphs(&mut draft);
    money::paragraphs(&mut draft);
    rest::review(&mut draft);
    rest::rounding(&mut draft);
    levels::paragraphs(&mut draft);
    draft.paragraphs
}
