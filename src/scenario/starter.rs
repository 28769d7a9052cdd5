//! The scenario that `onus new` writes: complete, commented from the description of the format, every default written out.

use std::fmt::Write as _;

use super::format::{Field, Need, SCENARIO, Shape, TableSpec};

/// A table of the starting scenario: its path, and the values that are no defaults.
struct Section {
    path: &'static str,
    values: &'static [(&'static str, &'static str)],
}

const fn section(path: &'static str, values: &'static [(&'static str, &'static str)]) -> Section {
    Section { path, values }
}

/// Three invented states share a thousand people.
const SECTIONS: &[Section] = &[
    section(
        "",
        &[
            ("format", "1"),
            ("id", "\"my-scenario\""),
            ("title", "\"Three invented states share 1000 people\""),
            ("note", "\"A scenario to start from. The states and all numbers are invented.\""),
            ("as_of", "2024-12-31"),
        ],
    ),
    section("states", &[("population", "\"inhabitants\"")]),
    section("states.list.ARD", &[("name", "\"Arden\"")]),
    section("states.list.BEL", &[("name", "\"Belmar\"")]),
    section("states.list.COR", &[("name", "\"Corvia\"")]),
    section("groups.small", &[("states", "[\"BEL\", \"COR\"]")]),
    section(
        "indicator.inhabitants",
        &[
            ("kind", "\"extensive\""),
            ("unit", "\"people\""),
            ("values", "{ ARD = 6_000_000, BEL = 3_000_000, COR = 1_000_000 }"),
        ],
    ),
    section(
        "indicator.output",
        &[
            ("kind", "\"extensive\""),
            ("unit", "\"million USD\""),
            ("values", "{ ARD = 300_000, BEL = 150_000, COR = 50_000 }"),
        ],
    ),
    section(
        "indicator.hosted",
        &[("kind", "\"extensive\""), ("unit", "\"people\""), ("values", "{ ARD = 400, BEL = 500, COR = 100 }")],
    ),
    section("key", &[]),
    section("key.criteria.gdp", &[("label", "\"Capability: GDP\""), ("indicator", "\"output\""), ("weight", "0.70")]),
    section(
        "key.criteria.population",
        &[("label", "\"Capability: population\""), ("indicator", "\"inhabitants\""), ("weight", "0.30")],
    ),
    section("people", &[("total", "1_000"), ("mode", "\"ledger\"")]),
    section("rules.most", &[("kind", "\"cap\""), ("group", "\"small\""), ("applies", "\"each\""), ("people", "250")]),
    section(
        "never.own-state",
        &[("origin", "\"each\""), ("states", "\"origin\""), ("reason", "\"non-refoulement: the state of origin\"")],
    ),
    section("goals", &[("order", "[\"leximin-burden\", \"fewest-moves\", \"code-order\"]")]),
    section("actuals", &[("people", "\"hosted\"")]),
    section("rounding", &[("ties", "\"by-code\"")]),
    section("variants.population-only", &[("drop", "[\"key.criteria.gdp\"]"), ("rescale", "true")]),
    section("expect.adds-up", &[("that", "\"obligation people = 1000\"")]),
];

/// The text of the scenario that `onus new` writes.
#[must_use]
pub fn starter() -> String {
    let mut text = String::from(
        "# A scenario to start from. Every line without a leading # counts; what a line says by default is written out.\n\n",
    );
    let mut before: Option<&TableSpec> = None;
    for section in SECTIONS {
        let Some(spec) = spec_at(section.path) else { continue };
        let again = before.is_some_and(|before| std::ptr::eq(before, spec));
        if !section.path.is_empty() {
            text.push('\n');
            if !again {
                let _ = writeln!(text, "# {}", spec.doc);
            }
            let _ = writeln!(text, "[{}]", section.path);
        }
        for field in spec.fields {
            line(&mut text, section, field, again);
        }
        before = Some(spec);
    }
    text
}

/// A key with its value and what it means; a key that may be given and is not, as a comment, once for each kind of table.
fn line(text: &mut String, section: &Section, field: &Field, again: bool) {
    let given = section.values.iter().find(|(name, _)| *name == field.name).map(|(_, value)| (*value).to_owned());
    let has_section = SECTIONS.iter().any(|other| {
        let rest = other.path.strip_prefix(section.path).map(|rest| rest.trim_start_matches('.'));
        other.path != section.path && rest.is_some_and(|rest| rest.split('.').next() == Some(field.name))
    });
    // The keys of a table are said once for each kind of table; a table with sections of its own needs no line.
    let mute = again || (section.path.is_empty() && matches!(field.shape, Shape::Table(_) | Shape::Named(_)));
    match given.or_else(|| default(field)) {
        _ if has_section => {}
        Some(value) => commented(text, &format!("{} = {value}", field.name), (!again).then(|| meaning(field))),
        None if mute || (field.name == "clause" && !section.path.is_empty()) => {}
        None => commented(text, &format!("# {} =", field.name), Some(meaning(field))),
    }
}

/// A line with its comment beside it, or above it where it is long.
fn commented(text: &mut String, line: &str, comment: Option<String>) {
    let _ = match comment {
        None => writeln!(text, "{line}"),
        Some(comment) if line.chars().count() < 40 => writeln!(text, "{line:<39} # {comment}"),
        Some(comment) => writeln!(text, "# {comment}\n{line}"),
    };
}

/// What a key means, and the words that may stand there.
fn meaning(field: &Field) -> String {
    let words = match &field.shape {
        Shape::Word(words) | Shape::Words(words) => *words,
        Shape::Either([Shape::Word(words), ..]) => *words,
        _ => &[],
    };
    if words.len() < 2 {
        return field.doc.to_owned();
    }
    format!("{}: {}", field.doc, words.iter().map(|word| word.name).collect::<Vec<_>>().join(" | "))
}

/// The TOML text of a default, with the defaults inside it.
fn default(field: &Field) -> Option<String> {
    let Need::Default(text) = field.need else { return None };
    match &field.shape {
        Shape::Table(spec) => {
            let inner = spec.fields.iter().filter_map(|one| Some(format!("{} = {}", one.name, default(one)?)));
            Some(format!("{{ {} }}", inner.collect::<Vec<_>>().join(", ")))
        }
        _ => Some(text.to_owned()),
    }
}

/// The description of the table at a path.
fn spec_at(path: &str) -> Option<&'static TableSpec> {
    let mut spec = &SCENARIO;
    let mut parts = path.split('.').filter(|part| !part.is_empty());
    while let Some(part) = parts.next() {
        match &spec.fields.iter().find(|field| field.name == part)?.shape {
            Shape::Table(inner) => spec = inner,
            Shape::Named(inner) => {
                parts.next()?;
                spec = inner;
            }
            _ => return None,
        }
    }
    Some(spec)
}

/// A shipped scenario or published key as a file of one's own: its schema lies beside it.
#[must_use]
pub fn started_from(text: &str) -> String {
    match text.split_once('\n') {
        Some((first, rest)) if first.starts_with("#:schema") => format!("#:schema ./scenario.schema.json\n{rest}"),
        _ => text.to_owned(),
    }
}
