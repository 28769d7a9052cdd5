//! Points, given directly or for the swing from worst to best.

use super::{How, Weighting, divided};
use crate::exact::Rational;

pub(super) const WEIGHTING: Weighting = Weighting {
    name: "points",
    title: "points",
    formula: "w[c] = p[c] / sum of p; p: points, zero or more",
    source: "Edwards (1977), SMART",
    fails: "points given without thought of how far states differ on a criterion overweigh narrow criteria",
    how: How::Stated,
};

pub(super) const SWING: Weighting = Weighting {
    name: "swing",
    title: "swing points",
    formula: "w[c] = p[c] / sum of p; p: points for the move from worst to best, the largest 100",
    source: "von Winterfeldt and Edwards (1986)",
    fails: "the points belong to the range of today's data; with a new range they must be given anew",
    how: How::Stated,
};

/// Points over their sum; `None` where all are zero.
#[must_use]
pub fn points(points: &[Rational]) -> Option<Vec<Rational>> {
    divided(points)
}
