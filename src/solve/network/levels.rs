//! Leximin by peeling (Megiddo 1974, Fujishige 1980): the least level at which everyone can be placed, by minimum cuts; the
//! ratios that can go no lower are closed; what remains falls into pieces that are solved on their own.

use std::collections::BTreeMap;

use super::flow::MaxFlow;
use super::graph::Graph;
use super::piece::{Piece, Scaled};
use crate::exact::{Integer, Rational, whole};

/// Finds the leximin flow over the `open` arcs, each with the number that its flow is divided by.
///
/// The graph must have a feasible flow. Afterwards every open arc has its flow as its greatest one, and the arcs closed at
/// each level are given, levels ascending; `pieces` are what can still move.
pub(super) fn peel(
    graph: &mut Graph,
    pieces: &mut Vec<Piece>,
    open: &BTreeMap<usize, Rational>,
) -> BTreeMap<Rational, Vec<usize>> {
    let mut todo = std::mem::take(pieces);
    while let Some(piece) = todo.pop() {
        let is_open = |arc: &usize| graph.arcs[*arc].hi.is_none() && open.contains_key(arc);
        let arcs: Vec<usize> = piece.arcs.iter().copied().filter(is_open).collect();
        if arcs.is_empty() {
            pieces.push(piece);
            continue;
        }
        settle(graph, piece.clone(), open, &arcs);
        let parts = piece.split(graph);
        for arc in arcs {
            graph.arcs[arc].hi = graph.fixed[arc].then(|| graph.flow[arc].clone());
        }
        todo.extend(parts);
    }
    let mut levels: BTreeMap<Rational, Vec<usize>> = BTreeMap::new();
    for (arc, by) in open {
        graph.arcs[*arc].hi = Some(graph.flow[*arc].clone());
        levels.entry(&graph.flow[*arc] / by).or_default().push(*arc);
    }
    levels
}

/// Gives the open `arcs` of a piece a greatest flow, and the piece a flow within it.
///
/// Where all of them end in one node, each gets its own level: a cut that is too small at some level parts the piece into one
/// where all levels are higher and one where none is, and these are solved on their own (Groenevelt 1991). Elsewhere what one level
/// lets through can stand in the way of another, and all get the least level of the piece.
fn settle(graph: &mut Graph, mut piece: Piece, open: &BTreeMap<usize, Rational>, arcs: &[usize]) {
    let end = graph.arcs[arcs[0]].to;
    piece.hub = arcs.iter().all(|arc| graph.arcs[*arc].to == end).then_some(end);
    let mut todo = vec![piece];
    while let Some(piece) = todo.pop() {
        if let Some(inside) = lowest(graph, &piece, open) {
            todo.extend(part(graph, &piece, &inside));
        }
    }
}

/// The two sides of a cut, both with the hub; what crosses it is fixed, but for open arcs, which end in the hub.
fn part(graph: &mut Graph, piece: &Piece, inside: &[bool]) -> [Piece; 2] {
    let mut parts = [(); 2].map(|()| Piece { nodes: Vec::new(), arcs: Vec::new(), hub: piece.hub });
    let mut higher = vec![false; graph.nodes()];
    for (node, inside) in piece.nodes.iter().zip(inside) {
        higher[*node] = *inside;
        parts[usize::from(*inside)].nodes.push(*node);
    }
    parts[1].nodes.extend(piece.hub);
    for at in &piece.arcs {
        let arc = &graph.arcs[*at];
        match (higher[arc.from], higher[arc.to], &arc.hi) {
            (true, false, Some(hi)) => {
                graph.flow[*at] = hi.clone();
                graph.fix(*at);
            }
            (false, true, _) => {
                graph.flow[*at] = arc.lo.clone();
                graph.fix(*at);
            }
            (higher, ..) => parts[usize::from(higher)].arcs.push(*at),
        }
    }
    parts
}

/// The least level of a piece; its flow becomes one at that level, which is set as the greatest flow of its open arcs.
/// With a hub the nodes of a cut are given instead, where there is one that is too small at the level of all nodes together.
///
/// A set of nodes must send on its excess: with fixed room on some arcs out of it and level times `by` on the open ones, the
/// set asks for a level of at least (excess - room) / by. Each cut that is too small gives such a set, and a larger level.
fn lowest(graph: &mut Graph, piece: &Piece, open: &BTreeMap<usize, Rational>) -> Option<Vec<bool>> {
    let of = |at: &usize| open.get(at).filter(|_| graph.arcs[*at].hi.is_none());
    let numbers: Vec<Option<&Rational>> = piece.arcs.iter().map(of).collect();
    let scaled = piece.scaled(graph, &numbers.iter().flatten().copied().collect::<Vec<_>>());
    let by: Vec<Option<Integer>> = numbers.iter().map(|by| by.map(|by| whole(by, &scaled.scale))).collect();
    let mut level = match piece.hub {
        Some(hub) => {
            let all: Vec<bool> = piece.nodes.iter().map(|node| *node != hub).collect();
            asked(&scaled, &by, &all).max(Rational::ZERO)
        }
        None => Rational::ZERO,
    };
    loop {
        let times = Integer::from(level.denominator().clone());
        let room = by.iter().zip(&scaled.room).map(|(by, room)| match by {
            Some(by) => by * level.numerator(),
            None => room * &times,
        });
        let excess: Vec<Integer> = scaled.excess.iter().map(|excess| excess * &times).collect();
        let mut flow = MaxFlow::new(&scaled.ends, room, &excess);
        flow.run(|_, _, _| true);
        if flow.is_complete() {
            let scale = &scaled.scale * &times;
            let most = piece.arcs.iter().zip(&numbers).filter_map(|(at, by)| Some((*at, &level * (*by)?)));
            let most: Vec<(usize, Rational)> = most.collect();
            piece.adopt(graph, (0..piece.arcs.len()).map(|at| flow.carried(at)), &scale);
            for (at, most) in most {
                graph.arcs[at].hi = Some(most);
                if level.is_zero() {
                    graph.fix(at);
                }
            }
            return None;
        }
        let reached = flow.reached();
        if piece.hub.is_some() {
            return Some(reached);
        }
        level = asked(&scaled, &by, &reached);
    }
}

/// The level that the nodes `inside` ask for; zero where no open arc leaves them.
fn asked(scaled: &Scaled, by: &[Option<Integer>], inside: &[bool]) -> Rational {
    let mut need: Integer =
        scaled.excess.iter().zip(inside).filter(|(_, inside)| **inside).map(|(excess, _)| excess).sum();
    let mut width = Integer::ZERO;
    for (at, (from, to)) in scaled.ends.iter().enumerate() {
        if inside[*from] && !inside[*to] {
            match &by[at] {
                Some(by) => width += by,
                None => need -= &scaled.room[at],
            }
        }
    }
    if width.is_zero() { Rational::ZERO } else { Rational::from(need) / Rational::from(width) }
}
