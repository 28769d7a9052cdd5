//! PDF: the same bytes twice, pages of the paper asked for, the result attached, and no text that breaks it.
//!
//! What Poppler says of the files is checked by `tests/documents/pdf.py`.

use std::sync::Arc;

use hayro_syntax::Pdf;
use onus::document::chart::{Bar, Chart, Picture};
use onus::document::pdf::embedded;
use onus::document::{self, Block, Cell, Document, Heading, LANGUAGES, Language, Paper, Section, Subject, Table};
use onus::exact::Rational;
use onus::report::format;

use super::{arden, english, hostile};

fn pdf(subject: Subject<'_>) -> Vec<u8> {
    let form = document::form("pdf").expect("pdf is a form");
    (form.write)(subject).expect("it is written")
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
    assert_eq!(embedded(&first).as_deref(), Some(json.as_bytes()));
    assert_eq!(size(&first), (595, 842));
    let letter = pdf(Subject { paper: Paper::Letter, ..Subject::of(&report, &document) });
    assert_eq!(size(&letter), (612, 792));
    assert_eq!(embedded(b"%PDF-1.7 of nothing"), None);
}

/// A text in every kind of block but a chart.
fn blocks(text: &str) -> Vec<Block> {
    vec![
        Block::Paragraph(text.to_owned()),
        Block::List(vec![text.to_owned()]),
        Block::Terms(vec![(text.to_owned(), text.to_owned())]),
        Block::Table(table(text)),
        Block::Fold(text.to_owned(), vec![Block::Verbatim(text.to_owned())]),
    ]
}

fn table(text: &str) -> Table {
    Table {
        id: "table".to_owned(),
        caption: text.to_owned(),
        columns: vec![Heading::words(text.to_owned())],
        rows: vec![vec![Cell::Words(text.to_owned())]],
        total: Some(vec![Cell::Words(text.to_owned())]),
        notes: vec![text.to_owned()],
    }
}

/// A chart with a bar for every text.
fn chart(texts: &[String]) -> Block {
    let bar = |text: &String| Bar { label: text.clone(), value: Rational::ONE, shown: text.clone() };
    let all = texts.join(" ");
    Block::Chart(Box::new(Chart {
        id: "chart".to_owned(),
        title: all.clone(),
        description: all,
        picture: Picture::Gaps(texts.iter().map(bar).collect()),
        table: table(&texts[0]),
    }))
}

#[test]
fn hostile_texts_stay_text() {
    let report = arden();
    let mut texts = hostile::texts();
    texts.extend(
        ["#panic()", "$x^2", "*bold* _it_ `raw` @ref <label> // no comment", "= heading\n- point"].map(str::to_owned),
    );
    let document = |texts: &[String]| Document {
        language: english(),
        title: texts[0].clone(),
        facts: vec![(texts[0].clone(), texts[0].clone())],
        summary: texts[0].clone(),
        sections: vec![Section {
            id: "all",
            title: texts[0].clone(),
            blocks: texts.iter().flat_map(|text| blocks(text)).chain([chart(texts)]).collect(),
        }],
    };
    let bytes = pdf(Subject::of(&report, &document(&texts)));
    let result = embedded(&bytes).expect("the result");
    assert_eq!(result, (format("json").expect("json").write)(&report).into_bytes());
}

#[test]
fn a_language_without_a_typeface_is_refused() {
    let form = document::form("pdf").expect("pdf is a form");
    for about in LANGUAGES {
        let language = Language::of(about.tag).expect("it ships");
        let refusal = document::refusal(form, &language);
        assert_eq!(refusal.is_some(), ["ar", "zh"].contains(&about.tag), "{}: {refusal:?}", about.tag);
    }
}
