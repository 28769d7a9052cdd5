//! Rules that cannot hold together are named, and nothing else is.

use onus::exact::Rational;
use onus::pipeline::Outcome;
use onus::problem::Problem;
use onus::report::{self, Report};
use onus::solve;
use proptest::prelude::*;

use super::world;
use super::{run, shipped_run};
use crate::support::shipped;

/// The rows of a programme that a condition keeps.
fn with(problem: &Problem, keep: impl Fn(&str) -> bool) -> Problem {
    let mut part = problem.clone();
    part.rows.retain(|row| keep(&row.name));
    part
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(80))]

    /// 15. The named rows clash, and without any one of them they do not; what is allocated has no clash.
    #[test]
    fn a_conflict_is_one_and_minimal(world in world::ledger()) {
        let run = run(&world.text(), &[], None);
        match &run.outcome {
            Outcome::Allocated(_) => prop_assert!(solve::simplex::infeasible(&run.problem).is_none()),
            Outcome::Conflict(conflict) => {
                let named: Vec<&str> = conflict.members.iter().flat_map(|member| &member.rows).map(|row| row.name.as_str()).collect();
                prop_assert!(!named.is_empty());
                let clash = with(&run.problem, |row| named.contains(&row));
                prop_assert_eq!(clash.rows.len(), named.len());
                prop_assert!(solve::simplex::infeasible(&clash).is_some());
                for left_out in &named {
                    let rest = with(&clash, |row| row != *left_out);
                    prop_assert!(solve::simplex::infeasible(&rest).is_none(), "{} is not needed", left_out);
                }
            }
        }
    }
}

#[test]
fn too_few_places_are_named_with_their_line_and_what_is_short() {
    let text = shipped("resettlement-2025");
    let run = run(&text, &[], Some("no-room"));
    let Outcome::Conflict(conflict) = &run.outcome else { panic!("there is no room") };
    let rules: Vec<&str> = conflict.members.iter().map(|member| member.rule.as_str()).collect();
    assert!(rules.contains(&"rules.places") && rules.contains(&"people"), "{rules:?}");
    let line = |start: &str| text.lines().position(|line| line.starts_with(start)).map(|line| line + 1);
    for member in &conflict.members {
        match member.rule.as_str() {
            "rules.places" => assert_eq!(member.line, line("[rules.places]")),
            "people" => assert!(member.line.is_none() || member.line == line("[people]")),
            other => assert!(other.starts_with("never."), "{other}"),
        }
    }
    // What is short is what the hosts with a share cannot take at one place per 10 000 inhabitants, rounded down.
    let places = run
        .scenario
        .members
        .iter()
        .zip(&run.fair)
        .filter(|(_, fair)| !fair.is_zero())
        .map(|(member, _)| onus::exact::floor(&(&run.inhabitants[&member.id] / Rational::from(10_000))));
    let room = places.fold(onus::exact::Integer::ZERO, |sum, places| sum + places);
    assert_eq!(conflict.least_repair, Some(Rational::from(onus::exact::Integer::from(2_900_000) - room)));
    assert!(matches!(shipped_run("resettlement-2025").outcome, Outcome::Allocated(_)));
}

/// Three states with these caps for 100 people in a ledger, as the headline of a report tells it, and the rules of its JSON.
fn told(caps: &str) -> (String, serde_json::Value) {
    let text = format!(
        "format = 1\nid = \"three\"\ntitle = \"Three states\"\nas_of = 2024-12-31\n[states.list]\nA = {{ name = \"A\" }}\n\
         B = {{ name = \"B\" }}\nC = {{ name = \"C\" }}\n[indicator.size]\nkind = \"extensive\"\nunit = \"u\"\n\
         values = {{ A = 5, B = 3, C = 2 }}\n[key.criteria.size]\nindicator = \"size\"\nweight = 1\n[people]\ntotal = 100\n\
         mode = \"ledger\"\n{caps}[rounding]\nties = \"by-code\"\n"
    );
    let report = Report::of(&run(&text, &[], None));
    let form = |name: &str| (report::format(name).expect("a form").write)(&report);
    let json: serde_json::Value = serde_json::from_str(&form("json")).expect("JSON");
    (form("md").replace('\\', ""), json["result"]["conflict"]["rules"].clone())
}

fn cap(state: &str, people: u32) -> String {
    format!("[rules.{state}]\nkind = \"cap\"\nstates = [\"{state}\"]\npeople = {people}\n")
}

/// Caps of 40, 30 and 20 are ten short, and any of them can give these ten, or a part of them; a cap of 90 on all together gives them alone.
#[test]
fn other_repairs_that_give_as_little_are_told() {
    let (text, rules) = told(&[cap("A", 40), cap("B", 30), cap("C", 20)].concat());
    for words in [
        "One way in which these rules give the least in total: the cap of ",
        "Other ways among these rules give as little, in which the parts of these rules differ (3): the cap of A up by 0 to 10; the cap of B up by 0 to 10; the cap of C up by 0 to 10.",
        "Each of these alone could give all of it: 3 caps: A, B, C.",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let between: Vec<_> = rules.as_array().expect("rules").iter().map(|rule| rule["between"].clone()).collect();
    let ends = |least: &str, greatest: &str| serde_json::json!([least, greatest]);
    assert_eq!(between, [ends("0", "0"), ends("0", "10"), ends("0", "10"), ends("0", "10")]);
    let (text, _) =
        told("[rules.all]\nkind = \"cap\"\nstates = [\"A\", \"B\", \"C\"]\napplies = \"together\"\npeople = 90\n");
    assert!(
        text.contains("The only way in which these rules give the least in total: ")
            && !text.contains("give as little"),
        "{text}"
    );
}
