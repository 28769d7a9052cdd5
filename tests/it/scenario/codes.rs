//! The table of codes: its examples, and what is said about invalid files.

use std::collections::BTreeSet;

use onus::data::Catalogue;
use onus::diagnostic::{self, Findings, Form, Severity, SourceFile};
use onus::pipeline;
use onus::scenario::{self, text};

use super::{catalogue, codes_of, findings, read, short, with};
use crate::support;

/// Codes whose example is no scenario text.
const NOT_TEXT: [&str; 3] = ["ONUS-T001", "ONUS-T006", "ONUS-C001"];

pub fn is_ours(code: &str) -> bool {
    ["ONUS-S", "ONUS-T", "ONUS-N"].iter().any(|family| code.starts_with(family)) && !NOT_TEXT.contains(&code)
}

/// Codes of later stages that no small scenario file can bring about: the reader refuses it first or has no word for it, or it takes
/// thousands of columns.
const BY_PROGRAMS_ONLY: [&str; 5] = ["ONUS-K011", "ONUS-P002", "ONUS-P003", "ONUS-P004", "ONUS-P090"];

/// Codes that a scenario file brings about, seen by the reader where it can see it, and by the run at the latest.
fn is_of_a_run(code: &str) -> bool {
    let family = ["ONUS-D03", "ONUS-D06", "ONUS-K", "ONUS-P"].iter().any(|family| code.starts_with(family));
    family && !BY_PROGRAMS_ONLY.contains(&code)
}

/// What a whole run says of a text, with the data that ships.
fn run(name: &str, text: &str) -> Findings {
    let read = scenario::read(&SourceFile::new(name, text), Catalogue::shipped(), &[], None);
    match read {
        Err(findings) => findings,
        Ok((scenario, said)) => match pipeline::run(scenario, Catalogue::shipped()) {
            Err(findings) => findings,
            Ok(_) => said,
        },
    }
}

#[test]
fn every_bad_example_of_a_run_has_its_code_and_every_good_one_runs() {
    let mut walked = 0;
    for entry in diagnostic::codes().filter(|entry| is_of_a_run(entry.code)) {
        let bad = run("scenario.toml", &with(entry.bad));
        assert_eq!(codes_of(&bad), [entry.code], "{}: {}", entry.code, short(&bad));
        assert!(bad.0.iter().all(|finding| finding.place.is_some()), "{} has a place", entry.code);
        let good = run("scenario.toml", &with(entry.good));
        assert!(good.0.is_empty(), "{}: {}", entry.code, short(&good));
        walked += 1;
    }
    assert_eq!(
        walked,
        3 + 7 + 16 + 11 + 4 + 3 + 8 + 2 + 6 + 4 + 5 + 2,
        "of data, key, programme, blocks, market, periods"
    );
}

#[test]
fn every_bad_example_has_its_code_and_every_good_one_is_sound() {
    for entry in diagnostic::codes().filter(|entry| is_ours(entry.code)) {
        let bad = findings(&with(entry.bad));
        assert!(codes_of(&bad).contains(&entry.code), "{}: {}", entry.code, short(&bad));
        let good = findings(&with(entry.good));
        assert!(good.0.is_empty(), "{}: {}", entry.code, short(&good));
    }
}

#[test]
fn every_code_in_the_sources_is_explained_and_every_entry_is_used() {
    let mut used = BTreeSet::new();
    sources(&support::path("../src"), &mut used);
    let listed: BTreeSet<String> = diagnostic::codes().map(|entry| entry.code.to_owned()).collect();
    assert_eq!(listed.len(), diagnostic::codes().count(), "no code twice");
    let unlisted: Vec<_> = used.difference(&listed).collect();
    assert!(unlisted.is_empty(), "without an entry: {unlisted:?}");
    let unused: Vec<_> = listed.difference(&used).collect();
    assert!(unused.is_empty(), "never found: {unused:?}");
    for code in &listed {
        assert!(diagnostic::explain(code).is_some_and(|text| text.contains("Put right:")));
    }
    assert_eq!(diagnostic::explain("s010"), diagnostic::explain("ONUS-S010"));
    assert_eq!(diagnostic::explain("ONUS-Z999"), None);
}

fn sources(folder: &std::path::Path, codes: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            if path.file_name().is_none_or(|name| name != "codes") {
                sources(&path, codes);
            }
        } else {
            let text = std::fs::read_to_string(&path).expect("text");
            // Examples in comments are no findings.
            for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
                for (at, _) in line.match_indices("\"ONUS-") {
                    let code = line.get(at + 1..at + 10).unwrap_or("");
                    if code.len() == 9 && code.ends_with(|c: char| c.is_ascii_digit()) {
                        codes.insert(code.to_owned());
                    }
                }
            }
        }
    }
}

/// One folder a code: the file, and what is said about it. `ONUS_BLESS=1` writes what is said.
#[test]
fn what_is_said_about_invalid_files() {
    let bless = std::env::var_os("ONUS_BLESS").is_some();
    let golden = |code: &str| is_ours(code) || is_of_a_run(code) || code == "ONUS-T001";
    for entry in diagnostic::codes().filter(|entry| golden(entry.code)) {
        let name = format!("invalid/{}/scenario.toml", entry.code);
        let folder = support::path(&format!("invalid/{}", entry.code));
        if bless {
            std::fs::create_dir_all(&folder).expect("a folder");
            let file = folder.join("scenario.toml");
            if !file.exists() {
                std::fs::write(&file, with(entry.bad).trim_start()).expect("written");
            }
        }
        let bytes = std::fs::read(folder.join("scenario.toml")).unwrap_or_else(|error| panic!("{name}: {error}"));
        let found = match text::decode(&name, &bytes) {
            Err(finding) => Findings(vec![finding]),
            Ok(file) if is_of_a_run(entry.code) => run(&name, &file.text),
            Ok(file) => scenario::read(&file, &catalogue(), &[], None).map_or_else(|f| f, |(_, f)| f),
        };
        assert!(codes_of(&found).contains(&entry.code), "{}", short(&found));
        let said = diagnostic::render(&found, Form::Full { colour: false }) + &short(&found);
        let expected = folder.join("expected.txt");
        if bless {
            std::fs::write(&expected, &said).expect("written");
        }
        assert_eq!(said, std::fs::read_to_string(&expected).expect("expected.txt"), "{name}");
    }
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_read() {
    let bytes = vec![b'#'; text::SIZE_LIMIT + 1];
    assert_eq!(text::decode("large.toml", &bytes).expect_err("too large").code, "ONUS-T006");
}

#[test]
fn findings_as_json_are_one_object_a_line() {
    let entry = diagnostic::codes().find(|entry| entry.code == "ONUS-S001").expect("an entry");
    let said = diagnostic::render(&findings(&with(entry.bad)), Form::Json);
    let lines: Vec<serde_json::Value> = said.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let [one] = &lines[..] else { panic!("one finding: {said}") };
    assert_eq!((one["code"].as_str(), one["severity"].as_str()), (Some("ONUS-S001"), Some("error")));
    assert_eq!((one["text"].as_str(), one["column"].as_u64()), (Some("moode"), Some(1)));
    assert_eq!(one["fix"].as_str(), Some("did you mean `mode`?"));
}

#[test]
fn colour_changes_nothing_but_colour() {
    let entry = diagnostic::codes().find(|entry| entry.code == "ONUS-S010").expect("an entry");
    let found = findings(&with(entry.bad));
    let coloured = diagnostic::render(&found, Form::Full { colour: true });
    let mut bare = String::new();
    for (at, piece) in coloured.split('\u{1b}').enumerate() {
        bare += if at == 0 { piece } else { piece.split_once('m').expect("a colour").1 };
    }
    assert_ne!(bare, coloured);
    assert_eq!(bare, diagnostic::render(&found, Form::Full { colour: false }));
}

#[test]
fn severities_say_whether_a_result_can_be_made() {
    let entry = diagnostic::codes().find(|entry| entry.code == "ONUS-S023").expect("an entry");
    let (_, found) = read(&with(entry.bad)).expect("a warning is no error");
    assert!(found.0.iter().all(|finding| finding.severity == Severity::Warning));
}
