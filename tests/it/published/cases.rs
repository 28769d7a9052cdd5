//! The published cases as they were copied, against the key files that carry them.

use onus::exact::{self, Rational, parse, ratio};

use super::{KEYS, key, number, table};
use crate::support::text;

/// A column of a case, in the file's order; empty cells left out.
fn column(case: &str, file: &str, name: &str) -> Vec<Rational> {
    let text = text(&format!("cases/{case}/{file}.csv"));
    let mut lines = text.lines();
    let at = lines.next().expect("a header").split(',').position(|one| one == name).expect("a column");
    // Only names stand in quotes, and names come first.
    let after = lines.map(|line| line.rsplit_once('"').map_or(line, |(_, rest)| rest));
    let cells = after.map(|line| line.split(',').nth(at).expect("a cell"));
    cells.filter(|cell| !["", "0"].contains(cell)).map(|cell| parse(cell).expect("a number")).collect()
}

fn sorted(mut numbers: Vec<Rational>) -> Vec<Rational> {
    numbers.sort();
    numbers
}

/// Key, table, case, column.
const TABLES: &[(&str, &str, &str, &str)] = &[
    ("eu-2015-may", "relocation", "eu-relocation-may-2015", "relocation_key_pct"),
    ("eu-2015-may", "resettlement", "eu-relocation-may-2015", "resettlement_key_pct"),
    ("eu-2015-may", "resettlement-places", "eu-relocation-may-2015", "resettlement_places_of_20000"),
    ("eu-2015-september", "places", "eu-relocation-sep-2015", "places_of_120000"),
    ("grech-2016-table-1", "final", "grech-commission-key", "share_capped"),
    ("grech-2016-table-1", "uncapped", "grech-commission-key", "share_uncapped"),
    ("grech-2016-two-states", "capped", "grech-toy-two-state", "share_cap_0.3"),
    ("grech-2016-two-states", "uncapped", "grech-toy-two-state", "share_no_cap"),
    ("grech-2016-two-states", "strong", "grech-toy-two-state", "pop_effect"),
    ("bovens-bartsch-2016", "quota", "bovens-bartsch-key", "quota_pct"),
    ("bovens-bartsch-2016", "commission", "bovens-bartsch-key", "commission_places"),
    ("us-house-2020", "seats", "us-house-2020", "seats"),
    ("koenigstein-2016", "y2014", "koenigstein-key-2014-2016", "key_2014_pct"),
    ("koenigstein-2016", "y2015", "koenigstein-key-2014-2016", "key_2015_pct"),
    ("koenigstein-2016", "y2016", "koenigstein-key-2014-2016", "key_2016_pct"),
    ("imf-quota-2016", "y2016", "imf-calculated-quota-shares", "calculated_2016_round"),
    ("imf-quota-2016", "y2008", "imf-calculated-quota-shares", "calculated_2008"),
    ("imf-quota-2016", "actual", "imf-calculated-quota-shares", "actual_share_2008_reform"),
    ("montreal-fund-2024", "rates", "montreal-fund-2024-2026", "adjusted_scale_pct"),
    ("montreal-fund-2024", "contributions", "montreal-fund-2024-2026", "contribution_usd"),
    ("montreal-fund-2024", "own-currency", "montreal-fund-2024-2026", "contribution_local"),
    ("swiss-cantons-2012", "percentages", "swiss-asylum-key-2012", "key_pct"),
];

#[test]
fn the_tables_of_the_files_are_those_of_the_cases() {
    for (name, published, case, of) in TABLES {
        let (_, compared) = key(name);
        let ours: Vec<Rational> = table(compared, published).table.values.values().cloned().collect();
        assert_eq!(sorted(ours), sorted(column(case, "expected", of)), "{name}: {published}");
    }
}

/// Seventy figures: two examples, five parties, seven methods.
#[test]
fn balinski_and_young_have_seven_tables_an_example() {
    let mut ours = Vec::new();
    for name in ["balinski-young-1975-first", "balinski-young-1975-second"] {
        let (_, compared) = key(name);
        assert_eq!(compared.len(), 7, "{name}");
        ours.extend(compared.iter().flat_map(|one| one.table.values.values().cloned()));
    }
    assert_eq!(sorted(ours), sorted(column("balinski-young-1975", "expected", "seats")));
}

/// The key of 2014 repeats Brandenburg's figure of 2015; what would complete it is 3.08092.
#[test]
fn koenigstein_2014_lacks_what_brandenburg_lacks() {
    let case = "koenigstein-key-2014-2016";
    let (_, compared) = key("koenigstein-2016");
    let open = table(compared, "y2014").open.as_ref().expect("it does not close");
    let brandenburg = &table(compared, "y2014").table.values[&"DE-BB".into()];
    assert_eq!(brandenburg, &table(compared, "y2015").table.values[&"DE-BB".into()]);
    assert_eq!(exact::text(&(brandenburg + &open.rule - &open.sum)), exact::text(&number("3.08092")));
    assert!(table(compared, "y2015").open.is_none() && table(compared, "y2016").open.is_none());
    // Tax shares implied by key and population: all positive.
    let keys = column(case, "expected", "key_2016_pct");
    for (key, population) in keys.iter().zip(column(case, "inputs", "population_share_2014_pct")) {
        assert!(key * ratio(3, 2) - population * ratio(1, 2) > Rational::ZERO);
    }
}

/// The percentages of the cantons sum to 100, and the key of the file is these percentages.
#[test]
fn swiss_percentages_close() {
    let (run, compared) = key("swiss-cantons-2012");
    assert!(table(compared, "percentages").open.is_none());
    assert_eq!(run.scenario.members.len(), 26);
    let whole = exact::sum(&run.fair);
    for (member, fair) in run.scenario.members.iter().zip(&run.fair) {
        let percent = &table(compared, "percentages").table.values[&member.id];
        assert_eq!(&(fair / &whole * number("100")), percent, "{}", member.id);
    }
}

/// Output only: each column has 3 to 5 significant digits and sums to 99.997 to 100.0035.
#[test]
fn imf_columns_sum_to_a_hundred_within_their_digits() {
    for name in ["calculated_2006", "calculated_2008", "calculated_2012_round", "calculated_2016_round"] {
        let sum = exact::sum(&column("imf-calculated-quota-shares", "expected", name));
        assert!(sum >= number("99.997") && sum <= number("100.0035"), "{name}: {}", exact::fixed(&sum, 4));
    }
}

/// A table that is compared and must close has a figure for every state that takes part.
#[test]
fn a_table_that_must_close_names_every_state() {
    for (name, run, compared) in KEYS.iter() {
        for one in compared.iter().filter(|one| one.table.sums_to.is_some() && one.agreement.is_some()) {
            assert_eq!(one.table.values.len(), run.scenario.members.len(), "{name}: {}", one.table.name);
        }
    }
}

/// Estonia, Latvia and Lithuania pay at a fixed rate although their inflation was above 10 %: the rule does not explain three rows.
#[test]
fn montreal_has_three_rows_that_its_rule_does_not_explain() {
    let rows = |file: &str| -> Vec<Vec<String>> {
        let text = text(&format!("cases/montreal-fund-2024-2026/{file}.csv"));
        text.lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect()).collect()
    };
    let (inputs, expected) = (rows("inputs"), rows("expected"));
    let with_both = inputs.iter().zip(&expected).filter(|(input, row)| !input[2].is_empty() && !row[3].is_empty());
    let not = with_both.filter(|(input, row)| (number(&input[2]) <= number("10")) != (row[3] == "1"));
    let names: Vec<&str> = not.map(|(input, _)| input[0].as_str()).collect();
    assert_eq!(names, ["Estonia", "Latvia", "Lithuania"]);
    let (run, compared) = key("montreal-fund-2024");
    let own = &table(compared, "own-currency").table.values;
    assert_eq!(own.len(), expected.iter().filter(|row| row[3] == "1").count());
    assert!(own.contains_key(&"EST".into()) && !own.contains_key(&"USA".into()));
    // By hand: the United States at the ceiling, 22 % of 175 200 000.
    assert_eq!(onus::study::local::amounts(run).get(&"USA".into()), None);
    assert_eq!(table(compared, "contributions").table.values[&"USA".into()], number("38544000"));
}
