//! Weights as somebody stated them.

use super::{How, Weighting};

pub(super) const WEIGHTING: Weighting = Weighting {
    name: "stated",
    title: "stated weights",
    formula: "w[c] as stated, summing to one; with rescale = true w[c] / sum of w",
    source: "none needed: somebody's choice",
    fails: "a stated weight is not what a criterion moves: see the effective weight beside it",
    how: How::Stated,
};
