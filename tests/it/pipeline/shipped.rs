//! The large scenarios that ship: proved, adding up, and where a prototype put them.

use onus::exact::{self, Integer, Rational, ratio};
use onus::gap::inequality::hoover;
use onus::pipeline::{Outcome, ProofStatus, Run};

use super::{SHIPPED, allocated, at, run, shipped_run, whole};
use crate::support::shipped;

fn total(run: &Run) -> Integer {
    run.demand.cohorts.iter().map(|cohort| &cohort.people).sum()
}

#[test]
fn every_one_is_proved_and_adds_up() {
    for (name, run) in &SHIPPED {
        let allocation = allocated(run);
        assert_eq!(allocation.proof, ProofStatus::Proved, "{name}");
        assert_eq!(exact::sum(&allocation.exact), Rational::from(total(run)), "{name}");
        assert_eq!(allocation.people.iter().sum::<Integer>(), total(run), "{name}");
        for (state, fair) in run.fair.iter().enumerate() {
            let changes = exact::sum(allocation.steps.iter().map(|step| &step.change[state]));
            assert_eq!(fair + changes, allocation.exact[state], "{name}: {}", run.scenario.members[state].id);
        }
        for key in &run.keys.origins {
            assert_eq!(exact::sum(&key.shares), Rational::ONE, "{name}: {}", key.origin);
        }
    }
}

#[test]
fn the_totals_are_those_of_the_sources() {
    assert_eq!(total(shipped_run("global-2024")), Integer::from(45_186_271));
    assert_eq!(total(shipped_run("financing-2024")), Integer::from(45_186_271));
    assert_eq!(total(shipped_run("resettlement-2025")), Integer::from(2_900_000));
    assert!(!shipped_run("resettlement-2025").demand.notes.is_empty(), "how the rest was spread is said");
}

/// Limits per 1000 inhabitants, from the table of inhabitants itself.
#[test]
fn every_cap_per_head_holds() {
    for (name, per_1000) in [("global-2024", 20), ("gross-relocation", 20), ("resettlement-2025", 2)] {
        let run = shipped_run(name);
        let allocation = allocated(run);
        for (state, member) in run.scenario.members.iter().enumerate() {
            let most = exact::floor(&(&run.inhabitants[&member.id] * ratio(per_1000, 1000)));
            assert!(allocation.people[state] <= most, "{name}: {}", member.id);
            assert!(allocation.exact[state] <= Rational::from(most), "{name}: {}", member.id);
        }
    }
}

fn capped(run: &Run, per_1000: u32) -> usize {
    let members = run.scenario.members.iter().zip(&allocated(run).people);
    members
        .filter(|(member, people)| **people == exact::floor(&(&run.inhabitants[&member.id] * ratio(per_1000, 1000))))
        .count()
}

#[test]
fn states_of_origin_and_exempt_states_owe_nothing() {
    let run = shipped_run("global-2024");
    for factor in run.scenario.key.factors.iter().filter(|factor| factor.factor.is_zero()) {
        for state in &factor.states {
            assert!(run.fair[at(run, state.as_str())].is_zero(), "{state}");
        }
    }
    for key in &run.keys.origins {
        if let Some(own) = run.scenario.members.iter().position(|member| member.id == key.origin) {
            assert!(key.shares[own].is_zero(), "{}", key.origin);
        }
    }
}

#[test]
fn the_global_ledger_is_where_a_prototype_put_it() {
    let run = shipped_run("global-2024");
    let allocation = allocated(run);
    let hosted = allocation.actual.people.as_ref().expect("people hosted");
    // The prototype had the IMF's GDP, this has the World Bank's. Its shares of the duties were China 19.9, United States 15.3,
    // India 7.3, Russia 5.2, Japan 3.8, Germany 3.7 %: India is 1.2 points lower here, the others are within one.
    let percent = |code: &str| Rational::from(allocation.people[at(run, code)].clone()) * ratio(100, 45_186_271);
    let near = |value: Rational, text: &str, within: Rational| {
        let off = value - exact::parse(text).expect("a number");
        off <= within && off >= -within
    };
    for (code, share) in [("CHN", "19.9"), ("USA", "15.3"), ("RUS", "5.2"), ("JPN", "3.8"), ("DEU", "3.7")] {
        assert!(near(percent(code), share, Rational::ONE), "{code}: {}", exact::fixed(&percent(code), 2));
    }
    assert!(near(percent("IND"), "7.3", ratio(3, 2)), "{}", exact::fixed(&percent("IND"), 2));
    // Gaps in millions. The prototype's Türkiye had +2.4 and India -3.1; the signs are the same everywhere.
    let gap = |code: &str| {
        let state = at(run, code);
        Rational::from(&hosted[state] - &allocation.people[state]) / Rational::from(1_000_000)
    };
    let above = [("IRN", "2.9"), ("COL", "2.8"), ("TUR", "2.4"), ("UGA", "1.7"), ("DEU", "1.4")];
    let below = [("CHN", "-9.0"), ("USA", "-3.3"), ("IND", "-3.1"), ("RUS", "-2.3"), ("JPN", "-1.7")];
    for (code, millions) in above.into_iter().chain(below) {
        let within = if ["TUR", "IND"].contains(&code) { ratio(7, 10) } else { ratio(35, 100) };
        assert!(near(gap(code), millions, within), "{code}: {}", exact::fixed(&gap(code), 2));
        assert_eq!(gap(code) < Rational::ZERO, millions.starts_with('-'), "{code}");
    }
    let pairs: Vec<_> = whole(hosted).into_iter().zip(run.fair.clone()).collect();
    assert!(near(hoover(&pairs).expect("an index"), "0.60", ratio(2, 100)));
    // States at their cap: 41, 22 and 5 in the prototype; a lower cap always binds more of them.
    let at_cap = |variant, per_1000| capped(&super::run(&shipped("global-2024"), &[], Some(variant)), per_1000);
    let counts = [at_cap("cap-15", 15), capped(run, 20), at_cap("cap-30", 30)];
    for (ours, prototype) in counts.into_iter().zip([41_usize, 22, 5]) {
        assert!(ours.abs_diff(prototype) <= 3, "{counts:?}");
    }
}

#[test]
fn every_variant_runs() {
    for (name, base) in &SHIPPED {
        for variant in base.scenario.variants.keys() {
            let run = run(&shipped(name), &[], Some(variant));
            match &run.outcome {
                Outcome::Allocated(allocation) => {
                    assert_eq!(allocation.proof, ProofStatus::Proved, "{name}, {variant}");
                    let unmet: Integer = allocation.unmet.values().sum();
                    assert_eq!(allocation.people.iter().sum::<Integer>() + unmet, total(&run), "{name}, {variant}");
                }
                Outcome::Conflict(_) => assert_eq!((*name, variant.as_str()), ("resettlement-2025", "no-room")),
            }
        }
    }
    let unrwa = run(&shipped("global-2024"), &[], Some("with-unrwa"));
    assert!(total(&unrwa) > Integer::from(45_186_271));
    assert!(unrwa.demand.notes.iter().any(|note| note.contains("palestine-refugees")));
}
