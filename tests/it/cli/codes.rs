//! What commands say, code by code: findings that no file alone brings about.

use std::fs;

use super::{code, err, onus, out};
use crate::support;

/// Code, exit code, arguments.
const CASES: [(&str, i32, &[&str]); 10] = [
    ("ONUS-R030", 2, &["compare", "@arden", "@arden:no-rules", "--group", "nothern"]),
    ("ONUS-R031", 2, &["compare", "@arden", "@arden:no-rules", "--bridge", "--together", "people"]),
    ("ONUS-R032", 0, &["compare", "@arden", "@gross-relocation", "--bridge"]),
    ("ONUS-R033", 0, &["compare", "@arden", "four.toml", "--bridge"]),
    ("ONUS-R034", 2, &["solve", "@arden", "--against", "gdp"]),
    ("ONUS-R035", 2, &["objections", "@germany-laender", "--state", "DE-BY"]),
    ("ONUS-D070", 0, &["check", "@koenigstein-2016"]),
    ("ONUS-D071", 0, &["check", "@balinski-young-1975-first"]),
    ("ONUS-D072", 0, &["check", "@grech-2016-table-1", "--set", "published.final.tolerance=0"]),
    ("ONUS-D073", 0, &["check", "@dublin-iv-2016"]),
];

/// `ONUS_BLESS=1` writes what is said.
#[test]
fn what_is_said_about_scenarios_that_are_compared_or_published() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("four.toml"), crate::compare::without_estel()).expect("written");
    for (expected_code, exit, arguments) in CASES {
        let own = folder.path().join("four.toml").display().to_string();
        let arguments: Vec<&str> =
            arguments.iter().map(|one| if *one == "four.toml" { own.as_str() } else { one }).collect();
        let output = onus(&[&["--diagnostics", "short"], &arguments[..]].concat());
        let all = format!("{}{}", out(&output), err(&output)).replace(&own, "four.toml");
        assert_eq!(code(&output), exit, "{arguments:?}: {all}");
        let said: String =
            all.lines().filter(|line| line.contains(expected_code)).map(|line| format!("{line}\n")).collect();
        assert!(!said.is_empty(), "{expected_code}: {all}");
        let expected = support::path(&format!("invalid/{expected_code}/expected.txt"));
        if std::env::var_os("ONUS_BLESS").is_some() {
            fs::create_dir_all(expected.parent().expect("a folder")).expect("a folder");
            fs::write(&expected, &said).expect("written");
        }
        assert_eq!(said, fs::read_to_string(&expected).expect("expected.txt"), "{expected_code}");
    }
}
