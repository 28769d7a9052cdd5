//! The result inside a document: what `verify` needs to write the document again.
//!
//! In a page it is a script element that holds data; in Word and Excel files a custom XML part, which these programs keep when they
//! save; in a data package it is `result.json`; to a PDF it is attached under this name.

use std::collections::BTreeSet;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use serde_json::Value;

use super::container::{Entry, unpack};
#[cfg(feature = "pdf")]
use super::pdf;
use super::relations::{self, Line};
use super::{Paper, Stamp, Subject, html};

/// The name of the custom XML part.
pub(super) const PART: &str = "customXml/onus.xml";
/// How a PDF begins (ISO 32000-1, 7.5.2).
pub const PDF: &[u8] = b"%PDF-";
/// The folder of such parts.
const FOLDER: &str = "customXml/";
/// The namespace of its root.
const NAMESPACE: &str = "urn:onus:result:1";
/// The result in a data package.
pub(super) const RESULT: &str = "result.json";
/// What describes a data package.
pub(super) const PACKAGE: &str = "datapackage.json";

/// What a document was made from, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Made {
    /// The name of its form: `docx`.
    pub form: String,
    /// The tag of its language.
    pub language: String,
    /// When it says that it was written.
    pub stamp: Option<Stamp>,
    /// SHA-256, as hex, of the user's own template that it was written in.
    pub template: Option<String>,
    /// The paper of its pages, where it has any.
    pub paper: Paper,
    /// SHA-256, as hex, of each of the user's own typefaces that it was set in.
    pub typefaces: Vec<String>,
    /// The bytes of its result: what the form `json` writes.
    pub result: Vec<u8>,
}

/// What the bytes of a document were made from; `None` where they carry no result.
#[must_use]
pub fn made(bytes: &[u8]) -> Option<Made> {
    if let Some((language, result)) = html::embedded(bytes) {
        return Some(Made { form: "html".to_owned(), language, result, ..Made::default() });
    }
    #[cfg(feature = "pdf")]
    if bytes.starts_with(PDF) {
        return pdf::made(bytes);
    }
    let entries = unpack(bytes)?;
    let find = |name: &str| entries.iter().find(|entry| entry.name == name).map(|entry| entry.bytes.as_slice());
    if let (Some(result), Some(package)) = (find(RESULT), find(PACKAGE)) {
        return of_package(result, package);
    }
    // Word and Excel give the part another name when they save.
    entries.iter().filter(|entry| entry.name.starts_with(FOLDER)).find_map(|entry| of_part(&entry.bytes))
}

/// The files in a container, or the pages of a PDF and what is attached to it, by name; `None` where the bytes are neither.
#[must_use]
pub fn parts(bytes: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    #[cfg(feature = "pdf")]
    if bytes.starts_with(PDF) {
        return pdf::parts(bytes);
    }
    unpack(bytes).map(|entries| entries.into_iter().map(|entry| (entry.name, entry.bytes)).collect())
}

/// Whether a panic of this thread is caught here and only means that bytes are no document of ours: the reader of PDF overflows at some
/// hostile files. A program that tells of panics says nothing of these.
#[must_use]
pub fn panics_are_caught() -> bool {
    #[cfg(feature = "pdf")]
    return pdf::is_reading();
    #[cfg(not(feature = "pdf"))]
    false
}

/// The custom XML part of a form of a subject.
pub(super) fn part(form: &str, subject: Subject<'_>) -> Entry {
    let result = subject.canonical();
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<result xmlns=\"{NAMESPACE}\" form=\"{form}\" language=\"{}\"",
        subject.document.language.about().tag
    );
    if let Some(stamp) = subject.stamp {
        text.push_str(&format!(" written=\"{}\"", stamp.seconds()));
    }
    if let Some(template) = subject.template {
        text.push_str(&format!(" template=\"{}\"", template.digest()));
    }
    text.push('>');
    // JSON may hold two characters that XML may not: they stand as elements of their number.
    let escaped = quick_xml::escape::partial_escape(result);
    text.push_str(&escaped.replace('\u{fffe}', "<u>fffe</u>").replace('\u{ffff}', "<u>ffff</u>"));
    text.push_str("</result>");
    Entry::new(PART, text)
}

/// Takes out the results that earlier documents left in a package, whatever the program that saved it last calls their parts, with
/// their properties, their relations from the part whose relations stand in `main`, and their types in `types`.
///
/// # Errors
/// The name of a list that cannot be read, and why.
pub(super) fn take_out(entries: &mut Vec<Entry>, main: &str, types: &str) -> Result<(), (String, String)> {
    let mut gone: BTreeSet<String> = BTreeSet::new();
    for entry in entries.iter().filter(|entry| is_result(entry)) {
        let name = entry.name.trim_start_matches(FOLDER);
        let relations = format!("{FOLDER}_rels/{name}.rels");
        if let Some(list) = entries.iter().find(|one| one.name == relations) {
            let lines = relations::lines(&String::from_utf8_lossy(&list.bytes));
            let lines = lines.map_err(|why| (relations.clone(), why))?;
            gone.extend(lines.iter().map(|line| line.target(FOLDER)));
        }
        gone.extend([entry.name.clone(), relations]);
    }
    if gone.is_empty() {
        return Ok(());
    }
    entries.retain(|entry| !gone.contains(&entry.name));
    for entry in entries.iter_mut().filter(|entry| entry.name == main || entry.name == types) {
        let is_gone = |line: &Line| {
            gone.contains(line.attribute("PartName").trim_start_matches('/')) || gone.contains(&line.target("word/"))
        };
        let kept = relations::without(&String::from_utf8_lossy(&entry.bytes), is_gone);
        entry.bytes = kept.map_err(|why| (entry.name.clone(), why))?.into_bytes();
    }
    Ok(())
}

/// Whether a part is a result of ours, by the namespace of its root.
fn is_result(entry: &Entry) -> bool {
    let Ok(text) = std::str::from_utf8(&entry.bytes) else { return false };
    if !entry.name.starts_with(FOLDER) || !text.contains(NAMESPACE) {
        return false;
    }
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(Event::Start(root) | Event::Empty(root)) => return is_ours(&root),
            Ok(Event::Eof) | Err(_) => return false,
            Ok(_) => {}
        }
    }
}

fn is_ours(root: &BytesStart<'_>) -> bool {
    root.try_get_attribute("xmlns").ok().flatten().is_some_and(|found| found.value == NAMESPACE)
}

fn of_package(result: &[u8], package: &[u8]) -> Option<Made> {
    let package: Value = serde_json::from_slice(package).ok()?;
    let language = package["onus"]["language"].as_str()?.to_owned();
    let stamp = package["onus"]["written"].as_i64().and_then(Stamp::of);
    Some(Made { form: "zip".to_owned(), language, stamp, result: result.to_vec(), ..Made::default() })
}

fn of_part(bytes: &[u8]) -> Option<Made> {
    let mut reader = Reader::from_str(std::str::from_utf8(bytes).ok()?);
    let mut made = loop {
        match reader.read_event().ok()? {
            Event::Start(root) => break of_root(&root)?,
            Event::Eof => return None,
            _ => {}
        }
    };
    let mut text = String::new();
    let mut in_number = false;
    loop {
        match reader.read_event().ok()? {
            Event::Text(piece) if in_number => text.push(char::from_u32(u32::from_str_radix(&piece, 16).ok()?)?),
            Event::Text(piece) => text.push_str(&piece),
            Event::GeneralRef(name) => match name.resolve_char_ref().ok()? {
                Some(character) => text.push(character),
                None => text.push_str(quick_xml::escape::resolve_predefined_entity(&name)?),
            },
            Event::Start(_) => in_number = true,
            Event::End(end) if end.local_name().as_ref() == "u" => in_number = false,
            Event::End(_) => break,
            Event::Eof => return None,
            _ => {}
        }
    }
    made.result = text.into_bytes();
    Some(made)
}

/// What the root of the part tells; `None` where it is another's part.
fn of_root(root: &BytesStart<'_>) -> Option<Made> {
    let attribute = |name: &str| root.try_get_attribute(name).ok().flatten().map(|found| found.value.into_owned());
    if !is_ours(root) {
        return None;
    }
    Some(Made {
        form: attribute("form")?,
        language: attribute("language")?,
        stamp: attribute("written").and_then(|seconds| Stamp::of(seconds.parse().ok()?)),
        template: attribute("template"),
        ..Made::default()
    })
}
