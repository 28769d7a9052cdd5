//! The network while it is being solved: nodes, arcs with bounds, a flow, and what is known not to move any more.

use crate::exact::Rational;
use crate::proof::Constraint;

/// A directed arc with a least and a greatest flow, and the constraints of the programme that these come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::solve) struct Arc {
    pub from: usize,
    pub to: usize,
    pub lo: Rational,
    /// `None`: no limit.
    pub hi: Option<Rational>,
    /// The constraint behind `lo` and its coefficient; none for a plain "at least zero".
    pub lo_source: Option<(Constraint, Rational)>,
    /// The constraint behind `hi` and its coefficient.
    pub hi_source: Option<(Constraint, Rational)>,
}

impl Arc {
    /// An arc with bounds of its own, which no constraint of a programme stands behind.
    pub fn plain(from: usize, to: usize, lo: Rational, hi: Option<Rational>) -> Self {
        Self { from, to, lo, hi, lo_source: None, hi_source: None }
    }
}

/// An arc as seen from one of its ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::solve) struct Touch {
    pub arc: usize,
    /// The node at the other end.
    pub other: usize,
    /// Whether the arc leaves the node from which it is seen.
    pub leaves: bool,
}

impl Touch {
    /// Whether flow can be sent to the other end: by raising an arc that leaves, or lowering one that arrives.
    pub fn leads_on(&self, rise: &[bool], fall: &[bool]) -> bool {
        if self.leaves { rise[self.arc] } else { fall[self.arc] }
    }
}

/// A network with a flow.
///
/// The flows that satisfy the bounds are this one plus circulations in its residual graph, so an arc that lies on no
/// residual cycle has the same flow in all of them: it is `fixed`, and its flow counts in the `balance` of its ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::solve) struct Graph {
    pub arcs: Vec<Arc>,
    pub flow: Vec<Rational>,
    pub fixed: Vec<bool>,
    /// The arcs that touch each node.
    pub touching: Vec<Vec<Touch>>,
    /// What fixed arcs bring into each node less what they take out of it.
    pub balance: Vec<Rational>,
}

impl Graph {
    /// A network without flow; arcs whose bounds are equal are fixed at once.
    pub fn new(nodes: usize, arcs: Vec<Arc>) -> Self {
        let mut touching = vec![Vec::new(); nodes];
        for (at, arc) in arcs.iter().enumerate() {
            touching[arc.from].push(Touch { arc: at, other: arc.to, leaves: true });
            touching[arc.to].push(Touch { arc: at, other: arc.from, leaves: false });
        }
        let flow: Vec<Rational> = arcs.iter().map(|arc| arc.lo.clone()).collect();
        let mut graph =
            Self { fixed: vec![false; arcs.len()], balance: vec![Rational::ZERO; nodes], arcs, flow, touching };
        for at in 0..graph.arcs.len() {
            if graph.arcs[at].hi.as_ref() == Some(&graph.arcs[at].lo) {
                graph.fix(at);
            }
        }
        graph
    }

    /// The number of nodes.
    pub fn nodes(&self) -> usize {
        self.touching.len()
    }

    /// Fixes an arc at its flow.
    pub fn fix(&mut self, at: usize) {
        if !self.fixed[at] {
            self.fixed[at] = true;
            if !self.flow[at].is_zero() {
                let (from, to) = (self.arcs[at].from, self.arcs[at].to);
                self.balance[from] -= &self.flow[at];
                self.balance[to] += &self.flow[at];
            }
        }
    }

    /// Whether the bounds let the flow of an arc rise.
    pub fn can_rise(&self, at: usize) -> bool {
        self.arcs[at].hi.as_ref().is_none_or(|hi| &self.flow[at] < hi)
    }

    /// Whether the bounds let the flow of an arc fall.
    pub fn can_fall(&self, at: usize) -> bool {
        self.flow[at] > self.arcs[at].lo
    }
}
