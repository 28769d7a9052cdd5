//! Reading scenario files.

use std::collections::{BTreeMap, BTreeSet};

use onus::data::{Catalogue, StateRow, Values};
use onus::diagnostic::{self, Findings, Form, Severity, SourceFile};
use onus::exact::{Rational, ratio};
use onus::ids::StateId;
use onus::scenario::{self, Override, Scenario, text};

use crate::support;

/// Two known states and a group of them, without indicators.
fn catalogue() -> Catalogue {
    let row = |id: &str, name: &str| StateRow {
        id: StateId::new(id),
        name: name.to_owned(),
        region: "Somewhere".to_owned(),
        subregion: "Somewhere".to_owned(),
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
    support::text("scenarios/arden.toml")
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
fn with(snippet: &str) -> String {
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

#[test]
fn the_starting_scenario_is_valid_and_writes_every_default() {
    let text = scenario::starter();
    let (scenario, findings) = read(&text).unwrap_or_else(|findings| panic!("{}", short(&findings)));
    assert_eq!(short(&findings), "");
    let shorter: String =
        text.lines().map(|line| line.split(" # ").next().unwrap_or("")).map(|l| l.to_owned() + "\n").collect();
    for line in scenario::canonical(&scenario).lines() {
        let Some((path, _)) = line.split_once(" = ") else { continue };
        let key = path.rsplit('.').next().expect("a key");
        assert!(shorter.contains(&format!("{key} = ")), "{path} is not written out:\n{text}");
    }
}

// --- codes ----------------------------------------------------------------------------------------------------------

/// Codes whose example is no scenario text.
const NOT_TEXT: [&str; 3] = ["ONUS-T001", "ONUS-T006", "ONUS-C001"];

fn is_ours(code: &str) -> bool {
    ["ONUS-S", "ONUS-T", "ONUS-N"].iter().any(|family| code.starts_with(family)) && !NOT_TEXT.contains(&code)
}

#[test]
fn every_bad_example_has_its_code_and_every_good_one_is_sound() {
    for entry in diagnostic::codes().filter(|entry| is_ours(entry.code)) {
        let bad = findings(&with(entry.bad));
        assert!(codes_of(&bad).contains(&entry.code), "{}: {}", entry.code, short(&bad));
        let good = findings(&with(entry.good));
        assert!(good.0.is_empty(), "{}: {}", entry.code, short(&good));
    }
}

#[test]
fn every_code_in_the_sources_is_explained_and_every_entry_is_used() {
    let mut used = BTreeSet::new();
    sources(&support::path("../src"), &mut used);
    let listed: BTreeSet<String> = diagnostic::codes().map(|entry| entry.code.to_owned()).collect();
    assert_eq!(listed.len(), diagnostic::codes().count(), "no code twice");
    let unlisted: Vec<_> = used.difference(&listed).collect();
    assert!(unlisted.is_empty(), "without an entry: {unlisted:?}");
    let unused: Vec<_> = listed.difference(&used).collect();
    assert!(unused.is_empty(), "never found: {unused:?}");
    for code in &listed {
        assert!(diagnostic::explain(code).is_some_and(|text| text.contains("Put right:")));
    }
    assert_eq!(diagnostic::explain("s010"), diagnostic::explain("ONUS-S010"));
    assert_eq!(diagnostic::explain("ONUS-Z999"), None);
}

fn sources(folder: &std::path::Path, codes: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            if path.file_name().is_none_or(|name| name != "codes") {
                sources(&path, codes);
            }
        } else {
            let text = std::fs::read_to_string(&path).expect("text");
            // Examples in comments are no findings.
            for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
                for (at, _) in line.match_indices("\"ONUS-") {
                    let code = line.get(at + 1..at + 10).unwrap_or("");
                    if code.len() == 9 && code.ends_with(|c: char| c.is_ascii_digit()) {
                        codes.insert(code.to_owned());
                    }
                }
            }
        }
    }
}

/// One folder a code: the file, and what is said about it. `ONUS_BLESS=1` writes what is said.
#[test]
fn what_is_said_about_invalid_files() {
    let bless = std::env::var_os("ONUS_BLESS").is_some();
    for entry in diagnostic::codes().filter(|entry| is_ours(entry.code) || entry.code == "ONUS-T001") {
        let name = format!("invalid/{}/scenario.toml", entry.code);
        let folder = support::path(&format!("invalid/{}", entry.code));
        if bless {
            std::fs::create_dir_all(&folder).expect("a folder");
            let file = folder.join("scenario.toml");
            if !file.exists() {
                std::fs::write(&file, with(entry.bad).trim_start()).expect("written");
            }
        }
        let bytes = std::fs::read(folder.join("scenario.toml")).unwrap_or_else(|error| panic!("{name}: {error}"));
        let found = match text::decode(&name, &bytes) {
            Err(finding) => Findings(vec![finding]),
            Ok(file) => scenario::read(&file, &catalogue(), &[], None).map_or_else(|f| f, |(_, f)| f),
        };
        assert!(codes_of(&found).contains(&entry.code), "{}", short(&found));
        let said = diagnostic::render(&found, Form::Full { colour: false }) + &short(&found);
        let expected = folder.join("expected.txt");
        if bless {
            std::fs::write(&expected, &said).expect("written");
        }
        assert_eq!(said, std::fs::read_to_string(&expected).expect("expected.txt"), "{name}");
    }
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_read() {
    let bytes = vec![b'#'; text::SIZE_LIMIT + 1];
    assert_eq!(text::decode("large.toml", &bytes).expect_err("too large").code, "ONUS-T006");
}

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
    for path in
        ["never.own.origin", "never", "never.own", "never.own.reason", "never.new.origin", "\"never\".own.origin"]
    {
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

// --- hostile input --------------------------------------------------------------------------------------------------

/// What the manifest of the hostile files expects, tested at the level of text, TOML, names and numbers: the names become states
/// of a scenario, `gdp` an indicator of it, `weights` its weights.
#[test]
fn hostile_files() {
    let manifest: serde_json::Value =
        serde_json::from_str(&support::text("corpora/hostile-toml/MANIFEST.json")).expect("a manifest");
    for case in manifest.as_array().expect("cases") {
        let name = case["file"].as_str().expect("a file");
        let expect = case["expect"].as_str().expect("a verdict");
        let bytes = std::fs::read(support::path(&format!("corpora/hostile-toml/{name}"))).expect("a file");
        let found = hostile(name, &bytes);
        let said = diagnostic::render(&found, Form::Full { colour: false })
            + &diagnostic::render(&found, Form::Short)
            + &diagnostic::render(&found, Form::Json);
        assert!(!said.chars().any(|c| (c.is_control() && c != '\n') || diagnostic::is_deceptive(c)), "{name}: {said}");
        match expect {
            "accept" => assert!(!found.has_errors(), "{name}: {said}"),
            "reject" | "reject-or-warn" => assert!(found.has_errors(), "{name} is accepted"),
            "accept-escaped" | "reject-or-escape" | "reject-or-accept" | "exact-or-reject" => {}
            other => panic!("{name}: unknown verdict {other}"),
        }
        let reason = match name {
            "utf16.toml" => "UTF-16",
            "nul.toml" => "U+0000",
            "bidi.toml" => "U+202E",
            "dup_state.toml" => "`Arden` is given twice",
            "gdp_inf.toml" => "infinity and NaN are not numbers",
            "gdp_huge.toml" => "`1e999` is larger than any quantity",
            "gdp_string_decimal_comma.toml" => "decimal comma",
            "weights_099.toml" => "sum 0.99, lacking 0.01",
            "deep_array.toml" | "deep_dotted.toml" => "inside one another",
            _ => continue,
        };
        assert!(said.contains(reason), "{name}: {said}");
    }
}

fn hostile(name: &str, bytes: &[u8]) -> Findings {
    let file = match text::decode(name, bytes) {
        Ok(file) => file,
        Err(finding) => return Findings(vec![finding]),
    };
    let (_, found) = text::parse(&file);
    if found.has_errors() { found } else { findings(&as_scenario(&file.text)) }
}

fn as_scenario(text: &str) -> String {
    let quoted = |value: &str| value.trim_matches('"').to_owned();
    let (mut states, mut gdp, mut weights) = (Vec::new(), Vec::new(), Vec::new());
    let mut in_weights = false;
    for line in text.lines() {
        if let Some((key, value)) = line.split_once(" = ") {
            match key {
                _ if in_weights => weights.push((key.to_owned(), value.to_owned())),
                "name" => states.push(quoted(value)),
                "gdp" => gdp.push(value.to_owned()),
                _ => {}
            }
        }
        in_weights |= line == "[weights]";
    }
    let mut new = String::new();
    if !states.is_empty() {
        new += "[states.list]\n";
        new.extend(states.iter().map(|name| format!("\"{name}\" = {{ name = \"{name}\" }}\n")));
        new += "[indicator.wealth]\nkind = \"extensive\"\nunit = \"USD\"\n[indicator.wealth.values]\n";
        new.extend(states.iter().zip(&gdp).map(|(name, value)| format!("\"{name}\" = {value}\n")));
        new += "[indicator.size]\nkind = \"extensive\"\nunit = \"people\"\nvalues = {}\n";
    }
    if !weights.is_empty() {
        new += "[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 0\n";
        new.extend(
            weights
                .iter()
                .map(|(name, weight)| format!("[key.criteria.{name}]\nindicator = \"size\"\nweight = {weight}\n")),
        );
    }
    with(&new)
}

#[test]
fn names_never_reach_a_terminal_raw() {
    let text = with("title = \"A\\u001b[2J\"\n[groups.\"x\\u001b[2J\"]\nstates = [\"\\u202e\"]\n");
    let found = findings(&text);
    assert!(found.has_errors());
    for form in [Form::Full { colour: false }, Form::Short, Form::Json] {
        let said = diagnostic::render(&found, form);
        assert!(!said.chars().any(|c| (c.is_control() && c != '\n') || diagnostic::is_deceptive(c)), "{said:?}");
    }
}

#[test]
fn nesting_of_any_kind_ends_in_a_finding() {
    let deep = 20_000;
    for text in [
        format!("a = {}{}", "[".repeat(deep), "]".repeat(deep)),
        format!("a = {}1{}", "{ b = ".repeat(deep), "}".repeat(deep)),
        format!("{} = 1", vec!["a"; deep].join(".")),
        format!("[{}]", vec!["a"; deep].join(".")),
        format!("a = {}", "[".repeat(deep)),
        format!("a = '''{}", "[".repeat(deep)),
    ] {
        assert!(findings(&text).has_errors());
    }
}

/// The valid files are read, the invalid ones refused; a few valid ones hold what no scenario may (deep or hidden characters).
#[test]
fn the_toml_test_corpus() {
    let root = support::path("../../shared/corpora/toml-test/tests");
    if !root.exists() {
        println!("skipped: corpus not here");
        return;
    }
    let list = std::fs::read_to_string(root.join("files-toml-1.1.0")).expect("the list");
    let (mut valid, mut invalid) = (0, 0);
    for name in list.lines().filter(|name| name.ends_with(".toml")) {
        let bytes = std::fs::read(root.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        let found = match text::decode(name, &bytes) {
            Err(finding) => Findings(vec![finding]),
            Ok(file) => text::parse(&file).1,
        };
        let ours = found.0.iter().all(|one| matches!(one.code, "ONUS-T002" | "ONUS-T005"));
        if name.starts_with("valid/") {
            assert!(ours, "{name}: {}", short(&found));
            valid += 1;
        } else {
            assert!(found.has_errors(), "{name} is accepted");
            invalid += 1;
        }
    }
    assert!(valid > 150 && invalid > 300, "{valid} valid, {invalid} invalid");
}

// --- the schema -----------------------------------------------------------------------------------------------------

fn validator() -> jsonschema::Validator {
    jsonschema::draft202012::new(&scenario::schema()).expect("a sound schema")
}

fn as_json(text: &str) -> Option<serde_json::Value> {
    fn json(value: &toml::Value) -> serde_json::Value {
        match value {
            toml::Value::Datetime(date) => date.to_string().into(),
            toml::Value::Array(values) => values.iter().map(json).collect(),
            toml::Value::Table(table) => table.iter().map(|(key, one)| (key.clone(), json(one))).collect(),
            other => serde_json::to_value(other).expect("a scalar"),
        }
    }
    Some(json(&toml::Value::Table(toml::from_str(text).ok()?)))
}

#[test]
fn the_schema_accepts_what_the_reader_reads() {
    let validator = validator();
    let good = diagnostic::codes().filter(|entry| is_ours(entry.code)).map(|entry| with(entry.good));
    for text in [arden(), scenario::starter()].into_iter().chain(good) {
        let json = as_json(&text).expect("TOML");
        let errors: Vec<String> =
            validator.iter_errors(&json).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{errors:?}\n{text}");
    }
}

#[test]
fn the_schema_refuses_shapes_that_the_reader_refuses() {
    let validator = validator();
    for code in [
        "ONUS-S001",
        "ONUS-S002",
        "ONUS-S003",
        "ONUS-S004",
        "ONUS-S005",
        "ONUS-S011",
        "ONUS-N001",
        "ONUS-N003",
        "ONUS-N006",
        "ONUS-N007",
    ] {
        let entry = diagnostic::codes().find(|entry| entry.code == code).expect("an entry");
        let json = as_json(&with(entry.bad)).expect("TOML");
        assert!(!validator.is_valid(&json), "{code}");
    }
}

#[test]
fn severities_say_whether_a_result_can_be_made() {
    let entry = diagnostic::codes().find(|entry| entry.code == "ONUS-S023").expect("an entry");
    let (_, found) = read(&with(entry.bad)).expect("a warning is no error");
    assert!(found.0.iter().all(|finding| finding.severity == Severity::Warning));
}
