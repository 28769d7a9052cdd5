//! Corridors (mathematics 5.4).

use std::collections::BTreeMap;

use onus::exact::{Integer, Rational, ratio};
use onus::pipeline::{Outcome, Run};
use onus::problem::Sense;
use onus::proof::Stage;
use onus::report::Report;
use onus::solve::{self, Answer};
use proptest::prelude::*;
use serde_json::Value;

use super::{goal, golden, proved, run, scenario, try_run, value};
use crate::simplex::oracles::Named;
use crate::support::{oracle, rational};

/// The oracle as a scenario file: every arc is a corridor.
fn two_origins(goals: &str) -> String {
    let case = oracle("corridor_flow", "two-origins");
    let input = &case["input"];
    let fair = input["hosts"]["fair"].as_object().expect("fair numbers");
    let sizes: Vec<(String, String)> =
        fair.iter().map(|(state, leaf)| (state.clone(), rational(leaf).to_string())).collect();
    let sizes: Vec<(&str, &str)> = sizes.iter().map(|(state, size)| (state.as_str(), size.as_str())).collect();
    let mut rest = String::from(
        "[people]\ntotal = 34_000\nmode = \"placement\"\nplace = \"as-many-as-possible\"\nfair = \"of-placed\"\n",
    );
    rest += "need = { O1 = 25_000, O2 = 9_000 }\n";
    for (transit, capacity) in input["transit"].as_object().expect("transit") {
        rest += &format!("[transit.{transit}]\ncapacity = {capacity}\n");
    }
    for table in ["arcs_origin_transit", "arcs_transit_host", "direct"] {
        for (arc, about) in input[table].as_object().expect("arcs") {
            let (from, to) = arc.split_once("->").expect("an arrow");
            rest += &format!("[corridor.{from}-{to}]\nfrom = \"{from}\"\nto = \"{to}\"\n");
            rest += &match about {
                Value::Object(about) => format!("distance = {}\ncapacity = {}\n", about["distance"], about["cap"]),
                distance => format!("distance = {distance}\n"),
            };
        }
    }
    for (host, cap) in input["hosts"]["cap"].as_object().expect("caps") {
        rest += &format!("[rules.cap-{host}]\nkind = \"cap\"\nstates = [\"{host}\"]\npeople = {cap}\n");
    }
    rest += "[never.bar]\norigin = \"O1\"\nstates = [\"Dunmore\"]\nreason = \"the oracle's exclusion\"\n";
    rest += &format!("[goals]\norder = [{goals}]\n[rounding]\nties = \"by-code\"\n");
    scenario(&sizes, &rest)
}

const ORACLE: &str = "\"leximin-unmet\", \"unmet\", \"worst-deviation\", \"distance\", \"code-order\"";

/// Sums over columns whose variable a condition picks.
fn flow(run: &Run, picks: impl Fn(&str) -> bool) -> Rational {
    let columns = run.problem.columns.iter().zip(&proved(run).solution.values);
    columns.filter(|(column, _)| picks(&column.name)).fold(Rational::ZERO, |sum, (_, value)| sum + value)
}

#[test]
fn the_oracle_comes_out_of_a_file() {
    let expect = oracle("corridor_flow", "two-origins")["expect"].clone();
    let run = run(&two_origins(ORACLE));
    assert_eq!(goal(&run, "unmet"), rational(&expect["unmet"]));
    assert_eq!(goal(&run, "worst-deviation"), rational(&expect["worst_relative_deviation"]));
    assert_eq!(goal(&run, "distance"), rational(&expect["distance"]));
    for (host, load) in expect["loads"].as_object().expect("loads") {
        assert_eq!(
            flow(&run, |name| name.ends_with(&format!(">{host}]")) || name.ends_with(&format!(",{host}]"))),
            rational(load)
        );
    }
    golden(&run, "corridors");
}

/// The same without the three goals of the oracle: who carries most is decided by leximin.
#[test]
fn leximin_over_corridors_is_proved_and_whole_people_keep_every_capacity() {
    let run = run(&two_origins("\"leximin-unmet\", \"leximin-burden\", \"distance\", \"code-order\""));
    let allocation = proved(&run);
    let mut transit: BTreeMap<String, Integer> = BTreeMap::new();
    let mut legs: BTreeMap<(String, String), Integer> = BTreeMap::new();
    for flow in &allocation.table {
        let mut from = flow.origin.clone();
        for to in flow.via.iter().chain([&flow.host]) {
            *legs.entry((from.to_string(), to.to_string())).or_default() += &flow.placed;
            from = to.clone();
        }
        for place in &flow.via {
            *transit.entry(place.to_string()).or_default() += &flow.placed;
        }
        assert!(
            flow.origin.as_str() != "O1" || flow.host.as_str() != "Dunmore",
            "the bar holds through every transit place"
        );
    }
    assert!(transit["T1"] <= Integer::from(14_000) && transit["T2"] <= Integer::from(12_000), "{transit:?}");
    for (leg, most) in
        [(("O1", "T1"), 12_000), (("O1", "T2"), 8_000), (("O2", "Belmar"), 3_000), (("O1", "Arden"), 2_000)]
    {
        let people = legs.get(&(leg.0.to_owned(), leg.1.to_owned())).cloned().unwrap_or_default();
        assert!(people <= Integer::from(most), "{leg:?}: {people}");
    }
    let placed: Integer = allocation.people.iter().sum();
    assert_eq!(placed, Integer::from(31_000));
    assert_eq!(allocation.unmet.values().sum::<Integer>(), Integer::from(3_000));
}

const TWO: [(&str, &str); 2] = [("ARD", "1"), ("BEL", "1")];

fn through(bar: &str, rest: &str) -> String {
    let people = "[people]\ntotal = 100\nneed = { O1 = 60, O2 = 40 }\nmode = \"placement\"\n";
    let ways = "[transit.camp]\nstate = \"COR\"\n[corridor.in]\nfrom = \"each\"\nto = \"camp\"\n\
                [corridor.on]\nfrom = \"camp\"\nto = \"each\"\n[corridor.air]\nfrom = [\"O1\"]\nto = [\"ARD\"]\ncapacity = 60\n";
    let text = scenario(&TWO, &format!("{people}{ways}{bar}{rest}[rounding]\nties = \"by-code\"\n"));
    text.replace("[states.list]\n", "[states.list]\nCOR = { name = \"Corvia\" }\n")
}

const BAR: &str = "[never.camp]\norigin = \"O1\"\nstates = [\"COR\"]\nreason = \"unsafe third country\"\n";

/// A bar on the territory of a transit place takes every route through it away from those whom it protects, and from nobody else.
#[test]
fn a_bar_holds_on_every_leg() {
    let free = run(&through("", ""));
    assert!(value(&free, "route[O1>camp>BEL]") + value(&free, "route[O1>camp>ARD]") > Rational::ZERO);
    let barred = run(&through(BAR, ""));
    assert!(barred.problem.columns.iter().all(|column| !column.name.starts_with("route[O1>camp")));
    assert_eq!(value(&barred, "place[O1,ARD]"), ratio(60, 1));
    assert_eq!(value(&barred, "route[O2>camp>BEL]"), ratio(40, 1));
}

/// A bar that leaves people without a way is a conflict that names the bar; it is never relaxed.
#[test]
fn a_bar_is_named_and_never_gives() {
    let run = try_run(&through(BAR, ""), &["corridor.air.capacity=50"]).expect("a run");
    let Outcome::Conflict(conflict) = &run.outcome else { panic!("50 of 60 cannot be placed") };
    let rules: Vec<&str> = conflict.members.iter().map(|member| member.rule.as_str()).collect();
    assert!(rules.contains(&"never.camp") && rules.contains(&"corridor.air"), "{rules:?}");
    let bar = conflict.members.iter().find(|member| member.rule == "never.camp").expect("the bar");
    assert_eq!(bar.alone, None);
    assert_eq!(conflict.least_repair, Some(ratio(10, 1)));
}

/// No change from outside moves a transit place off the territory on which it is barred.
#[test]
fn no_change_leads_past_a_bar() {
    for set in ["transit.camp.state=ARD", "transit.camp.state=BEL"] {
        let findings = try_run(&through(BAR, ""), &[set]).expect_err("refused");
        assert_eq!(findings.0[0].code, "ONUS-S018");
    }
    let dropped = format!("{}\n[variants.v]\ndrop = [\"transit.camp.state\"]\n", through(BAR, ""));
    assert_eq!(try_run(&dropped, &[]).expect_err("refused").0[0].code, "ONUS-S018");
}

/// Goals of deviation, against what can be said without a programme: caps of 10, 10 and 100 on fair numbers 50, 30 and 20.
#[test]
fn deviations_of_a_small_placement() {
    let rest = |goal: &str| {
        format!(
            "[people]\ntotal = 100\nmode = \"placement\"\n[rules.a]\nkind = \"cap\"\nstates = [\"ARD\"]\npeople = 10\n\
             [rules.b]\nkind = \"cap\"\nstates = [\"BEL\"]\npeople = 15\n[goals]\norder = [{goal}]\n[rounding]\nties = \"by-code\"\n"
        )
    };
    let states = [("ARD", "50"), ("BEL", "30"), ("COR", "20")];
    let run_with = |goals: &str| run(&scenario(&states, &rest(goals)));
    // Corvia takes at least 75 where its fair number is 20.
    assert_eq!(goal(&run_with("\"worst-deviation\", \"code-order\""), "worst-deviation"), ratio(55, 20));
    // What Corvia takes above, the others lack.
    assert_eq!(goal(&run_with("\"total-deviation\", \"code-order\""), "total-deviation"), ratio(110, 1));
    let run = run_with("\"leximin-shortfall\", \"code-order\"");
    assert_eq!(proved(&run).exact, [ratio(10, 1), ratio(15, 1), ratio(75, 1)]);
}

/// The result carries the flows: legs in JSON and CSV, the way in tables.
#[test]
fn the_result_carries_the_flows() {
    let run = run(&through(BAR, ""));
    let report = Report::of(&run);
    let form = |name: &str| (onus::report::format(name).expect("a form").write)(&report);
    assert!(form("flows").contains("leg,O2,camp,,BEL,40\n"), "{}", form("flows"));
    assert!(form("flows").contains("placed,O1,O1,,ARD,60\n"));
    assert!(
        form("md").contains("| O2 | camp | State BEL | 0 | 40 |")
            || form("md").contains("| O2 | camp | BEL | 0 | 40 |")
    );
    assert!(form("table").contains("through"));
    let json: Value = serde_json::from_str(&form("json")).expect("JSON");
    let legs = json["result"]["allocation"]["legs"].as_array().expect("legs");
    assert!(legs.contains(&serde_json::json!(["O2", "O2", "camp", "40"])), "{legs:?}");
    let verified = onus::verify::verify(form("json").as_bytes(), onus::data::Catalogue::shipped());
    assert!(verified.holds(), "{verified:?}");
}

/// Random corridors: two origins, two transit places, two hosts.
fn corridors_at_random() -> impl Strategy<Value = (Vec<u32>, Vec<u32>)> {
    (prop::collection::vec(0_u32..60, 12), prop::collection::vec(1_u32..40, 10))
}

/// The file of a random case: demand 2, transit 2, legs from origins 4, hosts 2, direct 2; distances of 4 + 4 + 2 legs.
fn random_file(people: &[u32], far: &[u32]) -> String {
    let mut rest = format!(
        "[people]\ntotal = {}\nneed = {{ O1 = {}, O2 = {} }}\nmode = \"placement\"\n\
         place = \"as-many-as-possible\"\nfair = \"of-total\"\n",
        people[0] + people[1] + 2,
        people[0] + 1,
        people[1] + 1
    );
    for t in 0..2 {
        rest += &format!("[transit.T{t}]\ncapacity = {}\n", people[2 + t]);
        for o in 0..2 {
            let at = 2 * t + o;
            rest += &format!("[corridor.in{o}{t}]\nfrom = \"O{}\"\nto = \"T{t}\"\n", o + 1);
            rest += &format!("capacity = {}\ndistance = {}\n", people[4 + at], far[at]);
            rest += &format!("[corridor.on{t}{o}]\nfrom = \"T{t}\"\nto = \"{}\"\n", ["ARD", "BEL"][o]);
            rest += &format!("distance = {}\n", far[4 + at]);
        }
        let host = ["ARD", "BEL"][t];
        rest += &format!("[corridor.air{t}]\nfrom = \"O{}\"\nto = \"{host}\"\n", t + 1);
        rest += &format!("capacity = {}\ndistance = {}\n", people[10 + t], far[8 + t]);
        rest += &format!("[rules.r{t}]\nkind = \"cap\"\nstates = [\"{host}\"]\npeople = {}\n", people[8 + t]);
    }
    rest += "[goals]\norder = [\"unmet\", \"distance\", \"code-order\"]\n[rounding]\nties = \"by-code\"\n";
    scenario(&TWO, &rest)
}

/// The same in the form of mathematics 5.4: a leg from the origin and a leg to the host, with a row that conserves each origin.
fn by_legs(people: &[u32], far: &[u32]) -> (Rational, Rational) {
    let one = || Rational::ONE;
    let number = |value: u32| Rational::from(value);
    let mut named = Named::default();
    let hosts = ["ARD", "BEL"];
    for o in 0..2 {
        let mut out: Vec<(String, Rational)> = (0..2).map(|t| (format!("a{o}{t}"), one())).collect();
        out.push((format!("d{o}"), one()));
        out.push((format!("u{o}"), one()));
        let out: Vec<(&str, Rational)> = out.iter().map(|(name, factor)| (name.as_str(), factor.clone())).collect();
        named.row(&format!("origin{o}"), &out, Sense::Equal, number(people[o] + 1));
        named.row(&format!("air{o}"), &[(&format!("d{o}"), one())], Sense::AtMost, number(people[10 + o]));
        for t in 0..2 {
            let (leg, first, second) = (format!("a{o}{t}"), format!("b{o}{t}0"), format!("b{o}{t}1"));
            let kept = [(leg.as_str(), one()), (first.as_str(), -one()), (second.as_str(), -one())];
            named.row(&format!("conserve{o}{t}"), &kept, Sense::Equal, Rational::ZERO);
            named.row(&format!("leg{o}{t}"), &[(&leg, one())], Sense::AtMost, number(people[4 + 2 * t + o]));
        }
    }
    for t in 0..2 {
        let (first, second) = (format!("a0{t}"), format!("a1{t}"));
        let passing = [(first.as_str(), one()), (second.as_str(), one())];
        named.row(&format!("transit{t}"), &passing, Sense::AtMost, number(people[2 + t]));
    }
    for (h, host) in hosts.iter().enumerate() {
        let mut arriving: Vec<(String, Rational)> = vec![(format!("d{h}"), one())];
        arriving.extend((0..4).map(|at| (format!("b{}{}{h}", at / 2, at % 2), one())));
        let arriving: Vec<(&str, Rational)> = arriving.iter().map(|(name, one)| (name.as_str(), one.clone())).collect();
        named.row(host, &arriving, Sense::AtMost, number(people[8 + h]));
    }
    named.minimise(&[("u0", one()), ("u1", one())]);
    let mut way: Vec<(String, Rational)> = (0..2).map(|o| (format!("d{o}"), number(far[8 + o]))).collect();
    for at in 0..4 {
        let (t, o) = (at / 2, at % 2);
        way.push((format!("a{o}{t}"), number(far[at])));
        way.extend((0..2).map(|origin| (format!("b{origin}{t}{o}"), number(far[4 + at]))));
    }
    let way: Vec<(&str, Rational)> = way.iter().map(|(name, far)| (name.as_str(), far.clone())).collect();
    named.minimise(&way);
    let Answer::Optimal(solution) = solve::solve(&named.problem) else { panic!("nobody has to be placed") };
    let value = |at: usize| match &solution.stages[at] {
        Stage::Sum { value, .. } => value.clone(),
        other => panic!("{other:?}"),
    };
    (value(0), value(1))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Routes and legs are two ways to write the same corridors.
    #[test]
    fn routes_are_as_good_as_legs((people, far) in corridors_at_random()) {
        let run = run(&random_file(&people, &far));
        let allocation = proved(&run);
        let (unmet, distance) = by_legs(&people, &far);
        prop_assert_eq!(goal(&run, "unmet"), unmet);
        prop_assert_eq!(goal(&run, "distance"), distance);
        let placed: Integer = allocation.people.iter().sum();
        let without: Integer = allocation.unmet.values().sum();
        prop_assert_eq!(placed + without, run.demand.people());
        let mut passing = [Integer::ZERO, Integer::ZERO];
        for flow in &allocation.table {
            for place in &flow.via {
                passing[usize::from(place.as_str() == "T1")] += &flow.placed;
            }
        }
        for (passing, capacity) in passing.iter().zip(&people[2..4]) {
            prop_assert!(*passing <= Integer::from(*capacity));
        }
    }
}
