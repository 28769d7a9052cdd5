//! PDF: the same bytes twice, pages of the paper asked for, the result attached, and no text that breaks it.
//!
//! What Poppler says of the files is checked by `tests/documents/pdf.py`.

use std::sync::Arc;

use hayro_syntax::Pdf;
use onus::document::chart::{Bar, Chart, Picture};
use onus::document::{
    self, Block, Cell, Document, Heading, LANGUAGES, Language, Paper, Section, Stamp, Subject, Table, Typeface, made,
};
use onus::exact::Rational;
use onus::report::format;

use super::{arden, english, form_of, naughty};

fn pdf(subject: Subject<'_>) -> Vec<u8> {
    (form_of("pdf").write)(subject).expect("it is written")
}

/// Width and height of the first page, in whole points.
fn size(pdf: &[u8]) -> (i32, i32) {
    let pdf = Pdf::new(Arc::new(pdf.to_vec())).expect("a PDF");
    let (width, height) = pdf.pages().first().expect("a page").render_dimensions();
    let whole = |points: f32| format!("{points:.0}").parse().expect("a number");
    (whole(width), whole(height))
}

#[test]
fn the_same_bytes_come_out_twice_with_the_result_in_them() {
    let report = arden();
    let document = Document::of(&report, &english());
    let first = pdf(Subject::of(&report, &document));
    assert!(first == pdf(Subject::of(&report, &document)), "the bytes differ");
    let json = (format("json").expect("json").write)(&report);
    let inside = made(&first).expect("a result inside");
    assert_eq!((inside.result, inside.language.as_str(), inside.paper), (json.into_bytes(), "en", Paper::A4));
    assert_eq!(size(&first), (595, 842));
    let letter = pdf(Subject { paper: Paper::Letter, ..Subject::of(&report, &document) });
    assert_eq!(size(&letter), (612, 792));
    assert_eq!(made(&letter).map(|inside| inside.paper), Some(Paper::Letter));
    assert_eq!(made(b"%PDF-1.7 of nothing"), None);
}

#[test]
fn a_table_that_overflows_its_reader_is_no_document_and_no_bug_of_ours() {
    let body = "%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n";
    let table = "xref\n4294967295 2\n0000000009 00000 n \n0000000009 00000 n \n";
    let hostile = format!("{body}{table}trailer\n<</Root 1 0 R/Size 2>>\nstartxref\n{}\n%%EOF", body.len());
    assert_eq!(made(hostile.as_bytes()), None);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("hostile.pdf");
    std::fs::write(&path, hostile).expect("a file");
    let run = std::process::Command::new(env!("CARGO_BIN_EXE_onus")).arg("verify").arg(&path).output().expect("a run");
    let said = String::from_utf8(run.stderr).expect("UTF-8");
    assert_eq!((run.status.code(), said.as_str()), (Some(1), ""), "not intact, and nothing more");
}

/// Texts that mean something in Typst's markup, then those of pages.
fn texts() -> Vec<String> {
    let markup =
        ["#panic()", "$x^2", "*bold* _it_ `raw` @ref <label> // no comment", "= heading\n- point", "\u{feff}mark"];
    markup.iter().map(|text| (*text).to_owned()).chain(naughty::texts()).collect()
}

/// Texts in every kind of block; in a chart the first twelve.
fn blocks(texts: &[String]) -> Vec<Block> {
    let pair = |text: &String| (text.clone(), text.clone());
    let bar = |text: &String| Bar { label: text.clone(), value: Rational::ONE, shown: text.clone() };
    let table = |id: &str, texts: &[String]| Table {
        id: id.to_owned(),
        caption: texts[0].clone(),
        columns: vec![Heading::words(texts[0].clone()), Heading::numbers(texts[1].clone())],
        rows: texts.iter().map(|text| vec![Cell::Words(text.clone()), Cell::Words(text.clone())]).collect(),
        total: Some(vec![Cell::Words(texts[0].clone()), Cell::Empty]),
        notes: texts.to_vec(),
    };
    let few = &texts[..12];
    let chart = Chart {
        id: "chart".to_owned(),
        title: texts[0].clone(),
        description: few.join(" "),
        picture: Picture::Gaps(few.iter().map(bar).collect()),
        table: table("chart-table", few),
    };
    vec![
        Block::List(texts.to_vec()),
        Block::Terms(texts.iter().map(pair).collect()),
        Block::Table(table("table", texts)),
        Block::Chart(Box::new(chart)),
        Block::Fold(few.join(" "), vec![Block::Verbatim(texts.join("\n")), Block::Paragraph(texts.join(" "))]),
    ]
}

#[test]
fn hostile_texts_stay_text() {
    let report = arden();
    let texts = texts();
    let document = Document {
        language: english(),
        title: texts[0].clone(),
        facts: vec![(texts[1].clone(), texts[2].clone())],
        summary: texts.join(" "),
        sections: vec![Section { id: "all", title: texts[3].clone(), blocks: blocks(&texts) }],
    };
    let bytes = pdf(Subject::of(&report, &document));
    let json = (format("json").expect("json").write)(&report);
    assert_eq!(made(&bytes).map(|inside| inside.result), Some(json.into_bytes()));
}

#[test]
fn a_language_without_a_typeface_is_refused() {
    for about in LANGUAGES {
        let language = Language::of(about.tag).expect("it ships");
        let refusal = document::refusal(form_of("pdf"), &language, &[]);
        assert_eq!(refusal.is_some(), ["ar", "zh"].contains(&about.tag), "{}: {refusal:?}", about.tag);
    }
    let refusal = document::refusal(form_of("pdf"), &Language::of("zh").expect("it ships"), &[]).expect("a refusal");
    let words = refusal.to_string();
    assert!(words.contains("--font") && words.contains("U+4E00"), "{words}");
}

#[test]
fn a_typeface_that_cannot_be_read_is_refused() {
    assert!(Typeface::read(b"no typeface".to_vec()).is_err());
    let broken = Typeface::read(b"OTTO and nothing else".to_vec()).expect("it begins as one");
    let digest = broken.digest().to_owned();
    let refusal = document::refusal(form_of("pdf"), &english(), &[broken]).expect("a refusal");
    assert!(refusal.to_string().contains(&digest), "{refusal}");
}

#[test]
fn a_time_is_told_where_it_is_asked_for() {
    let report = arden();
    let document = Document::of(&report, &english());
    let stamp = Stamp::of(1_795_000_000);
    let bytes = pdf(Subject { stamp, ..Subject::of(&report, &document) });
    assert_eq!(made(&bytes).and_then(|inside| inside.stamp), stamp);
    let date = |bytes: &[u8]| bytes.windows(13).any(|window| window == b"/CreationDate");
    assert!(date(&bytes) && !date(&pdf(Subject::of(&report, &document))));
}
