//! Weights: how much each criterion counts (mathematics 4.1 to 4.3).
//!
//! Methods from the file alone ([`How::Stated`]) need no data. Methods from the data ([`How::Data`]) see the shares of the criteria
//! and describe them; they say nothing about what is fair, and a report that uses one says so in its first line.
//! Methods for display ([`How::Shown`]) make no key. What is irrational is computed to [`DECIMALS`](crate::exact::irrational::DECIMALS) decimals, then rounded to the decimals
//! of the file so that the weights still sum to one, and exact from there on.

mod critic;
mod eigen;
mod entropy;
mod pairwise;
mod points;
mod principal_component;
mod rank_order;
mod rounded;
mod stated;
mod weigh;

pub use critic::critic;
pub use entropy::{Entropy, entropy};
pub use pairwise::{Judged, judge, random_index};
pub use points::points;
pub use principal_component::{PrincipalComponent, principal_component};
pub use rank_order::rank_order_centroid;
pub use rounded::rounded;
pub(super) use weigh::Weighed;

use crate::exact::Rational;

/// Why data gives no weights. `at` is the position of the criterion concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// One state alone has nothing to be compared with.
    #[error("there is one state alone")]
    TooFew,
    /// All states have the same share, so that nothing correlates with it.
    #[error("all states have the same share")]
    NoSpread {
        /// Whose.
        at: usize,
    },
    /// Every criterion would weigh nothing.
    #[error("nothing tells the criteria apart: each would weigh nothing")]
    AllZero,
    /// Two components explain as much as each other to eleven digits.
    #[error("the first two principal components explain the same, so that neither is the first")]
    NotSimple,
}

/// Where the weights of a method come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// From what the file states.
    Stated,
    /// From the shares of the criteria: weights that describe the data, not what is fair.
    Data,
    /// Every state has weights of its own, which make no key and are shown beside it.
    Shown,
}

/// A method of weights.
#[derive(Debug)]
pub struct Weighting {
    /// The word of a scenario file.
    pub name: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// The formula, with its symbols. Weights w are pure numbers that sum to one.
    pub formula: &'static str,
    /// Author and year.
    pub source: &'static str,
    /// When it fails or misleads.
    pub fails: &'static str,
    /// Where the weights come from.
    pub how: How,
}

/// Every method. The words are those of `[key.weights] method`.
pub const WEIGHTINGS: &[Weighting] = &[
    stated::WEIGHTING,
    points::WEIGHTING,
    points::SWING,
    rank_order::WEIGHTING,
    pairwise::WEIGHTING,
    entropy::WEIGHTING,
    critic::WEIGHTING,
    principal_component::WEIGHTING,
    Weighting {
        name: "benefit-of-the-doubt",
        title: "benefit of the doubt",
        formula: "for each state o: max sum w[c] x[o,c] with sum w[c] x[s,c] <= 1 for all states s; x: share of one",
        source: "Melyn and Moesen (1991); Cherchye et al. (2007)",
        fails: "makes no key: each state has weights of its own; a state that stands highest anywhere scores one",
        how: How::Shown,
    },
];

/// Amounts divided by their sum; `None` where that is zero.
fn divided(amounts: &[Rational]) -> Option<Vec<Rational>> {
    let sum = crate::exact::sum(amounts);
    (!sum.is_zero()).then(|| amounts.iter().map(|amount| amount / &sum).collect())
}
