//! The code goes one way: no file uses a later stage.

use std::fs;
use std::path::{Path, PathBuf};

/// Every module of the library, earliest first. A module may use itself and those before it.
const ORDER: &[&str] = &[
    "exact",
    "ids",
    "diagnostic",
    "data",
    "language",
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
    "document",
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

/// How many `super::` lead from a file below `src` to the root of the crate.
fn depth(relative: &Path) -> usize {
    relative.iter().count() - usize::from(relative.ends_with("mod.rs"))
}

/// The modules of the crate that a text at some depth names: `crate::x`, `crate::{x::{y, z}, w}`, `super::super::x`.
fn used(text: &str, depth: usize) -> Vec<String> {
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut names = Vec::new();
    for start in ["crate::", "super::"] {
        for (at, _) in code.match_indices(start) {
            let before = &code[..at];
            let inside = before.ends_with(|c: char| c.is_alphanumeric() || c == '_') || before.ends_with("super::");
            if !inside {
                reach(&code[at..], 0, depth, &mut names);
            }
        }
    }
    names
}

/// Follows a path, `up` modules above its file, and notes what it names at the root.
fn reach(path: &str, up: usize, depth: usize, names: &mut Vec<String>) {
    let path = path.trim_start();
    if let Some(list) = path.strip_prefix('{') {
        branches(list).into_iter().for_each(|branch| reach(branch, up, depth, names));
    } else if let Some(rest) = path.strip_prefix("crate::") {
        reach(rest, depth, depth, names);
    } else if let Some(rest) = path.strip_prefix("super::") {
        reach(rest, up + 1, depth, names);
    } else if up >= depth {
        let name: String = path.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        names.extend((!name.is_empty()).then_some(name));
    }
}

/// The parts of a list in braces, up to the brace that closes it.
fn branches(list: &str) -> Vec<&str> {
    let (mut open, mut from, mut parts) = (0_usize, 0, Vec::new());
    for (at, c) in list.char_indices() {
        match c {
            '{' => open += 1,
            '}' if open == 0 => {
                parts.push(&list[from..at]);
                break;
            }
            '}' => open -= 1,
            ',' if open == 0 => {
                parts.push(&list[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts
}

#[test]
fn the_walk_sees_through_braces_and_upwards() {
    let names = |text: &str, depth| used(text, depth).join(" ");
    assert_eq!(names("use crate::{data::{Table, Values}, report::make};", 2), "data report");
    assert_eq!(
        names("use crate::{\n    ids::StateId,\n    key,\n};\nlet x = crate::verify::run();", 1),
        "ids key verify"
    );
    assert_eq!(names("use super::super::report;", 2), "report");
    assert_eq!(names("use super::{super::{study, gap::Gap}, own};", 2), "study gap");
    assert_eq!(names("use super::super::own; use super::{a, b};", 3), "");
    assert_eq!(names("use super::pipeline;", 1), "pipeline");
    assert_eq!(depth(Path::new("exact.rs")), 1);
    assert_eq!(depth(Path::new("key/mod.rs")), 1);
    assert_eq!(depth(Path::new("key/round/quota.rs")), 3);
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
        for name in used(&fs::read_to_string(file).expect("a source"), depth(relative)) {
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
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&src.join("proof"), &mut files);
    for file in files {
        let relative = file.strip_prefix(&src).expect("below src");
        for name in used(&fs::read_to_string(&file).expect("a source"), depth(relative)) {
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
