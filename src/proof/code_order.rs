//! Code order in a network: no cycle of later columns lowers a column.
//!
//! On the face, a programme whose sums form two laminar families is a network: every column is an arc from the
//! smallest origin-side sum that has it to the smallest host-side sum that has it, and every sum is an arc of a tree.
//! Two points of the face differ by a circulation, which is a sum of residual cycles that nowhere go against it (Ford
//! and Fulkerson 1962). So the values are the lexicographic minimum exactly when no residual cycle has a lowered
//! column as its first one: from the head of a lowered column there is no other way back over later columns and sums
//! with room.

use super::face::Face;
use super::sums::{Sum, Sums};
use super::verdict::Fault;
use crate::exact::{Integer, Rational};
use crate::ids::StateId;
use crate::problem::{Goal, Problem, Sense, Variable};

/// Where everything ends that no sum holds: the root of both trees.
const OUTSIDE: usize = 0;

/// Checks code order by cycles.
///
/// # Errors
/// The programme is not a network on the face, or a column can be lowered.
pub(super) fn check(
    problem: &Problem,
    sums: &Sums,
    values: &[Rational],
    face: &Face,
    stage: usize,
) -> Result<(), Fault> {
    let network = Network::of(problem, sums, values, face).map_err(|why| Fault::NotANetwork { stage, why })?;
    let lowered = (0..values.len()).find(|column| network.can_be_lowered(*column));
    lowered.map_or(Ok(()), |column| {
        Err(Fault::CanBeLowered { stage, column: problem.columns[column].name.clone(), value: values[column].clone() })
    })
}

/// A sum of free columns, and how it may change on the face.
struct Limit<'a> {
    name: &'a str,
    columns: Vec<usize>,
    may_rise: bool,
    may_fall: bool,
}

/// The residual network.
struct Network {
    /// Both ends of every free column: the smallest sum on the side of origins, and on that of hosts.
    ends: Vec<Option<(usize, usize)>>,
    may_fall: Vec<bool>,
    /// By node: (other node, the column that must be later for this step; none for a sum).
    steps: Vec<Vec<(usize, Option<usize>)>>,
}

impl Network {
    fn of(problem: &Problem, sums: &Sums, values: &[Rational], face: &Face) -> Result<Self, String> {
        let limits = limits(problem, sums, values, face)?;
        let sides = limits.into_iter().partition(|limit| is_of_one_origin(problem, limit));
        let (origins, mut hosts): (Vec<_>, Vec<_>) = sides;
        let mut steps = vec![Vec::new()];
        let (tails, crossing) = nest(origins, values.len(), Side::Origins, &mut steps);
        // On the face a host may be left with one origin: its limit then belongs on either side.
        hosts.extend(crossing);
        let (heads, crossing) = nest(hosts, values.len(), Side::Hosts, &mut steps);
        if let Some(limit) = crossing.first() {
            return Err(format!("{} crosses another sum", limit.name));
        }
        let free = |column: usize| !face.fixed[column];
        let may_rise: Vec<bool> = (0..values.len())
            .map(|at| free(at) && problem.columns[at].upper.as_ref().is_none_or(|upper| values[at] < *upper))
            .collect();
        let may_fall: Vec<bool> = (0..values.len()).map(|at| free(at) && !values[at].is_zero()).collect();
        for column in 0..values.len() {
            if may_rise[column] {
                steps[tails[column]].push((heads[column], Some(column)));
            }
            if may_fall[column] {
                steps[heads[column]].push((tails[column], Some(column)));
            }
        }
        let ends = (0..values.len()).map(|at| free(at).then_some((tails[at], heads[at]))).collect();
        Ok(Self { ends, may_fall, steps })
    }

    /// Whether what a column carries can take another way, over later columns only.
    fn can_be_lowered(&self, column: usize) -> bool {
        let Some((tail, head)) = self.ends[column].filter(|_| self.may_fall[column]) else { return false };
        let mut reached = vec![false; self.steps.len()];
        reached[tail] = true;
        let mut waiting = vec![tail];
        while let Some(node) = waiting.pop() {
            if node == head {
                return true;
            }
            for (next, by) in &self.steps[node] {
                if by.is_none_or(|by| by > column) && !reached[*next] {
                    reached[*next] = true;
                    waiting.push(*next);
                }
            }
        }
        false
    }
}

/// The sums that hold on the face, without the columns that cannot move there.
fn limits<'a>(problem: &'a Problem, sums: &Sums, values: &[Rational], face: &Face) -> Result<Vec<Limit<'a>>, String> {
    let mut limits = Vec::new();
    for (at, row) in problem.rows.iter().enumerate() {
        let room = !face.tight_rows[at] && sums.rows[at].at(values) != row.rhs;
        let free = !face.tight_rows[at];
        let mut limit = Limit { name: &row.name, columns: Vec::new(), may_rise: room, may_fall: room };
        let positive = uniform(&sums.rows[at], face, &mut limit)?;
        match (row.sense, positive) {
            (Sense::AtMost, true) | (Sense::AtLeast, false) => limit.may_fall |= free,
            (Sense::AtLeast, true) | (Sense::AtMost, false) => limit.may_rise |= free,
            (Sense::Equal, _) => {}
        }
        limits.push(limit);
    }
    for (goal, tight) in face.tight_ratios.iter().enumerate() {
        let Goal::Leximin { ratios, .. } = &problem.goals[goal] else { continue };
        for (at, ratio) in ratios.iter().enumerate().filter(|(at, _)| tight[*at]) {
            let mut limit = Limit { name: &ratio.name, columns: Vec::new(), may_rise: false, may_fall: false };
            uniform(&sums.goals[goal][at], face, &mut limit)?;
            limits.push(limit);
        }
    }
    limits.retain(|limit| !limit.columns.is_empty());
    Ok(limits)
}

/// Takes the free columns of a sum, which must all have one coefficient; says whether it is positive.
fn uniform(sum: &Sum, face: &Face, limit: &mut Limit<'_>) -> Result<bool, String> {
    let mut one: Option<&Integer> = None;
    for (column, factor) in sum.terms.iter().filter(|(column, _)| !face.fixed[*column]) {
        if *one.get_or_insert(factor) != factor {
            return Err(format!("{} has unequal coefficients", limit.name));
        }
        limit.columns.push(*column);
    }
    Ok(one.is_none_or(|factor| *factor > Integer::ZERO))
}

/// Whether a sum stands on the side of origins: all of its columns are people of one origin.
fn is_of_one_origin(problem: &Problem, limit: &Limit<'_>) -> bool {
    let first = origin(&problem.columns[limit.columns[0]].stands_for);
    first.is_some() && limit.columns.iter().all(|column| origin(&problem.columns[*column].stands_for) == first)
}

fn origin(variable: &Variable) -> Option<&StateId> {
    match variable {
        Variable::Place { origin, .. }
        | Variable::Route { origin, .. }
        | Variable::Stay { origin, .. }
        | Variable::Unmet { origin } => Some(origin),
        _ => None,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Origins,
    Hosts,
}

/// A node of a tree of sums: the sum around it, how many columns it has, and how it may change.
struct Nested {
    outer: usize,
    size: usize,
    may_rise: bool,
    may_fall: bool,
}

/// Nests the sums of one side into a tree. Gives the smallest sum around every column, and the sums that cross
/// another.
///
/// On the side of origins what a sum holds comes from the sum around it; on that of hosts it goes there.
fn nest<'a>(
    mut limits: Vec<Limit<'a>>,
    columns: usize,
    side: Side,
    steps: &mut Vec<Vec<(usize, Option<usize>)>>,
) -> (Vec<usize>, Vec<Limit<'a>>) {
    // Larger sums first, so that every sum finds the one around it in place.
    limits.sort_by_key(|limit| std::cmp::Reverse(limit.columns.len()));
    let mut around = vec![OUTSIDE; columns];
    let mut tree: Vec<Nested> = Vec::new();
    let mut crossing = Vec::new();
    let first = steps.len();
    for limit in limits {
        let outer = around[limit.columns[0]];
        let size = limit.columns.len();
        if limit.columns.iter().any(|column| around[*column] != outer) {
            crossing.push(limit);
        } else if outer != OUTSIDE && tree[outer - first].size == size {
            // The same columns again: both limits hold.
            tree[outer - first].may_rise &= limit.may_rise;
            tree[outer - first].may_fall &= limit.may_fall;
        } else {
            for column in &limit.columns {
                around[*column] = first + tree.len();
            }
            tree.push(Nested { outer, size, may_rise: limit.may_rise, may_fall: limit.may_fall });
        }
    }
    steps.resize(first + tree.len(), Vec::new());
    for (at, sum) in tree.into_iter().enumerate() {
        let (from, to) = if side == Side::Origins { (sum.outer, first + at) } else { (first + at, sum.outer) };
        if sum.may_rise {
            steps[from].push((to, None));
        }
        if sum.may_fall {
            steps[to].push((from, None));
        }
    }
    (around, crossing)
}
