//! How fast the least value of a sum rises where the number of a row does: the one-sided derivative, exactly (mathematics 5.11).
//!
//! At an optimum the least value is a convex, piecewise linear function of the right-hand sides. Its derivative in a direction is the least
//! value of a programme over the ways to move: rows that hold with equality change by the direction, rows that are not reached do
//! not matter, and what is zero cannot fall. No multiplier is read off, since one of many would say nothing.

use super::Answer;
use crate::exact::Rational;
use crate::problem::{Column, Goal, Problem, Row, Sense, Variable, sum_of};
use crate::proof::{self, Verdict};

/// The change of the least value of `terms` per unit by which the number of `row` rises (falls, where `raised` is not so), at values where
/// that sum is least. `None` where the rows cannot hold then, however little it is.
///
/// # Errors
/// What the check of the answer refused: a fault of this program.
pub fn slope(
    problem: &Problem,
    terms: &[(usize, Rational)],
    values: &[Rational],
    row: usize,
    raised: bool,
) -> Result<Option<Rational>, String> {
    let moves = moves(problem, terms, values, row, raised);
    match super::solve(&moves) {
        Answer::Infeasible(_) => Ok(None),
        Answer::Unbounded => Err("a least value has no slope".to_owned()),
        Answer::Optimal(found) => match (proof::check(&moves, &found), moves.goals.first()) {
            (Verdict::Proved, Some(Goal::Sum { terms, .. })) => Ok(Some(sum_of(terms, &found.values))),
            (Verdict::Refused(faults), _) => Err(faults[0].to_string()),
            _ => Ok(Some(Rational::ZERO)),
        },
    }
}

/// The programme over the ways to move: a column for what rises and one for what falls.
fn moves(problem: &Problem, terms: &[(usize, Rational)], values: &[Rational], row: usize, raised: bool) -> Problem {
    let mut moves = Problem::default();
    let mut ways: Vec<Vec<(usize, Rational)>> = Vec::new();
    for (column, value) in problem.columns.iter().zip(values) {
        let free =
            [("rise", Rational::ONE, column.upper.as_ref() != Some(value)), ("fall", -Rational::ONE, !value.is_zero())];
        let mut way = Vec::new();
        for (name, sign, _) in free.into_iter().filter(|(.., free)| *free) {
            way.push((moves.columns.len(), sign));
            let name = format!("{name} {}", column.name);
            moves.columns.push(Column { name, stands_for: Variable::Other, upper: None });
        }
        ways.push(way);
    }
    let moved = |terms: &[(usize, Rational)]| -> Vec<(usize, Rational)> {
        terms.iter().flat_map(|(at, by)| ways[*at].iter().map(move |(column, sign)| (*column, by * sign))).collect()
    };
    for (at, one) in problem.rows.iter().enumerate() {
        if one.sense == Sense::Equal || one.is_reached(values) {
            let rhs = match (at == row, raised) {
                (false, _) => Rational::ZERO,
                (true, true) => Rational::ONE,
                (true, false) => -Rational::ONE,
            };
            moves.rows.push(Row { terms: moved(&one.terms), rhs, ..one.clone() });
        }
    }
    moves.goals.push(Goal::Sum { name: "slope".to_owned(), terms: moved(terms) });
    moves
}
