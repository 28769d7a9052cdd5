//! PDF by Typst: tagged after PDF/UA-1, with the result and the scenario attached.
//!
//! The template `data/document/page.typ` is fixed; everything that a document says reaches it as data (`content`), so that no text is
//! ever read as markup. Nothing is taken from the system: no file, no typeface, no clock, no network.

mod attached;
mod content;
mod fit;
mod letters;
mod world;

pub(super) use attached::{is_reading, made, parts};

use std::collections::BTreeSet;

use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst::layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::{Language, Stamp, Subject, Typeface, Unwritable};
use letters::Letters;
use world::{Inputs, Typefaces};

/// How many letters a refusal names.
const NAMED: usize = 12;

/// The bytes of the PDF; the same for the same subject.
///
/// # Errors
/// [`Unwritable`] where the language has letters that no typeface has, where a typeface cannot be read, or where Typst refuses.
pub(super) fn write(subject: Subject<'_>) -> Result<Vec<u8>, Unwritable> {
    let typefaces = Typefaces::with(subject.typefaces)?;
    lacking(&subject.document.language, &typefaces.letters).map_or(Ok(()), Err)?;
    let inputs = Inputs::new(content::content(subject, &typefaces)?.to_string(), typefaces);
    let document = typst::compile::<PagedDocument>(&inputs).output.map_err(|errors| refused(&errors))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| Unwritable(error.to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(&subject.report.head.digest),
        timestamp: subject.stamp.and_then(timestamp),
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&document, &options).map_err(|errors| refused(&errors));
    // What Typst remembers of one document is of no use to the next.
    typst::comemo::evict(0);
    bytes
}

/// Why no PDF can be written in a language with some typefaces beside those that come along.
pub(super) fn refusal(language: &Language, own: &[Typeface]) -> Option<Unwritable> {
    match Typefaces::with(own) {
        Ok(typefaces) => lacking(language, &typefaces.letters),
        Err(unreadable) => Some(unreadable),
    }
}

/// What is said where a language has letters that no typeface has: they would show as boxes.
fn lacking(language: &Language, letters: &Letters) -> Option<Unwritable> {
    let words = language.words();
    let absent: BTreeSet<char> =
        words.chars().filter(|letter| letter.is_alphabetic() && !letters.has(*letter)).collect();
    if absent.is_empty() {
        return None;
    }
    let about = language.about();
    let named: Vec<String> =
        absent.iter().take(NAMED).map(|letter| format!("{letter} U+{:04X}", u32::from(*letter))).collect();
    Some(Unwritable(format!(
        "no typeface has {} letters of {} ({}), such as {}; name one that has them with `--font FILE`, or take another form, such as `--to html`",
        absent.len(),
        about.name,
        about.tag,
        named.join(", ")
    )))
}

/// A time as PDF tells it.
fn timestamp(stamp: Stamp) -> Option<Timestamp> {
    let [year, month, day, hour, minute, second] = stamp.parts();
    let small = |part: i64| u8::try_from(part).ok();
    let year = i32::try_from(year).ok()?;
    Datetime::from_ymd_hms(year, small(month)?, small(day)?, small(hour)?, small(minute)?, small(second)?)
        .map(Timestamp::new_utc)
}

/// What Typst says.
fn refused(errors: &[SourceDiagnostic]) -> Unwritable {
    let words: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    Unwritable(words.join("; "))
}
