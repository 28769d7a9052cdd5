//! Every shipped file: codes known, keys sorted and unique, kind, unit and licence stated, digest of the bytes.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use onus::data::about::Form;
use onus::data::{Catalogue, Values};
use onus::ids::StateId;
use sha2::{Digest as _, Sha256};

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/indicators");
    let inside =
        |path: PathBuf| fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let mut folders: Vec<_> = inside(root).flat_map(inside).collect();
    folders.sort();
    folders
}

fn reference(folder: &Path) -> String {
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    format!("{}/{}", name(folder.parent().unwrap()), name(folder))
}

#[test]
fn the_catalogue_has_every_folder_and_nothing_else() {
    let listed: Vec<String> =
        Catalogue::shipped().indicators().iter().map(|about| format!("{}/{}", about.name, about.edition)).collect();
    let there: Vec<String> = folders().iter().map(|folder| reference(folder)).collect();
    assert_eq!(listed, there);
    assert!(there.len() >= 28);
}

#[test]
fn every_about_states_what_a_reader_needs() {
    for folder in folders() {
        let reference = reference(&folder);
        let about = Catalogue::shipped().about(&reference).unwrap();
        let source = &about.source;
        for (what, text) in [
            ("title", &about.title),
            ("unit", &about.unit),
            ("publisher", &source.publisher),
            ("version", &source.version),
            ("licence", &source.licence),
            ("attribution", &source.attribution),
        ] {
            assert!(!text.trim().is_empty(), "{reference}: {what}");
        }
        assert!(
            !source.original_address.is_empty() && !source.raw.is_empty() && !about.transformations.is_empty(),
            "{reference}"
        );
        assert!(source.copy.iter().all(|copy| copy.commit.len() == 40), "{reference}");
        assert!(about.checks.iter().all(|check| check.expected == check.found), "{reference}");
        assert!(about.coverage.is_some_and(|coverage| coverage.rows > 0), "{reference}");
    }
}

#[test]
fn licences_allow_shipping_with_attribution() {
    let free = [
        "CC BY",
        "CC0",
        "European Commission reuse",
        "Eurostat reuse",
        "Gapminder packaging CC BY",
        "WPP 2024: CC BY",
        "R package: CC0",
    ];
    for about in Catalogue::shipped().indicators() {
        assert!(
            free.iter().any(|start| about.licence.starts_with(start)),
            "{}/{}: {}",
            about.name,
            about.edition,
            about.licence
        );
    }
    for closed in ["imf", "nd-gain", "icow", "cow", "mledoze", "sipri", "fsi"] {
        assert!(!folders().iter().any(|folder| reference(folder).contains(&format!("/{closed}-"))), "{closed}");
    }
}

#[test]
fn every_table_is_read_with_known_codes_and_its_stated_form() {
    let catalogue = Catalogue::shipped();
    for folder in folders() {
        let reference = reference(&folder);
        let table =
            catalogue.table(&reference).unwrap_or_else(|findings| panic!("{reference}: {:?}", findings.0.first()));
        let (form, codes): (Form, BTreeSet<&StateId>) = match &table.values {
            Values::ByState(values) => (Form::ByState, values.keys().collect()),
            Values::Dyadic(values) => {
                (Form::Dyadic, values.iter().flat_map(|(origin, row)| row.keys().chain([origin])).collect())
            }
            Values::Spells(values) => {
                (Form::Spells, values.iter().flat_map(|(origin, row)| row.keys().chain([origin])).collect())
            }
            Values::Stock(stock) => {
                (Form::Stock, stock.cells.keys().flat_map(|(origin, host, _)| [origin, host]).collect())
            }
        };
        let about = catalogue.about(&reference).unwrap();
        assert_eq!(about.form, Some(form), "{reference}");
        let unknown: Vec<_> = codes.into_iter().filter(|code| !catalogue.states().contains_key(code)).collect();
        assert!(unknown.is_empty(), "{reference}: {unknown:?}");
        let bytes = fs::read(folder.join("values.csv")).unwrap();
        let digest: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(table.digest, digest, "{reference}");
    }
}

#[test]
fn rows_are_sorted_unique_and_end_with_line_feeds() {
    for folder in folders() {
        let text = fs::read_to_string(folder.join("values.csv")).unwrap();
        assert!(!text.contains('\r') && text.ends_with('\n') && !text.contains('"'), "{}", folder.display());
        let header = text.lines().next().unwrap();
        let keys = header
            .split(',')
            .take_while(|name| ["state", "origin", "host", "year", "start", "end"].contains(name))
            .count();
        let rows: Vec<Vec<&str>> = text.lines().skip(1).map(|line| line.split(',').take(keys).collect()).collect();
        assert!(rows.windows(2).all(|pair| pair[0] < pair[1]), "{}", folder.display());
    }
}

#[test]
fn ties_never_hold_a_state_with_itself() {
    for reference in ["conflict-involvement", "troops-sent", "external-support", "distance", "contiguity"] {
        let table = Catalogue::shipped().table(reference).unwrap();
        let Values::Dyadic(values) = &table.values else { panic!("{reference}") };
        assert!(values.iter().all(|(origin, row)| !row.contains_key(origin)), "{reference}");
    }
}

#[test]
fn projections_are_flagged() {
    use onus::data::ValueStatus;
    let table = Catalogue::shipped().table("population").unwrap();
    let Values::ByState(values) = &table.values else { panic!() };
    let status = |year| values[&StateId::new("DEU")][&year].status;
    assert_eq!(status(2023), ValueStatus::Reported);
    assert_eq!(status(2024), ValueStatus::Projected);
    assert_eq!(status(1900), ValueStatus::Modelled);
}
