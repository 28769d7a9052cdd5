//! What Word and Excel files say of themselves, and where they find the result inside.

use super::container::Entry;
use super::embedded::PART;
use super::visible::xml;
use super::{Subject, Unwritable, relations};

const CORE: &str = "docProps/core.xml";
const RELATIONS: &str = "_rels/.rels";
const TYPES: &str = "[Content_Types].xml";

/// A part that another one is related to.
pub(super) struct Part {
    /// The identifier of the relation.
    pub id: String,
    /// What the relation is.
    pub kind: &'static str,
    /// Where it leads, from the part whose relation it is.
    pub target: String,
}

/// Ties a new part of a type to a part whose relations stand in `main`.
pub(super) fn tie(
    entries: &mut Vec<Entry>,
    main: &str,
    part: &Part,
    (entry, kind): (Entry, &str),
) -> Result<(), Unwritable> {
    relate(entries, main, &part.id, part.kind, &part.target)?;
    declare(entries, &entry.name, kind)?;
    entries.push(entry);
    Ok(())
}

/// Puts title, language and, where it is told, the time into the parts of a package, and ties the custom XML part to its main part,
/// whose relations stand in `main`.
pub(super) fn put(entries: &mut Vec<Entry>, subject: Subject<'_>, main: &str) -> Result<(), Unwritable> {
    let kind = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    let wrong = |why: String| Unwritable(format!("{RELATIONS}: {why}"));
    let related = relations::lines(&text(entries, RELATIONS)).map_err(wrong)?;
    // A program that saved the package may have given the part another name.
    let there = related.iter().find(|line| line.attribute("Type") == kind).map(|line| line.target(""));
    set(entries, there.as_deref().unwrap_or(CORE), core(subject));
    if there.is_none() {
        relate(entries, RELATIONS, "onusCore", kind, CORE)?;
        let kind = "application/vnd.openxmlformats-package.core-properties+xml";
        declare(entries, CORE, kind)?;
    }
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
    relate(entries, main, "onusResult", kind, &format!("../{PART}"))?;
    declare(entries, PART, "application/xml")
}

fn core(subject: Subject<'_>) -> String {
    let head = &subject.report.head;
    let written = subject.stamp.map_or_else(String::new, |stamp| {
        ["created", "modified"]
            .map(|what| format!("<dcterms:{what} xsi:type=\"dcterms:W3CDTF\">{stamp}</dcterms:{what}>"))
            .concat()
    });
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">{written}<dc:identifier>{}</dc:identifier>\
         <dc:language>{}</dc:language><dc:title>{}</dc:title></cp:coreProperties>",
        head.digest,
        subject.document.language.about().tag,
        xml(&subject.document.title),
    )
}

fn relate(entries: &mut Vec<Entry>, part: &str, id: &str, kind: &str, target: &str) -> Result<(), Unwritable> {
    let relation = format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"/>");
    before_end(entries, part, "</Relationships>", &relation)
}

fn declare(entries: &mut Vec<Entry>, part: &str, kind: &str) -> Result<(), Unwritable> {
    before_end(entries, TYPES, "</Types>", &format!("<Override PartName=\"/{part}\" ContentType=\"{kind}\"/>"))
}

/// Puts a text before the end tag of a part.
fn before_end(entries: &mut Vec<Entry>, part: &str, end: &str, what: &str) -> Result<(), Unwritable> {
    let text = text(entries, part);
    let at = text.rfind(end).ok_or_else(|| Unwritable(format!("{part}: there is no `{end}`")))?;
    set(entries, part, format!("{}{what}{}", &text[..at], &text[at..]));
    Ok(())
}

fn text(entries: &[Entry], part: &str) -> String {
    let found = entries.iter().find(|entry| entry.name == part);
    found.map(|entry| String::from_utf8_lossy(&entry.bytes).into_owned()).unwrap_or_default()
}

fn set(entries: &mut Vec<Entry>, part: &str, text: String) {
    match entries.iter_mut().find(|entry| entry.name == part) {
        Some(entry) => entry.bytes = text.into_bytes(),
        None => entries.push(Entry::new(part, text)),
    }
}
