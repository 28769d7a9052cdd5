//! Conflicts: rules that cannot hold together, each of which is needed for the clash, and what would repair them
//! (mathematics 5.10).

mod repair;
mod shrink;

use std::collections::{BTreeMap, BTreeSet};

pub use repair::{Repairs, repairs, total};
pub use shrink::{Refute, order, shrink};

use crate::problem::{Problem, Reason};
use crate::proof::{Constraint, Infeasible};

/// A minimal conflict: its members cannot hold together; without any one of them they can.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The rows and upper bounds that clash, rows first, in the problem's order.
    pub members: Vec<Member>,
    /// Why they clash: multipliers of the members.
    pub proof: Infeasible,
}

/// A row or an upper bound that takes part in a conflict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Which: [`Constraint::Row`] or [`Constraint::Upper`] of the problem.
    pub constraint: Constraint,
    /// The row's printed name; `upper` with the column's for an upper bound: `upper stay[SYR,DEU]`.
    pub name: String,
    /// The rule of the file and its line; none for an upper bound.
    pub reason: Option<Reason>,
}

/// A minimal conflict of a problem, or nothing when its rows and bounds can hold together.
///
/// Minimal in the rules first (all rows of one rule go together; upper bounds count as one rule), then in the rows of the
/// rules that are left. Of those that `how_many` orders of deletion find, the one with the fewest rules, then the fewest rows,
/// then the first. `refute` is an exact test of feasibility such as [`super::simplex::infeasible`]; rows that
/// its multipliers leave out are dropped at once.
pub fn minimal(
    problem: &Problem,
    how_many: usize,
    refute: &mut dyn FnMut(&Problem) -> Option<Infeasible>,
) -> Option<Conflict> {
    let elements = elements(problem);
    let rules = rules(problem, &elements);
    let mut refute_kept =
        |kept: &[bool]| refute(&part(problem, &elements, kept)).map(|proof| original(proof, &elements, kept));
    let mut best: Option<((usize, usize), Vec<usize>)> = None;
    for at in 0..how_many.max(1) {
        let mut clash = |kept_rules: &[bool]| {
            let kept: Vec<bool> = rules.of.iter().map(|rule| kept_rules[*rule]).collect();
            let proof = refute_kept(&kept)?;
            let used: BTreeSet<usize> =
                support(&proof, &elements).into_iter().map(|element| rules.of[element]).collect();
            Some(used.into_iter().collect())
        };
        let left: BTreeSet<usize> = shrink(rules.count, &order(rules.count, at), &mut clash)?.into_iter().collect();
        let rows: Vec<usize> = (0..elements.len()).filter(|&element| left.contains(&rules.of[element])).collect();
        let mut clash = |kept_rows: &[bool]| {
            let mut kept = vec![false; elements.len()];
            for (row, _) in rows.iter().zip(kept_rows).filter(|(_, kept)| **kept) {
                kept[*row] = true;
            }
            let proof = refute_kept(&kept)?;
            Some(support(&proof, &elements).iter().filter_map(|element| rows.binary_search(element).ok()).collect())
        };
        let members: Vec<usize> =
            shrink(rows.len(), &order(rows.len(), at), &mut clash)?.into_iter().map(|at| rows[at]).collect();
        let size = (left.len(), members.len());
        if best.as_ref().is_none_or(|(least, _)| size < *least) {
            best = Some((size, members));
        }
    }
    let (_, members) = best?;
    let kept: Vec<bool> = (0..elements.len()).map(|element| members.contains(&element)).collect();
    let proof = refute_kept(&kept)?;
    Some(Conflict { members: members.iter().map(|&element| member(problem, &elements[element])).collect(), proof })
}

/// What may clash: every row, then every upper bound.
fn elements(problem: &Problem) -> Vec<Constraint> {
    let uppers = (0..problem.columns.len()).filter(|&column| problem.columns[column].upper.is_some());
    (0..problem.rows.len()).map(Constraint::Row).chain(uppers.map(Constraint::Upper)).collect()
}

/// The rule of each element; rules are numbered as they appear.
struct Rules {
    of: Vec<usize>,
    count: usize,
}

fn rules(problem: &Problem, elements: &[Constraint]) -> Rules {
    let mut numbers: BTreeMap<Option<&str>, usize> = BTreeMap::new();
    let mut of = Vec::with_capacity(elements.len());
    for element in elements {
        let name = match element {
            Constraint::Row(row) => Some(problem.rows[*row].reason.rule.as_str()),
            _ => None,
        };
        let next = numbers.len();
        of.push(*numbers.entry(name).or_insert(next));
    }
    Rules { of, count: numbers.len() }
}

/// The problem with the kept elements only, and without goals.
fn part(problem: &Problem, elements: &[Constraint], kept: &[bool]) -> Problem {
    let mut part = Problem { columns: problem.columns.clone(), ..Problem::default() };
    for (element, kept) in elements.iter().zip(kept) {
        match element {
            Constraint::Row(row) if *kept => part.rows.push(problem.rows[*row].clone()),
            Constraint::Upper(column) if !kept => part.columns[*column].upper = None,
            _ => {}
        }
    }
    part
}

/// Multipliers of a part, in the numbers of the whole problem.
fn original(proof: Infeasible, elements: &[Constraint], kept: &[bool]) -> Infeasible {
    let rows: Vec<&Constraint> =
        elements.iter().zip(kept).filter(|(_, kept)| **kept).map(|(element, _)| element).collect();
    let rename = |constraint| match constraint {
        Constraint::Row(row) => rows[row].clone(),
        other => other,
    };
    Infeasible { duals: proof.duals.into_iter().map(|(constraint, dual)| (rename(constraint), dual)).collect() }
}

/// The elements that multipliers use.
fn support(proof: &Infeasible, elements: &[Constraint]) -> Vec<usize> {
    proof.duals.iter().filter_map(|(constraint, _)| elements.binary_search(constraint).ok()).collect()
}

fn member(problem: &Problem, constraint: &Constraint) -> Member {
    let (name, reason) = match constraint {
        Constraint::Row(row) => (problem.rows[*row].name.clone(), Some(problem.rows[*row].reason.clone())),
        Constraint::Upper(column) => (format!("upper {}", problem.columns[*column].name), None),
        other => (format!("{other:?}"), None),
    };
    Member { constraint: constraint.clone(), name, reason }
}
