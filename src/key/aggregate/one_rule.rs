//! The bounded proportional key: one factor for all, within bounds (mathematics 3.6).

use super::Aggregation;

pub(super) const ENTRY: Aggregation = Aggregation {
    name: "one-rule",
    asked: "[key.bounds] method = \"one-rule\"",
    title: "Bounded proportional",
    formula: "k = min(max(λ s, lower), upper), with the one λ that makes the sum one",
    lacks: &[4, 6, 7, 9],
    when: "where a bound is active: 6 where a floor lifts a state without a share, 4 where the key before was a sum of several criteria",
    fails: "a floor above a ceiling, floors of more than the whole, or ceilings of less",
    source: "mathematics 3.6; the leximin solution of mathematics 5.3",
};
