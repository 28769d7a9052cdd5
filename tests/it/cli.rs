//! The program itself: exit codes, streams, files.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use crate::support;

mod batches;
mod codes;
mod compare;
mod files;
mod readme;
mod shown;
mod verifier;

fn onus(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_onus")).args(arguments).stdin(Stdio::null()).output().expect("the program starts")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("an exit code")
}

#[test]
fn wrong_arguments_end_with_2_and_nothing_on_standard_output() {
    let wrong: &[&[&str]] = &[
        &["frobnicate"],
        &["solve"],
        &["solve", "no-such-file.toml"],
        &["solve", "@no-such-scenario"],
        &["solve", "@arden", "--format", "docx"],
        &["solve", "@arden", "-o", "result.unknown"],
        &["solve", "@arden", "--backend", "cplex"],
        &["solve", "@arden", "--set", "nothing"],
        &["check", "@arden", "--deny", "ONUS-Z999"],
        &["explain", "ONUS-Z999"],
        &["explain", "@arden", "--state", "XXX"],
        &["man", "frobnicate"],
        &["verify", "no-such-file.json"],
        &["data", "no-such-indicator"],
    ];
    for arguments in wrong {
        let output = onus(arguments);
        assert_eq!((code(&output), out(&output)), (2, String::new()), "{arguments:?}: {}", err(&output));
        assert!(!err(&output).is_empty(), "{arguments:?} says why");
    }
}

#[test]
fn what_can_be_printed_is_printed() {
    let schema: serde_json::Value = serde_json::from_str(&out(&onus(&["schema"]))).expect("the schema is JSON");
    assert!(schema["properties"]["key"].is_object());
    assert!(out(&onus(&["list"])).contains("leximin-burden"));
    assert!(out(&onus(&["list", "formats"])).contains("csv"));
    assert!(!out(&onus(&["list", "formats"])).contains("leximin-burden"));
    assert!(out(&onus(&["explain", "ONUS-S001"])).starts_with("ONUS-S001"));
    assert!(out(&onus(&["completions", "bash"])).contains("onus"));
    assert!(out(&onus(&["man"])).contains(".TH onus"));
    assert!(out(&onus(&["man", "solve"])).contains("fail"));
    assert!(out(&onus(&["--version"])).contains(env!("CARGO_PKG_VERSION")));
    assert!(out(&onus(&["data", "population"])).contains("sha256"));
    assert!(out(&onus(&["keys"])).contains("Capability: GDP"));
}

#[test]
fn solving_writes_every_form_whole_and_overwrites_nothing_unasked() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_str().expect("UTF-8").to_owned();
    let (json, csv, annex) = (path("a.json"), path("a.csv"), path("a.md"));
    let arguments = ["solve", "@arden", "-o", &json, "-o", &csv, "-o", &annex];
    let output = onus(&arguments);
    assert_eq!((code(&output), out(&output)), (0, String::new()), "{}", err(&output));
    assert!(fs::read_to_string(&csv).expect("a file").starts_with("code,name,region,key (percent)"));
    fs::write(&annex, "mine").expect("written");
    fs::remove_file(&csv).expect("removed");
    let again = onus(&arguments);
    assert_eq!(code(&again), 2);
    assert!(err(&again).contains("--force"), "{}", err(&again));
    assert_eq!(fs::read_to_string(&annex).expect("a file"), "mine", "nothing is overwritten");
    assert!(!fs::exists(&csv).expect("known"), "and nothing else is written");
    assert_eq!(code(&onus(&[&arguments[..], &["--force"]].concat())), 0);
    assert!(fs::read_to_string(&annex).expect("a file").contains("**total**"));
    let left: Vec<_> = fs::read_dir(folder.path()).expect("a folder").collect();
    assert_eq!(left.len(), 3, "no temporary file is left");

    assert_eq!(code(&onus(&["verify", &json])), 0);
    let text = fs::read_to_string(&json).expect("a file");
    fs::write(&json, text.replace("42000", "42001")).expect("written");
    let output = onus(&["verify", &json]);
    assert_eq!(code(&output), 1);
    assert!(out(&output).contains("intact: no"), "{}", out(&output));
}

#[test]
fn exit_codes_say_what_came_of_it() {
    assert_eq!(code(&onus(&["check", "@arden"])), 0, "every expectation holds");
    assert_eq!(code(&onus(&["check", "@arden", "--set", "rules.places.people=41_000"])), 1, "one does not");
    assert_eq!(code(&onus(&["solve", "@arden", "--fail-over", "2000"])), 1);
    assert_eq!(code(&onus(&["solve", "@arden", "--fail-over", "6000"])), 0);
    let text = support::text("../data/scenarios/arden.toml");
    let clash = text.replace(
        "states = [\"EST\"]\npeople = 5_000",
        "states = [\"BEL\", \"COR\", \"DUN\", \"EST\"]\napplies = \"each\"\npeople = 9_000",
    );
    let mut solve = Command::new(env!("CARGO_BIN_EXE_onus"))
        .args(["solve", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    solve.stdin.take().expect("a pipe").write_all(clash.as_bytes()).expect("written");
    let output = solve.wait_with_output().expect("it ends");
    assert_eq!(code(&output), 3, "42 000 + 4 x 9 000 < 100 000: {}", err(&output));
    assert!(out(&output).contains("cannot hold together"), "{}", out(&output));
}

#[test]
fn colour_and_progress_stay_away_from_pipes() {
    for colour in ["", "1"] {
        let output = Command::new(env!("CARGO_BIN_EXE_onus"))
            .args(["solve", "@arden", "--set", "rules.places.people=none"])
            .env("NO_COLOR", colour)
            .output()
            .expect("the program starts");
        assert_eq!(code(&output), 2);
        assert!(!err(&output).contains('\u{1b}'), "{}", err(&output));
    }
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_error() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_onus"))
        .arg("schema")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(program.stdout.take());
    let output = program.wait_with_output().expect("it ends");
    assert_eq!((code(&output), err(&output)), (0, String::new()));
}

#[test]
fn a_new_scenario_can_be_solved_and_is_not_overwritten() {
    let folder = tempfile::tempdir().expect("a folder");
    let inside = folder.path().join("mine");
    let inside = inside.to_str().expect("UTF-8");
    assert_eq!(code(&onus(&["new", inside])), 0);
    assert_eq!(code(&onus(&["new", inside])), 2);
    assert_eq!(code(&onus(&["new", inside, "--force"])), 0);
    let output = onus(&["check", &format!("{inside}/scenario.toml")]);
    assert_eq!(code(&output), 0, "{}{}", out(&output), err(&output));
}

/// Writes the block of output in the README anew: its first lines up to the middle of the table.
fn bless_readme(printed: &str) {
    let path = format!("{}/README.md", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(&path).expect("the README");
    let (before, rest) = text.split_once("<!-- output -->").expect("an output");
    let (_, after) = rest.split_once("<!-- /output -->").expect("its end");
    let lines: Vec<&str> = printed.lines().collect();
    let end = lines.iter().position(|line| line.trim() == "…").expect("a long table");
    let block = lines[..end].join("\n");
    fs::write(&path, format!("{before}<!-- output -->\n\n```text\n{block}\n```\n\n<!-- /output -->{after}"))
        .expect("written");
}

#[test]
fn a_lint_is_a_finding_that_can_be_denied_and_axioms_are_printed() {
    let plain = onus(&["check", "@arden", "--diagnostics", "short"]);
    assert_eq!(code(&plain), 0, "a lint is no error");
    assert!(out(&plain).contains("warning[ONUS-L012]: key.criteria.emissions overlaps key.criteria.gdp by 0.95"));
    // Results go to standard output, counts to standard error.
    assert!(
        out(&plain).contains("correlation (overlap) of ") && out(&plain).contains("before caps, rates and factors")
    );
    assert!(!err(&plain).contains("correlation") && err(&plain).contains("@arden: "), "{}", err(&plain));
    let objects = out(&onus(&["check", "@arden", "--diagnostics", "json"]));
    let read = |line: &str| serde_json::from_str::<serde_json::Value>(line).expect("an object");
    assert!(objects.lines().map(read).any(|one| one["result"].is_string()), "{objects}");
    assert_eq!(code(&onus(&["check", "@arden", "--deny", "ONUS-L012"])), 1);
    assert_eq!(code(&onus(&["check", "@arden", "--deny", "ONUS-L006"])), 0, "nobody irrelevant matters");
    let table = out(&onus(&["check", "@arden", "--axioms"]));
    assert!(table.contains(" 9  pairwise independence    may be lacking  lacks: "), "{table}");
    assert!(table.contains(" 7  merging consistency      expected        has"), "{table}");
    assert!(out(&onus(&["list", "lints"])).contains("ONUS-L006"));
    assert!(out(&onus(&["list", "axioms"])).contains("order preservation"));
}

#[test]
fn the_shipped_schema_is_current() {
    let output = onus(&["schema"]);
    let path = format!("{}/data/scenarios/scenario.schema.json", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("ONUS_BLESS").is_some() {
        fs::write(&path, out(&output)).expect("written");
    }
    assert!(out(&output) == fs::read_to_string(&path).expect("the schema"), "ONUS_BLESS=1 writes it anew");
}

#[test]
fn ranges_hold_the_file_and_its_variants_and_verify() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ranges.json");
    let file = file.to_str().expect("UTF-8");
    assert_eq!(code(&onus(&["solve", "@arden", "--ranges", "-o", file])), 0);
    let json: serde_json::Value = serde_json::from_str(&fs::read_to_string(file).expect("a file")).expect("JSON");
    let of = |state: &str, column: &str| {
        json["result"]["allocation"]["states"][state][column]["exact"].as_str().expect("a number").to_owned()
    };
    // By hand: 44 500 without rules; with rules at most 42 000.
    assert_eq!((of("ARD", "obligation-least"), of("ARD", "obligation")), ("42000".to_owned(), "42000".to_owned()));
    assert!(of("ARD", "obligation-greatest").parse::<i64>().expect("a number") >= 44_500);
    assert_eq!(code(&onus(&["verify", file])), 0);
    assert_eq!(code(&onus(&["solve", "@arden", "--ranges", "--variant", "no-rules"])), 2);
    assert!(out(&onus(&["solve", "@arden", "--ranges"])).contains("the sign of the gap is the same for"));
}

#[test]
fn verification_without_the_data_ends_with_5() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("result.json");
    let path = file.to_str().expect("UTF-8");
    assert_eq!(code(&onus(&["solve", "@arden", "-o", path])), 0);
    let json: serde_json::Value = serde_json::from_str(&fs::read_to_string(&file).expect("a file")).expect("JSON");
    let mut result = json["result"].clone();
    result["data"]["gdp-usd"]["sha256"] = "00".into();
    let digest = onus::report::self_digest(&result);
    let bytes = onus::report::canonical(&serde_json::json!({ "result": result, "sha256": digest }));
    fs::write(&file, bytes).expect("written");
    let output = onus(&["verify", path]);
    assert_eq!(code(&output), 5, "{}", out(&output));
    assert!(out(&output).contains("gdp-usd"), "the missing data are named: {}", out(&output));
}
