//! The template of a Word document, looked at before anything is written.

use include_dir::{Dir, include_dir};

use super::super::container::{Entry, unpack};
use super::super::embedded;
use super::filled::placeholders;
use crate::report::sha256;

/// The parts of our own template.
static PARTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/data/document/docx");

/// The part with the text.
pub(super) const DOCUMENT: &str = "word/document.xml";
/// The part with the styles.
pub(super) const STYLES: &str = "word/styles.xml";
/// The part that says what every part is.
pub(super) const TYPES: &str = "[Content_Types].xml";

/// The relations of the part with the text.
pub(super) const RELATIONS: &str = "word/_rels/document.xml.rels";

/// What stands in place of a document in a Word template.
const OF_TEMPLATE: &str = "wordprocessingml.template.main+xml";

/// A template: a Word document with the placeholders `{{title}}` and `{{body}}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// Its parts in their order.
    pub(super) parts: Vec<Entry>,
    digest: String,
}

/// A file cannot serve as a template.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WrongTemplate {
    /// It is no Word document.
    #[error("this is no Word document (.docx or .dotx)")]
    NoDocument,
    /// It carries macros, which a document that is handed over must not.
    #[error("the template carries macros: save it as .docx")]
    Macros,
    /// A part of it cannot be read.
    #[error("{part}: {why}")]
    Part {
        /// The part.
        part: String,
        /// Why.
        why: String,
    },
    /// A placeholder is missing.
    #[error("the template has no paragraph with `{{{{{0}}}}}` alone in it: write it where the {0} is to stand")]
    Missing(&'static str),
    /// A placeholder of which there can be one stands there more than once.
    #[error("the template has {1} paragraphs with `{{{{{0}}}}}`: leave one")]
    Twice(&'static str, usize),
}

impl Template {
    /// Our own.
    ///
    /// # Errors
    /// None: a test reads it.
    pub(super) fn shipped() -> Result<Self, WrongTemplate> {
        let mut parts = Vec::new();
        collect(&PARTS, &mut parts);
        // Readers of the format look for the types first.
        parts.sort_by(|one, other| (one.name != TYPES, &one.name).cmp(&(other.name != TYPES, &other.name)));
        Self::of(parts, String::new())
    }

    /// A template of the user's own.
    ///
    /// # Errors
    /// [`WrongTemplate`].
    pub fn read(bytes: &[u8]) -> Result<Self, WrongTemplate> {
        Self::of(unpack(bytes).ok_or(WrongTemplate::NoDocument)?, sha256(bytes))
    }

    /// SHA-256 of its file, as hex.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.digest
    }

    fn of(mut parts: Vec<Entry>, digest: String) -> Result<Self, WrongTemplate> {
        // A document that was made here may serve as a template again: its own result is not that of the next.
        embedded::take_out(&mut parts, RELATIONS, TYPES).map_err(|(part, why)| WrongTemplate::Part { part, why })?;
        let types = parts.iter_mut().find(|part| part.name == TYPES).ok_or(WrongTemplate::NoDocument)?;
        let text = String::from_utf8_lossy(&types.bytes).into_owned();
        if text.contains("macroEnabled") || text.contains("vbaProject") {
            return Err(WrongTemplate::Macros);
        }
        types.bytes = text.replace(OF_TEMPLATE, "wordprocessingml.document.main+xml").into_bytes();
        let template = Self { parts, digest };
        template.text(STYLES)?;
        let count = |name: &str, found: &[String]| found.iter().filter(|one| one.as_str() == name).count();
        let unreadable = |part: &str| {
            let part = part.to_owned();
            move |why: String| WrongTemplate::Part { part, why }
        };
        let found = placeholders(template.text(DOCUMENT)?).map_err(unreadable(DOCUMENT))?;
        for name in ["title", "body"] {
            match count(name, &found) {
                0 => return Err(WrongTemplate::Missing(name)),
                1 => {}
                many => return Err(WrongTemplate::Twice(name, many)),
            }
        }
        for part in template.parts.iter().filter(|part| is_margin(&part.name)) {
            placeholders(template.text(&part.name)?).map_err(unreadable(&part.name))?;
        }
        Ok(template)
    }

    /// The text of a part.
    pub(super) fn text(&self, name: &str) -> Result<&str, WrongTemplate> {
        let part = self.parts.iter().find(|part| part.name == name).ok_or(WrongTemplate::NoDocument)?;
        let told = |_| WrongTemplate::Part { part: name.to_owned(), why: "the part is not UTF-8".to_owned() };
        std::str::from_utf8(&part.bytes).map_err(told)
    }
}

/// Whether a part is a header or a footer.
pub(super) fn is_margin(name: &str) -> bool {
    name.ends_with(".xml") && (name.starts_with("word/header") || name.starts_with("word/footer"))
}

fn collect(folder: &Dir<'_>, parts: &mut Vec<Entry>) {
    for file in folder.files() {
        // Windows has another separator.
        parts.push(Entry::new(&file.path().to_string_lossy().replace('\\', "/"), file.contents()));
    }
    folder.dirs().for_each(|inner| collect(inner, parts));
}
