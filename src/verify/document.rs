//! Does a document say what its result says? It is written again from the result made anew, and every byte compared.

use std::collections::BTreeMap;

use super::{Check, NAMED, Remade, VerifyReport, verified};
use crate::data::Catalogue;
use crate::document::{Document, Language, Made, Subject, Template, Typeface, form, made, parts};

/// How much of a line is shown on either side of a difference.
const SHOWN: usize = 60;

/// The checks of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifiedDocument {
    /// The name of its form: `docx`.
    pub form: String,
    /// The checks of the result inside.
    pub result: VerifyReport,
    /// Is every byte of the document what is written from this result?
    pub written: Check,
}

/// What of the user's own a document was written with and what it does not carry, and how much is done for an exact answer.
#[derive(Debug, Clone, Copy)]
pub struct Own<'a> {
    /// The template.
    pub template: Option<&'a Template>,
    /// The typefaces, in any order.
    pub typefaces: &'a [Typeface],
    /// How many times the usual work is done before an exact answer is given up.
    pub work: u32,
}

impl Default for Own<'_> {
    /// Nothing of one's own, the usual work.
    fn default() -> Self {
        Self { template: None, typefaces: &[], work: 1 }
    }
}

/// Verifies the bytes of a document; `None` where they carry no result.
#[must_use]
pub fn verify_document(bytes: &[u8], catalogue: &Catalogue, own: Own<'_>) -> Option<VerifiedDocument> {
    let inside = made(bytes)?;
    Some(Rewritten::of(&inside, catalogue, own).compared(bytes))
}

/// A document written again from what it carries: it depends on nothing else of its bytes.
#[derive(Debug, Clone)]
pub struct Rewritten {
    form: String,
    result: VerifyReport,
    /// Its bytes, or why there are none.
    bytes: Result<Vec<u8>, Check>,
}

impl Rewritten {
    /// The document that is written from what another carries.
    #[must_use]
    pub fn of(inside: &Made, catalogue: &Catalogue, own: Own<'_>) -> Self {
        let (result, remade) = verified(&inside.result, catalogue, own.work);
        let bytes = match remade {
            Some(remade) => written(inside, remade, own),
            None => Err(Check::NotMade(vec!["the result inside cannot be made again".to_owned()])),
        };
        Self { form: inside.form.clone(), result, bytes }
    }

    /// The checks of a document that carries the same.
    #[must_use]
    pub fn compared(&self, bytes: &[u8]) -> VerifiedDocument {
        let written = match &self.bytes {
            Ok(again) if again == bytes => Check::Holds,
            Ok(again) => Check::Fails(differences(bytes, again)),
            Err(check) => check.clone(),
        };
        VerifiedDocument { form: self.form.clone(), result: self.result.clone(), written }
    }
}

/// Writes a document again.
fn written(inside: &Made, remade: Remade, own: Own<'_>) -> Result<Vec<u8>, Check> {
    let form = form(&inside.form)
        .ok_or_else(|| Check::NotMade(vec![format!("this program does not write the form {}", inside.form)]))?;
    let not_here = |why| Check::NotMade(vec![why]);
    let template = template(inside, own).map_err(not_here)?;
    let typefaces = typefaces(inside, own).map_err(not_here)?;
    let fails = |why: String| Check::Fails(vec![why]);
    let language = Language::of(&inside.language).map_err(|error| fails(error.to_string()))?;
    let report = remade.report.with_building(&remade.run);
    let document = Document::of(&report, &language);
    let (stamp, paper) = (inside.stamp, inside.paper);
    let subject = Subject { stamp, template, paper, typefaces: &typefaces, ..Subject::of(&report, &document) };
    (form.write)(subject).map_err(|error| fails(error.to_string()))
}

/// The template that a document was written in, if not in ours.
fn template<'a>(inside: &Made, own: Own<'a>) -> Result<Option<&'a Template>, String> {
    match (&inside.template, own.template) {
        (None, _) => Ok(None),
        (Some(digest), Some(template)) if template.digest() == digest => Ok(Some(template)),
        (Some(digest), _) => {
            Err(format!("it was written in a template of its own, {digest}: name it with `--template`"))
        }
    }
}

/// The user's own typefaces that a document was set in, in their order.
fn typefaces(inside: &Made, own: Own<'_>) -> Result<Vec<Typeface>, String> {
    let find = |digest: &String| {
        let found = own.typefaces.iter().find(|typeface| typeface.digest() == digest).cloned();
        found.ok_or_else(|| format!("it was set in a typeface of its own, {digest}: name it with `--font`"))
    };
    inside.typefaces.iter().map(find).collect()
}

/// Where the bytes of a document differ from those written again, at most [`NAMED`] places.
fn differences(told: &[u8], found: &[u8]) -> Vec<String> {
    let (Some(told_parts), Some(found_parts)) = (parts(told), parts(found)) else {
        return vec![difference(told, found)];
    };
    let (told, found): (BTreeMap<_, _>, BTreeMap<_, _>) =
        (told_parts.into_iter().collect(), found_parts.into_iter().collect());
    let gone = found.keys().filter(|name| !told.contains_key(*name)).map(|name| format!("{name} is not in the file"));
    let new = told.keys().filter(|name| !found.contains_key(*name)).map(|name| format!("{name} does not belong in it"));
    let both = told.iter().filter_map(|(name, told)| Some((name, told, found.get(name)?)));
    let differ = both.filter(|(_, told, found)| told != found);
    let differ = differ.map(|(name, told, found)| format!("{name}, {}", difference(told, found)));
    let mut places: Vec<String> = differ.chain(gone).chain(new).take(NAMED).collect();
    if places.is_empty() {
        places.push("its parts are the same, but not how they are packed".to_owned());
    }
    places
}

/// The first place in which two texts differ.
fn difference(told: &[u8], found: &[u8]) -> String {
    let at = told.iter().zip(found).position(|(told, found)| told != found).unwrap_or(told.len().min(found.len()));
    let line = told[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
    let near = |bytes: &[u8]| {
        let (from, to) = (at.saturating_sub(SHOWN / 2), (at + SHOWN).min(bytes.len()));
        let text = String::from_utf8_lossy(bytes.get(from..to).unwrap_or_default()).into_owned();
        text.replace(char::is_control, " ")
    };
    format!("byte {} in line {line}: `{}` in the file, `{}` when written again", at + 1, near(told), near(found))
}
