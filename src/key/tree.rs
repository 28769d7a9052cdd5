//! The tree of a key: which criteria and branches make up the key and each branch, and what weight each has there.

use super::basis::Basis;
use super::table::Attributed;
use crate::exact::Rational;
use crate::scenario::{Combine, KeyChoice, Part};

/// The key itself, or a branch, by index.
pub(super) type Node = Option<usize>;

/// The parts of every node with their weights: divided by their sum where the choice says so; in a remainder as stated, by turn.
#[derive(Debug, Default)]
pub(super) struct Tree {
    key: Vec<(Part, Rational)>,
    branches: Vec<Vec<(Part, Rational)>>,
}

impl Tree {
    pub fn of(choice: &KeyChoice) -> Self {
        let of = |node: Node| match choice.combine_of(node) {
            Combine::Remainder => {
                let stated = |part: Part| Some((part, choice.stated_weight(part)?.clone()));
                choice.parts(node).into_iter().filter_map(stated).collect()
            }
            _ => choice.weights_within(node),
        };
        Self { key: of(None), branches: (0..choice.branches.len()).map(|at| of(Some(at))).collect() }
    }

    pub fn parts(&self, node: Node) -> &[(Part, Rational)] {
        node.and_then(|at| self.branches.get(at)).unwrap_or(&self.key)
    }
}

/// What the criteria of a unit count in it.
pub(super) struct Weights {
    /// By criterion; `None` outside the unit.
    pub criteria: Vec<Option<Weight>>,
    /// Branches that are units of their own, with their weights, outermost only.
    pub closed: Vec<(usize, Rational)>,
}

/// The weight of a criterion in a unit.
pub(super) struct Weight {
    pub value: Rational,
    /// Whether it lies in a branch that is a unit of its own, which gives out itself what its caps cut off.
    pub closed: bool,
}

impl Basis<'_> {
    /// The weights of all criteria in a unit: the key, or a branch to which more is done than passing weights on.
    pub(super) fn weights_in(&self, unit: Node, attributed: &[Option<Attributed>]) -> Weights {
        let mut weights = Weights { criteria: Vec::new(), closed: Vec::new() };
        weights.criteria.resize_with(self.choice.criteria.len(), || None);
        self.deal(unit, &Rational::ONE, false, attributed, &mut weights);
        weights
    }

    fn deal(&self, node: Node, scale: &Rational, closed: bool, attributed: &[Option<Attributed>], into: &mut Weights) {
        for (part, weight) in self.dealt(node, attributed) {
            let value = if scale.is_one() { weight } else { weight * scale };
            match part {
                Part::Criterion(at) => into.criteria[at] = Some(Weight { value, closed }),
                Part::Branch(at) => {
                    let unit = !self.choice.is_plain(at);
                    if unit && !closed {
                        into.closed.push((at, value.clone()));
                    }
                    self.deal(Some(at), &value, closed || unit, attributed, into);
                }
            }
        }
    }

    /// The weights of the parts of a node. In a remainder a criterion by origin takes only what it attributes of its part.
    pub(super) fn dealt(&self, node: Node, attributed: &[Option<Attributed>]) -> Vec<(Part, Rational)> {
        let parts = self.tree.parts(node);
        if self.choice.combine_of(node) != Combine::Remainder {
            return parts.to_vec();
        }
        let mut left = Rational::ONE;
        let take = |(part, weight): &(Part, Rational)| {
            let taken = &left * weight;
            match part {
                Part::Criterion(at) if attributed[*at].is_some() => {
                    let rest = attributed[*at].as_ref().map_or(Rational::ZERO, |one| one.rest.clone());
                    left -= &taken * (Rational::ONE - rest);
                }
                _ => left -= &taken,
            }
            (*part, taken)
        };
        parts.iter().map(take).collect()
    }
}
