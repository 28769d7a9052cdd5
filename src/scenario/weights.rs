//! How the weights of criteria come about.

use std::collections::BTreeMap;

use super::Placed;
use crate::diagnostic::Place;
use crate::exact::Rational;

/// How the weights come about, and what is shown beside them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weights {
    /// Where `[key.weights]` stands, or `[key]` without it.
    pub place: Place,
    /// The method, with what it needs.
    pub method: WeightMethod,
    /// The weights are rounded to so many decimals, by largest remainder so that they sum to one; exact where absent.
    pub decimals: Option<u32>,
    /// Every state in its own best light, shown beside the key.
    pub best_light: Option<BestLight>,
}

impl Weights {
    /// Weights as stated.
    #[must_use]
    pub fn stated(place: Place) -> Self {
        Self { place, method: WeightMethod::Stated, decimals: None, best_light: None }
    }
}

/// A method of weights (mathematics 4.1 to 4.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WeightMethod {
    /// As stated; they sum to one.
    Stated,
    /// `weight` holds points.
    Points,
    /// `weight` holds points for the swing from worst to best; the largest is 100.
    Swing,
    /// A ranking alone: the names of the criteria, the most important first.
    RankOrder(Vec<String>),
    /// Comparisons in pairs.
    Pairwise(Pairs),
    /// From the entropy of the shares.
    Entropy,
    /// From spread and correlation of the shares.
    Critic,
    /// From the first principal component of the shares.
    PrincipalComponent,
}

impl WeightMethod {
    /// The word of the file.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Points => "points",
            Self::Swing => "swing",
            Self::RankOrder(_) => "rank-order",
            Self::Pairwise(_) => "pairwise",
            Self::Entropy => "entropy",
            Self::Critic => "critic",
            Self::PrincipalComponent => "principal-component",
        }
    }
}

/// Comparisons of criteria in pairs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pairs {
    /// How many times as important row is as column, over the criteria with a weight in the file's order: reciprocal, ones on the
    /// diagonal.
    pub matrix: Vec<Vec<Rational>>,
    /// Which random index the consistency ratio is over.
    pub random_index: RandomIndex,
    /// Why comparisons that contradict each other are used all the same.
    pub accept_inconsistent: Option<Placed<String>>,
}

/// The mean consistency index of random comparisons, by their number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RandomIndex {
    /// Saaty (1980): 0.58, 0.90, 1.12, …
    Saaty1980,
    /// Saaty (2005): 0.52, 0.89, 1.11, …
    Saaty2005,
}

/// Bounds on the weights with which every state is shown in its own best light, as parts of all weights, by criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BestLight {
    /// Where `[key.weights.best_light]` stands.
    pub place: Place,
    /// The least part; zero where a criterion is not named.
    pub least: BTreeMap<String, Rational>,
    /// The greatest part; one where a criterion is not named.
    pub most: BTreeMap<String, Rational>,
}
