//! Leximin by peeling (Megiddo 1974, Fujishige 1980): the least level at which everyone can be placed, by Newton's method on
//! minimum cuts; the ratios that can go no lower are closed; what remains falls into pieces that are solved on their own.

use std::collections::BTreeMap;

use super::flow::MaxFlow;
use super::graph::Graph;
use super::piece::{Piece, whole};
use crate::exact::{Integer, Rational};

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
        let here: Vec<(usize, &Rational)> = (piece.arcs.iter().enumerate())
            .filter(|(_, arc)| graph.arcs[**arc].hi.is_none())
            .filter_map(|(at, arc)| open.get(arc).map(|by| (at, by)))
            .collect();
        if here.is_empty() {
            pieces.push(piece);
            continue;
        }
        let level = lowest(graph, &piece, &here);
        for (at, by) in &here {
            let arc = piece.arcs[*at];
            graph.arcs[arc].hi = Some(&level * *by);
            if level.is_zero() {
                graph.fix(arc);
            }
        }
        let parts = piece.split(graph);
        for (at, _) in &here {
            let arc = piece.arcs[*at];
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

/// The least level of a piece; its flow becomes one at that level.
///
/// A set of nodes must send on its excess: with fixed room on some arcs out of it and level times `by` on the open ones, the
/// set asks for a level of at least (excess - room) / by. Each cut that is too small gives such a set, and a larger level.
fn lowest(graph: &mut Graph, piece: &Piece, open: &[(usize, &Rational)]) -> Rational {
    let numbers: Vec<&Rational> = open.iter().map(|(_, by)| *by).collect();
    let scaled = piece.scaled(graph, &numbers);
    let mut by = vec![None; piece.arcs.len()];
    for (at, number) in open {
        by[*at] = Some(whole(number, &scaled.scale));
    }
    let mut level = Rational::ZERO;
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
            piece.adopt(graph, (0..piece.arcs.len()).map(|at| flow.carried(at)), &scale);
            return level;
        }
        let reached = flow.reached();
        let mut need: Integer =
            scaled.excess.iter().zip(&reached).filter(|(_, reached)| **reached).map(|(excess, _)| excess).sum();
        let mut width = Integer::ZERO;
        for (at, (from, to)) in scaled.ends.iter().enumerate() {
            if reached[*from] && !reached[*to] {
                match &by[at] {
                    Some(by) => width += by,
                    None => need -= &scaled.room[at],
                }
            }
        }
        level = Rational::from(need) / Rational::from(width);
    }
}
