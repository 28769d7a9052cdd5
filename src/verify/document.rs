//! Does a document say what its result says? It is written again from the result made anew, and every byte compared.

use std::collections::BTreeMap;

use super::{Check, NAMED, Remade, VerifyReport, verified};
use crate::data::Catalogue;
use crate::document::{Document, Language, Made, Subject, Template, form, made, parts};

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

/// Verifies the bytes of a document, written in the user's own template where one is given; `None` where they carry no result.
#[must_use]
pub fn verify_document(bytes: &[u8], catalogue: &Catalogue, template: Option<&Template>) -> Option<VerifiedDocument> {
    let inside = made(bytes)?;
    let (result, remade) = verified(&inside.result, catalogue);
    let written = match remade {
        Some(remade) => written(bytes, &inside, remade, template),
        None => Check::NotMade(vec!["the result inside cannot be made again".to_owned()]),
    };
    Some(VerifiedDocument { form: inside.form, result, written })
}

/// Writes the document again and compares.
fn written(bytes: &[u8], inside: &Made, remade: Remade, template: Option<&Template>) -> Check {
    let fails = |why: String| Check::Fails(vec![why]);
    let Some(form) = form(&inside.form) else {
        return Check::NotMade(vec![format!("this program does not write the form {}", inside.form)]);
    };
    let template = match (&inside.template, template) {
        (None, _) => None,
        (Some(digest), Some(template)) if template.digest() == digest => Some(template),
        (Some(digest), _) => {
            return Check::NotMade(vec![format!(
                "it was written in a template of its own, {digest}: name it with `--template`"
            )]);
        }
    };
    let language = match Language::of(&inside.language) {
        Ok(language) => language,
        Err(error) => return fails(error.to_string()),
    };
    let report = remade.report.with_building(&remade.run);
    let document = Document::of(&report, &language);
    match (form.write)(Subject { stamp: inside.stamp, template, ..Subject::of(&report, &document) }) {
        Err(error) => fails(error.to_string()),
        Ok(again) if again == bytes => Check::Holds,
        Ok(again) => Check::Fails(differences(bytes, &again)),
    }
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
