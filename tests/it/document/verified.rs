//! `verify` takes documents: each comes out again byte for byte, and no changed byte goes unnoticed.

use onus::data::Catalogue;
use onus::document::{Document, FORMS, Form, Language, Stamp, Subject, made};
use onus::report::Report;
use onus::verify::{Check, Own, verify_document};

use crate::support;

/// Changes tried on each form; each takes a run of the scenario.
const CHANGES: usize = 40;

/// The forms that carry their result.
fn carrying() -> impl Iterator<Item = &'static Form> {
    FORMS.iter().filter(|form| !["md", "csv", "json"].contains(&form.name))
}

fn written(form: &Form, stamp: Option<Stamp>) -> Vec<u8> {
    let run = super::run(&support::shipped("arden"));
    let report = Report::of(&run).with_building(&run);
    let document = Document::of(&report, &Language::of("en").expect("English"));
    (form.write)(Subject { stamp, ..Subject::of(&report, &document) }).expect("a document")
}

fn holds(bytes: &[u8]) -> bool {
    verify_document(bytes, Catalogue::shipped(), Own::default())
        .is_some_and(|verified| verified.result.holds() && verified.written == Check::Holds)
}

#[test]
fn documents_come_out_again() {
    for form in carrying() {
        for stamp in [None, Stamp::of(1_795_000_000)] {
            let verified =
                verify_document(&written(form, stamp), Catalogue::shipped(), Own::default()).expect("a result");
            assert_eq!(verified.form, form.name);
            assert!(verified.result.holds(), "{}: {:?}", form.name, verified.result);
            assert_eq!(verified.written, Check::Holds, "{}", form.name);
        }
    }
}

/// Positions by a fixed congruence, spread over the file.
#[test]
fn a_changed_byte_is_noticed_wherever_it_stands() {
    for form in carrying() {
        let bytes = written(form, None);
        let mut at = 1;
        for _ in 0..CHANGES {
            at = (at * 48_271 + 11) % bytes.len();
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert!(!holds(&changed), "{}: byte {at} of {}", form.name, bytes.len());
        }
    }
}

#[test]
fn a_changed_figure_is_named_while_the_result_inside_stays_sound() {
    let html = FORMS.iter().find(|form| form.name == "html").expect("a form");
    let page = String::from_utf8(written(html, None)).expect("UTF-8");
    let figure = "42\u{202f}000";
    assert!(page.contains(figure));
    let changed = page.replacen(figure, "41\u{202f}000", 1);
    let verified = verify_document(changed.as_bytes(), Catalogue::shipped(), Own::default()).expect("a result");
    assert!(verified.result.holds());
    let Check::Fails(why) = verified.written else { panic!("not noticed") };
    assert!(why.len() == 1 && why[0].contains("41\u{202f}000") && why[0].contains(figure), "{why:?}");
}

#[test]
fn what_carries_no_result_is_no_document() {
    for bytes in [&b"<html lang=\"en\"></html>"[..], b"{}", b"PK\x03\x04", b""] {
        assert_eq!(made(bytes), None);
        assert_eq!(verify_document(bytes, Catalogue::shipped(), Own::default()), None);
    }
}
