//! Placeholders in a part of a template, and the part with them filled.
//!
//! Word cuts a text into runs as it likes, so a placeholder is known by the whole text of its paragraph.

use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::super::container::Entry;
use super::super::visible::xml;
use super::super::{Language, Unwritable};
use super::body::run;

/// The most paragraphs in one another: one with a text box in a text box in a table holds a handful.
const DEEPEST: usize = 64;

/// A paragraph of a part.
struct Paragraph {
    /// Where it stands.
    range: Range<usize>,
    /// Where its properties stand, with their tags; empty where it has none.
    properties: Range<usize>,
    /// Its text.
    text: String,
}

/// The names of the placeholders in a part, in order.
pub(super) fn placeholders(part: &str) -> Result<Vec<String>, String> {
    let found = paragraphs(part)?;
    Ok(found.iter().filter_map(|paragraph| placeholder(&paragraph.text)).map(str::to_owned).collect())
}

/// A part with its placeholders filled: texts by name, and the body where there is one.
pub(super) fn part(
    entry: &Entry,
    texts: &[(&str, &str)],
    body: Option<&str>,
    language: &Language,
) -> Result<Entry, Unwritable> {
    let wrong = |why: String| Unwritable(format!("{}: {why}", entry.name));
    let part = std::str::from_utf8(&entry.bytes).map_err(|error| wrong(error.to_string()))?;
    let mut out = String::with_capacity(part.len() + body.map_or(0, str::len));
    let mut done = 0;
    for paragraph in paragraphs(part).map_err(wrong)? {
        let filled = match (placeholder(&paragraph.text), body) {
            (Some("body"), Some(body)) => body.to_owned(),
            (Some(name), _) => match texts.iter().find(|(one, _)| *one == name) {
                Some((_, text)) => {
                    let properties = directed(&part[paragraph.properties.clone()], language);
                    format!("<w:p>{properties}{}</w:p>", run(&xml(text), "", language))
                }
                None => continue,
            },
            _ => continue,
        };
        out.push_str(&part[done..paragraph.range.start]);
        out.push_str(&filled);
        done = paragraph.range.end;
    }
    out.push_str(&part[done..]);
    Ok(Entry::new(&entry.name, out))
}

/// `title` of ` {{title}} `.
fn placeholder(text: &str) -> Option<&str> {
    text.trim().strip_prefix("{{")?.strip_suffix("}}").map(str::trim)
}

/// The paragraphs that hold no other, in order.
fn paragraphs(part: &str) -> Result<Vec<Paragraph>, String> {
    let mut reader = Reader::from_str(part);
    let mut open: Vec<Paragraph> = Vec::new();
    let mut found = Vec::new();
    // Properties hold those before a recorded change.
    let (mut in_text, mut properties) = (false, Vec::new());
    loop {
        let from = position(&reader)?;
        let event = reader.read_event().map_err(|error| error.to_string())?;
        match &event {
            Event::Start(tag) => match tag.name().as_ref() {
                "w:p" if open.len() == DEEPEST => {
                    return Err(format!("more than {DEEPEST} paragraphs stand in one another"));
                }
                "w:p" => open.push(Paragraph { range: from..from, properties: from..from, text: String::new() }),
                "w:t" => in_text = true,
                "w:pPr" => properties.push(from),
                _ => {}
            },
            Event::Text(text) if in_text => {
                if let Some(paragraph) = open.last_mut() {
                    paragraph.text.push_str(text);
                }
            }
            Event::End(tag) => match tag.name().as_ref() {
                "w:p" => {
                    let mut paragraph = open.pop().ok_or("a paragraph ends that has not begun")?;
                    paragraph.range.end = position(&reader)?;
                    // A paragraph around a text box holds others: it is none to be filled.
                    if let Some(outer) = open.last_mut() {
                        outer.text.push('\u{fffc}');
                    }
                    found.push(paragraph);
                }
                "w:t" => in_text = false,
                "w:pPr" => {
                    let to = position(&reader)?;
                    if let (Some(paragraph), Some(from)) = (open.last_mut(), properties.pop()) {
                        paragraph.properties = from..to;
                    }
                }
                _ => {}
            },
            Event::Eof => break,
            _ => {}
        }
    }
    found.sort_by_key(|paragraph| paragraph.range.start);
    Ok(found)
}

/// How far a reader has read, in bytes.
fn position(reader: &Reader<&[u8]>) -> Result<usize, String> {
    usize::try_from(reader.buffer_position()).map_err(|error| error.to_string())
}

/// What stands behind `w:bidi` in the properties of a paragraph (ECMA-376, part 1, 17.3.1.26).
const BEHIND: [&str; 17] = [
    "adjustRightInd",
    "snapToGrid",
    "spacing",
    "ind",
    "contextualSpacing",
    "mirrorIndents",
    "suppressOverlap",
    "jc",
    "textDirection",
    "textAlignment",
    "textboxTightWrap",
    "outlineLvl",
    "divId",
    "cnfStyle",
    "rPr",
    "sectPr",
    "pPrChange",
];

/// Properties of a paragraph in the direction of a language.
fn directed(properties: &str, language: &Language) -> String {
    if !language.about().right_to_left || properties.contains("<w:bidi") {
        return properties.to_owned();
    }
    if properties.is_empty() {
        return "<w:pPr><w:bidi/></w:pPr>".to_owned();
    }
    let begins =
        |name: &&str| [" ", "/", ">"].iter().filter_map(|end| properties.find(&format!("<w:{name}{end}"))).min();
    let at = BEHIND.iter().filter_map(begins).min();
    let at = at.or_else(|| properties.rfind("</w:pPr>")).unwrap_or(properties.len());
    format!("{}<w:bidi/>{}", &properties[..at], &properties[at..])
}
