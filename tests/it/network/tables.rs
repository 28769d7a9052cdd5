//! Controlled rounding against the oracle and against all roundings of small tables.

use onus::exact::{self, Rational};
use onus::solve::controlled::{Margins, controlled_rounding};
use proptest::prelude::*;
use serde_json::Value;

use super::q;
use crate::support::{oracle, rational};

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn controlled_rounding_keeps_to_neighbours_and_is_the_best(
        table in prop::collection::vec(prop::collection::vec((0..3_i64, 0..5_i64), 3), 2..4),
    ) {
        let table: Vec<Vec<Rational>> = table.iter()
            .map(|row| row.iter().map(|(whole, fifths)| q(*whole) + exact::ratio(*fifths, 5)).collect())
            .collect();
        let rounded = controlled_rounding(&table, None).expect("one always exists");
        let roundings = all_roundings(&table);
        let best = roundings.into_iter().min_by_key(|cells| (change(&table, cells), cells.clone()));
        prop_assert_eq!(best, Some(rounded.cells.clone()));
        prop_assert_eq!(change(&table, &rounded.cells), rounded.change);
    }
}

type Cells = Vec<Vec<exact::Integer>>;

fn change(table: &[Vec<Rational>], cells: &Cells) -> Rational {
    let pairs = table.iter().flatten().zip(cells.iter().flatten());
    pairs.fold(q(0), |sum, (real, whole)| {
        let whole = Rational::from(whole.clone());
        sum + if *real > whole { real - whole } else { whole - real }
    })
}

/// Every way to round all cells to neighbours so that rows, columns and the total are neighbours of theirs.
fn all_roundings(table: &[Vec<Rational>]) -> Vec<Cells> {
    let mut all: Vec<Vec<exact::Integer>> = vec![Vec::new()];
    for cell in table.iter().flatten() {
        let mut choices = vec![exact::floor(cell)];
        if !exact::is_whole(cell) {
            choices.push(exact::ceil(cell));
        }
        all = all.iter().flat_map(|done| choices.iter().map(|c| [done.clone(), vec![c.clone()]].concat())).collect();
    }
    let near = |real: Rational, whole: exact::Integer| exact::floor(&real) <= whole && whole <= exact::ceil(&real);
    let width = table[0].len();
    let all = all.into_iter().map(|cells| cells.chunks(width).map(<[_]>::to_vec).collect::<Cells>());
    all.filter(|cells| {
        let rows = table.iter().zip(cells).all(|(real, whole)| near(exact::sum(real), whole.iter().sum()));
        let columns = (0..width)
            .all(|at| near(exact::sum(table.iter().map(|row| &row[at])), cells.iter().map(|row| &row[at]).sum()));
        rows && columns && near(exact::sum(table.iter().flatten()), cells.iter().flatten().sum())
    })
    .collect()
}

fn matrix(leaf: &Value) -> Vec<Vec<Rational>> {
    leaf.as_array().unwrap().iter().map(|row| row.as_array().unwrap().iter().map(rational).collect()).collect()
}

fn whole(leaf: &Value) -> Vec<exact::Integer> {
    leaf.as_array().unwrap().iter().map(|n| exact::floor(&rational(n))).collect()
}

#[test]
fn the_worked_table_is_rounded() {
    let case = oracle("controlled_rounding", "three-by-four");
    let rounded = controlled_rounding(&matrix(&case["input"]["matrix"]), None).expect("one always exists");
    assert_eq!(rounded.change, rational(&case["expect"]["objective"]));
    let expected: Cells = case["expect"]["optimal"][0].as_array().unwrap().iter().map(whole).collect();
    assert_eq!(rounded.cells, expected);
}

#[test]
fn the_worked_table_is_rounded_to_margins() {
    let case = oracle("controlled_rounding", "fixed-margins");
    let input = &case["input"];
    let mut margins = Margins { rows: whole(&input["rows"]), columns: whole(&input["columns"]) };
    let rounded = controlled_rounding(&matrix(&input["matrix"]), Some(&margins)).expect("the oracle has one");
    assert_eq!(rounded.change, rational(&case["expect"]["objective"]));
    let expected: Cells = case["expect"]["one_optimal"].as_array().unwrap().iter().map(whole).collect();
    assert_eq!(rounded.cells, expected);
    // The first column is 12.5, 6.3 and 0.2: no rounding of its cells gives 21.
    margins.columns[0] += exact::Integer::from(2);
    margins.rows[0] += exact::Integer::from(2);
    assert_eq!(controlled_rounding(&matrix(&input["matrix"]), Some(&margins)), None);
}
