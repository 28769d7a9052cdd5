//! The first eigenvector of a matrix, by squaring: power iteration that doubles its steps.

use nalgebra::DMatrix;

use crate::exact::{Integer, Rational, nearest, power_of_ten, ratio};

/// Decimals carried.
const DECIMALS: u64 = 60;
/// Decimals to which two squarings must agree.
const AGREED: u64 = 50;
/// The most squarings: 2^40 steps of power iteration, which part eigenvalues that differ in the eleventh digit.
const SQUARINGS: usize = 40;

/// An eigenvalue and its eigenvector of any length.
pub(super) struct Principal {
    pub value: Rational,
    pub vector: Vec<Rational>,
}

/// The eigenvalue of largest size and its vector, good to some forty decimals; `None` where it is not simple.
///
/// The matrix is positive (Perron 1907), or symmetric without negative eigenvalues: then its trace stays above zero. Whole numbers
/// throughout, so that every machine has the same digits.
pub(super) fn principal(matrix: &[Vec<Rational>]) -> Option<Principal> {
    let unit = power_of_ten(DECIMALS);
    let size = matrix.len();
    let own =
        DMatrix::from_fn(size, size, |row, column| nearest(&(&matrix[row][column] * Rational::from(unit.clone()))));
    let mut power = own.clone();
    let mut settled = false;
    for _ in 0..SQUARINGS {
        let squared = &power * &power;
        let trace = squared.trace();
        if trace <= Integer::ZERO {
            return None;
        }
        let next = squared.map(|cell| cell * &unit / &trace);
        let within = power_of_ten(DECIMALS - AGREED);
        settled = next.iter().zip(power.iter()).all(|(now, before)| near(now, before, &within));
        power = next;
        if settled {
            break;
        }
    }
    // A power of trace one is a projection on one direction just where the trace of its square is one as well.
    let alone = near(&((&power * &power).trace() / &unit), &unit, &power_of_ten(DECIMALS - AGREED + 5));
    if !settled || !alone {
        return None;
    }
    // Every column is a multiple of the eigenvector; that of the largest diagonal cell has most digits.
    let column = (0..size).max_by(|one, other| power[(*one, *one)].cmp(&power[(*other, *other)]))?;
    let vector: Vec<Integer> = power.column(column).iter().cloned().collect();
    let dot = |one: &[Integer], other: &[Integer]| -> Integer { one.iter().zip(other).map(|(a, b)| a * b).sum() };
    let image: Vec<Integer> =
        own.row_iter().map(|row| row.iter().zip(&vector).map(|(cell, entry)| cell * entry).sum()).collect();
    let value = ratio(dot(&vector, &image), dot(&vector, &vector) * &unit);
    Some(Principal { value, vector: vector.into_iter().map(|entry| ratio(entry, unit.clone())).collect() })
}

fn near(one: &Integer, other: &Integer, within: &Integer) -> bool {
    let difference = one - other;
    difference <= *within && -difference <= *within
}
