//! Hostile CSV files, answered as their list says; the csv-spectrum collection, where it is.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use onus::data::csv;
use onus::data::sheet::{Sheet, decode};
use onus::diagnostic::{Findings, SourceFile};
use serde_json::Value;

use crate::support;

/// The file as a table: `state,gdp…` becomes `state,year,value`, in the header and in every row, and nothing else changes.
fn as_table(file: &SourceFile) -> Arc<SourceFile> {
    let text = file.text.replacen("state,gdp", "state,year,value", 1);
    let lines = text.split('\n').enumerate().map(|(at, line)| match (at, line.find(',')) {
        (0, _) | (_, None) => line.to_owned(),
        (_, Some(comma)) if line.len() > 1 => format!("{},2024{}", &line[..comma], &line[comma..]),
        _ => ",,".to_owned(),
    });
    SourceFile::new(file.name.clone(), lines.collect::<Vec<_>>().join("\n"))
}

fn answer(name: &str) -> Result<(), Findings> {
    let bytes = fs::read(support::path("corpora/hostile-csv").join(name)).unwrap();
    let file = decode(name, bytes)?;
    let sheet = Sheet::read(&file)?;
    if sheet.header() != ["state", "gdp"] {
        return Ok(());
    }
    csv::read_values(&as_table(&file)).map(|_| ())
}

#[test]
fn hostile_files_are_answered_as_listed() {
    let list: Value = serde_json::from_str(&support::text("corpora/hostile-csv/MANIFEST.json")).unwrap();
    for entry in list.as_array().unwrap() {
        let (name, expect) = (entry["file"].as_str().unwrap(), entry["expect"].as_str().unwrap());
        let codes: Vec<_> =
            answer(name).err().map_or(Vec::new(), |findings| findings.0.iter().map(|finding| finding.code).collect());
        let expected: &[&str] = match name {
            "thousands.csv" => &["ONUS-D013", "ONUS-D013"],
            "utf16le.csv" => &["ONUS-D002"],
            "ragged.csv" => &["ONUS-D006", "ONUS-D006"],
            "unclosed.csv" => &["ONUS-D004"],
            "blank_and_total.csv" => &["ONUS-D007"],
            "na_markers.csv" => &["ONUS-D012"; 6],
            "unicode_digits.csv" | "nbsp.csv" => &["ONUS-D013"],
            "cr_only.csv" => &["ONUS-D003"],
            // Accepted as text; whoever writes it into a report escapes it. As a code of a state it would be ONUS-D010.
            "formula.csv" => &[],
            other => panic!("{other} is new: {expect}"),
        };
        assert_eq!(codes, expected, "{name}: {expect}");
    }
}

#[test]
fn formulas_are_kept_as_text() {
    let file = decode("formula.csv", fs::read(support::path("corpora/hostile-csv/formula.csv")).unwrap()).unwrap();
    let sheet = Sheet::read(&file).unwrap();
    assert_eq!(sheet.text(0, 0), "=HYPERLINK(\"http://x\",\"y\")");
    assert_eq!((sheet.text(0, 2), sheet.text(1, 2)), ("+1+1".into(), "-2+3".into()));
}

#[test]
fn a_total_below_sound_rows_is_refused() {
    let file = SourceFile::new("t.csv", "state,year,value\nARD,2024,1\nTotal,2024,1\n");
    assert_eq!(csv::read_values(&file).unwrap_err().0[0].code, "ONUS-D018");
}

#[test]
#[allow(clippy::print_stderr, reason = "a test that was skipped says so")]
fn csv_spectrum_is_read_as_its_json_says() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora/csv-spectrum");
    if !corpus.is_dir() {
        eprintln!("skipped: corpus not here");
        return;
    }
    let mut read = 0;
    for entry in fs::read_dir(corpus.join("csvs")).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_str().unwrap();
        let sheet = Sheet::read(&decode(stem, fs::read(&path).unwrap()).unwrap())
            .unwrap_or_else(|findings| panic!("{stem}: {:?}", findings.0[0]));
        let json: Value = serde_json::from_slice(&fs::read(corpus.join(format!("json/{stem}.json"))).unwrap()).unwrap();
        let rows = json.as_array().unwrap();
        assert_eq!(sheet.rows(), rows.len(), "{stem}");
        for (at, row) in rows.iter().enumerate() {
            for (column, name) in sheet.header().iter().enumerate() {
                assert_eq!(sheet.text(at, column), row[name.as_ref()].as_str().unwrap(), "{stem} {at} {name}");
            }
        }
        read += 1;
    }
    assert_eq!(read, 11);
}
