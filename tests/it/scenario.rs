//! Reading scenario files.

use std::collections::{BTreeMap, BTreeSet};

use onus::data::{Catalogue, StateKind, StateRow, Values};
use onus::diagnostic::{self, Findings, Form, SourceFile};
use onus::exact::{Rational, ratio};
use onus::ids::StateId;
use onus::scenario::{self, Override, Scenario};

use crate::support;

mod codes;
mod forms;
mod hostile;
mod own_files;
mod parts;
mod schema;
mod slips;

/// Two known states and a group of them, without indicators.
fn catalogue() -> Catalogue {
    let row = |id: &str, name: &str| StateRow {
        id: StateId::new(id),
        name: name.to_owned(),
        region: "Somewhere".to_owned(),
        subregion: "Somewhere".to_owned(),
        iso2: String::new(),
        kind: StateKind::Member,
        un_group: String::new(),
        income_group: String::new(),
        flags: BTreeMap::new(),
    };
    let two = BTreeSet::from([StateId::new("DEU"), StateId::new("SYR")]);
    Catalogue::of(vec![row("DEU", "Germany"), row("SYR", "Syria")], BTreeMap::from([("two".to_owned(), two)]))
}

fn read(text: &str) -> Result<(Scenario, Findings), Findings> {
    changed(text, &[], None)
}

fn changed(text: &str, sets: &[&str], variant: Option<&str>) -> Result<(Scenario, Findings), Findings> {
    let sets: Vec<Override> = sets.iter().map(|set| Override::parse(set).expect("path=value")).collect();
    scenario::read(&SourceFile::new("scenario.toml", text), &catalogue(), &sets, variant)
}

fn sound(text: &str) -> Scenario {
    read(text).unwrap_or_else(|findings| panic!("{}", short(&findings))).0
}

fn short(findings: &Findings) -> String {
    diagnostic::render(findings, Form::Short)
}

fn codes_of(findings: &Findings) -> Vec<&'static str> {
    findings.0.iter().map(|finding| finding.code).collect()
}

/// All findings of a text, whether or not it can be read.
fn findings(text: &str) -> Findings {
    read(text).map_or_else(|findings| findings, |(_, findings)| findings)
}

fn arden() -> String {
    support::shipped("arden")
}

/// The smallest scenario that is complete.
const BASE: &str = r#"
format = 1
id = "base"
title = "Three states"
as_of = 2024-12-31

[states.list]
AAA = { name = "Alpha" }
BBB = { name = "Beta" }
CCC = { name = "Gamma" }

[indicator.wealth]
kind = "extensive"
unit = "million USD"
values = { AAA = 30, BBB = 20, CCC = 10 }

[indicator.size]
kind = "extensive"
unit = "people"
values = { AAA = 3, BBB = 2, CCC = 1 }

[key.criteria.wealth]
indicator = "wealth"
weight = 1

[people]
total = 100
mode = "ledger"
"#;

/// The base with the tables and top keys of a snippet put in place of its own.
pub fn with(snippet: &str) -> String {
    let sections = |text: &str| {
        let mut sections = vec![(String::new(), String::new())];
        for line in text.lines() {
            if line.starts_with('[') {
                sections.push((line.to_owned(), String::new()));
            }
            let (_, body) = sections.last_mut().expect("one section");
            body.push_str(line);
            body.push('\n');
        }
        sections
    };
    let new = sections(snippet);
    let replaced: BTreeSet<&str> = new.iter().map(|(header, _)| header.as_str()).collect();
    let keys: BTreeSet<&str> = new[0].1.lines().filter_map(|line| line.split(" =").next()).collect();
    let mut text = String::new();
    for (header, body) in sections(BASE) {
        if header.is_empty() {
            text.push_str(&new[0].1);
            for line in body.lines().filter(|line| line.split(" =").next().is_none_or(|key| !keys.contains(key))) {
                text.push_str(line);
                text.push('\n');
            }
        } else if !replaced.contains(header.as_str()) {
            text.push_str(&body);
        }
    }
    for (_, body) in &new[1..] {
        text.push_str(body);
    }
    text
}

// --- what is read ---------------------------------------------------------------------------------------------------

#[test]
fn arden_is_read_as_mathematics_section_1_gives_it() {
    let (scenario, findings) = read(&arden()).unwrap_or_else(|findings| panic!("{}", short(&findings)));
    assert_eq!(short(&findings), "");
    let names: Vec<&str> = scenario.members.iter().map(|member| member.name.as_str()).collect();
    assert_eq!(names, ["Arden", "Belmar", "Corvia", "Dunmore", "Estel"]);
    let weights: Vec<Rational> = scenario.key.criteria.iter().map(|criterion| criterion.weight.clone()).collect();
    assert_eq!(weights, [ratio(2, 5), ratio(1, 5), ratio(1, 4), ratio(3, 20)]);
    // The key of mathematics section 1, formed here by hand from what was read.
    let key: Vec<Rational> = scenario.members.iter().map(|member| share(&scenario, &member.id)).collect();
    assert_eq!(key, [ratio(89, 200), ratio(43, 200), ratio(29, 600), ratio(39, 200), ratio(29, 300)]);
    let rules: Vec<&str> = scenario.rules.iter().map(|rule| rule.named.path.as_str()).collect();
    assert_eq!(rules, ["rules.least", "rules.places", "rules.small"], "in the file's order");
    assert_eq!(scenario.rules[1].named.place.text(), "[rules.places]");
}

fn share(scenario: &Scenario, id: &StateId) -> Rational {
    let mut share = Rational::ZERO;
    for criterion in &scenario.key.criteria {
        let Values::ByState(rows) = &scenario.indicators[&criterion.indicator.value].table.values else {
            panic!("by state");
        };
        let value = |id: &StateId| rows[id][&2024].value.clone();
        let all: Rational = rows.keys().map(value).fold(Rational::ZERO, |sum, value| sum + value);
        share += &criterion.weight * value(id) / all;
    }
    share
}

/// The sketch of the product page: every key of it is known; what the small catalogue lacks is all there is to say.
#[test]
fn the_sketch_of_the_format_is_understood() {
    let found = findings(&support::text("scenarios/sketch.toml"));
    let codes: BTreeSet<&str> = codes_of(&found).into_iter().collect();
    assert_eq!(codes, BTreeSet::from(["ONUS-S006", "ONUS-S007", "ONUS-S008", "ONUS-S024"]), "{}", short(&found));
}

#[test]
fn the_starting_scenario_is_valid_and_writes_every_default() {
    let text = scenario::starter();
    let (scenario, findings) = read(&text).unwrap_or_else(|findings| panic!("{}", short(&findings)));
    assert_eq!(short(&findings), "");
    assert_eq!(scenario.key.criteria.len(), 2);
    assert!(changed(&text, &[], Some("population-only")).is_ok());
    let shorter: String =
        text.lines().map(|line| line.split(" # ").next().unwrap_or("")).map(|l| l.to_owned() + "\n").collect();
    for line in scenario::canonical(&scenario).lines() {
        let Some((path, _)) = line.split_once(" = ") else { continue };
        let key = path.rsplit('.').next().expect("a key");
        assert!(shorter.contains(&format!("{key} = ")), "{path} is not written out:\n{text}");
    }
}

/// Soft hyphen, joiner, no-break space, a combining accent and a private character stand in the canonical text as they are: which of them
/// count as printable has changed between versions of Unicode, and the identity of a file must not.
#[test]
fn texts_are_quoted_by_fixed_rules() {
    let kept = "\u{ad}\u{200d}\u{a0}e\u{301}\u{e000}";
    let toml = format!("title = \"{kept}\\\"\\\\\\t\"");
    let title = arden().lines().find(|line| line.starts_with("title")).expect("a title").to_owned();
    let (scenario, _) = read(&arden().replace(&title, &toml)).unwrap_or_else(|findings| panic!("{}", short(&findings)));
    let line = format!("title = \"{kept}\\\"\\\\\\t\"");
    assert!(scenario::canonical(&scenario).lines().any(|one| one == line), "{}", scenario::canonical(&scenario));
}

// --- findings -------------------------------------------------------------------------------------------------------

#[test]
fn everything_wrong_is_said_at_once_in_the_order_of_the_file() {
    let text = arden()
        .replace("status = \"illustrative\"", "status = \"ilustrative\"")
        .replace("indicator = \"output\"", "indicator = \"ouput\"")
        .replace("weight    = 0.40", "wieght    = 0.40")
        .replace("usd_per_ru = 1_500", "usd_per_ru = -5")
        .replace("ties   = \"by-code\"", "ties   = \"by-dice\"");
    let findings = read(&text).expect_err("five mistakes");
    assert_eq!(
        codes_of(&findings),
        ["ONUS-S004", "ONUS-S008", "ONUS-S001", "ONUS-N006", "ONUS-S004"],
        "{}",
        short(&findings)
    );
    let said = short(&findings);
    assert!(said.contains("did you mean \"illustrative\"?"), "{said}");
    assert!(said.contains("did you mean `output`?"), "{said}");
    assert!(said.contains("did you mean `weight`?"), "{said}");
    let lines: Vec<usize> =
        findings.0.iter().filter_map(|one| one.place.as_ref()).map(diagnostic::Place::line).collect();
    assert!(lines.is_sorted() && lines.len() == 5);
}

#[test]
fn all_syntax_errors_are_said_at_once() {
    let findings = findings("a = = 1\nb = 2\nc = [1,\nd = nope\n");
    let lines: BTreeSet<usize> =
        findings.0.iter().filter_map(|one| one.place.as_ref()).map(diagnostic::Place::line).collect();
    assert!(lines.len() >= 2 && lines.contains(&1), "{}", short(&findings));
}

#[test]
fn the_sum_of_the_weights_and_the_lack_are_named() {
    let three = "[key.criteria.a]\nindicator = \"wealth\"\nweight = 0.33\n[key.criteria.b]\nindicator = \"size\"\nweight = 0.33\n\
                 [key.criteria.wealth]\nindicator = \"wealth\"\nweight = 0.33\n";
    let said = short(&findings(&with(three)));
    assert!(said.contains("sum 0.99, lacking 0.01"), "{said}");
    assert!(read(&with(&three.replace("0.33", "\"1/3\""))).is_ok(), "thirds in quotes");
    let rescaled = with(&format!("[key]\nrescale = true\n{three}"));
    assert!(sound(&rescaled).key.rescale);
}

// --- changes --------------------------------------------------------------------------------------------------------

#[test]
fn overrides_change_scalars_and_are_recorded() {
    let sets =
        ["people.total=200", "people.mode=placement", "key.criteria.gdp.weight=\"40%\"", "rounding.people=adams"];
    let (scenario, _) = changed(&arden(), &sets, None).unwrap_or_else(|findings| panic!("{}", short(&findings)));
    assert_eq!(scenario.people.source, scenario::PeopleSource::Total(200.into()));
    assert_eq!(scenario.people.mode, scenario::Mode::Placement);
    assert_eq!(scenario.key.criteria[0].weight, ratio(2, 5));
    assert_eq!(scenario.rounding.people, scenario::Method::Adams);
    assert_eq!(scenario.overrides[0], ("people.total".to_owned(), "200".to_owned()));
    assert_ne!(scenario::digest(&scenario), scenario::digest(&sound(&arden())));
}

#[test]
fn findings_about_an_override_point_at_it() {
    let findings = changed(&arden(), &["people.total=1,5"], None).expect_err("a comma");
    assert!(short(&findings).starts_with("--set:1:"), "{}", short(&findings));
    let findings = changed(&arden(), &["people.totl=5"], None).expect_err("unknown");
    assert!(short(&findings).contains("did you mean `total`?"), "{}", short(&findings));
    let findings = changed(&arden(), &["key.criteria.gpd.weight=0.4"], None).expect_err("unknown");
    assert_eq!(codes_of(&findings), ["ONUS-S017"], "{}", short(&findings));
}

#[test]
fn nothing_touches_a_bar() {
    let bar = "[never.own]\norigin = \"each\"\nstates = \"origin\"\nreason = \"non-refoulement\"\n";
    for path in [
        "never.own.origin",
        "never",
        "never.own",
        "never.own.reason",
        "never.new.origin",
        "\"never\".own.origin",
        ".never.own.origin",
        ".never.own",
        "..never.own",
        ".never",
        " never.own.origin",
        ". \"never\" .own.origin",
        "never..own.origin",
    ] {
        let findings = changed(&with(bar), &[&format!("{path}=AAA")], None).expect_err(path);
        assert!(codes_of(&findings).contains(&"ONUS-S018"), "{path}: {}", short(&findings));
        for change in [format!("drop = ['{path}']"), format!("set = {{ '{path}' = \"AAA\" }}")] {
            let text = with(&format!("{bar}[variants.open]\n{change}\n"));
            let findings = read(&text).expect_err("refused even where the variant is not used");
            assert!(codes_of(&findings).contains(&"ONUS-S018"), "{path}: {}", short(&findings));
        }
    }
}

#[test]
fn a_path_is_read_in_one_way_only() {
    for path in [
        ".variants.open.drop",
        ".expect.one.that",
        ".format",
        "..format",
        "\\\"format\\\"",
        ".people.total",
        "people..total",
        "people.total.",
        "people. total",
        "\\\"people\\\".total",
        "people.'total'",
        ".",
    ] {
        let plain = path.replace('\\', "");
        let findings = changed(&with(""), &[&format!("{plain}=1")], None).expect_err(path);
        assert_eq!(codes_of(&findings), ["ONUS-S017"], "{path}: {}", short(&findings));
        let drop = with(&format!("[variants.open]\ndrop = [\"{path}\"]\n"));
        assert_eq!(codes_of(&read(&drop).expect_err(path)), ["ONUS-S017"], "{path}");
    }
}

#[test]
fn a_variant_drops_sets_and_rescales() {
    let (scenario, _) = changed(&arden(), &[], Some("uncontested")).unwrap_or_else(|f| panic!("{}", short(&f)));
    assert_eq!(scenario.key.criteria.len(), 2);
    assert!(scenario.key.rescale);
    assert_eq!(scenario.variant.as_deref(), Some("uncontested"));
    let unscaled = arden().replace("rescale = true", "rescale = false");
    let findings = changed(&unscaled, &[], Some("uncontested")).expect_err("weights");
    assert!(short(&findings).contains("sum 0.6, lacking 0.4"), "{}", short(&findings));
    let findings = changed(&arden(), &[], Some("uncontestd")).expect_err("unknown");
    assert!(short(&findings).contains("did you mean `uncontested`?"), "{}", short(&findings));
    let set = arden() + "\n[variants.fewer]\nset = { \"people.total\" = -1 }\n";
    let findings = changed(&set, &[], Some("fewer")).expect_err("negative");
    let line = set.lines().count();
    assert!(short(&findings).starts_with(&format!("scenario.toml:{line}:")), "{}", short(&findings));
}

// --- identity -------------------------------------------------------------------------------------------------------

#[test]
fn looks_do_not_change_the_identity_and_meaning_does() {
    let digest = |text: &str| scenario::digest(&sound(text));
    let base = digest(&arden());
    let looks = [
        arden().replace("0.40", "\"40%\"").replace("42_000", "4.2e4"),
        arden().lines().filter(|line| !line.starts_with('#')).map(|line| line.to_owned() + "\r\n").collect(),
        arden().replace("[\"ARD\", \"BEL\", \"EST\"]", "[\"EST\", \"ARD\", \"BEL\"]"),
        arden().replace("status = \"illustrative\"\n", ""),
        arden().replace("combine = \"sum\" ", "rescale = false\n# combine = \"sum\" "),
    ];
    for text in looks {
        assert_eq!(digest(&text), base);
    }
    // Tables in another order.
    let text = arden();
    let (front, rules) = text.split_at(text.find("[rules.least]").expect("rules"));
    let (rules, rest) = rules.split_at(rules.find("[goals]").expect("goals"));
    assert_eq!(digest(&format!("{front}{rest}{rules}")), base);
    for text in [
        arden().replace("42_000", "42_001"),
        arden().replace("\"leximin-burden\", ", "\"leximin-burden\", \"fewest-moves\", "),
        arden().replace("BEL = 150_000", "BEL = 150_001"),
    ] {
        assert_ne!(digest(&text), base);
    }
}
