//! Sequential weighting: each criterion takes its part of what those before it leave.

use super::Aggregation;

pub(super) const ENTRY: Aggregation = Aggregation {
    name: "remainder",
    asked: "combine = \"remainder\"; `weight` is then the part of what is left",
    title: "Each takes its part of what is left",
    formula: "k = sum of t n with t = w L, where L is one less all t before; by origin, t counts what is attributed",
    lacks: &[9],
    when: "across criteria: a newcomer takes from all in the same proportion within each criterion, not over several",
    fails: "the last criterion does not take all that is left",
    source: "liability first, then community, then capacity: Miller (2001), \"Distributing responsibilities\"",
};
