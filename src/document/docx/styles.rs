//! The styles of a document, found in a template by their names; what it lacks of ours is added.

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::super::Unwritable;
use super::template::{STYLES, Template};

/// The names of the styles that a body uses. Word names its own in English in every language and gives them other identifiers.
const USED: [&str; 9] = [
    "heading 1",
    "heading 2",
    "caption",
    "Onus Cell",
    "Onus Note",
    "Onus Point",
    "Onus Term",
    "Onus Code",
    "Onus Table",
];

/// The styles of a document.
pub(super) struct Styles {
    /// Identifiers by name.
    identifiers: BTreeMap<String, String>,
    /// The part.
    pub text: String,
}

/// A style in a part.
struct Style {
    name: String,
    identifier: String,
    text: String,
}

impl Styles {
    /// The styles of a template, with what it lacks of ours.
    pub(super) fn of(template: &Template) -> Result<Self, Unwritable> {
        let wrong = |why: String| Unwritable(format!("{STYLES}: {why}"));
        let text = template.text(STYLES).map_err(|error| Unwritable(error.to_string()))?;
        let own = styles(text).map_err(wrong)?;
        let mut identifiers: BTreeMap<String, String> =
            own.iter().map(|style| (style.name.to_lowercase(), style.identifier.clone())).collect();
        let taken: BTreeSet<&str> = own.iter().map(|style| style.identifier.as_str()).collect();
        let shipped = Template::shipped().map_err(|error| Unwritable(error.to_string()))?;
        let ours = styles(shipped.text(STYLES).map_err(|error| Unwritable(error.to_string()))?).map_err(wrong)?;
        let mut added = String::new();
        for style in ours.iter().filter(|style| USED.contains(&style.name.as_str())) {
            if identifiers.contains_key(&style.name.to_lowercase()) {
                continue;
            }
            if taken.contains(style.identifier.as_str()) {
                let (name, id) = (&style.name, &style.identifier);
                return Err(wrong(format!("the identifier `{id}` is that of another style than `{name}`: rename it")));
            }
            added.push_str(&style.text);
            identifiers.insert(style.name.to_lowercase(), style.identifier.clone());
        }
        let end = text.rfind("</w:styles>").ok_or_else(|| wrong("it has no end".to_owned()))?;
        Ok(Self { identifiers, text: format!("{}{added}{}", &text[..end], &text[end..]) })
    }

    /// The identifier of a style that a body uses.
    pub(super) fn identifier<'a>(&'a self, name: &'a str) -> &'a str {
        self.identifiers.get(&name.to_lowercase()).map_or(name, String::as_str)
    }
}

fn styles(part: &str) -> Result<Vec<Style>, String> {
    let mut reader = Reader::from_str(part);
    let mut found = Vec::new();
    let mut open: Option<(u64, Style)> = None;
    loop {
        let from = reader.buffer_position();
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Start(tag) if tag.name().as_ref() == "w:style" => {
                let identifier = value(&tag, "w:styleId").unwrap_or_default();
                open = Some((from, Style { name: String::new(), identifier, text: String::new() }));
            }
            Event::Empty(tag) if tag.name().as_ref() == "w:name" => {
                if let (Some((_, style)), Some(name)) = (&mut open, value(&tag, "w:val")) {
                    style.name = name;
                }
            }
            Event::End(tag) if tag.name().as_ref() == "w:style" => {
                let (from, mut style) = open.take().ok_or("a style ends that has not begun")?;
                let range = usize::try_from(from).ok().zip(usize::try_from(reader.buffer_position()).ok());
                style.text = range.and_then(|(from, to)| part.get(from..to)).unwrap_or_default().to_owned();
                found.push(style);
            }
            Event::Eof => return Ok(found),
            _ => {}
        }
    }
}

fn value(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    tag.try_get_attribute(name).ok().flatten().map(|found| found.value.into_owned())
}
