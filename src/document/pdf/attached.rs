//! What a PDF carries: its result, its scenario, and how it was made.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::Arc;

use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Object, Stream, String as Text};
use serde_json::{Value, json};

use crate::document::{Made, Paper, Stamp, Subject, Typeface, Unwritable};

/// The name of the attached result.
const RESULT: &str = "result.json";
/// The name of the attached scenario.
const SCENARIO: &str = "scenario.toml";
/// The name of what says how the document was made.
const MADE: &str = "document.json";

/// What is attached, as the template reads it.
pub(super) fn files(subject: Subject<'_>) -> Result<Value, Unwritable> {
    let language = &subject.document.language;
    let result = subject.canonical();
    let made = json!({
        "form": "pdf",
        "language": language.about().tag,
        "paper": subject.paper.name(),
        "typefaces": subject.typefaces.iter().map(Typeface::digest).collect::<Vec<_>>(),
        "written": subject.stamp.map(Stamp::seconds),
    });
    Ok(json!([
        { "name": RESULT, "kind": "application/json", "about": language.say("results"), "bytes": result },
        { "name": SCENARIO, "kind": "application/toml", "about": language.say("scenario"), "bytes": subject.report.record.scenario_text },
        { "name": MADE, "kind": "application/json", "about": language.say("reproduce"), "bytes": made.to_string() },
    ]))
}

/// What a PDF was made from; `None` where it carries no result, or where the bytes are no PDF.
pub(in crate::document) fn made(pdf: &[u8]) -> Option<Made> {
    let mut files = read(pdf, of)?;
    let made: Value = serde_json::from_slice(files.get(MADE)?).ok()?;
    let text = |value: &Value| value.as_str().map(str::to_owned);
    Some(Made {
        form: text(&made["form"])?,
        language: text(&made["language"])?,
        stamp: made["written"].as_i64().and_then(Stamp::of),
        paper: made["paper"].as_str().and_then(|name| name.parse::<Paper>().ok())?,
        typefaces: made["typefaces"].as_array()?.iter().filter_map(text).collect(),
        result: files.remove(RESULT)?,
        ..Made::default()
    })
}

/// The pages of a PDF and what is attached to it, by name; `None` where the bytes are no PDF.
pub(in crate::document) fn parts(pdf: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    read(pdf, |pdf| {
        let stream = |(at, page): (usize, &hayro_syntax::page::Page<'_>)| {
            (format!("page {}", at + 1), page.page_stream().unwrap_or_default().to_vec())
        };
        let pages = pdf.pages().iter().enumerate().map(stream);
        Some(pages.chain(of(pdf).unwrap_or_default()).collect())
    })
}

thread_local! {
    /// Whether this thread reads a PDF.
    static IS_READING: Cell<bool> = const { Cell::new(false) };
}

/// Reads a PDF. Its reader can panic at tables of hostile files, whose numbers overflow: such bytes are no PDF of ours.
fn read<T>(pdf: &[u8], read: impl Fn(&Pdf) -> Option<T>) -> Option<T> {
    let read = || read(&Pdf::new(Arc::new(pdf.to_vec())).ok()?);
    IS_READING.set(true);
    let found = std::panic::catch_unwind(std::panic::AssertUnwindSafe(read));
    IS_READING.set(false);
    found.ok().flatten()
}

/// Whether this thread reads a PDF.
pub(in crate::document) fn is_reading() -> bool {
    IS_READING.get()
}

/// What is attached, by name.
fn of(pdf: &Pdf) -> Option<BTreeMap<String, Vec<u8>>> {
    // Attached files are the leaves of a tree (ISO 32000-1, 7.9.6), which has one level for as few as ours.
    let catalogue: Dict<'_> = pdf.xref().get(pdf.xref().root_id())?;
    let trees: Dict<'_> = catalogue.get(b"Names".as_slice())?;
    let tree: Dict<'_> = trees.get(b"EmbeddedFiles".as_slice())?;
    let leaves: Array<'_> = tree.get(b"Names".as_slice())?;
    Some(leaves.iter::<Object<'_>>().filter_map(Object::into_dict).filter_map(|one| file(&one)).collect())
}

/// The name and the content of the file that a specification names (ISO 32000-1, 7.11.3).
fn file(file: &Dict<'_>) -> Option<(String, Vec<u8>)> {
    let name: Text<'_> = file.get(b"F".as_slice())?;
    let contents: Dict<'_> = file.get(b"EF".as_slice())?;
    let content: Stream<'_> = contents.get(b"F".as_slice())?;
    Some((String::from_utf8_lossy(name.get().as_ref()).into_owned(), content.decoded().ok()?))
}
