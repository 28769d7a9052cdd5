//! What tests share: oracles and published cases, kept as files that people can read.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use onus::data::Catalogue;
use onus::diagnostic::{Findings, SourceFile};
use onus::exact::{self, Rational};
use onus::pipeline::{Allocation, Outcome, ProofStatus, Run};
use onus::scenario::Override;
use serde_json::Value;

/// A file below `tests/`.
pub fn path(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(relative)
}

/// The text of a file below `tests/`.
pub fn text(relative: &str) -> String {
    let path = path(relative);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The words of a language: all files of its folder, in the order of their names.
pub fn words(tag: &str) -> String {
    let folder = path(&format!("../data/languages/{tag}"));
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    files.iter().map(|file| fs::read_to_string(file).expect("words")).collect()
}

/// The text of a shipped scenario or published key.
pub fn shipped(name: &str) -> String {
    let folder = if path(&format!("../data/keys/{name}.toml")).exists() { "keys" } else { "scenarios" };
    text(&format!("../data/{folder}/{name}.toml"))
}

/// The states of a case's table, in the order of the file, and its columns by name.
pub fn case_columns(file: &str) -> (Vec<String>, BTreeMap<String, Vec<Rational>>) {
    let text = text(&format!("cases/{file}"));
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().expect("a header").split(',').collect();
    let mut states = Vec::new();
    let mut columns: BTreeMap<String, Vec<Rational>> = BTreeMap::new();
    for line in lines {
        let cells: Vec<&str> = line.split(',').collect();
        states.push(cells[0].replace(' ', "-"));
        for (name, cell) in header.iter().zip(&cells).skip(1) {
            columns.entry((*name).to_owned()).or_default().push(exact::parse(cell).expect("a number"));
        }
    }
    (states, columns)
}

/// One case of an oracle topic: `tests/oracles/<topic>.json`.
pub fn oracle(topic: &str, id: &str) -> Value {
    let topic: Value = serde_json::from_str(&text(&format!("oracles/{topic}.json"))).expect("an oracle is JSON");
    let case = topic["cases"].as_array().expect("cases").iter().find(|case| case["id"] == id);
    case.unwrap_or_else(|| panic!("no oracle case {id}")).clone()
}

/// An exact leaf: `{"q": "1/3", …}`, a whole number, or a text.
pub fn rational(leaf: &Value) -> Rational {
    match leaf {
        Value::Object(fields) => exact::parse_quoted(fields["q"].as_str().expect("q")).expect("a rational"),
        Value::Number(number) => exact::parse(&number.to_string()).expect("a number"),
        Value::String(text) => exact::parse_quoted(text).expect("a rational"),
        other => panic!("not an exact leaf: {other}"),
    }
}

/// The run of a scenario text with the data that ships, or everything that is wrong with it.
pub fn run_text(text: &str) -> Result<Run, Findings> {
    try_run(text, &[])
}

/// As [`run_text`], with changes as `--set` takes them.
pub fn try_run(text: &str, sets: &[&str]) -> Result<Run, Findings> {
    let file = SourceFile::new("scenario.toml", text);
    let sets: Vec<Override> = sets.iter().map(|set| Override::parse(set).expect("a path and a value")).collect();
    let (scenario, _) = onus::scenario::read(&file, Catalogue::shipped(), &sets, None)?;
    onus::pipeline::run(scenario, Catalogue::shipped())
}

/// The run of a scenario text that must be sound.
pub fn run(text: &str) -> Run {
    try_run(text, &[]).unwrap_or_else(|findings| {
        let lines = findings.0.iter().map(|finding| format!("{} {} | {}", finding.code, finding.what, finding.fix));
        panic!("{}\n{text}", lines.collect::<Vec<_>>().join("\n"))
    })
}

/// The allocation, which must be proved.
pub fn proved(run: &Run) -> &Allocation {
    match &run.outcome {
        Outcome::Allocated(allocation) => {
            assert_eq!(allocation.proof, ProofStatus::Proved);
            allocation
        }
        Outcome::Conflict(conflict) => panic!("{:?}", conflict.members),
    }
}

/// The value of a column by its printed name.
pub fn value(run: &Run, name: &str) -> Rational {
    let column = run.problem.columns.iter().position(|column| column.name == name);
    proved(run).solution.values[column.unwrap_or_else(|| panic!("no column {name}"))].clone()
}

/// What is wrong with a scenario text, by code.
pub fn codes_of_text(text: &str) -> Vec<&'static str> {
    let Err(findings) = run_text(text) else { return Vec::new() };
    findings.0.iter().map(|finding| finding.code).collect()
}

/// Sentences in English, one a line.
pub fn lines(sentences: &[onus::language::Sentence]) -> String {
    sentences.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
