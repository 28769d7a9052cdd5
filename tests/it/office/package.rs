//! The data package: every file described, every digest right, every figure once.

use std::collections::BTreeSet;

use onus::document::Subject;
use onus::report::Report;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{document, files, part, report, shares, written};
use crate::support;

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn package() -> Vec<u8> {
    package_of(&report())
}

fn package_of(report: &Report) -> Vec<u8> {
    written("zip", Subject::of(report, &document(report)))
}

/// A country whose number two places share.
const LEVELS: &str = "format = 1\nid = \"l\"\ntitle = \"L\"\nas_of = 2024-12-31\n[people]\ntotal = 8\nmode = \"ledger\"\n\
    [rounding]\nties = \"by-code\"\n[states]\npopulation = \"size\"\n[states.list]\nAAA = { name = \"A\" }\n\
    BBB = { name = \"B\" }\n[indicator.size]\nkind = \"extensive\"\nunit = \"people\"\nvalues = { AAA = 1, BBB = 3 }\n\
    [key.criteria.size]\nindicator = \"size\"\nweight = 1\n[level.places]\nof = \"BBB\"\ntitle = \"Places\"\n\
    [level.places.states]\npopulation = \"size\"\n[level.places.states.list]\nB1 = { name = \"B one\" }\n\
    B2 = { name = \"B two\" }\n[level.places.indicator.size]\nkind = \"extensive\"\nunit = \"people\"\n\
    values = { B1 = 1, B2 = 1 }\n[level.places.key.criteria.size]\nindicator = \"size\"\nweight = 1\n";

/// Two states over two periods.
const PERIODS: &str = "format = 1\nid = \"p\"\ntitle = \"P\"\nas_of = 2025-12-31\n[states.list]\nARD = { name = \"Arden\" }\n\
    BEL = { name = \"Belmar\" }\n[indicator.size]\nkind = \"extensive\"\nunit = \"1\"\nvalues = { ARD = 5, BEL = 3 }\n\
    [indicator.hosted]\nkind = \"extensive\"\nunit = \"people\"\nyears.2026 = { ARD = 4, BEL = 4 }\n\
    years.2027 = { ARD = 6, BEL = 2 }\n[key.criteria.size]\nindicator = \"size\"\nweight = 1\n[rounding]\n\
    ties = \"by-code\"\n[people]\ntotal = 16\nmode = \"ledger\"\n[periods]\naccounts = \"actual\"\n\
    surcharge = \"0%\"\nbank_share = \"0%\"\n[period.2026]\npeople = 8\n[period.2027]\npeople = 8\n[actuals]\n\
    people = \"hosted\"\n";

fn rows(package: &[u8], name: &str) -> (Vec<String>, Vec<csv::StringRecord>) {
    let text = part(package, name);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().expect("a header").iter().map(str::to_owned).collect();
    (header, reader.records().map(|row| row.expect("a row")).collect())
}

#[test]
fn tables_are_what_their_schemas_say() {
    assert_schemas(&package());
    for text in [LEVELS, PERIODS] {
        assert_schemas(&package_of(&Report::of(&support::run_text(text).expect("a run"))));
    }
}

#[test]
fn figures_of_levels_stand_among_all() {
    let report = Report::of(&support::run_text(LEVELS).expect("a run"));
    let (header, rows) = rows(&package_of(&report), "data/figures.csv");
    assert_eq!(header[..5], ["code", "name", "level", "of", "column"]);
    let shown = |code: &str| {
        let found = rows.iter().find(|row| &row[0] == code && &row[4] == "obligation").expect(code);
        (found[2].to_owned(), found[3].to_owned(), found[6].to_owned())
    };
    // 8 by 1 : 3, and the 6 of BBB in halves.
    let of = |level: &str, of: &str, number: &str| (level.to_owned(), of.to_owned(), number.to_owned());
    assert_eq!(shown("AAA"), of("", "", "2"));
    assert_eq!(shown("B1"), of("places", "BBB", "3"));
}

#[test]
fn figures_of_periods_stand_among_all() {
    let report = Report::of(&support::run_text(PERIODS).expect("a run"));
    let (header, rows) = rows(&package_of(&report), "data/figures.csv");
    assert_eq!(header[2..4], ["column", "period"]);
    let shares = shares(&report);
    assert!(!shares.periods.is_empty());
    assert_eq!(rows.len(), shares.codes.len() * (shares.columns.len() + shares.periods.len()));
    for one in &shares.periods {
        let found =
            rows.iter().find(|row| &row[0] == "ARD" && &row[2] == one.column.name && row[3] == one.year.to_string());
        assert_eq!(found.expect(one.column.name)[5], one.column.cells[0].text());
    }
}

fn assert_schemas(package: &[u8]) {
    let files = files(package);
    let described: Value = serde_json::from_slice(&files["datapackage.json"]).expect("JSON");
    let resources = described["resources"].as_array().expect("resources");
    let paths: BTreeSet<&str> = resources.iter().map(|one| one["path"].as_str().expect("a path")).collect();
    let tables: BTreeSet<&str> = files.keys().map(String::as_str).filter(|name| name.ends_with(".csv")).collect();
    assert_eq!(paths, tables);
    for resource in resources {
        let bytes = &files[resource["path"].as_str().expect("a path")];
        assert_eq!(resource["hash"], format!("sha256:{}", digest(bytes)));
        assert_eq!(resource["bytes"], bytes.len());
        let fields = resource["schema"]["fields"].as_array().expect("fields");
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().expect("a name")).collect();
        assert_eq!(reader.headers().expect("a header").iter().collect::<Vec<_>>(), names);
        let mut rows = 0;
        for row in reader.records() {
            let row = row.expect("a row");
            rows += 1;
            for (cell, field) in
                row.iter().zip(fields).filter(|(cell, field)| field["type"] == "number" && !cell.is_empty())
            {
                assert!(cell.parse::<f64>().is_ok(), "{cell} in {field}");
            }
        }
        assert!(rows > 0, "{} is empty", resource["path"]);
    }
}

#[test]
fn figures_are_those_of_the_report() {
    let (report, package) = (report(), package());
    let text = part(&package, "data/figures.csv");
    let rows: Vec<csv::StringRecord> =
        csv::Reader::from_reader(text.as_bytes()).records().map(|row| row.expect("a row")).collect();
    let shares = shares(&report);
    assert_eq!(rows.len(), shares.codes.len() * shares.columns.len());
    for (state, code) in shares.codes.iter().enumerate() {
        for column in &shares.columns {
            let found: Vec<_> = rows.iter().filter(|row| &row[0] == code && &row[2] == column.name).collect();
            assert_eq!(found.len(), 1, "{code} {}", column.name);
            let figure = &column.cells[state];
            let shown = if figure.exact().is_some() { figure.text() } else { String::new() };
            assert_eq!(&found[0][4], shown, "{code} {}", column.name);
        }
    }
}

#[test]
fn the_catalogue_entry_lists_every_file_with_its_digest() {
    let package = package();
    let files = files(&package);
    let described: Value = serde_json::from_slice(&files["ro-crate-metadata.json"]).expect("JSON");
    let graph = described["@graph"].as_array().expect("a graph");
    let entity = |id: &str| graph.iter().find(|one| one["@id"] == id).unwrap_or_else(|| panic!("no {id}"));
    let listed: BTreeSet<&str> = entity("./")["hasPart"]
        .as_array()
        .expect("parts")
        .iter()
        .map(|part| part["@id"].as_str().expect("an id"))
        .collect();
    let there: BTreeSet<&str> =
        files.keys().map(String::as_str).filter(|name| *name != "ro-crate-metadata.json").collect();
    assert_eq!(listed, there);
    for name in listed {
        assert_eq!(entity(name)["sha256"], digest(&files[name]), "{name}");
    }
    // RO-Crate 1.1, "Root Data Entity": these four are required.
    for field in ["name", "description", "datePublished", "license"] {
        assert!(!entity("./")[field].is_null(), "{field}");
    }
    assert_eq!(entity("ro-crate-metadata.json")["about"]["@id"], "./");
    let ids: BTreeSet<String> = graph.iter().map(|one| one["@id"].to_string()).collect();
    assert_eq!(ids.len(), graph.len(), "identifiers are unique");
}

#[test]
fn documents_in_the_package_are_the_forms() {
    let (report, package) = (report(), package());
    let document = document(&report);
    for (name, form) in
        [("report.html", "html"), ("report.md", "md"), ("result.json", "json"), ("data/states.csv", "csv")]
    {
        assert_eq!(files(&package)[name], written(form, Subject::of(&report, &document)), "{name}");
    }
    assert_eq!(part(&package, "scenario.toml"), report.record.scenario_text);
}
