//! Every article is covered or flagged, and every parameter may cite one.

use onus::document::{LANGUAGES, Language};
use onus::report::clauses::{Clauses, FORMATS};
use onus::scenario::coverage;
use onus::scenario::format::{Field, SCENARIO, Shape, TableSpec};

use super::read;
use crate::support;

fn arden(articles: &str) -> String {
    let text = support::shipped("arden");
    let text = text.replace("[rules.least]\n", "[rules.least]\nclause = \"Art. 7\"\n");
    let text = text.replace("[key]\n", "[key]\nclause = \"Art. 5\"\n");
    let text = text.replace("[rules.small]\n", "[rules.small]\nclause = \"Art. 70\"\n");
    text.replace("[states]\n", &format!("{articles}\n[states]\n"))
}

const ARTICLES: &str = r#"
[articles]
"Art. 1" = "Aims"
"Art. 5" = "The key"
"Art. 6" = { title = "The weight of output", covers = ["key.criteria.gdp.weight"] }
"Art. 7" = "Least places"
"#;

#[test]
fn articles_are_covered_or_flagged_and_a_citation_of_no_article_is_flagged() {
    let scenario = read(&arden(ARTICLES), &[]).expect("sound");
    let found = coverage(&scenario);
    let state = |name: &str| {
        let line = found.articles.iter().find(|line| line.name == name).expect("an article");
        let paths: Vec<&str> = line.paths.iter().map(|(path, _)| path.as_str()).collect();
        (line.is_covered(), line.unlisted, paths.join(" "))
    };
    assert_eq!(state("Art. 1"), (false, false, String::new()));
    assert_eq!(state("Art. 5"), (true, false, "key".to_owned()));
    assert_eq!(state("Art. 6"), (true, false, "key.criteria.gdp.weight".to_owned()));
    assert_eq!(state("Art. 7"), (true, false, "rules.least".to_owned()));
    assert_eq!(state("Art. 70"), (true, true, "rules.small".to_owned()));
    // What stands nearest counts: the parameter, then its table, then the table around it.
    assert_eq!(scenario.articles_of("key.criteria.gdp.weight"), ["Art. 6"]);
    assert_eq!(scenario.articles_of("key.criteria.gdp.indicator"), ["Art. 5"]);
    assert_eq!(scenario.articles_of("rules.least.people"), ["Art. 7"]);
    assert!(scenario.articles_of("rules.places.people").is_empty());
    let without: Vec<&str> = found.without.iter().map(|(path, _)| path.as_str()).collect();
    assert!(without.contains(&"rules.places.people") && !without.contains(&"rules.least.people"));
    assert_eq!(found.parameters - found.without.len(), found.parameters - without.len());
    assert!(without.iter().all(|path| scenario.articles_of(path).is_empty()));
    let line = found.without.iter().find(|(path, _)| path == "rules.places.people").and_then(|(_, line)| *line);
    let text = arden(ARTICLES);
    assert_eq!(text.lines().nth(line.expect("a line") - 1), Some("people = 42_000"));
}

#[test]
fn without_a_list_of_articles_no_citation_is_flagged() {
    let found = coverage(&read(&arden(""), &[]).expect("sound"));
    assert!(!found.listed && found.articles.len() == 3 && found.articles.iter().all(|line| !line.unlisted));
}

#[test]
fn every_table_of_the_format_may_cite_an_article() {
    fn walk(spec: &'static TableSpec, without: &mut Vec<&'static str>, depth: usize) {
        assert!(depth < 12, "the format has an end");
        if !spec.fields.iter().any(|field| field.name == "clause") {
            without.push(spec.title);
        }
        spec.fields.iter().for_each(|Field { shape: one, .. }| shape(one, without, depth));
    }
    fn shape(one: &'static Shape, without: &mut Vec<&'static str>, depth: usize) {
        match one {
            Shape::Table(spec) | Shape::Named(spec) => walk(spec, without, depth + 1),
            Shape::Map(_, inner) => shape(inner, without, depth),
            Shape::Either(shapes) => shapes.iter().for_each(|one| shape(one, without, depth)),
            _ => {}
        }
    }
    let mut without = Vec::new();
    walk(&SCENARIO, &mut without, 0);
    assert_eq!(without, ["articles.<article>"], "an article cites none");
}

#[test]
fn an_inline_table_cites_an_article_too() {
    let text = support::shipped("arden")
        .replace("ARD = { name = \"Arden\",", "ARD = { clause = \"Annex I\", name = \"Arden\",");
    let scenario = read(&text, &[]).expect("sound");
    assert_eq!(scenario.articles_of("states.list.ARD.name"), ["Annex I"]);
}

#[test]
fn every_form_of_the_clauses() {
    let mut clauses = Clauses::of(&read(&arden(ARTICLES), &["rules.places.people=41000"]).expect("sound"));
    clauses.list_parameters = true;
    for format in FORMATS {
        let text = (format.write)(&clauses);
        assert_eq!(text, (format.write)(&clauses), "{} says the same twice", format.name);
        let path = support::path(&format!("golden/clauses/arden.{}", format.ending));
        if std::env::var_os("ONUS_BLESS").is_some() {
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(&path, &text).expect("written");
        }
        assert!(text == std::fs::read_to_string(&path).expect("golden"), "ONUS_BLESS=1 writes {} anew", format.name);
        assert!(text.contains("41 000"), "the text has the value in effect");
    }
    let text = (FORMATS[0].write)(&clauses);
    assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
}

#[test]
fn forms_for_reading_are_in_the_language_and_forms_for_machines_in_english() {
    let english = Clauses::of(&read(&arden(ARTICLES), &[]).expect("sound"));
    for about in LANGUAGES.iter().filter(|about| about.tag != "en") {
        let mut own = english.clone();
        own.language = Some(Language::of(about.tag).expect("a language"));
        own.list_parameters = true;
        let say = |name: &str| own.language.as_ref().expect("a language").say(name);
        for format in FORMATS {
            let (said, plain) = ((format.write)(&own), (format.write)(&Clauses { language: None, ..own.clone() }));
            assert_eq!(said == plain, ["csv", "json"].contains(&format.name), "{}, {}", about.tag, format.name);
            if said != plain {
                assert!(!said.contains("covered") && !said.contains(char::REPLACEMENT_CHARACTER), "{said}");
                for name in ["clauses-articles", "clauses-without", "chapter-goals", "clauses-not-covered"] {
                    assert!(said.contains(&say(name)) && !plain.contains(&say(name)), "{}: {name}", about.tag);
                }
            }
        }
    }
}
