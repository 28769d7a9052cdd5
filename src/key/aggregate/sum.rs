//! The weighted arithmetic mean of shares, the default (mathematics 3.2).

use super::Aggregation;

pub(super) const ENTRY: Aggregation = Aggregation {
    name: "sum",
    asked: "combine = \"sum\"",
    title: "Weighted sum of shares",
    formula: "k = sum of w n",
    lacks: &[9],
    when: "across criteria: a newcomer takes from all in the same proportion within each criterion, not over several",
    fails: "the weights do not sum to one",
    source: "Chun (1988); Ju, Miyagawa and Sakai (2007)",
};
