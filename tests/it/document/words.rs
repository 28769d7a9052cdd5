//! The words: every message that is used exists, every message is used, and nothing untold stands in a document.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use onus::criteria::normalise::NORMALISATIONS;
use onus::document::{Block, Document};
use onus::key::aggregate::{AGGREGATIONS, PROPERTIES};
use onus::key::round::METHODS;
use onus::obligation::claims::CLAIMS_RULES;
use onus::obligation::games::JOINT_RULES;
use onus::problem::GOALS;
use onus::report::{ANNEX_COLUMNS, MARKET_COLUMNS};
use onus::scenario::CURRENCIES;

use super::{arden, english, full_report, page, support};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { sources(&path, found) } else { found.push(path) }
    }
}

/// The texts of all sources below a folder.
fn code(folder: &str) -> String {
    let mut files = Vec::new();
    sources(&support::path(folder), &mut files);
    files.iter().map(|file| fs::read_to_string(file).expect("a source")).collect()
}

/// The messages of a language's file, in order.
fn messages(tag: &str) -> Vec<String> {
    let text = support::words(tag);
    let names = text.lines().filter_map(|line| line.split_once(" = ").map(|(name, _)| name));
    names.filter(|name| !name.starts_with([' ', '#'])).map(str::to_owned).collect()
}

/// What stands between `before` and the next quotation mark, wherever `before` stands.
fn quoted<'a>(text: &'a str, before: &str) -> Vec<&'a str> {
    text.split(before).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_message_that_the_code_names_exists() {
    // A call may break its line before its first argument.
    let code: String = code("../src").lines().map(str::trim_start).collect();
    let language = english();
    let calls = [".say(\"", ".say_with(\"", "Sentence::of(\"", "Sentence::plain(\""];
    let named: Vec<&str> = calls.iter().flat_map(|call| quoted(&code, call)).collect();
    assert!(named.len() > 200, "the calls were found");
    let missing: Vec<&&str> = named.iter().filter(|name| !language.has(name)).collect();
    assert!(missing.is_empty(), "no such messages: {missing:?}");
}

#[test]
fn every_entry_of_a_table_has_its_words() {
    let language = english();
    let goals = GOALS.iter().map(|goal| format!("goal-{}", goal.name));
    let rounding = METHODS.iter().map(|rule| format!("rounding-{}", rule.name));
    let normalisations = NORMALISATIONS.iter().map(|one| format!("normalise-{}", one.name));
    let combines = ["sum", "product", "geometric", "index", "remainder"].map(|name| format!("combine-{name}"));
    let currencies = CURRENCIES.iter().map(|currency| currency.unit.to_owned());
    let claims =
        CLAIMS_RULES.iter().flat_map(|rule| ["claims", "claims-formula"].map(|of| format!("{of}-{}", rule.name)));
    let joint = JOINT_RULES.iter().flat_map(|rule| ["joint", "joint-formula"].map(|of| format!("{of}-{}", rule.name)));
    // Of the sum and the product nothing is noted.
    let told = AGGREGATIONS.iter().filter(|one| !["sum", "product"].contains(&one.name));
    let told = told.flat_map(|one| ["aggregation", "aggregation-lacks"].map(|of| format!("{of}-{}", one.name)));
    let properties = (1..=PROPERTIES.len()).map(|number| format!("property-{number}"));
    let missing: Vec<String> = goals
        .chain(claims)
        .chain(joint)
        .chain(told)
        .chain(properties)
        .chain(currencies)
        .chain(rounding)
        .chain(normalisations)
        .chain(combines)
        .filter(|name| !language.has(name))
        .collect();
    assert!(missing.is_empty(), "no such messages: {missing:?}");
}

/// Names of messages that the code puts together, each with all that can stand in its place of braces.
fn families() -> Vec<(&'static str, Vec<String>)> {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<String>>();
    let goals: Vec<String> = GOALS.iter().map(|goal| goal.name.to_owned()).collect();
    let told = AGGREGATIONS.iter().filter(|one| !["sum", "product"].contains(&one.name));
    let told: Vec<String> = told.map(|one| one.name.to_owned()).collect();
    let claims: Vec<String> = CLAIMS_RULES.iter().map(|rule| rule.name.to_owned()).collect();
    let joint: Vec<String> = JOINT_RULES.iter().map(|rule| rule.name.to_owned()).collect();
    let rounding: Vec<String> = METHODS.iter().map(|rule| rule.name.to_owned()).collect();
    let combines = owned(&["sum", "product", "geometric", "index", "remainder"]);
    // Obligations in units have a heading of their own.
    let columns = [&ANNEX_COLUMNS[..], &["contested"]].concat();
    let periods = "fair obligation actual gap surcharge counted debt banked beyond budget decided bought open debt-end banked-end";
    let weightings = ["critic", "entropy", "pairwise", "points", "principal-component", "rank-order", "swing"];
    let words = "indicator criterion key share obligation actual gap cohort origin corridor modality unit floor never accord variant burden contested";
    let words = owned(&words.split(' ').collect::<Vec<_>>());
    vec![
        ("aggregation-{}", told.clone()),
        ("aggregation-lacks-{}", told),
        ("claims-{}", claims.clone()),
        ("claims-formula-{}", claims),
        ("clause-combine-{rule}", combines.clone()),
        ("clause-goal-{}", goals.clone()),
        ("clause-weighting-{}", owned(&weightings)),
        ("column-{}", owned(&["gap", "money-gap"])),
        ("column-{name}", owned(&columns)),
        ("combine-{}", combines),
        ("file-{}", owned(&["summary", "annex", "keys", "data", "sources", "scenario"])),
        ("goal-{goal}", goals.clone()),
        ("goal-{name}", goals),
        ("joint-{}", joint.clone()),
        ("joint-formula-{}", joint),
        ("limit-{}", owned(&["cap", "floor", "fixed"])),
        ("market-{}", owned(&MARKET_COLUMNS)),
        (
            "missing-{name}",
            owned(&["stop", "value", "peer-median", "raw-median", "spread", "drop", "zero", "interval"]),
        ),
        ("never-{}", owned(&["origin", "these", "all-but"])),
        ("normalise-{}", NORMALISATIONS.iter().map(|one| one.name.to_owned()).collect()),
        ("period-{}", owned(&periods.split(' ').collect::<Vec<_>>())),
        ("property-{number}", (1..=PROPERTIES.len()).map(|number| number.to_string()).collect()),
        ("rounding-{}", rounding.clone()),
        ("rounding-{by}", rounding),
        ("status-{}", owned(&["illustrative", "for-negotiation", "agreed"])),
        ("ties-{}", owned(&["none", "by-code", "larger-base", "lot"])),
        ("word-{word}", words.clone()),
        ("word-{word}-means", words),
        ("{name}-chart", owned(&["variants", "causes", "against", "people", "payments"])),
        ("{name}-chart-description", owned(&["people", "payments"])),
        ("{name}-ranges", owned(&["obligation", "gap", "fair"])),
        ("{}-chart", owned(&["gap", "money-gap"])),
    ]
}

/// What else is put together with a hyphen: addresses, cells of a lint, arguments of messages.
const NO_MESSAGES: &[&str] = &[
    "building-{}",
    "level-{number}-freedom",
    "level-{number}-table",
    "other-{id}",
    "period-{name}",
    "period-{name}-table",
    "{address}-not-proved-table",
    "{address}-periods-table",
    "{address}-table",
    "{id}-table",
    "{name}-chart-table",
    "{name}-code",
    "{name}-count",
    "{name}-greatest",
    "{name}-least",
    "{name}-ranges-table",
    "{state}-{half}",
    "{}-caption",
    "{}-chart-table",
    "{}-heading",
    "{}-{part}",
];

/// The texts in the code that put a name together: letters, hyphens and braces alone.
fn put_together(code: &str) -> BTreeSet<&str> {
    let is_name = |text: &&str| {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-{}_".contains(c);
        text.contains('{') && text.contains('-') && text.chars().all(plain)
    };
    quoted(code, "format!(\"").into_iter().filter(is_name).collect()
}

#[test]
fn every_message_is_said_by_its_name_or_by_a_family_of_names() {
    let (code, language) = (code("../src"), english());
    let families = families();
    let known: BTreeSet<&str> = families.iter().map(|(built, _)| *built).chain(NO_MESSAGES.iter().copied()).collect();
    assert_eq!(put_together(&code), known, "every name that the code puts together is a family here, or no message");
    let one = |built: &str, entry: &String| {
        let (before, rest) = built.split_once('{').expect("a brace");
        format!("{before}{entry}{}", rest.split_once('}').expect("its end").1)
    };
    let built: BTreeSet<String> =
        families.iter().flat_map(|(built, entries)| entries.iter().map(|entry| one(built, entry))).collect();
    let missing: Vec<&String> = built.iter().filter(|name| !language.has(name)).collect();
    assert!(missing.is_empty(), "no such messages: {missing:?}");
    let is_used = |name: &String| {
        code.contains(&format!("\"{name}\""))
            || built.contains(name)
            || CURRENCIES.iter().any(|currency| currency.unit == name)
    };
    let unused: Vec<String> = messages("en").into_iter().filter(|name| !is_used(name)).collect();
    assert!(unused.is_empty(), "messages that nothing says: {unused:?}");
}

/// Names in braces that stand in a text: messages that are not there, and what could not be put in.
pub fn untold(text: &str) -> Vec<String> {
    let name = |rest: &str| {
        let inside = rest.split('}').next()?.trim();
        let plain = inside.strip_prefix('$').unwrap_or(inside);
        let is_name =
            !plain.is_empty() && plain.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        (is_name && rest.contains('}')).then(|| inside.to_owned())
    };
    // What `Debug` writes for a space that is not plain, `\u{202f}`, is no name.
    let opens = text.match_indices('{').filter(|(at, _)| !text[..*at].ends_with("\\u"));
    opens.filter_map(|(at, _)| name(&text[at + 1..])).collect()
}

/// All fixed words of a document in one text: everything but what the scenario says itself.
pub(super) fn words(document: &Document) -> String {
    fn of(blocks: &[Block]) -> String {
        let one = |block: &Block| match block {
            Block::Verbatim(_) => String::new(),
            Block::Fold(line, inner) => format!("{line}\n{}", of(inner)),
            other => format!("{other:?}"),
        };
        blocks.iter().map(one).collect::<Vec<_>>().join("\n")
    }
    let sections = document.sections.iter().map(|section| format!("{}\n{}", section.title, of(&section.blocks)));
    let all = format!("{:?}\n{}\n{}", document.facts, document.summary, sections.collect::<Vec<_>>().join("\n"));
    // How debugging prints the space between thousands.
    all.replace("\\u{202f}", " ")
}

#[test]
fn nothing_untold_stands_in_documents() {
    assert_eq!(untold("a {no-such} and { $left } {\"key\": 1}"), ["no-such", "$left"]);
    // One of each mode, with money, corridors, a market, a level and a conflict; the large ones hold no section that these have not.
    for name in ["arden", "regional-accord", "corridors-central-mediterranean", "quota-market", "swiss-cantons"] {
        let report = full_report(&support::shipped(name));
        let found = untold(&words(&Document::of(&report, &english())));
        assert!(found.is_empty(), "{name}: {found:?}");
    }
    let clash =
        support::shipped("arden").replace("people = 42_000", "people = 0").replace("people = 5_000", "people = 0");
    let clash =
        format!("{clash}\n[rules.none]\nkind = \"cap\"\nstates = [\"BEL\", \"COR\", \"DUN\"]\npeople = 6_000\n");
    let report = full_report(&clash);
    let document = Document::of(&report, &english());
    assert!(document.sections.iter().any(|section| section.id == "conflict"), "the rules clash");
    assert!(untold(&words(&document)).is_empty());
}

#[test]
fn the_summary_is_one_sentence_with_who_stands_where() {
    let document = Document::of(&arden(), &english());
    let expected = "Responsibility for 100\u{202f}000 people is shared among 5 states by this key: Capability: GDP 40 %, \
                    Responsibility: emissions 20 %, [Causal involvement 25 %], [Historical ties 15 %]; furthest above their share \
                    are ";
    assert!(document.summary.starts_with(expected), "{}", document.summary);
    assert!(document.summary.contains("Belmar (+"), "{}", document.summary);
    assert!(document.summary.contains("furthest below Estel (\u{2212}5\u{202f}000)"), "{}", document.summary);
}

#[test]
fn fixed_words_of_the_page_are_told() {
    let text = page(&arden());
    let markup = text.split("<script type=\"application/json\"").next().expect("a page");
    let body = markup.split("</style>").last().expect("a body");
    let scenario = body.find("format = 1").expect("the scenario's text");
    assert!(untold(&body[..scenario]).is_empty(), "{:?}", untold(&body[..scenario]));
}
