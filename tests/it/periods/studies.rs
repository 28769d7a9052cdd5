//! Prices and freedom of single periods: by hand, and against the file with another number.

use std::collections::BTreeMap;

use onus::data::Catalogue;
use onus::document::{Block, Cell, Document, Language};
use onus::exact::Rational;
use onus::ids::StateId;
use onus::pipeline::Run;
use onus::report::{self, Report, explain_year};
use onus::study::freedom::{Freedom, freedom, stages};
use onus::study::price::{Price, Side, prices, prices_in};
use onus::verify::verify;
use serde_json::json;

use super::{indicator, periods, proved, run, three, value};

const COLUMNS: [&str; 3] = ["duty", "debt", "banked"];

/// Two years of 100 people, shares of 50, 30 and 20; Arden has so many beds in each, and a cap of Belmar binds in both.
fn two_years(beds: [u32; 2]) -> String {
    of_people(beds, [100, 100])
}

/// The same with other people in each year.
fn of_people(beds: [u32; 2], people: [u32; 2]) -> String {
    let head = "accounts = \"decided\"\nsurcharge = \"10%\"\nbank_units = 20\nplaces = \"beds\"";
    let beds = indicator("beds", &beds.map(|beds| [beds, 100, 100]));
    let rules = "[rules.most]\nkind = \"cap\"\npeople = 33\nstates = [\"BEL\"]\n";
    let goals = "[goals]\norder = [\"final-debt\", \"debt\", \"leximin-burden\", \"code-order\"]\n";
    three(&beds, &(periods(head, &people, |_| String::new()) + rules + goals))
}

/// What differs between two runs in the columns of the periods, by name.
fn differences(before: &Run, after: &Run) -> BTreeMap<String, Rational> {
    let names = before.problem.columns.iter().map(|column| column.name.clone());
    let of_periods = names.filter(|name| COLUMNS.iter().any(|kind| name.starts_with(kind)));
    let change = |name: String| (name.clone(), value(after, &name) - value(before, &name));
    of_periods.map(change).filter(|(_, change)| *change != Rational::ZERO).collect()
}

/// The same as a price tells it.
fn told(side: &Side) -> BTreeMap<String, Rational> {
    let Side::Moves { periods, .. } = side else { panic!("{side:?}") };
    let mut told = BTreeMap::new();
    for period in periods {
        for (kind, changes) in &period.changes {
            told.extend(changes.iter().map(|(state, by)| (format!("{kind}[{state},{}]", period.year), by.clone())));
        }
    }
    told
}

fn price<'a>(prices: &'a [Price], row: &str) -> &'a Price {
    prices.iter().find(|price| price.row == row).unwrap_or_else(|| panic!("no price of {row}"))
}

#[test]
fn the_price_of_a_limit_in_one_year_is_what_another_number_of_that_year_makes() {
    let before = run(&two_years([40, 40]));
    let prices = prices(&before, None);
    for row in ["total[2026]", "total[2027]", "places[ARD,2026]", "places[ARD,2027]", "cap[BEL,2026]"] {
        price(&prices, row);
    }
    for (row, year, more, less) in
        [("places[ARD,2026]", 2026, [41, 40], [39, 40]), ("places[ARD,2027]", 2027, [40, 41], [40, 39])]
    {
        let price = price(&prices, row);
        assert_eq!((price.year, price.rule.as_str()), (Some(year), "periods.places"));
        for (side, beds) in [(&price.more, more), (&price.less, less)] {
            let after = run(&two_years(beds));
            let expected = differences(&before, &after);
            assert!(!expected.is_empty());
            assert_eq!(told(side), expected, "{row} {beds:?}");
            let Side::Moves { amounts, .. } = side else { panic!("{side:?}") };
            for (at, member) in before.scenario.members.iter().enumerate() {
                let change = amounts.iter().find(|(state, _)| *state == member.id).map(|(_, by)| by.clone());
                assert_eq!(change.unwrap_or_default(), &proved(&after).exact[at] - &proved(&before).exact[at]);
            }
        }
    }
    for (row, more, less) in [("total[2026]", [101, 100], [99, 100]), ("total[2027]", [100, 101], [100, 99])] {
        for (side, people) in [(&price(&prices, row).more, more), (&price(&prices, row).less, less)] {
            let expected = differences(&before, &run(&of_people([40, 40], people)));
            assert!(!expected.is_empty());
            assert_eq!(told(side), expected, "{row} {people:?}");
        }
    }
    let text = price_words(&before, &prices);
    assert!(text.contains("One place more in the places of Arden in 2027 (periods.places"), "{text}");
    assert!(text.contains("in 2027 Arden +1") && text.contains("owed after 2027: Arden -1"), "{text}");
}

/// By hand: Arden does 10 above 50 in 2026 and 5 below in 2027. It banks 4, so that 46 are due and 1 is owed; with a bank of 5 nothing is,
/// with one of 3 it is 2. Nobody else moves.
#[test]
fn a_bank_has_a_price_where_accounts_follow_what_states_did() {
    let head = "accounts = \"actual\"\nsurcharge = 0\nbank_units = 4";
    let did = indicator("hosted", &[[60, 30, 20], [45, 30, 20]]);
    let rest = periods(head, &[100, 100], |_| String::new()) + "[actuals]\npeople = \"hosted\"\n";
    let run = run(&three(&did, &rest));
    let prices = prices(&run, Some(&StateId::new("ARD")));
    assert_eq!(prices.iter().map(|price| price.row.as_str()).collect::<Vec<_>>(), ["bank[ARD,2026]"]);
    let moved = |by: i32| {
        let changes = [("banked[ARD,2026]", by), ("beyond[ARD,2026]", -by), ("debt[ARD,2027]", -by)];
        changes.map(|(name, by)| (name.to_owned(), Rational::from(by))).into()
    };
    assert_eq!((told(&prices[0].more), told(&prices[0].less)), (moved(1), moved(-1)));
    let of_year =
        |year| explain_year(&run, &StateId::new("ARD"), year).map(|one| one.with_prices(&run, &prices).text());
    let text = of_year(2026).expect("a period");
    assert!(text.starts_with("Arden (ARD) in 2026\n2026: fair number 50, and 0 owed before"), "{text}");
    assert!(text.contains("The obligation of 2026 is 50 before it is whole, and 50 as published, proved."), "{text}");
    assert!(text.contains("One unit more in the bank of Arden in 2026"), "{text}");
    assert!(text.contains("no state's number changes; owed after 2027: Arden -1."), "{text}");
    let other = of_year(2027).expect("a period");
    assert!(!other.contains("2026: fair") && !other.contains("the bank of Arden in 2026"), "{other}");
    assert!(of_year(2028).is_err());
    assert_eq!(prices_in(&run, &StateId::new("ARD"), &[2026]), prices);
    assert_eq!(prices_in(&run, &StateId::new("ARD"), &[2027]), []);
}

#[test]
fn what_a_limit_of_zero_means_with_one_less_is_said() {
    let head = "accounts = \"actual\"\nsurcharge = 0\nbank_units = 0";
    let did = indicator("hosted", &[[60, 30, 10]]);
    let rest = periods(head, &[100], |_| String::new()) + "[actuals]\npeople = \"hosted\"\n";
    let prices = prices(&run(&three(&did, &rest)), None);
    assert_eq!(price(&prices, "bank[ARD,2026]").less, Side::NoLess);
}

/// Arden lacks ten beds a year. The surcharge of another file tells what one percentage point of it costs.
#[test]
fn a_percentage_point_of_the_surcharge_has_a_price() {
    let text = two_years([40, 40]);
    let before = run(&text);
    let prices = prices(&before, None);
    let price = price(&prices, "surcharge");
    assert_eq!((price.rule.as_str(), price.limit.clone()), ("periods.surcharge", onus::exact::ratio(1, 10)));
    for (side, rate) in [(&price.more, "11%"), (&price.less, "9%")] {
        let after = run(&text.replace("surcharge = \"10%\"", &format!("surcharge = \"{rate}\"")));
        let expected = differences(&before, &after);
        assert!(expected.contains_key("debt[ARD,2027]"), "{expected:?}");
        assert_eq!(told(side), expected, "{rate}");
    }
    assert!(
        price_words(&before, &prices).contains("One percentage point more of the surcharge on debt (periods.surcharge")
    );
}

/// The prices as a terminal shows them, on one line.
fn price_words(run: &Run, prices: &[Price]) -> String {
    let text = (report::format("table").expect("a form").write)(&Report::of(run).with_prices(prices.to_vec()));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn each_year_has_a_freedom_of_its_own() {
    // Without a surcharge: with one, owing and banking at once would make duty.
    let run = run(&two_years([40, 40]).replace("\"10%\"", "\"0%\""));
    let all = freedom(&run, None);
    assert_eq!(all.len(), 3 * 3);
    // By hand. Beds for 40 in Arden and a cap of 33 leave Corvia 27 at least, each year. Corvia banks 20 at most by the end, and so takes
    // 60 at most over both years: 33 at most in one. So Belmar takes 27 at least, and Arden 34.
    let range = |code: &str, year| {
        let found = all.iter().find(|one| one.state.as_str() == code && one.year == year).expect("it");
        found.ranges.clone()
    };
    for (code, least, greatest) in [("ARD", 34, 40), ("BEL", 27, 33), ("COR", 27, 33)] {
        assert_eq!(range(code, Some(2026))[0], Ok((Rational::from(least), Rational::from(greatest))), "{code}");
    }
    let last = |code: &str, year| range(code, year).last().cloned().expect("a stage");
    for (at, code) in ["ARD", "BEL", "COR"].into_iter().enumerate() {
        for account in &proved(&run).periods {
            let exact = account.exact[at].clone();
            assert_eq!(last(code, Some(account.year)), Ok((exact.clone(), exact)), "{code} {}", account.year);
        }
    }
}

#[test]
fn studies_of_periods_are_verified_and_shown() {
    let run = run(&two_years([40, 40]));
    let report = Report::of(&run).with_prices(prices(&run, None)).with_freedom(stages(&run), freedom(&run, None));
    let form = |name: &str| (report::format(name).expect("a form").write)(&report);
    let json = form("json");
    assert!(verify(json.as_bytes(), Catalogue::shipped()).holds());
    let result = serde_json::from_str::<serde_json::Value>(&json).expect("JSON")["result"].clone();
    let price = result["prices"].as_array().expect("prices").iter().find(|price| price["row"] == "places[ARD,2027]");
    let price = price.expect("the row");
    assert_eq!((&price["period"], &price["more"]["periods"]["2027"]["duty"]["ARD"]), (&json!(2027), &json!("1")));
    assert_eq!(result["freedom"]["periods"]["2026"]["BEL"].as_array().map(Vec::len), Some(stages(&run).len()));
    let mut forged = result.clone();
    forged["freedom"]["periods"]["2026"]["BEL"][0]["least"] = json!("0");
    let digest = report::self_digest(&forged);
    let forged = report::canonical(&json!({ "result": forged, "sha256": digest }));
    assert!(verify(forged.as_bytes(), Catalogue::shipped()).fails());
    assert!(form("table").contains("obligations in single periods"), "{}", form("table"));
    assert!(form("md").contains("state, period"), "{}", form("md"));
}

/// A range that is not proved is neither free nor settled: invented ranges of each class, for everything together and for one year.
#[test]
fn ranges_that_are_not_proved_are_counted_and_listed_apart() {
    let run = run(&two_years([40, 40]));
    let range = |code: &str| match code {
        "ARD" => Ok((Rational::ONE, Rational::from(2))),
        "BEL" => Err("the search was cut off".to_owned()),
        _ => Ok((Rational::from(3), Rational::from(3))),
    };
    let one = |year, code| Freedom { state: StateId::new(code), year, ranges: vec![range(code)] };
    let all = [None, Some(2026)].into_iter().flat_map(|year| ["ARD", "BEL", "COR"].map(|code| one(year, code)));
    let report = Report::of(&run).with_freedom(vec!["rules".to_owned()], all.collect());
    let text = (report::format("md").expect("a form").write)(&report).replace('\\', "");
    for words in [
        "- After the rules alone 1 of 3 states are still free, and 1 of 3 obligations in single periods.\n",
        "- Not proved after the rules alone, and counted neither as free nor as settled: 1 of 3 states, and 1 of 3 obligations in single periods.\n",
        "- Why ranges are not proved (ranges: 2): the search was cut off\n",
        "- 1 obligations in single periods are settled by the rules alone",
        "| state, period | rules |\n| --- | ---: |\n| ARD, 2026 | 1 to 2 |\n\n",
        "| not proved: state, period | rules |\n| --- | ---: |\n| BEL, 2026 | not proved |\n\n",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let document = Document::of(&report, &Language::of("fr").expect("French ships"));
    let section = document.sections.iter().find(|section| section.id == "freedom").expect("the section");
    let tables =
        section.blocks.iter().filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None });
    let rows = tables.map(|table| (table.id.as_str(), table.rows.clone())).collect::<BTreeMap<_, _>>();
    assert_eq!(rows["freedom-table"].len(), 3);
    assert_eq!(rows["freedom-periods-table"], [["Arden, 2026", "de 1 à 2"].map(|cell| Cell::Words(cell.to_owned()))]);
    assert_eq!(
        rows["freedom-not-proved-table"],
        [["Belmar, 2026", "non prouvé"].map(|cell| Cell::Words(cell.to_owned()))]
    );
    let why = "intervalles\u{a0}: 2)\u{a0}: les détails figurent en anglais dans le résultat";
    let is_said = |block: &Block| matches!(block, Block::List(points) if points.iter().any(|one| one.contains(why)));
    assert!(section.blocks.iter().any(is_said), "the search's own English is left to the result: {section:?}");
}
