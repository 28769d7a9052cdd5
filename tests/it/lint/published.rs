//! Published examples: Bovens and Bartsch, Grech, mathematics 3.3 and 3.4, the Königstein key.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use onus::criteria::normalise;
use onus::data::Catalogue;
use onus::exact::{self, Rational, approximate, fixed, nearest, ratio};
use onus::ids::StateId;
use onus::study::lint::drop_one::{exit, exits};
use onus::study::lint::{Subject, direction, merge};
use proptest::prelude::*;

use super::{found, run};
use crate::support::{case_columns, oracle, rational, shipped};

const RATES: [&str; 3] = ["gdp_per_capita_ppp_2011usd", "job_vacancy_rate_pct", "population_over_65_pct"];

/// The key of Bovens and Bartsch: the mean of three min-max indices times population.
fn mean_of_indices(
    states: &[(usize, &String)],
    columns: &BTreeMap<String, Vec<Rational>>,
) -> BTreeMap<StateId, Rational> {
    let pick = |name: &str| -> Vec<Rational> { states.iter().map(|(at, _)| columns[name][*at].clone()).collect() };
    let indices: Vec<Vec<Rational>> =
        RATES.iter().map(|name| normalise::min_max(&pick(name), &[]).expect("a spread")).collect();
    let heads = pick("population");
    let scores: Vec<Rational> = (0..states.len())
        .map(|at| indices.iter().fold(Rational::ZERO, |sum, index| sum + &index[at]) * &heads[at])
        .collect();
    let whole = exact::sum(&scores);
    states.iter().zip(scores).map(|((_, state), score)| (StateId::new(state), score / &whole)).collect()
}

/// "With the min-max key of Bovens and Bartsch the exit of Luxembourg, 115 people, moves 1 939 among the others."
#[test]
fn the_exit_of_luxembourg() {
    let (states, columns) = case_columns("bovens-bartsch-key/inputs.csv");
    let all: Vec<(usize, &String)> = states.iter().enumerate().collect();
    let key = mean_of_indices(&all, &columns);
    let mut found = Vec::new();
    for leaver in &states {
        let rest: Vec<(usize, &String)> = all.iter().copied().filter(|(_, state)| *state != leaver).collect();
        found.push(exit(&StateId::new(leaver), &key, &mean_of_indices(&rest, &columns)).expect("others are left"));
    }
    let worst = found.iter().max_by(|one, other| one.moved.cmp(&other.moved)).expect("states");
    let people = |share: &Rational| nearest(&(share * Rational::from(66_089)));
    assert_eq!(worst.state, StateId::new("Luxembourg"));
    assert_eq!((people(&worst.own), people(&worst.moved)), (115.into(), 1_939.into()));
    assert!(worst.is_irrelevant_and_matters());
}

/// The shipped key file says the same of itself, from its own rules alone.
#[test]
fn the_key_file_finds_the_exit_of_luxembourg() {
    let found = found("bovens-bartsch-2016.toml", &shipped("bovens-bartsch-2016"));
    let exit = found.iter().find(|finding| finding.code == "ONUS-L006").expect("an irrelevant state that matters");
    let said = "the exit of Luxembourg (LUX), 115 people, moves 1 939 among the others";
    assert!(exit.what.contains(said), "{}", exit.what);
}

/// The same key as a scenario whose weights are the sums of the indices of all 23 states, and stay so when one leaves.
fn bovens_and_bartsch() -> String {
    let (states, columns) = case_columns("bovens-bartsch-key/inputs.csv");
    let mut text = "format = 1\nid = \"bb\"\ntitle = \"Bovens and Bartsch\"\nas_of = 2015-12-31\n[states]\npopulation = \"population-2014\"\n".to_owned();
    for state in &states {
        let _ = writeln!(text, "[states.list.{state}]\nname = \"{state}\"");
    }
    for (name, values) in &columns {
        let (name, kind) =
            if name == "population" { ("population-2014", "extensive") } else { (name.as_str(), "intensive") };
        let _ =
            writeln!(text, "[indicator.{name}]\nkind = \"{kind}\"\nunit = \"as published\"\n[indicator.{name}.values]");
        for (state, value) in states.iter().zip(values) {
            let _ = writeln!(text, "{state} = \"{}\"", exact::text(value));
        }
    }
    text += "[key]\ncombine = \"product\"\nrescale = true\n";
    for name in RATES {
        let weight = exact::sum(&normalise::min_max(&columns[name], &[]).expect("a spread"));
        let _ = writeln!(
            text,
            "[key.criteria.{name}]\nindicator = \"{name}\"\nnormalise = \"min-max\"\nweight = {}",
            fixed(&weight, 12)
        );
    }
    text + "[key.criteria.heads]\nindicator = \"population-2014\"\nnormalise = \"rate\"\nexponent = 1\n[people]\ntotal = 66_089\nmode = \"ledger\"\n"
}

/// Computed a second way, in floats from the published inputs, the worst exit is that of Cyprus: 59 people, and 731 move.
#[test]
fn with_fixed_weights_the_exit_of_cyprus() {
    let run = run("bb.toml", &bovens_and_bartsch());
    let subject = Subject::of(&run, Catalogue::shipped()).expect("a key");
    let exits = exits(&subject);
    let people = |share: &Rational| nearest(&(share * Rational::from(66_089)));
    let of = |state: &str| exits.iter().find(|exit| exit.state.as_str() == state).expect("an exit");
    for (state, own, moved) in
        [("Cyprus", 59, 731), ("Latvia", 244, 626), ("Malta", 114, 385), ("Luxembourg", 115, 271)]
    {
        assert_eq!((people(&of(state).own), people(&of(state).moved)), (own.into(), moved.into()), "{state}");
    }
    let found = found("bb.toml", &bovens_and_bartsch());
    let said = found.iter().find(|finding| finding.code == "ONUS-L006").expect("a finding");
    assert!(said.what.starts_with("the exit of Cyprus, 59 people, moves 731 among the others"), "{}", said.what);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// A weighted sum of shares of totals never moves more among the others than the leaver carried.
    #[test]
    fn shares_of_totals_hand_on_in_proportion(
        a in proptest::collection::vec(1_u32..1_000, 4),
        b in proptest::collection::vec(0_u32..1_000, 4),
        weight in 1_u32..100,
    ) {
        prop_assume!(b.iter().filter(|value| **value > 0).count() > 1);
        let shares = |values: &[u32]| {
            let sum: u32 = values.iter().sum();
            values.iter().map(|value| ratio(*value, sum)).collect::<Vec<_>>()
        };
        let weight = ratio(weight, 100);
        let key = |at: &[usize]| -> BTreeMap<StateId, Rational> {
            let pick = |values: &[u32]| at.iter().map(|at| values[*at]).collect::<Vec<_>>();
            let (a, b) = (shares(&pick(&a)), shares(&pick(&b)));
            let mixed = a.iter().zip(b).map(|(a, b)| &weight * a + (Rational::ONE - &weight) * b);
            at.iter().map(|at| StateId::new(&format!("S{at}"))).zip(mixed).collect()
        };
        let whole = key(&[0, 1, 2, 3]);
        for (leaver, rest) in [(0, [1, 2, 3]), (3, [0, 1, 2])] {
            if rest.iter().all(|at| b[*at] == 0) {
                continue;
            }
            let exit = exit(&StateId::new(&format!("S{leaver}")), &whole, &key(&rest)).expect("others");
            prop_assert!(exit.moved <= exit.own);
        }
    }
}

/// The common example of mathematics with the key of the 2015 type, and the head of a product in place of it.
pub fn common(key: &str) -> String {
    let input = &oracle("eu_key", "key")["input"];
    let mut text =
        "format = 1\nid = \"eu\"\ntitle = \"2015-style\"\nas_of = 2024-12-31\n[states]\npopulation = \"inhabitants\"\n"
            .to_owned();
    let columns = [
        ("inhabitants", "extensive", "population_share"),
        ("gdp", "extensive", "gdp_share"),
        ("jobless", "intensive", "unemployment_pct"),
        ("applications", "intensive", "applications_per_million"),
    ];
    for state in input["gdp_share"].as_object().expect("states").keys() {
        let _ = writeln!(text, "[states.list.{state}]\nname = \"{state}\"");
    }
    for (name, kind, column) in columns {
        let _ = writeln!(text, "[indicator.{name}]\nkind = \"{kind}\"\nunit = \"as given\"\n[indicator.{name}.values]");
        for (state, value) in input[column].as_object().expect("values") {
            let _ = writeln!(text, "{state} = \"{}\"", exact::text(&rational(value)));
        }
    }
    text + key + "[people]\ntotal = 100_000\nmode = \"ledger\"\n[rounding]\nties = \"by-code\"\n"
}

pub const ADDITIVE: &str = "[key]\nrescale = true\n[key.criteria.population]\nindicator = \"inhabitants\"\nweight = 0.4\n\
    [key.criteria.gdp]\nindicator = \"gdp\"\nweight = 0.4\n\
    [key.criteria.applications]\nindicator = \"applications\"\nweight = 0.1\nnormalise = \"inverse\"\n\
    [key.criteria.unemployment]\nindicator = \"jobless\"\nweight = 0.1\nnormalise = \"inverse\"\n";

pub const PRODUCT: &str = "[key]\ncombine = \"product\"\n[key.criteria.population]\nindicator = \"inhabitants\"\nweight = 0.5\n\
    [key.criteria.gdp]\nindicator = \"gdp\"\nweight = 0.5\n\
    [key.criteria.unemployment]\nindicator = \"jobless\"\nexponent = -1\nnormalise = \"rate\"\n";

#[test]
fn the_direction_test_of_mathematics_3_4() {
    let case = &oracle("eu_key", "perverse-direction")["expect"];
    let run = run("eu.toml", &common(ADDITIVE));
    let subject = Subject::of(&run, Catalogue::shipped()).expect("a key");
    let unemployment = subject.criteria().iter().find(|one| one.name == "unemployment").expect("unemployment");
    let test = direction::direction(&subject, unemployment).expect("a rate");
    assert_eq!(test.benchmark, rational(&case["mean_unemployment"]));
    for row in &test.rows {
        assert_eq!(row.before, rational(&case["without_unemployment"][row.state.as_str()]), "{}", row.state);
        assert_eq!(row.after, rational(&case["with_unemployment"][row.state.as_str()]), "{}", row.state);
    }
    let wrong: Vec<&str> = test.rows.iter().filter(|row| row.is_wrong()).map(|row| row.state.as_str()).collect();
    assert_eq!(wrong, ["Arden", "Corvia"]);
    let found = found("eu.toml", &common(ADDITIVE));
    let said = found.iter().filter(|finding| finding.code == "ONUS-L004").map(|finding| finding.what.as_str());
    let said: Vec<&str> = said.filter(|what| what.contains("unemployment")).collect();
    assert!(said[0].contains("Arden has 4 and goes from 40.55 % to 39.06 %"), "{said:?}");
    assert!(said[0].contains("Corvia has 10 and goes from 4.65 % to 5.21 %"), "{said:?}");
}

#[test]
fn two_halves_of_arden_owe_41_03_per_cent() {
    let case = &oracle("eu_key", "splitting-fails")["expect"];
    let run = run("eu.toml", &common(ADDITIVE));
    let subject = Subject::of(&run, Catalogue::shipped()).expect("a key");
    let (before, after) = merge::split(&subject, &StateId::new("Arden")).expect("a key");
    assert_eq!((before, after), (rational(&case["arden_before"]), rational(&case["arden_parts_after"])));
    let found = found("eu.toml", &common(ADDITIVE));
    for code in ["ONUS-L001", "ONUS-L007"] {
        let said = found.iter().find(|finding| finding.code == code).expect("a finding");
        assert!(said.what.contains("41.03 %") && said.what.contains("39.06 %"), "{}", said.what);
    }
    // Estel's 100 applications per million have 74.8 % of the sum of inverses, by the oracle's shares.
    let small = found.iter().find(|finding| finding.code == "ONUS-L003").expect("a finding");
    assert!(small.what.contains("Estel") && small.what.contains("74.80 %"), "{}", small.what);
}

#[test]
fn the_product_of_mathematics_3_3_has_neither_fault() {
    let run = run("eu.toml", &common(PRODUCT));
    let subject = Subject::of(&run, Catalogue::shipped()).expect("a key");
    let unemployment = subject.criteria().iter().find(|one| one.name == "unemployment").expect("unemployment");
    let test = direction::direction(&subject, unemployment).expect("a rate");
    assert_eq!(test.benchmark, ratio(4800, 959), "the harmonic mean H");
    assert!(test.rows.iter().all(|row| !row.is_wrong()));
    let (before, after) = merge::split(&subject, &StateId::new("Arden")).expect("a key");
    assert_eq!(before, after);
    assert_eq!(before, ratio(540, 959));
}

/// Grech, the two-state example: both states go the wrong way, from 0.98 to 0.894 and from 0.02 to 0.106.
#[test]
fn grech_two_states() {
    let text = "format = 1\nid = \"grech\"\ntitle = \"Grech\"\nas_of = 2015-12-31\n[states]\npopulation = \"heads\"\n\
        [states.list.S1]\nname = \"One\"\n[states.list.S2]\nname = \"Two\"\n\
        [indicator.heads]\nkind = \"extensive\"\nunit = \"million\"\nvalues = { S1 = 49, S2 = 1 }\n\
        [indicator.jobless]\nkind = \"intensive\"\nunit = \"per cent\"\nvalues = { S1 = 9, S2 = 11 }\n\
        [key.criteria.heads]\nindicator = \"heads\"\nweight = 0.8\n\
        [key.criteria.unemployment]\nindicator = \"jobless\"\nweight = 0.2\nnormalise = \"inverse\"\n\
        [people]\ntotal = 10_000\nmode = \"ledger\"\n";
    let run = run("grech.toml", text);
    let subject = Subject::of(&run, Catalogue::shipped()).expect("a key");
    let test = direction::direction(&subject, &subject.criteria()[1]).expect("a rate");
    let shares: Vec<(Rational, Rational)> =
        test.rows.iter().map(|row| (row.before.clone(), row.after.clone())).collect();
    assert_eq!(shares, [(ratio(98, 100), ratio(8940, 10_000)), (ratio(2, 100), ratio(1060, 10_000))]);
    assert!(test.rows.iter().all(direction::Row::is_wrong));
}

/// The published column of 2014 repeats a value and sums to 99.97961; those of 2015 and 2016 close.
#[test]
fn the_koenigstein_column_of_2014_does_not_close() {
    let (laender, columns) = case_columns("koenigstein-key-2014-2016/expected.csv");
    let scenario = |column: &str| {
        let mut text = "format = 1\nid = \"key\"\ntitle = \"Königstein\"\nas_of = 2016-12-31\n".to_owned();
        for (at, land) in laender.iter().enumerate() {
            let _ = writeln!(text, "[states.list.L{at:02}]\nname = \"{land}\"");
        }
        text += "[indicator.published]\nkind = \"extensive\"\nunit = \"per cent\"\nsums_to = 100\n[indicator.published.values]\n";
        for (at, value) in columns[column].iter().enumerate() {
            let _ = writeln!(text, "L{at:02} = {}", fixed(value, 5));
        }
        text + "[key.criteria.published]\nindicator = \"published\"\nweight = 1\n[people]\ntotal = 100_000\nmode = \"ledger\"\n"
    };
    let said = |column: &str| {
        let found = found("koenigstein.toml", &scenario(column));
        found.into_iter().find(|finding| finding.code == "ONUS-L015").map(|finding| finding.what)
    };
    let what = said("key_2014_pct").expect("a finding");
    assert!(what.contains("sums to 99.97961") && what.contains("0.02039 below the 100"), "{what}");
    for closing in ["key_2015_pct", "key_2016_pct"] {
        let sum = exact::sum(&columns[closing]);
        assert_eq!(said(closing).is_none(), sum == Rational::from(100), "{closing}: {}", fixed(&sum, 5));
    }
}

/// In double precision: the rate whose root is the mean root, by the key without the rate.
#[test]
fn the_benchmark_of_a_root_is_a_rate() {
    for exponent in [0.5, -0.5, 1.5] {
        let root = PRODUCT.replace("exponent = -1", &format!("exponent = {exponent}"));
        let run = run("eu.toml", &common(&root));
        let subject = Subject::of(&run, Catalogue::shipped()).expect("a key");
        let unemployment = subject.criteria().iter().find(|one| one.name == "unemployment").expect("unemployment");
        let test = direction::direction(&subject, unemployment).expect("a rate");
        let power = |row: &direction::Row| approximate(&row.before) * approximate(&row.rate).powf(exponent);
        let expected = test.rows.iter().map(power).sum::<f64>().powf(1.0 / exponent);
        assert!((approximate(&test.benchmark) - expected).abs() < 1e-9, "{exponent}: {expected}");
        assert!(test.rows.iter().all(|row| !row.is_wrong()), "{exponent}");
    }
}
