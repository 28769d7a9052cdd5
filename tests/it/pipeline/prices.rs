//! What rules cost, and what goals leave open: against the closed form, and against the file with another number.

use std::collections::BTreeMap;

use onus::data::Catalogue;
use onus::exact::{Rational, ratio};
use onus::ids::StateId;
use onus::pipeline::Outcome;
use onus::report::{self, Report};
use onus::study::freedom::{freedom, stages};
use onus::study::price::{Price, Side, prices};
use onus::study::sensitivity::by_weight;
use onus::verify::verify;
use proptest::prelude::*;

use super::world::{self, Limit};
use super::{allocated, at, run, shipped_run};
use crate::support::shipped;

fn price<'a>(prices: &'a [Price], row: &str) -> &'a Price {
    prices.iter().find(|price| price.row == row).unwrap_or_else(|| panic!("no price of {row}"))
}

fn amounts(side: &Side) -> Vec<(String, Rational)> {
    let Side::Moves { amounts, .. } = side else { panic!("{side:?}") };
    amounts.iter().map(|(state, change)| (state.to_string(), change.clone())).collect()
}

fn pairs(of: &[(&str, Rational)]) -> Vec<(String, Rational)> {
    of.iter().map(|(state, change)| ((*state).to_owned(), change.clone())).collect()
}

#[test]
fn what_a_limit_frees_goes_to_whom_no_limit_holds_in_proportion_to_their_fair_numbers() {
    // By hand, from 3.6: Belmar and Dunmore stand at one level, with fair numbers of 21 500 and 19 500.
    let (belmar, dunmore) = (ratio(215, 410), ratio(195, 410));
    let prices = prices(shipped_run("arden"), None);
    let rows: Vec<&str> = prices.iter().map(|price| price.row.as_str()).collect();
    assert_eq!(rows, ["total", "floor[COR]", "cap[ARD]", "cap[EST]"]);
    let one = Rational::ONE;
    assert_eq!(
        amounts(&price(&prices, "cap[ARD]").more),
        pairs(&[("ARD", one.clone()), ("BEL", -&belmar), ("DUN", -&dunmore)])
    );
    assert_eq!(
        amounts(&price(&prices, "floor[COR]").less),
        pairs(&[("BEL", belmar.clone()), ("COR", -&one), ("DUN", dunmore.clone())])
    );
    assert_eq!(amounts(&price(&prices, "total").more), pairs(&[("BEL", belmar), ("DUN", dunmore)]));
    // The level of Belmar and Dunmore moves by one place over their 41 000 fair places.
    let Side::Moves { goal: Some(goal), .. } = &price(&prices, "cap[EST]").more else { panic!() };
    assert_eq!((&goal.before, &goal.after - &goal.before), (&ratio(47, 41), ratio(-1, 41_000)));
}

#[test]
fn a_price_is_the_difference_that_another_number_in_the_file_makes() {
    let before = shipped_run("arden");
    let prices = prices(before, None);
    for (row, set, by) in [
        ("cap[ARD]", "rules.places.people=42001", 1),
        ("cap[ARD]", "rules.places.people=41999", -1),
        ("cap[EST]", "rules.small.people=5001", 1),
        ("floor[COR]", "rules.least.people=5999", -1),
    ] {
        let after = run(&shipped("arden"), &[set], None);
        let price = price(&prices, row);
        let side = if by > 0 { &price.more } else { &price.less };
        let told = amounts(side);
        for (state, (after, before)) in
            after.scenario.members.iter().zip(allocated(&after).exact.iter().zip(&allocated(before).exact))
        {
            let change = told.iter().find(|(code, _)| code == state.id.as_str()).map(|(_, change)| change.clone());
            assert_eq!(change.unwrap_or_default(), after - before, "{set}: {}", state.id);
        }
    }
}

#[test]
fn a_rule_may_cost_something_on_one_side_only() {
    // Two rules say the same of Arden: one place more under one of them is none, one less is.
    let text = shipped("arden") + "\n[rules.again]\nkind = \"cap\"\nstates = [\"ARD\"]\npeople = 42_000\n";
    let prices = prices(&run(&text, &[], None), None);
    let twice: Vec<&Price> = prices.iter().filter(|price| price.row.starts_with("cap[ARD]")).collect();
    assert_eq!(twice.len(), 2);
    for price in twice {
        assert_eq!(
            price.more,
            Side::Moves { amounts: Vec::new(), ways: BTreeMap::new(), periods: Vec::new(), goal: None }
        );
        assert_eq!(amounts(&price.less)[0], ("ARD".to_owned(), -Rational::ONE));
    }
}

#[test]
fn where_no_place_is_to_spare_one_less_is_no_allocation() {
    let caps =
        "[rules.all]\nkind = \"cap\"\nstates = [\"BEL\", \"COR\", \"DUN\"]\napplies = \"together\"\npeople = 53_000\n";
    let prices = prices(&run(&(shipped("arden") + "\n" + caps), &[], None), None);
    assert_eq!(price(&prices, "cap[ARD]").less, Side::NoAllocation);
    assert_eq!(price(&prices, "total").more, Side::NoAllocation);
}

#[test]
fn what_the_rules_alone_leave_open_is_what_the_limits_say() {
    let run = shipped_run("arden");
    assert_eq!(stages(run), ["rules", "leximin-burden", "code-order"]);
    let free = freedom(run, None);
    // By hand: the least is the own floor, the greatest the own cap or what the floor of Corvia leaves.
    let ends = [(0, 42_000), (0, 94_000), (6_000, 100_000), (0, 94_000), (0, 5_000)];
    for (one, (least, greatest)) in free.iter().zip(ends) {
        let exact = &allocated(run).exact[at(run, one.state.as_str())];
        let range = |a: i32, b: i32| Ok((Rational::from(a), Rational::from(b)));
        assert_eq!(one.ranges[0], range(least, greatest), "{}", one.state);
        assert_eq!(one.ranges[1..], [Ok((exact.clone(), exact.clone())), Ok((exact.clone(), exact.clone()))]);
    }
}

#[test]
fn the_most_sensitive_weight_is_that_of_another_file() {
    let before = shipped_run("arden");
    let found = by_weight(before, Catalogue::shipped(), &StateId::new("BEL"));
    // Causation at 0.30, the other three lowered in proportion to 0.70/0.75 of themselves, written by hand.
    let sets = [
        "key.criteria.causation.weight=0.30",
        "key.criteria.gdp.weight='28/75'",
        "key.criteria.emissions.weight='14/75'",
        "key.criteria.ties.weight=0.14",
    ];
    let after = run(&shipped("arden"), &sets, None);
    assert_eq!(found[0].criterion, "causation");
    assert_eq!(found[0].obligation, allocated(&after).people[at(&after, "BEL")]);
    assert_eq!(found.len(), 4);
}

#[test]
fn prices_and_freedom_are_verified_with_the_rest() {
    let run = shipped_run("arden");
    let report = Report::of(run).with_prices(prices(run, None)).with_freedom(stages(run), freedom(run, None));
    let json = (report::format("json").expect("json").write)(&report);
    assert!(verify(json.as_bytes(), Catalogue::shipped()).holds());
    let result: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let mut result = result["result"].clone();
    result["prices"][1]["more"]["amounts"]["BEL"] = serde_json::json!("1/2");
    let digest = report::self_digest(&result);
    let forged = report::canonical(&serde_json::json!({ "result": result, "sha256": digest }));
    let said = verify(forged.as_bytes(), Catalogue::shipped());
    assert!(said.fails(), "{said:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// In random worlds the price of a cap is the difference that the file with another number makes; no bar has a price.
    #[test]
    fn prices_are_differences_between_files(
        world in prop_oneof![world::ledger(), world::placement()],
        which in any::<prop::sample::Index>(),
    ) {
        let before = run(&world.text(), &[], None);
        let Outcome::Allocated(_) = &before.outcome else { return Ok(()) };
        let prices = prices(&before, None);
        prop_assert!(prices.iter().all(|price| !price.rule.starts_with("never")));
        let caps: Vec<usize> = (0..world.limits.len()).filter(|at| !world.limits[*at].floor).collect();
        if caps.is_empty() {
            return Ok(());
        }
        let index = caps[which.index(caps.len())];
        let limit = &world.limits[index];
        let mut changed = world.clone();
        changed.limits[index] = Limit { people: limit.people + 1, ..limit.clone() };
        let rule = format!("rules.r{index}");
        let of_rule: Vec<&Price> = prices.iter().filter(|price| price.rule == rule).collect();
        // A rule on each of several states has a row each: only a rule of one row is one number of the file.
        if of_rule.len() != 1 || !(limit.together || limit.states.len() == 1) {
            return Ok(());
        }
        let after = run(&changed.text(), &[], None);
        match (&of_rule[0].more, &after.outcome) {
            (Side::NoAllocation, Outcome::Conflict(_)) => {}
            (side @ Side::Moves { .. }, Outcome::Allocated(after)) => {
                let told = amounts(side);
                for (at, member) in before.scenario.members.iter().enumerate() {
                    let change = told.iter().find(|(code, _)| code == member.id.as_str());
                    let change = change.map(|(_, change)| change.clone()).unwrap_or_default();
                    prop_assert_eq!(change, &after.exact[at] - &allocated(&before).exact[at]);
                }
            }
            other => prop_assert!(false, "{:?}", other.0),
        }
    }
}
