//! `onus keys` and `onus check` on published keys.

use std::fs;
use std::process::{Command, Output, Stdio};

use onus::data::Catalogue;

fn onus(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_onus")).args(arguments).stdin(Stdio::null()).output().expect("the program starts")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("an exit code")
}

#[test]
fn the_list_names_every_key_its_source_and_how_far_it_is_reproduced() {
    let output = onus(&["keys"]);
    let list = out(&output);
    assert_eq!(code(&output), 0);
    let catalogue = Catalogue::shipped();
    for (name, _) in catalogue.keys().into_iter().chain(catalogue.scenarios()) {
        assert!(list.contains(&format!("@{name}: ")), "{name}");
    }
    assert!(list.contains("places: 22 of 22 within 1.9 %, sums to 119 998, not 120 000"), "{list}");
    assert!(list.contains("no published table"), "{list}");
    assert!(list.contains("ireland: output only") && !list.contains("1 of 1 within 0.1"), "{list}");
    let yardsticks = list.split("\nPlain yardsticks\n").nth(1).and_then(|rest| rest.split("\n\n").next());
    let names: Vec<&str> = yardsticks.expect("a part").lines().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(names, ["@equal", "@gdp", "@population"]);
    assert!(!list.contains("cannot be read"), "{list}");
}

#[test]
fn a_key_is_shown_in_words_with_its_readings() {
    let shown = out(&onus(&["keys", "show", "grech-2016-table-1"]));
    for words in [
        "P. Grech (2016)",
        "at most 0.15 times the sum of the shares of population and gdp",
        "32 states take part",
        "the column of final shares: 32 of 32 within 0.000075",
        "text: the reading of the paper's text",
        "licence: facts",
    ] {
        assert!(shown.contains(words), "{words}\n{shown}");
    }
    assert_eq!(out(&onus(&["keys", "show", "@grech-2016-table-1"])), shown, "with @ or without");
    assert!(out(&onus(&["keys", "show", "dublin-iv-2016"])).contains("no published table"));
    assert_eq!(code(&onus(&["keys", "show", "nothing"])), 2);
}

#[test]
fn a_scenario_is_started_from_a_key_and_is_that_key() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().to_str().expect("UTF-8");
    assert_eq!(code(&onus(&["keys", "start", "us-house-2020", path])), 0);
    let scenario = folder.path().join("scenario.toml");
    let text = fs::read_to_string(&scenario).expect("a file");
    assert!(
        text.starts_with("#:schema ./scenario.schema.json\n") && folder.path().join("scenario.schema.json").exists()
    );
    let checked = onus(&["check", scenario.to_str().expect("UTF-8"), "--diagnostics", "short"]);
    assert_eq!(code(&checked), 0);
    assert!(out(&checked).contains("50 of 50 the same"), "{}", out(&checked));
    assert_eq!(code(&onus(&["keys", "start", "us-house-2020", path])), 2, "nothing is overwritten unasked");
}

#[test]
fn what_does_not_close_is_a_finding_and_no_failure_unless_denied() {
    let checked = onus(&["check", "@koenigstein-2016", "--diagnostics", "short"]);
    assert_eq!(code(&checked), 0);
    let said = out(&checked);
    assert!(said.contains("ONUS-D070") && said.contains("sums to 99.97961, and the rule says 100"), "{said}");
    assert_eq!(code(&onus(&["check", "@koenigstein-2016", "--deny", "ONUS-D070"])), 1);
}
