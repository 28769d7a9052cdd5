//! Sums with whole coefficients.
//!
//! Rationals take a greatest common divisor at every step. Adding up multipliers over every column of every stage is
//! the bulk of the check, so each sum is brought to whole coefficients once, and each stage to one denominator.

use std::cmp::Ordering;

use dashu_int::ops::{Abs, Gcd};

use super::certificate::Constraint;
use super::verdict::Fault;
use crate::exact::{Integer, Natural, Rational};
use crate::problem::{Goal, Problem};

/// A sum of columns with whole coefficients, over one whole number: what keeps the adding-up fast.
#[derive(Debug, Clone)]
pub(super) struct Sum {
    pub terms: Vec<(usize, Integer)>,
    pub over: Integer,
}

impl Sum {
    fn of(terms: &[(usize, Rational)]) -> Self {
        let over = terms.iter().fold(Integer::ONE, |over, (_, factor)| common(&over, factor));
        let terms = terms.iter().map(|(column, factor)| (*column, whole(factor, &over))).collect();
        Self { terms, over }
    }

    /// The sum at the values of the columns.
    pub fn at(&self, values: &[Rational]) -> Rational {
        let (above, below) = self.parts(values);
        Rational::from(above) / Rational::from(below)
    }

    /// The sum at the values of the columns, against a number.
    pub fn against(&self, values: &[Rational], number: &Rational) -> Ordering {
        let (above, below) = self.parts(values);
        (above * Integer::from(number.denominator().clone())).cmp(&(number.numerator() * below))
    }

    /// The sum as numerator and positive denominator, not in lowest terms: values share denominators, so that few steps change it.
    fn parts(&self, values: &[Rational]) -> (Integer, Integer) {
        let (mut above, mut below) = (Integer::ZERO, Natural::ONE);
        for (column, factor) in &self.terms {
            let value = &values[*column];
            if value.is_zero() {
                continue;
            }
            let own = value.denominator();
            if *own == below {
                above += factor * value.numerator();
                continue;
            }
            if !(&below % own).is_zero() {
                let more = own / (&below).gcd(own);
                above *= Integer::from(more.clone());
                below *= more;
            }
            above += factor * value.numerator() * Integer::from(&below / own);
        }
        (above, Integer::from(below) * &self.over)
    }
}

/// The least common multiple of `over` and the denominator of `x`.
pub(super) fn common(over: &Integer, x: &Rational) -> Integer {
    if x.denominator().is_one() {
        return over.clone();
    }
    let below = Integer::from(x.denominator().clone());
    if *over == below || (over % &below).is_zero() {
        return over.clone();
    }
    let shared = Integer::from(over.gcd(&below));
    (over * below / shared).abs()
}

/// `x over`, where `over` is a multiple of the denominator of `x`.
pub(super) fn whole(x: &Rational, over: &Integer) -> Integer {
    if x.denominator().is_one() {
        return x.numerator() * over;
    }
    x.numerator() * (over / Integer::from(x.denominator().clone()))
}

/// All sums and numbers of a problem, made whole once.
pub(super) struct Sums {
    pub rows: Vec<Sum>,
    /// A sum goal has one, a leximin goal one a ratio, code order none.
    pub goals: Vec<Vec<Sum>>,
    /// What each ratio is taken by, goal by goal, over one number.
    pub by: Vec<Vec<Integer>>,
    /// That number.
    pub over: Integer,
    /// How many columns there are.
    pub columns: usize,
    /// The place of the first sum of each goal.
    first_of_goal: Vec<usize>,
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
        let goals: Vec<Vec<Sum>> = goals.collect::<Result<_, _>>()?;
        let by = || problem.goals.iter().map(ratios_by);
        let over = by().flatten().fold(Integer::ONE, |over, number| common(&over, number));
        let first_of_goal = goals.iter().scan(problem.rows.len(), |places, of_goal| {
            let first = *places;
            *places += of_goal.len();
            Some(first)
        });
        Ok(Self {
            by: by().map(|by| by.into_iter().map(|by| whole(by, &over)).collect()).collect(),
            first_of_goal: first_of_goal.collect(),
            columns: problem.columns.len(),
            rows,
            goals,
            over,
        })
    }

    /// All sums, each in its place: those of the rows first.
    pub fn all(&self) -> impl Iterator<Item = &Sum> {
        self.rows.iter().chain(self.goals.iter().flatten())
    }

    /// How many sums there are.
    pub fn len(&self) -> usize {
        self.rows.len() + self.goals.iter().map(Vec::len).sum::<usize>()
    }

    /// How many places there are: behind the sums one for the bound of each column, and one for each column held.
    pub fn places(&self) -> usize {
        self.len() + 2 * self.columns
    }

    /// The place of a constraint that there is.
    pub fn place(&self, constraint: &Constraint) -> usize {
        match *constraint {
            Constraint::Row(row) => row,
            Constraint::Ratio(goal, at) => self.first_of_goal[goal] + at,
            Constraint::Held(goal) => self.first_of_goal[goal],
            Constraint::Upper(column) => self.len() + column,
            Constraint::HeldColumn(column) => self.len() + self.columns + column,
        }
    }
}

fn ratios_by(goal: &Goal) -> Vec<&Rational> {
    match goal {
        Goal::Leximin { ratios, .. } => ratios.iter().map(|ratio| &ratio.by).collect(),
        Goal::Sum { .. } | Goal::CodeOrder => Vec::new(),
    }
}
