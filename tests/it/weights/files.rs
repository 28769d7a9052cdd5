//! Every method from a scenario file alone, on the common example.

use onus::exact::{self, Rational, approximate, parse_quoted, ratio};
use onus::pipeline::Run;
use onus::report::{self, Report};

use crate::support::{codes_of_text, oracle, run_text};

const CRITERIA: [&str; 4] = ["gdp", "emissions", "causation", "ties"];

/// The common example with a table of weights, and one text of weight a criterion, in an order of criteria.
fn in_order(order: [usize; 4], table: &str, weights: [&str; 4]) -> String {
    let values = [
        "ARD = 3_000_000, BEL = 1_500_000, COR = 200_000, DUN = 900_000, EST = 400_000",
        "ARD = 50_000, BEL = 20_000, COR = 5_000, DUN = 15_000, EST = 10_000",
        "ARD = 4, BEL = 0, COR = 1, DUN = 3, EST = 2",
        "ARD = 3, BEL = 5, COR = 0, DUN = 2, EST = 0",
    ];
    let mut text = String::from("format = 1\nid = \"common\"\ntitle = \"Common\"\nas_of = 2024-12-31\n[states.list]\n");
    for (code, name) in [("ARD", "Arden"), ("BEL", "Belmar"), ("COR", "Corvia"), ("DUN", "Dunmore"), ("EST", "Estel")] {
        text += &format!("{code} = {{ name = \"{name}\" }}\n");
    }
    for at in order {
        let (name, values) = (CRITERIA[at], values[at]);
        text += &format!("[indicator.{name}]\nkind = \"extensive\"\nunit = \"u\"\nvalues = {{ {values} }}\n");
    }
    text += table;
    for at in order {
        let weight = if weights[at].is_empty() { String::new() } else { format!("weight = {}\n", weights[at]) };
        text += &format!("[key.criteria.{0}]\nindicator = \"{0}\"\n{weight}", CRITERIA[at]);
    }
    text + "[people]\ntotal = 100_000\nmode = \"ledger\"\n[rounding]\nties = \"by-code\"\n"
}

fn common(table: &str, weights: [&str; 4]) -> String {
    in_order([0, 1, 2, 3], table, weights)
}

fn run(table: &str, weights: [&str; 4]) -> Run {
    let text = common(table, weights);
    run_text(&text).unwrap_or_else(|findings| panic!("{findings:?}\n{text}"))
}

fn key(run: &Run) -> Vec<Rational> {
    run.keys.origins[0].shares.clone()
}

fn rationals(texts: [&str; 5]) -> Vec<Rational> {
    texts.map(|text| parse_quoted(text).expect("a rational")).to_vec()
}

/// Weights 0.40, 0.20, 0.25, 0.15 give the key of the common example, however they came about.
#[test]
fn the_same_weights_by_five_methods_give_the_same_key() {
    let truth = rationals(["89/200", "43/200", "29/600", "39/200", "29/300"]);
    let pairs = "[key.weights]\nmethod = \"pairwise\"\n[key.weights.pairs]\n\
                 gdp = { emissions = 2, causation = 1.6, ties = \"8/3\" }\n\
                 emissions = { causation = 0.8, ties = \"4/3\" }\nties = { causation = 0.6 }\n";
    for (table, weights) in [
        ("", ["0.40", "0.20", "0.25", "0.15"]),
        ("[key.weights]\nmethod = \"stated\"\n", ["0.40", "0.20", "0.25", "0.15"]),
        ("[key]\nrescale = true\n", ["4", "2", "2.5", "1.5"]),
        ("[key.weights]\nmethod = \"points\"\n", ["80", "40", "50", "30"]),
        ("[key.weights]\nmethod = \"swing\"\n", ["100", "50", "62.5", "37.5"]),
        (pairs, [""; 4]),
    ] {
        let run = run(table, weights);
        assert_eq!(key(&run), truth, "{table}");
        assert!(run.keys.marks.is_empty());
        assert_eq!(run.keys.weights, [ratio(2, 5), ratio(1, 5), ratio(1, 4), ratio(3, 20)]);
    }
}

#[test]
fn a_ranking_alone() {
    let run = run(
        "[key.weights]\nmethod = \"rank-order\"\norder = [\"gdp\", \"emissions\", \"causation\", \"ties\"]\n",
        [""; 4],
    );
    // Shares of Arden 1/2, 1/2, 2/5, 3/10 with weights 25, 13, 7, 3 over 48.
    assert_eq!(key(&run)[0], ratio(681, 1440));
    assert_eq!(exact::sum(&run.keys.weights), Rational::ONE);
    let notes = run.keys.notes.iter().map(|note| &*note.text).collect::<Vec<_>>().join("\n");
    assert!(
        notes.contains("weights by method rank-order: gdp 25/48, emissions 13/48, causation 7/48, ties 1/16"),
        "{notes}"
    );
}

#[test]
fn weights_from_the_data_are_those_of_the_oracle_rounded_and_say_so_in_the_first_line() {
    for (method, id, said) in [
        ("entropy", "entropy", "entropy weights"),
        ("critic", "critic", "CRITIC weights"),
        ("principal-component", "pca", "squared loadings of the first principal component"),
    ] {
        let found = run(&format!("[key.weights]\nmethod = \"{method}\"\n"), [""; 4]);
        let truth = &oracle("weights", id)["expect"]["weights"];
        let names = ["gdp_musd", "emissions_mt", "causal", "ties"];
        for (weight, name) in found.keys.weights.iter().zip(names) {
            let off = approximate(weight) - truth[name]["f"].as_f64().expect("f");
            assert!(off.abs() < 1e-6, "{method} {name}");
            assert!(exact::is_whole(&(weight * Rational::from(1_000_000))), "{method} {name}");
        }
        assert_eq!(exact::sum(&found.keys.weights), Rational::ONE, "{method}");
        let report = Report::of(&found);
        let first = format!("The weights describe the data, not what is fair: {said}.");
        assert_eq!(report.sentences[0], first);
        for format in report::FORMATS {
            assert!(
                (format.write)(&report).replace('\n', " ").contains("describe the data"),
                "{method} {}",
                format.name
            );
        }
        let coarse = run(&format!("[key.weights]\nmethod = \"{method}\"\ndecimals = 2\n"), [""; 4]);
        assert!(coarse.keys.weights.iter().all(|weight| exact::is_whole(&(weight * Rational::from(100)))));
        assert_eq!(exact::sum(&coarse.keys.weights), Rational::ONE, "{method}");
    }
}

#[test]
fn contradicting_comparisons_are_refused_and_mark_every_output_where_accepted() {
    // The matrix of the oracle: 1 5 1/3 7, 1/5 1 4 1/2, 3 1/4 1 6, 1/7 2 1/6 1.
    let table = "[key.weights]\nmethod = \"pairwise\"\n[key.weights.pairs]\n\
                 gdp = { emissions = 5, causation = \"1/3\", ties = 7 }\n\
                 emissions = { causation = 4, ties = 0.5 }\ncausation = { ties = 6 }\n";
    assert_eq!(codes_of_text(&common(table, [""; 4])), ["ONUS-K053"]);
    let accepted = table.replace(
        "\"pairwise\"\n",
        "\"pairwise\"\naccept_inconsistent = \"a deadline.\"\nrandom_index = \"saaty-1980\"\n",
    );
    let found = run(&accepted, [""; 4]);
    let truth = oracle("weights", "ahp-inconsistent");
    for (at, weight) in found.keys.weights.iter().enumerate() {
        let off = approximate(weight) - truth["expect"]["weights"][at]["f"].as_f64().expect("f");
        assert!(off.abs() < 1e-6);
    }
    let report = Report::of(&found);
    assert_eq!(
        report.sentences[0],
        "The weights come from comparisons that contradict each other: consistency ratio 0.986, above 0.10, accepted: a deadline."
    );
    for format in report::FORMATS {
        assert!((format.write)(&report).contains("contradict"), "{}", format.name);
    }
    let notes = crate::support::lines(&report.notes);
    assert!(notes.contains("consistency ratio 0.9859 over the random index 0.90 (Saaty 1980)"), "{notes}");
    assert!(notes.contains("warning: they differ from the eigenvector"), "{notes}");
    // Over 0.89 the ratio is another.
    let other = run(&accepted.replace("saaty-1980", "saaty-2005"), [""; 4]);
    assert!(other.keys.marks[0].contains("0.997"), "{:?}", other.keys.marks);
}

/// Ties for a last decimal go by name, so that the order of tables in the file changes nothing.
#[test]
fn the_order_of_the_file_changes_no_weight() {
    let table = "[key.weights]\nmethod = \"points\"\ndecimals = 2\n";
    let weights = |order: [usize; 4]| {
        let run = run_text(&in_order(order, table, ["1", "1", "1", "0"])).expect("a run");
        let named = run.keys.criteria.iter().cloned().zip(run.keys.weights.iter().cloned());
        named.collect::<std::collections::BTreeMap<_, _>>()
    };
    let found = weights([0, 1, 2, 3]);
    assert_eq!((&found["causation"], &found["gdp"]), (&ratio(34, 100), &ratio(33, 100)));
    for order in [[3, 2, 1, 0], [1, 0, 3, 2], [2, 3, 0, 1]] {
        assert_eq!(weights(order), found);
    }
}

#[test]
fn what_a_method_does_not_take_is_refused() {
    let stated = ["0.40", "0.20", "0.25", "0.15"];
    for (table, weights, codes) in [
        ("[key.weights]\nmethod = \"entropy\"\n", stated, vec!["ONUS-K050"; 4]),
        ("[key.weights]\nmethod = \"points\"\n", [""; 4], vec!["ONUS-S002"; 4]),
        ("[key.weights]\nmethod = \"points\"\n", ["0"; 4], vec!["ONUS-K050"]),
        ("[key.weights]\norder = [\"gdp\"]\n", stated, vec!["ONUS-K050"]),
        ("[key.weights]\nrandom_index = \"saaty-2005\"\n", stated, vec!["ONUS-K050"]),
        ("[key.weights]\ndecimals = 2\n", stated, vec!["ONUS-K050"]),
        ("[key]\nrescale = true\n[key.weights]\nmethod = \"points\"\n", stated, vec!["ONUS-K050"]),
        ("[key.weights]\nmethod = \"pairwise\"\n", [""; 4], vec!["ONUS-K051"]),
        ("[key.weights]\nmethod = \"rank-order\"\norder = [\"gpd\"]\n", [""; 4], vec!["ONUS-K051", "ONUS-S009"]),
        ("[key.weights]\nmethod = \"benefit-of-the-doubt\"\n", stated, vec!["ONUS-K056"]),
        ("[key.weights.best_light]\nleast = { gdp = 0.6, ties = 0.6 }\n", stated, vec!["ONUS-K057"]),
        (
            "[key.weights]\nmethod = \"pairwise\"\n[key.weights.pairs]\n\
             gdp = { gdp = 2, emissions = 2, causation = 2, ties = 2 }\n\
             emissions = { gdp = 2, causation = 2, ties = 2 }\ncausation = { ties = 2 }\n",
            [""; 4],
            vec!["ONUS-K052"; 2],
        ),
    ] {
        assert_eq!(codes_of_text(&common(table, weights)), codes, "{table}");
    }
}

/// A value that is missing is no zero, and a criterion by origin has no one share.
#[test]
fn data_that_is_not_there_gives_no_weights() {
    let text = common("[key.weights]\nmethod = \"entropy\"\n", [""; 4]);
    let unknown = text
        .replace("DUN = 2, EST = 0", "DUN = 2")
        .replace("indicator = \"ties\"\n", "indicator = \"ties\"\nmissing = \"spread\"\n");
    assert_eq!(codes_of_text(&unknown), ["ONUS-K054"]);
    let dropped = unknown.replace("missing = \"spread\"", "missing = \"drop\"");
    let found = run_text(&dropped).expect("a run");
    assert_eq!(found.keys.weights[3], Rational::ZERO);
    assert_eq!(exact::sum(&found.keys.weights), Rational::ONE);
}
