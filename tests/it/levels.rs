//! Levels below members: top-down whole numbers, rules of every level, conflicts named above, reports that add up, proofs.

mod conflicts;
mod reports;
mod shipped;
mod studies;

use std::collections::BTreeMap;

use onus::exact::{Integer, Rational};
use onus::ids::StateId;
use onus::key::round::{self, Entry};
use onus::pipeline::{Allocation, Outcome, ProofStatus, Run};
use onus::scenario::{Method, Ties};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::{oracle, rational, run_text};

/// The head of a file whose members share a total by sizes.
fn top(total: u32, sizes: &[(&str, &str)]) -> String {
    let head = "format = 1\nid = \"levels\"\ntitle = \"Levels\"\nas_of = 2024-12-31\n";
    format!("{head}[people]\ntotal = {total}\nmode = \"ledger\"\n[rounding]\nties = \"by-code\"\n{}", tables("", sizes))
}

/// A level below a member, by sizes.
fn level(name: &str, of: &str, sizes: &[(&str, &str)]) -> String {
    let path = format!("level.{name}.");
    format!("[level.{name}]\nof = \"{of}\"\ntitle = \"Level {name}\"\n{}", tables(&path, sizes))
}

fn tables(path: &str, sizes: &[(&str, &str)]) -> String {
    let list = sizes.iter().map(|(code, _)| format!("{code} = {{ name = \"Place {code}\" }}\n"));
    let values: Vec<String> = sizes.iter().map(|(code, size)| format!("{code} = {size}")).collect();
    format!(
        "[{path}states]\npopulation = \"size\"\n[{path}states.list]\n{}[{path}indicator.size]\nkind = \"extensive\"\nunit = \"people\"\n\
         values = {{ {} }}\n[{path}key.criteria.size]\nindicator = \"size\"\nweight = 1\n",
        list.collect::<String>(),
        values.join(", ")
    )
}

fn run(text: &str) -> Run {
    run_text(text).unwrap_or_else(|findings| panic!("{:?}\n{text}", findings.0))
}

/// The allocation, which must be proved.
fn allocation(run: &Run) -> &Allocation {
    match &run.outcome {
        Outcome::Allocated(allocation) => {
            assert_eq!(allocation.proof, ProofStatus::Proved);
            allocation
        }
        Outcome::Conflict(found) => panic!("{:?}", found.members),
    }
}

/// The whole number of a place of any level.
fn people(run: &Run, code: &str) -> Integer {
    let path = run.path(&StateId::new(code));
    let (run, member) = path.last().expect(code);
    allocation(run).people[*member].clone()
}

/// At every level the whole numbers sum to that of the member above.
fn adds_up(run: &Run) {
    for level in &run.levels {
        let sum = allocation(&level.run).people.iter().fold(Integer::ZERO, |sum, people| sum + people);
        assert_eq!(sum, people(run, level.of.as_str()), "{}", level.name);
        adds_up(&level.run);
    }
}

fn sizes(keys: &Value) -> Vec<(String, String)> {
    let keys = keys.as_object().expect("a key").iter();
    keys.map(|(code, leaf)| (code.clone(), format!("\"{}\"", leaf["q"].as_str().expect("a fraction")))).collect()
}

fn borrowed(sizes: &[(String, String)]) -> Vec<(&str, &str)> {
    sizes.iter().map(|(code, size)| (code.as_str(), size.as_str())).collect()
}

/// The file of the oracle: two states, four provinces, six cities.
fn of_the_oracle(input: &Value) -> String {
    let total = u32::try_from(input["total"].as_u64().expect("a total")).expect("a small total");
    let mut text = top(total, &borrowed(&sizes(&input["state_key"])));
    for (state, provinces) in input["province_key"].as_object().expect("provinces") {
        text += &level(&format!("in-{state}"), state, &borrowed(&sizes(provinces)));
    }
    for provinces in input["city_key"].as_object().expect("cities").values() {
        for (province, cities) in provinces.as_object().expect("provinces") {
            text += &level(&format!("in-{province}"), province, &borrowed(&sizes(cities)));
        }
    }
    text
}

/// Every leaf of nested tables, by its last key.
fn leaves(value: &Value) -> BTreeMap<String, Integer> {
    let mut found = BTreeMap::new();
    for (key, value) in value.as_object().expect("a table") {
        match value.as_i64() {
            Some(number) => drop(found.insert(key.clone(), Integer::from(number))),
            None => found.extend(leaves(value)),
        }
    }
    found
}

#[test]
fn whole_numbers_go_top_down_as_in_the_oracle() {
    let case = oracle("hierarchy", "top-down");
    let (input, expect) = (&case["input"], &case["expect"]);
    let run = run(&of_the_oracle(input));
    for level in ["state", "province", "city"] {
        for (code, number) in leaves(&expect[level]) {
            assert_eq!(people(&run, &code), number, "{code}");
        }
    }
    adds_up(&run);
    assert_eq!(run.all().len(), 1 + 2 + 4);
    let total = Rational::from(input["total"].as_u64().expect("a total"));
    let shares = expect["exact_city_share"].as_object().expect("shares");
    let mut entries = Vec::new();
    for (path, leaf) in shares {
        let city = path.rsplit('/').next().expect("a city");
        let share = run.key_along_path(&StateId::new(city)).expect("a city");
        assert_eq!(share, rational(leaf), "{path}");
        entries.push(Entry::free(StateId::new(path), share * &total));
    }
    // Rounding all cities at once gives other totals to the states: that is why it goes top-down.
    let units = Integer::from(input["total"].as_u64().expect("a total"));
    let flat = round::round(Method::Webster, &entries, &units, Some(&Ties::ByCode)).expect("whole numbers");
    let mut states: BTreeMap<&str, Integer> = BTreeMap::new();
    for (entry, units) in entries.iter().zip(&flat.units) {
        let path = entry.state.as_str();
        assert_eq!(*units, Integer::from(expect["flat_city"][path].as_i64().expect("a number")), "{path}");
        *states.entry(path.split('/').next().expect("a state")).or_default() += units;
    }
    for (state, flat) in states {
        assert_eq!(flat, Integer::from(expect["flat_state_totals"][state].as_i64().expect("a number")), "{state}");
        assert_ne!(flat, people(&run, state), "{state}");
    }
}

#[test]
fn every_level_has_its_own_floors_caps_and_rounding() {
    let mut text = top(100, &[("AAA", "3"), ("BBB", "1")]);
    text += &level("east", "AAA", &[("A1", "8"), ("A2", "1"), ("A3", "1")]);
    text += "[level.east.rules.most]\nkind = \"cap\"\npeople = 50\nstates = [\"A1\"]\n";
    text += "[level.east.rules.least]\nkind = \"floor\"\npeople = 14\nstates = [\"A3\"]\n";
    text += &level("west", "BBB", &[("B1", "10"), ("B2", "1")]);
    text += "[level.west.rounding]\npeople = \"adams\"\nties = \"by-code\"\n";
    let run = run(&text);
    adds_up(&run);
    // 75 by 8 : 1 : 1 with A1 at most 50 leaves 25 to A2 and A3 by halves, and A3 takes 14 at least. Adams makes 22 and 3
    // of 22.7 and 2.3, where Webster would make 23 and 2.
    let found = ["AAA", "A1", "A2", "A3", "BBB", "B1", "B2"].map(|code| people(&run, code));
    assert_eq!(found, [75, 50, 11, 14, 25, 22, 3].map(Integer::from));
}

#[test]
fn a_level_limits_its_upper_member_and_steps_say_so() {
    let mut text = top(100, &[("AAA", "1"), ("BBB", "1"), ("CCC", "2")]);
    text += &level("towns", "AAA", &[("A1", "1"), ("A2", "1")]);
    text += "[level.towns.rules.most]\nkind = \"cap\"\npeople = 5\nstates = [\"A1\"]\n";
    text += &level("quarters", "A2", &[("Q1", "1"), ("Q2", "0")]);
    text += "[level.quarters.rules.most]\nkind = \"cap\"\nper_1000_inhabitants = 12_000\nstates = [\"Q1\"]\n";
    let run = run(&text);
    adds_up(&run);
    // A1 holds 5; A2 what its quarters hold: 12, all in Q1, since Q2 has no share. So AAA holds 17 of its 25, and 83 go 1 : 2.
    let found = ["AAA", "A1", "A2", "Q1", "Q2", "BBB", "CCC"].map(|code| people(&run, code));
    assert_eq!(found, [17, 5, 12, 12, 0, 28, 55].map(Integer::from));
    let step = allocation(&run).steps.last().expect("a step").clone();
    assert_eq!(step.name, "levels");
    assert_eq!(step.change[0], Rational::from(-8));
    let text = onus::problem::text(&run.problem);
    assert!(text.contains("most[towns]: +1 duty[AAA] <= 17 \\ level.towns.rules line"), "{text}");
    let towns = onus::problem::text(&run.levels[0].run.problem);
    assert!(towns.contains("most[quarters]: +1 duty[A2] <= 12 \\ level.quarters.rules line"), "{towns}");
}

#[test]
fn a_placement_can_have_levels() {
    let text = "format = 1\nid = \"p\"\ntitle = \"P\"\nas_of = 2024-12-31\n[states]\nmembers = [\"AAA\", \"BBB\"]\n[states.list]\nAAA = { name = \"A\" }\n\
                BBB = { name = \"B\" }\nO1 = { name = \"O\" }\n[indicator.size]\nkind = \"extensive\"\nunit = \"1\"\nvalues = { AAA = 1, BBB = 1 }\n\
                [key.criteria.size]\nindicator = \"size\"\nweight = 1\n[people]\ntotal = 31\nneed = { O1 = 31 }\nmode = \"placement\"\n\
                [rounding]\nties = \"by-code\"\n";
    let rules = "[level.towns.rules.least]\nkind = \"floor\"\npeople = 9\n";
    let run = run(&format!("{text}{}{rules}", level("towns", "BBB", &[("B1", "5"), ("B2", "1")])));
    adds_up(&run);
    let found = ["AAA", "BBB", "B1", "B2"].map(|code| people(&run, code));
    // 31 by halves is 15.5 each; the towns need 18 between them.
    assert_eq!(found, [13, 18, 9, 9].map(Integer::from));
}

#[test]
fn a_level_of_a_member_with_nobody_shares_nobody() {
    let text = top(10, &[("AAA", "1"), ("BBB", "0")]) + &level("towns", "BBB", &[("B1", "1"), ("B2", "2")]);
    let run = run(&text);
    adds_up(&run);
    assert_eq!(["B1", "B2"].map(|code| people(&run, code)), [0, 0].map(Integer::from));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever the caps: the numbers add up within them, or the file has a conflict; and it has one exactly if the room is too small.
    #[test]
    fn whole_numbers_keep_the_rules_of_every_level(
        total in 1u32..200, sizes in prop::array::uniform4(1u32..20), cap in 0u32..60, floor in 0u32..30,
    ) {
        let sizes = sizes.map(|size| size.to_string());
        let mut text = top(total, &[("AAA", &sizes[0]), ("BBB", &sizes[1])]);
        text += &level("towns", "AAA", &[("A1", &sizes[2]), ("A2", &sizes[3])]);
        text += &format!("[level.towns.rules.most]\nkind = \"cap\"\npeople = {}\n", cap.max(floor));
        text += &format!("[level.towns.rules.least]\nkind = \"floor\"\npeople = {floor}\n");
        text += "[rules.most]\nkind = \"cap\"\npeople = 100\nstates = [\"BBB\"]\n";
        let run = run(&text);
        let room = 2 * cap.max(floor) + 100;
        prop_assert_eq!(matches!(run.outcome, Outcome::Allocated(_)), 2 * floor <= total && total <= room);
        if let Outcome::Allocated(_) = &run.outcome {
            adds_up(&run);
            for town in ["A1", "A2"].map(|code| people(&run, code)) {
                prop_assert!(Integer::from(floor) <= town && town <= Integer::from(cap.max(floor)));
            }
        }
    }
}

#[test]
fn what_a_level_means_is_part_of_what_the_scenario_means() {
    let text = top(10, &[("AAA", "1"), ("BBB", "1")]) + &level("towns", "BBB", &[("B1", "1"), ("B2", "2")]);
    let digest = |text: &str| onus::scenario::digest(&run(text).scenario);
    assert_ne!(digest(&text), digest(&text.replace("B2 = 2", "B2 = 3")));
    assert_eq!(digest(&text), digest(&text.replace("B2 = 2", "B2 = 2.0")));
}
