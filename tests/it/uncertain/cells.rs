//! Cells with a range, a dispute, a source: in the scenario, and in a file beside it.

use onus::exact::{self, ratio};

use super::*;
use crate::support::{oracle, rational};

const SHARE: &str = "\n[key.criteria.gdp]\nindicator = \"gdp\"\nweight = 1\n";

/// The values of an oracle's case as cells: a number where both ends agree.
fn cells(case: &serde_json::Value, cell: impl Fn(&str, &str, &str) -> String) -> String {
    let (low, high) = (&case["input"]["lower"], &case["input"]["upper"]);
    let one = |(code, low): (&String, &serde_json::Value)| {
        let (low, high) = (exact::text(&rational(low)), exact::text(&rational(&high[code])));
        cell(code, &low, &high)
    };
    low.as_object().unwrap().iter().map(one).collect::<Vec<_>>().join("")
}

fn in_file(case: &serde_json::Value) -> String {
    let values = cells(case, |code, low, high| match low == high {
        true => format!("{code} = {low}\n"),
        false => format!("{code} = {{ low = {low}, high = {high} }}\n"),
    });
    format!(
        "{FIVE}\n[indicator.gdp]\nkind = \"extensive\"\nunit = \"million USD\"\n[indicator.gdp.values]\n{values}{SHARE}"
    )
}

#[test]
fn intervals_in_the_file_give_the_bounds_of_the_oracle() {
    for name in ["one-missing", "five-percent"] {
        let case = oracle("missing_data", name);
        let expected: BTreeMap<String, (Rational, Rational)> = case["expect"]["bounds"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(code, pair)| (code.clone(), (rational(&pair[0]), rational(&pair[1]))))
            .collect();
        // Without a central value the criterion has to say which point it takes, and the bounds are the same at each.
        assert_eq!(refused(&in_file(&case)), ["ONUS-D060"], "{name}");
        for point in ["low", "high"] {
            let run = run(&format!("{}at = \"{point}\"\n", in_file(&case)));
            assert_eq!(bounds(&run), expected, "{name} at {point}");
            says(&run, "bounds of shares are attained");
            let end: Vec<Rational> = case["input"][if point == "low" { "lower" } else { "upper" }]
                .as_object()
                .unwrap()
                .values()
                .map(rational)
                .collect();
            let all = exact::sum(&end);
            let key: Vec<Rational> = end.iter().map(|value| value / &all).collect();
            assert_eq!(shares(&run).into_values().collect::<Vec<_>>(), key);
        }
    }
}

#[test]
fn a_csv_file_says_the_same_as_the_scenario() {
    let case = oracle("missing_data", "five-percent");
    let folder = tempfile::tempdir().unwrap();
    let rows = cells(&case, |code, low, high| format!("{code},2024,,{low},{high},,\n"));
    std::fs::write(folder.path().join("gdp.csv"), format!("state,year,value,low,high,disputed,source\n{rows}"))
        .unwrap();
    let text = format!(
        "{FIVE}\n[indicator.gdp]\nkind = \"extensive\"\nunit = \"million USD\"\nfile = \"gdp.csv\"\n{SHARE}at = \"low\"\n"
    );
    let name = folder.path().join("scenario.toml").display().to_string();
    let (read, _) = scenario::read(&SourceFile::new(name, text), Catalogue::shipped(), &[], None).unwrap();
    let of_csv = pipeline::run(read, Catalogue::shipped()).unwrap();
    let of_file = run(&format!("{}at = \"low\"\n", in_file(&case)));
    assert_eq!((shares(&of_csv), bounds(&of_csv)), (shares(&of_file), bounds(&of_file)));
}

const DISPUTED: &str = "\n[indicator.gdp]\nkind = \"extensive\"\nunit = \"million USD\"\nvalues = { Arden = 3, Belmar = 2, \
     Corvia = { low = 1, central = 2, high = 4, source = \"the office of Corvia\", disputed = true }, Dunmore = 1, Estel = 2 }\n";

#[test]
fn a_central_value_is_used_unless_the_criterion_says_otherwise() {
    let text = format!("{FIVE}{DISPUTED}{SHARE}");
    assert_eq!(shares(&run(&text))["Corvia"], ratio(2, 10));
    assert_eq!(shares(&run(&format!("{text}at = \"low\"\n")))["Corvia"], ratio(1, 9));
    assert_eq!(shares(&run(&format!("{text}at = \"high\"\n")))["Corvia"], ratio(4, 12));
    assert_eq!(bounds(&run(&text))["Corvia"], (ratio(1, 9), ratio(4, 12)));
    assert_eq!(bounds(&run(&text))["Arden"], (ratio(3, 12), ratio(3, 9)));
}

#[test]
fn what_rests_on_a_disputed_value_is_in_square_brackets_and_named_with_its_source() {
    let text = format!("{FIVE}{DISPUTED}{SHARE}");
    let disputed = run(&text);
    says(&disputed, "gdp, Corvia 2024: 2 in [1, 4], disputed, source: the office of Corvia");
    says(&disputed, "What stands in [square brackets] is contested.");
    assert!(written(&disputed, "table").contains("[gdp]"));
    assert!(written(&disputed, "md").contains("fair, least"));
    let agreed = run(&text.replace(", disputed = true", ""));
    assert!(!written(&agreed, "table").contains("[gdp]"));
    // A disputed value outside the window is not used.
    let other = text.replace(
        "values = { Arden = 3",
        "years.2020 = { Arden = { central = 3, disputed = true } }\nyears.2024 = { Arden = 3",
    );
    assert!(written(&run(&other), "table").contains("[gdp]"), "Corvia's is used");
    let older = other.replace(", source = \"the office of Corvia\", disputed = true", "");
    assert!(!written(&run(&older), "table").contains("[gdp]"), "that of 2020 is not");
}

#[test]
fn ranges_by_rule_give_other_keys_and_no_bounds() {
    let text = format!("{FIVE}{}{SHARE}", DISPUTED.replace("kind =", "ranges = \"rules\"\nkind ="));
    let central = run(&text);
    assert_eq!(central.keys.origins[0].bounds, None);
    says(&central, "counts by other rules");
    assert_eq!(shares(&run(&format!("{text}at = \"high\"\n")))["Corvia"], ratio(4, 12));
}

#[test]
fn a_rate_and_a_sum_over_years_carry_ranges_on() {
    let rate = format!(
        "{FIVE}\n[indicator.gdp]\nkind = \"extensive\"\nunit = \"x\"\nyears.2023 = {{ Arden = 1, Belmar = {{ low = 0, central = 1, high = 2 }}, \
         Corvia = 1, Dunmore = 1, Estel = 1 }}\nyears.2024 = {{ Arden = 1, Belmar = {{ low = 1, central = 1, high = 3 }}, Corvia = 1, \
         Dunmore = 1, Estel = 1 }}\n{SHARE}window = {{ from = 2023, take = \"sum\" }}\n"
    );
    // Belmar between 1 and 5, all others 2.
    assert_eq!(bounds(&run(&rate))["Belmar"], (ratio(1, 9), ratio(5, 13)));
    assert_eq!(bounds(&run(&rate))["Arden"], (ratio(2, 13), ratio(2, 9)));
}

#[test]
fn people_at_a_range_without_a_central_value_are_refused_and_with_one_are_said() {
    let size = |cell: &str| {
        format!(
            "{FIVE}\n[indicator.size]\nkind = \"extensive\"\nunit = \"people\"\nvalues = {{ Arden = 3, Belmar = {cell}, Corvia = 1, \
             Dunmore = 1, Estel = 1 }}\n{DISPUTED}{SHARE}exempt_per_head = \"1/10\"\n"
        )
        .replace("[states.list]", "[states]\npopulation = \"size\"\n[states.list]")
    };
    assert_eq!(refused(&size("{ low = 1, high = 3 }")), ["ONUS-D065"]);
    says(&run(&size("{ low = 1, central = 2, high = 3 }")), "size: 1 values have a range; here their central values");
}
