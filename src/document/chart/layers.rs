//! Flows laid out in layers: who stands in which, and in what order.

use super::Flow;
use crate::exact::{self, Rational};

/// A node: a name, or a place where a flow passes a layer on its way to a later one.
pub(super) struct Node<'f> {
    /// Its name; `None` where a flow only passes.
    pub name: Option<&'f String>,
    /// Its layer.
    pub layer: usize,
    /// What comes in or goes out, the larger.
    pub amount: Rational,
}

/// A flow, or part of one, between neighbouring layers.
pub(super) struct Link<'f> {
    /// Of which flow.
    pub flow: usize,
    /// From which node.
    pub from: usize,
    /// To which node.
    pub to: usize,
    /// How much.
    pub amount: &'f Rational,
}

/// Nodes and links in layers.
pub(super) struct Layers<'f> {
    /// The nodes.
    pub nodes: Vec<Node<'f>>,
    /// The links; of each flow from its beginning to its end.
    pub links: Vec<Link<'f>>,
    /// The nodes of each layer, in order.
    pub order: Vec<Vec<usize>>,
    /// How many flows there are.
    pub flows: usize,
}

impl<'f> Layers<'f> {
    /// Each node stands one layer after the last of those that flow to it. Where flows go in a circle there is no such order: then all
    /// beginnings stand in one layer and all ends in another, a name that is both in both.
    pub(super) fn of(flows: &'f [Flow]) -> Self {
        let (mut nodes, ends) = named(flows, false);
        let (mut nodes, ends) = if rank(&mut nodes, &ends) { (nodes, ends) } else { named(flows, true) };
        let links = links(flows, &mut nodes, &ends);
        for (index, node) in nodes.iter_mut().enumerate() {
            let sum = |chosen: &dyn Fn(&Link<'_>) -> bool| {
                exact::sum(links.iter().filter(|link| chosen(link)).map(|link| link.amount))
            };
            node.amount = sum(&|link| link.to == index).max(sum(&|link| link.from == index));
        }
        let mut order = vec![Vec::new(); nodes.iter().map(|node| node.layer + 1).max().unwrap_or(0)];
        for (index, node) in nodes.iter().enumerate() {
            order[node.layer].push(index);
        }
        let mut layers = Self { nodes, links, order, flows: flows.len() };
        layers.untangle();
        layers
    }

    /// Whether a node has a name and stands in neither the first nor the last layer.
    pub(super) fn within(&self, node: usize) -> bool {
        let Node { name, layer, .. } = &self.nodes[node];
        name.is_some() && *layer > 0 && layer + 1 < self.order.len()
    }

    /// Fewer crossings: each layer in the order of the mean ranks of its neighbours in the layer before, then in the layer after
    /// (the barycentre heuristic of Sugiyama, Tagawa and Toda, 1981), twice; those with equal means keep their order.
    fn untangle(&mut self) {
        let count = self.order.len();
        for _ in 0..2 {
            for layer in 1..count {
                self.sort(layer, layer - 1);
            }
            for layer in (1..count).rev() {
                self.sort(layer - 1, layer);
            }
        }
    }

    /// Sorts a layer by the mean ranks of its neighbours in another.
    fn sort(&mut self, layer: usize, other: usize) {
        let mut ranks = vec![None; self.nodes.len()];
        for (rank, &node) in self.order[other].iter().enumerate() {
            ranks[node] = Some(rank);
        }
        let mean = |node: usize| {
            let across = |link: &Link<'_>| {
                let far = if link.from == node { link.to } else { link.from };
                if link.from == node || link.to == node { ranks[far] } else { None }
            };
            let near: Vec<usize> = self.links.iter().filter_map(across).collect();
            (!near.is_empty()).then(|| exact::ratio(near.iter().sum::<usize>(), near.len()))
        };
        let mut keyed: Vec<(Rational, usize)> = Vec::with_capacity(self.order[layer].len());
        for (rank, &node) in self.order[layer].iter().enumerate() {
            keyed.push((mean(node).unwrap_or_else(|| Rational::from(rank)), node));
        }
        keyed.sort_by(|one, other| one.0.cmp(&other.0));
        self.order[layer] = keyed.into_iter().map(|(_, node)| node).collect();
    }
}

/// The nodes in the order of their first appearance, and between which each flow goes; `apart`: ends are other nodes than beginnings.
fn named(flows: &[Flow], apart: bool) -> (Vec<Node<'_>>, Vec<(usize, usize)>) {
    let mut nodes: Vec<Node<'_>> = Vec::new();
    let mut find = |name, layer| {
        let same = |node: &Node<'_>| node.name == Some(name) && node.layer == layer;
        nodes.iter().position(same).unwrap_or_else(|| {
            nodes.push(Node { name: Some(name), layer, amount: Rational::ZERO });
            nodes.len() - 1
        })
    };
    let ends = flows.iter().map(|flow| (find(&flow.from, 0), find(&flow.to, usize::from(apart)))).collect();
    (nodes, ends)
}

/// Puts each node one layer after the last of those that flow to it; false where flows go in a circle.
fn rank(nodes: &mut [Node<'_>], ends: &[(usize, usize)]) -> bool {
    for _ in 0..=nodes.len() {
        let mut moved = false;
        for &(from, to) in ends {
            if nodes[to].layer <= nodes[from].layer {
                nodes[to].layer = nodes[from].layer + 1;
                moved = true;
            }
        }
        if !moved {
            return true;
        }
    }
    false
}

/// The links of each flow, with a node of its own in each layer that it passes.
fn links<'f>(flows: &'f [Flow], nodes: &mut Vec<Node<'f>>, ends: &[(usize, usize)]) -> Vec<Link<'f>> {
    let mut links = Vec::new();
    for (flow, &(start, end)) in ends.iter().enumerate() {
        let amount = &flows[flow].value;
        let mut from = start;
        for layer in nodes[start].layer + 1..nodes[end].layer {
            nodes.push(Node { name: None, layer, amount: Rational::ZERO });
            let to = nodes.len() - 1;
            links.push(Link { flow, from, to, amount });
            from = to;
        }
        links.push(Link { flow, from, to: end, amount });
    }
    links
}
