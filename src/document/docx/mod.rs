//! Word: a template, ours or the user's own, with its placeholders filled.
//!
//! The template's styles, headers, footers and page stay as they are. `{{title}}` and `{{body}}`, each alone in a paragraph, are replaced in the
//! document, `{{title}}` and `{{digest}}` in headers and footers; styles of ours that the template lacks are added to its own.
//! Charts are Word's own where it has such ones, each with its table under it; others stand as their tables, which say the same.

mod body;
mod chart;
mod filled;
mod styles;
mod table;
mod template;

pub use template::{Template, WrongTemplate};

use super::container::{self, Entry};
use super::{Subject, Unwritable, embedded, properties};
use body::Writer;
use styles::Styles;

/// The document.
pub(super) fn write(subject: Subject<'_>) -> Result<Vec<u8>, Unwritable> {
    let shipped;
    let template = match subject.template {
        Some(template) => template,
        None => {
            shipped = Template::shipped().map_err(|error| Unwritable(error.to_string()))?;
            &shipped
        }
    };
    let styles = Styles::of(template)?;
    let language = &subject.document.language;
    let is_taken = |name: &str| template.parts.iter().any(|part| part.name == name);
    let (body, charts) = Writer::new(language, &styles, &is_taken).document(subject.document);
    let title = subject.document.title.as_str();
    let digest = subject.report.head.digest.as_str();
    let mut entries: Vec<Entry> = Vec::new();
    for entry in &template.parts {
        let filled = match entry.name.as_str() {
            template::DOCUMENT => filled::part(entry, &[("title", title)], Some(&body), language)?,
            name if template::is_margin(name) => {
                filled::part(entry, &[("title", title), ("digest", digest)], None, language)?
            }
            template::STYLES => Entry::new(template::STYLES, styles.text.clone()),
            _ => entry.clone(),
        };
        entries.push(filled);
    }
    for (number, part) in charts {
        let entry = Entry::new(&chart::name(number), part);
        properties::tie(&mut entries, template::RELATIONS, &chart::related(number), (entry, chart::KIND))?;
    }
    properties::put(&mut entries, subject, template::RELATIONS)?;
    entries.push(embedded::part("docx", subject));
    container::pack(&entries)
}
