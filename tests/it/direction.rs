//! The code goes one way: no file uses a later stage.

use std::fs;
use std::path::{Path, PathBuf};

/// Every module of the library, earliest first. A module may use itself and those before it.
const ORDER: &[&str] = &[
    "exact",
    "ids",
    "diagnostic",
    "data",
    "scenario",
    "criteria",
    "key",
    "people",
    "problem",
    "proof",
    "solve",
    "obligation",
    "gap",
    "pipeline",
    "study",
    "report",
    "verify",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The modules of the crate that a text names, in the forms `crate::x`, `crate::{x, y::z}`.
fn used(text: &str) -> Vec<String> {
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut names = Vec::new();
    for after in code.split("crate::").skip(1) {
        let word =
            |text: &str| text.trim().split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("").to_owned();
        if let Some(list) = after.strip_prefix('{') {
            names.extend(list.split('}').next().unwrap_or("").split(',').map(word));
        } else {
            names.push(word(after));
        }
    }
    names
}

#[test]
fn no_stage_uses_a_later_one() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    let mut wrong = Vec::new();
    for file in &files {
        let relative = file.strip_prefix(&src).expect("below src");
        let stage = relative.iter().next().expect("a name").to_string_lossy().trim_end_matches(".rs").to_owned();
        if ["lib", "main", "cli"].contains(&stage.as_str()) {
            continue;
        }
        let place = |name: &str| ORDER.iter().position(|stage| *stage == name);
        let own = place(&stage).unwrap_or_else(|| panic!("{} is in no stage: add it to the order", relative.display()));
        for name in used(&fs::read_to_string(file).expect("a source")) {
            if place(&name).is_some_and(|other| other > own) {
                wrong.push(format!("{} uses {name}", relative.display()));
            }
        }
    }
    assert!(files.len() > 50, "the walk found the sources");
    assert!(wrong.is_empty(), "later stages are used:\n{}", wrong.join("\n"));
}

#[test]
fn the_proof_uses_neither_the_solver_nor_the_builder_of_rows() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/proof"), &mut files);
    for file in files {
        for name in used(&fs::read_to_string(&file).expect("a source")) {
            let plain = ["exact", "ids", "problem", "proof"].contains(&name.as_str());
            assert!(plain, "{} uses {name}", file.display());
        }
    }
}

#[test]
fn only_the_back_ends_name_good_lp() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    let naming: Vec<_> = files
        .iter()
        .filter(|file| fs::read_to_string(file).expect("a source").contains("good_lp::"))
        .map(|file| file.strip_prefix(&src).expect("below src").display().to_string())
        .collect();
    assert!(!naming.is_empty());
    assert!(naming.iter().all(|file| file.starts_with("solve/backend/")), "{naming:?}");
}
