//! Code order: the columns one after another as small as they can be, by sending what they carry another way round.

use std::collections::VecDeque;

use super::graph::Graph;

/// Minimises the flow of the first `columns` arcs in their order, given all before each, and fixes them.
pub(in crate::solve) fn minimise_in_order(graph: &mut Graph, columns: usize) {
    let mut rise: Vec<bool> = (0..graph.arcs.len()).map(|at| !graph.fixed[at] && graph.can_rise(at)).collect();
    let mut fall: Vec<bool> = (0..graph.arcs.len()).map(|at| !graph.fixed[at] && graph.can_fall(at)).collect();
    for column in 0..columns {
        if graph.fixed[column] {
            continue;
        }
        let falls = fall[column];
        (rise[column], fall[column]) = (false, false);
        while falls && graph.can_fall(column) {
            let Some(path) = detour(graph, column, &rise, &fall) else { break };
            push(graph, column, &path, &mut rise, &mut fall);
        }
        graph.fix(column);
    }
}

/// Another way from the column's start to its end: arcs with their direction.
fn detour(graph: &Graph, column: usize, rise: &[bool], fall: &[bool]) -> Option<Vec<(usize, bool)>> {
    let (start, end) = (graph.arcs[column].from, graph.arcs[column].to);
    let mut reached_by = vec![None; graph.nodes()];
    let mut queue = VecDeque::from([start]);
    while let Some(node) = queue.pop_front() {
        for arc in &graph.touching[node] {
            let Some(other) = graph.step(*arc, node, rise, fall) else { continue };
            if other != start && reached_by[other].is_none() {
                reached_by[other] = Some((*arc, node));
                queue.push_back(other);
            }
        }
        if reached_by[end].is_some() {
            break;
        }
    }
    let mut path = Vec::new();
    let mut node = end;
    while node != start {
        let (arc, before) = reached_by[node]?;
        path.push((arc, graph.arcs[arc].from == before && rise[arc]));
        node = before;
    }
    Some(path)
}

/// Moves as much as possible from the column to the path.
fn push(graph: &mut Graph, column: usize, path: &[(usize, bool)], rise: &mut [bool], fall: &mut [bool]) {
    let mut amount = &graph.flow[column] - &graph.arcs[column].lo;
    for (arc, rises) in path {
        let (bounds, flow) = (&graph.arcs[*arc], &graph.flow[*arc]);
        let room = if *rises { bounds.hi.as_ref().map(|hi| hi - flow) } else { Some(flow - &bounds.lo) };
        amount = room.map_or(amount.clone(), |room| room.min(amount));
    }
    graph.flow[column] -= &amount;
    for (arc, rises) in path {
        if *rises {
            graph.flow[*arc] += &amount;
        } else {
            graph.flow[*arc] -= &amount;
        }
        rise[*arc] = graph.can_rise(*arc);
        fall[*arc] = graph.can_fall(*arc);
    }
}
