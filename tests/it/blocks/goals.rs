//! Goals beyond the burden: ties kept, payments; and what a sequence of goals must be.

use onus::exact::{Rational, ratio};
use onus::problem::GOALS;
use onus::scenario::format::GOAL_NAMES;

use super::{goal, run, scenario, try_run, value};

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
