//! Money shared by the key, against what donors gave.

use onus::data::Catalogue;
use onus::exact::{Integer, Rational, parse};
use onus::ids::StateId;
use onus::pipeline::{self, Run};

use super::{allocated, at, read, run, shipped_run};
use crate::support::{shipped, text};

/// US dollars and cents as cents.
fn cents(usd: &str) -> Integer {
    onus::exact::nearest(&(parse(usd).expect("a number") * Rational::from(100)))
}

fn paid(run: &Run) -> &[Integer] {
    allocated(run).actual.money.as_deref().expect("money paid")
}

/// What the shipped file says for a donor and year.
fn given(donor: &str, year: &str) -> Integer {
    let table = text("../data/indicators/unhcr-contributions/unhcr-2026-01/values.csv");
    let row = table.lines().find_map(|line| line.strip_prefix(&format!("{donor},{year},")));
    cents(row.expect("a row"))
}

#[test]
fn all_of_unhcrs_income_is_shared_and_set_against_what_was_given() {
    let run = shipped_run("financing-2024");
    let money = allocated(run).money.as_ref().expect("money");
    assert_eq!(money.total, cents("4076012509.00"));
    assert_eq!(money.owed.iter().sum::<Integer>(), money.total);
    assert_eq!(money.others[&StateId::new("EUE")], given("EUE", "2024"));
    assert_eq!(paid(run).iter().chain(money.others.values()).sum::<Integer>(), money.total);
    assert_eq!(paid(run)[at(run, "DEU")], given("DEU", "2024"));
    assert_eq!(allocated(run).actual.money_outside, money.others);
    assert!(allocated(run).actual.notes.is_empty());
}

#[test]
fn the_unions_money_counts_for_its_members_by_gdp() {
    let (apart, spread) = (shipped_run("financing-2024"), run(&shipped("financing-2024"), &[], Some("eu-by-gdp")));
    let (before, after) = (allocated(apart), allocated(&spread));
    let money = after.money.as_ref().expect("money");
    // Nothing that is owed changes, and nothing is lost.
    assert_eq!(money.total, cents("4076012509.00"));
    assert_eq!(money.owed, before.money.as_ref().expect("money").owed);
    assert!(!money.others.contains_key(&StateId::new("EUE")));
    assert_eq!(paid(&spread).iter().chain(money.others.values()).sum::<Integer>(), money.total);
    let more: Vec<Integer> = paid(&spread).iter().zip(paid(apart)).map(|(after, before)| after - before).collect();
    assert_eq!(more.iter().sum::<Integer>(), given("EUE", "2024"));
    let union = &spread.scenario.groups["eu-27"];
    assert_eq!(union.len(), 27);
    // Each state of the 27 by its part of the criterion's value, to the cent; nobody else.
    let criterion = spread.scenario.key.criteria.iter().position(|criterion| criterion.name == "gdp").expect("gdp");
    let world = onus::criteria::World {
        members: &spread.scenario.members,
        as_of: spread.scenario.as_of,
        tables: &spread.tables,
        groups: &spread.scenario.groups,
    };
    let ids: Vec<StateId> = spread.scenario.members.iter().map(|member| member.id.clone()).collect();
    let measured = onus::criteria::measure::measure(&spread.scenario.key.criteria[criterion], &ids, &world);
    let values: Vec<Rational> =
        measured.expect("measured").values.into_iter().map(|value| value.expect("GDP")).collect();
    let inside = |state: usize| union.contains(&ids[state]);
    let of_the_27 =
        (0..ids.len()).filter(|state| inside(*state)).fold(Rational::ZERO, |sum, state| sum + &values[state]);
    for (state, more) in more.iter().enumerate() {
        if inside(state) {
            let exact = &values[state] / &of_the_27 * Rational::from(given("EUE", "2024"));
            let off = Rational::from(more.clone()) - exact;
            assert!(off < Rational::ONE && off > -Rational::ONE, "{}", ids[state]);
        } else {
            assert_eq!(*more, Integer::ZERO, "{}", ids[state]);
        }
    }
    assert_eq!(after.actual.notes.len(), 1);
    assert!(after.actual.notes[0].contains("USD 270368559.00 of EUE count for the members of eu-27 by gdp"));
}

#[test]
fn the_total_needs_no_actuals() {
    let text = shipped("financing-2024").replace("money  = \"unhcr-contributions\"\n", "");
    let run = run(&text, &[], None);
    assert_eq!(allocated(&run).money.as_ref().expect("money").total, cents("4076012509.00"));
    assert_eq!(allocated(&run).actual.money, None);
}

#[test]
fn money_that_cannot_be_spread_is_refused() {
    let codes = |old: &str, new: &str| -> Vec<&'static str> {
        let text = shipped("financing-2024").replace(old, new);
        let findings = pipeline::run(read(&text, &[], Some("eu-by-gdp")), Catalogue::shipped()).expect_err("refused");
        findings.0.iter().map(|finding| finding.code).collect()
    };
    // A donor without a row; a criterion that has shares by origin only.
    assert_eq!(codes("EUE = {", "XKX = {"), ["ONUS-D032"]);
    assert_eq!(codes("by = \"gdp\"", "by = \"causation\""), ["ONUS-K010"]);
}
