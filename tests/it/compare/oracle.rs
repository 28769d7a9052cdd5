//! The worked example of the mathematics, section 8.2: from 89/200 to 2/5 by data, weights and a cap.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use onus::exact::{self, Rational, ratio};
use onus::study::compare::{differences, split};
use serde_json::Value;

use super::{adds_up, side};
use crate::support::{oracle, rational};

/// A common multiple of the denominators of all shares in the eight worlds, so that rounding changes nothing.
const PEOPLE: i64 = 36_404_625_600;
const CODES: [(&str, &str); 5] =
    [("ARD", "Arden"), ("BEL", "Belmar"), ("COR", "Corvia"), ("DUN", "Dunmore"), ("EST", "Estel")];

fn text(world: &Value, cap: bool) -> String {
    let mut text = String::from("format = 1\nid = \"arden\"\ntitle = \"Arden\"\nas_of = 2024-12-31\n[states]\n");
    text += "population = \"gdp_musd\"\n[states.list]\n";
    for (code, name) in CODES {
        let _ = writeln!(text, "{code} = {{ name = \"{name}\" }}");
    }
    for (criterion, values) in world["world"].as_object().expect("criteria") {
        let _ = writeln!(
            text,
            "[indicator.{criterion}]\nkind = \"extensive\"\nunit = \"u\"\n[indicator.{criterion}.values]"
        );
        for (code, name) in CODES {
            let _ = writeln!(text, "{code} = {}", values[name]);
        }
    }
    text += "[key]\ncombine = \"sum\"\n";
    for (criterion, weight) in world["weights"].as_object().expect("weights") {
        let weight = exact::text(&rational(weight));
        let _ = writeln!(text, "[key.criteria.{criterion}]\nindicator = \"{criterion}\"\nweight = \"{weight}\"");
    }
    let _ = writeln!(text, "[people]\ntotal = {PEOPLE}\nmode = \"ledger\"");
    if cap {
        text += "[rules.arden]\nkind = \"cap\"\nstates = [\"ARD\"]\nshare = 0.4\n";
    }
    text + "[rounding]\npeople = \"webster\"\nties = \"by-code\"\n"
}

#[test]
fn the_bridge_is_the_decomposition_of_the_oracle() {
    let input = &oracle("decomposition", "bennet")["input"];
    let (old, new) = (side("old", &text(&input["old"], false)), side("new", &text(&input["new"], true)));
    let found = differences(&old.run.scenario, &new.run.scenario);
    let names: Vec<&str> = found.clauses.iter().map(|clause| clause.name.as_str()).collect();
    assert_eq!(names, ["indicator.causal", "indicator.gdp_musd", "key.weights", "rules.arden"]);
    let bridge = adds_up(&old, &new, &["indicator"]);
    assert_eq!(bridge.clauses, ["indicator.causal + indicator.gdp_musd", "key.weights", "rules.arden"]);
    let expect = &oracle("decomposition", "shapley-steps")["expect"]["shapley"];
    for (at, (_, name)) in CODES.iter().enumerate() {
        for (clause, step) in ["data", "weights", "cap"].into_iter().enumerate() {
            let found = &bridge.owed[clause][at] / Rational::from(PEOPLE);
            assert_eq!(found, rational(&expect[name][step]), "{name} {step}");
        }
    }
    let arden: Vec<Rational> = bridge.owed.iter().map(|step| &step[0] / Rational::from(PEOPLE)).collect();
    assert_eq!(arden, [ratio(-11, 1920), ratio(1, 1920), ratio(-191, 4800)], "as the page has it");
}

#[test]
fn weights_against_data_are_those_of_the_oracle() {
    let input = &oracle("decomposition", "bennet")["input"];
    let (old, new) = (side("old", &text(&input["old"], false)), side("new", &text(&input["new"], false)));
    let split = split(&old.run, &new.run).expect("a sum of shares");
    let effects = &oracle("decomposition", "bennet")["expect"]["effects"];
    let lines: BTreeMap<&str, _> = split.criteria.iter().map(|line| (line.criterion.as_str(), line)).collect();
    for (at, (_, name)) in CODES.iter().enumerate() {
        assert_eq!(split.total[at], Rational::ZERO, "as many people as before");
        for (criterion, truth) in effects[name].as_object().expect("criteria") {
            let line = lines[criterion.as_str()];
            let people = Rational::from(PEOPLE);
            assert_eq!(&line.weight[at] / &people, rational(&truth["weight"]), "{name} {criterion}");
            assert_eq!(&line.data[at] / &people, rational(&truth["data"]), "{name} {criterion}");
        }
    }
}
