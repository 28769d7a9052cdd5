//! Hostile files, and the public corpus of TOML files.

use onus::diagnostic::{self, Findings, Form};
use onus::scenario::text;

use super::{findings, short, with};
use crate::support;

/// What the manifest of the hostile files expects, tested at the level of text, TOML, names and numbers: the names become states
/// of a scenario, `gdp` an indicator of it, `weights` its weights.
#[test]
fn hostile_files() {
    let manifest: serde_json::Value =
        serde_json::from_str(&support::text("corpora/hostile-toml/MANIFEST.json")).expect("a manifest");
    for case in manifest.as_array().expect("cases") {
        let name = case["file"].as_str().expect("a file");
        let expect = case["expect"].as_str().expect("a verdict");
        let bytes = std::fs::read(support::path(&format!("corpora/hostile-toml/{name}"))).expect("a file");
        let found = hostile(name, &bytes);
        let said = diagnostic::render(&found, Form::Full { colour: false })
            + &diagnostic::render(&found, Form::Short)
            + &diagnostic::render(&found, Form::Json);
        assert!(!said.chars().any(|c| (c.is_control() && c != '\n') || diagnostic::is_deceptive(c)), "{name}: {said}");
        match expect {
            "accept" => assert!(!found.has_errors(), "{name}: {said}"),
            "reject" | "reject-or-warn" => assert!(found.has_errors(), "{name} is accepted"),
            "accept-escaped" | "reject-or-escape" | "reject-or-accept" | "exact-or-reject" => {}
            other => panic!("{name}: unknown verdict {other}"),
        }
        let reason = match name {
            "utf16.toml" => "UTF-16",
            "nul.toml" => "U+0000",
            "bidi.toml" => "U+202E",
            "dup_state.toml" => "`Arden` is given twice",
            "gdp_inf.toml" => "infinity and NaN are not numbers",
            "gdp_huge.toml" => "`1e999` is larger than any quantity",
            "gdp_string_decimal_comma.toml" => "decimal comma",
            "weights_099.toml" => "sum 0.99, lacking 0.01",
            "deep_array.toml" | "deep_dotted.toml" => "inside one another",
            _ => continue,
        };
        assert!(said.contains(reason), "{name}: {said}");
    }
}

fn hostile(name: &str, bytes: &[u8]) -> Findings {
    let file = match text::decode(name, bytes) {
        Ok(file) => file,
        Err(finding) => return Findings(vec![finding]),
    };
    let (_, found) = text::parse(&file);
    if found.has_errors() { found } else { findings(&as_scenario(&file.text)) }
}

fn as_scenario(text: &str) -> String {
    let quoted = |value: &str| value.trim_matches('"').to_owned();
    let (mut states, mut gdp, mut weights) = (Vec::new(), Vec::new(), Vec::new());
    let mut in_weights = false;
    for line in text.lines() {
        if let Some((key, value)) = line.split_once(" = ") {
            match key {
                _ if in_weights => weights.push((key.to_owned(), value.to_owned())),
                "name" => states.push(quoted(value)),
                "gdp" => gdp.push(value.to_owned()),
                _ => {}
            }
        }
        in_weights |= line == "[weights]";
    }
    let mut new = String::new();
    if !states.is_empty() {
        new += "[states.list]\n";
        new.extend(states.iter().map(|name| format!("\"{name}\" = {{ name = \"{name}\" }}\n")));
        new += "[indicator.wealth]\nkind = \"extensive\"\nunit = \"USD\"\n[indicator.wealth.values]\n";
        new.extend(states.iter().zip(&gdp).map(|(name, value)| format!("\"{name}\" = {value}\n")));
        new += "[indicator.size]\nkind = \"extensive\"\nunit = \"people\"\nvalues = {}\n";
    }
    if !weights.is_empty() {
        new += "[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 0\n";
        new.extend(
            weights
                .iter()
                .map(|(name, weight)| format!("[key.criteria.{name}]\nindicator = \"size\"\nweight = {weight}\n")),
        );
    }
    with(&new)
}

#[test]
fn names_never_reach_a_terminal_raw() {
    let text = with("title = \"A\\u001b[2J\"\n[groups.\"x\\u001b[2J\"]\nstates = [\"\\u202e\"]\n");
    let found = findings(&text);
    assert!(found.has_errors());
    for form in [Form::Full { colour: false }, Form::Short, Form::Json] {
        let said = diagnostic::render(&found, form);
        assert!(!said.chars().any(|c| (c.is_control() && c != '\n') || diagnostic::is_deceptive(c)), "{said:?}");
    }
}

#[test]
fn nesting_of_any_kind_ends_in_a_finding() {
    let deep = 20_000;
    for text in [
        format!("a = {}{}", "[".repeat(deep), "]".repeat(deep)),
        format!("a = {}1{}", "{ b = ".repeat(deep), "}".repeat(deep)),
        format!("{} = 1", vec!["a"; deep].join(".")),
        format!("[{}]", vec!["a"; deep].join(".")),
        format!("a = {}", "[".repeat(deep)),
        format!("a = '''{}", "[".repeat(deep)),
    ] {
        assert!(findings(&text).has_errors());
    }
}

/// The valid files are read, the invalid ones refused; a few valid ones hold what no scenario may (deep or hidden characters).
#[test]
#[expect(clippy::print_stdout, reason = "a skipped corpus is said")]
fn the_toml_test_corpus() {
    let root = support::path("../../shared/corpora/toml-test/tests");
    if !root.exists() {
        println!("skipped: corpus not here");
        return;
    }
    let list = std::fs::read_to_string(root.join("files-toml-1.1.0")).expect("the list");
    let (mut valid, mut invalid) = (0, 0);
    for name in list.lines().filter(|name| name.ends_with(".toml")) {
        let bytes = std::fs::read(root.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        let found = match text::decode(name, &bytes) {
            Err(finding) => Findings(vec![finding]),
            Ok(file) => text::parse(&file).1,
        };
        let ours = found.0.iter().all(|one| matches!(one.code, "ONUS-T002" | "ONUS-T005"));
        if name.starts_with("valid/") {
            assert!(ours, "{name}: {}", short(&found));
            valid += 1;
        } else {
            assert!(found.has_errors(), "{name} is accepted");
            invalid += 1;
        }
    }
    assert!(valid > 150 && invalid > 300, "{valid} valid, {invalid} invalid");
}
