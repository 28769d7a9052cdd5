//! A composite index: the weighted mean of scores, before they become shares.

use super::Aggregation;

pub(super) const ENTRY: Aggregation = Aggregation {
    name: "index",
    asked: "combine = \"index\" in a branch or [key]; times a size in a product",
    title: "Weighted mean of scores",
    formula: "k = I / sum of I, I = sum of w z",
    lacks: &[4, 7, 9],
    when: "7 always: an index knows no size; 4 and 9 where scores hang on other states, as min-max and rank do",
    fails: "the weights do not sum to one; all scores of a criterion are zero",
    source: "Bovens and Bartsch (2015): the mean of three indices, times population",
};
