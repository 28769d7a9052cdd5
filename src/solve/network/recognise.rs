//! Whether a programme is a network.
//!
//! It is one when the supports of its rows and ratios fall into two laminar families with equal coefficients within each row:
//! the columns of each origin, and any nested or disjoint sets of columns (hosts, groups of hosts, single columns). The
//! matrix of two laminar families is that of a network (Edmonds 1970): people flow from their origin through the column
//! into the smallest set around it, from set to set, and back to where all origins start.

use std::collections::BTreeMap;

use super::graph::{Arc, Graph};
use super::{Network, RatioArc};
use crate::exact::Rational;
use crate::ids::StateId;
use crate::problem::{Goal, Problem, Row, Sense, Variable};
use crate::proof::Constraint;

/// Least and greatest sum over a set of columns, and the constraints that say so.
#[derive(Default)]
struct Limits {
    lo: Rational,
    hi: Option<Rational>,
    lo_source: Option<(Constraint, Rational)>,
    hi_source: Option<(Constraint, Rational)>,
}

impl Limits {
    /// Tightens the limits by a row whose coefficients are all `coefficient`.
    fn add(&mut self, at: usize, row: &Row, coefficient: &Rational) {
        let bound = &row.rhs / coefficient;
        let flipped = *coefficient < Rational::ZERO;
        let source = || Some((Constraint::Row(at), coefficient.clone()));
        let below = row.sense == Sense::Equal || (row.sense == Sense::AtLeast) != flipped;
        let above = row.sense == Sense::Equal || (row.sense == Sense::AtMost) != flipped;
        // An equality also replaces a plain "at least zero", so that its multiplier has a row to stand on.
        if below && (bound > self.lo || (bound == self.lo && self.lo_source.is_none())) {
            self.lo = bound.clone();
            self.lo_source = source();
        }
        if above && self.hi.as_ref().is_none_or(|hi| bound < *hi) {
            self.hi = Some(bound);
            self.hi_source = source();
        }
    }

    fn arc(&self, from: usize, to: usize) -> Arc {
        Arc {
            lo_source: self.lo_source.clone(),
            hi_source: self.hi_source.clone(),
            ..Arc::plain(from, to, self.lo.clone(), self.hi.clone())
        }
    }
}

/// A set of columns with what is said of it.
#[derive(Default)]
struct Set {
    columns: Vec<usize>,
    limits: Option<Limits>,
    ratios: Vec<((usize, usize), Rational)>,
    parent: Option<usize>,
}

/// The network of a programme; `None` when it is not one, or when a column or origin is outside what is known here:
/// the exact simplex solves those.
#[must_use]
pub fn recognise(problem: &Problem) -> Option<Network> {
    shape(problem).and_then(|(network, bounded)| bounded.then_some(network))
}

/// The network of a programme, and whether every origin has an equality that bounds its columns.
pub(super) fn shape(problem: &Problem) -> Option<(Network, bool)> {
    let mut origins: BTreeMap<Option<&StateId>, Vec<usize>> = BTreeMap::new();
    for (at, column) in problem.columns.iter().enumerate() {
        let origin = match &column.stands_for {
            Variable::Duty { .. } => None,
            Variable::Place { origin, .. }
            | Variable::Route { origin, .. }
            | Variable::Stay { origin, .. }
            | Variable::Unmet { origin } => Some(origin),
            _ => return None,
        };
        origins.entry(origin).or_default().push(at);
    }
    let origins: Vec<Vec<usize>> = origins.into_values().collect();
    let origin_by_columns: BTreeMap<&[usize], usize> =
        origins.iter().enumerate().map(|(at, columns)| (columns.as_slice(), at)).collect();
    let mut totals: Vec<Limits> = origins.iter().map(|_| Limits::default()).collect();
    let mut known = vec![false; origins.len()];
    let mut sets: BTreeMap<Vec<usize>, Set> = BTreeMap::new();
    for (at, row) in problem.rows.iter().enumerate() {
        let (columns, coefficient) = uniform(&row.terms)?;
        if let Some(origin) = origin_by_columns.get(columns.as_slice()) {
            totals[*origin].add(at, row, &coefficient);
            known[*origin] |= row.sense == Sense::Equal;
        } else {
            sets.entry(columns).or_default().limits.get_or_insert_default().add(at, row, &coefficient);
        }
    }
    for (goal, ratios) in problem.goals.iter().enumerate().filter_map(|(at, goal)| match goal {
        Goal::Leximin { ratios, .. } => Some((at, ratios)),
        Goal::Sum { .. } | Goal::CodeOrder => None,
    }) {
        for (at, ratio) in ratios.iter().enumerate() {
            let (columns, coefficient) = uniform(&ratio.terms)?;
            if coefficient <= Rational::ZERO || ratio.by <= Rational::ZERO {
                return None;
            }
            sets.entry(columns).or_default().ratios.push(((goal, at), coefficient));
        }
    }
    let mut sets: Vec<Set> = sets.into_iter().map(|(columns, set)| Set { columns, ..set }).collect();
    sets.sort_by_key(|set| set.columns.len());
    let innermost = nest(&mut sets, problem.columns.len())?;
    let bounded = known.iter().all(|known| *known);
    Some((build(problem, &origins, &totals, &sets, &innermost), bounded))
}

/// The columns of a row and the one coefficient that they all have.
fn uniform(terms: &[(usize, Rational)]) -> Option<(Vec<usize>, Rational)> {
    let coefficient = terms.first().map_or(Rational::ONE, |(_, coefficient)| coefficient.clone());
    let same = !coefficient.is_zero() && terms.iter().all(|(_, other)| *other == coefficient);
    same.then(|| (terms.iter().map(|(column, _)| *column).collect(), coefficient))
}

/// Finds each set's parent, sets given from small to large, and each column's innermost set; `None` if two sets cross.
fn nest(sets: &mut [Set], columns: usize) -> Option<Vec<Option<usize>>> {
    let mut innermost = vec![None; columns];
    let mut outermost: Vec<Option<usize>> = vec![None; columns];
    for at in 0..sets.len() {
        let mut inside = std::collections::BTreeSet::new();
        let mut bare = 0;
        for column in sets[at].columns.clone() {
            match outermost[column].replace(at) {
                Some(inner) => {
                    inside.insert(inner);
                }
                None => {
                    innermost[column] = Some(at);
                    bare += 1;
                }
            }
        }
        if bare + inside.iter().map(|inner| sets[*inner].columns.len()).sum::<usize>() != sets[at].columns.len() {
            return None;
        }
        for inner in inside {
            sets[inner].parent = Some(at);
        }
    }
    Some(innermost)
}

/// Node 0 is where all origins start and all sets end; then the origins; then the sets, each a chain of its limits and ratios.
fn build(
    problem: &Problem,
    origins: &[Vec<usize>],
    totals: &[Limits],
    sets: &[Set],
    innermost: &[Option<usize>],
) -> Network {
    let entry = |set: usize| 1 + origins.len() + set;
    let mut nodes = entry(sets.len());
    let mut from = vec![0; problem.columns.len()];
    for (origin, columns) in origins.iter().enumerate() {
        for column in columns {
            from[*column] = 1 + origin;
        }
    }
    let mut arcs: Vec<Arc> = Vec::with_capacity(problem.columns.len() + totals.len() + sets.len());
    for (at, column) in problem.columns.iter().enumerate() {
        arcs.push(Arc {
            hi_source: column.upper.is_some().then_some((Constraint::Upper(at), Rational::ONE)),
            ..Arc::plain(from[at], innermost[at].map_or(0, entry), Rational::ZERO, column.upper.clone())
        });
    }
    for (origin, total) in totals.iter().enumerate() {
        arcs.push(total.arc(0, 1 + origin));
    }
    let mut ratios = Vec::new();
    for (at, set) in sets.iter().enumerate() {
        let end = set.parent.map_or(0, entry);
        let mut node = entry(at);
        if let Some(limits) = &set.limits {
            let next = if set.ratios.is_empty() { end } else { nodes };
            nodes += usize::from(!set.ratios.is_empty());
            arcs.push(limits.arc(node, next));
            node = next;
        }
        for (i, ((goal, ratio), coefficient)) in set.ratios.iter().enumerate() {
            let last = i + 1 == set.ratios.len();
            let next = if last { end } else { nodes };
            nodes += usize::from(!last);
            if let Some(Goal::Leximin { ratios: of_goal, .. }) = problem.goals.get(*goal) {
                let by = of_goal[*ratio].by.clone() / coefficient;
                ratios.push(RatioArc { goal: *goal, ratio: *ratio, arc: arcs.len(), by });
            }
            arcs.push(Arc {
                hi_source: Some((Constraint::Ratio(*goal, *ratio), coefficient.clone())),
                ..Arc::plain(node, next, Rational::ZERO, None)
            });
            node = next;
        }
    }
    Network { graph: Graph::new(nodes, arcs), ratios }
}
