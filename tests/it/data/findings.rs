//! Every code of data files: its bad example gives it, its good one gives nothing; places; everything at once.

use std::collections::BTreeSet;
use std::path::Path;

use onus::data::{Catalogue, Kind, Values, about, csv, sheet};
use onus::diagnostic::{self, Findings, Form, SourceFile};
use onus::pipeline::Unsolved;
use onus::scenario::{self, Override, text};
use onus::{exact, key, pipeline, report};
use proptest::prelude::*;

use crate::support;

fn codes(text: &str) -> BTreeSet<&'static str> {
    match csv::read_values(&SourceFile::new("own.csv", text)) {
        Ok(_) => BTreeSet::new(),
        Err(findings) => findings.0.iter().map(|finding| finding.code).collect(),
    }
}

/// Whether the examples of a code are whole CSV files.
fn is_of_a_file(code: &str) -> bool {
    ("ONUS-D003".."ONUS-D020").contains(&code) || ("ONUS-D050".."ONUS-D060").contains(&code)
}

#[test]
fn every_code_has_a_bad_and_a_good_example() {
    let of_text = diagnostic::codes().filter(|entry| is_of_a_file(entry.code));
    let mut walked = 0;
    for entry in of_text {
        assert_eq!(codes(entry.bad), BTreeSet::from([entry.code]), "{}", entry.bad);
        assert_eq!(codes(entry.good), BTreeSet::new(), "{}", entry.good);
        walked += 1;
    }
    assert_eq!(walked, 16 + 3);
}

/// What is said about the bad example of every code that a table or an argument can have, as `tests/invalid/<CODE>/expected.txt` has it.
/// `ONUS_BLESS=1` writes what is said.
#[test]
fn what_is_said_about_bad_tables_and_arguments() {
    let mut cases: Vec<(&str, Findings)> = diagnostic::codes()
        .filter(|entry| is_of_a_file(entry.code))
        .map(|entry| (entry.code, csv::read_values(&SourceFile::new("own.csv", entry.bad)).expect_err(entry.code)))
        .collect();
    for (code, bytes) in [("ONUS-D001", &b"state,year,value\nARD,2024,\xff\n"[..]), ("ONUS-D002", b"\xff\xfes\0t\0")] {
        cases.push((code, sheet::decode("own.csv", bytes.to_vec()).expect_err(code)));
    }
    let about = SourceFile::new("about.toml", "kind = \"additive\"\n");
    cases.push(("ONUS-D020", about::read(&about).expect_err("no kind")));
    cases.push(("ONUS-C001", Findings(vec![Override::parse("weight").expect_err("no value")])));
    cases.push(("ONUS-D021", csv::read_folder(Path::new("no-such-folder")).expect_err("no folder")));
    let large = vec![b'#'; text::SIZE_LIMIT + 1];
    cases.push(("ONUS-T006", Findings(vec![text::decode("large.toml", &large).expect_err("too large")])));
    cases.push(("ONUS-R010", Findings(failed_expectation())));
    cases.push(("ONUS-K011", key_of_negative_weights()));
    let why = || "cap[DEU] is broken".to_owned();
    for (code, unsolved) in [
        ("ONUS-P002", Unsolved::Unbounded),
        ("ONUS-P003", Unsolved::OutOfReach { columns: 34_952, most: 25_000, tolerance: true }),
        ("ONUS-P004", Unsolved::NotProved(why())),
        ("ONUS-P090", Unsolved::NotWithinTolerance(why())),
    ] {
        cases.push((code, unsolved.findings()));
    }
    for (code, found) in cases {
        assert!(found.0.iter().all(|finding| finding.code == code), "{code}");
        let said = diagnostic::render(&found, Form::Full { colour: false }) + &diagnostic::render(&found, Form::Short);
        let expected = support::path(&format!("invalid/{code}/expected.txt"));
        if std::env::var_os("ONUS_BLESS").is_some() {
            std::fs::create_dir_all(expected.parent().expect("a folder")).expect("a folder");
            std::fs::write(&expected, &said).expect("written");
        }
        assert_eq!(said, std::fs::read_to_string(&expected).expect("expected.txt"), "{code}");
    }
}

/// An expectation of the common example that does not hold.
fn failed_expectation() -> Vec<diagnostic::Diagnostic> {
    let words = Catalogue::shipped().scenarios().into_iter().find(|(name, _)| *name == "arden").expect("arden").1;
    let text = format!("{words}\n[expect.more]\nthat = \"obligation ARD people >= 50000\"\n");
    let (scenario, _) =
        scenario::read(&SourceFile::new("arden.toml", text), Catalogue::shipped(), &[], None).expect("sound");
    let run = pipeline::run(scenario, Catalogue::shipped()).expect("a run");
    report::failed_expectations(&run)
}

/// A key whose weights a program has made negative: a file cannot say it.
fn key_of_negative_weights() -> Findings {
    let words = Catalogue::shipped().scenarios().into_iter().find(|(name, _)| *name == "arden").expect("arden").1;
    let file = SourceFile::new("arden.toml", words);
    let (mut scenario, _) = scenario::read(&file, Catalogue::shipped(), &[], None).expect("sound");
    scenario.key.criteria[0].weight -= exact::ratio(1, 1);
    let tables = pipeline::tables(&scenario, Catalogue::shipped()).expect("tables");
    key::Basis::new(&scenario.key, &pipeline::world(&scenario, &tables)).expect_err("negative")
}

/// No code without a golden case.
#[test]
fn every_code_has_a_golden_case() {
    for entry in diagnostic::codes() {
        let expected =
            ["invalid/CODE/expected.txt", "golden/lint/CODE.txt"].map(|path| path.replace("CODE", entry.code));
        assert!(expected.iter().any(|path| support::path(path).exists()), "{}", entry.code);
    }
}

#[test]
fn everything_wrong_is_found_at_once_with_its_place() {
    let text = "state,year,value\nARD,2024,1\nBEL,24,\"1,000\"\nCOR,2024,NA\nARD,2024,2\nDAL,2024\n";
    let findings = csv::read_values(&SourceFile::new("own.csv", text)).unwrap_err();
    // A wrong shape hides nothing of the shape; cells are read once the shape is sound.
    assert_eq!(findings.0.len(), 1);
    let text = text.replace("DAL,2024\n", "DAL,2024,0\n");
    let findings = csv::read_values(&SourceFile::new("own.csv", text)).unwrap_err();
    let seen: Vec<_> = findings
        .0
        .iter()
        .map(|finding| {
            (finding.code, finding.place.as_ref().unwrap().line(), finding.place.as_ref().unwrap().text().to_owned())
        })
        .collect();
    assert_eq!(
        seen,
        [
            ("ONUS-D011", 3, "24".to_owned()),
            ("ONUS-D013", 3, "1,000".to_owned()),
            ("ONUS-D012", 4, "NA".to_owned()),
            ("ONUS-D014", 5, "ARD".to_owned()),
        ]
    );
    assert!(findings.0.iter().all(|finding| !finding.fix.is_empty() && !finding.what.ends_with('.')));
}

#[test]
fn a_byte_order_mark_and_crlf_are_read_and_quotes_undone() {
    let file =
        sheet::decode("own.csv", "\u{feff}state,year,value\r\n\"ARD\",2024,0.10\r\n".as_bytes().to_vec()).unwrap();
    let Values::ByState(values) = csv::read_values(&file).unwrap() else { panic!() };
    assert_eq!(values[&"ARD".into()][&2024].value, exact::ratio(1, 10));
}

#[test]
fn bytes_that_are_no_utf8_are_named() {
    let code = |bytes: &[u8]| sheet::decode("own.csv", bytes.to_vec()).unwrap_err().0[0].code;
    assert_eq!(code(b"state\n\xe9"), "ONUS-D001");
    assert_eq!(code(b"s\0t\0a\0"), "ONUS-D002");
}

#[test]
fn empty_people_are_none_recorded_and_other_words_are_not() {
    let Values::Stock(stock) =
        csv::read_values(&SourceFile::new("own.csv", "origin,host,year,refugees,others\nSYR,DEU,2024,,7\n")).unwrap()
    else {
        panic!()
    };
    assert_eq!(stock.cells.values().next().unwrap(), &[0, 7]);
    assert_eq!(codes("origin,host,year,refugees\nSYR,DEU,2024,-\n"), BTreeSet::from(["ONUS-D012"]));
    assert_eq!(codes("origin,host,year,refugees\nSYR,DEU,2024,1.5\n"), BTreeSet::from(["ONUS-D016"]));
}

#[test]
fn a_users_own_folder_is_read_and_refused_with_places() {
    let folder = tempfile::tempdir().unwrap();
    let about = "name = \"wells\"\ntitle = \"Wells\"\nunit = \"wells\"\nkind = \"extensive\"\n[source]\npublisher = \"us\"\nlicence = \"ours\"\n";
    std::fs::write(folder.path().join("about.toml"), about).unwrap();
    std::fs::write(folder.path().join("values.csv"), "state,year,value\nARD,2024,3\n").unwrap();
    let table = csv::read_folder(folder.path()).unwrap();
    assert_eq!((table.about.name.as_str(), table.about.kind, table.digest.len()), ("wells", Kind::Extensive, 64));
    std::fs::remove_file(folder.path().join("values.csv")).unwrap();
    assert_eq!(csv::read_folder(folder.path()).unwrap_err().0[0].code, "ONUS-D021");
    let wrong = about::read(&SourceFile::new("about.toml", about.replace("extensive", "additive"))).unwrap_err();
    assert_eq!((wrong.0[0].code, wrong.0[0].place.as_ref().unwrap().line()), ("ONUS-D020", 4));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// What is written by the rules is read back as it was, whatever is inside the cells.
    #[test]
    fn quoted_cells_survive(cells in prop::collection::vec("[a-z\",\r\n ]{0,8}", 4)) {
        let quote = |text: &String| format!("\"{}\"", text.replace('"', "\"\""));
        let text = format!("a,b\n{},{}\n{},{}\n", quote(&cells[0]), quote(&cells[1]), quote(&cells[2]), quote(&cells[3]));
        let sheet = sheet::Sheet::read(&SourceFile::new("t.csv", text)).unwrap();
        let read: Vec<String> = (0..2).flat_map(|row| [sheet.text(row, 0), sheet.text(row, 1)]).map(|text| text.into_owned()).collect();
        prop_assert_eq!(read, cells);
    }

    /// A value is exactly what its text says, short or long.
    #[test]
    fn values_are_what_their_text_says(text in "-?[0-9]{1,22}(\\.[0-9]{1,12})?(e-?[0-9])?") {
        let file = SourceFile::new("t.csv", format!("state,year,value\nARD,2024,{text}\n"));
        let Values::ByState(values) = csv::read_values(&file).unwrap() else { panic!() };
        prop_assert_eq!(&values[&"ARD".into()][&2024].value, &exact::parse(&text).unwrap());
    }

    /// No text makes the reader panic, and a refusal always has a place.
    #[test]
    fn any_text_is_read_or_refused(text in "[state,year\"\r\n0-9.é-]{0,60}") {
        if let Err(findings) = csv::read_values(&SourceFile::new("t.csv", text)) {
            prop_assert!(findings.0.iter().all(|finding| finding.place.is_some()));
        }
    }
}
