//! The forms of a comparison, byte for byte and as the program writes them. `ONUS_BLESS=1` writes the recorded ones anew.

use std::collections::BTreeMap;

use onus::data::Catalogue;
use onus::exact::{self, Rational};
use onus::report::Figure;
use onus::report::comparison::{Asked, Comparison, FORMATS, StepsBlock, comparison};
use onus::study::compare::{Side, split, totals};
use serde_json::Value;

use super::{arden, bridged, side, side_of};

fn sides() -> Vec<Side> {
    vec![
        side("@arden", &arden()),
        side_of("@arden:no-rules", &arden(), &[], Some("no-rules")),
        side_of("@arden:uncontested", &arden(), &["people.total=123_457"], Some("uncontested")),
    ]
}

fn compared(baseline: usize, only_changes: bool) -> Comparison {
    let sides = sides();
    let groups = totals(&sides, &[], Catalogue::shipped()).expect("groups");
    let mut bridges = BTreeMap::new();
    for at in (0..sides.len()).filter(|at| *at != baseline) {
        let (from, to) = (&sides[baseline], &sides[at]);
        bridges.insert(at, (bridged(from, to, &[]), split(&from.run, &to.run)));
    }
    comparison(&sides, &Asked { baseline, only_changes, groups, bridges })
}

#[test]
fn comparisons_are_those_on_record() {
    let comparison = compared(0, false);
    let bless = std::env::var_os("ONUS_BLESS").is_some();
    for format in FORMATS {
        let path = format!("{}/tests/golden/comparison/arden.{}", env!("CARGO_MANIFEST_DIR"), format.ending);
        let text = (format.write)(&comparison);
        if bless {
            std::fs::create_dir_all(std::path::Path::new(&path).parent().expect("a folder")).expect("a folder");
            std::fs::write(&path, &text).expect("written");
        }
        let recorded = std::fs::read_to_string(&path).expect("a golden file");
        assert!(text == recorded, "{} differs from {path}: ONUS_BLESS=1 writes it anew", format.name);
        assert!(format.name != "table" || text.lines().all(|line| line.chars().count() <= 100));
    }
}

/// Rows and columns of what is shown add up to what is shown of their sums.
fn block_adds_up(block: &StepsBlock) {
    for steps in [Some(&block.owed), block.money.as_ref()].into_iter().flatten() {
        let value = |figure: &Figure| figure.value().expect("a number");
        for state in 0..block.states.len() {
            let row = steps.steps.iter().map(|(_, figures, _)| value(&figures[state])).collect::<Vec<Rational>>();
            assert_eq!(exact::sum(&row), value(&steps.difference.0[state]));
        }
        for (name, figures, sum) in &steps.steps {
            let column = figures.iter().map(value).collect::<Vec<Rational>>();
            assert_eq!(exact::sum(&column), value(sum), "{name}");
        }
    }
}

#[test]
fn what_is_shown_adds_up() {
    for baseline in 0..3 {
        let comparison = compared(baseline, false);
        for pair in &comparison.pairs {
            let bridge = pair.bridge.as_ref().expect("asked for").as_ref().expect("a bridge");
            block_adds_up(bridge);
            block_adds_up(pair.split.as_ref().expect("sums of shares"));
            // A step of nobody's total is shown as one: less than one from the exact sum.
            for (name, figures, sum) in &bridge.owed.steps {
                let exact = exact::sum(figures.iter().filter_map(Figure::exact));
                let off = exact - sum.value().expect("a number");
                assert!(off < Rational::ONE && -off < Rational::ONE, "{name}");
            }
            for (line, difference) in pair.changes.iter().zip(&bridge.owed.difference.0) {
                assert_eq!(line.owed.value(), difference.value(), "{}", line.code);
            }
        }
        for at in 0..3 {
            let of = |name: &str| -> Vec<Rational> {
                let places = comparison.states.iter().filter_map(|state| state.sides[at].as_ref());
                places.map(|place| place.figure(name).and_then(Figure::value).expect("a number")).collect()
            };
            assert_eq!(exact::sum(&of("key")), Rational::from(100));
            assert_eq!(exact::sum(&of("share")), Rational::from(100));
            assert_eq!(Some(exact::sum(&of("obligation"))), comparison.sides[at].owed.value());
        }
    }
}

#[test]
fn only_what_differs_is_shown_on_request() {
    let sides = vec![side("a", &arden()), side_of("b", &arden(), &["rules.least.people=7_000"], None)];
    let asked = |only_changes| Asked { only_changes, ..Asked::default() };
    let whole = comparison(&sides, &asked(false));
    let some = comparison(&sides, &asked(true));
    // Arden and Estel stay at their caps.
    let codes: Vec<&str> = some.states.iter().map(|state| state.code.as_str()).collect();
    assert_eq!(codes, ["BEL", "COR", "DUN"]);
    assert_eq!((whole.states.len(), some.left_out), (5, 2));
    assert_eq!(whole.pairs[0].owed, some.pairs[0].owed, "the dispute is over all states");
}

#[test]
fn the_forms_agree() {
    let comparison = compared(0, false);
    let write = |name: &str| {
        let format = FORMATS.iter().find(|format| format.name == name).expect("a form");
        (format.write)(&comparison)
    };
    let json: Value = serde_json::from_str(&write("json")).expect("JSON");
    let text = write("csv");
    let records = csv::Reader::from_reader(text.as_bytes()).into_records();
    let rows: Vec<csv::StringRecord> = records.map(|row| row.expect("a row")).collect();
    let mut checked = 0;
    for row in rows.iter().filter(|row| &row[0] == "state" && ["key", "obligation", "rank", "gap"].contains(&&row[4])) {
        let shown =
            &json["states"][&row[1]]["under"][row[3].split_once(' ').expect("letter and name").1][&row[4]]["shown"];
        assert_eq!(shown.as_str(), Some(&row[6]), "{row:?}");
        checked += 1;
    }
    assert_eq!(checked, 3 * 5 * 4, "every state under every scenario");
    let differences = rows.iter().filter(|row| &row[4] == "difference").count();
    assert_eq!(differences, 2 * 5);
}
