//! The README does what it says.

use std::process::{Command, Output, Stdio};

use super::{code, err, out};
use crate::support;

fn readme() -> String {
    support::text("../README.md")
}

/// The words of a shell line up to its comment: no quotes and no variables stand in the README.
fn words(line: &str) -> Vec<&str> {
    line.split('#').next().unwrap_or_default().split_whitespace().collect()
}

/// The commands of "What to do with it" that call the installed program; `&&` separates two.
fn commands(text: &str) -> Vec<Vec<String>> {
    let section = text.split("## What to do with it").nth(1).and_then(|rest| rest.split("\n## ").next());
    let lines = section.expect("a section").lines().filter_map(|line| line.strip_prefix("    "));
    let mut commands = Vec::new();
    for line in lines {
        for words in words(line).split(|word| *word == "&&") {
            if words.first() == Some(&"onus") {
                commands.push(words.iter().map(|word| (*word).to_owned()).collect());
            }
        }
    }
    commands
}

#[test]
fn every_command_of_the_readme_runs_twice() {
    let folder = tempfile::tempdir().expect("a folder");
    let commands = commands(&readme());
    assert!(commands.len() >= 10, "{commands:?}");
    for round in 1..=2 {
        for words in &commands {
            let output: Output = Command::new(env!("CARGO_BIN_EXE_onus"))
                .args(&words[1..])
                .current_dir(folder.path())
                .stdin(Stdio::null())
                .output()
                .expect("the program starts");
            let expected = if words.contains(&"no-room".to_owned()) { 3 } else { 0 };
            assert_eq!(code(&output), expected, "round {round}: {}\n{}", words.join(" "), err(&output));
        }
    }
}

#[test]
fn the_output_in_the_readme_is_the_true_output() {
    let output = super::onus(&["solve", "@global-2024"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    if std::env::var_os("ONUS_BLESS").is_some() {
        super::bless_readme(&out(&output));
    }
    let text = readme();
    let block = text.split("<!-- output -->").nth(1).and_then(|rest| rest.split("<!-- /output -->").next());
    let block = block.and_then(|block| block.split("```text\n").nth(1)?.split("```").next());
    let shown: Vec<&str> = block.expect("a block of output").lines().collect();
    let printed = out(&output);
    let printed: Vec<&str> = printed.lines().take(shown.len()).collect();
    assert!(shown.len() >= 30, "head, sentences and the top of the table");
    assert_eq!(shown, printed, "ONUS_BLESS=1 writes the block anew");
}
