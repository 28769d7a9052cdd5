//! PDF by Typst: tagged after PDF/UA-1, with the result and the scenario attached.
//!
//! The template `data/document/page.typ` is fixed; everything that a document says reaches it as data (`content`), so that no text is
//! ever read as markup. Nothing is taken from the system: no file, no typeface, no clock, no network.

mod attached;
mod content;
mod fit;
mod letters;
mod world;

pub use attached::embedded;

use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst::layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::{Language, Subject, Unwritable};
use world::Inputs;

/// The bytes of the PDF; the same for the same subject.
///
/// # Errors
/// [`Unwritable`] where the language has letters that no typeface here has, or where Typst refuses.
pub(super) fn write(subject: Subject<'_>) -> Result<Vec<u8>, Unwritable> {
    refusal(&subject.document.language).map_or(Ok(()), Err)?;
    let inputs = Inputs::new(content::content(subject).to_string());
    let document = typst::compile::<PagedDocument>(&inputs).output.map_err(|errors| refused(&errors))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| Unwritable(error.to_string()))?;
    let options = PdfOptions { ident: Smart::Custom(&subject.report.head.digest), standards, ..PdfOptions::default() };
    let bytes = typst_pdf::pdf(&document, &options).map_err(|errors| refused(&errors));
    // What Typst remembers of one document is of no use to the next.
    typst::comemo::evict(0);
    bytes
}

/// Why no PDF can be written in a language: it has letters that no typeface here has.
pub(super) fn refusal(language: &Language) -> Option<Unwritable> {
    let about = language.about();
    let absent = language.words().chars().any(|letter| letter.is_alphabetic() && !letters::has(letter));
    absent.then(|| {
        Unwritable(format!(
            "PDF has no typeface with the letters of {} ({}), and would show boxes in their place; `--to html` shows them",
            about.name, about.tag
        ))
    })
}

/// What Typst says.
fn refused(errors: &[SourceDiagnostic]) -> Unwritable {
    let words: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    Unwritable(words.join("; "))
}
