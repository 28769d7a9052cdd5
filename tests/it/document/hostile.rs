//! Hostile texts pass through: as text, never as elements, and without turning what stands beside them.

use onus::data::Catalogue;
use onus::diagnostic::SourceFile;
use onus::report::Report;
use onus::scenario;

use super::page::{markup, nesting};
use super::{page, run, support};
use crate::naughty::texts;

/// A text as a TOML string.
fn quoted(text: &str) -> String {
    let escaped = text.chars().map(|c| match c {
        '"' | '\\' => format!("\\{c}"),
        c if c.is_control() => format!("\\u{:04X}", u32::from(c)),
        c => c.to_string(),
    });
    format!("\"{}\"", escaped.collect::<String>())
}

/// @arden with texts in every place where a person writes freely; how many places there are.
fn hostile(texts: &[String]) -> (String, usize) {
    let mut places = 0;
    let mut line = |line: &str| {
        for field in ["title", "label", "note", "source", "name"] {
            let named = |start: &str| start.trim_end().ends_with(field);
            let Some((start, rest)) = line.split_once("= \"").filter(|(start, _)| named(start)) else { continue };
            let Some((_, end)) = rest.split_once('"') else { continue };
            places += 1;
            let text = &texts[(places - 1) % texts.len()];
            // Names of states must differ, also in lower case.
            let text = if field == "name" { format!("{text} {places}") } else { text.clone() };
            return format!("{start}= {}{end}", quoted(&text));
        }
        line.to_owned()
    };
    let lines: Vec<String> = support::shipped("arden").lines().map(&mut line).collect();
    (lines.join("\n"), places)
}

/// Whether the format takes a text as a title; what it refuses reaches no page.
fn is_taken(text: &str) -> bool {
    let with = support::shipped("arden").replace("\"Five invented states share 100 000 people\"", &quoted(text));
    let file = SourceFile::new("hostile.toml", with.as_str());
    scenario::read(&file, Catalogue::shipped(), &[], None).is_ok()
}

/// A report of @arden with hostile texts in every place where a person writes freely.
pub(super) fn report() -> Report {
    let taken: Vec<String> = texts().into_iter().take(40).filter(|text| is_taken(text)).collect();
    let run = run(&hostile(&taken).0);
    Report::of(&run).with_building(&run)
}

/// How many elements a page has outside its charts, where a long label may take several lines.
fn elements(page: &str) -> usize {
    let outside = |rest: &str| rest.split_once("</svg>").map_or(rest, |(_, after)| after).matches('<').count();
    markup(page).split("<svg").map(outside).sum()
}

#[test]
fn hostile_texts_stay_text() {
    let page_of = |text: &str| {
        let run = run(text);
        page(&Report::of(&run).with_building(&run))
    };
    let plain = elements(&page_of(&support::shipped("arden")));
    let all = texts();
    let taken: Vec<String> = all.iter().filter(|text| is_taken(text)).cloned().collect();
    assert!(taken.len() * 4 > all.len() * 3, "only {} of {} texts are taken", taken.len(), all.len());
    let (_, places) = hostile(&taken);
    assert!(places > 20, "the places were found");
    let filled = |texts: &[String]| texts.iter().chain(&taken).take(places).cloned().collect::<Vec<_>>();
    for texts in taken.chunks(places).map(filled) {
        let page = page_of(&hostile(&texts).0);
        assert_eq!(nesting(&page), Vec::<String>::new(), "{texts:?}");
        assert_eq!(elements(&page), plain, "{texts:?}");
        let unsound = |c: char| ('\u{202a}'..='\u{202e}').contains(&c) || (c.is_control() && c != '\n' && c != '\t');
        assert!(!markup(&page).contains(unsound), "{texts:?}");
    }
}
