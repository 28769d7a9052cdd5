//! The languages: the same messages everywhere, numbers and names as each writes them, and none of it in CSV or JSON.

use std::collections::{BTreeMap, BTreeSet};

use onus::data::Catalogue;
use onus::document::{self, Block, Document, LANGUAGES, Language, Subject};
use onus::report::Report;

use super::{arden, full_report, section, support, words::untold, words::words};

fn language(tag: &str) -> Language {
    Language::of(tag).unwrap_or_else(|error| panic!("{error}"))
}

fn form(report: &Report, language: &Language, name: &str) -> String {
    let document = Document::of(report, language);
    let form = document::form(name).unwrap_or_else(|| panic!("{name} is a form"));
    String::from_utf8((form.write)(Subject::of(report, &document)).expect("a form")).expect("UTF-8")
}

/// The messages of a language's file in order: each with the text that follows its name.
fn messages(tag: &str) -> Vec<(String, String)> {
    let text = support::words(tag);
    let mut found: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        match line.split_once(" = ").filter(|(name, _)| !name.starts_with(' ') && !name.contains('$')) {
            Some((name, text)) => found.push((name.to_owned(), text.to_owned())),
            None => found.last_mut().expect("a message before its other lines").1.push_str(line),
        }
    }
    found
}

/// The arguments of a message: `$people`.
fn arguments(text: &str) -> BTreeSet<&str> {
    text.split('$').skip(1).filter_map(|rest| rest.split(|c: char| !c.is_ascii_lowercase()).next()).collect()
}

#[test]
fn every_language_has_the_messages_of_english_in_their_order_with_the_same_arguments() {
    assert_eq!(LANGUAGES.iter().map(|about| about.tag).collect::<Vec<_>>(), ["en", "fr", "es", "ar", "ru", "zh"]);
    let english = messages("en");
    for about in LANGUAGES {
        let own = messages(about.tag);
        let names = |all: &[(String, String)]| all.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&own), names(&english), "{}", about.tag);
        for ((name, own), (_, text)) in own.iter().zip(&english) {
            assert_eq!(arguments(own), arguments(text), "{}: {name}", about.tag);
        }
    }
}

#[test]
fn a_message_is_the_same_in_two_languages_only_where_it_is_a_name_or_a_sign() {
    let english: BTreeMap<String, String> = messages("en").into_iter().collect();
    for about in LANGUAGES.iter().filter(|about| about.tag != "en") {
        // What is put in, and signs around it, are no words.
        let has_words = |text: &str| {
            let outside = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after));
            outside.flat_map(str::chars).any(char::is_alphabetic)
        };
        let same =
            messages(about.tag).into_iter().filter(|(name, text)| english[name] == *text && has_words(text)).count();
        // French and Spanish share words such as `code`, `total`, `source`, and names of methods.
        assert!(same < 25, "{}: {same} messages are left in English", about.tag);
    }
}

#[test]
fn documents_of_every_language_hold_no_names_of_messages_and_say_that_nobody_reviewed_them() {
    let report = arden();
    for about in LANGUAGES {
        let language = language(about.tag);
        let document = Document::of(&report, &language);
        let found = untold(&words(&document));
        assert!(found.is_empty(), "{}: {found:?}", about.tag);
        let said = language.say("translation-unreviewed");
        assert_eq!(document.facts.iter().any(|(_, fact)| *fact == said), !about.reviewed, "{}", about.tag);
        let page = form(&report, &language, "html");
        let direction = if about.right_to_left { "rtl" } else { "ltr" };
        assert!(page.contains(&format!("<html lang=\"{}\" dir=\"{direction}\">", about.tag)), "{}", about.tag);
        assert!(!page.contains("<ul lang=\"en\""), "{}: everything of @arden has its words", about.tag);
        assert!(!page.contains(&language.say("english-sentences")), "{}", about.tag);
    }
}

#[test]
fn what_is_said_in_english_alone_is_marked_and_told() {
    let mut report = arden();
    report.record.sources[0].caveats = vec!["It was found as it is.".to_owned()];
    for about in LANGUAGES {
        let language = language(about.tag);
        let (page, text) = (form(&report, &language, "html"), form(&report, &language, "md"));
        let is_other = about.tag != "en";
        assert!(page.contains("It was found as it is.</li>") && text.contains("It was found as it is."));
        assert_eq!(page.contains("<ul lang=\"en\" dir=\"ltr\">"), is_other, "{}", about.tag);
        assert_eq!(text.contains("<div lang=\"en\" dir=\"ltr\">"), is_other, "{}", about.tag);
        assert_eq!(page.contains(&language.say("english-sentences")), is_other, "{}", about.tag);
    }
}

#[test]
fn numbers_are_written_as_each_language_writes_them() {
    let expected = [
        ("en", "\u{2212}1\u{202f}234\u{202f}567.5"),
        ("fr", "\u{2212}1\u{202f}234\u{202f}567,5"),
        ("es", "\u{2212}1\u{202f}234\u{202f}567,5"),
        ("ar", "\u{2212}1,234,567.5"),
        ("ru", "\u{2212}1\u{a0}234\u{a0}567,5"),
        ("zh", "\u{2212}1,234,567.5"),
    ];
    let report = arden();
    for (tag, number) in expected {
        let language = language(tag);
        assert_eq!(language.decimal("-1234567.5"), number);
        let summary = Document::of(&report, &language).summary;
        let people = language.decimal("100000");
        assert!(summary.contains(&people), "{tag}: {summary}");
    }
}

#[test]
fn csv_and_json_are_the_same_bytes_whatever_the_language() {
    let report = arden();
    for name in ["csv", "json"] {
        let english = form(&report, &language("en"), name);
        assert!(LANGUAGES.iter().all(|about| form(&report, &language(about.tag), name) == english), "{name}");
    }
}

#[test]
fn every_state_has_a_name_of_its_own_in_every_language() {
    let states = Catalogue::shipped().states();
    for about in LANGUAGES.iter().filter(|about| about.tag != "en") {
        let language = language(about.tag);
        let names: BTreeSet<&str> = states
            .keys()
            .map(|id| language.state(id.as_str()).unwrap_or_else(|| panic!("{}: {id} has no name", about.tag)))
            .collect();
        assert_eq!(names.len(), states.len(), "{}: two codes have one name", about.tag);
        assert!(names.iter().all(|name| name.trim() == *name && !name.is_empty()), "{}", about.tag);
    }
    // As the United Nations write them.
    assert_eq!(language("fr").state("CIV"), Some("Côte d’Ivoire"));
    assert_eq!(language("es").state("DEU"), Some("Alemania"));
    assert_eq!(language("ru").state("SYR"), Some("Сирийская Арабская Республика"));
    assert_eq!(language("ar").state("PSE"), Some("دولة فلسطين"));
    assert_eq!(language("zh").state("KOR"), Some("大韩民国"));
}

/// @arden with the codes and names of shipped states; the name of one of them as given.
fn with_shipped(own: &str) -> Report {
    let mut text = support::shipped("arden");
    for (code, shipped) in [("ARD", "AUT"), ("BEL", "DEU"), ("COR", "EGY"), ("DUN", "SWE"), ("EST", "ESP")] {
        text = text.replace(code, shipped);
    }
    for (name, english) in
        [("Arden", "Austria"), ("Belmar", own), ("Corvia", "Egypt"), ("Dunmore", "Sweden"), ("Estel", "Spain")]
    {
        text = text.replace(&format!("name = \"{name}\""), &format!("name = \"{english}\""));
    }
    full_report(&text)
}

fn annex_names(report: &Report, tag: &str) -> Vec<String> {
    let document = Document::of(report, &language(tag));
    let Block::Table(table) = &section(&document, "annex").blocks[0] else { panic!("a table") };
    table.rows.iter().map(|row| row[1].text(&document.language)).collect()
}

#[test]
fn the_annex_has_the_names_and_the_order_of_the_language() {
    let report = with_shipped("Germany");
    assert_eq!(annex_names(&report, "en"), ["Austria", "Egypt", "Germany", "Spain", "Sweden"]);
    assert_eq!(annex_names(&report, "fr"), ["Allemagne", "Autriche", "Égypte", "Espagne", "Suède"]);
    assert_eq!(annex_names(&report, "es"), ["Alemania", "Austria", "Egipto", "España", "Suecia"]);
    assert_eq!(annex_names(&report, "ar"), ["إسبانيا", "السويد", "ألمانيا", "النمسا", "مصر"]);
    assert_eq!(annex_names(&report, "ru"), ["Австрия", "Германия", "Египет", "Испания", "Швеция"]);
    // By pinyin: Aijí, Aodìlì, Déguó, Ruìdiǎn, Xībānyá.
    assert_eq!(annex_names(&report, "zh"), ["埃及", "奥地利", "德国", "瑞典", "西班牙"]);
}

#[test]
fn a_name_that_the_scenario_states_stands_in_every_language() {
    let report = with_shipped("Country B");
    for about in LANGUAGES {
        assert!(annex_names(&report, about.tag).contains(&"Country B".to_owned()), "{}", about.tag);
    }
}

#[test]
fn an_origin_has_the_name_of_the_language_or_the_one_that_the_scenario_states() {
    let text = "format = 1\nid = \"x\"\ntitle = \"x\"\nas_of = 2024-12-31\n[states]\nmembers = [\"DEU\", \"FRA\"]\n\
                [states.list]\nAFG = { name = \"Country A\" }\n[key.criteria.size]\nindicator = \"population\"\nweight = 1\n\
                [people]\ntotal = 100\nneed = { SYR = 60, AFG = 40 }\nmode = \"placement\"\nshow = [\"SYR\", \"AFG\"]\n";
    let report = full_report(text);
    assert_eq!(report.method.name_of("AFG"), "Country A");
    let document = Document::of(&report, &language("fr"));
    let flows = super::tables(&document).into_iter().find(|table| table.id == "flows-table").expect("flows").clone();
    let origins: BTreeSet<String> = flows.rows.iter().map(|row| row[0].text(&document.language)).collect();
    assert_eq!(origins, BTreeSet::from(["Country A".to_owned(), "République arabe syrienne".to_owned()]));
}
