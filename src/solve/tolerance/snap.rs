//! Values in doubles, brought onto the rows exactly.

use std::collections::{BTreeMap, BTreeSet};

use crate::exact::{Integer, Rational, nearest};
use crate::problem::{Problem, Row, Sense};

/// Values are taken to so many parts of their unit before they are moved onto the rows.
const PARTS: u32 = 1_000_000_000;
/// How often rows that a move breaks are added to those that are kept exactly.
const ROUNDS: usize = 50;

/// The values, moved as little as the equations and the rows that they break need: each of these rows, taken as an equation, is
/// met by moving its largest column.
///
/// # Errors
/// A sentence that names a row that cannot be met so.
pub(super) fn snap(problem: &Problem, values: &[f64]) -> Result<Vec<Rational>, String> {
    let parts = Rational::from(PARTS);
    let round = |value: &f64| Some(Rational::from(nearest(&(Rational::try_from(*value).ok()? * &parts))) / &parts);
    let clamp = |(value, upper): (Rational, &Option<Rational>)| {
        let value = value.max(Rational::ZERO);
        upper.as_ref().map_or(value.clone(), |upper| value.min(upper.clone()))
    };
    let near: Option<Vec<Rational>> = values.iter().map(round).collect();
    let near = near.ok_or("a value is not finite")?;
    let near: Vec<Rational> = near.into_iter().zip(problem.columns.iter().map(|one| &one.upper)).map(clamp).collect();
    let is_equation = |row: &usize| problem.rows[*row].sense == Sense::Equal;
    let mut kept: BTreeSet<usize> = (0..problem.rows.len()).filter(is_equation).collect();
    for _ in 0..ROUNDS {
        let moved = onto(problem, &near, &kept)?;
        let broken = problem.rows.iter().enumerate().filter(|(_, row)| is_broken(row, &moved)).map(|(at, _)| at);
        let before = kept.len();
        kept.extend(broken);
        if kept.len() == before {
            return Ok(moved);
        }
    }
    Err("the rows cannot be met by small moves".to_owned())
}

fn left(row: &Row, values: &[Rational]) -> Rational {
    row.terms.iter().fold(Rational::ZERO, |sum, (column, factor)| sum + factor * &values[*column])
}

fn is_broken(row: &Row, values: &[Rational]) -> bool {
    let left = left(row, values);
    match row.sense {
        Sense::AtMost => left > row.rhs,
        Sense::AtLeast => left < row.rhs,
        Sense::Equal => left != row.rhs,
    }
}

/// An equation in moves, solved for one column: move = right - the sum of the others.
struct Solved {
    column: usize,
    others: BTreeMap<usize, Rational>,
    right: Rational,
}

fn onto(problem: &Problem, near: &[Rational], kept: &BTreeSet<usize>) -> Result<Vec<Rational>, String> {
    let mut solved: Vec<Solved> = Vec::new();
    let mut place: BTreeMap<usize, usize> = BTreeMap::new();
    for &at in kept {
        let row = &problem.rows[at];
        let mut right = &row.rhs - left(row, near);
        let mut terms: BTreeMap<usize, Rational> =
            row.terms.iter().filter(|(column, _)| !near[*column].is_zero()).cloned().collect();
        // What stands for earlier columns is put in their place, until none is left.
        while let Some((column, factor)) = terms
            .iter()
            .find(|(column, _)| place.contains_key(column))
            .map(|(column, factor)| (*column, factor.clone()))
        {
            terms.remove(&column);
            let equation = &solved[place[&column]];
            right -= &factor * &equation.right;
            for (other, part) in &equation.others {
                *terms.entry(*other).or_insert(Rational::ZERO) -= &factor * part;
            }
            terms.retain(|_, factor| !factor.is_zero());
        }
        let room = |column: usize| {
            let value = &near[column];
            let above = problem.columns[column].upper.as_ref().map(|upper| upper - value);
            above.map_or(value.clone(), |above| above.min(value.clone()))
        };
        let largest = terms.keys().copied().max_by_key(|column| (room(*column), std::cmp::Reverse(*column)));
        let Some(column) = largest else {
            if right.is_zero() {
                continue;
            }
            return Err(format!("{} cannot be met exactly", row.name));
        };
        let factor = terms.remove(&column).unwrap_or(Rational::ONE);
        let others = terms.into_iter().map(|(other, part)| (other, part / &factor)).collect();
        place.insert(column, solved.len());
        solved.push(Solved { column, others, right: right / factor });
    }
    let mut moves: BTreeMap<usize, Rational> = BTreeMap::new();
    for equation in solved.iter().rev() {
        let others = equation.others.iter().filter_map(|(other, part)| Some(part * moves.get(other)?));
        let sum = others.fold(Rational::ZERO, |sum, part| sum + part);
        moves.insert(equation.column, &equation.right - sum);
    }
    let mut values = near.to_vec();
    for (column, by) in moves {
        values[column] += by;
        let over = problem.columns[column].upper.as_ref().is_some_and(|upper| values[column] > *upper);
        if values[column] < Rational::from(Integer::ZERO) || over {
            return Err(format!("{} cannot be moved onto its rows", problem.columns[column].name));
        }
    }
    Ok(values)
}
