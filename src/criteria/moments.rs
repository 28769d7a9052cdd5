//! How criteria spread over states, and how they go together.

use nalgebra::DMatrix;

use crate::exact::{Integer, Rational, irrational, nearest, power_of_ten, ratio};

/// Decimals to which shares are taken: far more than any correlation needs.
const DECIMALS: u64 = 120;

/// Sums of products of criteria, in whole numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moments {
    /// n^2 times the sum over states of (x - mean)(x' - mean'), in units of 10^-240.
    products: DMatrix<Integer>,
    /// Greatest less least, in units of 10^-120.
    ranges: Vec<Integer>,
    states: usize,
}

impl Moments {
    /// The moments of criteria. Rows of `shares` are criteria, all of the same length.
    ///
    /// # Panics
    /// When rows differ in length: a bug of the caller.
    #[must_use]
    pub fn of(shares: &[Vec<Rational>]) -> Self {
        let states = shares.first().map_or(0, Vec::len);
        let unit = Rational::from(power_of_ten(DECIMALS));
        let units = DMatrix::from_fn(shares.len(), states, |row, state| nearest(&(&shares[row][state] * &unit)));
        let sums: Vec<Integer> = units.row_iter().map(|row| row.iter().sum()).collect();
        let centred = units.map_with_location(|row, _, units| units * Integer::from(states) - &sums[row]);
        let range = |row: &[Integer]| {
            let least = row.iter().min().cloned().unwrap_or_default();
            row.iter().max().cloned().unwrap_or_default() - least
        };
        let ranges = units.row_iter().map(|row| range(&row.iter().cloned().collect::<Vec<_>>())).collect();
        Self { products: &centred * centred.transpose(), ranges, states }
    }

    /// Pearson's correlation of two criteria over states, rounded to [`irrational::DECIMALS`] decimals; `None` where one has no spread.
    #[must_use]
    pub fn correlation(&self, one: usize, other: usize) -> Option<Rational> {
        let (own, across) = (&self.products[(one, one)], &self.products[(other, other)]);
        if own == &Integer::ZERO || across == &Integer::ZERO {
            return None;
        }
        let product = &self.products[(one, other)];
        let size = irrational::root(&ratio(product * product, own * across), 2)?;
        Some(if product < &Integer::ZERO { -size } else { size })
    }

    /// The correlation of every two criteria.
    #[must_use]
    pub fn correlations(&self) -> Vec<Vec<Option<Rational>>> {
        let criteria = self.ranges.len();
        (0..criteria).map(|one| (0..criteria).map(|other| self.correlation(one, other)).collect()).collect()
    }

    /// The sample deviation (over n - 1) of a criterion's min-max scores, rounded to [`irrational::DECIMALS`] decimals; `None` where it has no spread.
    #[must_use]
    pub fn deviation_of_scores(&self, criterion: usize) -> Option<Rational> {
        let range = self.ranges.get(criterion).filter(|range| **range != Integer::ZERO)?;
        let states = Integer::from(self.states);
        let below = &states * &states * (&states - Integer::ONE) * range * range;
        irrational::root(&ratio(self.products[(criterion, criterion)].clone(), below), 2)
    }
}
