//! An indicator through a normalisation: values read from the shipped file, scores computed a second way.

use std::collections::BTreeMap;

use super::{code, onus, out};
use crate::support::text;

/// The values of one year, by state.
fn values(file: &str, year: &str) -> BTreeMap<String, f64> {
    let text = text(&format!("../data/indicators/{file}/values.csv"));
    let cells = text.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
    let of_year = cells.filter(|cells| cells[1] == year);
    of_year.map(|cells| (cells[0].to_owned(), cells[2].parse().expect("a number"))).collect()
}

/// State, value and score of every line below the heading.
fn lines(said: &str) -> Vec<(String, f64, f64)> {
    let from = said.lines().position(|line| line.starts_with("for display only") || line.starts_with("scores"));
    let lines = said.lines().skip(from.expect("what it is for") + 1);
    lines
        .map(|line| {
            let mut words = line.split_whitespace();
            let mut next = || words.next().expect("a word");
            (next().to_owned(), next().parse().expect("a value"), next().parse().expect("a score"))
        })
        .collect()
}

#[test]
fn a_z_score_is_shown_with_its_divisor_and_never_as_a_share() {
    let said = out(&onus(&["data", "vulnerability", "--as", "z-score"]));
    assert!(said.contains("for display only") && said.contains("divided by n"), "{said}");
    let values = values("vulnerability/inform-2025", "2025");
    let n = f64::from(u32::try_from(values.len()).expect("few"));
    // Var = E x² - (E x)², not the sum of squared deviations that the program takes.
    let mean = values.values().sum::<f64>() / n;
    let deviation = (values.values().map(|x| x * x).sum::<f64>() / n - mean * mean).sqrt();
    let shown = lines(&said);
    assert_eq!(shown.len(), values.len());
    for (state, value, score) in shown {
        assert!((value - values[&state]).abs() < 1e-9, "{state}");
        assert!((score - (value - mean) / deviation).abs() < 1e-6, "{state}: {score}");
    }
}

/// Emissions against vulnerability, the free and forced riders of Althor, Watson and Fuller (2016).
#[test]
fn quintiles_are_set_against_each_other() {
    let arguments =
        ["data", "co2-territorial", "--year", "2022", "--as", "quantile-mismatch", "--against", "vulnerability"];
    let said = out(&onus(&arguments));
    assert!(said.contains("for display only") && said.contains("left out, for want of a value: "), "{said}");
    let (mut emissions, mut harm) =
        (values("co2-territorial/owid-2025", "2022"), values("vulnerability/inform-2025", "2025"));
    emissions.retain(|state, _| harm.contains_key(state));
    harm.retain(|state, _| emissions.contains_key(state));
    let quintile = |all: &BTreeMap<String, f64>, state: &str| {
        let below =
            |(other, value): (&String, &f64)| value.total_cmp(&all[state]).then(other.as_str().cmp(state)).is_lt();
        1 + 5 * all.iter().filter(|one| below(*one)).count() / all.len()
    };
    let shown = lines(&said);
    assert_eq!(shown.len(), emissions.len());
    let mut apart = 0;
    for (state, _, score) in shown {
        let signed = |all| f64::from(u32::try_from(quintile(all, &state)).expect("at most 5"));
        assert!((score - (signed(&emissions) - signed(&harm))).abs() < 1e-9, "{state}: {score}");
        apart += u32::from(score.abs() > 2.5);
    }
    assert!(apart > 0, "some state stands at both ends");
}

#[test]
fn min_max_is_shown_as_scores() {
    let said = out(&onus(&["data", "human-development", "--as", "min-max"]));
    assert!(!said.contains("for display only"), "{said}");
    let shown = lines(&said);
    let (least, greatest) = shown.iter().fold((1.0_f64, 0.0_f64), |(low, high), (_, x, _)| (low.min(*x), high.max(*x)));
    for (state, value, score) in shown {
        assert!((score - (value - least) / (greatest - least)).abs() < 1e-6, "{state}");
    }
}

#[test]
fn what_a_normalisation_lacks_is_said() {
    for wrong in [
        &["data", "vulnerability", "--as", "quantile-mismatch"][..],
        &["data", "vulnerability", "--as", "z-score", "--against", "co2-territorial"],
        &["data", "vulnerability", "--as", "goalposts"],
        &["data", "vulnerability", "--as", "per-head"],
        &["data", "vulnerability", "--as", "nothing"],
        &["data", "contiguity", "--as", "rank"],
        &["data", "vulnerability", "--as", "rank", "--year", "1492"],
    ] {
        let output = onus(wrong);
        assert_eq!((code(&output), out(&output)), (2, String::new()), "{wrong:?}");
    }
}
