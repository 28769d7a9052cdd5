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
    let together = least(problem, &giving).map(|changes| {
        let mut changes = changes.into_iter();
        let change = |member: &Member| if may_give(member) { changes.next() } else { None };
        members.iter().map(change).map(Option::unwrap_or_default).collect()
    });
    let alone = members.iter().map(|member| {
        let giving = std::slice::from_ref(&member.constraint);
        if may_give(member) { least(problem, giving)?.pop() } else { None }
    });
    Repairs { shortfall: shortfall(problem, conflict, &giving), together, alone: alone.collect() }
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
    Some(changes.into_iter().fold(Rational::ZERO, |total, change| total + change.abs()))
}

/// The change of each giving right-hand side, with the least sum of absolute changes.
fn least(problem: &Problem, giving: &[Constraint]) -> Option<Vec<Rational>> {
    let mut lp = Lp::from(problem);
    // For each giving row the columns that raise and lower its number.
    let mut changes: Vec<[Option<usize>; 2]> = Vec::new();
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
    let Outcome::Optimal { values, .. } = minimise(&lp) else { return None };
    let value = |column: Option<usize>| column.map_or(Rational::ZERO, |column| values[column].clone());
    Some(changes.into_iter().map(|[raise, lower]| value(raise) - value(lower)).collect())
}

/// A new column that costs its value and counts in a row.
fn elastic(lp: &mut Lp, row: usize, coefficient: Rational) -> usize {
    let column = lp.columns.len();
    lp.columns.push(Bounds::up_to(None));
    lp.rows[row].terms.push((column, coefficient));
    lp.cost.push((column, Rational::ONE));
    column
}
