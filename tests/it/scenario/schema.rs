//! The JSON Schema against the examples.

use onus::{diagnostic, scenario};

use super::codes::is_ours;
use super::{arden, with};
use crate::support;

fn validator() -> jsonschema::Validator {
    jsonschema::draft202012::new(&scenario::schema()).expect("a sound schema")
}

fn as_json(text: &str) -> Option<serde_json::Value> {
    fn json(value: &toml::Value) -> serde_json::Value {
        match value {
            toml::Value::Datetime(date) => date.to_string().into(),
            toml::Value::Array(values) => values.iter().map(json).collect(),
            toml::Value::Table(table) => table.iter().map(|(key, one)| (key.clone(), json(one))).collect(),
            other => serde_json::to_value(other).expect("a scalar"),
        }
    }
    Some(json(&toml::Value::Table(toml::from_str(text).ok()?)))
}

#[test]
fn the_schema_accepts_what_the_reader_reads() {
    let validator = validator();
    let good = diagnostic::codes().filter(|entry| is_ours(entry.code)).map(|entry| with(entry.good));
    for text in [arden(), support::text("scenarios/sketch.toml"), scenario::starter()].into_iter().chain(good) {
        let json = as_json(&text).expect("TOML");
        let errors: Vec<String> =
            validator.iter_errors(&json).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{errors:?}\n{text}");
    }
}

#[test]
fn the_schema_refuses_shapes_that_the_reader_refuses() {
    let validator = validator();
    for code in [
        "ONUS-S001",
        "ONUS-S002",
        "ONUS-S003",
        "ONUS-S004",
        "ONUS-S005",
        "ONUS-S011",
        "ONUS-N001",
        "ONUS-N003",
        "ONUS-N006",
        "ONUS-N007",
    ] {
        let entry = diagnostic::codes().find(|entry| entry.code == code).expect("an entry");
        let json = as_json(&with(entry.bad)).expect("TOML");
        assert!(!validator.is_valid(&json), "{code}");
    }
}
