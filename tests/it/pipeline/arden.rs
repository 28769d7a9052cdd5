//! The common example of the mathematics page, through its file.

use onus::exact::{self, Integer, Rational, ratio};
use onus::gap::inequality::hoover;
use onus::pipeline::ProofStatus;
use onus::proof::Stage;

use super::{allocated, integers, rationals, run, shipped_run, whole};
use crate::support::shipped;

#[test]
fn the_key_is_the_one_of_section_1() {
    let run = shipped_run("arden");
    assert_eq!(run.keys.origins[0].shares, rationals(&["89/200", "43/200", "29/600", "39/200", "29/300"]));
    assert_eq!(run.fair, rationals(&["44500", "21500", "14500/3", "19500", "29000/3"]));
}

#[test]
fn obligations_and_levels_are_those_of_section_5() {
    let run = shipped_run("arden");
    let allocation = allocated(run);
    assert_eq!(allocation.exact, rationals(&["42000", "1010500/41", "6000", "916500/41", "5000"]));
    assert_eq!(allocation.proof, ProofStatus::Proved);
    let levels: Vec<Rational> = allocation
        .solution
        .stages
        .iter()
        .filter_map(|stage| match stage {
            Stage::Level { level, .. } => Some(level.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(levels, rationals(&["36/29", "47/41", "84/89", "15/29"]));
    // 24 646.34 and 22 353.66: Webster's divisor is one.
    assert_eq!(allocation.people, integers(&[42_000, 24_646, 6_000, 22_354, 5_000]));
}

#[test]
fn steps_lead_from_the_fair_number_to_the_obligation() {
    let run = shipped_run("arden");
    let allocation = allocated(run);
    let names: Vec<&str> = allocation.steps.iter().map(|step| step.name).collect();
    assert_eq!(names, ["floors", "caps"]);
    for (state, fair) in run.fair.iter().enumerate() {
        let changes = exact::sum(allocation.steps.iter().map(|step| &step.change[state]));
        assert_eq!(fair + changes, allocation.exact[state]);
    }
    // With the floor alone Corvia has 6 000 and the others keep their proportions: 94 000 over 571 000/6.
    let others = ratio(564, 571) - Rational::ONE;
    let floors = &allocation.steps[0].change;
    assert_eq!(floors[2], ratio(3500, 3));
    for state in [0, 1, 3, 4] {
        assert_eq!(floors[state], &run.fair[state] * &others);
    }
}

#[test]
fn money_is_apportioned_as_in_section_7() {
    let run = run(&shipped("arden"), &["money.total=1000000.01"], None);
    let money = allocated(&run).money.as_ref().expect("money");
    assert_eq!(money.total, Integer::from(100_000_001));
    assert_eq!(money.owed, integers(&[44_500_001, 21_500_000, 4_833_333, 19_500_000, 9_666_667]));
    assert!(money.others.is_empty());
}

#[test]
fn gaps_are_those_of_section_8() {
    let gaps = |run: &onus::pipeline::Run| -> Vec<Integer> {
        let allocation = allocated(run);
        let actual = allocation.actual.people.as_ref().expect("people hosted");
        actual.iter().zip(&allocation.people).map(|(hosted, owed)| hosted - owed).collect()
    };
    let all = run(&shipped("arden"), &["people.total=300_000"], Some("no-rules"));
    assert_eq!(gaps(&all), integers(&[-43_500, 85_500, 25_500, -38_500, -29_000]));
    let hosted = whole(allocated(&all).actual.people.as_ref().expect("people hosted"));
    let pairs: Vec<_> = hosted.into_iter().zip(all.keys.origins[0].shares.clone()).collect();
    assert_eq!(hoover(&pairs), Ok(ratio(37, 100)));
    // With the rules and 100 000 people, of whom three times as many are hosted.
    assert_eq!(gaps(shipped_run("arden")), integers(&[48_000, 125_354, 34_000, -2_354, -5_000]));
}

#[test]
fn variants_change_what_they_say() {
    let text = shipped("arden");
    // Two thirds GDP, one third emissions.
    let uncontested = run(&text, &[], Some("uncontested"));
    assert_eq!(uncontested.keys.origins[0].shares, rationals(&["1/2", "7/30", "7/180", "3/20", "7/90"]));
    let no_rules = run(&text, &[], Some("no-rules"));
    let allocation = allocated(&no_rules);
    assert_eq!(allocation.exact, no_rules.fair);
    assert_eq!(allocation.people, integers(&[44_500, 21_500, 4_833, 19_500, 9_667]));
    assert!(allocation.steps.iter().all(|step| step.change.iter().all(Rational::is_zero)));
}
