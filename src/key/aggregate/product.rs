//! A baseline times rates to their exponents (mathematics 3.3).

use super::Aggregation;

pub(super) const ENTRY: Aggregation = Aggregation {
    name: "product",
    asked: "combine = \"product\", and criteria with an `exponent`",
    title: "Baseline times rates",
    formula: "k = b product of r^a, divided by its sum",
    lacks: &[4, 7, 9],
    when: "7 where parts of a state have different rates; 4 and 9 where the baseline b is a sum of several criteria",
    fails: "no criterion has a weight; a rate of zero has a negative exponent; every product is zero",
    source: "mathematics 3.3, after Grech (2017)",
};
