//! Checks a tree against the description of the format: keys, types, words, numbers. Fills in defaults and turns the text
//! of numbers into numbers, so that whoever reads the tree afterwards finds what the description promises.

use std::collections::BTreeMap;

use super::format::{Bounds, Field, Keys, Need, PEOPLE_LIMIT, Shape, TableSpec, Word};
use super::number;
use super::tree::{Entry, Node, Table, Value};
use crate::diagnostic::{Diagnostic, Findings, Place, SourceFile, closest, is_deceptive, list};
use crate::exact::{self, Rational};
use crate::ids::StateId;

/// Checks one table; `place` is where it stands, and `complete` whether a missing key is worth a finding.
pub(super) fn table(
    table: &mut Table,
    place: &Place,
    spec: &'static TableSpec,
    complete: bool,
    findings: &mut Findings,
) {
    Shapes { complete, findings }.table(table, place, spec);
}

struct Shapes<'a> {
    complete: bool,
    findings: &'a mut Findings,
}

impl Shapes<'_> {
    fn error(&mut self, code: &'static str, place: &Place, what: impl Into<String>, fix: impl Into<String>) {
        self.findings.push(Diagnostic::error(code, Some(place.clone()), what, fix));
    }

    fn table(&mut self, table: &mut Table, place: &Place, spec: &'static TableSpec) {
        // A key that is most likely misspelt is not missing as well.
        let mut meant = Vec::new();
        for entry in &mut table.0 {
            match spec.fields.iter().find(|field| field.name == entry.key) {
                Some(field) => self.value(&mut entry.node, &field.shape, field.name),
                None => meant.extend(self.unknown_key(entry, spec)),
            }
        }
        for field in spec.fields {
            if table.get(field.name).is_none() && !meant.contains(&field.name) {
                self.absent(table, place, spec, field);
            }
        }
    }

    fn unknown_key(&mut self, entry: &Entry, spec: &'static TableSpec) -> Option<&'static str> {
        let near = closest(&entry.key, spec.fields.iter().map(|field| field.name));
        let fix = match near {
            Some(name) => format!("did you mean `{name}`?"),
            None => format!("known keys: {}", list(spec.fields.iter().map(|field| field.name))),
        };
        let what = format!("{} has no key `{}`", spec.title, entry.key.escape_debug());
        self.error("ONUS-S001", &entry.place, what, fix);
        near
    }

    fn absent(&mut self, table: &mut Table, place: &Place, spec: &'static TableSpec, field: &'static Field) {
        match field.need {
            Need::Optional => {}
            Need::Unless(other) if table.get(other).is_some() => {}
            Need::Required | Need::Unless(_) if self.complete => self.error(
                "ONUS-S002",
                place,
                format!("{} lacks `{}`", spec.title, field.name),
                format!("add `{}`: {}", field.name, field.doc),
            ),
            Need::Required | Need::Unless(_) => {}
            Need::Default(text) => {
                let mut node = default(text, place);
                self.value(&mut node, &field.shape, field.name);
                table.0.push(Entry { key: field.name.to_owned(), place: place.clone(), node });
            }
        }
    }

    fn value(&mut self, node: &mut Node, shape: &'static Shape, name: &str) {
        if let Value::Text(text) = &node.value
            && let Some(c) = text.chars().find(|c| is_deceptive(*c) || (c.is_control() && !matches!(c, '\n' | '\t')))
        {
            let what = format!("the text of `{name}` holds the character U+{:04X}, which is not shown", u32::from(c));
            self.error("ONUS-T002", &node.place.clone(), what, "remove it");
            return;
        }
        match shape {
            Shape::Any => {}
            Shape::Either(shapes) => self.either(node, shapes, name),
            Shape::Number(bounds) => self.number(node, *bounds, false, name),
            Shape::Whole(bounds) => self.number(node, *bounds, true, name),
            Shape::People => self.people(node, name),
            Shape::Year => self.year(node, name),
            Shape::Word(words) => self.word(node, words, name),
            Shape::Words(words) => self.each(node, name, |this, node| this.word(node, words, name)),
            Shape::Codes => self.set(node, name, |this, node| this.code(node, name)),
            Shape::Texts | Shape::Sequence => self.set(node, name, |this, node| this.value(node, &Shape::Text, name)),
            Shape::Code => self.code(node, name),
            Shape::Table(spec) => match &mut node.value {
                Value::Table(inner) => self.table(inner, &node.place, spec),
                _ => self.wrong_type(node, shape, name),
            },
            Shape::Named(spec) => self.named(node, shape, spec, name),
            Shape::Map(keys, inner) => self.map(node, shape, *keys, inner, name),
            Shape::Text => match &node.value {
                Value::Text(text) if text.trim().is_empty() => self.empty(node, name),
                Value::Text(_) => {}
                _ => self.wrong_type(node, shape, name),
            },
            Shape::Bool | Shape::Date if shape.fits(&node.value) => {}
            Shape::Bool | Shape::Date => self.wrong_type(node, shape, name),
        }
    }

    fn empty(&mut self, node: &Node, name: &str) {
        self.error("ONUS-S003", &node.place, format!("`{name}` is empty"), "write something, or leave the key out");
    }

    fn wrong_type(&mut self, node: &Node, shape: &Shape, name: &str) {
        let what = format!("`{name}` is {}, not {}", node.value.kind(), shape.kind());
        self.error("ONUS-S003", &node.place, what, format!("write {}", shape.kind()));
    }

    fn either(&mut self, node: &mut Node, shapes: &'static [Shape], name: &str) {
        let numeric = |text: &str| text.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c));
        let fitting = shapes.iter().find(|shape| match (shape, &node.value) {
            (Shape::Number(_), Value::Text(text)) => numeric(text),
            (Shape::Word(_) | Shape::Text, Value::Text(text)) => {
                !numeric(text) || !shapes.iter().any(|shape| matches!(shape, Shape::Number(_)))
            }
            (shape, value) => shape.fits(value),
        });
        match fitting {
            Some(shape) => self.value(node, shape, name),
            None => {
                let kinds = shapes.iter().map(Shape::kind).collect::<Vec<_>>().join(" or ");
                let what = format!("`{name}` is {}, not {kinds}", node.value.kind());
                self.error("ONUS-S003", &node.place.clone(), what, format!("write {kinds}"));
            }
        }
    }

    fn number(&mut self, node: &mut Node, bounds: Bounds, whole: bool, name: &str) {
        let read = match &node.value {
            Value::Number(text) => number::plain(text),
            Value::Text(text) => number::quoted(text),
            Value::Exact(_) => return,
            _ => {
                return self.wrong_type(
                    node,
                    if whole { &Shape::Whole(Bounds::Any) } else { &Shape::Number(Bounds::Any) },
                    name,
                );
            }
        };
        match read {
            Err(refused) => self.findings.push(refused.at(&node.place)),
            Ok(value) => {
                if whole && !exact::is_whole(&value) {
                    let what = format!("`{name}` is {}, not a whole number", node.place.text());
                    return self.error("ONUS-N007", &node.place.clone(), what, "write a whole number");
                }
                if let Some(range) = bounds.broken_by(&value) {
                    let what = format!("`{name}` is {}, and must be {range}", shown(node));
                    return self.error(
                        "ONUS-N006",
                        &node.place.clone(),
                        what,
                        format!("write a number that is {range}"),
                    );
                }
                node.value = Value::Exact(value);
            }
        }
    }

    fn people(&mut self, node: &mut Node, name: &str) {
        if let Value::Number(text) | Value::Text(text) = &node.value
            && exact::parse_quoted(text).is_ok()
            && !text.contains(['e', 'E'])
            && let Some((whole, after)) = text.split_once('.')
        {
            let fix = match after.len() == 3 && after.bytes().all(|b| b.is_ascii_digit()) {
                true => format!("people are whole numbers: write {whole}_{after} or {whole}, whichever is meant"),
                false => "people are whole numbers: write one without a point, as 6_000 for six thousand".to_owned(),
            };
            let what = format!("`{name}` is {text}, a count of people with a decimal point");
            return self.error("ONUS-N007", &node.place.clone(), what, fix);
        }
        let text = shown(node).to_owned();
        self.number(node, Bounds::NonNegative, true, name);
        if matches!(&node.value, Value::Exact(people) if people > &Rational::from(PEOPLE_LIMIT)) {
            let what = format!("`{name}` is {text}, more people than 10^15");
            self.error("ONUS-N006", &node.place.clone(), what, "check the exponent and the separators");
        }
    }

    fn year(&mut self, node: &mut Node, name: &str) {
        self.number(node, Bounds::Any, true, name);
        if let Value::Exact(year) = &node.value
            && !(Rational::from(-9999)..=Rational::from(9999)).contains(year)
        {
            let what = format!("`{name}` is {}, which is not a year", exact::text(year));
            self.error("ONUS-N006", &node.place.clone(), what, "write a year with four digits");
        }
    }

    fn word(&mut self, node: &Node, words: &'static [Word], name: &str) {
        let Value::Text(text) = &node.value else {
            return self.wrong_type(node, &Shape::Word(words), name);
        };
        if words.iter().any(|word| word.name == text) {
            return;
        }
        let fix = match closest(text, words.iter().map(|word| word.name)) {
            Some(word) => format!("did you mean \"{word}\"?"),
            None => format!("one of: {}", list(words.iter().map(|word| word.name))),
        };
        self.error("ONUS-S004", &node.place, format!("`{name}` cannot be \"{text}\""), fix);
    }

    fn code(&mut self, node: &Node, name: &str) {
        match &node.value {
            Value::Text(code) => self.sound(code, &node.place),
            _ => self.wrong_type(node, &Shape::Code, name),
        }
    }

    fn sound(&mut self, name: &str, place: &Place) {
        if !StateId::is_sound(name) {
            let what = format!("`{}` is not a name", name.escape_debug());
            let fix = format!("use ASCII letters, digits, - and _, at most {} of them, without spaces", StateId::LIMIT);
            self.error("ONUS-S011", place, what, fix);
        }
    }

    fn each(&mut self, node: &mut Node, name: &str, mut check: impl FnMut(&mut Self, &mut Node)) {
        match &mut node.value {
            Value::List(nodes) => nodes.iter_mut().for_each(|node| check(self, node)),
            _ => self.wrong_type(node, &Shape::Texts, name),
        }
    }

    fn set(&mut self, node: &mut Node, name: &str, check: impl FnMut(&mut Self, &mut Node)) {
        self.each(node, name, check);
        if let Value::List(nodes) = &node.value {
            self.alike(nodes.iter().filter_map(|node| match &node.value {
                Value::Text(text) => Some((text.as_str(), &node.place)),
                _ => None,
            }));
        }
    }

    /// Names that differ only by case or white space are one name to most readers.
    fn alike<'n>(&mut self, names: impl Iterator<Item = (&'n str, &'n Place)>) {
        let mut seen: BTreeMap<String, (&str, &Place)> = BTreeMap::new();
        for (name, place) in names {
            if let Some((before, at)) = seen.insert(name.trim().to_lowercase(), (name, place)) {
                let what = if before == name {
                    format!("`{}` stands here twice", name.escape_debug())
                } else {
                    format!(
                        "`{}` and `{}` differ only by case or white space",
                        before.escape_debug(),
                        name.escape_debug()
                    )
                };
                self.error(
                    "ONUS-S012",
                    place,
                    what,
                    format!("keep one of them: the other stands in line {}", at.line()),
                );
            }
        }
    }

    fn named(&mut self, node: &mut Node, shape: &Shape, spec: &'static TableSpec, name: &str) {
        let Value::Table(tables) = &mut node.value else { return self.wrong_type(node, shape, name) };
        for entry in &mut tables.0 {
            self.sound(&entry.key, &entry.place);
            match &mut entry.node.value {
                Value::Table(inner) => self.table(inner, &entry.node.place, spec),
                _ => self.wrong_type(&entry.node, &Shape::Table(spec), &entry.key),
            }
        }
        self.alike(tables.0.iter().map(|entry| (entry.key.as_str(), &entry.place)));
    }

    fn map(&mut self, node: &mut Node, shape: &Shape, keys: Keys, inner: &'static Shape, name: &str) {
        let Value::Table(table) = &mut node.value else { return self.wrong_type(node, shape, name) };
        for entry in &mut table.0 {
            match keys {
                Keys::Codes => self.sound(&entry.key, &entry.place),
                Keys::Years if !is_year(&entry.key) => {
                    let what = format!("`{}` is not a year", entry.key.escape_debug());
                    self.error("ONUS-N006", &entry.place, what, "write a year with four digits");
                }
                Keys::Years | Keys::Paths | Keys::Groups | Keys::Articles => {}
            }
            self.value(&mut entry.node, inner, &entry.key);
        }
        self.alike(table.0.iter().map(|entry| (entry.key.as_str(), &entry.place)));
    }
}

impl Shape {
    /// What a message calls it.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Text | Self::Code | Self::Word(_) => "a text",
            Self::Codes => "a list of codes",
            Self::Texts | Self::Sequence | Self::Words(_) => "a list of texts",
            Self::Number(_) => "a number",
            Self::Whole(_) | Self::People => "a whole number",
            Self::Year => "a year",
            Self::Bool => "true or false",
            Self::Date => "a date",
            Self::Table(_) | Self::Named(_) | Self::Map(..) => "a table",
            Self::Any => "anything",
            Self::Either(_) => "one of several",
        }
    }

    fn fits(&self, value: &Value) -> bool {
        match self {
            Self::Text | Self::Code | Self::Word(_) => matches!(value, Value::Text(_)),
            Self::Codes | Self::Texts | Self::Sequence | Self::Words(_) => matches!(value, Value::List(_)),
            Self::Number(_) | Self::Whole(_) | Self::People | Self::Year => {
                matches!(value, Value::Number(_) | Value::Exact(_))
            }
            Self::Bool => matches!(value, Value::Bool(_)),
            Self::Date => matches!(value, Value::Date(_)),
            Self::Table(_) | Self::Named(_) | Self::Map(..) => matches!(value, Value::Table(_)),
            Self::Any => true,
            Self::Either(shapes) => shapes.iter().any(|shape| shape.fits(value)),
        }
    }
}

impl Bounds {
    fn broken_by(self, value: &Rational) -> Option<&'static str> {
        let negative = value < &Rational::ZERO;
        match self {
            Self::Any => None,
            Self::NonNegative => negative.then_some("zero or more"),
            Self::Positive => (negative || value.is_zero()).then_some("more than zero"),
            Self::Share => (negative || value > &Rational::ONE).then_some("from 0 to 1"),
        }
    }
}

/// A default as a node that stands where its table does.
fn default(text: &str, place: &Place) -> Node {
    let file = SourceFile::new("default", text);
    // The texts are constants of the format; the tests read every one of them.
    let mut node = super::text::value(&file, 0).unwrap_or(Node {
        place: place.clone(),
        value: Value::Table(Table::default()),
        given: false,
    });
    node.place = place.clone();
    node.given = false;
    node
}

fn shown(node: &Node) -> &str {
    match &node.value {
        Value::Number(text) | Value::Text(text) => text,
        _ => node.place.text(),
    }
}

fn is_year(text: &str) -> bool {
    (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}
