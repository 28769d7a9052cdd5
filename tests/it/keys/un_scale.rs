//! The oracle `un_scale`: a stepwise scale of assessments as a whole, from a scenario file.

use std::fmt::Write as _;

use onus::exact::{self, Rational};
use onus::key::aggregate::stepwise::{StepLimit, stepwise};
use onus::key::bounded::{Bounds, bounded_key};
use serde_json::Value;

use super::from_file::{run, shares};
use super::world::entries;
use crate::support::{oracle, rational};

const HEAD: &str = "format = 1\nid = \"scale\"\ntitle = \"A scale\"\nas_of = 2024-12-31\n[people]\ntotal = 100_000\nmode = \"ledger\"\n[rounding]\nties = \"by-code\"\n";

fn code(name: &str) -> String {
    name[..3].to_uppercase()
}

fn indicator(name: &str, unit: &str, values: &[(String, Rational)]) -> String {
    let cells: Vec<String> =
        values.iter().map(|(code, value)| format!("{code} = \"{}\"", exact::text(value))).collect();
    format!("[indicator.{name}]\nkind = \"extensive\"\nunit = \"{unit}\"\nvalues = {{ {} }}\n", cells.join(", "))
}

/// Income and debt of ten states, in two base periods, and the steps of the scale.
fn scale(case: &Value, more: &str) -> String {
    let states = case["input"]["states"].as_array().unwrap();
    let column = |pick: &dyn Fn(&Value) -> Rational| -> Vec<(String, Rational)> {
        states.iter().map(|state| (code(state["name"].as_str().unwrap()), pick(state))).collect()
    };
    let parameter = |name: &str| exact::text(&rational(&case["input"]["parameters"][name]));
    let mut text = format!("{HEAD}[key]\n{more}[states]\npopulation = \"heads\"\n[states.list]\n");
    for state in states {
        let name = state["name"].as_str().unwrap();
        let _ = writeln!(text, "{} = {{ name = \"{name}\" }}", code(name));
    }
    let ldc: Vec<String> = states
        .iter()
        .filter(|state| state["least_developed"].as_bool().unwrap())
        .map(|state| format!("\"{}\"", code(state["name"].as_str().unwrap())))
        .collect();
    let _ = writeln!(text, "[groups.least]\nstates = [{}]", ldc.join(", "));
    text += &indicator("heads", "million people", &column(&|state| rational(&state["population_m"])));
    text += &indicator("debt", "million USD", &column(&|state| rational(&state["external_debt_musd"])));
    for period in ["period3", "period6"] {
        text += &indicator(period, "million USD", &column(&|state| rational(&state["gni_musd"][period])));
        let _ = write!(
            text,
            "[key.branch.b-{period}]\nweight = 0.5\nbounds = {{ method = \"stepwise\", floor = \"{}\", ceiling = \"{}\", groups = \
             {{ least = {{ group = \"least\", ceiling = \"{}\" }} }} }}\n[key.criteria.{period}]\nindicator = \"{period}\"\nbranch = \
             \"b-{period}\"\nweight = 1\nless = {{ indicator = \"debt\", times = \"{}\" }}\nrelief = {{ per_head_below = \
             \"world-mean\", gradient = \"{}\", borne_by = \"others\" }}\n",
            parameter("floor"),
            parameter("ceiling"),
            parameter("ldc_ceiling"),
            parameter("debt_share"),
            parameter("gradient")
        );
    }
    text
}

fn values(object: &Value) -> Vec<Rational> {
    entries(object).into_values().collect()
}

#[test]
fn the_whole_scale_from_a_file() {
    let case = oracle("un_scale", "ten-states");
    assert_eq!(shares(&run(&scale(&case, ""))), values(&case["expect"]["average"]));
    let rounded = run(&scale(&case, "decimals = 5\n"));
    let units: Vec<Rational> = shares(&rounded).iter().map(|share| share * Rational::from(100_000)).collect();
    assert_eq!(units, values(&case["expect"]["rate_in_thousandths_of_percent"]));
}

#[test]
fn each_base_period_step_by_step() {
    let case = oracle("un_scale", "ten-states");
    for period in ["period3", "period6"] {
        let expect = &case["expect"][period];
        // One period alone: the other branch has no weight.
        let whole = scale(&case, "");
        let other = if period == "period3" { "b-period6" } else { "b-period3" };
        let alone = |text: &str| {
            let text = text
                .replace(&format!("[key.branch.{other}]\nweight = 0.5"), &format!("[key.branch.{other}]\nweight = 0"));
            text.replace(
                &format!("[key.branch.b-{period}]\nweight = 0.5"),
                &format!("[key.branch.b-{period}]\nweight = 1"),
            )
        };
        assert_eq!(shares(&run(&alone(&whole))), values(&expect["final"]));
        let unlimited: String = alone(&whole)
            .lines()
            .filter(|line| !line.starts_with("bounds"))
            .fold(String::new(), |text, line| text + line + "\n");
        assert_eq!(shares(&run(&unlimited)), values(&expect["after_relief"]));
        let start = values(&expect["after_relief"]);
        let states = case["input"]["states"].as_array().unwrap();
        let parameter = |name: &str| rational(&case["input"]["parameters"][name]);
        let limit = |state: &Value, class: bool, ceiling: bool| StepLimit {
            floor: parameter("floor"),
            class: (class && state["least_developed"].as_bool().unwrap()).then(|| parameter("ldc_ceiling")),
            ceiling: ceiling.then(|| parameter("ceiling")),
        };
        for (class, ceiling, name) in [(false, false, "after_floor"), (true, false, "after_ldc"), (true, true, "final")]
        {
            let limits: Vec<StepLimit> = states.iter().map(|state| limit(state, class, ceiling)).collect();
            assert_eq!(stepwise(&start, &limits).unwrap(), values(&expect[name]), "{name}");
        }
    }
}

#[test]
fn one_rule_and_the_steps_from_the_same_start() {
    let case = oracle("un_scale", "bounded-proportional");
    let input = &case["input"];
    let start: Vec<(String, Rational)> =
        entries(&input["start"]).into_iter().map(|(name, share)| (code(&name), share)).collect();
    let (lower, upper) = (entries(&input["lower"]), entries(&input["upper"]));
    let least: Vec<String> = upper
        .iter()
        .filter(|(_, upper)| **upper < exact::ratio(3, 10))
        .map(|(name, _)| format!("\"{}\"", code(name)))
        .collect();
    let text = |method: &str| {
        let mut text = format!("{HEAD}[states.list]\n");
        for name in lower.keys() {
            let _ = writeln!(text, "{} = {{ name = \"{name}\" }}", code(name));
        }
        text += &indicator("start", "shares", &start);
        text + &format!(
            "[key.criteria.start]\nindicator = \"start\"\nweight = 1\n[key.bounds]\nmethod = \"{method}\"\nfloor = \"0.001%\"\nceiling = \
             \"30%\"\n[key.bounds.groups.least]\nstates = [{}]\nceiling = \"0.01%\"\n",
            least.join(", ")
        )
    };
    assert_eq!(shares(&run(&text("one-rule"))), values(&case["expect"]["share"]));
    assert_eq!(shares(&run(&text("stepwise"))), values(&case["expect"]["stepwise_share"]));
    let bounds = entries(&input["start"]).into_values().zip(lower.into_values().zip(upper.into_values()));
    let bounds: Vec<Bounds> = bounds.map(|(start, (lower, upper))| Bounds { start, lower, upper }).collect();
    assert_eq!(bounded_key(&bounds).unwrap().least_factor, rational(&case["expect"]["lambda"]));
}

#[test]
fn steps_that_cannot_be_taken() {
    let of = |start: [i64; 2], limits: [(i64, i64); 2]| {
        let limits = limits.map(|(floor, ceiling)| StepLimit {
            floor: exact::ratio(floor, 10),
            class: None,
            ceiling: Some(exact::ratio(ceiling, 10)),
        });
        stepwise(&start.map(|part| exact::ratio(part, 10)), &limits).map_err(|none| none.to_string())
    };
    assert!(of([5, 5], [(6, 10), (6, 10)]).unwrap_err().contains("more than one"));
    assert!(of([5, 5], [(0, 4), (0, 4)]).unwrap_err().contains("less than one"));
    assert!(of([5, 5], [(6, 4), (0, 10)]).unwrap_err().contains("above its greatest"));
    assert_eq!(of([9, 1], [(0, 7), (0, 10)]).unwrap(), [exact::ratio(7, 10), exact::ratio(3, 10)]);
}

/// By hand, of the file's figures: EBR has 1 800 000 of 46 307 410 in the three years, and 1 725 000 of 46 157 910 after an eighth of
/// debt; relief gives it less, and what it owes in the end is the sum of the steps. DEL stands at the ceiling.
#[test]
fn a_scale_explains_its_own_steps() {
    let (_, text) = onus::data::Catalogue::shipped().named("un-scale-ten-states").expect("it ships");
    let run = run(text);
    let steps = |state: &str| {
        let explained = onus::report::explain::explain(&run, &state.into()).expect("a member");
        let sum = exact::sum(explained.steps.iter().map(|step| &step.exact));
        assert_eq!(sum, Rational::from(explained.obligation.clone()), "{state}");
        explained.steps
    };
    let of = |state: &str, name: &str| {
        let steps = steps(state);
        let step = steps.iter().find(|step| step.name.starts_with(name)).unwrap_or_else(|| panic!("{name}: {steps:?}"));
        step.exact.clone()
    };
    let half = |above: u32, below: u32| Rational::from(50_000) * exact::ratio(above, below);
    let base = half(1_800_000, 46_307_410);
    assert_eq!(of("EBR", "Income of three years, less an eighth of debt, with relief below the mean per head  "), base);
    assert_eq!(
        of("EBR", "Income of three years, less an eighth of debt, with relief below the mean per head: debt taken off"),
        half(1_725_000, 46_157_910) - base
    );
    assert!(
        of(
            "EBR",
            "Income of three years, less an eighth of debt, with relief below the mean per head: relief for low income"
        ) < Rational::ZERO
    );
    assert!(
        of(
            "ALB",
            "Income of three years, less an eighth of debt, with relief below the mean per head: relief for low income"
        ) > Rational::ZERO,
        "borne by the others"
    );
    assert!(of("DEL", "period-3: limits on shares: ceiling 3/10") != Rational::ZERO);
    assert!(of("HIL", "period-3: limits on shares: floor 1/100000") >= Rational::ZERO);
    assert!(steps("HIL").iter().any(|step| step.name == "period-6: limits on shares: limits of least-developed"));
}
