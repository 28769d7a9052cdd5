//! Names that attack: they pass through every form as text, and alter nothing beside them.

use onus::document::{Document, Subject, visible};
use onus::report::{Body, Figure, Report, format};
use serde_json::Value;
use unicode_width::UnicodeWidthStr as _;

use super::xlsx::{Cell, cells};
use super::{CONTAINERS, assert_sound, document, files, made, part, report, written};

/// What spreadsheets, XML, terminals and bidirectional text stumble over.
const OURS: [&str; 16] = [
    "=1+1",
    "+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "=HYPERLINK(\"http://x\")",
    "{=1}",
    "]]>",
    "<w:p>&amp;",
    "a\0b\u{1b}[31m",
    "\u{202e}txet\u{202c}",
    "line\nbreak",
    "\u{fffe}\u{ffff}",
    "{{body}}",
    "_x0041_",
];

/// Our strings, and the Big List of Naughty Strings where it is here.
#[expect(clippy::print_stdout, reason = "a skipped corpus is said")]
fn names() -> Vec<String> {
    let mut names: Vec<String> = OURS.map(str::to_owned).to_vec();
    let corpus = crate::support::path("../../shared/corpora/naughty-strings/blns.json");
    match std::fs::read_to_string(corpus) {
        Ok(text) => {
            let list: Value = serde_json::from_str(&text).expect("a list");
            names.extend(list.as_array().expect("a list").iter().map(|one| one.as_str().expect("a text").to_owned()));
        }
        Err(_) => println!("skipped: the corpus of naughty strings is not here"),
    }
    names
}

/// The report of one state a name, and its document.
fn named(names: &[String]) -> (Report, Document) {
    let mut report = report();
    let Body::Shares(shares) = &mut report.body else { panic!("an allocation") };
    shares.codes = (0..names.len()).map(|index| format!("S{index:04}")).collect();
    shares.regions = vec!["South".to_owned(); names.len()];
    shares.names = names.to_vec();
    for column in &mut shares.columns {
        column.cells = vec![Figure::whole(7.into()); names.len()];
    }
    // The contested part of the key is one of the states that are replaced.
    report.method.contested = None;
    let document = document(&report);
    (report, document)
}

#[test]
fn names_pass_through_every_container() {
    let names = names();
    let (report, document) = named(&names);
    for form in CONTAINERS {
        let bytes = written(form, Subject::of(&report, &document));
        assert!(made(&bytes).is_some_and(|made| onus::verify::intact(&made.result).is_ok()), "{form}");
        for (name, content) in
            files(&bytes).into_iter().filter(|(name, _)| name.ends_with(".xml") || name.ends_with(".rels"))
        {
            assert_sound(&name, &String::from_utf8(content).expect("UTF-8"));
        }
    }
}

#[test]
fn no_name_becomes_a_formula_or_a_number_in_a_workbook() {
    let names = names();
    let (report, document) = named(&names);
    let book = written("xlsx", Subject::of(&report, &document));
    let annex = cells(&book, 2);
    // As the annex lists them.
    let mut names = names;
    names.sort_by(|one, other| document.language.compare(one, other));
    for (row, name) in (3..).zip(&names) {
        let expected = visible(name);
        match annex.get(&format!("B{row}")) {
            None => assert!(expected.is_empty(), "row {row}"),
            // Excel's own escape of what looks like one of its escapes.
            Some(Cell::Text(text)) => assert_eq!(text.replace("_x005F_", "_"), expected, "row {row}"),
            Some(Cell::Number(number)) => panic!("row {row}: {number}"),
        }
    }
    for (name, content) in files(&book).into_iter().filter(|(name, _)| name.starts_with("xl/")) {
        let text = String::from_utf8(content).expect("UTF-8");
        assert!(!text.contains("<f>") && !text.contains("<hyperlink"), "{name}");
    }
}

#[test]
fn no_name_adds_a_row_or_a_cell_to_a_word_table() {
    let names = names();
    let (report, document) = named(&names);
    let plain = vec!["A".to_owned(); names.len()];
    let (other, plain) = named(&plain);
    let count = |report: &Report, document: &Document| {
        let text = part(&written("docx", Subject::of(report, document)), "word/document.xml");
        ["<w:tbl>", "<w:tr>", "<w:tc>"].map(|tag| text.matches(tag).count())
    };
    assert_eq!(count(&report, &document), count(&other, &plain));
}

#[test]
fn no_name_alters_what_stands_beside_it_in_text() {
    let names = names();
    let (naughty, plain) = (named(&names).0, named(&vec!["A".to_owned(); names.len()]).0);
    let written = |form: &str, report: &Report| (format(form).expect("a form").write)(report);
    for form in ["table", "md"] {
        let text = written(form, &naughty);
        let steers = |c: char| (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c);
        assert!(!text.contains(steers), "{form}: {:?}", text.lines().find(|line| line.contains(steers)));
        let rows = |text: &str| text.lines().filter(|line| line.contains("S0")).count();
        assert_eq!(rows(&text), rows(&written(form, &plain)), "{form}");
    }
    let cells = |text: &str| {
        let rows = text.lines().filter(|line| line.starts_with('|'));
        rows.map(|row| row.replace("\\|", "").matches('|').count()).collect::<Vec<_>>()
    };
    assert_eq!(cells(&written("md", &naughty)), cells(&written("md", &plain)));
    let too_wide = written("table", &naughty).lines().find(|line| line.width() > 100).map(str::to_owned);
    assert_eq!(too_wide, None);
    let records = |report: &Report| {
        let text = written("csv", report);
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        reader.records().map(|record| record.expect("as many cells as headings").len()).collect::<Vec<_>>()
    };
    assert_eq!(records(&naughty), records(&plain));
}

#[test]
fn what_steers_is_made_visible() {
    assert_eq!(visible("a\0b\u{1b}c\u{7f}d"), "a\u{2400}b\u{241b}c\u{2421}d");
    assert_eq!(visible("one\r\ntwo\nthree\tfour\u{2028}five"), "one two three four five");
    assert_eq!(visible("\u{202e}x\u{fffe}"), "\u{fffd}x\u{fffd}");
    assert_eq!(
        visible("نص \u{200f}\u{2068}و\u{2069} عِبري 👩\u{200d}👩"),
        "نص \u{200f}\u{2068}و\u{2069} عِبري 👩\u{200d}👩"
    );
}
