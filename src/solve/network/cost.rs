//! Least cost by primal-dual: shortest paths, then a blocking flow along all of them at once (Ford and Fulkerson 1962).

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::{Add, Neg, Sub};

use super::flow::MaxFlow;
use super::piece::Scaled;
use crate::exact::{Abs, Integer};

/// A number that costs are counted in.
pub(super) trait Cost:
    Clone + Ord + Default + Add<Output = Self> + Sub<Output = Self> + Neg<Output = Self>
{
}
impl<T: Clone + Ord + Default + Add<Output = T> + Sub<Output = T> + Neg<Output = T>> Cost for T {}

/// The flow of least cost, beyond the least flows; `None` if nodes cannot send on their excess.
pub(super) fn least_cost(network: &Scaled, costs: &[Integer]) -> Option<Vec<Integer>> {
    // No sum of costs on a path and no potential exceeds the sum of all costs, so small ones need no numbers of any size.
    let all: Integer = costs.iter().map(|cost| cost.clone().abs()).sum();
    if all < Integer::ONE << 120 {
        let small: Option<Vec<i128>> = costs.iter().map(|cost| i128::try_from(cost).ok()).collect();
        if let Some(small) = small {
            return run(network, &small);
        }
    }
    run(network, costs)
}

fn run<C: Cost>(network: &Scaled, costs: &[C]) -> Option<Vec<Integer>> {
    let zero = C::default();
    let mut excess = network.excess.clone();
    for (at, (from, to)) in network.ends.iter().enumerate() {
        if costs[at] < zero {
            excess[*from] -= &network.room[at];
            excess[*to] += &network.room[at];
        }
    }
    let mut flow = MaxFlow::new(&network.ends, network.room.iter().cloned(), &excess);
    for (at, cost) in costs.iter().enumerate() {
        if *cost < zero {
            flow.room.swap(2 * at, 2 * at + 1);
        }
    }
    let cost_of = |arc: usize| match costs.get(arc / 2) {
        None => C::default(),
        Some(cost) if arc.is_multiple_of(2) => cost.clone(),
        Some(cost) => -cost.clone(),
    };
    let mut potential = vec![C::default(); flow.leaving.len()];
    while !flow.is_complete() {
        let (distance, to_sink) = distances(&flow, &potential, &cost_of)?;
        for (potential, distance) in potential.iter_mut().zip(distance) {
            let step = distance.map_or_else(|| to_sink.clone(), |distance| distance.min(to_sink.clone()));
            *potential = potential.clone() + step;
        }
        flow.run(|from, to, arc| cost_of(arc) + potential[from].clone() == potential[to]);
    }
    Some((0..costs.len()).map(|at| flow.carried(at)).collect())
}

/// Distances from the source in reduced costs (Dijkstra 1959), up to that of the sink; `None` if the sink is out of reach.
fn distances<C: Cost>(flow: &MaxFlow, potential: &[C], cost_of: &impl Fn(usize) -> C) -> Option<(Vec<Option<C>>, C)> {
    let mut distance: Vec<Option<C>> = vec![None; flow.leaving.len()];
    distance[flow.source] = Some(C::default());
    let mut queue = BinaryHeap::from([Reverse((C::default(), flow.source))]);
    while let Some(Reverse((so_far, node))) = queue.pop() {
        if node == flow.sink {
            return Some((distance, so_far));
        }
        if distance[node].as_ref() != Some(&so_far) {
            continue;
        }
        for arc in &flow.leaving[node] {
            if flow.room[*arc].is_zero() {
                continue;
            }
            let to = flow.to[*arc];
            let there = so_far.clone() + (cost_of(*arc) + potential[node].clone() - potential[to].clone());
            if distance[to].as_ref().is_none_or(|known| there < *known) {
                distance[to] = Some(there.clone());
                queue.push(Reverse((there, to)));
            }
        }
    }
    None
}
