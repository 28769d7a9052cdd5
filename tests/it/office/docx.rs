//! Word: the tables of the document, with headers that repeat and texts for those who cannot see them.

use onus::document::{Block, Cell, Document, Heading, Language, Section, Subject, Table};
use onus::exact::Integer;
use onus::report::Figure;
use quick_xml::Reader;
use quick_xml::events::Event;

use super::{document, part, report, shares, written};

/// The rows of the tables of a part: whether each is marked as a header and kept whole, and its texts.
fn tables(xml: &str) -> Vec<Vec<(bool, bool, Vec<String>)>> {
    let mut reader = Reader::from_str(xml);
    let mut tables = Vec::new();
    let mut in_text = false;
    loop {
        let event = reader.read_event().expect("XML");
        let row = tables.last_mut().and_then(|table: &mut Vec<(bool, bool, Vec<String>)>| table.last_mut());
        match &event {
            Event::Start(tag) => match tag.name().as_ref() {
                "w:tbl" => tables.push(Vec::new()),
                "w:tr" => tables.last_mut().expect("a table").push((false, false, Vec::new())),
                "w:tc" => row.expect("a row").2.push(String::new()),
                "w:t" => in_text = true,
                _ => {}
            },
            Event::Empty(tag) => match tag.name().as_ref() {
                "w:tblHeader" => row.expect("a row").0 = true,
                "w:cantSplit" => row.expect("a row").1 = true,
                _ => {}
            },
            Event::End(tag) if tag.name().as_ref() == "w:t" => in_text = false,
            Event::Text(text) if in_text => {
                if let Some(cell) = row.and_then(|row| row.2.last_mut()) {
                    cell.push_str(text);
                }
            }
            Event::Eof => return tables,
            _ => {}
        }
    }
}

#[test]
fn the_annex_has_every_state_once_with_its_figures() {
    let report = report();
    let document = document(&report);
    let xml = part(&written("docx", Subject::of(&report, &document)), "word/document.xml");
    let tables = tables(&xml);
    let annex = tables.iter().find(|rows| rows[0].2.contains(&"State".to_owned())).expect("the annex");
    let shares = shares(&report);
    let obligation = annex[0].2.iter().position(|title| title == "Obligation").expect("a column");
    for (name, figure) in shares.names.iter().zip(&shares.column("obligation").expect("obligations").cells) {
        let rows: Vec<_> = annex.iter().filter(|row| row.2.contains(name)).collect();
        assert_eq!(rows.len(), 1, "{name}");
        assert_eq!(rows[0].2[obligation], document.language.number(figure), "{name}");
    }
    assert_eq!(annex.len(), shares.names.len() + 2, "header, states, total");
}

#[test]
fn every_table_repeats_its_header_and_keeps_its_rows_whole() {
    let report = report();
    let document = document(&report);
    let xml = part(&written("docx", Subject::of(&report, &document)), "word/document.xml");
    let tables = tables(&xml);
    for rows in &tables {
        assert!(rows[0].0, "the first row is the header");
        assert!(rows[1..].iter().all(|row| !row.0), "no other row is");
        assert!(rows.iter().all(|row| row.1), "no row is cut by a page");
    }
    assert_eq!(xml.matches("<w:tblCaption w:val=\"").count(), tables.len());
    assert_eq!(xml.matches("<w:tblDescription w:val=\"").count(), tables.len());
}

/// A document of every kind of block, made by hand.
fn small() -> Document {
    let number = |number: i64| Figure::whole(Integer::from(number));
    let table = Table {
        id: "small".to_owned(),
        caption: "Small".to_owned(),
        columns: vec![
            Heading { title: "State".to_owned(), numbers: false },
            Heading { title: "Gap".to_owned(), numbers: true },
        ],
        rows: vec![
            vec![Cell::Words("<A & B>".to_owned()), Cell::signed(number(1_234_567))],
            vec![Cell::Words("C".to_owned()), Cell::Number { figure: number(-5), signed: true, contested: true }],
        ],
        total: Some(vec![Cell::Empty, Cell::signed(number(1_234_562))]),
        notes: vec!["A note.".to_owned()],
    };
    let blocks = vec![
        Block::Paragraph("A paragraph.".to_owned()),
        Block::List(vec!["one".to_owned(), "two".to_owned()]),
        Block::Terms(vec![("term".to_owned(), "meaning".to_owned())]),
        Block::Table(table),
        Block::Verbatim("a = 1\n\tb = \"<&>\"\n".to_owned()),
        Block::Fold("More".to_owned(), vec![Block::Paragraph("Folded.".to_owned())]),
    ];
    Document {
        language: Language::of("en").expect("English"),
        title: "Title & more".to_owned(),
        facts: vec![("status".to_owned(), "agreed".to_owned())],
        summary: "A sentence.".to_owned(),
        sections: vec![Section { id: "annex", title: "Section".to_owned(), blocks }],
    }
}

#[test]
fn a_document_of_every_block_is_that_on_record() {
    let report = report();
    let document = small();
    let xml = part(&written("docx", Subject::of(&report, &document)), "word/document.xml");
    let path = format!("{}/tests/golden/office/document.xml", env!("CARGO_MANIFEST_DIR"));
    let lines = xml.replace("<w:p>", "\n<w:p>").replace("<w:tr>", "\n<w:tr>").replace("<w:tbl>", "\n<w:tbl>");
    if std::env::var_os("ONUS_BLESS").is_some() {
        std::fs::write(&path, &lines).expect("written");
    }
    let recorded = std::fs::read_to_string(&path).expect("a golden file");
    assert!(lines == recorded, "the document differs from {path}: ONUS_BLESS=1 writes it anew");
}
