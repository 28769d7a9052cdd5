//! Prices, objections, rows and rules in words: each message in every language, in each of its forms, with what is put in.

use std::collections::BTreeSet;

use onus::document::{LANGUAGES, Language};
use onus::language::{Argument, Sentence};
use onus::problem::RowKind;
use onus::report::RULE_KINDS;

use super::words::untold;
use crate::support;

/// What is put into a message.
#[derive(Clone, Copy)]
enum Put {
    /// Words of the file.
    Words(&'static str),
    /// A number that chooses no form.
    Number(&'static str),
    /// A number of things, by which a noun takes its form.
    Counted(&'static str),
    /// One of these words, each of which is a form of its own.
    Form(&'static str, &'static [&'static str]),
}
use Put::{Counted, Form, Number, Words};

const MEMBERS: Put = Form("members", &["member", "state"]);
const UNIT: Put = Form("unit", &["unit", "decision", "place"]);
const WHOM: Put = Form("unit", &["unit", "person"]);
const KINDS: Put = Form("kind", &RULE_KINDS);

/// Every message on prices, objections and what rules are called, with what is put in.
const SAID: &[(&str, &[Put])] = &[
    ("rule-is", &[KINDS]),
    ("rule-named", &[Words("rule"), Words("name")]),
    ("rule-whom", &[Words("rule"), Words("whom")]),
    ("rule-of-level", &[Words("rule"), Words("level")]),
    ("rule-found", &[Words("rule"), Words("at")]),
    ("rule-at-line", &[Words("rule"), Words("line")]),
    ("row-in-year", &[Words("row"), Words("year")]),
    ("row-of-rule", &[Words("row"), Words("rule")]),
    ("price-unit-more", &[UNIT, Words("rule"), Words("effect")]),
    ("price-unit-less", &[UNIT, Words("rule"), Words("effect")]),
    ("price-minimum-less", &[Words("rule"), Words("effect")]),
    ("price-minimum-more", &[Words("rule"), Words("effect")]),
    ("price-person-more", &[WHOM, Words("rule"), Words("effect")]),
    ("price-person-fewer", &[WHOM, Words("rule"), Words("effect")]),
    ("price-point-more", &[Words("rule"), Words("effect")]),
    ("price-point-less", &[Words("rule"), Words("effect")]),
    ("price-money-more", &[Words("amount"), Words("rule"), Words("currency"), Words("effect")]),
    ("price-money-less", &[Words("amount"), Words("rule"), Words("currency"), Words("effect")]),
    ("price-way", &[Form("way", &["files", "money"]), Words("states")]),
    ("price-impossible", &[]),
    ("price-not-shared", &[]),
    ("price-not-proved", &[Words("why")]),
    ("price-nothing", &[]),
    ("price-no-less", &[]),
    ("price-no-state", &[MEMBERS]),
    ("price-others", &[MEMBERS, Counted("others"), Words("change")]),
    ("price-over-periods", &[Words("states")]),
    ("price-in-year", &[Words("year"), Words("states")]),
    ("price-more-periods", &[Number("periods")]),
    ("price-after", &[Form("what", &["debt", "banked", "open"]), Words("year"), Words("states")]),
    ("price-accounts", &[Words("years")]),
    ("price-none", &[]),
    ("price-largest", &[Number("shown"), Number("hidden")]),
    ("price-left-out", &[Number("count")]),
    ("price-level", &[Words("goal"), Words("from"), Words("change")]),
    ("price-goal", &[Words("goal"), Words("from"), Words("change")]),
    (
        "objection-discount",
        &[
            Form("side", &["below", "above"]),
            Form("counted", &["units", "people"]),
            Words("factors"),
            Number("people"),
            Number("bearers"),
        ],
    ),
];

fn sentence(message: &'static str, with: &[(&'static str, Argument)]) -> Sentence {
    match with.to_vec().as_slice() {
        [] => Sentence::plain(message),
        [a] => Sentence::of(message, [a.clone()]),
        [a, b] => Sentence::of(message, [a.clone(), b.clone()]),
        [a, b, c] => Sentence::of(message, [a.clone(), b.clone(), c.clone()]),
        [a, b, c, d] => Sentence::of(message, [a, b, c, d].map(Clone::clone)),
        [a, b, c, d, e] => Sentence::of(message, [a, b, c, d, e].map(Clone::clone)),
        more => panic!("{message}: {} arguments", more.len()),
    }
}

/// Every way to fill a message, with numbers of one size.
fn filled(puts: &[Put], number: u32) -> Vec<Vec<(&'static str, Argument)>> {
    let mut all: Vec<Vec<(&'static str, Argument)>> = vec![Vec::new()];
    for put in puts {
        let (name, arguments): (_, Vec<Argument>) = match *put {
            Words(name) => (name, vec![Argument::text(name.to_uppercase())]),
            Number(name) | Counted(name) => (name, vec![Argument::number(number)]),
            Form(name, forms) => (name, forms.iter().map(|form| Argument::Choice(form)).collect()),
        };
        let mut longer = Vec::new();
        for argument in &arguments {
            longer.extend(all.iter().map(|one| [&one[..], &[(name, argument.clone())]].concat()));
        }
        all = longer;
    }
    all
}

/// A text without marks of direction.
fn bare(text: &str) -> String {
    text.replace(['\u{200f}', '\u{2066}', '\u{2068}', '\u{2069}'], "")
}

fn said(message: &'static str, with: &[(&'static str, Argument)], tag: &str) -> String {
    let language = Language::of(tag).expect("a language");
    bare(&sentence(message, with).in_language(&language))
}

#[test]
fn the_table_has_every_message_of_its_kinds() {
    let words = support::words("en");
    let names = words.lines().filter_map(|line| line.split_once(" = ").map(|(name, _)| name));
    let begins = |name: &&str| ["price-", "objection-", "rule-", "row-"].iter().any(|start| name.starts_with(start));
    // Rows in words have a test of their own, which walks every kind.
    let all: BTreeSet<&str> = names.filter(|name| !name.starts_with(' ')).filter(begins).collect();
    let table: BTreeSet<&str> = SAID.iter().map(|(message, _)| *message).chain(["row-is"]).collect();
    assert_eq!(table, all);
}

/// Every message in every form and language: what is put in stands there, nothing is missing, each form differs from the others, and none
/// has stayed in English.
#[test]
fn what_is_put_in_stands_there_in_every_form_and_language() {
    for (message, puts) in SAID {
        let all = filled(puts, 7);
        for about in LANGUAGES {
            let texts: Vec<String> = all.iter().map(|with| said(message, with, about.tag)).collect();
            let forms: BTreeSet<&String> = texts.iter().collect();
            assert_eq!(forms.len(), texts.len(), "{}: {message}: two forms are one: {texts:?}", about.tag);
            for (text, with) in texts.iter().zip(&all) {
                assert!(untold(text).is_empty(), "{}: {message}: {text}", about.tag);
                for put in puts.iter() {
                    let expected = match put {
                        Words(name) => name.to_uppercase(),
                        Number(_) | Counted(_) => "7".to_owned(),
                        Form(..) => continue,
                    };
                    assert!(text.contains(&expected), "{}: {message} lacks {expected}: {text}", about.tag);
                }
                let english = said(message, with, "en");
                let own_words = english.chars().any(|c| c.is_ascii_lowercase());
                assert!(
                    about.tag == "en" || !own_words || *text != english,
                    "{}: {message} is English: {text}",
                    about.tag
                );
            }
        }
    }
}

/// How many forms nouns take beside 1, 2, 5 and 11 of them.
const PLURALS: [(&str, usize); 6] = [("en", 2), ("fr", 2), ("es", 2), ("ar", 4), ("ru", 3), ("zh", 1)];

#[test]
fn nouns_take_the_forms_that_the_language_has() {
    let counted = SAID.iter().filter(|(_, puts)| puts.iter().any(|put| matches!(put, Counted(_))));
    let mut seen = 0;
    for (message, puts) in counted {
        for (tag, forms) in PLURALS {
            let of = |number: u32| {
                filled(puts, number)
                    .into_iter()
                    .map(move |with| said(message, &with, tag).replace(&number.to_string(), ""))
            };
            for ((one, two), (five, eleven)) in of(1).zip(of(2)).zip(of(5).zip(of(11))) {
                let found = BTreeSet::from([one, two, five, eleven]);
                assert_eq!(found.len(), forms, "{tag}: {message}: {found:?}");
                seen += 1;
            }
        }
    }
    assert_eq!(seen, 2 * PLURALS.len(), "one message, for states and for members");
}

/// People and places are counted in places, responsibility in units, files in decisions: each unit is a form of the price of one more.
#[test]
fn prices_are_told_in_the_unit_of_their_row() {
    use RowKind::{
        Balance, Bought, Cap, Capacity, Commitment, Corridor, Discharge, Fair, Filed, Files, Floor, Hosted, Never,
        Paid, PayLimit, Places, Pledge, Pool, Special, Stay, Total, Transit, Unmet, Width, ZeroShare,
    };
    let in_places =
        [Total, ZeroShare, Floor, Cap, Special, Corridor, Transit, Pool, Commitment, Places, Never, Unmet, Stay];
    let in_units = [Paid, Discharge, PayLimit, Pledge, Hosted, Width, Fair, Balance];
    let in_decisions = [Files, Filed, Capacity, Bought];
    let Form(_, units) = UNIT else { unreachable!("as written above") };
    for (kinds, unit) in [(&in_places[..], "place"), (&in_units, "unit"), (&in_decisions, "decision")] {
        assert!(units.contains(&unit));
        for kind in kinds {
            assert_eq!(kind.unit(), unit, "{}", kind.word());
        }
    }
}
