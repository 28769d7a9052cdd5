//! Accords (mathematics 5.9): pools, commitments, deductions, exemptions, opt-outs.

use onus::exact::{self, Integer, Rational, ratio};
use onus::pipeline::{Outcome, Run};
use onus::report::Report;

use super::{goal, golden, proved, run, scenario, try_run, value};
use crate::support::{oracle, rational};

fn with_indicator(text: String, name: &str, values: &str) -> String {
    let table = format!("[indicator.{name}]\nkind = \"intensive\"\nunit = \"USD a person\"\nvalues = {{ {values} }}\n");
    text.replacen("[key.criteria", &format!("{table}[key.criteria"), 1)
}

/// The oracle as a scenario file: a ledger of 100 000 units, least reception cost.
fn pool() -> String {
    let case = oracle("pools_trading", "pool");
    let input = &case["input"];
    let fair = input["fair"].as_object().expect("fair numbers");
    let sizes: Vec<(String, String)> = fair
        .iter()
        .map(|(state, leaf)| (state.clone(), format!("\"{}\"", rational(leaf) * Rational::from(6))))
        .collect();
    let sizes: Vec<(&str, &str)> = sizes.iter().map(|(state, size)| (state.as_str(), size.trim_matches('"'))).collect();
    let members: Vec<String> =
        input["pool"].as_array().expect("members").iter().map(|state| state.to_string()).collect();
    let rest = format!(
        "[people]\ntotal = 100_000\nmode = \"ledger\"\n[reception]\nusd = \"price\"\n\
         [accord.three]\nkind = \"pool\"\nstates = [{}]\nband = \"{}\"\nothers = \"at-fair\"\n\
         [goals]\norder = [\"cost\", \"code-order\"]\n[rounding]\nties = \"by-code\"\n",
        members.join(", "),
        rational(&input["band"])
    );
    let prices: Vec<String> =
        input["cost"].as_object().expect("costs").iter().map(|(state, usd)| format!("{state} = {usd}")).collect();
    with_indicator(scenario(&sizes, &rest), "price", &prices.join(", "))
}

#[test]
fn the_pool_of_the_oracle_comes_out_of_a_file() {
    let expect = oracle("pools_trading", "pool")["expect"].clone();
    let run = run(&pool());
    assert_eq!(goal(&run, "cost"), rational(&expect["objective"]));
    for (state, units) in expect["x"].as_object().expect("units") {
        let state = state.trim_start_matches("x_");
        assert_eq!(value(&run, &format!("duty[{state}]")), rational(units), "{state}");
    }
    let allocation = proved(&run);
    for (people, exact) in allocation.people.iter().zip(&allocation.exact) {
        assert!(*people == exact::floor(exact) || *people == exact::ceil(exact));
    }
    golden(&run, "pool");
}

const THREE: [(&str, &str); 3] = [("ARD", "50"), ("BEL", "30"), ("COR", "20")];

fn ledger(accords: &str) -> Run {
    run(&scenario(
        &THREE,
        &format!("[people]\ntotal = 1_000\nmode = \"ledger\"\n{accords}[rounding]\nties = \"by-code\"\n"),
    ))
}

#[test]
fn what_is_waived_is_taken_over_by_those_whom_the_file_names() {
    // Corvia's 200 go to Arden and Belmar as 5 to 3.
    let run = ledger("[accord.e]\nkind = \"exemption\"\nstates = [\"COR\"]\ntaken_by = \"others\"\n");
    let numbers = |run: &Run| proved(run).people.clone();
    assert_eq!(numbers(&run), [625, 375, 0].map(Integer::from));
    assert_eq!(run.fair, [ratio(500, 1), ratio(300, 1), ratio(200, 1)], "the fair number is before rules");
    let steps: Vec<Rational> = proved(&run).steps.iter().flat_map(|step| step.change.clone()).collect();
    assert_eq!(steps, [ratio(125, 1), ratio(75, 1), ratio(-200, 1)]);
    // Half of Arden's 500 are taken over by the group alone.
    let group = "[groups.g]\nstates = [\"BEL\"]\n[accord.d]\nkind = \"deduction\"\nstates = [\"ARD\"]\nshare = 0.5\ntaken_by = \"g\"\n";
    assert_eq!(numbers(&ledger(group)), [250, 550, 200].map(Integer::from));
    // An offset of so many units, beside an exemption: neither takes over from the other what is exempt.
    let both = "[accord.d]\nkind = \"deduction\"\nstates = [\"ARD\"]\npeople = 100\ntaken_by = \"others\"\n\
                [accord.e]\nkind = \"exemption\"\nstates = [\"COR\"]\ntaken_by = \"others\"\n";
    assert_eq!(numbers(&ledger(both)), [500 - 100 + 125, 300 + 100 + 75, 0].map(Integer::from));
}

#[test]
fn an_opt_out_is_paid_for_to_the_cent_and_the_ledger_closes() {
    let run = ledger(
        "[accord.o]\nkind = \"opt-out\"\nstates = [\"COR\"]\nshare = \"1/3\"\nusd_per_ru = 20_000.01\ntaken_by = \"others\"\n",
    );
    let allocation = proved(&run);
    // A third of 200 units at USD 20 000.01 is USD 1 333 334.00, of which Arden has 5/8 and Belmar 3/8.
    let paid: Vec<(&str, &str, Integer)> =
        allocation.payments.iter().map(|one| (one.from.as_str(), one.to.as_str(), one.cents.clone())).collect();
    assert_eq!(paid, [("COR", "ARD", Integer::from(83_333_375)), ("COR", "BEL", Integer::from(50_000_025))]);
    let report = Report::of(&run);
    let onus::report::Body::Shares(shares) = &report.body else { panic!("no conflict") };
    let total = |name: &str| shares.column(name).expect("a column").total.clone();
    assert_eq!(total("pays"), total("receives"));
    // What is paid for is called what it is, and no waiver.
    assert!(shares.payments.iter().all(|one| one.called.words == "opt-out “o”: State COR"), "{:?}", shares.payments);
}

#[test]
fn a_commitment_holds_or_is_named() {
    let text = "[people]\ntotal = 100\nneed = { O1 = 60, O2 = 40 }\nmode = \"placement\"\n\
                [accord.c]\nkind = \"commitment\"\nstates = [\"COR\"]\norigin = \"O2\"\npeople = 25\n\
                [rules.r]\nkind = \"cap\"\nstates = [\"COR\"]\npeople = 30\n[rounding]\nties = \"by-code\"\n";
    let one = run(&scenario(&THREE, text));
    assert_eq!(value(&one, "place[O2,COR]"), ratio(25, 1));
    let flow = proved(&one).table.iter().find(|flow| flow.origin.as_str() == "O2" && flow.host.as_str() == "COR");
    assert_eq!(flow.expect("a flow").placed, Integer::from(25));
    let run = try_run(&scenario(&THREE, text), &["accord.c.people=35"]).expect("a run");
    let Outcome::Conflict(conflict) = &run.outcome else { panic!("35 do not fit into 30") };
    let mut rules: Vec<&str> = conflict.members.iter().map(|member| member.rule.as_str()).collect();
    rules.sort_unstable();
    assert_eq!(rules, ["accord.c", "rules.r"]);
    assert_eq!(conflict.least_repair, Some(ratio(5, 1)));
}

/// Nobody takes over what lapses: less is shared, and the others owe what the key says.
#[test]
fn what_nobody_takes_over_lapses() {
    let run = ledger(
        "[accord.e]\nkind = \"exemption\"\nstates = [\"COR\"]\ntaken_by = \"nobody\"\n\
         [accord.d]\nkind = \"deduction\"\nstates = [\"BEL\"]\nshare = 0.5\ntaken_by = \"nobody\"\n",
    );
    let allocation = proved(&run);
    assert_eq!(allocation.people, [500, 150, 0].map(Integer::from));
    assert_eq!(allocation.lapsed, ratio(200 + 150, 1));
    let sentences = Report::of(&run).sentences;
    assert!(sentences.iter().any(|one| one.contains("waive 350.0 responsibility units")), "{sentences:?}");
    let changes = allocation.steps.iter().fold(Rational::ZERO, |sum, step| sum + exact::sum(&step.change));
    assert_eq!(changes, ratio(-350, 1), "steps say what lapses");
}

#[test]
fn where_everybody_is_placed_or_somebody_is_paid_nothing_lapses() {
    let exempt = "[accord.e]\nkind = \"exemption\"\nstates = [\"COR\"]\ntaken_by = \"nobody\"\n";
    let placement = format!("[people]\ntotal = 100\nmode = \"placement\"\n{exempt}[rounding]\nties = \"by-code\"\n");
    let out =
        "[accord.o]\nkind = \"opt-out\"\nstates = [\"COR\"]\nshare = 0.5\nusd_per_ru = 9\ntaken_by = \"nobody\"\n";
    let opt_out = format!("[people]\ntotal = 100\nmode = \"ledger\"\n{out}[rounding]\nties = \"by-code\"\n");
    for text in [placement, opt_out] {
        assert_eq!(try_run(&scenario(&THREE, &text), &[]).expect_err("refused").0[0].code, "ONUS-S080");
    }
}

/// A group duty is a floor on states together: what the group has to take is shared inside and outside by the key.
#[test]
fn a_group_duty_is_kept_by_the_group_together() {
    let run =
        ledger("[rules.g]\nkind = \"floor\"\nstates = [\"BEL\", \"COR\"]\napplies = \"together\"\npeople = 600\n");
    assert_eq!(proved(&run).people, [400, 360, 240].map(Integer::from));
    let row = run.problem.rows.iter().find(|row| row.reason.rule == "rules.g").expect("a row");
    assert_eq!((row.terms.len(), row.rhs.clone()), (2, ratio(600, 1)));
}
