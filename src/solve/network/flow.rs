//! Maximum flow in whole numbers of any size (Dinic 1970).

use std::collections::VecDeque;

use crate::exact::Integer;

/// A network with a source and a sink; arc `i` is the pair of residual arcs `2i` and `2i + 1`.
pub(in crate::solve) struct MaxFlow {
    /// The node each residual arc leads to.
    pub to: Vec<usize>,
    /// What each residual arc can still carry.
    pub room: Vec<Integer>,
    /// The residual arcs that leave each node.
    pub leaving: Vec<Vec<usize>>,
    pub source: usize,
    pub sink: usize,
}

impl MaxFlow {
    /// A network in which each node must send on its excess, through a source and a sink of its own behind the nodes.
    pub fn new(ends: &[(usize, usize)], room: impl Iterator<Item = Integer>, excess: &[Integer]) -> Self {
        let n = excess.len();
        let arcs = 2 * (ends.len() + n);
        let (to, room_of) = (Vec::with_capacity(arcs), Vec::with_capacity(arcs));
        let mut flow = Self { to, room: room_of, leaving: vec![Vec::new(); n + 2], source: n, sink: n + 1 };
        for ((from, to), room) in ends.iter().zip(room) {
            flow.add(*from, *to, room);
        }
        for (node, excess) in excess.iter().enumerate() {
            if *excess > Integer::ZERO {
                flow.add(n, node, excess.clone());
            } else if *excess < Integer::ZERO {
                flow.add(node, n + 1, -excess.clone());
            }
        }
        flow
    }

    fn add(&mut self, from: usize, to: usize, room: Integer) {
        self.leaving[from].push(self.to.len());
        self.to.push(to);
        self.room.push(room);
        self.leaving[to].push(self.to.len());
        self.to.push(from);
        self.room.push(Integer::ZERO);
    }

    /// What arc `i` carries.
    pub fn carried(&self, i: usize) -> Integer {
        self.room[2 * i + 1].clone()
    }

    /// Whether everything that leaves the source has been sent.
    pub fn is_complete(&self) -> bool {
        self.leaving[self.source].iter().all(|arc| self.room[*arc].is_zero())
    }

    /// Sends as much as possible along residual arcs that `admits` says yes to, given start, end and arc.
    pub fn run(&mut self, admits: impl Fn(usize, usize, usize) -> bool) {
        loop {
            let level = self.levels(&admits);
            if level[self.sink] == usize::MAX {
                return;
            }
            self.block(&level, &admits);
        }
    }

    /// Which nodes the source still reaches.
    pub fn reached(&self) -> Vec<bool> {
        self.levels(&|_, _, _| true).iter().map(|level| *level != usize::MAX).collect()
    }

    fn levels(&self, admits: &impl Fn(usize, usize, usize) -> bool) -> Vec<usize> {
        let mut level = vec![usize::MAX; self.leaving.len()];
        level[self.source] = 0;
        let mut queue = VecDeque::from([self.source]);
        while let Some(node) = queue.pop_front() {
            for arc in &self.leaving[node] {
                let to = self.to[*arc];
                if level[to] == usize::MAX && !self.room[*arc].is_zero() && admits(node, to, *arc) {
                    level[to] = level[node] + 1;
                    queue.push_back(to);
                }
            }
        }
        level
    }

    /// A blocking flow in the graph of levels.
    fn block(&mut self, level: &[usize], admits: &impl Fn(usize, usize, usize) -> bool) {
        let mut next = vec![0; self.leaving.len()];
        let mut path: Vec<usize> = Vec::new();
        let mut node = self.source;
        loop {
            if node == self.sink {
                node = self.augment(&mut path);
                continue;
            }
            let forward = self.leaving[node][next[node]..].iter().position(|arc| {
                let to = self.to[*arc];
                level[to] == level[node] + 1 && !self.room[*arc].is_zero() && admits(node, to, *arc)
            });
            if let Some(skip) = forward {
                next[node] += skip;
                let arc = self.leaving[node][next[node]];
                path.push(arc);
                node = self.to[arc];
            } else {
                next[node] = self.leaving[node].len();
                let Some(arc) = path.pop() else { return };
                node = self.to[arc ^ 1];
                next[node] += 1;
            }
        }
    }

    /// Sends what the path can carry, shortens the path to before its first full arc, and says where that is.
    fn augment(&mut self, path: &mut Vec<usize>) -> usize {
        let amount = path.iter().map(|arc| &self.room[*arc]).min().cloned().unwrap_or_default();
        let mut full = path.len();
        for (at, arc) in path.iter().enumerate().rev() {
            self.room[*arc] -= &amount;
            self.room[*arc ^ 1] += &amount;
            if self.room[*arc].is_zero() {
                full = at;
            }
        }
        let node = path.get(full).map_or(self.source, |arc| self.to[*arc ^ 1]);
        path.truncate(full);
        node
    }
}
