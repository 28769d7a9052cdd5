//! Excel: numbers are numbers, totals are values, nothing is a formula.

use std::collections::BTreeMap;

use onus::document::Subject;
use onus::exact::{self, Rational};
use quick_xml::Reader;
use quick_xml::events::Event;

use super::{document, files, part, report, shares, written};

/// A cell of a sheet.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// A text.
    Text(String),
    /// A number, as it is written.
    Number(String),
}

/// The cells of a sheet by address; panics at a formula.
pub fn cells(book: &[u8], sheet: usize) -> BTreeMap<String, Cell> {
    let texts = texts(&part(book, "xl/sharedStrings.xml"));
    let xml = part(book, &format!("xl/worksheets/sheet{sheet}.xml"));
    let mut reader = Reader::from_str(&xml);
    let (mut address, mut is_text, mut cells) = (String::new(), false, BTreeMap::new());
    loop {
        match reader.read_event().expect("XML") {
            Event::Start(tag) if tag.name().as_ref() == "c" => {
                let attribute =
                    |name: &str| tag.try_get_attribute(name).expect("XML").map(|one| one.value.into_owned());
                address = attribute("r").expect("an address");
                is_text = attribute("t").as_deref() == Some("s");
            }
            Event::Start(tag) if tag.name().as_ref() == "f" => panic!("a formula at {address}"),
            Event::Text(text) if !address.is_empty() => {
                let text = text.to_string();
                let cell = if is_text {
                    Cell::Text(texts[text.parse::<usize>().expect("an index")].clone())
                } else {
                    Cell::Number(text)
                };
                cells.insert(std::mem::take(&mut address), cell);
            }
            Event::End(tag) if tag.name().as_ref() == "c" => address.clear(),
            Event::Eof => return cells,
            _ => {}
        }
    }
}

/// The shared texts of a workbook.
fn texts(xml: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let mut texts: Vec<String> = Vec::new();
    loop {
        match reader.read_event().expect("XML") {
            Event::Start(tag) if tag.name().as_ref() == "si" => texts.push(String::new()),
            Event::Text(text) if !texts.is_empty() => texts.last_mut().expect("a text").push_str(&text),
            Event::GeneralRef(name) => {
                let predefined = quick_xml::escape::resolve_predefined_entity(&name).unwrap_or_default();
                texts.last_mut().expect("a text").push_str(predefined);
            }
            Event::Eof => return texts,
            _ => {}
        }
    }
}

fn text(cells: &BTreeMap<String, Cell>, address: &str) -> String {
    match cells.get(address) {
        Some(Cell::Text(text)) => text.clone(),
        other => panic!("{address}: {other:?}"),
    }
}

fn number(cells: &BTreeMap<String, Cell>, address: &str) -> Rational {
    match cells.get(address) {
        Some(Cell::Number(number)) => exact::parse(number).expect("a decimal"),
        other => panic!("{address}: {other:?}"),
    }
}

#[test]
fn the_annex_holds_the_numbers_of_the_report_and_totals_are_values() {
    let report = report();
    let document = document(&report);
    let book = written("xlsx", Subject::of(&report, &document));
    let cells = cells(&book, 2);
    let shares = shares(&report);
    let letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"];
    let column = |title: &str| {
        *letters.iter().find(|one| cells.get(&format!("{one}2")) == Some(&Cell::Text(title.to_owned()))).expect(title)
    };
    for (title, name) in [("Key, %", "key"), ("Obligation", "obligation"), ("Gap", "gap")] {
        let column_of = shares.column(name).expect(name);
        let total = column_of.total.as_ref().expect("a total");
        for (row, figure) in (3..).zip(column_of.cells.iter().chain([total])) {
            assert_eq!(Some(number(&cells, &format!("{}{row}", column(title)))), figure.value(), "{title} {row}");
        }
    }
    for (row, name) in (3..).zip(&shares.names) {
        assert_eq!(text(&cells, &format!("B{row}")), *name);
    }
}

#[test]
fn data_hold_every_figure_shown_and_exact() {
    let report = report();
    let book = written("xlsx", Subject::of(&report, &document(&report)));
    let cells = cells(&book, 3);
    let shares = shares(&report);
    let mut row = 2;
    for state in 0..shares.codes.len() {
        for column in &shares.columns {
            assert_eq!(text(&cells, &format!("A{row}")), shares.codes[state]);
            assert_eq!(text(&cells, &format!("C{row}")), column.name);
            let figure = &column.cells[state];
            match figure.exact() {
                Some(exact) => {
                    assert_eq!(Some(number(&cells, &format!("E{row}"))), figure.value());
                    assert_eq!(text(&cells, &format!("F{row}")), exact::text(exact));
                }
                None => assert!(!text(&cells, &format!("G{row}")).is_empty()),
            }
            row += 1;
        }
    }
    assert!(!cells.contains_key(&format!("A{row}")), "nothing else stands there");
}

#[test]
fn sheets_say_what_they_are_and_the_scenario_stands_line_by_line() {
    let report = report();
    let book = written("xlsx", Subject::of(&report, &document(&report)));
    let workbook = part(&book, "xl/workbook.xml");
    let places =
        ["README", "Annex", "Data", "Sources", "Scenario"].map(|name| workbook.find(&format!("name=\"{name}\"")));
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{workbook}");
    let readme: Vec<Cell> = cells(&book, 1).into_values().collect();
    assert!(readme.contains(&Cell::Text(report.head.digest.clone())));
    let scenario = cells(&book, 5);
    for (row, line) in (2..).zip(report.record.scenario_text.lines()) {
        if !line.is_empty() {
            assert_eq!(text(&scenario, &format!("B{row}")), onus::document::visible(line));
        }
    }
    assert!(part(&book, "xl/worksheets/sheet2.xml").contains("state=\"frozen\""));
    assert!(files(&book).contains_key("customXml/onus.xml"));
}
