//! Thousands of changes to every form: none goes unnoticed.
//!
//! A document that is written again depends on what the one at hand carries alone, so it is written once for each such content.

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};
use std::sync::{Arc, Mutex};

use onus::data::Catalogue;
use onus::document::{FORMS, made, parts};
use onus::verify::{Check, Own, Rewritten, verify};
use rayon::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::{arden, written};

/// Changes of each kind to each form.
const CHANGES: u64 = 3_000;

/// Numbers that look random, the same in every run (Steele, Lea and Flood, 2014, "Fast splittable pseudorandom number generators").
fn number(seed: u64) -> usize {
    let mut mixed = seed.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    usize::try_from((mixed ^ (mixed >> 31)) >> 1).expect("64 bits")
}

/// What documents are written again as, by what they carry.
#[derive(Default)]
struct Verifier(Mutex<BTreeMap<Vec<u8>, Arc<Rewritten>>>);

impl Verifier {
    /// Whether `verify` finds that everything holds.
    fn holds(&self, bytes: &[u8]) -> bool {
        let Some(inside) = made(bytes) else { return verify(bytes, Catalogue::shipped()).holds() };
        let carried = format!("{inside:?}").into_bytes();
        let known = self.0.lock().expect("no panic").get(&carried).cloned();
        let rewritten = known.unwrap_or_else(|| {
            let rewritten = Arc::new(Rewritten::of(&inside, Catalogue::shipped(), Own::default()));
            self.0.lock().expect("no panic").insert(carried, Arc::clone(&rewritten));
            rewritten
        });
        let verified = rewritten.compared(bytes);
        verified.result.holds() && verified.written == Check::Holds
    }
}

/// The forms that `verify` takes, with a document of each that holds.
fn documents(verifier: &Verifier) -> Vec<(&'static str, Vec<u8>)> {
    let report = arden();
    let forms = FORMS.iter().map(|form| form.name).filter(|name| !["md", "csv"].contains(name));
    let all: Vec<_> = forms.map(|name| (name, written(name, &report))).collect();
    assert_eq!(all.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["html", "docx", "xlsx", "pdf", "json", "zip"]);
    for (name, bytes) in &all {
        assert!(verifier.holds(bytes), "{name}: unchanged");
    }
    all
}

/// Changes the byte at one of `places` to another; a digit to another digit.
fn changed(bytes: &[u8], places: &[usize], seed: u64) -> (usize, Vec<u8>) {
    let at = places[number(2 * seed) % places.len()];
    let mut changed = bytes.to_vec();
    let by = number(2 * seed + 1);
    changed[at] = if bytes[at].is_ascii_digit() {
        b'0' + (bytes[at] - b'0' + 1 + u8::try_from(by % 9).expect("small")) % 10
    } else {
        bytes[at] ^ (1 + u8::try_from(by % 255).expect("small"))
    };
    (at, changed)
}

#[test]
fn any_changed_byte_is_noticed() {
    let verifier = Verifier::default();
    for (name, bytes) in documents(&verifier) {
        let everywhere: Vec<usize> = (0..bytes.len()).collect();
        (0..CHANGES).into_par_iter().for_each(|seed| {
            let (at, changed) = changed(&bytes, &everywhere, seed);
            assert!(!verifier.holds(&changed), "{name}: byte {at} of {}", bytes.len());
        });
    }
}

#[test]
fn any_changed_digit_of_a_text_is_noticed() {
    let verifier = Verifier::default();
    for (name, bytes) in documents(&verifier).into_iter().filter(|(name, _)| ["html", "json"].contains(name)) {
        let digits: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at].is_ascii_digit()).collect();
        (0..CHANGES).into_par_iter().for_each(|seed| {
            let (at, changed) = changed(&bytes, &digits, seed);
            assert!(!verifier.holds(&changed), "{name}: digit at {at}");
        });
    }
}

/// A container as the document's own is packed.
fn packed(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(name.as_str(), options).expect("a file");
        writer.write_all(bytes).expect("written");
    }
    writer.finish().expect("packed").into_inner()
}

/// As somebody does who unpacks a document, edits a figure, and packs it again.
#[test]
fn any_change_within_a_container_is_noticed() {
    let verifier = Verifier::default();
    for (name, bytes) in documents(&verifier).into_iter().filter(|(_, bytes)| bytes.starts_with(b"PK")) {
        let parts = parts(&bytes).expect("a container");
        assert!(packed(&parts) == bytes, "{name} is packed as before where nothing is changed");
        let digits: Vec<Vec<usize>> =
            parts.iter().map(|(_, part)| (0..part.len()).filter(|at| part[*at].is_ascii_digit()).collect()).collect();
        let with_digits: Vec<usize> = (0..parts.len()).filter(|part| !digits[*part].is_empty()).collect();
        (0..CHANGES).into_par_iter().for_each(|seed| {
            let part = with_digits[number(seed + CHANGES) % with_digits.len()];
            let mut edited = parts.clone();
            let (at, changed) = changed(&parts[part].1, &digits[part], seed);
            edited[part].1 = changed;
            assert!(!verifier.holds(&packed(&edited)), "{name}: digit at {at} of {}", parts[part].0);
        });
    }
}
