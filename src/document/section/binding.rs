//! Which rules bind, where they stand in the scenario, and what each costs.

use std::collections::BTreeSet;

use super::Subject;
use super::told::told;
use crate::document::{Block, Cell, Heading, Language, Section, Table};
use crate::report::{Limit, Report};

/// The section, where the scenario has floors or caps, or something that has a price.
pub(super) fn section(subject: Subject<'_>) -> Option<Section> {
    let (report, language) = (subject.report, subject.language);
    if report.method.limits == 0 && subject.shares.limits.is_empty() && report.prices.is_empty() {
        return None;
    }
    let limits = &subject.shares.limits;
    let rules: BTreeSet<&str> = limits.iter().map(|limit| limit.rule.as_str()).collect();
    let count = language.count(rules.len());
    let all = language.count(report.method.limits);
    let mut blocks = vec![Block::Paragraph(language.say_with("binding-about", &[("all", &all), ("reached", &count)]))];
    if !limits.is_empty() {
        blocks.push(Block::Table(table(limits, language)));
        let words = limits.iter().map(|limit| Block::Verbatim(limit.words.clone())).collect();
        blocks.push(Block::Fold(language.say("binding-words"), words));
    }
    if report.head.prices {
        blocks.extend(prices(report, language));
    } else {
        blocks.push(Block::Paragraph(language.say("binding-no-prices")));
    }
    Some(Section { id: "binding", title: language.say("binding"), blocks })
}

/// What the rules cost, and how many are not told of.
pub(super) fn prices(report: &Report, language: &Language) -> Vec<Block> {
    let (sentences, more) = report.price_sentences();
    let more = more.map(|more| told(&[more], language));
    told(&sentences, language).into_iter().chain(more.into_iter().flatten()).collect()
}

fn table(limits: &[Limit], language: &Language) -> Table {
    let row = |limit: &Limit| {
        let words = [language.say(&format!("limit-{}", limit.kind)), limit.whom.in_language(language)];
        std::iter::once(Cell::rule(&limit.called, language)).chain(words.map(Cell::Words)).collect()
    };
    Table {
        id: "binding-table".to_owned(),
        caption: language.say("binding-table"),
        columns: ["rule", "kind", "reached"].map(|name| Heading::words(language.say(name))).into(),
        rows: limits.iter().map(row).collect(),
        total: None,
        notes: Vec::new(),
    }
}
