//! The clauses cannot drift across languages: every paragraph is said in every language, with the numbers and codes of the English one.

use std::collections::BTreeSet;

use onus::criteria::normalise::NORMALISATIONS;
use onus::data::Catalogue;
use onus::document::{LANGUAGES, Language};
use onus::key::AGGREGATIONS;
use onus::key::weight::WEIGHTINGS;
use onus::problem::GOALS;
use onus::report::clauses::{Paragraph, paragraphs};
use onus::scenario::{Says, Scenario};

use super::read;
use crate::document::words::untold;

fn language(tag: &str) -> Language {
    Language::of(tag).unwrap_or_else(|error| panic!("{error}"))
}

/// What the file and the indicators that it carries say in words of their own, which stands as it is in every language.
fn own_words(scenario: &Scenario) -> Vec<String> {
    let levels = scenario.levels.iter().map(|level| &level.scenario);
    let indicators = std::iter::once(scenario).chain(levels).flat_map(|one| one.indicators.values());
    let about = indicators.map(|own| &own.table.about).flat_map(|about| [about.title.clone(), about.unit.clone()]);
    let said = scenario.statements().iter().filter_map(|one| match &one.says {
        Says::Value(value) => value.strip_prefix('"')?.strip_suffix('"').map(str::to_owned),
        _ => None,
    });
    about.chain(said).collect()
}

/// The numbers of an English sentence in their order: `41 000`, `0.25`, `2024`. Digits that belong to a word or a date are none.
fn numbers(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let digits = |from: usize| letters[from..].iter().take_while(|letter| letter.is_ascii_digit()).count();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < letters.len() {
        if !letters[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let begin = at;
        at += digits(at);
        while at - begin < 20 && letters.get(at) == Some(&' ') && digits(at + 1) == 3 && digits(begin) <= 3 {
            at += 4;
        }
        if letters.get(at) == Some(&'.') && digits(at + 1) > 0 {
            at += 1 + digits(at + 1);
        }
        let belongs = |letter: Option<&char>| letter.is_some_and(|one| one.is_alphanumeric() || "-_`.".contains(*one));
        let before = begin.checked_sub(1).and_then(|one| letters.get(one));
        let ends = letters.get(at) == Some(&'.') && letters.get(at + 1).is_none_or(|next| *next == ' ');
        if !belongs(before) && (ends || !belongs(letters.get(at))) {
            found.push(letters[begin..at].iter().collect());
        }
    }
    found
}

/// Codes, references and symbols of an English sentence: `` `gdp` ``, `ARD`, `n_gdp`.
fn names(text: &str) -> Vec<&str> {
    let quoted = text.split('`').skip(1).step_by(2);
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    let is_name = |word: &&str| {
        let is_code = word.len() == 3 && word.chars().all(|letter| letter.is_ascii_uppercase());
        is_code || ["n_", "r_", "k_", "w_"].iter().any(|start| word.starts_with(start))
    };
    quoted.chain(words.filter(is_name)).collect()
}

#[test]
fn numbers_and_names_of_a_sentence_are_found() {
    let text = "1/(1 + 0.05) of 41 000 in 2024, SHA-256 of `gdp-2`, 12 345.5 n_x, ARD 3.";
    assert_eq!(numbers(text), ["1", "1", "0.05", "41 000", "2024", "12 345.5", "3"]);
    assert_eq!(names(text), ["gdp-2", "SHA", "n_x", "ARD"]);
}

/// Every language.
pub fn languages() -> Vec<Language> {
    LANGUAGES.iter().map(|about| language(about.tag)).collect()
}

/// That a paragraph is said in every language, with the numbers and names of the English one; how many numbers that are.
pub fn assert_said(name: &str, scenario: &Scenario, paragraph: &Paragraph, languages: &[Language]) -> usize {
    let own = own_words(scenario);
    let english: &str = &paragraph.text;
    let (numbers, names) = (numbers(english), names(english));
    for language in languages {
        let place = format!("{name}, {}, {}", paragraph.path, language.about().tag);
        let said = paragraph.text.in_language(language);
        assert!(untold(&said).is_empty(), "{place}: {said}");
        assert!(untold(&paragraph.chapter.in_language(language)).is_empty(), "{place}: its chapter");
        let is_own = |part: &str| own.iter().any(|words| words.contains(part) && english.contains(words));
        for number in &numbers {
            // A year has no space between thousands, in any language.
            let is_year = number.len() == 4 && number.chars().all(|digit| digit.is_ascii_digit());
            let other = if is_year { number.clone() } else { language.decimal(&number.replace(' ', "")) };
            assert!(said.contains(&other) || is_own(number), "{place}: {number} is not in {said}");
        }
        let missing: Vec<&&str> = names.iter().filter(|name| !said.contains(**name)).collect();
        assert!(missing.is_empty(), "{place}: {missing:?} are not in {said}");
        assert!(language.is_english() || said != english, "{place}: {said} is English");
    }
    numbers.len()
}

#[test]
fn every_paragraph_says_in_every_language_what_the_english_one_says() {
    let (languages, catalogue) = (languages(), Catalogue::shipped());
    let (mut told, mut figures) = (0, 0);
    for (name, text) in catalogue.scenarios().into_iter().chain(catalogue.keys()) {
        let scenario = read(text, &[]).unwrap_or_else(|_| panic!("{name} is sound"));
        for paragraph in paragraphs(&scenario) {
            figures += assert_said(name, &scenario, &paragraph, &languages);
            told += 1;
        }
    }
    assert!(told > 400 && figures > 700, "{told} paragraphs with {figures} numbers");
}

#[test]
fn formulas_and_goals_are_worded_as_their_tables_have_them() {
    let english = language("en");
    for goal in GOALS {
        assert_eq!(english.say(&format!("clause-goal-{}", goal.name)), goal.about);
    }
    let mut told = BTreeSet::new();
    for (kind, name, formula) in AGGREGATIONS
        .iter()
        .map(|one| ("combine", one.name, one.formula))
        .chain(WEIGHTINGS.iter().map(|one| ("weighting", one.name, one.formula)))
    {
        let message = format!("clause-{kind}-{name}");
        if english.has(&message) {
            assert_eq!(english.say(&message), formula);
            told.insert(message);
        }
    }
    for one in NORMALISATIONS {
        let message = format!("clause-z-{}", one.name);
        if english.has(&message) {
            let said = english.say(&message);
            assert!(said.starts_with(one.formula), "{said}");
            told.insert(message);
        }
    }
    assert_eq!(told.len(), 5 + 7 + 6, "{told:?}");
}

#[test]
fn states_and_members_take_the_forms_of_the_language() {
    let text = "format = 1\nid = \"x\"\ntitle = \"x\"\nas_of = 2024-12-31\n[states]\nmembers = [\"DEU\", \"FRA\", \"ITA\"]\n\
                [key.criteria.size]\nlabel = \"Size\"\nindicator = \"population\"\nweight = 1\n[people]\ntotal = 41_000\nmode = \"ledger\"\n\
                [rules.most]\nkind = \"cap\"\nstates = [\"FRA\", \"ITA\"]\napplies = \"together\"\npeople = 1_500\n";
    let scenario = read(text, &[]).expect("sound");
    let all = paragraphs(&scenario);
    let said = |path: &str, tag: &str| {
        let one = all.iter().find(|one| one.path == path).expect("a paragraph");
        let said = one.text.in_language(&language(tag));
        said.replace(['\u{2066}', '\u{2068}', '\u{2069}', '\u{200f}'], "")
    };
    assert!(
        said("states", "en").starts_with("The parties are 3 members: Germany (DEU), France (FRA) and Italy (ITA).")
    );
    assert!(
        said("states", "fr").contains("Allemagne (DEU), France (FRA) et Italie (ITA)."),
        "{}",
        said("states", "fr")
    );
    assert!(said("states", "zh").contains("德国（DEU）、法国（FRA）和意大利（ITA）。"), "{}", said("states", "zh"));
    assert_eq!(
        said("rules.most", "en"),
        "Together the 2 states France and Italy are responsible for at most 1\u{202f}500 people."
    );
    assert_eq!(
        said("rules.most", "fr"),
        "Ensemble, les 2 États France et Italie sont responsables d’au plus 1\u{202f}500 personnes."
    );
    assert_eq!(
        said("rules.most", "es"),
        "En conjunto, los 2 Estados Francia e Italia son responsables como máximo de 1\u{202f}500 personas."
    );
    assert_eq!(
        said("rules.most", "ru"),
        "Общая ответственность 2 государств Франция и Италия составляет не более чем 1\u{a0}500 человек."
    );
    assert_eq!(
        said("rules.most", "ar"),
        "تقع على الدولتين فرنسا وإيطاليا (العدد: 2) مجتمعةً المسؤولية عمّا لا يزيد على 1,500 شخص."
    );
    assert_eq!(said("rules.most", "zh"), "法国和意大利 这 2 个国家合计的责任为至多 1,500 人。");
    assert!(said("people", "zh").starts_with("本文书涵盖以下人员：41,000 人。"), "{}", said("people", "zh"));
}
