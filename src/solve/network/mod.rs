//! Exact solution of programmes that are networks: origins, hosts, nested limits, bars.
//!
//! Feasibility by maximum flow, leximin by peeling minimum cuts, sums by least-cost flow, code order by detours; each with its
//! certificate. All of it in whole numbers of any size, so that nothing is decided by a tolerance.

mod certify;
mod code_order;
mod cost;
mod flow;
mod graph;
mod levels;
mod piece;
mod recognise;

use std::collections::BTreeMap;

pub use recognise::recognise;

use self::certify::{Hold, Residual};
use self::cost::least_cost;
pub(super) use self::{code_order::minimise_in_order, flow::MaxFlow, graph::Arc, graph::Graph, piece::Piece};
use super::Answer;
use crate::exact::{self, Integer, Rational};
use crate::problem::{Goal, Problem};
use crate::proof::{Infeasible, Solution, Stage};

/// A programme as a network; made by [`recognise`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    /// The arcs of the columns come first, in their order.
    graph: Graph,
    ratios: Vec<RatioArc>,
}

/// The arc whose flow is the sum of a ratio.
#[derive(Debug, Clone, PartialEq, Eq)]
struct RatioArc {
    goal: usize,
    ratio: usize,
    arc: usize,
    /// What the flow is divided by.
    by: Rational,
}

/// Solves the goals in sequence, exactly.
///
/// Leximin: Megiddo (1974), Fujishige (1980). Without a code-order goal the answer may be one of several: see [`is_unique`].
#[must_use]
pub fn solve(problem: &Problem, network: &Network) -> Answer {
    run(problem, network).0
}

/// Whether the goals leave exactly one answer. Solves the programme; `false` when there is no answer.
#[must_use]
pub fn is_unique(problem: &Problem, network: &Network) -> bool {
    run(problem, network).1
}

/// Why the rows and bounds of a network cannot hold together, or nothing when they can; goals are left aside, and origins
/// need no total. An error where the programme is no network.
pub fn refute(problem: &Problem) -> Result<Option<Infeasible>, NotANetwork> {
    let (mut network, _) = recognise::shape(problem).ok_or(NotANetwork)?;
    Ok(unfillable(&mut network.graph))
}

/// The programme is not a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the programme is not a network")]
pub struct NotANetwork;

/// Fills the graph with a flow that satisfies all bounds, or says why there is none.
fn unfillable(graph: &mut Graph) -> Option<Infeasible> {
    if let Some(duals) = certify::clash(graph) {
        return Some(Infeasible { duals });
    }
    let inside = fill(graph)?;
    Some(Infeasible { duals: certify::cut(graph, &inside) })
}

fn run(problem: &Problem, network: &Network) -> (Answer, bool) {
    let mut graph = network.graph.clone();
    if let Some(infeasible) = unfillable(&mut graph) {
        return (Answer::Infeasible(infeasible), false);
    }
    let mut run =
        Run { problem, pieces: Piece::whole(&graph).split(&mut graph), graph, holds: Vec::new(), stages: Vec::new() };
    for (at, goal) in problem.goals.iter().enumerate() {
        match goal {
            Goal::Leximin { .. } => run.leximin(at, &network.ratios),
            Goal::Sum { terms, .. } => run.sum(at, terms),
            Goal::CodeOrder => run.code_order(at),
        }
    }
    let unique = run.pieces.iter().all(|piece| piece.arcs.len() + 1 == piece.nodes.len());
    run.graph.flow.truncate(problem.columns.len());
    (Answer::Optimal(Solution { values: run.graph.flow, stages: run.stages }), unique)
}

/// Finds a flow that satisfies all bounds, or the nodes that cannot send on what they must.
fn fill(graph: &mut Graph) -> Option<Vec<bool>> {
    let whole = Piece::whole(graph);
    let scaled = whole.scaled(graph, &[]);
    let mut flow = MaxFlow::new(&scaled.ends, scaled.room.iter().cloned(), &scaled.excess);
    flow.run(|_, _, _| true);
    if !flow.is_complete() {
        return Some(flow.reached());
    }
    whole.adopt(graph, (0..whole.arcs.len()).map(|at| flow.carried(at)), &scaled.scale);
    None
}

/// Costs as whole numbers, and what they were multiplied by.
pub(super) fn scaled_costs(costs: &[Rational]) -> (Vec<Integer>, Rational) {
    let scale = exact::common_denominator(costs);
    (costs.iter().map(|cost| exact::whole(cost, &scale)).collect(), Rational::from(scale))
}

/// Takes the flow of least cost in every piece, fixes what no other such flow can change, and gives the reduced costs;
/// `None` if a piece has no flow.
pub(super) fn cheapest(graph: &mut Graph, pieces: &[Piece], holds: &[Hold], costs: &[Integer]) -> Option<Vec<Integer>> {
    for piece in pieces {
        let of_piece: Vec<Integer> = piece.arcs.iter().map(|arc| costs[*arc].clone()).collect();
        let scaled = piece.scaled(graph, &[]);
        let flow = least_cost(&scaled, &of_piece)?;
        piece.adopt(graph, flow.into_iter(), &scaled.scale);
    }
    let reduced = Residual::new(graph, holds).reduced_costs(graph, costs);
    for (at, reduced) in reduced.iter().enumerate() {
        if !reduced.is_zero() {
            graph.fix(at);
        }
    }
    Some(reduced)
}

struct Run<'a> {
    problem: &'a Problem,
    graph: Graph,
    /// What can still move.
    pieces: Vec<Piece>,
    holds: Vec<Hold>,
    stages: Vec<Stage>,
}

impl Run<'_> {
    fn leximin(&mut self, goal: usize, ratios: &[RatioArc]) {
        let of_goal: BTreeMap<usize, &RatioArc> =
            ratios.iter().filter(|ratio| ratio.goal == goal).map(|ratio| (ratio.arc, ratio)).collect();
        let open = of_goal.iter().map(|(arc, ratio)| (*arc, ratio.by.clone())).collect();
        let levels = levels::peel(&mut self.graph, &mut self.pieces, &open);
        let mut residual = Residual::new(&self.graph, &self.holds);
        // Before its own level is reached, a ratio's arc may still rise.
        for arc in of_goal.keys() {
            residual.rise[*arc] = self.holds.iter().all(|hold| hold.reduced[*arc].is_zero());
        }
        let mut costs = vec![0_i64; self.graph.arcs.len()];
        for (level, arcs) in levels.into_iter().rev() {
            for arc in &arcs {
                residual.rise[*arc] = false;
                costs[*arc] = 1;
            }
            // At level zero it is proof enough that no column is below zero.
            let (mut reduced, holds) = if level.is_zero() {
                (vec![0; self.graph.arcs.len()], &[][..])
            } else {
                (residual.reduced_costs(&self.graph, &costs), &self.holds[..])
            };
            let mut scale = Rational::ZERO;
            for arc in &arcs {
                costs[*arc] = 0;
                reduced[*arc] -= 1;
                scale -= Rational::from(reduced[*arc]) * &of_goal[arc].by;
            }
            let mut closed: Vec<usize> = arcs.iter().map(|arc| of_goal[arc].ratio).collect();
            closed.sort_unstable();
            let reduced = reduced.into_iter().enumerate().filter(|(_, reduced)| *reduced != 0);
            let reduced = reduced.map(|(arc, reduced)| (arc, Integer::from(reduced))).collect();
            let duals = certify::multipliers(&self.graph, holds, reduced, &scale);
            self.stages.push(Stage::Level { goal, level, closed, duals });
        }
    }

    fn sum(&mut self, goal: usize, terms: &[(usize, Rational)]) {
        let mut costs = vec![Rational::ZERO; self.graph.arcs.len()];
        for (column, cost) in terms {
            costs[*column] = cost.clone();
        }
        let (costs, scale) = scaled_costs(&costs);
        // The pieces have a flow already, so there is one of least cost.
        let Some(reduced) = cheapest(&mut self.graph, &self.pieces, &self.holds, &costs) else { return };
        self.split();
        let value = terms.iter().fold(Rational::ZERO, |sum, (column, cost)| sum + cost * &self.graph.flow[*column]);
        let by_arc = reduced.iter().cloned().enumerate().filter(|(_, reduced)| !reduced.is_zero()).collect();
        let duals = certify::multipliers(&self.graph, &self.holds, by_arc, &scale);
        self.stages.push(Stage::Sum { goal, value, duals });
        self.holds.push(Hold { goal, scale, reduced });
    }

    fn code_order(&mut self, goal: usize) {
        minimise_in_order(&mut self.graph, self.problem.columns.len());
        self.split();
        self.stages.push(Stage::CodeOrder { goal });
    }

    fn split(&mut self) {
        let pieces = std::mem::take(&mut self.pieces);
        self.pieces = pieces.iter().flat_map(|piece| piece.split(&mut self.graph)).collect();
    }
}
