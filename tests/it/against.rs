//! Other keys beside a scenario's own: `--against`.

use onus::data::Catalogue;
use onus::document::{Document, FORMS, Language, Subject};
use onus::exact::Rational;
use onus::pipeline::Run;
use onus::report::{self, Report, Studies};
use onus::study::against;
use onus::verify::{Check, Own, verify_document};

use crate::support;

fn run() -> Run {
    support::run_text(&support::shipped("arden")).expect("a run")
}

fn beside(run: &Run, names: &[&str]) -> Result<Report, String> {
    let against = names.iter().map(|name| (*name).to_owned()).collect();
    let studies = Studies { against, ..Studies::default() };
    let report = Report::of(run).with_building(run).with_studies(run, Catalogue::shipped(), &studies);
    report.map_err(|findings| findings.0.iter().map(|one| format!("{} {}", one.code, one.what)).collect())
}

fn shares(report: &Report) -> &report::Shares {
    match &report.body {
        report::Body::Shares(shares) => shares,
        report::Body::Conflict(_) => panic!("an allocation"),
    }
}

/// 60, 30, 10, 45 and 5 of 150 million people, of whom the scenario's own key gives 44 500, 21 500, 4 833, 19 500 and 9 667.
#[test]
fn numbers_by_population_and_their_differences_are_those_by_hand() {
    let report = beside(&run(), &["population", "equal"]).expect("a report");
    let [population, equal] = &shares(&report).against[..] else { panic!("two keys") };
    let values =
        |cells: &[report::Figure]| cells.iter().map(|cell| cell.value().expect("a number")).collect::<Vec<_>>();
    let whole = |numbers: [i32; 5]| numbers.map(Rational::from).to_vec();
    assert_eq!(values(&population.fair), whole([40_000, 20_000, 6_667, 30_000, 3_333]));
    assert_eq!(values(&population.change), whole([-4_500, -1_500, 1_834, 10_500, -6_334]));
    assert_eq!((population.amount.text(), population.percent.text()), ("12334".to_owned(), "12.33".to_owned()));
    assert_eq!((population.movers(false), population.movers(true)), (vec![4, 0, 1], vec![3, 2]));
    assert_eq!(values(&equal.fair), whole([20_000; 5]));
}

#[test]
fn every_form_has_them_and_none_without_being_asked() {
    let run = run();
    let (plain, asked) = (beside(&run, &[]).expect("a report"), beside(&run, &["population"]).expect("a report"));
    for (name, said) in
        [("table", "By the key population"), ("md", "By the key population"), ("csv", "fair by population")]
    {
        let write = report::format(name).expect("a form").write;
        assert!(write(&asked).contains(said) && !write(&plain).contains(said), "{name}");
    }
    let json = report::format("json").expect("a form").write;
    assert!(json(&asked).contains("\"against\": [") && !json(&plain).contains("\"against\""));
    let english = Language::of("en").expect("English");
    let has = |report: &Report| Document::of(report, &english).sections.iter().any(|one| one.id == "against");
    assert!(has(&asked) && !has(&plain));
}

#[test]
fn documents_with_other_keys_come_out_again() {
    let report = beside(&run(), &["population", "equal"]).expect("a report");
    for tag in ["en", "ar"] {
        let document = Document::of(&report, &Language::of(tag).expect("a language"));
        for form in FORMS.iter().filter(|form| ["html", "docx", "xlsx", "zip"].contains(&form.name)) {
            let bytes = (form.write)(Subject::of(&report, &document)).expect("a document");
            let verified = verify_document(&bytes, Catalogue::shipped(), Own::default()).expect("a result");
            assert!(verified.result.holds(), "{}: {:?}", form.name, verified.result);
            assert_eq!(verified.written, Check::Holds, "{tag} {}", form.name);
        }
    }
}

#[test]
fn a_key_that_says_nothing_of_these_states_is_refused() {
    let run = run();
    for (names, why) in [
        (&["gpd"][..], "no key of this name ships"),
        (&["arden"], "no key of this name ships"),
        (&["equal", "equal"], "named twice"),
        (&["gdp"], "of the scenario's own"),
    ] {
        let refused = beside(&run, names).expect_err("a refusal");
        assert!(refused.starts_with("ONUS-R034") && refused.contains(why), "{refused}");
    }
}

/// A shipped key with changes by hand, and what the key as shipped gives on its people and states.
fn beside_the_shipped(name: &str, by_hand: &[(&str, &str)]) -> (Run, Vec<Rational>) {
    let shipped = support::shipped(name);
    let (before, source) = shipped.split_once("[source]").expect("a source");
    let key = source.find("[states]").map(|at| &source[at..]).expect("states");
    let mut text = format!("{before}{}", key.split("[variants.").next().expect("a key"));
    for (old, new) in by_hand {
        assert!(text.contains(old), "{old}");
        text = text.replace(old, new);
    }
    let run = support::run_text(&text).expect("a run");
    let key = against::against(&run, &[name.to_owned()], Catalogue::shipped()).expect("a key").remove(0);
    (run, key.fair)
}

/// Its criteria are called neither `population` nor `gdp`.
#[test]
fn another_key_knows_nothing_after_the_date_of_the_scenario_in_any_criterion() {
    let (run, fair) = beside_the_shipped("gdr-2008", &[("2023-12-31", "2018-12-31"), ("to = 2023", "to = 2018")]);
    assert_eq!(fair, run.fair);
    let (newest, _) = beside_the_shipped("gdr-2008", &[]);
    assert_ne!(fair, newest.fair);
}

/// The key counts inhabitants in a criterion and under the rate of another.
#[test]
fn inhabitants_are_those_of_the_scenario_wherever_another_key_counts_them() {
    const BY_HAND: [(&str, &str); 4] = [
        ("window    = { to = 2014, take = \"last\", absent = \"stop\" }\nweight    = 0.40", "weight = 0.40"),
        (", window = { from = 2010, to = 2014, take = \"mean\", absent = \"stop\" } }", " }"),
        ("population/eurostat-2016-11", "population/un-wpp-2024"),
        ("[states]", "[states]\npopulation = \"population/un-wpp-2024\""),
    ];
    let (run, fair) = beside_the_shipped("eu-2015-may", &BY_HAND);
    assert_eq!(fair, run.fair);
    let (own, _) = beside_the_shipped("eu-2015-may", &[]);
    assert_ne!(fair, own.fair);
}
