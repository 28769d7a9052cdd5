//! Certificates from potentials: every stage's multipliers are differences of potentials along the arcs.
//!
//! Shortest distances in the residual graph of an optimal flow are optimal multipliers (Ford and Fulkerson 1962): the
//! reduced cost of an arc, cost + potential of its start - potential of its end, is positive only at the arc's least flow and
//! negative only at its greatest, where the constraint behind that bound takes it over as its multiplier.

use std::collections::VecDeque;

use super::graph::Graph;
use crate::exact::{self, Integer, Rational};
use crate::proof::Constraint;

/// A sum goal that later stages hold at its value.
pub(in crate::solve) struct Hold {
    pub goal: usize,
    /// What the costs were multiplied by to make them whole.
    pub scale: Rational,
    /// The reduced costs of all arcs, times the scale.
    pub reduced: Vec<Integer>,
}

/// Which arcs may rise and fall on the face that the held goals leave.
pub(super) struct Residual {
    pub rise: Vec<bool>,
    pub fall: Vec<bool>,
}

impl Residual {
    pub fn new(graph: &Graph, holds: &[Hold]) -> Self {
        let free = |at: &usize| holds.iter().all(|hold| hold.reduced[*at].is_zero());
        let arcs = 0..graph.arcs.len();
        Self {
            rise: arcs.clone().map(|at| free(&at) && graph.can_rise(at)).collect(),
            fall: arcs.map(|at| free(&at) && graph.can_fall(at)).collect(),
        }
    }

    /// The reduced costs under shortest distances from a node in front of all; the flow must be of least cost.
    pub fn reduced_costs(&self, graph: &Graph, costs: &[Integer]) -> Vec<Integer> {
        let mut potential = vec![Integer::ZERO; graph.nodes()];
        let mut waiting = vec![true; graph.nodes()];
        let mut queue: VecDeque<usize> = (0..graph.nodes()).collect();
        while let Some(node) = queue.pop_front() {
            waiting[node] = false;
            for touch in &graph.touching[node] {
                if !touch.leads_on(&self.rise, &self.fall) {
                    continue;
                }
                let (other, cost) = (touch.other, &costs[touch.arc]);
                let there = if touch.leaves { &potential[node] + cost } else { &potential[node] - cost };
                if there < potential[other] {
                    potential[other] = there;
                    if !std::mem::replace(&mut waiting[other], true) {
                        queue.push_back(other);
                    }
                }
            }
        }
        graph.arcs.iter().zip(costs).map(|(arc, cost)| cost + &potential[arc.from] - &potential[arc.to]).collect()
    }
}

/// The multipliers behind reduced costs that were multiplied by `scale`.
///
/// Arcs that a held goal keeps in place may have a reduced cost of the wrong sign; as much of that goal is added as is
/// needed to right it, which leaves the value as it is.
pub(super) fn multipliers(
    graph: &Graph,
    holds: &[Hold],
    mut reduced: Vec<Integer>,
    scale: &Rational,
) -> Vec<(Constraint, Rational)> {
    let mut duals = Vec::new();
    for (at, hold) in holds.iter().enumerate().rev() {
        let mut times = Integer::ZERO;
        for (arc, held) in hold.reduced.iter().enumerate() {
            let first = !held.is_zero() && holds[..at].iter().all(|before| before.reduced[arc].is_zero());
            let wrong = (*held > Integer::ZERO) != (reduced[arc] > Integer::ZERO) && !reduced[arc].is_zero();
            if first && wrong {
                let need = exact::ceil(&(Rational::from(-reduced[arc].clone()) / Rational::from(held.clone())));
                times = times.max(need);
            }
        }
        if !times.is_zero() {
            for (reduced, held) in reduced.iter_mut().zip(&hold.reduced) {
                *reduced += &times * held;
            }
            duals.push((Constraint::Held(hold.goal), -(Rational::from(times) * &hold.scale) / scale));
        }
    }
    for (arc, reduced) in graph.arcs.iter().zip(&reduced) {
        let source = if *reduced > Integer::ZERO { &arc.lo_source } else { &arc.hi_source };
        if let (false, Some((constraint, coefficient))) = (reduced.is_zero(), source) {
            duals.push((constraint.clone(), Rational::from(reduced.clone()) / (scale * coefficient)));
        }
    }
    duals.sort_by(|(a, _), (b, _)| a.cmp(b));
    duals
}

/// The multipliers of a cut that lets through less than must pass: what leaves the nodes `inside` is at its greatest, what
/// enters them at its least.
pub(super) fn cut(graph: &Graph, inside: &[bool]) -> Vec<(Constraint, Rational)> {
    let reduced =
        graph.arcs.iter().map(|arc| Integer::from(inside[arc.to]) - Integer::from(inside[arc.from])).collect();
    multipliers(graph, &[], reduced, &Rational::ONE)
}

/// The multipliers of a bound above another on one arc.
pub(super) fn clash(graph: &Graph) -> Option<Vec<(Constraint, Rational)>> {
    let arc = graph.arcs.iter().find(|arc| arc.hi.as_ref().is_some_and(|hi| hi < &arc.lo))?;
    let lower = arc.lo_source.iter().map(|(constraint, a)| (constraint.clone(), Rational::ONE / a));
    let upper = arc.hi_source.iter().map(|(constraint, a)| (constraint.clone(), -Rational::ONE / a));
    let mut duals: Vec<_> = lower.chain(upper).collect();
    duals.sort_by(|(a, _), (b, _)| a.cmp(b));
    Some(duals)
}
