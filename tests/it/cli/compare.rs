//! `compare` as it is called: names, variants, forms, exit codes.

use std::fs;

use super::{code, err, onus, out};
use crate::support;

#[test]
fn variants_are_named_behind_the_last_colon() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| format!("{}/{name}", folder.path().display());
    let text = support::shipped("arden");
    for name in ["arden.toml", "odd:name"] {
        fs::write(path(name), &text).expect("written");
    }
    let same = onus(&["compare", &path("arden.toml:no-rules"), "@arden:no-rules", "--format", "csv"]);
    assert_eq!(code(&same), 0, "{}", err(&same));
    assert!(out(&same).contains(",in-dispute,people,0"), "{}", out(&same));
    let odd = onus(&["compare", &path("odd:name:"), &path("odd:name:no-rules"), "--format", "csv"]);
    assert_eq!(code(&odd), 0, "{}", err(&odd));
    assert!(out(&odd).contains(",in-dispute,people,7167"), "{}", out(&odd));
}

#[test]
fn files_are_written_by_their_endings() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| format!("{}/{name}", folder.path().display());
    let (json, csv, md) = (path("c.json"), path("c.csv"), path("c.md"));
    let arguments = ["compare", "@arden", "@arden:uncontested", "--bridge", "-o", &json, "-o", &csv, "-o", &md];
    let output = onus(&arguments);
    assert_eq!((code(&output), out(&output)), (0, String::new()), "{}", err(&output));
    let read: serde_json::Value = serde_json::from_str(&fs::read_to_string(&json).expect("a file")).expect("JSON");
    assert_eq!(read["against"][0]["bridge"]["obligation"]["steps"][0]["name"], "key.weights");
    assert!(fs::read_to_string(&csv).expect("a file").starts_with("kind,code,name,scenario,figure,unit,value"));
    assert!(fs::read_to_string(&md).expect("a file").contains("## The bridge from A to B"));
    assert_eq!(code(&onus(&arguments)), 2, "nothing is overwritten unasked");
}

#[test]
fn what_cannot_be_compared_is_said() {
    let wrong: &[(&[&str], i32, &str)] = &[
        (&["@arden"], 2, "SCENARIO"),
        (&["@arden", "@arden"], 2, "twice"),
        (&["--", "-", "-:no-rules"], 2, "standard input"),
        (&["@arden", "@arden:no-rule"], 2, "no-rules"),
        (&["@arden", "@arden:no-rules", "--baseline", "@arden:x"], 2, "none of"),
        (&["@arden", "@arden:no-rules", "--group", "nothern"], 2, "did you mean `northern`?"),
        (&["@arden", "@arden:no-rules", "--bridge", "--together", "people"], 2, "ONUS-R031"),
        (&["@arden", "@arden:no-rules", "--format", "lp"], 2, "the forms are table, csv, json, md"),
        (&["@arden", "@arden:no-rules", "--set", "rules.lest.people=1"], 2, "ONUS-S017"),
        (&["@arden", "@arden:uncontested", "--set", "rules.least.people=200_000"], 3, "@arden"),
    ];
    for (arguments, exit, said) in wrong {
        let output = onus(&[&["compare"], *arguments].concat());
        assert_eq!((code(&output), out(&output)), (*exit, String::new()), "{arguments:?}: {}", err(&output));
        assert!(err(&output).contains(said), "{arguments:?}: {}", err(&output));
    }
}

#[test]
fn a_baseline_may_be_any_of_them() {
    let output = onus(&["compare", "@arden", "@arden:no-rules", "--baseline", "@arden:no-rules", "--only-changes"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(out(&output).contains("A against B"), "{}", out(&output));
}

/// Both ends stand where there is no bridge between them, and it is said why.
#[test]
fn without_a_bridge_both_ends_stand() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = format!("{}/four.toml", folder.path().display());
    let text = crate::compare::without_estel();
    fs::write(&path, text).expect("written");
    let output = onus(&["compare", "@arden", &path, "--bridge"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(err(&output).contains("ONUS-R033"), "{}", err(&output));
    let said = out(&output);
    assert!(
        said.contains("No bridge from A to B") && said.contains("No longer taking part in B: Estel -5 000."),
        "{said}"
    );
    let together = onus(&["compare", "@arden", &path, "--bridge", "--together", "states,rules"]);
    assert!(out(&together).contains("rules.small + states"), "{}{}", out(&together), err(&together));
}
