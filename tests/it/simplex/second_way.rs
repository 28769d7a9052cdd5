//! A second way, with nothing in common: every programme of the sequence by itself, from scratch, on a dense tableau of fractions
//! with Bland's rule alone.

use onus::exact::{Rational, ratio};
use onus::problem::{Goal, Problem, Sense};
use onus::solve::Answer;
use onus::solve::simplex;
use proptest::prelude::*;

use super::{Terms, any_problem, product, whole};

/// What minimising gives: values of the columns, none below zero.
enum End {
    Best(Vec<Rational>),
    Infeasible,
    Unbounded,
}

/// Rows of a programme whose columns are at least zero.
type Rows = Vec<(Terms, Sense, Rational)>;

/// A tableau in the form of the textbooks: equations, each with a basic column, the last entry its value.
struct Textbook {
    rows: Vec<Vec<Rational>>,
    basis: Vec<usize>,
}

impl Textbook {
    /// Slacks, then an artificial column a row.
    fn new(columns: usize, rows: &Rows) -> Self {
        let width = columns + 2 * rows.len();
        let equation = |(at, (terms, sense, rhs)): (usize, &(Terms, Sense, Rational))| {
            let mut row = vec![Rational::ZERO; width + 1];
            terms.iter().for_each(|(column, factor)| row[*column] += factor);
            row[columns + at] = whole(match sense {
                Sense::AtMost => 1,
                Sense::AtLeast => -1,
                Sense::Equal => 0,
            });
            row[width] = rhs.clone();
            if *rhs < Rational::ZERO {
                row.iter_mut().for_each(|entry| *entry = -entry.clone());
            }
            row[columns + rows.len() + at] = Rational::ONE;
            row
        };
        let basis = (0..rows.len()).map(|at| columns + rows.len() + at).collect();
        Self { rows: rows.iter().enumerate().map(equation).collect(), basis }
    }

    /// Minimises over the first columns; false where the cost falls for ever.
    fn run(&mut self, cost: &[Rational]) -> bool {
        loop {
            let reduced = |column: &usize| {
                let basic = self.basis.iter().zip(&self.rows);
                let made = basic.map(|(at, row)| cost.get(*at).cloned().unwrap_or_default() * &row[*column]);
                made.fold(cost[*column].clone(), |reduced, part| reduced - part) < Rational::ZERO
            };
            let Some(entering) = (0..cost.len()).find(reduced) else { return true };
            let right = |row: &[Rational]| row[row.len() - 1].clone();
            let blocks = self.rows.iter().enumerate().filter(|(_, row)| row[entering] > Rational::ZERO);
            let block = blocks.map(|(at, row)| (right(row) / &row[entering], self.basis[at], at)).min();
            let Some((_, _, at)) = block else { return false };
            self.pivot(at, entering);
        }
    }

    fn pivot(&mut self, at: usize, column: usize) {
        let by = self.rows[at][column].clone();
        self.rows[at].iter_mut().for_each(|entry| *entry /= &by);
        let own = self.rows[at].clone();
        for (_, row) in self.rows.iter_mut().enumerate().filter(|(other, _)| *other != at) {
            let times = row[column].clone();
            row.iter_mut().zip(&own).for_each(|(entry, own)| *entry -= own * &times);
        }
        self.basis[at] = column;
    }
}

fn minimise(columns: usize, rows: &Rows, cost: &[(usize, Rational)]) -> End {
    let mut textbook = Textbook::new(columns, rows);
    let (own, all) = (columns + rows.len(), columns + 2 * rows.len());
    let mut artificial = vec![Rational::ZERO; all];
    artificial[own..].fill(Rational::ONE);
    assert!(textbook.run(&artificial), "a sum of what is missing is never below zero");
    for at in 0..rows.len() {
        if textbook.basis[at] < own {
            continue;
        }
        if !textbook.rows[at][all].is_zero() {
            return End::Infeasible;
        }
        if let Some(column) = (0..own).find(|column| !textbook.rows[at][*column].is_zero()) {
            textbook.pivot(at, column);
        }
    }
    let mut costs = vec![Rational::ZERO; own];
    cost.iter().for_each(|(column, cost)| costs[*column] += cost);
    if !textbook.run(&costs) {
        return End::Unbounded;
    }
    let mut values = vec![Rational::ZERO; all];
    textbook.basis.iter().zip(&textbook.rows).for_each(|(column, row)| values[*column] = row[all].clone());
    values.truncate(columns);
    End::Best(values)
}

/// The answer of a problem: its goals one after another, each held by a row of its own (mathematics 5.3).
fn in_sequence(problem: &Problem) -> End {
    let width = problem.columns.len();
    let mut rows: Rows = problem.rows.iter().map(|row| (row.terms.clone(), row.sense, row.rhs.clone())).collect();
    for (at, column) in problem.columns.iter().enumerate() {
        rows.extend(column.upper.iter().map(|upper| (vec![(at, Rational::ONE)], Sense::AtMost, upper.clone())));
    }
    let least = |rows: &Rows, terms: &Terms| match minimise(width, rows, terms) {
        End::Best(values) => Ok(product(terms, &values)),
        other => Err(other),
    };
    let hold = |rows: &mut Rows, terms: &Terms| -> Result<(), End> {
        let value = least(rows, terms)?;
        rows.push((terms.clone(), Sense::Equal, value));
        Ok(())
    };
    let mut walk = || -> Result<(), End> {
        minimise(width, &rows, &[]).best()?;
        for goal in &problem.goals {
            match goal {
                Goal::Sum { terms, .. } => hold(&mut rows, terms)?,
                Goal::CodeOrder => (0..width).try_for_each(|at| hold(&mut rows, &vec![(at, Rational::ONE)]))?,
                Goal::Leximin { ratios, .. } => {
                    let mut open: Vec<Terms> = Vec::new();
                    for ratio in ratios {
                        open.push(ratio.terms.iter().map(|(at, factor)| (*at, factor / &ratio.by)).collect());
                    }
                    while !open.is_empty() {
                        // The level is a column more: ratios of these problems are never below zero.
                        let mut with_level = rows.clone();
                        for terms in &open {
                            let mut terms = terms.clone();
                            terms.push((width, -Rational::ONE));
                            with_level.push((terms, Sense::AtMost, Rational::ZERO));
                        }
                        let level = minimise(width + 1, &with_level, &[(width, Rational::ONE)]).best()?[width].clone();
                        let mut face = rows.clone();
                        face.extend(open.iter().map(|terms| (terms.clone(), Sense::AtMost, level.clone())));
                        let mut still = Vec::new();
                        for terms in open {
                            if least(&face, &terms)? == level {
                                rows.push((terms, Sense::Equal, level.clone()));
                            } else {
                                rows.push((terms.clone(), Sense::AtMost, level.clone()));
                                still.push(terms);
                            }
                        }
                        open = still;
                    }
                }
            }
        }
        Ok(())
    };
    match walk() {
        Ok(()) => minimise(width, &rows, &[]),
        Err(end) => end,
    }
}

impl End {
    fn best(self) -> Result<Vec<Rational>, Self> {
        match self {
            Self::Best(values) => Ok(values),
            other => Err(other),
        }
    }
}

fn assert_same(problem: &Problem) {
    match (simplex::solve(problem), in_sequence(problem)) {
        (Answer::Optimal(solution), End::Best(values)) => assert_eq!(solution.values, values),
        (Answer::Infeasible(_), End::Infeasible) | (Answer::Unbounded, End::Unbounded) => {}
        (found, End::Best(values)) => panic!("{found:?}, where {values:?} is best"),
        (found, End::Infeasible) => panic!("{found:?}, where nothing is feasible"),
        (found, End::Unbounded) => panic!("{found:?}, where a goal falls for ever"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn the_answer_is_that_of_the_textbook(problem in any_problem()) {
        assert_same(&problem);
    }

    /// Coefficients differ by what no double can hold, so that doubles look ahead to where the answer is not.
    #[test]
    fn also_where_doubles_see_nothing(problem in any_problem(), seed in 1..50_usize) {
        let mut problem = problem;
        let little = ratio(1, onus::exact::power_of_ten(30));
        for (at, row) in problem.rows.iter_mut().enumerate() {
            for (column, factor) in &mut row.terms {
                let times = i64::try_from((at * 7 + *column * 13 + seed) % 5).unwrap() - 2;
                *factor += &little * whole(times);
            }
        }
        assert_same(&problem);
    }
}
