//! Reports: columns add up, formats agree, results verify, and any changed byte is noticed.

use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::exact::{self, Integer, Rational, ratio};
use onus::ids::StateId;
use onus::pipeline::{self, Run};
use onus::report::explain::{NotExplained, explain};
use onus::report::{
    Body, FORMATS, Figure, Report, Shares, adding_up, canonical, format, self_digest, spaced, to_total,
};
use onus::scenario::{self, Override};
use onus::verify::{Check, intact, verify};
use proptest::prelude::*;
use serde_json::Value;

use crate::support;

mod golden;
mod mutations;
mod shipped;

fn run(text: &str, overrides: &[Override]) -> Run {
    let file = SourceFile::new("test.toml", text);
    let catalogue = Catalogue::shipped();
    let (scenario, _) = scenario::read(&file, catalogue, overrides, None).expect("a sound scenario");
    pipeline::run(scenario, catalogue).expect("a run")
}

fn arden_text() -> String {
    support::text("../data/scenarios/arden.toml")
}

fn arden() -> Run {
    run(&arden_text(), &[])
}

fn shares(report: &Report) -> &Shares {
    match &report.body {
        Body::Shares(shares) => shares,
        Body::Conflict(_) => panic!("an allocation"),
    }
}

fn written(name: &str, report: &Report) -> String {
    (format(name).expect("a form").write)(report)
}

#[test]
fn the_common_example_has_the_figures_of_the_mathematics() {
    let text =
        arden_text().replace("drop  = [\"rules\"]", "drop = [\"rules.least\", \"rules.places\", \"rules.small\"]");
    let file = SourceFile::new("test.toml", text);
    let catalogue = Catalogue::shipped();
    let (scenario, _) = scenario::read(&file, catalogue, &[], Some("no-rules")).expect("a sound variant");
    let run = pipeline::run(scenario, catalogue).expect("a run");
    let report = Report::of(&run);
    let shares = shares(&report);
    let column =
        |name: &str| -> Vec<String> { shares.column(name).expect(name).cells.iter().map(Figure::text).collect() };
    // Mathematics, the common example: 89/200, 43/200, 29/600, 39/200, 29/300.
    assert_eq!(column("key"), ["44.50", "21.50", "4.83", "19.50", "9.67"]);
    assert_eq!(column("fair"), ["44500", "21500", "4833", "19500", "9667"]);
    assert_eq!(column("obligation"), ["44500", "21500", "4833", "19500", "9667"]);
    // Mathematics 8.4, worked: Hoover 37/100, Gini 3949/9000, Theil T 0.367442 = 0.047772 + 0.319670.
    let measure = |name: &str| shares.inequality.iter().find(|one| one.name == name).expect(name);
    assert_eq!(measure("hoover").exact, Some(ratio(37, 100)));
    assert_eq!(measure("gini").exact, Some(ratio(3949, 9000)));
    assert_eq!(measure("theil").value, "0.3674");
    assert_eq!(measure("theil-between").value, "0.0478");
    assert_eq!(measure("theil-within").value, "0.3197");
}

#[test]
fn every_total_is_the_sum_of_what_is_shown() {
    let report = Report::of(&arden());
    let shares = shares(&report);
    for column in &shares.columns {
        let Some(total) = &column.total else { continue };
        let shown: Vec<Rational> = column.cells.iter().filter_map(Figure::value).collect();
        assert_eq!(total.value(), Some(exact::sum(&shown)), "{}", column.name);
        let regions: Vec<Rational> = shares
            .by_region
            .iter()
            .filter_map(|(_, sums)| sums.iter().find(|(name, _)| *name == column.name)?.1.value())
            .collect();
        assert_eq!(total.value(), Some(exact::sum(&regions)), "regions of {}", column.name);
    }
    let key = shares.column("key").expect("a key").total.clone().expect("a total");
    assert_eq!(key.text(), "100.00");
    let balance: Vec<Rational> = shares.balance.iter().filter_map(|(amount, _)| amount.value()).collect();
    let gap = shares.column("gap").expect("a gap").total.clone().expect("a total");
    assert_eq!(gap.value(), Some(exact::sum(&balance)), "the balancing lines say all of it");
}

#[test]
fn every_explanation_sums_to_the_obligation_exactly_and_as_shown() {
    let run = arden();
    let report = Report::of(&run);
    for member in &run.scenario.members {
        let explained = explain(&run, &member.id).expect("a member");
        let exact = exact::sum(explained.steps.iter().map(|step| &step.exact));
        assert_eq!(exact, Rational::from(explained.obligation.clone()), "{}", member.id);
        let shown = explained.steps.iter().fold(Integer::ZERO, |sum, step| sum + &step.shown);
        assert_eq!(shown, explained.obligation, "{}", member.id);
        let key = exact::sum(explained.steps[..explained.of_the_key].iter().map(|step| &step.exact));
        assert_eq!(key, explained.fair);
        let shares = shares(&report);
        let state = shares.state(member.id.as_str()).expect("a row");
        assert_eq!(shares.column("obligation").expect("it").cells[state].text(), explained.obligation.to_string());
        let of_key = explained.steps[..explained.of_the_key].iter().fold(Integer::ZERO, |sum, step| sum + &step.shown);
        assert_eq!(of_key, explained.fair_shown);
        assert_eq!(shares.column("fair").expect("it").cells[state].text(), of_key.to_string(), "as in the table");
    }
    let arden = explain(&run, &StateId::new("ARD")).expect("Arden");
    let parts: Vec<String> = arden.steps[..4].iter().map(|step| exact::text(&step.exact)).collect();
    assert_eq!(parts, ["20000", "10000", "10000", "4500"], "product page, section 6");
    assert_eq!((arden.key.clone(), arden.obligation.to_string()), (ratio(89, 200), "42000".to_owned()));
    assert!(arden.text().contains("rules.places"), "the cap that binds is named: {}", arden.text());
    assert!(arden.text().contains("[Causal involvement]"), "contested criteria stand in brackets");
    assert_eq!(explain(&run, &StateId::new("XXX")), Err(NotExplained::NoMember(StateId::new("XXX"))));
}

#[test]
fn an_undefined_figure_is_a_dash_with_a_reason_and_never_a_number() {
    let text = arden_text()
        .replace("people = 5_000", "people = 0")
        .replace("obligation people = 100000", "obligation people >= 0");
    let run = run(&text, &[]);
    let report = Report::of(&run);
    let state = shares(&report).state("EST").expect("Estel");
    assert_eq!(shares(&report).column("met").expect("met").cells[state], Figure::Undefined("nothing is owed"));
    for format in FORMATS {
        let text = (format.write)(&report);
        assert!(!text.contains("NaN") && !text.contains("inf"), "{}", format.name);
    }
    assert!(written("csv", &report).contains("met: nothing is owed"));
    assert!(written("md", &report).contains("nothing is owed"));
}

#[test]
fn no_cell_of_a_csv_file_is_a_formula() {
    let text = arden_text().replace("name = \"Arden\"", "name = \"=HYPERLINK(1)\"").replace("\"North\"", "\"@cmd\"");
    let report = Report::of(&run(&text, &[]));
    let mut reader = csv::Reader::from_reader(written("csv", &report).as_bytes().to_vec().leak() as &[u8]);
    let mut rows = 0;
    for row in reader.records() {
        for cell in &row.expect("a row") {
            let formula = cell.starts_with(['=', '+', '-', '@']) && exact::parse(cell).is_err();
            assert!(!formula, "{cell}");
        }
        rows += 1;
    }
    assert_eq!(rows, 5, "one row a state");
}

#[test]
fn the_table_fits_the_width_and_says_its_status() {
    let text = written("table", &Report::of(&arden()));
    for line in text.lines() {
        assert!(line.chars().count() <= 100, "{line}");
    }
    assert!(text.lines().nth(1).is_some_and(|line| line.ends_with("proved")), "{text}");
    assert!(text.contains("[25 %]"), "contested weights stand in brackets");
    for word in ["fails", "failed", "guilty", "free-rid"] {
        assert!(!text.contains(word), "a neutral report does not say `{word}`");
    }
}

#[test]
fn the_annex_adds_up_as_printed() {
    let text = written("md", &Report::of(&arden()));
    let number = |cell: &str| exact::parse(&cell.trim().replace(' ', "")).expect("a number");
    let cells = |line: &str| line.trim_matches('|').split('|').map(str::to_owned).collect::<Vec<_>>();
    let rows: Vec<Vec<String>> =
        text.lines().filter(|line| line.starts_with("| ") && line.as_bytes()[2].is_ascii_digit()).map(cells).collect();
    let total = cells(text.lines().find(|line| line.contains("**total**")).expect("a total"));
    assert_eq!(rows.len(), 5);
    for column in 2..total.len() {
        let numbers: Vec<Rational> = rows.iter().map(|row| number(&row[column])).collect();
        assert_eq!(exact::sum(&numbers), number(&total[column]), "column {column}");
    }
}

#[test]
fn a_result_verifies_and_says_what_was_asked() {
    let overrides = [Override { path: "key.criteria.gdp.label".to_owned(), value: "\"Output\"".to_owned() }];
    let run = run(&arden_text(), &overrides);
    let json = written("json", &Report::of(&run));
    assert_eq!(json, written("json", &Report::of(&run)), "same inputs, same bytes");
    let found = verify(json.as_bytes(), Catalogue::shipped());
    assert!(found.holds(), "{found:?}");
    let file: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(file["result"]["asked"]["set"][0][0], "key.criteria.gdp.label");
    assert_eq!(file["result"]["allocation"]["states"]["COR"]["fair"]["exact"], "14500/3");
    assert_eq!(file["result"]["proof"]["status"], "proved");
}

#[test]
fn figures_and_certificates_changed_with_a_new_digest_are_refused() {
    let json = written("json", &Report::of(&arden()));
    let file: Value = serde_json::from_str(&json).expect("JSON");
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut result = file["result"].clone();
        change(&mut result);
        let digest = self_digest(&result);
        let bytes = canonical(&serde_json::json!({ "result": result, "sha256": digest }));
        verify(bytes.as_bytes(), Catalogue::shipped())
    };
    let figure = changed(&|result| result["allocation"]["states"]["DUN"]["obligation"]["shown"] = "22353".into());
    assert_eq!((figure.intact.clone(), figure.proved.clone()), (Check::Holds, Check::Holds));
    let Check::Fails(why) = &figure.recomputed else { panic!("{figure:?}") };
    assert_eq!(why.len(), 1, "{why:?}");
    assert!(why[0].contains("/allocation/states/DUN/obligation/shown") && why[0].contains("22354"), "{why:?}");
    let value = changed(&|result| result["values"]["duty[DUN]"] = "22353".into());
    assert!(matches!(value.proved, Check::Fails(_)), "{value:?}");
    let level = changed(&|result| result["certificate"][0]["level"] = "1".into());
    assert!(matches!(level.proved, Check::Fails(_)), "{level:?}");
    let column = changed(&|result| result["values"]["duty[XXX]"] = "1".into());
    assert!(matches!(column.proved, Check::Fails(_)), "{column:?}");
    let missing = changed(&|result| {
        result["data"]["population"] = serde_json::json!({ "edition": "somewhere-1999", "sha256": "00" });
    });
    assert!(missing.data_missing, "{missing:?}");
}

#[test]
fn any_changed_byte_is_noticed() {
    let json = written("json", &Report::of(&arden()));
    assert!(intact(json.as_bytes()).is_ok());
    // A linear congruential generator with a fixed seed: the same three thousand changes on every machine.
    let mut state = 2_024_u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).expect("31 bits") % below
    };
    for _ in 0..3_000 {
        let mut bytes = json.clone().into_bytes();
        let at = next(bytes.len());
        let flip = u8::try_from(1 + next(255)).expect("a byte");
        bytes[at] ^= flip;
        assert!(intact(&bytes).is_err(), "byte {at} changed by {flip}");
    }
    assert!(intact(&json.as_bytes()[..json.len() - 1]).is_err(), "a byte less");
    assert!(intact(format!("{json} ").as_bytes()).is_err(), "a byte more");
}

#[test]
fn rules_that_clash_are_reported_in_the_words_of_the_file() {
    let text = arden_text().replace(
        "states = [\"EST\"]\npeople = 5_000",
        "states = [\"BEL\", \"COR\", \"DUN\", \"EST\"]\napplies = \"each\"\npeople = 9_000",
    );
    let run = run(&text, &[]);
    let report = Report::of(&run);
    let Body::Conflict(conflict) = &report.body else { panic!("42 000 + 4 x 9 000 < 100 000") };
    assert_eq!(conflict.least_repair, Some(Rational::from(22_000)), "100 000 - 42 000 - 36 000");
    let named: Vec<&str> = conflict.members.iter().map(|line| line.rule.as_str()).collect();
    assert!(named.contains(&"rules.places") && named.contains(&"rules.small"), "{named:?}");
    assert!(!named.contains(&"rules.least"), "Corvia's floor is innocent");
    let places = conflict.members.iter().find(|line| line.rule == "rules.places").expect("it");
    assert!(places.words.contains("people = 42_000"), "{}", places.words);
    for format in FORMATS {
        assert!(!(format.write)(&report).is_empty(), "{}", format.name);
    }
    let found = verify(written("json", &report).as_bytes(), Catalogue::shipped());
    assert!(found.holds(), "{found:?}");
}

#[test]
fn thousands_stand_apart_for_reading_only() {
    assert_eq!(["1", "1234", "-1234567.50", "123456"].map(spaced), ["1", "1 234", "-1 234 567.50", "123 456"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_is_shown_adds_up_and_is_near(parts in prop::collection::vec((-9_999_i64..9_999, 1_i64..999), 1..40)) {
        let parts: Vec<Rational> = parts.into_iter().map(|(above, below)| ratio(above, below)).collect();
        let total = exact::nearest(&exact::sum(&parts));
        let shown = to_total(&parts, &total);
        prop_assert_eq!(shown.iter().fold(Integer::ZERO, |sum, part| sum + part), total);
        for (part, shown) in parts.iter().zip(&shown) {
            let off = part - Rational::from(shown.clone());
            prop_assert!(off <= Rational::ONE && off >= -Rational::ONE);
        }
    }

    #[test]
    fn percentages_sum_to_one_hundred(sizes in prop::collection::vec(0_i64..1_000_000, 1..60)) {
        let whole: i64 = sizes.iter().sum();
        prop_assume!(whole > 0);
        let figures = adding_up(sizes.iter().map(|size| ratio(size * 100, whole)).collect(), 2);
        let shown: Vec<Rational> = figures.iter().filter_map(Figure::value).collect();
        prop_assert_eq!(exact::sum(&shown), Rational::from(100));
    }
}
