//! The tree of a key: which criteria and branches make up the key and each branch, and what weight each has there.

use super::basis::Basis;
use super::origin::Making;
use super::table::Attributed;
use crate::exact::{self, Rational};
use crate::scenario::{Combine, KeyChoice, Part};

/// The key itself, or a branch, by index.
pub(super) type Node = Option<usize>;

/// The parts of every node with their weights: divided by their sum where the choice says so; in a remainder as stated, by turn.
#[derive(Debug, Clone, Default)]
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
    pub(super) fn weights_in(&self, unit: Node, making: &Making) -> Weights {
        let mut weights = Weights { criteria: Vec::new(), closed: Vec::new() };
        weights.criteria.resize_with(self.choice.criteria.len(), || None);
        self.deal(unit, &Rational::ONE, false, making, &mut weights);
        weights
    }

    fn deal(&self, node: Node, scale: &Rational, closed: bool, making: &Making, into: &mut Weights) {
        for (part, weight) in self.dealt(node, making) {
            let value = if scale.is_one() { weight } else { weight * scale };
            match part {
                Part::Criterion(at) => into.criteria[at] = Some(Weight { value, closed }),
                Part::Branch(at) => {
                    let unit = !self.choice.is_plain(at);
                    if unit && !closed {
                        into.closed.push((at, value.clone()));
                    }
                    self.deal(Some(at), &value, closed || unit, making, into);
                }
            }
        }
    }

    /// The weights of the parts of a node, as they count shares in the key being made.
    fn dealt(&self, node: Node, making: &Making) -> Vec<(Part, Rational)> {
        let parts = self.tree.parts(node);
        match self.choice.combine_of(node) {
            Combine::Remainder => remainder(parts, &making.attributed),
            Combine::Index => index(parts, &making.sums),
            Combine::Sum | Combine::Product | Combine::Geometric => parts.to_vec(),
        }
    }
}

/// In a remainder a criterion by origin takes only what it attributes of its part.
fn remainder(parts: &[(Part, Rational)], attributed: &[Option<Attributed>]) -> Vec<(Part, Rational)> {
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

/// In an index the weights are of scores z: with the sum Z of a criterion's scores, w z = (w Z) (z / Z), so that its shares
/// z / Z weigh w Z, over the sum of all w Z.
fn index(parts: &[(Part, Rational)], sums: &[Rational]) -> Vec<(Part, Rational)> {
    let count = |(part, weight): &(Part, Rational)| match part {
        Part::Criterion(at) => (*part, weight * &sums[*at]),
        // The reader refuses a branch in an index.
        Part::Branch(_) => (*part, Rational::ZERO),
    };
    let counted: Vec<(Part, Rational)> = parts.iter().map(count).collect();
    let whole = exact::sum(counted.iter().map(|(_, weight)| weight));
    match whole.is_zero() {
        true => counted,
        false => counted.into_iter().map(|(part, weight)| (part, weight / &whole)).collect(),
    }
}
