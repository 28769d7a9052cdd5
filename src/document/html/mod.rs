//! One page of HTML, complete without scripts and without network: style, charts, scenario and result are in it.
//!
//! The script only adds: tables that can be sorted, and a picker of states. A content security policy lets this one script run, and
//! nothing be fetched.

mod blocks;
mod embedded;
mod table;
pub(super) mod text;

pub(super) use embedded::embedded;

use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use super::{Document, Language, Section, Subject, chart};
use text::{sound, words};

/// How pages look.
const STYLE: &str = include_str!("../../../data/document/page.css");
/// What makes tables sortable and finds a state.
const SCRIPT: &str = include_str!("../../../data/document/page.js");

/// The page.
pub(super) fn write(subject: Subject<'_>) -> Vec<u8> {
    let document = subject.document;
    let language = &document.language;
    let about = language.about();
    let direction = if about.right_to_left { "rtl" } else { "ltr" };
    let result = subject.canonical();
    let page = html! {
        (DOCTYPE)
        html lang=(about.tag) dir=(direction) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy());
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (sound(&document.title)) }
                style { (PreEscaped(STYLE)) (PreEscaped(chart::STYLE)) }
            }
            body data-decimal=(about.decimal) data-find=(language.say("find-state")) data-all=(language.say("all-states"))
                data-sort=(language.say("sort-hint")) {
                a class="skip" href="#content" { (language.say("skip")) }
                (head(document))
                (contents(&document.sections, language))
                main id="content" { @for section in &document.sections { (self::section(section, language)) } }
                footer { p { (language.say_with("made-with", &[("version", subject.report.head.version)])) } }
                (PreEscaped(embedded::element(&result)))
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    page.into_string().into_bytes()
}

/// Nothing is fetched; the one script runs that has this digest. Styles are in the page and in its charts.
fn policy() -> String {
    let digest = data_encoding::BASE64.encode(&Sha256::digest(SCRIPT.as_bytes()));
    format!(
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )
}

fn head(document: &Document) -> Markup {
    html! {
        header {
            h1 { (words(&document.title, &document.language)) }
            p class="summary" { (sound(&document.summary)) }
            dl class="facts" { @for (name, value) in &document.facts { div { dt { (name) } dd { (words(value, &document.language)) } } } }
        }
    }
}

fn contents(sections: &[Section], language: &Language) -> Markup {
    html! {
        nav aria-labelledby="contents" {
            h2 id="contents" { (language.say("contents")) }
            ol { @for section in sections { li { a href={ "#" (section.id) } { (section.title) } } } }
        }
    }
}

fn section(section: &Section, language: &Language) -> Markup {
    let heading = format!("{}-heading", section.id);
    html! {
        section id=(section.id) aria-labelledby=(heading) {
            h2 id=(heading) { (section.title) }
            @for block in &section.blocks { (blocks::block(block, language)) }
        }
    }
}
