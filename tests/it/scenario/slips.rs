//! Slips of the pen that would change numbers silently.

use onus::diagnostic::{Place, Severity};

use super::{changed, codes_of, findings, read, short, with};

fn criterion(lines: &str) -> String {
    with(&format!("[key.criteria.wealth]\nindicator = \"wealth\"\n{lines}\n"))
}

fn people(total: &str) -> String {
    with(&format!("[people]\ntotal = {total}\nmode = \"ledger\"\n"))
}

#[test]
fn a_criterion_has_a_weight_or_an_exponent() {
    let two = "[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 1\n[key.criteria.size]\nindicator = \"size\"\n";
    for key in ["", "[key]\nrescale = true\n", "[key]\ncombine = \"product\"\n"] {
        let found = findings(&with(&format!("{key}{two}")));
        assert_eq!(codes_of(&found), ["ONUS-S002"], "{key}: {}", short(&found));
        assert!(short(&found).contains("lacks `weight`"), "{}", short(&found));
        assert!(read(&with(&format!("{key}{two}weight = 0\n"))).is_ok(), "a weight of zero can be said");
    }
    let found = findings(&criterion("wieght = 1"));
    assert_eq!(codes_of(&found), ["ONUS-S001"], "what is misspelt is not missing as well: {}", short(&found));
    let dropped = with("[variants.light]\ndrop = [\"key.criteria.wealth.weight\"]\nrescale = true\n");
    assert_eq!(codes_of(&changed(&dropped, &[], Some("light")).expect_err("no weight")), ["ONUS-S002"]);
}

#[test]
fn a_count_of_people_has_no_decimal_point() {
    for (total, fix) in [
        ("6.000", "write 6_000 or 6, whichever"),
        ("\"10.000\"", "write 10_000 or 10, whichever"),
        ("6.0", "without a point"),
        ("\"2.5\"", "without a point"),
    ] {
        let tables = [
            people(total),
            with(&format!("[people]\ntotal = 9\nneed = {{ SYR = {total} }}\nmode = \"ledger\"\n")),
            with(&format!("[rules.most]\nkind = \"cap\"\npeople = {total}\n")),
        ];
        for text in tables {
            let found = findings(&text);
            assert!(codes_of(&found).contains(&"ONUS-N007"), "{total}: {}", short(&found));
            assert!(short(&found).contains(fix), "{total}: {}", short(&found));
        }
    }
    for total in ["6_000", "\"6000\"", "6e3", "6.5e3", "1_000_000_000_000_000"] {
        assert!(read(&people(total)).is_ok(), "{total}: {}", short(&findings(&people(total))));
    }
}

#[test]
fn numbers_in_quotes_and_without_have_one_bound() {
    for number in ["1e309", "-1e309"] {
        for text in [number.to_owned(), format!("\"{number}\"")] {
            let values = format!("values = {{ AAA = {text}, BBB = 1, CCC = 1 }}");
            let found =
                findings(&with(&format!("[indicator.wealth]\nkind = \"extensive\"\nunit = \"USD\"\n{values}\n")));
            assert!(codes_of(&found).contains(&"ONUS-N005"), "{text}: {}", short(&found));
        }
    }
    for total in ["1_000_000_000_000_001", "\"1e16\"", "1e300"] {
        let found = findings(&people(total));
        assert_eq!(codes_of(&found), ["ONUS-N006"], "{total}: {}", short(&found));
    }
}

#[test]
fn numbers_that_are_no_toml_are_known_for_what_they_are() {
    for (weight, code, fix) in [
        ("0,5", "ONUS-N003", "write 0.5"),
        ("0,500", "ONUS-N003", "write 0.500"),
        ("10,000", "ONUS-N003", "write 10_000 or 10.000, whichever is meant"),
        ("1,000,000 # people", "ONUS-N003", "write 1_000_000"),
        ("50%", "ONUS-N001", "put it in quotes: \"50%\""),
        ("12,5 %", "ONUS-N003", "put it in quotes: \"12.5%\""),
        ("1/3", "ONUS-N001", "put it in quotes: \"1/3\""),
    ] {
        let text = criterion(&format!("weight = {weight}"));
        let found = findings(&text);
        assert_eq!(codes_of(&found), [code], "{weight}: {}", short(&found));
        assert!(short(&found).contains(fix), "{weight}: {}", short(&found));
        let line = text.lines().position(|line| line == format!("weight = {weight}")).expect("the line") + 1;
        assert_eq!(found.0[0].place.as_ref().map(Place::line), Some(line), "{weight}");
    }
    let found = findings(&criterion("weight = one"));
    assert_eq!(codes_of(&found)[0], "ONUS-T003", "{}", short(&found));
    let found = changed(&with(""), &["people.total=10,000"], None).expect_err("a comma");
    assert_eq!(codes_of(&found), ["ONUS-N003"], "{}", short(&found));
}

#[test]
fn a_bar_that_bars_nobody_is_told() {
    let need = "[people]\ntotal = 9\nneed = { SYR = 9 }\nmode = \"placement\"\n";
    let bar = |origin: &str, states: &str| {
        with(&format!("{need}[never.war]\norigin = \"{origin}\"\nstates = {states}\nreason = \"war\"\n"))
    };
    for (origin, states, said) in [
        ("SYR", "[\"AAA\", \"DEU\"]", "names states that do not take part: DEU"),
        ("SYR", "\"origin\"", "names states that do not take part: SYR"),
        ("DEU", "[\"AAA\"]", "is about people of DEU, and none are counted"),
    ] {
        let (_, found) = read(&bar(origin, states)).expect("a warning is no error");
        assert_eq!(codes_of(&found), ["ONUS-S027"], "{origin} {states}: {}", short(&found));
        assert_eq!(found.0[0].severity, Severity::Warning);
        assert!(short(&found).contains(said), "{}", short(&found));
    }
    for (origin, states) in [("SYR", "[\"AAA\"]"), ("each", "\"origin\""), ("each", "[\"AAA\"]")] {
        let (_, found) = read(&bar(origin, states)).expect("sound");
        assert!(found.0.is_empty(), "{origin} {states}: {}", short(&found));
    }
    let found = findings(&bar("ZZZ", "[\"AAA\"]"));
    assert_eq!(codes_of(&found), ["ONUS-S006"], "an origin that does not exist: {}", short(&found));
}
