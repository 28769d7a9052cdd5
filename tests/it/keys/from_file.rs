//! Each method from a scenario file alone, against truth by hand, oracles and published keys.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::exact::{self, Rational, approximate, ratio};
use onus::ids::StateId;
use onus::key::Step;
use onus::pipeline::{self, Run};
use onus::report;
use onus::scenario;
use serde_json::Value;

use crate::keys::world::{check, entries};
use crate::support::{oracle, rational};

/// The common example of the mathematics page, with codes.
pub const COMMON: &str = r#"
format = 1
id = "common"
title = "The common example"
as_of = 2024-12-31
[states]
population = "heads"
[states.list]
ARD = { name = "Arden" }
BEL = { name = "Belmar" }
COR = { name = "Corvia" }
DUN = { name = "Dunmore" }
EST = { name = "Estel" }
[indicator.heads]
kind = "extensive"
unit = "people"
values = { ARD = 60_000_000, BEL = 30_000_000, COR = 10_000_000, DUN = 45_000_000, EST = 5_000_000 }
[indicator.gdp]
kind = "extensive"
unit = "million USD"
values = { ARD = 3_000_000, BEL = 1_500_000, COR = 200_000, DUN = 900_000, EST = 400_000 }
[indicator.emissions]
kind = "extensive"
unit = "Mt"
values = { ARD = 50_000, BEL = 20_000, COR = 5_000, DUN = 15_000, EST = 10_000 }
[indicator.causal]
kind = "extensive"
unit = "points"
values = { ARD = 4, BEL = 0, COR = 1, DUN = 3, EST = 2 }
[indicator.ties]
kind = "extensive"
unit = "points"
values = { ARD = 3, BEL = 5, COR = 0, DUN = 2, EST = 0 }
[indicator.jobless]
kind = "intensive"
unit = "%"
values = { ARD = 4, BEL = 6, COR = 10, DUN = 8, EST = 3 }
[rounding]
ties = "by-code"
[people]
total = 1_000_003
mode = "ledger"
"#;

/// Runs a text; what must hold of every run holds: shares and parts add up, and so does the explanation of every state.
pub fn run(text: &str) -> Run {
    let said = |found: onus::diagnostic::Findings| -> String {
        found.0.iter().map(|one| format!("{} {} | {}\n", one.code, one.what, one.fix)).collect()
    };
    let read = scenario::read(&SourceFile::new("scenario.toml", text), Catalogue::shipped(), &[], None);
    let (scenario, _) = read.unwrap_or_else(|found| panic!("{}{text}", said(found)));
    let run = pipeline::run(scenario, Catalogue::shipped()).unwrap_or_else(|found| panic!("{}{text}", said(found)));
    check(&run.keys);
    for member in &run.scenario.members {
        let explained = report::explain::explain(&run, &member.id).unwrap();
        let steps = exact::sum(explained.steps.iter().map(|step| &step.exact));
        assert_eq!(steps, Rational::from(explained.obligation), "{}", member.id);
    }
    run
}

pub fn common(key: &str) -> Run {
    run(&format!("{COMMON}{key}"))
}

pub fn shares(run: &Run) -> Vec<Rational> {
    run.keys.origins[0].shares.clone()
}

fn key(key: &str) -> Vec<Rational> {
    shares(&common(key))
}

/// One criterion with weight one, and what the file says of it.
fn one(indicator: &str, said: &str) -> Run {
    common(&format!("[key.criteria.one]\nindicator = \"{indicator}\"\nweight = 1\n{said}\n"))
}

pub fn criterion(name: &str, said: &str) -> String {
    let indicator = if name == "population" { "heads" } else { name };
    format!("[key.criteria.{name}]\nindicator = \"{indicator}\"\n{said}\n")
}

pub fn over(parts: [i64; 5], whole: i64) -> Vec<Rational> {
    parts.map(|part| ratio(part, whole)).to_vec()
}

pub fn notes(run: &Run) -> String {
    run.keys.notes.iter().fold(String::new(), |mut text, note| {
        let _ = writeln!(text, "{}: {}", note.about, note.text);
        text
    })
}

fn near(found: &[Rational], published: &[f64]) {
    assert_eq!(found.len(), published.len());
    for (found, published) in found.iter().zip(published) {
        assert!((approximate(found) - published).abs() <= 1e-12, "{} is not {published}", approximate(found));
    }
}

fn floats(object: &Value) -> Vec<f64> {
    object.as_object().unwrap().values().map(|leaf| leaf["f"].as_f64().unwrap()).collect()
}

#[test]
fn goalposts_count_what_lies_outside_as_the_post() {
    // In units of 200 000 above 200 000, at most four: 4, 4, 0, 3.5, 1.
    let run = one("gdp", "normalise = \"goalposts\"\nposts = { low = 200_000, high = 1_000_000 }");
    assert_eq!(shares(&run), over([8, 8, 0, 7, 2], 25));
    assert!(notes(&run).contains("beyond the first: nobody; beyond the second: ARD, BEL"), "{}", notes(&run));
    // The other way round less is more: 0, 0, 8, 1 and 6 eighths.
    let run = one("gdp", "normalise = \"goalposts\"\nposts = { low = 1_000_000, high = 200_000 }");
    assert_eq!(shares(&run), over([0, 0, 8, 1, 6], 15));
    assert!(notes(&run).contains("beyond the first: ARD, BEL; beyond the second: nobody"), "{}", notes(&run));
}

#[test]
fn bands_score_and_name_who_is_near_a_limit() {
    let bands =
        "bands = { low = { up_to = 400_000, score = 1 }, top = { score = 5 }, mid = { up_to = 1_500_000, score = 3 } }";
    let run = one("gdp", &format!("normalise = \"bands\"\n{bands}"));
    assert_eq!(shares(&run), over([5, 3, 1, 3, 1], 13));
    assert!(notes(&run).contains("band low ends at 400 000, where the score jumps; within 5 % of it: EST"));
    assert!(notes(&run).contains("band mid ends at 1 500 000, where the score jumps; within 5 % of it: BEL"));
}

#[test]
fn ranks_by_either_rule() {
    assert_eq!(shares(&one("ties", "normalise = \"rank\"\nties = \"competition\"")), over([4, 5, 1, 3, 1], 14));
    let run = one("ties", "normalise = \"rank\"");
    assert_eq!(shares(&run), oracle_values("normalisation", "rank-ties", "share_of_ranks"));
    assert!(notes(&run).contains("equal values have the mean of their ranks: COR, EST"));
}

fn oracle_values(topic: &str, id: &str, expect: &str) -> Vec<Rational> {
    entries(&oracle(topic, id)["expect"][expect]).into_values().collect()
}

#[test]
fn logarithms_in_the_unit_of_the_indicator() {
    let case = oracle("normalisation", "log-unit-dependence");
    near(
        &shares(&one("gdp", "normalise = \"log\"\nunit = \"million USD\"")),
        &floats(&case["expect"]["share_in_musd"]),
    );
    let other =
        format!("{COMMON}[key.criteria.one]\nindicator = \"gdp\"\nweight = 1\nnormalise = \"log\"\nunit = \"USD\"");
    let (scenario, _) =
        scenario::read(&SourceFile::new("scenario.toml", &*other), Catalogue::shipped(), &[], None).unwrap();
    assert_eq!(pipeline::run(scenario, Catalogue::shipped()).unwrap_err().0[0].code, "ONUS-K018");
}

#[test]
fn brackets_count_parts_of_a_value_per_head_at_their_rates() {
    // 0.05, 0.05, 0.02, 0.02, 0.08 a head: nothing up to 0.02, half up to 0.05, the rest whole.
    let brackets =
        "brackets = { exempt = { up_to = 0.02, rate = 0 }, half = { up_to = 0.05, rate = 0.5 }, all = { rate = 1 } }";
    assert_eq!(shares(&one("gdp", brackets)), over([4, 2, 0, 0, 1], 7));
    // Two brackets are an exemption.
    let two = "brackets = { exempt = { up_to = 0.03, rate = 0 }, all = { rate = 1 } }";
    assert_eq!(shares(&one("gdp", two)), oracle_values("normalisation", "threshold-exemption", "share"));
    assert_eq!(shares(&one("gdp", "exempt_per_head = 0.03")), shares(&one("gdp", two)));
}

fn weighted(case: &Value, combine: &str) -> Run {
    let mut text = format!("[key]\ncombine = \"{combine}\"\n");
    for (name, weight) in entries(&case["input"]["weights"]) {
        let indicator = name.trim_end_matches("_musd").trim_end_matches("_mt");
        let _ = writeln!(text, "{}", criterion(indicator, &format!("weight = \"{}\"", exact::text(&weight))));
    }
    common(&text)
}

#[test]
fn geometric_means_and_whom_they_wipe_out() {
    let case = oracle("aggregation", "geometric-two");
    near(&shares(&weighted(&case, "geometric")), &floats(&case["expect"]["key"]));
    let case = oracle("aggregation", "geometric-annihilates");
    let run = weighted(&case, "geometric");
    near(&shares(&run), &floats(&case["expect"]["key"]));
    assert!(notes(&run).contains("warning: one zero share leaves nothing of the whole share of BEL, COR, EST"));
    assert_eq!(run.keys.origins[0].parts.last().unwrap().step, Step::Combination);
}

#[test]
fn a_remainder_goes_by_turn_whatever_the_order_of_the_file() {
    let parts = [
        criterion("gdp", "turn = 30\nweight = 1"),
        criterion("population", "turn = 1\nweight = 0.25"),
        criterion("emissions", "turn = 2\nweight = \"1/3\""),
    ];
    let remainder = |order: [usize; 3]| {
        key(&format!("[key]\ncombine = \"remainder\"\n{}{}{}", parts[order[0]], parts[order[1]], parts[order[2]]))
    };
    let flat = ["gdp = 0.5", "population = 0.25", "emissions = 0.25"].map(|one| {
        let (name, weight) = one.split_once(" = ").unwrap();
        criterion(name, &format!("weight = {weight}"))
    });
    assert_eq!(remainder([0, 1, 2]), key(&flat.concat()));
    assert_eq!(remainder([2, 0, 1]), remainder([0, 1, 2]));
}

#[test]
fn liability_first_then_community_then_capacity() {
    // AAA is attributed to Arden by 0.3 and to Belmar by 0.2, of which the first turn takes all; BBB to nobody.
    let text = COMMON.replace("total = 1_000_003", "total = 200\nneed = { COR = 100, EST = 100 }")
        + r#"
[indicator.liable]
kind = "extensive"
unit = "shares"
origins = { COR = { ARD = 0.3, BEL = 0.2 } }
[key]
combine = "remainder"
[key.criteria.liability]
indicator = "liable"
by = "origin"
scale = "matrix"
turn = 1
weight = 1
[key.criteria.community]
indicator = "ties"
turn = 2
weight = 0.5
[key.criteria.capacity]
indicator = "gdp"
turn = 3
weight = 1
"#;
    let text = text.replace("mode = \"ledger\"", "mode = \"ledger\"\norigin_owes = true");
    let run = run(&text);
    let (ties, gdp) = (over([3, 5, 0, 2, 0], 10), over([30, 15, 2, 9, 4], 60));
    let expect = |left: Rational, liable: [i64; 5]| -> Vec<Rational> {
        let half = left * ratio(1, 2);
        (0..5).map(|at| ratio(liable[at], 10) + &half * &ties[at] + &half * &gdp[at]).collect()
    };
    assert_eq!(run.keys.origins[0].shares, expect(ratio(1, 2), [3, 2, 0, 0, 0]));
    assert_eq!(run.keys.origins[1].shares, expect(Rational::ONE, [0; 5]));
    assert!(notes(&run).contains("go by the parts after it alone: EST"), "{}", notes(&run));
}

#[test]
fn weights_inside_weights_multiply() {
    let tree = format!(
        "[key.branch.capability]\nweight = 0.6\n[key.branch.size]\nbranch = \"capability\"\nweight = 0.5\n{}{}{}{}",
        criterion("gdp", "branch = \"capability\"\nweight = 0.5"),
        criterion("population", "branch = \"size\"\nweight = 0.8"),
        criterion("ties", "branch = \"size\"\nweight = 0.2"),
        criterion("emissions", "weight = 0.4"),
    );
    let flat = [("gdp", "0.3"), ("population", "0.24"), ("ties", "0.06"), ("emissions", "0.4")];
    let flat: String = flat.iter().map(|(name, weight)| criterion(name, &format!("weight = {weight}"))).collect();
    let (tree, flat) = (common(&tree), common(&flat));
    assert_eq!(tree.keys.origins[0].shares, flat.keys.origins[0].shares);
    assert_eq!(tree.keys.origins[0].parts, flat.keys.origins[0].parts);
    let used: Vec<Rational> = tree.scenario.key.criteria.iter().map(|one| tree.scenario.key.weight_used(one)).collect();
    assert_eq!(used, [ratio(3, 10), ratio(6, 25), ratio(3, 50), ratio(2, 5)]);
}

#[test]
fn a_branch_of_another_kind_is_a_key_of_its_own() {
    let inside = |combine: &str, more: &str| {
        format!(
            "[key.branch.inner]\nweight = 0.5\ncombine = \"{combine}\"\n{}{}{more}{}",
            criterion("gdp", "branch = \"inner\"\nweight = 0.5"),
            criterion("population", "branch = \"inner\"\nweight = 0.5"),
            criterion("emissions", "weight = 0.5"),
        )
    };
    let emissions = over([50, 20, 5, 15, 10], 100);
    let half = |inner: Vec<Rational>| -> Vec<Rational> {
        inner.iter().zip(&emissions).map(|(one, two)| (one + two) * ratio(1, 2)).collect()
    };
    let alone = weighted(&oracle("aggregation", "geometric-two"), "geometric");
    let run = common(&inside("geometric", ""));
    assert_eq!(shares(&run), half(shares(&alone)));
    assert!(run.keys.origins[0].parts.iter().any(|part| part.step == Step::Branch(0)));
    let rates = "[key.criteria.unemployment]\nindicator = \"jobless\"\nnormalise = \"rate\"\nexponent = -1\nbranch = \"inner\"\n";
    let repaired = oracle_values("aggregation", "multiplicative", "key");
    assert_eq!(key(&inside("product", rates)), half(repaired));
}

/// Two states with squares for shares: the root of 16/25 is 4/5, and that of 9/25 is 3/5.
#[test]
fn a_power_compresses() {
    let text = COMMON.replace(
        "values = { ARD = 4, BEL = 0, COR = 1, DUN = 3, EST = 2 }",
        "values = { ARD = 16, BEL = 9, COR = 0, DUN = 0, EST = 0 }",
    );
    let run = run(&format!("{text}[key]\npower = 0.5\n{}", criterion("causal", "weight = 1")));
    assert_eq!(shares(&run), over([4, 3, 0, 0, 0], 7));
    assert_eq!(run.keys.origins[0].parts.last().unwrap().step, Step::Power);
}

/// The form of the Fund's quota formula: (0.50 blend + 0.30 + 0.15 + 0.05)^0.95, the blend 60 to 40; beside it in floats.
#[test]
fn a_blend_with_compression() {
    let text = format!(
        "[key]\npower = 0.95\n[key.branch.blend]\nweight = 0.50\n{}{}{}{}{}",
        criterion("gdp", "branch = \"blend\"\nweight = 0.60"),
        criterion("population", "branch = \"blend\"\nweight = 0.40"),
        criterion("emissions", "weight = 0.30"),
        criterion("causal", "weight = 0.15"),
        criterion("ties", "weight = 0.05"),
    );
    let columns: [(f64, [f64; 5]); 5] = [
        (0.30, [30.0, 15.0, 2.0, 9.0, 4.0]),
        (0.20, [60.0, 30.0, 10.0, 45.0, 5.0]),
        (0.30, [50.0, 20.0, 5.0, 15.0, 10.0]),
        (0.15, [4.0, 0.0, 1.0, 3.0, 2.0]),
        (0.05, [3.0, 5.0, 0.0, 2.0, 0.0]),
    ];
    let raw: Vec<f64> = (0..5)
        .map(|at| columns.iter().map(|(w, values)| w * values[at] / values.iter().sum::<f64>()).sum::<f64>().powf(0.95))
        .collect();
    let total: f64 = raw.iter().sum();
    near(&key(&text), &raw.iter().map(|one| one / total).collect::<Vec<_>>());
}

#[test]
fn a_phase_in_is_a_branch_of_each_key() {
    let text = |part: &str| {
        format!(
            "[key.branch.old]\nweight = \"{}\"\n[key.branch.new]\nweight = \"{part}\"\n{}{}",
            exact::text(&(Rational::ONE - exact::parse_quoted(part).unwrap())),
            criterion("population", "branch = \"old\"\nweight = 1"),
            criterion("gdp", "branch = \"new\"\nweight = 1"),
        )
    };
    let (old, new) = (over([60, 30, 10, 45, 5], 150), over([30, 15, 2, 9, 4], 60));
    for (part, number) in [("0", 0), ("1/4", 1), ("3/4", 3), ("1", 4)] {
        let lambda = ratio(number, 4);
        let expect: Vec<Rational> =
            old.iter().zip(&new).map(|(old, new)| (Rational::ONE - &lambda) * old + &lambda * new).collect();
        assert_eq!(key(&text(part)), expect);
    }
}

#[test]
fn quintiles_and_their_mismatch_are_for_display() {
    let case = oracle("responsibility", "quintile-mismatch");
    let column = |name: &str| -> Vec<Rational> {
        case["input"]["states"].as_object().unwrap().values().map(|state| rational(&state[name])).collect()
    };
    let (emissions, vulnerability) = (column("emissions"), column("vulnerability"));
    let whole = |name: &str| -> BTreeMap<String, i64> {
        let cells = case["expect"][name].as_object().unwrap().iter();
        cells.map(|(state, cell)| (state.clone(), cell.as_i64().unwrap())).collect()
    };
    let quintiles = |values: &[Rational]| -> Vec<i64> {
        onus::criteria::normalise::quantiles(values, 5).into_iter().map(|one| i64::try_from(one).unwrap()).collect()
    };
    assert_eq!(quintiles(&emissions), whole("emission_quintile").into_values().collect::<Vec<_>>());
    assert_eq!(quintiles(&vulnerability), whole("vulnerability_quintile").into_values().collect::<Vec<_>>());
    let mismatch = onus::criteria::normalise::mismatch(&emissions, &vulnerability, 5);
    assert_eq!(mismatch, whole("difference").into_values().collect::<Vec<_>>());
}

#[test]
fn explanations_name_the_steps_of_a_key() {
    let text = format!(
        "[key]\npower = 0.95\n[key.bounds]\nceiling = 0.40\n[key.branch.inner]\nweight = 0.5\ncombine = \"geometric\"\n{}{}{}",
        criterion("gdp", "branch = \"inner\"\nweight = 0.5"),
        criterion("population", "branch = \"inner\"\nweight = 0.5"),
        criterion("emissions", "weight = 0.5"),
    );
    let run = common(&text);
    let explained = report::explain::explain(&run, &StateId::new("ARD")).unwrap();
    let names: Vec<&str> = explained.steps.iter().take(explained.of_the_key).map(|step| &*step.name).collect();
    assert_eq!(
        names,
        [
            "gdp  0.25 x 1/2",
            "population  0.25 x 2/5",
            "emissions  0.50 x 1/2",
            "inner: geometric mean",
            "each share to the power 19/20",
            "limits on shares"
        ]
    );
}
