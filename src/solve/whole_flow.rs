//! Whole numbers next to those of an exact flow, such that at every node as much comes in as goes out.

use super::network::MaxFlow;
use crate::exact::{Integer, Rational, ceil, floor, nearest};

/// One number of an exact flow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// The node that it leaves.
    pub from: usize,
    /// The node that it comes to.
    pub to: usize,
    /// The exact number.
    pub exact: Rational,
    /// A whole number next to it that it is to have if possible; it gives way only where the others alone cannot.
    pub wish: Option<Integer>,
}

/// Every number of an exact flow as a whole number next to it; whole ones, zeros among them, stay. `None` where more comes into a node than goes
/// out, exactly.
///
/// Each begins at its wish, or at the nearest, and as few are changed as the shortest ways to a flow ask for. One always exists: the rows of the
/// nodes are a network matrix, so that a flow between whole bounds, as the exact one is, exists in whole numbers too (Hoffman and Kruskal 1956).
#[must_use]
pub fn whole_flow(nodes: usize, numbers: &[Carried]) -> Option<Vec<Integer>> {
    let mut surplus = vec![Rational::ZERO; nodes];
    for one in numbers {
        surplus[one.from] -= &one.exact;
        surplus[one.to] += &one.exact;
    }
    if surplus.iter().any(|surplus| !surplus.is_zero()) {
        return None;
    }
    let mut whole: Vec<Integer> = numbers.iter().map(first).collect();
    let mut excess = vec![Integer::ZERO; nodes];
    for (one, number) in numbers.iter().zip(&whole) {
        excess[one.from] -= number;
        excess[one.to] += number;
    }
    // Up where it is the number below, down where it is the one above.
    let is_below = |at: usize| whole[at] == floor(&numbers[at].exact);
    let ends: Vec<(usize, usize)> = numbers
        .iter()
        .enumerate()
        .map(|(at, one)| if is_below(at) { (one.from, one.to) } else { (one.to, one.from) })
        .collect();
    let room = numbers.iter().map(|one| ceil(&one.exact) - floor(&one.exact));
    let mut flow = MaxFlow::new(&ends, room, &excess);
    flow.run(|_, _, arc| numbers.get(arc / 2).is_none_or(|one| one.wish.is_none()));
    flow.run(|_, _, _| true);
    let changes: Vec<Integer> =
        (0..numbers.len()).map(|at| if is_below(at) { flow.carried(at) } else { -flow.carried(at) }).collect();
    whole.iter_mut().zip(changes).for_each(|(number, change)| *number += change);
    flow.is_complete().then_some(whole)
}

/// Where a number begins: at its wish where that is next to it, else at the nearest.
fn first(one: &Carried) -> Integer {
    let is_next = |wish: &&Integer| **wish == floor(&one.exact) || **wish == ceil(&one.exact);
    one.wish.as_ref().filter(is_next).cloned().unwrap_or_else(|| nearest(&one.exact))
}
