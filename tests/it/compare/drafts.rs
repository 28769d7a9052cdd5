//! What changed between two drafts: every value before and after, nothing for what only looks different, and the bridge of `compare`.

use onus::data::Catalogue;
use onus::document::{Document, Language};
use onus::exact::Rational;
use onus::pipeline::Run;
use onus::report::diff::{DraftDiff, FORMATS, Shown, diff};
use onus::report::{self, Report};
use onus::study::compare::ChangeKind;
use onus::verify::verify;

use crate::support;

fn of(old: &str, new: &str, only_changes: bool) -> DraftDiff {
    let runs: [Run; 2] = [old, new].map(|text| support::run_text(text).expect("sound"));
    let names = ["old.toml", "new.toml"].map(str::to_owned);
    diff(names, runs, Shown { only_changes, together: &[] }, Catalogue::shipped(), &|_, _| {}).0
}

fn redrafted() -> String {
    let text = support::shipped("arden");
    let text = text.replace("people = 42_000", "people = 40_000");
    let text = text.replace("[rules.small]\n", "[rules.small]\nclause = \"Art. 8\"\n");
    let text = text.replace("weight    = 0.40", "weight    = 0.30").replace("weight    = 0.20", "weight    = 0.30");
    let text = text.replace("[rules.least]\nkind   = \"floor\"\nstates = [\"COR\"]\npeople = 6_000\n", "");
    let text = text.replace("[expect.corvia-at-its-floor]\nthat = \"obligation COR people = 6000\"\n", "");
    text.replace("[expect.arden-at-its-cap]\nthat = \"obligation ARD people = 42000\"\n", "")
}

#[test]
fn comments_order_and_spelling_change_nothing() {
    let text = support::shipped("arden");
    let rules = text.find("[rules.least]").expect("rules");
    let places = text.find("[rules.places]").expect("rules");
    let small = text.find("[rules.small]").expect("rules");
    let swapped = format!("{}{}{}{}", &text[..rules], &text[places..small], &text[rules..places], &text[small..]);
    let other = swapped.replace("weight    = 0.40", "weight = \"40%\"  # forty").replace("42_000", "42000");
    assert_ne!(text, other);
    let found = of(&text, &other, false);
    assert!(found.is_same() && found.changes.is_empty() && found.data.is_empty() && found.members.is_empty());
    for format in FORMATS.iter().filter(|format| ["table", "md"].contains(&format.name)) {
        assert!((format.write)(&found).contains("nothing changed in meaning"));
    }
}

#[test]
fn the_draft_that_is_replaced_is_named_by_its_code() {
    let old = support::shipped("arden");
    let code = Report::of(&support::run_text(&old).expect("sound")).head.digest;
    let replacing = |code: &str| redrafted().replacen("as_of", &format!("supersedes = \"{code}\"\nas_of"), 1);
    let found = of(&old, &replacing(&code), false);
    assert_eq!(found.supersedes, Some((code.clone(), true)));
    assert!(
        found.sentence().ends_with("new.toml names old.toml as the draft that it replaces."),
        "{}",
        found.sentence()
    );
    let other = "0".repeat(64);
    let found = of(&old, &replacing(&other), false);
    assert!(
        found.sentence().ends_with(&format!("names another draft than old.toml as the one that it replaces: {other}."))
    );

    // Its own code covers the one that it names, so that codes form a chain.
    let [first, second] = [&code, &other].map(|code| Report::of(&support::run_text(&replacing(code)).expect("sound")));
    assert_ne!(first.head.digest, second.head.digest);
    let result = (report::format("json").expect("json").write)(&first);
    let json: serde_json::Value = serde_json::from_str(&result).expect("JSON");
    assert_eq!(json["result"]["scenario"]["supersedes"], code.as_str(), "the result names it");
    let verified = verify(result.as_bytes(), Catalogue::shipped());
    assert!(
        verified.holds() && verified.supersedes.as_deref() == Some(code.as_str()),
        "and so does whoever verifies it"
    );
    let document = Document::of(&first, &Language::of("en").expect("English"));
    assert!(document.facts.iter().any(|(_, said)| *said == code), "the document names it");
}

#[test]
fn every_change_has_its_values_its_lines_and_its_article() {
    let (old, new) = (support::shipped("arden"), redrafted());
    let found = of(&old, &new, false);
    assert!(!found.is_same());
    let change = |table: &str| found.changes.iter().find(|change| change.table == table).expect("a change");
    let value = |table: &str, path: &str| {
        let one = change(table).values.iter().find(|one| one.path == path).expect("a value").clone();
        (one.old.map(|one| one.value), one.new.map(|one| one.value), one.step)
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(value("rules.places", "rules.places.people"), (some("42000"), some("40000"), some("rules.places")));
    assert_eq!(value("rules.small", "rules.small.clause"), (None, some("\"Art. 8\""), None));
    assert_eq!(change("rules.small").articles, [vec![], vec!["Art. 8".to_owned()]]);
    assert_eq!(change("rules.least").kind, ChangeKind::Removed);
    assert_eq!(value("rules.least", "rules.least.people").0, some("6000"));
    let weight = value("key.criteria.gdp", "key.criteria.gdp.weight");
    assert_eq!(weight, (some("2/5"), some("3/10"), some("key.weights")));
    // Lines are those of the words themselves.
    for one in found.changes.iter().flat_map(|change| &change.values) {
        for (said, text) in [(&one.old, &old), (&one.new, &new)] {
            let Some(line) = said.as_ref().and_then(|said| said.line) else { continue };
            let key = one.path.rsplit('.').next().expect("a key");
            assert!(text.lines().nth(line - 1).expect("a line").starts_with(key), "{} at {line}", one.path);
        }
    }
    let tables: Vec<&str> = found.changes.iter().map(|change| change.table.as_str()).collect();
    let expected = "expect.arden-at-its-cap expect.corvia-at-its-floor key.criteria.emissions key.criteria.gdp rules.least rules.places \
                    rules.small";
    assert_eq!(tables.join(" "), expected, "these and no others");
}

#[test]
fn the_steps_add_up_to_the_difference_of_each_state_to_the_last_person() {
    let found = of(&support::shipped("arden"), &redrafted(), false);
    let states = found.states.as_ref().expect("both have an allocation");
    let block = states.pairs[0].bridge.as_ref().expect("asked").as_ref().expect("a bridge");
    assert_eq!(block.owed.steps.len(), 3, "places, least and the weights");
    for (at, (code, _)) in block.states.iter().enumerate() {
        let exact = block.owed.steps.iter().map(|(_, figures, _)| figures[at].exact().expect("a figure").clone());
        let sum = exact.fold(Rational::ZERO, |sum, step| sum + step);
        let line = states.states.iter().find(|line| line.code == *code).expect("a state");
        let obligation = |side: usize| {
            line.sides[side].as_ref().and_then(|place| place.figure("obligation")?.exact().cloned()).expect("owed")
        };
        assert_eq!(sum, obligation(1) - obligation(0), "{code}");
    }
}

#[test]
fn members_and_data_that_differ_are_named() {
    let old = support::shipped("arden");
    let new =
        old.replace("EST = { name = \"Estel\",   region = \"South\" }\n", "").replace("COR = 200_000", "COR = 300_000");
    let new = new.replace("[rules.small]\nkind   = \"cap\"\nstates = [\"EST\"]\npeople = 5_000\n", "");
    let new: String = new
        .lines()
        .map(|line| {
            let end = line.find(", EST").filter(|_| line.starts_with("values"));
            end.map_or_else(|| format!("{line}\n"), |end| format!("{} }}\n", &line[..end]))
        })
        .collect();
    let found = of(&old, &new, true);
    assert_eq!(found.members, [("EST".to_owned(), "Estel".to_owned(), "leaves")]);
    assert!(found.data.iter().any(|change| change.reference == "output"));
    assert!(found.data.iter().all(|change| change.editions.iter().all(Option::is_some)));
}

#[test]
fn a_draft_without_an_allocation_has_changes_all_the_same() {
    let old = support::shipped("arden");
    let new = old.replace("[rules.small]\n", "[rules.all]\nkind = \"cap\"\npeople = 10_000\n[rules.small]\n");
    let found = of(&old, &new, false);
    assert!(found.states.as_ref().is_err_and(|why| why.contains("cannot hold together")));
    assert_eq!(found.changes.iter().map(|change| change.table.as_str()).collect::<Vec<_>>(), ["rules.all"]);
}

/// Every form. `ONUS_BLESS=1` writes them anew.
#[test]
fn every_form_of_the_drafts() {
    let found = of(&support::shipped("arden"), &redrafted(), true);
    for format in FORMATS {
        let text = (format.write)(&found);
        let path = support::path(&format!("golden/diff/arden.{}", format.ending));
        if std::env::var_os("ONUS_BLESS").is_some() {
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(&path, &text).expect("written");
        }
        assert!(text == std::fs::read_to_string(&path).expect("golden"), "ONUS_BLESS=1 writes {} anew", format.name);
    }
    assert!((FORMATS[0].write)(&found).lines().all(|line| line.chars().count() <= 100));
}
