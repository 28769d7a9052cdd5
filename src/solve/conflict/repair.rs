//! How much the members of a conflict would have to give.

use super::{Conflict, Member, elements, part};
use crate::exact::{Abs, Rational};
use crate::problem::{Problem, Sense};
use crate::proof::Constraint;
use crate::solve::simplex::{Bounds, Lp, LpRow, Outcome, minimise};

/// Changes of right-hand sides that make room, each in its row's own unit: above zero raises the number, below lowers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repairs {
    /// The least sum of absolute changes that ends this conflict, all else left aside: by how much room is short.
    /// None when no member may give.
    pub shortfall: Option<Rational>,
    /// One change a member, with the least sum of absolute changes, after which the whole problem can be satisfied;
    /// none when it cannot, because another conflict stands beside this one.
    pub together: Option<Vec<Rational>>,
    /// For each member the least and the greatest change that it has in any such repair: equal for all where there is one alone.
    pub between: Option<Vec<(Rational, Rational)>>,
    /// For each member the least change of it alone after which the whole problem can be satisfied;
    /// none when it cannot alone, or may not give.
    pub alone: Vec<Option<Rational>>,
}

/// Finds repairs among the members that may give, by elastic programmes (Brown and Graves 1975), exactly.
#[must_use]
pub fn repairs(problem: &Problem, conflict: &Conflict, may_give: &dyn Fn(&Member) -> bool) -> Repairs {
    let members = &conflict.members;
    let giving: Vec<Constraint> =
        members.iter().filter(|member| may_give(member)).map(|member| member.constraint.clone()).collect();
    let elastic = Elastic::of(problem, &giving);
    let together = elastic.least();
    let between = together.as_ref().and_then(|changes| elastic.between(total(changes)));
    let together = together.map(|changes| of_members(members, may_give, changes));
    let between = between.map(|ends| of_members(members, may_give, ends));
    let alone = members.iter().map(|member| {
        let giving = std::slice::from_ref(&member.constraint);
        if may_give(member) { least(problem, giving)?.pop() } else { None }
    });
    Repairs { shortfall: shortfall(problem, conflict, &giving), together, between, alone: alone.collect() }
}

/// What is of each member that may give, and nothing of those that may not.
fn of_members<T: Default>(members: &[Member], may_give: &dyn Fn(&Member) -> bool, giving: Vec<T>) -> Vec<T> {
    let mut giving = giving.into_iter();
    let of = |member: &Member| if may_give(member) { giving.next() } else { None };
    members.iter().map(of).map(Option::unwrap_or_default).collect()
}

/// The sum of absolute changes.
#[must_use]
pub fn total(changes: &[Rational]) -> Rational {
    changes.iter().fold(Rational::ZERO, |total, change| total + change.clone().abs())
}

fn shortfall(problem: &Problem, conflict: &Conflict, giving: &[Constraint]) -> Option<Rational> {
    let elements = elements(problem);
    let of_conflict = |element: &Constraint| conflict.members.iter().any(|member| member.constraint == *element);
    let kept: Vec<bool> = elements.iter().map(of_conflict).collect();
    let kept_elements: Vec<&Constraint> = elements.iter().filter(|element| of_conflict(element)).collect();
    let giving =
        giving.iter().map(|constraint| match kept_elements.iter().position(|element| *element == constraint) {
            Some(row) if matches!(constraint, Constraint::Row(_)) => Constraint::Row(row),
            _ => constraint.clone(),
        });
    let changes = least(&part(problem, &elements, &kept), &giving.collect::<Vec<_>>())?;
    Some(total(&changes))
}

/// The change of each giving right-hand side, with the least sum of absolute changes.
fn least(problem: &Problem, giving: &[Constraint]) -> Option<Vec<Rational>> {
    Elastic::of(problem, giving).least()
}

/// A problem some of whose right-hand sides may change at a cost of one a unit.
struct Elastic {
    lp: Lp,
    /// For each giving row the columns that raise and lower its number.
    changes: Vec<[Option<usize>; 2]>,
}

impl Elastic {
    fn of(problem: &Problem, giving: &[Constraint]) -> Self {
        let mut lp = Lp::from(problem);
        let mut changes = Vec::new();
        for constraint in giving {
            let row = match constraint {
                Constraint::Upper(column) => {
                    let Some(upper) = lp.columns[*column].upper.take() else { continue };
                    lp.rows.push(LpRow { terms: vec![(*column, Rational::ONE)], sense: Sense::AtMost, rhs: upper });
                    lp.rows.len() - 1
                }
                Constraint::Row(row) => *row,
                _ => continue,
            };
            let raise = lp.rows[row].sense != Sense::AtLeast;
            let lower = lp.rows[row].sense != Sense::AtMost;
            changes.push([
                raise.then(|| elastic(&mut lp, row, -Rational::ONE)),
                lower.then(|| elastic(&mut lp, row, Rational::ONE)),
            ]);
        }
        Self { lp, changes }
    }

    /// The changes with the least sum of absolute changes.
    fn least(&self) -> Option<Vec<Rational>> {
        let Outcome::Optimal { values, .. } = minimise(&self.lp) else { return None };
        let value = |column: Option<usize>| column.map_or(Rational::ZERO, |column| values[column].clone());
        Some(self.changes.iter().map(|[raise, lower]| value(*raise) - value(*lower)).collect())
    }

    /// The least and the greatest of each change where the sum of absolute changes is `least`, which is the least there is.
    fn between(mut self, least: Rational) -> Option<Vec<(Rational, Rational)>> {
        let terms = std::mem::take(&mut self.lp.cost);
        self.lp.rows.push(LpRow { terms, sense: Sense::AtMost, rhs: least });
        let mut end = |[raise, lower]: &[Option<usize>; 2], sign: Rational| {
            let raise = raise.map(|column| (column, sign.clone()));
            self.lp.cost = raise.into_iter().chain(lower.map(|column| (column, -&sign))).collect();
            match minimise(&self.lp) {
                Outcome::Optimal { value, .. } => Some(value * sign),
                _ => None,
            }
        };
        let ends = |change| Some((end(change, Rational::ONE)?, end(change, -Rational::ONE)?));
        self.changes.iter().map(ends).collect()
    }
}

/// A new column that costs its value and counts in a row.
fn elastic(lp: &mut Lp, row: usize, coefficient: Rational) -> usize {
    let column = lp.columns.len();
    lp.columns.push(Bounds::up_to(None));
    lp.rows[row].terms.push((column, coefficient));
    lp.cost.push((column, Rational::ONE));
    column
}
