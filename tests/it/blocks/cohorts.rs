//! Cohorts with needs (mathematics 5.7), and cohorts by cause (8.1).

use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::exact::{self, Integer, Rational, ratio};
use onus::pipeline::Outcome;
use onus::report::Report;
use onus::{people, pipeline, scenario as file};

use super::{goal, golden, proved, run, scenario, try_run, value};
use crate::support::{oracle, rational};

/// The oracle as a scenario file.
fn three_cohorts() -> String {
    let case = oracle("cohorts", "three-cohorts");
    let input = &case["input"];
    let sizes: Vec<(String, String)> = input["fair_units"]
        .as_object()
        .expect("fair numbers")
        .iter()
        .map(|(state, leaf)| (state.clone(), rational(leaf).to_string()))
        .collect();
    let sizes: Vec<(&str, &str)> = sizes.iter().map(|(state, size)| (state.as_str(), size.as_str())).collect();
    let demand = input["demand"].as_object().expect("demand");
    let total: u64 = demand.values().map(|people| people.as_u64().expect("people")).sum();
    let mut rest = format!("[people]\ntotal = {total}\nmode = \"placement\"\n");
    for (cohort, people) in demand {
        let weight = rational(&input["unit_weight"][cohort]);
        rest += &format!("[cohort.{cohort}]\nof = \"ALL\"\npeople = {people}\nweight = {weight}\n");
        if cohort == "minors" {
            rest += &format!("places = {}\n", input["special_places"].to_string().replace("\":", "\" ="));
        }
    }
    for (state, places) in input["places"].as_object().expect("places") {
        rest += &format!("[rules.places-{state}]\nkind = \"cap\"\nstates = [\"{state}\"]\npeople = {places}\n");
    }
    for (at, pair) in input["excluded"].as_array().expect("pairs").iter().enumerate() {
        rest += &format!(
            "[never.n{at}]\norigin = {}\nstates = [{}]\nreason = \"the oracle's exclusion\"\n",
            pair[0], pair[1]
        );
    }
    rest += "[goals]\norder = [\"worst-deviation\", \"code-order\"]\n[rounding]\nties = \"by-code\"\n";
    scenario(&sizes, &rest)
}

#[test]
fn the_oracle_comes_out_of_a_file() {
    let expect = oracle("cohorts", "three-cohorts")["expect"].clone();
    let run = run(&three_cohorts());
    assert_eq!(goal(&run, "worst-deviation"), rational(&expect["t"]));
    assert_eq!(run.fair, [55, 33, 22].map(|fair| ratio(fair, 1)));
    let minors = ["A", "B", "C"].map(|state| value(&run, &format!("place[minors,{state}]")));
    for (placed, most) in minors.iter().zip([4, 8, 2]) {
        assert!(*placed <= ratio(most, 1));
    }
    assert!(run.problem.columns.iter().all(|column| column.name != "place[climate,C]"), "a bar is an absent column");
    golden(&run, "cohorts");
}

/// Vulnerable people first: with 60 places for 100, the ten minors all have one, whatever leximin over cohorts would say.
#[test]
fn vulnerable_cohorts_are_placed_first() {
    let text = |goals: &str, first: &str| {
        scenario(
            &[("ARD", "1"), ("BEL", "1")],
            &format!(
                "[people]\ntotal = 100\nmode = \"placement\"\nplace = \"as-many-as-possible\"\nfair = \"of-total\"\n\
                 [cohort.minors]\nof = \"ALL\"\npeople = 10\n{first}places = {{ ARD = 8, BEL = 8 }}\n\
                 [rules.room]\nkind = \"cap\"\nstates = [\"ARD\", \"BEL\"]\napplies = \"each\"\npeople = 30\n\
                 [goals]\norder = [{goals}]\n[rounding]\nties = \"by-code\"\n"
            ),
        )
    };
    let run_one =
        run(&text("\"vulnerable-unmet\", \"leximin-unmet\", \"leximin-burden\", \"code-order\"", "first = true\n"));
    assert_eq!(value(&run_one, "unmet[minors]"), Rational::ZERO);
    assert_eq!(proved(&run_one).unmet[&"ALL".into()], Integer::from(40));
    let alike = run(&text("\"leximin-unmet\", \"leximin-burden\", \"code-order\"", ""));
    assert_eq!(value(&alike, "unmet[minors]"), ratio(4, 1), "without it all cohorts lack the same part");
    let findings = try_run(&text("\"leximin-unmet\", \"leximin-burden\", \"code-order\"", "first = true\n"), &[]);
    assert_eq!(findings.expect_err("refused").0[0].code, "ONUS-S077");
}

/// Family unity: a bar on everywhere but one state; where that state has no room, the conflict names it.
#[test]
fn families_are_placed_together_or_the_bar_is_named() {
    let text = "[people]\ntotal = 100\nmode = \"placement\"\n[cohort.families]\nof = \"ALL\"\npeople = 40\n\
                [never.unity]\norigin = \"families\"\nonly = [\"BEL\"]\nreason = \"family unity\"\n\
                [rules.room]\nkind = \"cap\"\nstates = [\"BEL\"]\npeople = 45\n[rounding]\nties = \"by-code\"\n";
    let states = [("ARD", "9"), ("BEL", "1")];
    let one = run(&scenario(&states, text));
    assert_eq!(value(&one, "place[families,BEL]"), ratio(40, 1));
    assert!(one.problem.columns.iter().all(|column| column.name != "place[families,ARD]"));
    let run = try_run(&scenario(&states, text), &["rules.room.people=30"]).expect("a run");
    let Outcome::Conflict(conflict) = &run.outcome else { panic!("40 do not fit into 30") };
    let rules: Vec<&str> = conflict.members.iter().map(|member| member.rule.as_str()).collect();
    assert!(rules.contains(&"never.unity") && rules.contains(&"rules.room"), "{rules:?}");
    let refused = try_run(&scenario(&states, text), &["cohort.families.of=O1"]).expect_err("refused");
    assert_eq!(refused.0[0].code, "ONUS-S018");
}

const CAUSES: &str = "[indicator.emissions]\nkind = \"extensive\"\nunit = \"t\"\nvalues = { ARD = 90, BEL = 10 }\n\
    [key.criteria.emissions]\nindicator = \"emissions\"\nweight = 0.5\n\
    [cause.climate]\nweights = { emissions = 1 }\n[cause.conflict]\nweights = { size = 1 }\n\
    [people]\ntotal = 1_000\nmode = \"ledger\"\n\
    [cohort.flood]\nof = \"ALL\"\npeople = 400\ncause = \"climate\"\n\
    [cohort.war]\nof = \"ALL\"\nshare = 0.5\ncause = \"conflict\"\n[rounding]\nties = \"by-code\"\n";

/// Separate cohorts by cause: emissions count for the climate-displaced alone. Worked by hand: key by size 1/2, 1/2.
#[test]
fn each_cause_has_its_own_key_and_both_versions_are_shown() {
    let text = scenario(&[("ARD", "1"), ("BEL", "1")], CAUSES).replacen("weight = 1\n", "weight = 0.5\n", 1);
    let run = run(&text);
    // 400 by emissions, 500 by size, and 100 without a cause by both: 7/10 and 3/10.
    assert_eq!(run.fair, [ratio(360 + 250 + 70, 1), ratio(40 + 250 + 30, 1)]);
    assert_eq!(proved(&run).people, [Integer::from(680), Integer::from(320)]);
    let common = &run.versions[0];
    assert_eq!((common.cause.as_ref(), &common.fair), (None, &vec![ratio(700, 1), ratio(300, 1)]));
    let report = Report::of(&run);
    let text = (onus::report::format("md").expect("a form").write)(&report);
    assert!(text.contains("| state | all by one key | climate | conflict |"), "{text}");
    // min(9/10, 1/2) + min(1/10, 1/2)
    assert!(text.contains("the keys of climate and conflict overlap by 0.60"), "{text}");
    let explained = onus::report::explain::explain(&run, &"ARD".into()).expect("explained");
    let sum: Integer = explained.steps.iter().map(|step| &step.shown).sum();
    assert_eq!(sum, Integer::from(680));
}

/// People taken out of an origin are hosted where the origin's people are, in the same proportions, and nobody is lost.
#[test]
fn a_part_is_hosted_where_its_origin_is() {
    let text = std::fs::read_to_string(crate::support::path("../data/scenarios/global-2024.toml")).expect("a scenario");
    let text = format!("{text}\n[cohort.syr-medical]\nof = \"SYR\"\nshare = 0.05\nweight = 2\n");
    let file = SourceFile::new("scenario.toml", text);
    let catalogue = Catalogue::shipped();
    let (scenario, _) = file::read(&file, catalogue, &[], None).expect("a scenario");
    let tables = pipeline::tables(&scenario, catalogue).expect("tables");
    let demand = people::demand(&scenario, &tables).expect("people");
    let of = |code: &str| demand.cohorts.iter().find(|cohort| cohort.origin.as_str() == code).expect("a cohort");
    let (part, rest) = (of("syr-medical"), of("SYR"));
    let all = &part.people + &rest.people;
    assert_eq!(exact::nearest(&(Rational::from(all) * ratio(1, 20))), part.people);
    for cohort in [part, rest] {
        let hosted: Integer = cohort.hosted.values().sum();
        assert_eq!(hosted + &cohort.hosted_outside, cohort.people);
    }
    for (host, people) in &part.hosted {
        let whole = people + rest.hosted.get(host).cloned().unwrap_or_default();
        let off = Rational::from(people.clone())
            - Rational::from(whole) * Rational::from(part.people.clone()) / Rational::from(&part.people + &rest.people);
        assert!(off < Rational::ONE && off > -Rational::ONE, "{host}");
    }
    assert_eq!(demand.people(), Integer::from(45_186_271));
}

/// The oracle of double counting as a scenario file: both criteria on everybody, and each on its own cause.
#[test]
fn the_oracle_of_double_counting_comes_out_of_a_file() {
    let case = oracle("responsibility", "double-counting");
    let (input, expect) = (&case["input"], &case["expect"]);
    let shares = |values: &serde_json::Value| -> Vec<(String, Rational)> {
        let values = values.as_object().expect("values").iter();
        values.map(|(state, leaf)| (state.clone(), rational(leaf))).collect()
    };
    let tenths = |values: &serde_json::Value| -> Vec<String> {
        shares(values).iter().map(|(state, share)| format!("{state} = {}", share * Rational::from(20))).collect()
    };
    let people = |cause: &str| rational(&input["displaced"][cause]);
    let sizes: Vec<(String, String)> = shares(&input["emission_share"])
        .into_iter()
        .map(|(state, share)| (state, (share * Rational::from(20)).to_string()))
        .collect();
    let sizes: Vec<(&str, &str)> = sizes.iter().map(|(state, size)| (state.as_str(), size.as_str())).collect();
    let text = scenario(
        &sizes,
        &format!(
            "[indicator.causal]\nkind = \"extensive\"\nunit = \"points\"\nvalues = {{ {} }}\n\
             [key.criteria.causal]\nindicator = \"causal\"\nweight = 0.5\n\
             [cause.climate]\nweights = {{ size = 1 }}\n[cause.conflict]\nweights = {{ causal = 1 }}\n\
             [people]\ntotal = {}\nmode = \"ledger\"\n\
             [cohort.displaced-by-climate]\nof = \"ALL\"\npeople = {}\ncause = \"climate\"\n\
             [cohort.displaced-by-conflict]\nof = \"ALL\"\npeople = {}\ncause = \"conflict\"\n[rounding]\nties = \"by-code\"\n",
            tenths(&input["causal_share"]).join(", "),
            people("climate") + people("conflict"),
            people("climate"),
            people("conflict"),
        ),
    );
    let run = run(&text.replacen("weight = 1\n", "weight = 0.5\n", 1));
    let all = people("climate") + people("conflict");
    for (fair, expected) in [(&run.fair, &expect["separated"]), (&run.versions[0].fair, &expect["both_on_everyone"])] {
        for (fair, (state, share)) in fair.iter().zip(shares(expected)) {
            assert_eq!(fair / &all, share, "{state}");
        }
    }
    let notes = crate::support::lines(&Report::of(&run).notes);
    let overlap = exact::fixed(&rational(&expect["overlap"]), 2);
    assert!(notes.contains(&format!("the keys of climate and conflict overlap by {overlap}")), "{notes}");
}
