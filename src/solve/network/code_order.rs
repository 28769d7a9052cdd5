//! Code order: the columns one after another as small as they can be, by sending what they carry another way round.

use std::collections::VecDeque;

use super::graph::{Graph, Touch};

/// Minimises the flow of the first `columns` arcs in their order, given all before each, and fixes them.
pub(in crate::solve) fn minimise_in_order(graph: &mut Graph, columns: usize) {
    let mut rise: Vec<bool> = (0..graph.arcs.len()).map(|at| !graph.fixed[at] && graph.can_rise(at)).collect();
    let mut fall: Vec<bool> = (0..graph.arcs.len()).map(|at| !graph.fixed[at] && graph.can_fall(at)).collect();
    let mut ways = graph.touching.clone();
    for column in 0..columns {
        if graph.fixed[column] {
            continue;
        }
        let ends = (graph.arcs[column].from, graph.arcs[column].to);
        let falls = fall[column];
        (rise[column], fall[column]) = (false, false);
        for node in [ends.0, ends.1] {
            ways[node].retain(|touch| touch.arc != column && !graph.fixed[touch.arc]);
        }
        while falls && graph.can_fall(column) {
            let Some(path) = detour(&ways, ends, &rise, &fall) else { break };
            push(graph, column, &path, &mut rise, &mut fall);
        }
        graph.fix(column);
    }
}

/// Another way from the column's start to its end: arcs with their direction. `ways` are what is left of the arcs at each node.
fn detour(ways: &[Vec<Touch>], (start, end): (usize, usize), rise: &[bool], fall: &[bool]) -> Option<Vec<Touch>> {
    let mut reached_by: Vec<Option<(usize, Touch)>> = vec![None; ways.len()];
    let mut seen = vec![false; ways.len()];
    seen[start] = true;
    let mut queue = VecDeque::from([start]);
    while let Some(node) = queue.pop_front() {
        for touch in &ways[node] {
            if !seen[touch.other] && touch.leads_on(rise, fall) {
                seen[touch.other] = true;
                reached_by[touch.other] = Some((node, *touch));
                queue.push_back(touch.other);
            }
        }
        if seen[end] {
            break;
        }
    }
    let mut path = Vec::new();
    let mut node = end;
    while node != start {
        let (before, touch) = reached_by[node]?;
        path.push(touch);
        node = before;
    }
    Some(path)
}

/// Moves as much as possible from the column to the path.
fn push(graph: &mut Graph, column: usize, path: &[Touch], rise: &mut [bool], fall: &mut [bool]) {
    let mut amount = &graph.flow[column] - &graph.arcs[column].lo;
    for touch in path {
        let (bounds, flow) = (&graph.arcs[touch.arc], &graph.flow[touch.arc]);
        let room = if touch.leaves { bounds.hi.as_ref().map(|hi| hi - flow) } else { Some(flow - &bounds.lo) };
        amount = room.map_or(amount.clone(), |room| room.min(amount));
    }
    graph.flow[column] -= &amount;
    for Touch { arc, leaves, .. } in path.iter().copied() {
        if leaves {
            graph.flow[arc] += &amount;
        } else {
            graph.flow[arc] -= &amount;
        }
        rise[arc] = graph.can_rise(arc);
        fall[arc] = graph.can_fall(arc);
    }
}
