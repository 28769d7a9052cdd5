//! Pieces: the strongly connected parts of the residual graph, each a smaller network in whole numbers of its own.
//!
//! Splitting keeps the numbers small: what earlier levels fixed enters a piece only as what its nodes must send on, so that
//! the denominators of different levels do not multiply.

use super::graph::Graph;
use crate::exact::{self, Integer, Rational, whole};

/// Nodes and unfixed arcs that are solved together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::solve) struct Piece {
    pub nodes: Vec<usize>,
    pub arcs: Vec<usize>,
    /// A node that other pieces have too: it takes or gives whatever the other nodes leave.
    pub hub: Option<usize>,
}

/// A piece in whole numbers: everything times `scale`.
pub(in crate::solve) struct Scaled {
    pub scale: Integer,
    /// Of each arc of the piece, its ends as places in the piece's list of nodes.
    pub ends: Vec<(usize, usize)>,
    /// What each node must send on, beyond the least flows.
    pub excess: Vec<Integer>,
    /// What each arc may carry beyond its least flow; never binding where the arc has no limit.
    pub room: Vec<Integer>,
}

impl Piece {
    /// Everything that is not fixed.
    pub fn whole(graph: &Graph) -> Self {
        Self {
            nodes: (0..graph.nodes()).collect(),
            arcs: (0..graph.arcs.len()).filter(|at| !graph.fixed[*at]).collect(),
            hub: None,
        }
    }

    /// The piece in whole numbers, with a scale that is also a multiple of the denominators of `others`.
    ///
    /// An arc without limit gets more room than all nodes together can send; the networks made here have no directed cycle of such arcs.
    pub fn scaled(&self, graph: &Graph, others: &[&Rational]) -> Scaled {
        let mut place = vec![usize::MAX; graph.nodes()];
        for (at, node) in self.nodes.iter().enumerate() {
            place[*node] = at;
        }
        let ends: Vec<(usize, usize)> =
            self.arcs.iter().map(|at| (place[graph.arcs[*at].from], place[graph.arcs[*at].to])).collect();
        let mut excess: Vec<Rational> = self.nodes.iter().map(|node| graph.balance[*node].clone()).collect();
        let mut room = Vec::with_capacity(self.arcs.len());
        for (at, (from, to)) in self.arcs.iter().zip(&ends) {
            let arc = &graph.arcs[*at];
            if !arc.lo.is_zero() {
                excess[*from] -= &arc.lo;
                excess[*to] += &arc.lo;
            }
            room.push(arc.hi.as_ref().map(|hi| hi - &arc.lo));
        }
        if let Some(hub) = self.hub {
            excess[place[hub]] = Rational::ZERO;
            excess[place[hub]] = -exact::sum(&excess);
        }
        let numbers = excess.iter().chain(room.iter().flatten()).chain(others.iter().copied());
        let scale = exact::common_denominator(numbers);
        let excess: Vec<Integer> = excess.iter().map(|x| whole(x, &scale)).collect();
        let unlimited = excess.iter().filter(|x| **x > Integer::ZERO).fold(Integer::ONE, |sum, x| sum + x);
        let room = room.iter().map(|x| x.as_ref().map_or_else(|| unlimited.clone(), |x| whole(x, &scale))).collect();
        Scaled { scale, ends, excess, room }
    }

    /// Takes over a flow in whole numbers.
    pub fn adopt(&self, graph: &mut Graph, flows: impl Iterator<Item = Integer>, scale: &Integer) {
        let scale = Rational::from(scale.clone());
        for (at, flow) in self.arcs.iter().zip(flows) {
            graph.flow[*at] = if flow.is_zero() {
                graph.arcs[*at].lo.clone()
            } else {
                &graph.arcs[*at].lo + Rational::from(flow) / &scale
            };
        }
    }

    /// Splits the piece into strongly connected ones and fixes the arcs between them. Pieces without arcs are left out.
    pub fn split(&self, graph: &mut Graph) -> Vec<Self> {
        let mut rise = vec![false; graph.arcs.len()];
        let mut fall = vec![false; graph.arcs.len()];
        for at in &self.arcs {
            if !graph.fixed[*at] {
                rise[*at] = graph.can_rise(*at);
                fall[*at] = graph.can_fall(*at);
            }
        }
        let (part, parts) = components(graph, &self.nodes, &rise, &fall);
        let mut pieces = vec![Self { nodes: Vec::new(), arcs: Vec::new(), hub: None }; parts];
        for at in &self.arcs {
            let (from, to) = (part[graph.arcs[*at].from], part[graph.arcs[*at].to]);
            if from != to || !(rise[*at] || fall[*at]) {
                graph.fix(*at);
            } else {
                pieces[from].arcs.push(*at);
            }
        }
        for node in &self.nodes {
            pieces[part[*node]].nodes.push(*node);
        }
        pieces.retain(|piece| !piece.arcs.is_empty());
        pieces
    }
}

/// The strongly connected components (Tarjan 1972) of the residual graph on some nodes: the component of each node, and how many.
fn components(graph: &Graph, nodes: &[usize], rise: &[bool], fall: &[bool]) -> (Vec<usize>, usize) {
    const NONE: usize = usize::MAX;
    let n = graph.nodes();
    let (mut order, mut low, mut part) = (vec![NONE; n], vec![0; n], vec![NONE; n]);
    let (mut next, mut parts) = (0, 0);
    let mut open = Vec::new();
    for start in nodes {
        if order[*start] != NONE {
            continue;
        }
        let mut path = vec![(*start, 0)];
        while let Some((node, at)) = path.pop() {
            if at == 0 {
                order[node] = next;
                low[node] = next;
                next += 1;
                open.push(node);
            }
            let mut deeper = None;
            for (i, touch) in graph.touching[node].iter().enumerate().skip(at) {
                let other = touch.other;
                if part[other] != NONE || !touch.leads_on(rise, fall) {
                    continue;
                }
                if order[other] == NONE {
                    deeper = Some((i, other));
                    break;
                }
                low[node] = low[node].min(order[other]);
            }
            if let Some((i, other)) = deeper {
                path.push((node, i + 1));
                path.push((other, 0));
                continue;
            }
            if low[node] == order[node] {
                while let Some(member) = open.pop() {
                    part[member] = parts;
                    if member == node {
                        break;
                    }
                }
                parts += 1;
            }
            if let Some((above, _)) = path.last() {
                low[*above] = low[*above].min(low[node]);
            }
        }
    }
    (part, parts)
}
