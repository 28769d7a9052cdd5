//! Sentences of the report in every language: nothing stands in English that is not marked, and every language has its own forms.

use onus::data::Catalogue;
use onus::document::{Block, Document, LANGUAGES, Language};
use onus::gap::Undefined;
use onus::language::{Argument, Sentence};
use onus::report::{Body, Report, Studies};

use super::{full_report, run, section, support};

/// Three states of one size share what cannot be divided by three; one of them is capped.
const EQUAL: &str = "format = 1\nid = \"x\"\ntitle = \"Titel\"\nas_of = 2024-12-31\n\
    [states.list]\nDEU = { name = \"Germany\", region = \"R\" }\nFRA = { name = \"France\", region = \"R\" }\n\
    ITA = { name = \"Land C\", region = \"S\" }\nPOL = { name = \"Poland\", region = \"S\" }\n\
    [indicator.groesse]\ntitle = \"Wert\"\nkind = \"extensive\"\nunit = \"1\"\nsource = \"Amt\"\n\
    values = { DEU = 1, FRA = 1, ITA = 1, POL = 1 }\n\
    [indicator.da]\ntitle = \"Da\"\nkind = \"extensive\"\nunit = \"people\"\nsource = \"Amt\"\n\
    values = { DEU = 1200, FRA = 0, ITA = 9000, POL = 0 }\n\
    [key.criteria.groesse]\nlabel = \"Wert\"\nindicator = \"groesse\"\nweight = 1\n\
    [people]\ntotal = 10_003\nmode = \"ledger\"\n[actuals]\npeople = \"da\"\n\
    [rules.grenze]\nclause = \"Art. 1\"\nkind = \"cap\"\nstates = [\"DEU\"]\npeople = 1_500\n[rounding]\nties = \"by-code\"\n";

pub(super) fn language(tag: &str) -> Language {
    Language::of(tag).unwrap_or_else(|error| panic!("{error}"))
}

/// Every text of a document but what is marked as English, what stands as it is, and the table of what publishers say.
fn texts(document: &Document) -> Vec<String> {
    fn of(blocks: &[Block], language: &Language, found: &mut Vec<String>) {
        for block in blocks {
            match block {
                Block::Paragraph(text) => found.push(text.clone()),
                Block::List(points) => found.extend(points.iter().cloned()),
                Block::Terms(terms) => found.extend(terms.iter().flat_map(|(term, text)| [term.clone(), text.clone()])),
                Block::Table(table) if table.id == "indicators-table" => {}
                Block::Table(table) => {
                    found.push(table.caption.clone());
                    found.extend(table.columns.iter().map(|heading| heading.title.clone()));
                    found.extend(table.rows.iter().flatten().map(|cell| cell.text(language)));
                    found.extend(table.notes.iter().cloned());
                }
                Block::Chart(chart) => {
                    found.extend([chart.title.clone(), chart.description.clone()]);
                    of(&[Block::Table(chart.table.clone())], language, found);
                }
                Block::Fold(line, inner) => {
                    found.push(line.clone());
                    of(inner, language, found);
                }
                Block::Reported(_) | Block::Verbatim(_) => {}
            }
        }
    }
    let mut found = vec![document.summary.clone()];
    found.extend(document.facts.iter().flat_map(|(name, fact)| [name.clone(), fact.clone()]));
    for section in &document.sections {
        found.push(section.title.clone());
        of(&section.blocks, &document.language, &mut found);
    }
    found
}

/// What a person wrote in a scenario: its strings.
fn written(scenario: &str) -> Vec<&str> {
    scenario.lines().flat_map(|line| line.split('"').skip(1).step_by(2)).filter(|text| text.contains(' ')).collect()
}

/// The texts of a document that hold words of English which no one of the scenario wrote.
pub(super) fn in_english(report: &Report, document: &Document) -> Vec<String> {
    const WORDS: [&str; 15] = [
        " the ",
        " of ",
        " is ",
        " are ",
        " by ",
        " and ",
        " with ",
        " would ",
        " states ",
        " from ",
        " not ",
        " each ",
        " than ",
        " no longer ",
        " which ",
    ];
    let keys: Vec<&str> = match &report.body {
        Body::Shares(shares) => shares.against.iter().map(|line| line.title.as_str()).collect(),
        Body::Conflict(_) => Vec::new(),
    };
    let written = written(&report.record.scenario_text).into_iter();
    // The longest first: some are parts of others.
    let mut own: Vec<&str> = written.chain(report.head.note.as_deref()).chain(keys).collect();
    own.sort_by_key(|text| std::cmp::Reverse(text.len()));
    let without = |text: String| own.iter().fold(text, |text, words| text.replace(words, ""));
    let found = texts(document).into_iter().map(without).map(|text| format!(" {text} "));
    found.filter(|text| WORDS.iter().any(|word| text.contains(word))).collect()
}

/// Arden with two shipped keys beside its own.
fn beside_other_keys() -> Report {
    let run = run(&support::shipped("arden"));
    let studies = Studies { against: ["population", "equal"].map(str::to_owned).to_vec(), ..Studies::default() };
    Report::of(&run).with_studies(&run, Catalogue::shipped(), &studies).expect("a report")
}

#[test]
fn documents_hold_no_english_but_what_is_marked() {
    let mut reports = vec![full_report(EQUAL)];
    reports.extend(["quota-market", "corridors-central-mediterranean"].map(|name| {
        let run = run(&support::shipped(name));
        Report::of(&run).with_building(&run)
    }));
    reports.push(beside_other_keys());
    for report in reports {
        let english = Document::of(&report, &language("en"));
        assert!(in_english(&report, &english).len() > 20, "English is found where it is");
        for about in LANGUAGES.iter().filter(|about| about.tag != "en") {
            let document = Document::of(&report, &language(about.tag));
            let found = in_english(&report, &document);
            assert!(found.is_empty(), "{}, {}: {found:#?}", report.head.id, about.tag);
            let clauses = document.sections.iter().find(|section| section.id == "clauses");
            let marked = clauses.is_some_and(|section| section.blocks.iter().any(Block::is_in_english));
            assert!(!marked, "{}, {}: clauses in English", report.head.id, about.tag);
        }
    }
}

/// The points of a section, those in folds left out.
fn points(document: &Document, id: &str) -> Vec<String> {
    let blocks = section(document, id).blocks.iter();
    blocks.flat_map(|block| if let Block::List(points) = block { points.clone() } else { Vec::new() }).collect()
}

#[test]
fn results_ties_and_prices_are_told_in_the_language_with_its_names_and_numbers() {
    let report = full_report(EQUAL);
    let of = |tag: &str, id: &str| points(&Document::of(&report, &language(tag)), id).join("\n");
    let results = of("fr", "results");
    assert!(results.contains("La responsabilité de 10\u{202f}003 personnes est partagée entre 4 États"), "{results}");
    assert!(results.contains("Le plus en dessous de leur part\u{a0}: "), "{results}");
    assert!(results.contains("Pologne \u{2212}2\u{202f}834"), "{results}");
    assert!(results.contains("Land C +6\u{202f}166"), "the name that the scenario states: {results}");
    let ties = of("fr", "annex");
    assert!(ties.contains("départage par code, en faveur de FRA"), "{ties}");
    assert!(of("ru", "results").contains("Польша \u{2212}2\u{a0}834"));
    assert!(of("zh", "binding").contains("名额"), "{}", of("zh", "binding"));
    assert!(of("es", "binding").contains("Francia"), "{}", of("es", "binding"));
    let plain = report.sentences.iter().find(|one| one.starts_with("Most below")).expect("who is below");
    assert!(plain.contains("Poland -2 834"), "files have plain characters: {plain}");
}

#[test]
fn what_another_key_would_give_is_one_sentence_in_documents_and_in_the_report() {
    let report = beside_other_keys();
    let Body::Shares(shares) = &report.body else { panic!("an allocation") };
    let said = shares.against[0].sentence(shares);
    assert!(
        said.starts_with("By the key population (Shares by population) 12 334 responsibility units, 12.33 % of all")
    );
    assert!(said.ends_with("; 2 would owe more, first Dunmore (+10 500), Corvia (+1 834)."), "{said}");
    for about in LANGUAGES {
        let own = language(about.tag);
        let told = said.in_language(&own);
        assert!(texts(&Document::of(&report, &own)).contains(&told), "{}: {told}", about.tag);
        assert!(about.tag == "en" || !told.contains("would"), "{told}");
    }
}

#[test]
fn what_is_not_arabic_is_kept_apart_in_arabic() {
    let report = full_report(&support::shipped("arden"));
    let document = Document::of(&report, &language("ar"));
    let told: Vec<String> = ["results", "building", "binding"].iter().flat_map(|id| points(&document, id)).collect();
    assert!(told.len() > 8, "{told:#?}");
    for text in told {
        let mut depth = 0_usize;
        for letter in text.chars() {
            match letter {
                '\u{2068}' => depth += 1,
                '\u{2069}' => depth -= 1,
                // The index of Theil has a letter of its own in the words.
                'a'..='z' => assert!(depth > 0, "{letter} is not apart in {text}"),
                _ => {}
            }
        }
        assert_eq!(depth, 0, "{text}");
    }
}

#[test]
fn numbers_choose_the_forms_of_words() {
    let others = |tag: &str, count: usize| {
        let with = [("others", Argument::number(count)), ("change", Argument::signed("-3"))];
        let said = Sentence::of("price-others", with).in_language(&language(tag));
        said.replace(['\u{2068}', '\u{2069}'], "")
    };
    assert_eq!(others("en", 2), "and 2 others together \u{2212}3");
    assert_eq!(others("fr", 1), "et 1 autre État \u{2212}3");
    assert_eq!(others("fr", 2), "et 2 autres États ensemble \u{2212}3");
    for (count, words) in [(1, "1 государство"), (3, "3 государства вместе"), (11, "11 государств вместе")]
    {
        assert_eq!(others("ru", count), format!("и ещё {words} \u{2212}3"));
    }
    assert_eq!(others("ru", 21), "и ещё 21 государство \u{2212}3");
    for (count, words) in [(1, "دولة أخرى"), (2, "دولتان أخريان معاً"), (3, "3 دول أخرى معاً"), (11, "11 دولة أخرى معاً")]
    {
        assert_eq!(others("ar", count), format!("و{words} \u{2212}3"));
    }
}

#[test]
fn reasons_for_no_value_are_the_words_of_the_gap() {
    let english = language("en");
    for (reason, name) in [
        (Undefined::ZeroDuty, "zero-duty"),
        (Undefined::HostsWithoutShare, "hosts-without-share"),
        (Undefined::ZeroRatio, "zero-ratio"),
        (Undefined::NobodyHosted, "nobody-hosted"),
        (Undefined::NoBase, "no-base"),
        (Undefined::NoPositiveBase, "no-positive-base"),
        (Undefined::BelowZero, "below-zero"),
        (Undefined::NegativeAversion, "negative-aversion"),
    ] {
        assert_eq!(english.say(&format!("undefined-{name}")), reason.why());
    }
}
