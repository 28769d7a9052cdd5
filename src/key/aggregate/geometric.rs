//! The weighted geometric mean of shares (mathematics 3.3).

use super::Aggregation;

pub(super) const ENTRY: Aggregation = Aggregation {
    name: "geometric",
    asked: "combine = \"geometric\"",
    title: "Weighted geometric mean of shares",
    formula: "k = product of n^w, divided by its sum",
    lacks: &[7],
    when: "where parts of a state differ in their mix of criteria; and one zero share wipes out a state's whole key",
    fails: "every state has a zero share somewhere",
    source: "mathematics 3.3",
};
