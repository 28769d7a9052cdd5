//! The clause text cannot drift: whatever number or word of a shipped scenario changes, the text changes, in every language.

use std::collections::BTreeSet;

use onus::data::Catalogue;
use onus::exact::{self, Rational};
use onus::report::clauses::paragraphs;
use onus::scenario::format::{SCENARIO, Shape, Word};
use onus::scenario::tree::{Table, Value};
use onus::scenario::{Draft, Says, Scenario, Statement, digest, is_parameter};

use super::languages::{assert_said, languages};
use super::read;

/// Parameters that need not change alone in any of these files, by the last part of their path: another word asks for other keys beside
/// it, a number must agree with another, a name must fit names elsewhere. Their text is made from the same values.
const NOT_ALONE: &[&str] = &[
    "place",
    "zero_share",
    "kind",
    "normalise",
    "absent",
    "mode",
    "combine",
    "missing",
    "total",
    "branch",
    "state",
    "members",
    "of",
    "cause",
    "quota",
    "accounts",
    "decisions_usd",
    "counts",
    "per_ru",
    "duty",
    "borne_by",
];
/// How many other values of such a one are tried, and of any other.
const TRIED: (usize, usize) = (2, 14);
/// Published keys that are walked too: those with forms that no scenario has.
const KEYS: &[&str] =
    &["un-scale-ten-states", "swp-svr-2013", "imf-quota-formula", "montreal-fund-2024", "bovens-bartsch-2016"];

/// The words that may stand at a path; none where something else does.
fn words(path: &str) -> &'static [Word] {
    let mut shape = &Shape::Table(&SCENARIO);
    for part in path.split('.') {
        shape = loop {
            match shape {
                Shape::Either(shapes) => {
                    let table = shapes.iter().find(|shape| matches!(shape, Shape::Table(_)));
                    shape = table.unwrap_or(&shapes[0]);
                }
                Shape::Table(spec) => match spec.fields.iter().find(|field| field.name == part) {
                    Some(field) => break &field.shape,
                    None => return &[],
                },
                Shape::Named(spec) => break Box::leak(Box::new(Shape::Table(spec))),
                Shape::Map(_, inner) => break inner,
                _ => return &[],
            }
        };
    }
    match shape {
        Shape::Word(words) => words,
        Shape::Either(shapes) => shapes
            .iter()
            .find_map(|shape| match shape {
                Shape::Word(words) => Some(*words),
                _ => None,
            })
            .unwrap_or_default(),
        _ => &[],
    }
}

/// Other values that might stand in the place of one, as TOML.
fn others(statement: &Statement, names: &[String]) -> Vec<String> {
    let Says::Value(value) = &statement.says else { return Vec::new() };
    if value.starts_with(['[', '{']) {
        return Vec::new();
    }
    let words = words(&statement.path);
    if !words.is_empty() {
        let quoted = words.iter().map(|word| format!("\"{}\"", word.name));
        return quoted.filter(|word| word != value).collect();
    }
    if let Ok(number) = exact::parse_quoted(value) {
        let one = Rational::ONE;
        let two = Rational::from(2);
        let all = [&number / &two, &number + &one, &number * &two, &number - &one, one, Rational::ZERO];
        return all
            .iter()
            .filter(|other| **other != number)
            .map(|other| format!("\"{}\"", exact::text(other)))
            .chain(all.iter().filter(|other| exact::is_whole(other) && **other != number).map(exact::text))
            .collect();
    }
    match value.as_str() {
        "true" => vec!["false".to_owned()],
        "false" => vec!["true".to_owned()],
        _ if value.starts_with('"') => {
            let all = ["Another text", "by-code", "larger-base"].into_iter().chain(names.iter().map(String::as_str));
            all.map(|name| format!("\"{name}\"")).filter(|other| other != value).collect()
        }
        _ => Vec::new(),
    }
}

/// The scenario with another value at a path; by a change of the tree where `--set` refuses, as it does for bars.
fn changed(text: &str, base: &Scenario, sets: &[&str], path: &str, value: &str) -> Option<Scenario> {
    let set = format!("{path}={value}");
    let all: Vec<&str> = sets.iter().copied().chain([set.as_str()]).collect();
    if let Ok(scenario) = read(text, &all) {
        return Some(scenario);
    }
    if !["never", "cohort", "transit"].iter().any(|table| path.starts_with(table)) {
        return None;
    }
    let draft = Draft::of(base);
    let mut tree = draft.tree().clone();
    put(&mut tree, path, value.trim_matches('"'));
    draft.with(tree).read(Catalogue::shipped()).ok().map(|(scenario, _)| scenario)
}

fn put(tree: &mut Table, path: &str, value: &str) {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let Some(node) = tree.get_mut(first) else { return };
    match (rest, &mut node.value) {
        (Some(rest), Value::Table(inner)) => put(inner, rest, value),
        (None, Value::Text(text)) => *text = value.to_owned(),
        (None, Value::Number(text)) => *text = value.to_owned(),
        _ => {}
    }
}

/// Everything that a text of a scenario may name: its own indicators, criteria, branches and groups, and some that ship.
fn names(scenario: &Scenario) -> Vec<String> {
    let levels = scenario.levels.iter().map(|level| &level.scenario);
    let own = std::iter::once(scenario).chain(levels).flat_map(|one| one.indicators.keys().chain(one.groups.keys()));
    let own: Vec<String> = own.cloned().collect();
    let key = &scenario.key;
    let parts = key.criteria.iter().map(|one| one.name.clone()).chain(key.branches.iter().map(|one| one.name.clone()));
    let shipped =
        ["population", "gdp-usd", "surface-area", "colonial-rule", "displaced-stock", "ldc", "eu-27", "others"];
    own.into_iter().chain(parts).chain(shipped.map(str::to_owned)).collect()
}

#[test]
fn whatever_changes_changes_the_text() {
    let (catalogue, languages) = (Catalogue::shipped(), languages());
    let keys = catalogue.keys().into_iter().filter(|(name, _)| KEYS.contains(name));
    let (mut walked, mut alone, mut same, mut texts) = (0, Vec::new(), Vec::new(), BTreeSet::new());
    for (name, text) in catalogue.scenarios().into_iter().chain(keys) {
        // Weights are changed one by one, so that their sum must not be held.
        let sets: &[&str] = if read(text, &["key.rescale=true"]).is_ok() { &["key.rescale=true"] } else { &[] };
        let base = read(text, sets).unwrap_or_else(|_| panic!("{name} is sound"));
        let before = paragraphs(&base);
        let names = names(&base);
        for statement in base.statements().iter().filter(|one| is_parameter(&one.path)) {
            let last = statement.path.rsplit('.').next().expect("a part").to_owned();
            let is_text = matches!(&statement.says, Says::Value(value) if value.starts_with('"'))
                && words(&statement.path).is_empty();
            let others = others(statement, &names);
            // Numbers and words are walked everywhere, free texts and names until one of their kind was changed.
            if others.is_empty() || statement.path == "key.rescale" || (is_text && texts.contains(&last)) {
                continue;
            }
            let tried = if NOT_ALONE.contains(&last.as_str()) { TRIED.0 } else { TRIED.1 };
            let read = others.iter().take(tried).filter_map(|other| changed(text, &base, sets, &statement.path, other));
            let Some(other) = read.into_iter().find(|other| digest(other) != digest(&base)) else {
                alone.push((last, format!("{name}: {}", statement.path)));
                continue;
            };
            let after = paragraphs(&other);
            if after == before {
                same.push(format!("{name}: {}", statement.path));
                continue;
            }
            for paragraph in after.iter().filter(|one| !before.contains(one)) {
                assert_said(name, &other, paragraph, &languages);
            }
            walked += 1;
            texts.extend(is_text.then_some(last));
        }
    }
    assert!(same.is_empty(), "changes that no clause shows:\n{}", same.join("\n"));
    // Needs by origin sum with a total, the weights of a cause or a level and the parts of receivers with each other, and periods have
    // years of their own: none changes alone.
    alone.retain(|(last, path)| {
        !texts.contains(last)
            && !NOT_ALONE.contains(&last.as_str())
            && !path.contains("people.need.")
            && !path.contains("cause.")
            && !path.contains("substitution.receivers.")
            && (!path.contains(": level.") || last != "weight")
            && path != "decade-2015-2024: people.year"
    });
    assert!(alone.is_empty(), "never changed: {alone:#?}");
    assert!(walked > 500, "{walked} parameters were changed");
}
