//! Word, Excel and data packages: the figures of the report, the result inside, the same bytes, and nothing that acts.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use onus::document::{Document, FORMS, LANGUAGES, Language, Made, Stamp, Subject, form, made};
use onus::report::{self, Body, Report, Shares};
use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use crate::support;

mod charts;
mod docx;
mod naughty;
mod package;
mod template;
mod xlsx;

/// The forms that are containers with a result inside.
const CONTAINERS: [&str; 3] = ["docx", "xlsx", "zip"];

fn report() -> Report {
    Report::of(&support::run_text(&support::shipped("arden")).expect("a run"))
}

fn document(report: &Report) -> Document {
    Document::of(report, &Language::of("en").expect("English"))
}

fn shares(report: &Report) -> &Shares {
    match &report.body {
        Body::Shares(shares) => shares,
        Body::Conflict(_) => panic!("an allocation"),
    }
}

fn written(name: &str, subject: Subject<'_>) -> Vec<u8> {
    (form(name).expect("a form").write)(subject).expect("bytes")
}

/// The files of a container by name.
fn files(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a container");
    let file = |index: usize| {
        let mut file = archive.by_index(index).expect("a file");
        let date = file.last_modified().expect("a date");
        assert_eq!((date.year(), date.month(), date.day(), date.hour()), (1980, 1, 1, 0), "a clock in a container");
        let mut content = Vec::new();
        file.read_to_end(&mut content).expect("its content");
        (file.name().expect("a name").into_owned(), content)
    };
    (0..ZipArchive::new(Cursor::new(bytes)).expect("a container").len()).map(file).collect()
}

fn part(bytes: &[u8], name: &str) -> String {
    String::from_utf8(files(bytes).remove(name).unwrap_or_else(|| panic!("no {name}"))).expect("UTF-8")
}

/// Reads all of an XML text: every tag closes, every reference is known, every character may stand in XML.
fn assert_sound(name: &str, xml: &str) {
    let mut reader = Reader::from_str(xml);
    let mut depth = 0_i32;
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{name}: {error}")) {
            Event::Start(tag) => {
                tag.attributes().for_each(|one| assert!(one.is_ok(), "{name}: {one:?}"));
                depth += 1;
            }
            Event::End(_) => depth -= 1,
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0, "{name}: something is open at the end");
    let allowed =
        |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    assert!(xml.chars().all(allowed), "{name} has a character that XML has not");
}

#[test]
fn the_same_subject_gives_the_same_bytes_on_any_thread() {
    let report = report();
    let document = document(&report);
    for form in FORMS {
        let once = (form.write)(Subject::of(&report, &document)).expect("bytes");
        let many = std::thread::scope(|scope| {
            let again = || (form.write)(Subject::of(&report, &document)).expect("bytes");
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(again)).collect();
            threads.into_iter().map(|thread| thread.join().expect("a thread")).collect::<Vec<_>>()
        });
        assert!(many.iter().all(|bytes| *bytes == once), "{} differs from itself", form.name);
    }
}

#[test]
fn the_result_inside_is_the_result_and_rewrites_the_document() {
    let report = report();
    let document = document(&report);
    let json = (report::format("json").expect("JSON").write)(&report).into_bytes();
    for name in CONTAINERS {
        for stamp in [None, Stamp::of(1_795_000_000)] {
            let subject = Subject { stamp, ..Subject::of(&report, &document) };
            let bytes = written(name, subject);
            let Made { form, language, stamp: told, template, result, .. } = made(&bytes).expect("a result inside");
            assert_eq!((form.as_str(), language.as_str(), told, template), (name, "en", stamp, None));
            assert_eq!(result, json);
        }
    }
    assert_eq!(made(b"no container"), None);
}

#[test]
fn every_part_is_sound() {
    let report = report();
    let document = document(&report);
    for name in CONTAINERS {
        for (part, content) in files(&written(name, Subject::of(&report, &document))) {
            let text = String::from_utf8(content).expect("UTF-8");
            if part.ends_with(".xml") || part.ends_with(".rels") {
                assert_sound(&part, &text);
            } else if part.ends_with(".json") {
                serde_json::from_str::<serde_json::Value>(&text).expect("JSON");
            }
        }
    }
}

#[test]
fn there_is_a_time_only_where_it_is_told() {
    let report = report();
    let document = document(&report);
    // 2026-11-22T10:00:00Z, as `date -u -d @1795341600` says.
    let told = Subject { stamp: Stamp::of(1_795_341_600), ..Subject::of(&report, &document) };
    let (day, time) = ("2026-11-22", "2026-11-22T10:00:00Z");
    for (name, file, expected) in [
        ("docx", "docProps/core.xml", time),
        ("xlsx", "docProps/core.xml", time),
        ("zip", "datapackage.json", time),
        ("zip", "ro-crate-metadata.json", time),
        ("zip", "CITATION.cff", day),
    ] {
        assert!(part(&written(name, told), file).contains(expected), "{name} {file}");
        let without = part(&written(name, Subject::of(&report, &document)), file);
        assert!(
            !without.contains("created") && !without.contains("date-released") && !without.contains("endTime"),
            "{without}"
        );
    }
    for (seconds, printed) in [
        (0, "1970-01-01T00:00:00Z"),
        (951_782_399, "2000-02-28T23:59:59Z"),
        (951_868_799, "2000-02-29T23:59:59Z"),
        (253_402_300_799, "9999-12-31T23:59:59Z"),
    ] {
        assert_eq!(Stamp::of(seconds).expect("a stamp").to_string(), printed);
    }
    assert_eq!(Stamp::of(-1), None);
    assert_eq!(Stamp::of(253_402_300_800), None);
}

#[test]
fn a_conflict_passes_through_every_form() {
    let text = support::shipped("arden")
        .replace("people = 6_000", "people = 90_000")
        .replace("kind   = \"cap\"\nstates = [\"ARD\"]", "kind   = \"floor\"\nstates = [\"ARD\"]");
    let report = Report::of(&support::run_text(&text).expect("a run"));
    assert!(matches!(report.body, Body::Conflict(_)), "the two floors cannot hold together");
    let document = document(&report);
    let zip = written("zip", Subject::of(&report, &document));
    assert!(part(&zip, "data/conflict.csv").contains("rules.places"));
    let book = written("xlsx", Subject::of(&report, &document));
    assert!(!part(&book, "xl/workbook.xml").contains("\"Annex\""));
    assert!(part(&book, "xl/sharedStrings.xml").contains("rules.places"));
    assert!(made(&written("docx", Subject::of(&report, &document))).is_some());
}

#[test]
fn every_language_can_name_what_files_say() {
    for about in LANGUAGES {
        let language = Language::of(about.tag).expect("a language");
        let report = report();
        let document = Document::of(&report, &language);
        let readme = part(&written("zip", Subject::of(&report, &document)), "README.md");
        assert!(!readme.contains("{file-"), "{}: {readme}", about.tag);
        let words = part(&written("docx", Subject::of(&report, &document)), "word/document.xml");
        for mark in ["<w:bidiVisual/>", "<w:bidi/>", "<w:rtl/>"] {
            assert_eq!(words.contains(mark), about.right_to_left, "{}: {mark}", about.tag);
        }
        let sheet = part(&written("xlsx", Subject::of(&report, &document)), "xl/worksheets/sheet2.xml");
        assert_eq!(sheet.contains("rightToLeft=\"1\""), about.right_to_left, "{}", about.tag);
    }
}
