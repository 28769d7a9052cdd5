//! Other keys beside a scenario's own: `--against`.

use onus::data::Catalogue;
use onus::document::{Document, FORMS, Language, Subject};
use onus::exact::Rational;
use onus::pipeline::Run;
use onus::report::{self, Report, Studies};
use onus::verify::{Check, Own, verify_document};

use crate::support;

fn run() -> Run {
    support::run_text(&support::shipped("arden")).expect("a run")
}

fn against(run: &Run, names: &[&str]) -> Result<Report, String> {
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
    let report = against(&run(), &["population", "equal"]).expect("a report");
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
    let (plain, asked) = (against(&run, &[]).expect("a report"), against(&run, &["population"]).expect("a report"));
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
    let report = against(&run(), &["population", "equal"]).expect("a report");
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
        (&["equal", "equal"], "named twice"),
        (&["gdp"], "of the scenario's own"),
    ] {
        let refused = against(&run, names).expect_err("a refusal");
        assert!(refused.starts_with("ONUS-R034") && refused.contains(why), "{refused}");
    }
}
