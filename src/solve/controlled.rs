//! Controlled rounding: a table of rationals to whole numbers whose sums are right too (mathematics 7.3).

use std::collections::BTreeSet;

use super::network::{Arc, Graph, Piece, cheapest, minimise_in_order, scaled_costs};
use crate::exact::{self, Abs, Integer, Rational};

/// Whole totals that a rounding must have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Margins {
    /// One total a row.
    pub rows: Vec<Integer>,
    /// One total a column.
    pub columns: Vec<Integer>,
}

/// A rounded table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundedTable {
    /// The cells, row by row.
    pub cells: Vec<Vec<Integer>>,
    /// The sum of the absolute changes of the cells.
    pub change: Rational,
}

/// Rounds every cell to a neighbouring whole number; whole ones, zeros among them, stay.
///
/// Without `margins`, every sum of a row, every sum of a column and the total goes to a neighbouring whole number too, and a
/// rounding always exists (Bacharach 1966; Cox and Ernst 1982). With them, the sums are the margins, and there may be none:
/// `None`. Of all roundings the one of least total absolute change is given, of several the one whose cells, row by row, are
/// the first in order. Rows shorter than others are read as ending in zeros; margins that are missing are zero.
#[must_use]
pub fn controlled_rounding(table: &[Vec<Rational>], margins: Option<&Margins>) -> Option<RoundedTable> {
    rounded(table, margins, &[])
}

/// As [`controlled_rounding`] without margins, and the sum of each group of columns goes to a neighbouring whole number too.
///
/// `None` where two groups cross: then there may be no such rounding. Groups that contain or miss each other are a network, on
/// which one always exists.
#[must_use]
pub fn grouped_rounding(table: &[Vec<Rational>], groups: &[BTreeSet<usize>]) -> Option<RoundedTable> {
    let mut groups: Vec<&BTreeSet<usize>> = groups.iter().collect();
    groups.sort_by_key(|group| group.len());
    groups.dedup();
    let crosses = |one: &BTreeSet<usize>, other: &BTreeSet<usize>| !one.is_subset(other) && !one.is_disjoint(other);
    if (0..groups.len()).any(|at| groups[at + 1..].iter().any(|larger| crosses(groups[at], larger))) {
        return None;
    }
    rounded(table, None, &groups)
}

/// `groups` from small to large, each within or apart from every larger one.
fn rounded(table: &[Vec<Rational>], margins: Option<&Margins>, groups: &[&BTreeSet<usize>]) -> Option<RoundedTable> {
    let width = table.iter().map(Vec::len).max().unwrap_or(0);
    let (rows_start, total) = (0, 1);
    let row_node = |row: usize| 2 + row;
    let column_node = |column: usize| 2 + table.len() + column;
    // Where a column's or a group's sum goes: the smallest group around it, else the total.
    let around = |column: usize, from: usize| {
        let group = (from..groups.len()).find(|group| groups[*group].contains(&column));
        group.map_or(total, |group| 2 + table.len() + width + group)
    };
    let two = Rational::from(2);
    let (mut arcs, mut costs, mut cells) = (Vec::new(), Vec::new(), Vec::new());
    let mut rows = vec![Rational::ZERO; table.len()];
    let mut columns = vec![Rational::ZERO; width];
    for (row, values) in table.iter().enumerate() {
        for (column, value) in values.iter().enumerate().filter(|(_, value)| !value.is_zero()) {
            rows[row] += value;
            columns[column] += value;
            let below = Rational::from(exact::floor(value));
            costs.push(if exact::is_whole(value) { Rational::ZERO } else { Rational::ONE - (value - below) * &two });
            arcs.push(between(row_node(row), column_node(column), value));
            cells.push((row, column));
        }
    }
    let given = |totals: &[Integer], at: usize| Rational::from(totals.get(at).cloned().unwrap_or_default());
    for (row, sum) in rows.iter().enumerate() {
        let sum = margins.map_or_else(|| sum.clone(), |margins| given(&margins.rows, row));
        arcs.push(between(rows_start, row_node(row), &sum));
    }
    for (column, sum) in columns.iter().enumerate() {
        let sum = margins.map_or_else(|| sum.clone(), |margins| given(&margins.columns, column));
        arcs.push(between(column_node(column), around(column, 0), &sum));
    }
    for (at, group) in groups.iter().enumerate() {
        let Some(&first) = group.first() else { continue };
        let sum = exact::sum(group.iter().filter_map(|column| columns.get(*column)));
        arcs.push(between(2 + table.len() + width + at, around(first, at + 1), &sum));
    }
    let sum = exact::sum(&rows);
    arcs.push(match margins {
        None => between(total, rows_start, &sum),
        Some(margins) => between(total, rows_start, &Rational::from(margins.rows.iter().sum::<Integer>())),
    });
    costs.resize(arcs.len(), Rational::ZERO);
    let mut graph = Graph::new(2 + table.len() + width + groups.len(), arcs);
    let pieces = [Piece::whole(&graph)];
    let (costs, _) = scaled_costs(&costs);
    cheapest(&mut graph, &pieces, &[], &costs)?;
    minimise_in_order(&mut graph, cells.len());
    let mut rounded = RoundedTable { cells: vec![vec![Integer::ZERO; width]; table.len()], change: Rational::ZERO };
    for ((row, column), flow) in cells.into_iter().zip(&graph.flow) {
        rounded.change += (flow - &table[row][column]).abs();
        rounded.cells[row][column] = exact::floor(flow);
    }
    Some(rounded)
}

/// An arc that carries a neighbouring whole number of `value`.
fn between(from: usize, to: usize, value: &Rational) -> Arc {
    Arc::plain(from, to, Rational::from(exact::floor(value)), Some(Rational::from(exact::ceil(value))))
}
