//! One linear programme with one cost.

use super::pivot::End;
use super::tableau::{Line, Range, Start, Tableau};
use crate::exact::Rational;
use crate::problem::{Problem, Row, Sense};

/// A linear programme: minimise a cost over columns with bounds, subject to rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lp {
    /// The bounds of each column.
    pub columns: Vec<Bounds>,
    /// The rows.
    pub rows: Vec<LpRow>,
    /// (column, cost), columns ascending.
    pub cost: Vec<(usize, Rational)>,
}

/// Least and greatest value of a column; none is unbounded.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bounds {
    /// The least value.
    pub lower: Option<Rational>,
    /// The greatest value.
    pub upper: Option<Rational>,
}

impl Bounds {
    /// From zero to a greatest value, where there is one.
    #[must_use]
    pub fn up_to(upper: Option<Rational>) -> Self {
        Self { lower: Some(Rational::ZERO), upper }
    }
}

/// A row: a sum of coefficient times column, against a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LpRow {
    /// (column, coefficient), columns ascending.
    pub terms: Vec<(usize, Rational)>,
    /// At most, at least, equal.
    pub sense: Sense,
    /// The number.
    pub rhs: Rational,
}

/// One multiplier for each row and for each bound of each column.
///
/// Signs are those of a minimisation: at most zero for `<=` rows and upper bounds, at least zero for `>=` rows and lower bounds.
/// For an optimum, `cost = rows A + lower + upper` column by column, and `rows b + lower l + upper u` is the least cost
/// (duality; Gale, Kuhn and Tucker 1951). For an infeasible programme the same with cost zero and a sum above zero
/// (Farkas 1902). The multiplier of a bound that is not there is zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Multipliers {
    /// For each row.
    pub rows: Vec<Rational>,
    /// For the lower bound of each column.
    pub lower: Vec<Rational>,
    /// For the upper bound of each column.
    pub upper: Vec<Rational>,
}

impl From<&Problem> for Lp {
    /// The rows and bounds of a problem, without a cost.
    fn from(problem: &Problem) -> Self {
        let columns = problem.columns.iter().map(|column| Bounds::up_to(column.upper.clone())).collect();
        let row = |row: &Row| LpRow { terms: row.terms.clone(), sense: row.sense, rhs: row.rhs.clone() };
        Self { columns, rows: problem.rows.iter().map(row).collect(), cost: Vec::new() }
    }
}

/// What minimising gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// A least cost.
    Optimal {
        /// One value a column: a vertex.
        values: Vec<Rational>,
        /// The cost.
        value: Rational,
        /// Why it cannot be less.
        multipliers: Multipliers,
    },
    /// No values satisfy rows and bounds: why.
    Infeasible(Multipliers),
    /// The cost falls for ever.
    Unbounded {
        /// Values that satisfy rows and bounds.
        values: Vec<Rational>,
        /// A direction along which they stay so while the cost falls.
        ray: Vec<Rational>,
    },
}

/// Minimises exactly.
///
/// # Panics
/// When a term names a column that is not there: a bug of the caller.
#[must_use]
pub fn minimise(lp: &Lp) -> Outcome {
    if let Some(crossed) = lp.columns.iter().position(crossed) {
        let mut multipliers = zeros(lp);
        multipliers.lower[crossed] = Rational::ONE;
        multipliers.upper[crossed] = -Rational::ONE;
        return Outcome::Infeasible(multipliers);
    }
    let ranges = lp.columns.iter().map(|bounds| (bounds.lower.clone(), bounds.upper.clone())).collect();
    let lines: Vec<Line> =
        lp.rows.iter().map(|row| Line { terms: &row.terms, rhs: &row.rhs, slack: slack(row.sense) }).collect();
    let mut tableau = Tableau::new(ranges, &lines);
    let cost = costs(tableau.columns.len(), &lp.cost);
    tableau.look_ahead(Some(&cost));
    if let Start::Refuted(duals) = tableau.settle() {
        let rows = duals.iter().zip(&tableau.scale).map(|(dual, scale)| dual * scale).collect();
        return Outcome::Infeasible(multipliers(lp, rows, &[]));
    }
    match tableau.run(cost) {
        End::Optimal(prices) => {
            let rows = prices.rows.iter().zip(&tableau.scale).map(|(dual, scale)| dual * scale).collect();
            let multipliers = multipliers(lp, rows, &lp.cost);
            let values = own_values(&tableau);
            let value = product(&lp.cost, &values);
            Outcome::Optimal { values, value, multipliers }
        }
        End::Unbounded { column, direction } => {
            let values = own_values(&tableau);
            let in_basis = tableau.in_basis(column);
            tableau.shift(column, &in_basis, &direction);
            let ray = own_values(&tableau).iter().zip(&values).map(|(there, here)| there - here).collect();
            Outcome::Unbounded { values, ray }
        }
        End::Lost => unreachable!("rationals lose nothing, and their work has no limit here"),
    }
}

/// The bounds of the slack that make an equation of a row.
pub(super) fn slack(sense: Sense) -> Range<Rational> {
    match sense {
        Sense::AtMost => (Some(Rational::ZERO), None),
        Sense::AtLeast => (None, Some(Rational::ZERO)),
        Sense::Equal => (Some(Rational::ZERO), Some(Rational::ZERO)),
    }
}

/// A cost for each of so many columns.
pub(super) fn costs(width: usize, terms: &[(usize, Rational)]) -> Vec<Rational> {
    let mut costs = vec![Rational::ZERO; width];
    terms.iter().for_each(|(column, cost)| costs[*column] += cost);
    costs
}

/// The sum of coefficient times value.
pub(super) fn product(terms: &[(usize, Rational)], values: &[Rational]) -> Rational {
    terms.iter().fold(Rational::ZERO, |total, (column, coefficient)| total + coefficient * &values[*column])
}

fn crossed(bounds: &Bounds) -> bool {
    matches!((&bounds.lower, &bounds.upper), (Some(lower), Some(upper)) if lower > upper)
}

fn own_values(tableau: &Tableau<Rational>) -> Vec<Rational> {
    tableau.values[..tableau.structural].to_vec()
}

fn zeros(lp: &Lp) -> Multipliers {
    let columns = vec![Rational::ZERO; lp.columns.len()];
    Multipliers { rows: vec![Rational::ZERO; lp.rows.len()], lower: columns.clone(), upper: columns }
}

/// What the rows' multipliers leave of the cost goes to the bounds.
pub(super) fn multipliers(lp: &Lp, rows: Vec<Rational>, cost: &[(usize, Rational)]) -> Multipliers {
    let mut left = vec![Rational::ZERO; lp.columns.len()];
    for (column, cost) in cost {
        left[*column] += cost;
    }
    for (row, dual) in lp.rows.iter().zip(&rows).filter(|(_, dual)| !dual.is_zero()) {
        for (column, coefficient) in &row.terms {
            left[*column] -= coefficient * dual;
        }
    }
    let mut multipliers = Multipliers { rows, ..zeros(lp) };
    for (column, left) in left.into_iter().enumerate() {
        if left > Rational::ZERO {
            multipliers.lower[column] = left;
        } else {
            multipliers.upper[column] = left;
        }
    }
    multipliers
}
