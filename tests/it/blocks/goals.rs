//! Goals beyond the burden: ties kept, payments; and what a sequence of goals must be.

use onus::exact::{Rational, ratio};
use onus::problem::GOALS;
use onus::proof::{Constraint, Stage};
use onus::scenario::format::GOAL_NAMES;

use super::{goal, proved, run, scenario, try_run, value};
use crate::support::{oracle, rational};

#[test]
fn every_goal_that_a_file_may_name_is_made() {
    let made: Vec<&str> = GOALS.iter().map(|kind| kind.name).collect();
    for word in GOAL_NAMES {
        assert!(made.contains(&word.name), "{}", word.name);
    }
    assert_eq!(made.len(), GOAL_NAMES.len());
}

/// Two states of equal share: UNHCR counts hundreds of thousands from Afghanistan in Germany and few in Japan, and the reverse from Myanmar.
#[test]
fn people_go_where_they_have_ties_as_far_as_the_burden_allows() {
    let text = |goals: &str, ties: &str| {
        scenario(
            &[("DEU", "1"), ("JPN", "1")],
            &format!(
                "[people]\ntotal = 100\nneed = {{ MMR = 50, AFG = 50 }}\nmode = \"placement\"\n{ties}\
                 [goals]\norder = [{goals}]\n[rounding]\nties = \"by-code\"\n"
            ),
        )
    };
    let ties = "[ties]\nfrom = \"displaced-stock\"\nyear = 2024\ninclude = [\"refugees\", \"asylum-seekers\"]\nat_least = 10_000\n";
    let kept = run(&text("\"leximin-burden\", \"ties-kept\", \"code-order\"", ties));
    assert_eq!(value(&kept, "place[AFG,DEU]"), ratio(50, 1));
    assert_eq!(goal(&kept, "ties-kept"), Rational::ZERO);
    let first = run(&text("\"ties-kept\", \"leximin-burden\", \"code-order\"", ties));
    assert!(value(&first, "place[AFG,JPN]").is_zero(), "ties before the burden");
    let without = run(&text("\"leximin-burden\", \"code-order\"", ""));
    assert!(value(&without, "place[AFG,JPN]") > Rational::ZERO, "code order alone parts them otherwise");
    let vain = try_run(&text("\"leximin-burden\", \"code-order\"", ties), &[]).expect_err("refused");
    assert_eq!(vain.0[0].code, "ONUS-S074");
    let missing = try_run(&text("\"leximin-burden\", \"ties-kept\", \"code-order\"", ""), &[]).expect_err("refused");
    assert_eq!(missing.0[0].code, "ONUS-S074");
}

/// An unknown goal, a missing tie-break, a goal twice: each is an error at its place.
#[test]
fn a_sequence_without_one_end_is_refused() {
    let text = |goals: &str| {
        scenario(
            &[("ARD", "1"), ("BEL", "1")],
            &format!("[people]\ntotal = 100\nmode = \"placement\"\n[goals]\norder = [{goals}]\n"),
        )
    };
    for (goals, code) in [
        ("\"fairest\", \"code-order\"", "ONUS-S004"),
        ("\"leximin-burden\"", "ONUS-S022"),
        ("\"code-order\"", "ONUS-S022"),
        ("\"worst-deviation\", \"worst-deviation\", \"code-order\"", "ONUS-S022"),
        ("\"unmet\", \"leximin-burden\", \"code-order\"", "ONUS-S022"),
        ("\"payments\", \"code-order\"", "ONUS-S074"),
        ("\"distance\", \"code-order\"", "ONUS-S074"),
        ("\"cost\", \"code-order\"", "ONUS-S074"),
    ] {
        let findings = try_run(&text(goals), &[]).expect_err(goals);
        assert!(findings.0.iter().any(|finding| finding.code == code), "{goals}: {findings:?}");
    }
}

/// The oracle of the bounded Chebyshev goal as a scenario file, with the duals of the rows that set it.
#[test]
fn the_worst_deviation_of_the_oracle_comes_out_of_a_file() {
    let case = oracle("chebyshev", "floors-caps");
    let fair = case["input"]["fair"].as_object().expect("fair numbers");
    let sizes: Vec<(String, String)> =
        fair.iter().map(|(state, leaf)| (state.clone(), (rational(leaf) * Rational::from(6)).to_string())).collect();
    let sizes: Vec<(&str, &str)> = sizes.iter().map(|(state, size)| (state.as_str(), size.as_str())).collect();
    let mut rest = format!("[people]\ntotal = {}\nmode = \"ledger\"\n", case["input"]["total"]);
    for kind in ["floor", "cap"] {
        for (state, people) in case["input"][kind].as_object().expect("limits") {
            rest += &format!("[rules.{kind}-{state}]\nkind = \"{kind}\"\nstates = [\"{state}\"]\npeople = {people}\n");
        }
    }
    rest += "[goals]\norder = [\"worst-deviation\", \"code-order\"]\n[rounding]\nties = \"by-code\"\n";
    let run = run(&scenario(&sizes, &rest));
    assert_eq!(goal(&run, "worst-deviation"), rational(&case["expect"]["t"]));
    let Some(Stage::Sum { duals, .. }) = proved(&run).solution.stages.first() else {
        panic!("the first goal is a sum")
    };
    let dual = |name: &str| {
        let row = run.problem.rows.iter().position(|row| row.name == name).expect("a row");
        duals.iter().find(|(found, _)| *found == Constraint::Row(row)).map_or(Rational::ZERO, |(_, dual)| dual.clone())
    };
    let expected = rational(&case["expect"]["duals"]["under_Estel"]);
    assert_eq!(dual("under[Estel]"), expected);
    assert_eq!(dual("cap[Estel]"), -expected, "one more place in Estel lowers the deviation by that");
}
