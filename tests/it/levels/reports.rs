//! Levels in every form of a report, in explanations, and under `verify`.

use onus::data::Catalogue;
use onus::ids::StateId;
use onus::pipeline::Run;
use onus::report::explain::{NotExplained, explain};
use onus::report::{Report, canonical, format, self_digest};
use onus::verify::{Check, verify};
use serde_json::{Value, json};

use super::{level, run, top};
use crate::support;

/// Two states, provinces of one, towns of a province that hold few.
fn three_levels() -> Run {
    let mut text = top(100, &[("AAA", "3"), ("BBB", "2")]);
    text += &level("provinces", "AAA", &[("A1", "2"), ("A2", "1")]);
    text += &level("towns", "A1", &[("T1", "1"), ("T2", "1")]);
    run(&(text + "[level.towns.rules.beds]\nkind = \"cap\"\npeople = 15\n"))
}

fn written(name: &str, run: &Run) -> String {
    (format(name).expect("a form").write)(&Report::of(run))
}

#[test]
fn every_form_shows_every_level() {
    let run = three_levels();
    let csv = written("csv", &run);
    let mut rows = csv::Reader::from_reader(csv.as_bytes());
    let header = rows.headers().expect("a header").clone();
    let column = |name: &str| header.iter().position(|title| title.starts_with(name)).expect(name);
    let (of, obligation) = (column("of"), column("obligation"));
    let rows: Vec<csv::StringRecord> = rows.records().map(|row| row.expect("a row")).collect();
    let number = |row: &csv::StringRecord| row[obligation].parse::<u32>().expect("a number");
    let sum = |upper: &str| rows.iter().filter(|row| &row[of] == upper).map(number).sum::<u32>();
    let owes = |code: &str| number(rows.iter().find(|row| &row[0] == code).expect(code));
    assert_eq!(sum(""), 100);
    assert_eq!(["AAA", "A1"].map(sum), ["AAA", "A1"].map(owes));
    assert_eq!(["AAA", "A1", "A2", "T1", "T2"].map(owes), [60, 30, 30, 15, 15]);
    for name in ["table", "md"] {
        let text = written(name, &run);
        for words in ["Level provinces", "Level towns", "level towns of A1", "Place T2", "proved"] {
            assert!(text.contains(words), "{name}: {words}\n{text}");
        }
    }
    let lp = written("lp", &run);
    let golden = support::path("golden/lp/levels.lp");
    if std::env::var_os("ONUS_BLESS").is_some() {
        std::fs::write(&golden, &lp).expect("written");
    }
    assert_eq!(lp, support::text("golden/lp/levels.lp"));
}

#[test]
fn an_explanation_goes_down_the_path() {
    let run = three_levels();
    let text = explain(&run, &StateId::new("T1")).expect("an explanation").text();
    for words in [
        "of 30 people of A1, level towns",
        "AAA > A1 > T1, by the keys alone, before any rule: 60.0000 % x 66.6667 % x 50.0000 % = 20.0000 % of everybody",
        "is reached at 15",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    assert!(!text.contains("total is reached"), "{text}");
    let text = explain(&run, &StateId::new("A1")).expect("an explanation").text();
    assert!(
        text.contains("levels: limited by room below")
            && text.contains("the most that level towns can share is reached at 30"),
        "{text}"
    );
    assert_eq!(explain(&run, &StateId::new("T9")), Err(NotExplained::NoMember(StateId::new("T9"))));
}

/// A result with something changed and its digest made anew.
fn changed(result: &Value, change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut result = result.clone();
    change(&mut result);
    let digest = self_digest(&result);
    canonical(&json!({ "result": result, "sha256": digest })).into_bytes()
}

#[test]
fn verify_proves_and_recomputes_every_level() {
    let json = written("json", &three_levels());
    let report = verify(json.as_bytes(), Catalogue::shipped());
    assert!(report.holds(), "{report:?}");
    let file: Value = serde_json::from_str(&json).expect("JSON");
    let result = &file["result"];
    let towns = &result["levels"][0]["levels"][0];
    assert_eq!(
        (&towns["level"], &towns["of"], &towns["proof"]["status"]),
        (&json!("towns"), &json!("A1"), &json!("proved"))
    );
    let values = |value: &mut Value| {
        let values = &mut value["levels"][0]["levels"][0]["values"];
        (values["duty[T1]"], values["duty[T2]"]) = (json!("14"), json!("16"));
    };
    let forged = verify(&changed(result, values), Catalogue::shipped());
    assert!(matches!(forged.proved, Check::Fails(_)) && matches!(forged.recomputed, Check::Fails(_)), "{forged:?}");
    let without = verify(&changed(result, |value| value["levels"] = json!([])), Catalogue::shipped());
    assert!(matches!(without.proved, Check::Fails(_)), "{without:?}");
    let shown =
        |value: &mut Value| value["levels"][0]["allocation"]["states"]["A1"]["obligation"]["exact"] = json!("31");
    let forged = verify(&changed(result, shown), Catalogue::shipped());
    assert_eq!(forged.proved, Check::Holds);
    assert!(matches!(forged.recomputed, Check::Fails(_)), "{forged:?}");
}
