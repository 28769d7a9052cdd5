//! The method on one page: the key as a formula and in words, the rest in steps, and one state worked through.

use super::gaps_of;
use super::told::told;
use crate::document::{Block, Cell, Heading, Language, Section, Table};
use crate::exact::{self, Rational};
use crate::report::explain::Explanation;
use crate::report::{CriterionLine, CriterionUse, Figure, Method, Report, bracketed};
use crate::scenario::Mode;

/// The section.
pub(super) fn section(report: &Report, language: &Language) -> Section {
    let method = &report.method;
    let mut blocks = vec![
        Block::Paragraph(language.say(&format!("combine-{}", method.combine))),
        Block::Verbatim(method.formulas.join("\n")),
        Block::Paragraph(language.say("formula-signs")),
        Block::Terms(report.criteria.iter().zip(&method.criteria).map(|one| criterion(one, language)).collect()),
        Block::Paragraph(language.say("method-steps")),
        Block::List(steps(method, gaps_of(report), language)),
    ];
    if let Some(example) = &method.example {
        blocks.push(Block::Table(worked(example, language)));
        blocks.extend(told(&example.sentences, language));
    }
    Section { id: "method", title: language.say("method"), blocks }
}

/// A criterion in words: its weight, its indicator, how values become shares.
fn criterion((line, used): (&CriterionLine, &CriterionUse), language: &Language) -> (String, String) {
    let weight = language.decimal(&Method::weight(&line.weight));
    let how = match &used.by_origin {
        Some(rest) => language.say_with("by-origin", &[("rest", rest)]),
        None => language.say_with(&format!("normalise-{}", used.normalise), &[("formula", used.formula)]),
    };
    let years = line.years.in_language(language);
    let power = line.power().map(|power| language.decimal(&power));
    let with = [
        ("weight", power.as_deref().unwrap_or(&weight)),
        ("indicator", &line.source.reference),
        ("years", &years),
        ("how", &how),
    ];
    let name = if power.is_some() { "criterion-of-a-product" } else { "criterion-weighed" };
    (bracketed(&format!("{} ({})", line.label, line.name), line.contested), language.say_with(name, &with))
}

fn steps(method: &Method, gaps: &str, language: &Language) -> Vec<String> {
    let (people, origins, states) =
        (language.number(&method.people), language.count(method.origins), language.count(method.states));
    let mut steps = vec![
        language.say_with("step-people", &[("people", &people), ("origins", &origins), ("states", &states)]),
        language.say("step-fair-number"),
        match method.mode {
            Mode::Ledger if method.has_ways => language.say_with("step-ledger-ways", &[("gap", gaps)]),
            Mode::Ledger => language.say_with("step-ledger", &[("gap", gaps)]),
            Mode::Placement => language.say("step-placement"),
        },
    ];
    if !method.bars.is_empty() {
        steps.push(language.say_with("step-bars", &[("count", &language.count(method.bars.len()))]));
    }
    if method.limits > 0 {
        steps.push(language.say_with("step-limits", &[("count", &language.count(method.limits))]));
    }
    let goals: Vec<String> = method.goals.iter().map(|goal| language.say(&format!("goal-{goal}"))).collect();
    steps.push(language.say_with("step-goals", &[("goals", &language.list(&goals))]));
    steps.push(language.say("step-proof"));
    let rounding = language.say(&format!("rounding-{}", method.people_rounding));
    steps.push(language.say_with("step-rounding", &[("method", &rounding)]));
    if gaps != "none" {
        steps.push(language.say_with("step-gap", &[("gap", gaps)]));
    }
    steps
}

/// One state from its criteria to its obligation, exactly and as printed.
fn worked(one: &Explanation, language: &Language) -> Table {
    let row = |name: &str, exact: &Rational, shown: Figure| {
        let exact = language.decimal(&Method::brief(exact));
        vec![Cell::Words(name.to_owned()), Cell::Words(exact), Cell::number(shown)]
    };
    let mut rows = Vec::new();
    for (at, step) in one.steps.iter().enumerate() {
        if at == one.of_the_key {
            rows.push(row(&language.say("step-fair"), &one.fair, Figure::whole(one.fair_shown.clone())));
        }
        rows.push(row(&step.name.in_language(language), &step.exact, Figure::whole(step.shown.clone())));
    }
    let owed = Rational::from(one.obligation.clone());
    let total = row(&language.say(one.end()), &owed, Figure::whole(one.obligation.clone()));
    let key = language.decimal(&Method::brief(&one.key));
    let decimals = if exact::is_whole(&one.shared) { 0 } else { 6 };
    let people = language.number(&Figure::rounded(one.shared.clone(), decimals));
    let mut notes = vec![language.say_with("worked-key", &[("key", &key), ("people", &people)])];
    notes.extend((one.origins > 1).then(|| language.say("worked-origins")));
    Table {
        id: "worked-table".to_owned(),
        caption: language.say_with("worked", &[("title", &one.title.in_language(language))]),
        columns: vec![
            Heading::words(language.say("step")),
            Heading::words(language.say("exact")),
            Heading::numbers(language.say("shown")),
        ],
        rows,
        total: Some(total),
        notes,
    }
}
