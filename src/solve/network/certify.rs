//! Certificates from potentials: every stage's multipliers are differences of potentials along the arcs.
//!
//! Shortest distances in the residual graph of an optimal flow are optimal multipliers (Ford and Fulkerson 1962): the
//! reduced cost of an arc, cost + potential of its start - potential of its end, is positive only at the arc's least flow and
//! negative only at its greatest, where the constraint behind that bound takes it over as its multiplier.

use std::collections::{BTreeMap, VecDeque};

use super::cost::Cost;
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
    /// Both ends of each arc.
    ends: Vec<(usize, usize)>,
}

impl Residual {
    pub fn new(graph: &Graph, holds: &[Hold]) -> Self {
        let free = |at: &usize| holds.iter().all(|hold| hold.reduced[*at].is_zero());
        let arcs = 0..graph.arcs.len();
        Self {
            rise: arcs.clone().map(|at| free(&at) && graph.can_rise(at)).collect(),
            fall: arcs.map(|at| free(&at) && graph.can_fall(at)).collect(),
            ends: graph.arcs.iter().map(|arc| (arc.from, arc.to)).collect(),
        }
    }

    /// The reduced costs under shortest distances from a node in front of all; the flow must be of least cost.
    pub fn reduced_costs<C: Cost>(&self, graph: &Graph, costs: &[C]) -> Vec<C> {
        let zero = C::default();
        let mut potential = vec![zero.clone(); graph.nodes()];
        let mut waiting = vec![false; graph.nodes()];
        // A distance below zero starts with an arc whose cost is.
        for (at, cost) in costs.iter().enumerate() {
            waiting[self.ends[at].0] |= *cost < zero && self.rise[at];
            waiting[self.ends[at].1] |= *cost > zero && self.fall[at];
        }
        let mut queue: VecDeque<usize> = (0..graph.nodes()).filter(|node| waiting[*node]).collect();
        while let Some(node) = queue.pop_front() {
            waiting[node] = false;
            for touch in &graph.touching[node] {
                if !touch.leads_on(&self.rise, &self.fall) {
                    continue;
                }
                let (other, here, cost) = (touch.other, potential[node].clone(), costs[touch.arc].clone());
                let there = if touch.leaves { here + cost } else { here - cost };
                if there < potential[other] {
                    potential[other] = there;
                    if !std::mem::replace(&mut waiting[other], true) {
                        queue.push_back(other);
                    }
                }
            }
        }
        let reduced = |((from, to), cost): (&(usize, usize), &C)| {
            cost.clone() + potential[*from].clone() - potential[*to].clone()
        };
        self.ends.iter().zip(costs).map(reduced).collect()
    }
}

/// The multipliers behind reduced costs that were multiplied by `scale`; arcs that are left out have none.
///
/// Arcs that a held goal keeps in place may have a reduced cost of the wrong sign; as much of that goal is added as is
/// needed to right it, which leaves the value as it is.
pub(super) fn multipliers(
    graph: &Graph,
    holds: &[Hold],
    mut reduced: BTreeMap<usize, Integer>,
    scale: &Rational,
) -> Vec<(Constraint, Rational)> {
    let mut duals = Vec::new();
    for (at, hold) in holds.iter().enumerate().rev() {
        let mut times = Integer::ZERO;
        for (arc, reduced) in reduced.iter().filter(|(_, reduced)| !reduced.is_zero()) {
            let held = &hold.reduced[*arc];
            let first = !held.is_zero() && holds[..at].iter().all(|before| before.reduced[*arc].is_zero());
            if first && (*held > Integer::ZERO) != (*reduced > Integer::ZERO) {
                let need = exact::ceil(&(Rational::from(-reduced.clone()) / Rational::from(held.clone())));
                times = times.max(need);
            }
        }
        if !times.is_zero() {
            for (arc, held) in hold.reduced.iter().enumerate().filter(|(_, held)| !held.is_zero()) {
                *reduced.entry(arc).or_default() += &times * held;
            }
            duals.push((Constraint::Held(hold.goal), -(Rational::from(times) * &hold.scale) / scale));
        }
    }
    // Few numbers, many arcs: each fraction is formed once.
    let mut formed: BTreeMap<(&Integer, &Rational), Rational> = BTreeMap::new();
    for (at, reduced) in reduced.iter().filter(|(_, reduced)| !reduced.is_zero()) {
        let arc = &graph.arcs[*at];
        let source = if *reduced > Integer::ZERO { &arc.lo_source } else { &arc.hi_source };
        if let Some((constraint, coefficient)) = source {
            let form = || Rational::from(reduced.clone()) / (scale * coefficient);
            let multiplier = formed.entry((reduced, coefficient)).or_insert_with(form);
            duals.push((constraint.clone(), multiplier.clone()));
        }
    }
    duals.sort_by(|(a, _), (b, _)| a.cmp(b));
    duals
}

/// The multipliers of a cut that lets through less than must pass: what leaves the nodes `inside` is at its greatest, what
/// enters them at its least.
pub(super) fn cut(graph: &Graph, inside: &[bool]) -> Vec<(Constraint, Rational)> {
    let reduced = graph.arcs.iter().enumerate();
    let reduced = reduced.map(|(at, arc)| (at, Integer::from(inside[arc.to]) - Integer::from(inside[arc.from])));
    let reduced = reduced.filter(|(_, reduced)| !reduced.is_zero()).collect();
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
