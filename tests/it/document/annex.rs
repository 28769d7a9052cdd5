//! The annex adds up, in print.

use onus::document::{Block, Cell, Document, Table};
use onus::exact::{Integer, Rational};
use onus::report::Figure;

use super::{arden, english, full_report, section, shares, support, tables};

fn annex(document: &Document) -> &Table {
    match &section(document, "annex").blocks[0] {
        Block::Table(table) => table,
        other => panic!("a table, not {other:?}"),
    }
}

fn words(cell: &Cell) -> &str {
    match cell {
        Cell::Words(words) => words,
        other => panic!("words, not {other:?}"),
    }
}

fn number(cell: &Cell) -> Rational {
    match cell {
        Cell::Number { figure, .. } => figure.value().expect("a number"),
        other => panic!("a number, not {other:?}"),
    }
}

fn column(table: &Table, title: &str) -> usize {
    let at = table.columns.iter().position(|heading| heading.title.starts_with(title));
    at.unwrap_or_else(|| panic!("no column {title}"))
}

#[test]
fn every_state_stands_once_and_in_the_order_of_names() {
    // Codes and names in different orders, an accent, and a lower-case beginning.
    let text = support::shipped("arden")
        .replace("name = \"Arden\"", "name = \"Zenda\"")
        .replace("name = \"Belmar\"", "name = \"Évora\"")
        .replace("name = \"Corvia\"", "name = \"eton\"");
    let report = full_report(&text);
    let document = Document::of(&report, &english());
    let names: Vec<&str> = annex(&document).rows.iter().map(|row| words(&row[1])).collect();
    assert_eq!(names, ["Dunmore", "Estel", "eton", "Évora", "Zenda"]);
    let numbers: Vec<Rational> = annex(&document).rows.iter().map(|row| number(&row[0])).collect();
    assert_eq!(numbers, (1..=5).map(Rational::from).collect::<Vec<_>>());
}

#[test]
fn columns_sum_to_their_totals_and_these_are_the_report_s() {
    let report = arden();
    let document = Document::of(&report, &english());
    let table = annex(&document);
    let total = table.total.as_ref().expect("totals");
    for (at, heading) in table.columns.iter().enumerate().skip(2) {
        let sum = table.rows.iter().map(|row| number(&row[at])).fold(Rational::ZERO, |sum, next| sum + next);
        assert_eq!(sum, number(&total[at]), "{}", heading.title);
    }
    assert_eq!(number(&total[column(table, "Key")]), Rational::from(100));
    for (title, name) in [("Obligation", "obligation"), ("Actual", "actual"), ("Gap", "gap")] {
        let expected = shares(&report).column(name).and_then(|column| column.total.as_ref()).and_then(Figure::value);
        assert_eq!(Some(number(&total[column(table, title)])), expected, "{title}");
    }
    assert_eq!(number(&total[column(table, "Obligation")]), Rational::from(100_000));
}

#[test]
fn the_contested_part_is_in_brackets_and_by_hand() {
    let report = arden();
    let document = Document::of(&report, &english());
    let table = annex(&document);
    let at = column(table, "Contested part");
    let printed: Vec<String> = table.rows.iter().map(|row| row[at].text(&english())).collect();
    // 0.25 x causation + 0.15 x ties: Arden 4/10 and 3/10, Belmar 0 and 5/10, Corvia 1/10 and 0, Dunmore 3/10 and 2/10, Estel 2/10 and 0.
    assert_eq!(printed, ["[14.50]", "[7.50]", "[2.50]", "[10.50]", "[5.00]"]);
    assert_eq!(table.total.as_ref().expect("totals")[at].text(&english()), "[40.00]");
}

#[test]
fn notes_name_the_rounding_and_the_rule_for_ties() {
    let document = Document::of(&arden(), &english());
    let notes = annex(&document).notes.join("\n");
    assert!(notes.contains("Webster (Sainte-Laguë). Ties go to the state with the earlier code."), "{notes}");
    assert!(notes.contains("percentages of the key sum to 100"), "{notes}");
}

#[test]
fn steps_of_every_state_sum_to_its_fair_number_and_its_obligation() {
    let report = arden();
    let document = Document::of(&report, &english());
    let tables = tables(&document);
    let table = tables.iter().find(|table| table.id == "building-table").expect("the table of steps");
    let fair = column(table, "fair number");
    let last = table.columns.len() - 1;
    for row in &table.rows {
        let sum = |cells: &[Cell]| cells.iter().map(number).fold(Rational::ZERO, |sum, next| sum + next);
        assert_eq!(sum(&row[1..fair]), number(&row[fair]), "{}", words(&row[0]));
        assert_eq!(sum(&row[fair..last]), number(&row[last]), "{}", words(&row[0]));
    }
    let total = table.total.as_ref().expect("totals");
    assert_eq!(number(&total[fair]), Rational::from(Integer::from(100_000)));
}

#[test]
fn every_row_has_as_many_cells_as_there_are_columns() {
    let document = Document::of(&arden(), &english());
    for table in tables(&document) {
        for row in table.rows.iter().chain(&table.total) {
            assert_eq!(row.len(), table.columns.len(), "{}", table.id);
        }
    }
}
