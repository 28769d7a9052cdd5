//! Sums with whole coefficients.
//!
//! Rationals take a greatest common divisor at every step. Adding up multipliers over every column of every stage is
//! the bulk of the check, so each sum is brought to whole coefficients once, and each stage to one denominator.

use super::verdict::Fault;
use crate::exact::{Integer, Rational, common_denominator, whole};
use crate::problem::{Goal, Problem};

/// A sum of columns with whole coefficients, over one whole number: what keeps the adding-up fast.
#[derive(Debug, Clone)]
pub(super) struct Sum {
    pub terms: Vec<(usize, Integer)>,
    pub over: Integer,
}

impl Sum {
    fn of(terms: &[(usize, Rational)]) -> Self {
        let over = common_denominator(terms.iter().map(|(_, factor)| factor));
        let terms = terms.iter().map(|(column, factor)| (*column, whole(factor, &over))).collect();
        Self { terms, over }
    }

    /// One column alone.
    pub fn column(column: usize) -> Self {
        Self { terms: vec![(column, Integer::ONE)], over: Integer::ONE }
    }

    /// The sum at the values of the columns.
    pub fn at(&self, values: &[Rational]) -> Rational {
        let used = self.terms.iter().filter(|(column, _)| !values[*column].is_zero());
        let sum = used.fold(Rational::ZERO, |sum, (column, factor)| sum + &values[*column] * factor);
        sum / Rational::from(self.over.clone())
    }
}

/// All sums and numbers of a problem, made whole once.
pub(super) struct Sums {
    pub rows: Vec<Sum>,
    /// A sum goal has one, a leximin goal one a ratio, code order none.
    pub goals: Vec<Vec<Sum>>,
    /// What the numbers below are over.
    pub over: Integer,
    /// The right-hand sides of the rows.
    pub rights: Vec<Integer>,
    /// The upper bounds of the columns.
    pub uppers: Vec<Option<Integer>>,
    /// What each ratio is taken by, goal by goal.
    pub by: Vec<Vec<Integer>>,
}

impl Sums {
    /// Makes the sums and numbers of a problem whole.
    ///
    /// # Errors
    /// A column that does not exist or stands twice or out of order, a coefficient of zero, or a ratio by a number that is not
    /// positive.
    pub fn of(problem: &Problem) -> Result<Self, Fault> {
        let sum = |name: &str, terms: &[(usize, Rational)]| {
            if let Some((column, _)) = terms.iter().find(|(column, _)| *column >= problem.columns.len()) {
                return Err(Fault::Malformed(format!("{name} has column {column}, which does not exist")));
            }
            if terms.windows(2).any(|pair| pair[0].0 >= pair[1].0) {
                return Err(Fault::Malformed(format!("{name} has its columns out of order, or one of them twice")));
            }
            if terms.iter().any(|(_, coefficient)| coefficient.is_zero()) {
                return Err(Fault::Malformed(format!("{name} has a coefficient of zero")));
            }
            Ok(Sum::of(terms))
        };
        let rows = problem.rows.iter().map(|row| sum(&row.name, &row.terms)).collect::<Result<_, _>>()?;
        let goals = problem.goals.iter().map(|goal| match goal {
            Goal::Sum { name, terms } => Ok(vec![sum(name, terms)?]),
            Goal::Leximin { name, ratios } => match ratios.iter().find(|ratio| ratio.by <= Rational::ZERO) {
                Some(ratio) => {
                    Err(Fault::Malformed(format!("{name}[{}] is by {}, not above zero", ratio.name, ratio.by)))
                }
                None => ratios.iter().map(|ratio| sum(&ratio.name, &ratio.terms)).collect(),
            },
            Goal::CodeOrder => Ok(Vec::new()),
        });
        let goals = goals.collect::<Result<_, _>>()?;
        let uppers = || problem.columns.iter().map(|column| column.upper.as_ref());
        let by = || problem.goals.iter().map(ratios_by);
        let numbers = problem.rows.iter().map(|row| &row.rhs).chain(uppers().flatten()).chain(by().flatten());
        let over = common_denominator(numbers);
        Ok(Self {
            rights: problem.rows.iter().map(|row| whole(&row.rhs, &over)).collect(),
            uppers: uppers().map(|upper| upper.map(|upper| whole(upper, &over))).collect(),
            by: by().map(|by| by.into_iter().map(|by| whole(by, &over)).collect()).collect(),
            rows,
            goals,
            over,
        })
    }
}

fn ratios_by(goal: &Goal) -> Vec<&Rational> {
    match goal {
        Goal::Leximin { ratios, .. } => ratios.iter().map(|ratio| &ratio.by).collect(),
        Goal::Sum { .. } | Goal::CodeOrder => Vec::new(),
    }
}
