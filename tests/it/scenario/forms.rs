//! What is asked of an indicator that it does not have is refused while reading, all of it at once.

use std::collections::BTreeSet;

use onus::data::Catalogue;
use onus::diagnostic::{Findings, SourceFile};
use onus::scenario;

use super::{codes_of, findings, short, with};

/// A key half by wealth and half by ties; more keys of the criterion by origin.
fn by_origin(more: &str) -> String {
    with(&format!(
        "[indicator.ties]\nkind = \"extensive\"\nunit = \"points\"\norigins = {{ AAA = {{ BBB = 7, CCC = 3 }} }}\n\n\
         [key.criteria.wealth]\nindicator = \"wealth\"\nweight = 0.5\n\n\
         [key.criteria.ties]\nindicator = \"ties\"\nby = \"origin\"\nbounded = 20\nfallback = \"wealth\"\nweight = 0.5\n{more}\n"
    ))
}

fn at_lines(text: &str, findings: &Findings) -> Vec<(&'static str, String)> {
    let line = |number: usize| text.lines().nth(number - 1).unwrap_or("").to_owned();
    findings.0.iter().map(|f| (f.code, line(f.place.as_ref().expect("a place").line()))).collect()
}

#[test]
fn what_a_criterion_by_origin_would_ignore_is_refused() {
    let sound = findings(&by_origin(""));
    assert!(sound.0.is_empty(), "{}", short(&sound));
    let strays = [
        "window = { from = 2020, take = \"mean\" }",
        "per = { indicator = \"size\" }",
        "relief = { per_head_below = 5, gradient = 0.5 }",
        "exempt_per_head = 2",
        "normalise = \"rank\"",
        "missing = \"zero\"",
    ];
    for stray in strays {
        let text = by_origin(stray);
        let found = findings(&text);
        let refused = at_lines(&text, &found).contains(&("ONUS-S013", stray.to_owned()));
        assert!(refused, "{stray}: {}", short(&found));
    }
    let all = findings(&by_origin(&strays.join("\n")));
    let refused = all.0.iter().filter(|finding| finding.what.contains("no meaning with by = \"origin\"")).count();
    assert_eq!(refused, strays.len(), "{}", short(&all));
}

#[test]
fn relief_of_a_rate_is_refused() {
    let relief = "relief = { per_head_below = 5, gradient = 0.5 }";
    let key = |extra: &str| {
        with(&format!(
            "[states]\npopulation = \"size\"\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 1\n{relief}\n{extra}\n"
        ))
    };
    assert!(findings(&key("")).0.is_empty(), "{}", short(&findings(&key(""))));
    assert_eq!(codes_of(&findings(&key("per = { indicator = \"size\" }"))), ["ONUS-S013"]);
    let intensive = key("").replacen("kind = \"extensive\"", "kind = \"intensive\"", 1);
    assert_eq!(codes_of(&findings(&intensive)), ["ONUS-S013"]);
    let exempt = intensive.replace(relief, "exempt_per_head = 1");
    assert_eq!(codes_of(&findings(&exempt)), ["ONUS-S013"]);
}

#[test]
fn everything_that_tables_lack_is_said_at_once_and_at_its_word() {
    let text = with(
        "[key.criteria.wealth]\nindicator = \"colonial-rule\"\nweight = 0.5\n\n\
         [key.criteria.ties]\nindicator = \"contiguity\"\nby = \"origin\"\nbounded = 20\nfallback = \"wealth\"\n\
         half_life = 10\nweight = 0.25\n\n\
         [key.criteria.size]\nindicator = \"population\"\nby = \"origin\"\nbounded = 20\nfallback = \"wealth\"\nweight = 0.25\n\n\
         [people]\nfrom = \"displaced-stock\"\nyear = 1850\ninclude = [\"refugees\", \"refuges\", \"exiles\"]\nmode = \"ledger\"\n\n\
         [actuals]\npeople = \"distance\"\nmoney = \"displaced-stock\"\n",
    );
    let found = scenario::read(&SourceFile::new("scenario.toml", text), Catalogue::shipped(), &[], None)
        .expect_err("nothing of this can be used");
    let words: BTreeSet<(&str, &str)> =
        found.0.iter().map(|finding| (finding.code, finding.place.as_ref().expect("a place").text())).collect();
    let expected = [
        ("ONUS-K008", "\"colonial-rule\""),
        ("ONUS-K016", "10"),
        ("ONUS-K008", "\"population\""),
        ("ONUS-D031", "\"refuges\""),
        ("ONUS-D031", "\"exiles\""),
        ("ONUS-D032", "1850"),
        ("ONUS-D030", "\"distance\""),
        ("ONUS-D030", "\"displaced-stock\""),
    ];
    assert_eq!(words, BTreeSet::from(expected), "{}", short(&found));
}

/// The reader knows the names of goals, and the programme makes them: one list each, so that neither needs the other.
#[test]
fn every_goal_that_can_be_written_can_be_made() {
    let written: Vec<&str> = scenario::format::GOAL_NAMES.iter().map(|goal| goal.name).collect();
    let made: Vec<&str> = onus::problem::GOALS.iter().map(|goal| goal.name).collect();
    let set = |names: &[&'static str]| names.iter().copied().collect::<BTreeSet<_>>();
    assert_eq!(set(&written), set(&made));
    assert_eq!((written.len(), made.len()), (set(&written).len(), set(&made).len()), "no name twice");
}
