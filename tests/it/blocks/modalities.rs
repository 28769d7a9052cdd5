//! People and money (mathematics 5.5), processing (decision 15).

use onus::exact::{self, Integer, Rational, ratio};
use onus::pipeline::{Outcome, ProofStatus};
use onus::report::Report;
use serde_json::Value;

use super::{goal, golden, proved, run, scenario, try_run, value};
use crate::support::{oracle, rational};

fn row(values: &Value) -> String {
    let values =
        values.as_object().expect("values").iter().map(|(state, leaf)| format!("{state} = {}", rational(leaf)));
    values.collect::<Vec<_>>().join(", ")
}

/// The oracle as a scenario file.
fn trade(rest: &str) -> String {
    let case = oracle("modalities", "trade-with-limits");
    let input = &case["input"];
    let fair = input["fair"].as_object().expect("fair numbers");
    let sizes: Vec<(String, String)> =
        fair.iter().map(|(state, leaf)| (state.clone(), (rational(leaf) * Rational::from(6)).to_string())).collect();
    let sizes: Vec<(&str, &str)> = sizes.iter().map(|(state, size)| (state.as_str(), size.as_str())).collect();
    let indicator = |name: &str, values: &Value| {
        format!("[indicator.{name}]\nkind = \"intensive\"\nunit = \"1\"\nvalues = {{ {} }}\n", row(values))
    };
    let tables = indicator("price", &input["reception_cost"])
        + &indicator("beds", &input["host_cap"])
        + &indicator("visas", &input["visa_cap"]);
    let text = format!(
        "[people]\ntotal = {}\nmode = \"ledger\"\n[reception]\nusd = \"price\"\n[money]\nusd_per_ru = {}\n\
         [modality.host]\nmost = \"beds\"\n[modality.visa]\nmost = \"visas\"\ncost = {}\n\
         [substitution]\npay_at_most = \"{}\"\npeople_at_least = \"{}\"\npool = \"{}\"\n\
         [goals]\norder = [\"cost\", \"code-order\"]\n[rounding]\nties = \"by-code\"\n{rest}",
        input["total"],
        rational(&input["usd_per_unit"]),
        "1.1",
        rational(&input["pay_limit_share"]),
        rational(&input["people_floor_share"]),
        rational(&input["pool_share"]),
    );
    scenario(&sizes, &text).replacen("[key.criteria", &format!("{tables}[key.criteria"), 1)
}

#[test]
fn the_oracle_comes_out_of_a_file() {
    let case = oracle("modalities", "trade-with-limits");
    assert_eq!(rational(&case["input"]["visa_cost_factor"]), ratio(11, 10));
    let expect = &case["expect"];
    let run = run(&trade(""));
    assert_eq!(goal(&run, "cost"), rational(&expect["cost"]));
    for (state, people) in expect["people"].as_object().expect("people") {
        let placed = value(&run, &format!("by[{state},host]")) + value(&run, &format!("by[{state},visa]"));
        assert_eq!(placed, rational(people), "{state}");
        let net = value(&run, &format!("pay[{state}]")) - value(&run, &format!("receive[{state}]"));
        assert_eq!(net * Rational::from(20_000), rational(&expect["net_payment"][state]), "{state}");
    }
    golden(&run, "modalities");
}

/// Whole people by modality add up to the obligations, and whole cents between states to nothing.
#[test]
fn people_by_modality_and_the_ledger_of_payments_close() {
    let run = run(&trade(""));
    let allocation = proved(&run);
    assert_eq!(allocation.people.iter().sum::<Integer>(), Integer::from(100_000));
    for (state, people) in allocation.people.iter().enumerate() {
        let by: Integer = allocation.modalities.iter().map(|(_, numbers)| &numbers[state]).sum();
        assert_eq!(by, *people);
    }
    let net = rational(&oracle("modalities", "trade-with-limits")["expect"]["net_payment"]["Arden"]);
    let paid: Integer =
        allocation.payments.iter().filter(|one| one.from.as_str() == "Arden").map(|one| &one.cents).sum();
    let off = Rational::from(paid) - net * Rational::from(100);
    assert!(off < Rational::ONE && off > -Rational::ONE, "to the cent: {off}");
    let report = Report::of(&run);
    let text = (onus::report::format("md").expect("a form").write)(&report);
    assert!(text.contains("## Modalities") && text.contains("## Payments"), "{text}");
    let json = (onus::report::format("json").expect("a form").write)(&report);
    assert!(onus::verify::verify(json.as_bytes(), onus::data::Catalogue::shipped()).holds());
}

/// Without money there is a conflict, and it is one of the oracle's minimal ones, in its words.
#[test]
fn without_money_the_conflict_is_one_of_the_oracles() {
    let run = try_run(&trade(""), &["substitution.pool=0"]).expect("a run");
    let Outcome::Conflict(conflict) = &run.outcome else { panic!("infeasible") };
    assert_eq!(conflict.status, ProofStatus::Proved);
    let name = |row: &str| match row.split_once('[') {
        Some(("most", inside)) => format!("cap_{}", inside.trim_end_matches(']').replace(',', "_")),
        Some((kind, inside)) => format!("{kind}_{}", inside.trim_end_matches(']')),
        None => row.replace("total", "people"),
    };
    let mut found: Vec<String> =
        conflict.members.iter().flat_map(|member| &member.rows).map(|row| name(&row.name)).collect();
    found.sort();
    let listed = oracle("modalities", "no-money")["expect"]["all_minimal_conflicts"].clone();
    let listed: Vec<Vec<String>> = serde_json::from_value(listed).expect("lists of names");
    assert!(listed.contains(&found), "{found:?}");
}

/// Files are shared by the key with the people: f = k (N + F), and all files are processed.
#[test]
fn processing_is_a_duty_beside_people() {
    let text = scenario(
        &[("ARD", "50"), ("BEL", "30"), ("COR", "20")],
        "[people]\ntotal = 900\nmode = \"ledger\"\n[modality.hosting]\nmost = \"beds\"\n\
         [modality.processing]\ncounts = \"files\"\nper_ru = 10\ndemand = 1_000\n[rounding]\nties = \"by-code\"\n",
    );
    let beds =
        "[indicator.beds]\nkind = \"extensive\"\nunit = \"beds\"\nvalues = { ARD = 420, BEL = 900, COR = 900 }\n";
    let run = run(&text.replacen("[key.criteria", &format!("{beds}[key.criteria"), 1));
    // 900 people and 1 000 files, ten of them a unit: 1 000 units.
    assert_eq!(run.fair, [500, 300, 200].map(|fair| ratio(fair, 1)));
    assert_eq!(value(&run, "by[ARD,hosting]"), ratio(420, 1));
    assert_eq!(value(&run, "process[ARD,processing]"), ratio(800, 1));
    let files: Rational = ["ARD", "BEL", "COR"]
        .iter()
        .fold(Rational::ZERO, |sum, state| sum + value(&run, &format!("process[{state},processing]")));
    assert_eq!(files, ratio(1_000, 1));
    assert_eq!(proved(&run).modalities[1].1.iter().sum::<Integer>(), Integer::from(1_000));
    assert!(exact::is_whole(&files));
}

const THREE: [(&str, &str); 3] = [("ARD", "50"), ("BEL", "30"), ("COR", "20")];

fn beds(rest: &str) -> String {
    let beds = "[indicator.beds]\nkind = \"extensive\"\nunit = \"beds\"\nvalues = { ARD = 20, BEL = 100, COR = 100 }\n";
    scenario(&THREE, rest).replacen("[key.criteria", &format!("{beds}[key.criteria"), 1)
}

/// In a placement the people of all origins are spread over modalities, and who takes more than its duty is paid for them.
#[test]
fn modalities_discharge_the_duties_of_a_placement() {
    let text = beds(
        "[people]\ntotal = 100\nneed = { O1 = 60, O2 = 40 }\nmode = \"placement\"\n[money]\nusd_per_ru = 1_000\n\
         [modality.hosting]\nmost = \"beds\"\n[modality.visas]\nmost = \"beds\"\n\
         [substitution]\npay_at_most = 0.4\npeople_at_least = 0\npool = 1\n\
         [never.o1]\norigin = \"O1\"\nstates = [\"COR\"]\nreason = \"a bar\"\n[rounding]\nties = \"by-code\"\n",
    );
    let placed = run(&text);
    let allocation = proved(&placed);
    // Arden has beds for 40 of its 50 and pays for ten; O1 never comes to Corvia.
    assert_eq!(value(&placed, "through[ARD,hosting]") + value(&placed, "through[ARD,visas]"), ratio(40, 1));
    assert!(allocation.table.iter().all(|flow| flow.host.as_str() != "COR" || flow.origin.as_str() != "O1"));
    for (state, people) in allocation.people.iter().enumerate() {
        assert_eq!(allocation.modalities.iter().map(|(_, numbers)| &numbers[state]).sum::<Integer>(), *people);
    }
    let paid: Integer = allocation.payments.iter().map(|one| &one.cents).sum();
    assert_eq!(paid, Integer::from(10 * 1_000 * 100));
    assert!(allocation.payments.iter().all(|one| one.from.as_str() == "ARD"));
    golden(&placed, "modalities-placement");
    // Half of the people of O2 weigh two: the ways add up in units, which their number alone does not.
    let weighed = text.replacen("[money]", "[cohort.heavy]\nof = \"O2\"\nshare = 0.5\nweight = 2\n[money]", 1);
    let report = Report::of(&run(&weighed));
    let onus::report::Body::Shares(shares) = &report.body else { panic!("an allocation") };
    let cells = |name: &str| {
        let column = shares.column(name).unwrap_or_else(|| panic!("no column {name}"));
        column.cells.iter().map(|cell| cell.value().expect("a number")).collect::<Vec<_>>()
    };
    let parts = cells("people-units").into_iter().zip(cells("money-units"));
    assert_eq!(parts.map(|(people, money)| people + money).collect::<Vec<_>>(), cells("obligation"));
    assert_eq!(exact::sum(&cells("people-units")) - exact::sum(&cells("people")), ratio(20, 1));
    let refused = text
        .replace("mode = \"placement\"", "mode = \"placement\"\nplace = \"as-many-as-possible\"\nfair = \"of-total\"");
    assert_eq!(try_run(&refused, &[]).expect_err("refused").0[0].code, "ONUS-S082");
}

/// By hand: 60 people of weight 1 and 40 of weight 2 are 140 units, and two states owe 70 each. With 28 places Arden takes 56 units at
/// most, by people of weight 2, and buys off 14: a tenth of all units, and more than a tenth of all people.
#[test]
fn what_is_bought_off_altogether_is_a_part_of_all_units() {
    let pool = |part: &str| {
        let text = format!(
            "[people]\ntotal = 100\nneed = {{ O1 = 60, O2 = 40 }}\nmode = \"placement\"\n[cohort.heavy]\nof = \"O2\"\nshare = 1\n\
             weight = 2\n[rules.beds]\nkind = \"cap\"\nstates = [\"ARD\"]\npeople = 28\n[money]\nusd_per_ru = 1_000\n\
             [modality.hosting]\n[substitution]\npay_at_most = 0.5\npeople_at_least = 0\npool = {part}\n[rounding]\nties = \"by-code\"\n"
        );
        run(&scenario(&[("ARD", "1"), ("BEL", "1")], &text))
    };
    let just = pool("0.1");
    assert_eq!(just.fair, [70, 70].map(Rational::from));
    assert_eq!((value(&just, "through[ARD,hosting]"), value(&just, "pay[ARD]")), (ratio(56, 1), ratio(14, 1)));
    assert_eq!((value(&just, "place[heavy,ARD]"), value(&just, "through[BEL,hosting]")), (ratio(28, 1), ratio(84, 1)));
    assert_eq!(proved(&just).payments.iter().map(|one| one.cents.clone()).sum::<Integer>(), Integer::from(1_400_000));
    let Outcome::Conflict(conflict) = &pool("0.099").outcome else { panic!("14 units are more than 0.099 of 140") };
    assert!(conflict.members.iter().any(|member| member.rule == "substitution"), "{:?}", conflict.members);
}

/// By hand, without other ways: with 28 places Arden takes 56 of its 70 units at most, and Belmar the other 84, with 72 people.
#[test]
fn people_of_other_weights_are_owed_in_units() {
    let text = "[people]\ntotal = 100\nneed = { O1 = 60, O2 = 40 }\nmode = \"placement\"\n[cohort.heavy]\nof = \"O2\"\nshare = 1\n\
                weight = 2\n[rules.beds]\nkind = \"cap\"\nstates = [\"ARD\"]\npeople = 28\n[rounding]\nties = \"by-code\"\n";
    let run = run(&scenario(&[("ARD", "1"), ("BEL", "1")], text));
    let allocation = proved(&run);
    assert_eq!(allocation.people, [28, 72].map(Integer::from));
    assert_eq!(allocation.owed(), [56, 84].map(Rational::from));
    let changes: Vec<_> = allocation.steps.iter().map(|step| (step.name, step.change.clone())).collect();
    assert_eq!(changes, [("caps", vec![ratio(-14, 1), ratio(14, 1)])]);
    let report = Report::of(&run);
    let onus::report::Body::Shares(shares) = &report.body else { panic!("an allocation") };
    assert!(shares.column("money-units").is_none() && shares.column("people-units").is_some());
    let explained = onus::report::explain::explain(&run, &run.scenario.members[1].id).expect("an explanation");
    assert_eq!(exact::sum(explained.steps.iter().map(|step| &step.exact)), ratio(84, 1));
    assert_eq!((&explained.obligation, explained.end()), (&Integer::from(84), "step-obligation"));
}

/// Through a fund: a pledge is kept to the unit, money goes to the receivers in their parts, and nobody hosts for another.
#[test]
fn a_fund_pays_out_what_states_pledged() {
    let text = "[people]\ntotal = 1_000\nmode = \"ledger\"\n[money]\ncurrency = \"EUR\"\nusd_per_ru = 20_000\n[modality.relocation]\n\
                [substitution]\npay_at_most = 1\npeople_at_least = 0\npool = 1\nreceivers = { BEL = \"1/3\", COR = \"2/3\" }\n\
                pledges = { ARD = 0.5, BEL = 0, COR = 0 }\n[rounding]\nties = \"by-code\"\n";
    let run = run(&scenario(&THREE, text));
    let allocation = proved(&run);
    assert_eq!(allocation.people, [250, 300, 200].map(Integer::from));
    let paid: Vec<(&str, &str, Integer)> =
        allocation.payments.iter().map(|one| (one.from.as_str(), one.to.as_str(), one.cents.clone())).collect();
    // 250 units at EUR 20 000 are EUR 5 million: a third is EUR 1 666 666.67.
    assert_eq!(paid, [("ARD", "BEL", Integer::from(166_666_667)), ("ARD", "COR", Integer::from(333_333_333))]);
    let report = Report::of(&run);
    let annex = (onus::report::format("md").expect("a form").write)(&report);
    assert!(annex.contains("| from | to | euro | by |") && !annex.contains("USD"), "{annex}");
    let too_much = try_run(&scenario(&THREE, text), &["substitution.pay_at_most=0.4"]).expect("a run");
    let Outcome::Conflict(conflict) = &too_much.outcome else { panic!("half is more than may be bought off") };
    assert!(conflict.members.iter().all(|member| member.rule == "substitution"), "{:?}", conflict.members);
}

/// The two ways to write the same market agree: modalities as steps of cost at a stated price, and the market that finds it.
#[test]
fn a_trade_of_quotas_at_the_oracles_price() {
    let case = oracle("pools_trading", "tradable-quotas");
    let (input, expect) = (&case["input"], &case["expect"]);
    let states = ["A", "B", "C"];
    let quota: Vec<String> = states.iter().map(|state| input["quota"][state].to_string()).collect();
    let sizes: Vec<(&str, &str)> = states.into_iter().zip(quota.iter().map(String::as_str)).collect();
    let price = rational(&expect["price"]);
    let mut tables = String::new();
    let mut rest = format!("[people]\ntotal = 100\nmode = \"ledger\"\n[money]\nusd_per_ru = {price}\n");
    for step in 0..3 {
        let row = |key: &str| {
            let of = |state: &&str| format!("{state} = {}", input["cost_steps"][state][step][key]);
            states.iter().map(of).collect::<Vec<_>>().join(", ")
        };
        for (name, key) in [("width", "width"), ("usd", "unit_cost")] {
            tables +=
                &format!("[indicator.{name}{step}]\nkind = \"intensive\"\nunit = \"1\"\nvalues = {{ {} }}\n", row(key));
        }
        rest += &format!("[modality.step{step}]\nmost = \"width{step}\"\nusd = \"usd{step}\"\n");
    }
    rest += "[substitution]\npay_at_most = 1\npeople_at_least = 0\npool = 1\n\
             [goals]\norder = [\"cost\", \"payments\", \"code-order\"]\n[rounding]\nties = \"by-code\"\n";
    let run = run(&scenario(&sizes, &rest).replacen("[key.criteria", &format!("{tables}[key.criteria"), 1));
    assert_eq!(goal(&run, "cost"), rational(&expect["total_with"]));
    for (at, state) in states.into_iter().enumerate() {
        assert_eq!(proved(&run).exact[at], rational(&expect["hosted"][state]), "{state}");
        let net = value(&run, &format!("pay[{state}]")) - value(&run, &format!("receive[{state}]"));
        assert_eq!(net, rational(&expect["trade"][state]), "{state}");
        let spent = (0..3).fold(Rational::ZERO, |sum, step| {
            sum + value(&run, &format!("by[{state},step{step}]"))
                * rational(&input["cost_steps"][state][step]["unit_cost"])
        });
        let with = spent + net * &price;
        assert_eq!(with, rational(&expect["cost_with_trade"][state]), "{state}");
        assert!(with <= rational(&expect["cost_without_trade"][state]), "nobody is worse off: {state}");
    }
}
