//! Tradable quotas (mathematics 5.9): the oracle, a second way by merit order, prices that are intervals, and what is refused.

use onus::exact::{self, Integer, Rational, ratio};
use onus::pipeline::{Outcome, Run, Trade};
use onus::report::{self, Body, Report};
use proptest::prelude::*;
use serde_json::Value;

use super::{goal, golden, proved, run, scenario, try_run, value};
use crate::support::{oracle, rational, shipped};

/// A market in a ledger: quotas as sizes of the key, and steps of (name, width, cost).
fn market(quotas: &[(&str, &str)], costs: &str, rest: &str) -> String {
    let total = quotas.iter().fold(0_u64, |sum, (_, quota)| sum + quota.parse::<u64>().expect("whole"));
    let text = format!(
        "[people]\ntotal = {total}\nmode = \"ledger\"\n[market]\nquota = \"key\"\nprice_at = \"middle\"\n[market.costs]\n{costs}\
         [goals]\norder = [\"cost\", \"code-order\"]\n[rounding]\nties = \"by-code\"\n{rest}"
    );
    scenario(quotas, &text)
}

fn trade(run: &Run) -> &Trade {
    proved(run).trade.as_ref().expect("a trade")
}

fn steps(state: &str, steps: &Value) -> String {
    let step =
        |(at, step): (usize, &Value)| format!("s{at} = {{ width = {}, usd = {} }}", step["width"], step["unit_cost"]);
    let steps: Vec<String> = steps.as_array().expect("steps").iter().enumerate().map(step).collect();
    format!("{state} = {{ {} }}\n", steps.join(", "))
}

fn of_the_oracle() -> (String, Value) {
    let case = oracle("pools_trading", "tradable-quotas");
    let quota: Vec<(&str, String)> =
        ["A", "B", "C"].map(|state| (state, case["input"]["quota"][state].to_string())).to_vec();
    let quotas: Vec<(&str, &str)> = quota.iter().map(|(state, quota)| (*state, quota.as_str())).collect();
    let costs: String = quotas.iter().map(|(state, _)| steps(state, &case["input"]["cost_steps"][state])).collect();
    (market(&quotas, &costs, ""), case["expect"].clone())
}

#[test]
fn the_oracle_comes_out_of_a_file() {
    let (text, expect) = of_the_oracle();
    let run = run(&text);
    let trade = trade(&run);
    assert_eq!(goal(&run, "cost"), rational(&expect["total_with"]));
    assert_eq!(exact::sum(&trade.cost_at_quota), rational(&expect["total_without"]));
    let price = rational(&expect["price"]);
    assert_eq!((&trade.lowest, &trade.highest, &trade.price), (&Some(price.clone()), &Some(price.clone()), &price));
    for (at, state) in ["A", "B", "C"].into_iter().enumerate() {
        let of = |key: &str| rational(&expect[key][state]);
        assert_eq!(trade.hosted[at], of("hosted"), "{state}");
        assert_eq!(&trade.quotas[at] - &trade.hosted[at], of("trade"), "{state}");
        assert_eq!(trade.cost_at_quota[at], of("cost_without_trade"), "{state}");
        assert_eq!(trade.gains()[at], of("cost_without_trade") - of("cost_with_trade"), "{state}");
        assert!(trade.gains()[at] >= Rational::ZERO, "nobody is worse off: {state}");
    }
    // Arden's 10 and Corvia's 30 at USD 20, in cents, all of it to B.
    let paid: Vec<(&str, &str, Integer)> =
        proved(&run).payments.iter().map(|one| (one.from.as_str(), one.to.as_str(), one.cents.clone())).collect();
    assert_eq!(paid, [("A", "B", Integer::from(20_000)), ("C", "B", Integer::from(60_000))]);
    golden(&run, "market");
    // What each owes is its quota, whether it hosts or pays for it.
    let allocation = proved(&run);
    assert_eq!(allocation.owed(), trade.quotas);
    let ways = allocation.discharge.as_ref().expect("money is a way");
    assert_eq!((&ways.exact, &ways.money), (&trade.quotas, &trade.bought()));
    let sold = trade.bought().into_iter().filter(|units| *units < Rational::ZERO);
    assert_eq!(ways.taken_over, -exact::sum(&sold.collect::<Vec<_>>()));
}

#[test]
fn the_report_says_price_trade_and_check_and_can_be_verified() {
    let report = Report::of(&run(&of_the_oracle().0));
    let Body::Shares(shares) = &report.body else { panic!("no conflict") };
    assert!(report.sentences.iter().any(|one| one == "The market price is USD 20 a unit."), "{:?}", report.sentences);
    assert!(report.sentences.iter().any(|one| one.starts_with("No state is worse off")));
    let total = |name: &str| shares.column(name).expect("a column").total.as_ref().expect("a total").text();
    assert_eq!((total("trade").as_str(), total("gain").as_str()), ("0.00", "900.00"));
    assert_eq!(total("pays"), total("receives"), "a closed ledger");
    let json = (report::format("json").expect("a form").write)(&report);
    assert!(onus::verify::verify(json.as_bytes(), onus::data::Catalogue::shipped()).holds());
    let annex = (report::format("md").expect("a form").write)(&report);
    assert!(annex.contains("## Market of quotas") && annex.contains("| State A | 50.00 | 40.00 | 10.00 |"), "{annex}");
}

/// Ten units fill the step at 10 exactly: one less saves 10, one more costs 25.
const AT_AN_END: &str =
    "A = { a = { width = 10, usd = 10 }, b = { width = 5, usd = 25 } }\nB = { only = { width = 10, usd = 40 } }\n";

#[test]
fn a_price_that_is_an_interval_shows_both_ends_and_the_file_chooses_in_it() {
    let text = market(&[("A", "5"), ("B", "5")], AT_AN_END, "");
    for (at, price) in [("lowest", ratio(10, 1)), ("middle", ratio(35, 2)), ("highest", ratio(25, 1))] {
        let run = try_run(&text, &[&format!("market.price_at=\"{at}\"")]).expect("a run");
        let trade = trade(&run);
        assert_eq!((trade.lowest.clone(), trade.highest.clone()), (Some(ratio(10, 1)), Some(ratio(25, 1))));
        assert_eq!(trade.price, price);
        // At any price of the interval nobody is worse off, and what is saved is the same.
        assert!(trade.gains().iter().all(|gain| *gain >= Rational::ZERO));
        assert_eq!(exact::sum(&trade.gains()), ratio(5 * 40 - 5 * 10, 1));
        let sentences = Report::of(&run).sentences;
        assert!(sentences.iter().any(|one| one.contains("an interval, from USD 10 to USD 25")), "{sentences:?}");
    }
}

#[test]
fn where_there_is_no_room_for_one_more_the_price_has_no_upper_end() {
    let costs = "A = { a = { width = 6, usd = 1 } }\nB = { b = { width = 4, usd = 2 } }\n";
    let text = market(&[("A", "6"), ("B", "4")], costs, "");
    let trade = trade(&try_run(&text, &["market.price_at=\"lowest\""]).expect("a run")).clone();
    assert_eq!((trade.lowest, trade.highest), (Some(ratio(2, 1)), None));
    let refused = try_run(&text, &[]).expect_err("no middle of an interval without an end");
    assert_eq!(refused.0[0].code, "ONUS-P104");
}

#[test]
fn too_little_room_is_named_by_the_costs_of_the_file() {
    let costs = "A = { a = { width = 6, usd = 1 } }\nB = { b = { width = 3, usd = 2 } }\n";
    let run = run(&market(&[("A", "6"), ("B", "4")], costs, ""));
    let Outcome::Conflict(conflict) = &run.outcome else { panic!("9 places for 10") };
    let mut giving: Vec<&str> =
        conflict.members.iter().filter(|one| one.alone.is_some()).map(|member| member.rule.as_str()).collect();
    giving.sort_unstable();
    assert_eq!(giving, ["market.costs.A", "market.costs.B"]);
    assert_eq!(conflict.least_repair, Some(Rational::ONE));
}

/// The check can fail: a floor above the quota keeps a state from its best, and the report says so.
#[test]
fn who_is_worse_off_under_a_floor_is_named() {
    let floor = "[rules.r]\nkind = \"floor\"\nstates = [\"B\"]\npeople = 8\n";
    let run = run(&market(&[("A", "5"), ("B", "5")], AT_AN_END, floor));
    let gains = trade(&run).gains();
    // Two at USD 10 in A and eight at USD 40 in B; B is paid USD 10 for three of them.
    assert_eq!(trade(&run).price, ratio(10, 1));
    assert_eq!(gains, [ratio(50 - 20 - 30, 1), ratio(200 - 320 + 30, 1)]);
    let sentences = Report::of(&run).sentences;
    assert!(sentences.iter().any(|one| one.contains("State B by USD 90")), "{sentences:?}");
}

#[test]
fn stated_quotas_sum_to_what_is_hosted() {
    let text = market(&[("A", "5"), ("B", "5")], AT_AN_END, "")
        .replace("quota = \"key\"", "quota = \"stated\"\nquotas = { A = 2, B = 8 }");
    let stated = run(&text);
    assert_eq!(trade(&stated).quotas, [ratio(2, 1), ratio(8, 1)]);
    assert_eq!(trade(&stated).hosted, trade(&run(&market(&[("A", "5"), ("B", "5")], AT_AN_END, ""))).hosted);
    let refused = try_run(&text, &["market.quotas.A=3"]).expect_err("11 units");
    assert_eq!(refused.0[0].code, "ONUS-P100");
}

/// A placement: costs decide how many go where, preferences who, and a pair that is not allowed is a bar.
#[test]
fn preferences_decide_after_costs_and_stand_apart() {
    let base = market(
        &[("A", "5"), ("B", "5")],
        AT_AN_END.replace("width = 10, usd = 10", "width = 6, usd = 10").as_str(),
        "",
    );
    let text = base
        .replace("mode = \"ledger\"", "need = { O1 = 6, O2 = 4 }\nmode = \"placement\"")
        .replace("[goals]", "[market.preferences.O1]\nA = 7\n[market.preferences.O2]\nB = 3\n[goals]")
        .replace("\"cost\", ", "\"cost\", \"preferences\", ");
    let placed = run(&text);
    // A hosts 6 and the five at USD 25 before anybody goes to B at USD 40: all 10 in A, whom it costs 6 x 7.
    assert_eq!(value(&placed, "place[O1,A]"), ratio(6, 1));
    assert_eq!(goal(&placed, "preferences"), ratio(42, 1));
    assert_eq!(trade(&placed).preferences, Some(ratio(42, 1)));
    assert_eq!(
        (trade(&placed).lowest.clone(), trade(&placed).highest.clone()),
        (Some(ratio(25, 1)), Some(ratio(25, 1)))
    );
    assert_eq!(exact::sum(&trade(&placed).cost), ratio(6 * 10 + 4 * 25, 1), "what people bear is no cost of states");
    // O1 may not go to A: six in B at USD 40, and no price is right for both origins.
    let bar = "[never.pair]\norigin = \"O1\"\nstates = [\"A\"]\nreason = \"not accepted\"\n";
    let refused = try_run(&(text + bar), &[]).expect_err("no single price");
    assert_eq!(refused.0[0].code, "ONUS-P102");
}

#[test]
fn the_scenario_that_ships_trades_in_an_interval() {
    let run = run(&shipped("quota-market"));
    let (allocation, trade) = (proved(&run), trade(&run));
    assert_eq!(allocation.people.iter().sum::<Integer>(), Integer::from(12_000));
    // By hand: 1 800 + 4 200 + 2 500 + 2 000 + 1 500 places up to USD 11 000; the next costs 15 000.
    assert_eq!((trade.lowest.clone(), trade.highest.clone()), (Some(ratio(11_000, 1)), Some(ratio(15_000, 1))));
    assert_eq!(trade.price, ratio(13_000, 1));
    assert!(trade.gains().iter().all(|gain| *gain >= Rational::ZERO));
    assert!(trade.preferences.as_ref().is_some_and(|cost| *cost > Rational::ZERO));
    let net = |end: fn(&onus::pipeline::Payment) -> &onus::ids::StateId, state: &str| {
        allocation.payments.iter().filter(|one| end(one).as_str() == state).map(|one| &one.cents).sum::<Integer>()
    };
    let cents: Integer = run.scenario.members.iter().map(|one| net(|p| &p.from, one.id.as_str())).sum();
    assert_eq!(cents, run.scenario.members.iter().map(|one| net(|p| &p.to, one.id.as_str())).sum::<Integer>());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    /// The merit order is a second way: units from the cheapest on, the last one's cost is the lower end and the next one's the upper.
    #[test]
    fn the_merit_order_agrees(
        costs in proptest::collection::vec(proptest::collection::vec((1_u32..6, 1_u32..9), 1..4), 3),
        quotas in proptest::collection::vec(1_u32..6, 3),
    ) {
        let names = ["A", "B", "C"];
        let row = |(name, steps): (&str, &Vec<(u32, u32)>)| {
            let steps = steps.iter().enumerate().map(|(at, (width, usd))| format!("s{at} = {{ width = {width}, usd = {usd} }}"));
            format!("{name} = {{ {}, end = {{ usd = 9 }} }}\n", steps.collect::<Vec<_>>().join(", "))
        };
        let text: String = names.into_iter().zip(&costs).map(row).collect();
        let sizes: Vec<String> = quotas.iter().map(u32::to_string).collect();
        let sizes: Vec<(&str, &str)> = names.into_iter().zip(sizes.iter().map(String::as_str)).collect();
        let run = run(&market(&sizes, &text, ""));
        let total: usize = quotas.iter().map(|quota| *quota as usize).sum();
        let mut units: Vec<u32> = costs.iter().flatten().flat_map(|(width, usd)| vec![*usd; *width as usize]).collect();
        units.extend(vec![9; total + 1]);
        units.sort_unstable();
        prop_assert_eq!(goal(&run, "cost"), Rational::from(units[..total].iter().sum::<u32>()));
        let trade = trade(&run);
        prop_assert_eq!(&trade.lowest, &Some(Rational::from(units[total - 1])));
        prop_assert_eq!(&trade.highest, &Some(Rational::from(units[total])));
        prop_assert!(trade.gains().iter().all(|gain| *gain >= Rational::ZERO));
    }
}
